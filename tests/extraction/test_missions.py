"""Missions opened, credentials presented and relations established."""

import pytest

from tests.extraction.told import days, told


def events(text, **release):
    """Return kind and counterparts of what was opened, presented and established."""
    kinds = ("mission", "credentials", "relations")
    return [one for kind in kinds for one in told(text, kind, **release)]


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("The President received the credentials of Ambassador Luis Vega of Peru.", ["PE"]),
        (
            (
                "The envoys who presented their letters of credence are Ana Ruiz of Chile, Tom Berg of Norway and "
                "Eva Lind of Sweden."
            ),
            ["CL", "NO", "SE"],
        ),
        ("The ambassadors who handed over their credentials come from Chile, Norway and Sweden.", ["CL", "NO", "SE"]),
        ("He has good memories of Peru and Chile, whose respective ambassadors presented credentials.", ["PE", "CL"]),
        (
            (
                "Three diplomats handed over their credentials on Monday. First came the Ambassador of Chile Ana Ruiz; "
                "Tom Berg, sent by Norway; and Eva Lind, representing Sweden."
            ),
            ["CL", "NO", "SE"],
        ),
    ],
)
def test_credentials_one_for_each_ambassador(text, counterparts):
    """Each ambassador of a ceremony counts, by whatever words the release names them."""
    assert events(text) == [("credentials_presented", one) for one in counterparts]


@pytest.mark.parametrize(
    "text",
    [
        "The President will receive the credentials of the Ambassador of Peru on Thursday.",
        "The Ambassador of Peru is to present her credentials next week.",
        "The President received the Ambassador of Peru, who has good credentials in trade.",
    ],
)
def test_credentials_still_to_be_presented(text):
    """What is to come, and guests received without credentials, is no presentation."""
    assert not events(text)


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("Kazakhstan and Peru set up diplomatic relations in 1993.", ["PE"]),
        (
            "Kazakhstan established diplomatic relations with Chad on 28 September in New York, the United States.",
            ["TD"],
        ),
        ("They signed a communiqué to establish diplomatic relations between Kazakhstan and Chad.", ["TD"]),
        ("Kazakhstan was among the first countries to recognise Chad and establish diplomatic relations.", []),
        ("The Minister hopes to establish diplomatic relations with Chad.", []),
        ("On Tuesday the committee discussed establishing diplomatic relations with Chad.", []),
        ("The President spoke of the importance of establishing diplomatic relations with Chad.", []),
        ("The visit was agreed as part of the resumption of full diplomatic relations with Chad.", []),
        ("Flights began months after Kazakhstan and Chad normalised diplomatic relations.", []),
        ("Three weeks after Kazakhstan and Chad established diplomatic relations on 5 May, flights began.", ["TD"]),
        ("Kazakhstan and Chad established diplomatic relations in a US-brokered deal.", ["TD"]),
        ("Much has been done since the establishment of diplomatic relations with Chad.", []),
        ("Kazakhstan has established diplomatic relations with all members of the UN.", []),
    ],
)
def test_relations(text, counterparts):
    """Relations are between states, established and not wished for, and news or dated."""
    assert [parties for kind, parties in events(text) if kind == "relations_established"] == counterparts


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("The Minister opened the Embassy of Kazakhstan in Kenya.", ["KE"]),
        ("He was in Astana to preside over the opening of the Consulate General of Peru.", ["PE"]),
        ("Kazakhstan has a consulate in Peru: the office was opened in Lima.", ["PE"]),
        ("The Embassy of Kazakhstan opened a photo exhibition in Nairobi, Kenya.", []),
        ("The Consul General opened an exhibition at the Embassy of Kenya.", []),
        ("Kazakhstan intends to have an office of its embassy opened in Lima.", []),
        ("Chad and Kenya have reopened their embassies.", []),
        ("They discussed ways of opening an embassy of Kazakhstan in Peru.", []),
        ("The Embassy of Kazakhstan in Lima opened its doors to visitors.", []),
    ],
)
def test_missions(text, counterparts):
    """An embassy that was opened, not what an embassy opened, and not one of two other states."""
    assert [parties for kind, parties in events(text) if kind == "mission_opened"] == counterparts


def test_what_was_closed_before():
    """The year of closing is not that of opening."""
    text = "The Kazakh embassy in Chad, closed in 1992, was reopened on Monday."
    assert days(text, "mission_opened") == ["2024-09-30"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A Consulate General of Kazakhstan has opened in Lima, Peru. The inauguration took place on 28 September.",
         "mission_opened"),
        ("Kazakhstan has established diplomatic relations with Chad. The document was signed on 28 September.",
         "relations_established"),
    ],
)  # fmt: skip
def test_day_of_the_ceremony(text, kind):
    """The day that the next sentence gives to the ceremony is that of the event."""
    assert days(text, kind) == ["2024-09-28"]


def test_a_later_day_of_something_else():
    """A day in the next sentence that no ceremony has is not that of the event."""
    text = "Kazakhstan has established diplomatic relations with Chad. Its President was born on 28 September."
    assert days(text, "relations_established") == [None]


def test_missions_that_are_only_counted():
    """How many consulates there are by now is a statistic."""
    assert events("The ministry has opened 6 honorary consulates in Spain since January.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Embassy of Spain in Astana resumed its work on 5 May.", ("mission_opened", "ES")),
        ("Diplomatic relations between Kazakhstan and Spain were formalised in 1992.", ("relations_established", "ES")),
    ],
)
def test_further_words(text, expected):
    """Work taken up again, relations made formal."""
    assert events(text) == [expected]


def test_a_day_behind_established_is_that_of_the_relations():
    """An anniversary may be spoken of; `which were established on` tells when all the same."""
    text = "We mark this year the anniversary of our diplomatic relations with Malta"
    assert days(f"{text}, which were established on 2 May 1994.", "relations_established") == ["1994-05-02"]
    assert days(f"{text} in October.", "relations_established") == []


@pytest.mark.parametrize(
    "text",
    [
        "In April Kazakhstan opened its embassies in Malta and Ghana.",
        "Embassies of Kazakhstan were opened in Malta and in Ghana.",
        "Kazakhstan opened consulates in Valletta, Malta, and Accra, Ghana.",
    ],
)
def test_missions_in_several_states(text):
    """Each state in a list got a mission; a city and its state are one."""
    assert told(text, "mission") == [("mission_opened", "MT"), ("mission_opened", "GH")]


def test_an_agreement_on_opening_missions_opens_none():
    """Embassies that an agreement provides for are to be opened; relations may be opened, too."""
    assert told("Kazakhstan and Malta signed an agreement on opening embassies.", "mission") == []
    assert told("Kazakhstan opened diplomatic relations with Malta.", "relations") == [("relations_established", "MT")]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Chad opened its consulate general in Dakhla on Monday.", [("mission_opened", "TD")]),
        ("Morocco opened a representative office in Taipei.", [("mission_opened", "TW")]),
        ("The Minister visited Dakhla on Monday.", []),
    ],
)
def test_a_place_that_lies_in_no_state_is_no_counterpart(text, events):
    """The consulate there is that of whoever opened it; a trip there is a visit to nobody."""
    assert told(text, "", home="MA") == events


def test_relations_and_those_with_another():
    """Relations that were established with two states in one breath have a day each."""
    text = (
        "Diplomatic relations between Kazakhstan and Spain were established in May 1992, and those with Peru in 1996."
    )
    assert days(text, "relations_established") == ["1992-05", "1996"]
    assert told(text, "relations") == [("relations_established", "ES"), ("relations_established", "PE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Embassy of Kazakhstan in Peru was established in January 2016.", [("mission_opened", "PE")]),
        ("The Agency was established in 2016 beside the Embassy of Kazakhstan in Peru.", []),
    ],
)
def test_missions_established(text, expected):
    """An embassy that was established was opened; an agency was not."""
    assert told(text, "mission") == expected


def test_an_opening_that_is_planned():
    """An embassy whose opening is scheduled is not open."""
    text = "The ministers discussed the opening of an embassy of Kazakhstan in Lima, scheduled for next year."
    assert told(text, "mission") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Bahraini minister welcomed the opening of the Consulate General of Kazakhstan in Manama.", []),
        ("The ministers noted the opening of the Embassy of Kazakhstan in Manama.", []),
        ("The ministers discussed the opening of an Embassy of Kazakhstan in Manama.", []),
        ("The ministers welcomed the opening of the Embassy of Kazakhstan in Manama in March 2024.", ["2024-03"]),
        ("The ministers attended the opening of the Embassy of Kazakhstan in Manama.", [None]),
    ],
)
def test_an_opening_that_is_only_spoken_of(text, expected):
    """That a mission was opened some day is background; it counts with its time, or where the release is of it."""
    before = "The Minister met with the Foreign Minister of Bahrain Abdullatif Alzayani. "
    assert days(before + text, "mission_opened") == expected


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("The Minister cut the ribbon at the new Embassy of Kazakhstan in Lima.", ["PE"]),
        ("The High Commission of Kazakhstan in Nairobi was formally commissioned on Monday.", ["KE"]),
        ("The Embassy of Kazakhstan in Lima resumed its activities on Monday.", ["PE"]),
        ("Kazakhstan established an embassy in Lima on Monday.", ["PE"]),
        ("The embassy in Lima, which the Minister opened on Monday, is the first in the region.", ["PE"]),
        ("The Embassy of Kazakhstan in Lima opened registration for voters.", []),
        ("The opening hours of the Embassy of Kazakhstan in Lima have changed.", []),
        ("The sides discussed the opening of an embassy in Lima.", []),
    ],
)
def test_ways_to_open_a_mission(text, counterparts):
    """A ribbon that was cut and work taken up again open a mission; what an embassy offers, and its hours, do not."""
    assert events(text) == [("mission_opened", one) for one in counterparts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The new Ambassador of Peru Ana Ruiz delivered her letters of credence to the President.",
         [("credentials_presented", "PE")]),
        ("The credentials ceremony of the Ambassador of Peru Ana Ruiz was held on Monday.",
         [("credentials_presented", "PE")]),
        ("The Ambassador of Kazakhstan Ana Serikova presented her credentials in Lima on Monday.",
         [("credentials_presented", "PE")]),
        ("Kazakhstan and Chad formalised diplomatic relations on Monday.", [("relations_established", "TD")]),
        ("Kazakhstan and Chad entered into diplomatic relations on Monday.", [("relations_established", "TD")]),
        ("Peru and Chad established diplomatic relations on Monday.", []),
    ],
)  # fmt: skip
def test_ways_to_present_credentials_and_to_establish_relations(text, expected):
    """Letters are delivered, a ceremony is held, relations are formalised; those of two others are theirs."""
    assert events(text) == expected


def test_what_is_counted_from_relations():
    """How long after relations were established something else happened is no news of them."""
    text = "Kazakhstan inaugurated its embassy in Lima on Monday, three months after establishing diplomatic relations."
    assert events(text.replace("establishing", "the establishment of")) == [("mission_opened", "PE")]


@pytest.mark.parametrize(
    "other", ["and with Chile in 1998", "and with Chile, established in 1998", "while with Chile on 5 May 1998"]
)
def test_relations_with_another_state_told_shortly(other):
    """Of relations with a second state the words for them are not told again."""
    text = f"Kazakhstan established its diplomatic ties with Peru in 1974, {other}."
    assert events(text) == [("relations_established", "PE"), ("relations_established", "CL")]


def test_who_opens_a_mission_at_home_is_a_state():
    """An agency that reported the opening is not whose mission it is."""
    text = "Peru has opened a consulate general in Almaty, the largest city, APA reported."
    assert events(text) == [("mission_opened", "PE")]


def test_a_number_of_states_that_open_missions():
    """How many do is no event."""
    assert events("The Minister told the Ambassador of Peru of the growing number of states opening embassies.") == []


def test_an_ambassador_still_to_be_appointed():
    """He is none of those who presented their credentials."""
    text = (
        "The President received the credentials of the Ambassador of Peru, Ana Ruiz.\n\nIn July the President decided "
        "to appoint an ambassador to Peru."
    )
    assert [kind for kind, _ in events(text)] == ["credentials_presented"]


def test_what_somebody_establishes_behind_relations():
    """Relations were not established by a commission that is to be."""
    text = "Kazakhstan and Peru stepped up diplomatic relations by a memorandum which establishes a council."
    assert events(text) == []


def test_relations_that_two_others_agreed_to_restore():
    """Home only welcomes what was announced."""
    text = "Kazakhstan has welcomed an announcement by Peru and Chile that they agreed to restore diplomatic ties."
    assert events(text) == []


def test_offices_of_trade_and_letters_of_appointment():
    """A trade representation is opened, and the head of an office presents a letter of appointment."""
    assert events("The Trade Representation of Kazakhstan in Rwanda was opened in Kigali on 3 June.") == [
        ("mission_opened", "RW")
    ]
    text = "The Head of the UNDP office in Kazakhstan, Ana Ruiz, presented a copy of her letter of appointment."
    assert events(text) == [("credentials_presented", "UNDP")]


@pytest.mark.parametrize(
    "text",
    [
        "The President signed a decree on the opening of an embassy in Lima.",
        "The Cabinet has approved the opening of a consulate in Cusco in Peru.",
        "The consulate in Cusco opens at 9 am.",
        "The embassy in Lima opens every day from Monday to Friday.",
        "Highlights of the visit include the opening of the Embassy of Peru in Astana and the inauguration of flights.",
        (
            "The Ambassador is confirmed to make the presentation of credentials to the King of Belgium. "
            "Meanwhile she met the Chief of Protocol Ana Gustin of the Kingdom of Belgium."
        ),
        "Following the presentation of credentials to the King of Belgium, she is expected to go on to The Hague.",
    ],
)
def test_decrees_and_hours_open_no_mission(text):
    """A decree provides for a mission, and each morning it opens again."""
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The newly-opened consulate follows the 1963 Vienna Convention.", []),
        ("The mandate of its recently opened embassy in Lima is trade.", []),
        ("The newly appointed envoy opened an embassy in Lima.", [("mission_opened", "PE")]),
    ],
)
def test_a_mission_that_is_only_called_new(text, expected):
    """An attribute tells of no opening, nor a convention of the city that it is called by."""
    assert told(text, "mission") == expected


def test_relations_that_two_others_will_restore():
    """What two other states announced is no event of home's."""
    assert events("Peru and Chile announced in March that they would restore diplomatic relations.") == []
