"""Meetings told beside others: in headlines, of groups, of guests together, and those that are told once more."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Aidos Serik, Turkish FM review cooperation", []),
        ("Foreign Minister Serik, Turkish FM discuss cooperation", [("meeting_held", "TR")]),
        ("Minister of Trade, Industry and Energy meets Peruvian colleague", [("meeting_held", "PE")]),
        ("In Lima, ministers discuss trade", []),
    ],
)
def test_two_in_a_headline(title, expected):
    """A comma before a verb in the plural joins two; else what follows it may be an office."""
    assert told("Ways to bolster ties were considered.", "meeting", title=title) == expected


def test_a_headline_does_not_give_away_who_is_of_home():
    """`Aidos Serik, Turkish FM discuss` makes Serik no Turk."""
    text = "Minister Aidos Serik spoke by phone with Foreign Minister of Peru Ana Ruiz."
    assert told(text, ("meeting", "call"), title="Aidos Serik, Turkish FM discuss trade")[0] == ("call_held", "PE")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In his interaction with Peru's Foreign Minister Ana Ruiz, the Minister discussed trade.",
            [("meeting_held", "PE")],
        ),
        (
            (
                "Foreign Ministers of Peru Ana Ruiz, Chile Elsa Soto, as well as Ambassador of Japan "
                "Kenji Mori took part in a meeting with President Aidos Serik."
            ),
            [("meeting_held", "PE,CL,JP")],
        ),
        (
            (
                "This was said at a courtesy call received by the APEC Chair and Prime Minister Aidos "
                "Serik from Peruvian Prime Minister Ana Ruiz."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "The meeting enabled an exchange of views on closer collaboration between the "
                "Commonwealth, Kazakhstan and the region."
            ),
            [],
        ),
        ("The talks on cooperation between Kazakhstan and Peru were held in Lima.", [("meeting_held", "PE")]),
        (
            (
                "The pledge was made when President of Peru Ana Ruiz visited President Aidos Serik at his "
                "official residence."
            ),
            [("meeting_held", "PE")],
        ),
        ("President Aidos Serik visited the Ana Ruiz house of culture.", []),
        (
            (
                "The Minister spoke with Foreign Minister of Peru Ana Ruiz by phone. They spoke of the "
                "OAS Council, to be held in Lima on 21 November. Both ministers agreed to meet on the "
                "sidelines of the Council."
            ),
            [("meeting_agreed", "OAS"), ("meeting_agreed", "PE")],
        ),
    ],
)
def test_who_met_whom(text, expected):
    """Guests who attend one meeting are in one room; what is spoken of between others is no meeting."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister will meet Foreign Minister of Norway Eva Lund on 31 October in Helsinki. "
                "Then he will attend the meeting of the Nordic foreign ministers."
            ),
            [("meeting_agreed", "NO"), ("meeting_agreed", "DK,IS,NO,SE")],
        ),
        (
            (
                "The Minister will attend a meeting of the Nordic foreign ministers on 22 November. This "
                "is the second virtual meeting of the Nordic foreign ministers."
            ),
            [("meeting_agreed", "DK,IS,NO,SE")],
        ),
    ],
)
def test_a_gathering_beside_a_meeting(text, expected):
    """A group meets apart from one of its members; `this is the second` speaks of what has been told."""
    assert told(text, "meeting", home="FI") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was reported earlier that the Presidents of Kazakhstan and Peru talked over the phone.", []),
        (
            (
                "It was reported earlier that the Presidents of Kazakhstan and Peru talked over the phone "
                "on 3 September."
            ),
            [("call_held", "PE")],
        ),
        (
            (
                "The Minister met Foreign Minister of Peru Ana Ruiz. In their telephone call the two "
                "ministers expressed support for the role of the UN Secretary-General."
            ),
            [("meeting_held", "PE"), ("call_held", "PE")],
        ),
    ],
)
def test_calls_told_in_passing(text, expected):
    """What was reported earlier is another release's; support in a call is not a call."""
    assert told(text, ("meeting", "call")) == expected


def test_the_next_meeting_of_a_group_is_of_all_of_it():
    """Those who met in one room meet again in one."""
    text = (
        "The Minister hosted the meeting of the Nordic foreign ministers in Astana. The next of "
        "these meetings will be held in Copenhagen in November this year."
    )
    assert told(text, "meeting_agreed", home="FI") == [("meeting_agreed", "DK,IS,NO,SE")]
    assert days(text, "meeting_agreed", home="FI") == ["2024-11"]


def test_an_invitation_of_many_words_is_no_visit():
    """However long an office, who is only invited has not accepted."""
    text = (
        "Foreign Minister of Peru Ana Ruiz invited First Deputy Prime Minister and Minister of "
        "Foreign Affairs Aidos Serik to visit Peru."
    )
    assert [fact.kind for fact in facts(text)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister received Omar Ali, Minister of Foreign Affairs, and Hassan Nur, Minister of "
                "State; envoys of the President of Somalia."
            ),
            [("meeting_held", "SO")],
        ),
        (
            "A session of talks was held between the Sultanate and the State of Qatar in Muscat on Sunday.",
            [("meeting_held", "QA")],
        ),
        ("A session of talks was held between the Resistance and the State of Qatar on Sunday.", []),
        (
            "The Minister received in his office yesterday Ana Ruiz, head of mission of UN-Habitat.",
            [("meeting_held", "UN-Habitat")],
        ),
        (
            "The Minister received Adel Karim, Speaker of the Arab Parliament.",
            [("meeting_held", "Arab Parliament")],
        ),
        (
            (
                "The Minister met Foreign Minister of Peru Ana Ruiz. The two sides spoke of their "
                "aspiration to host the sixth round of the strategic dialogue in May 2025."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "The Minister met Foreign Minister of Peru Ana Ruiz. Both sides expressed interest in "
                "holding political consultations in 2025."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "He answered a question about a possible official visit by the Prime Minister to meet "
                "President of Peru Ana Ruiz."
            ),
            [],
        ),
        (
            (
                "The Minister met envoys of the UN. The meeting dealt with the recent talks between the "
                "Sultan of Oman and UN Secretary-General Elsa Brook."
            ),
            [("meeting_held", "UN")],
        ),
    ],
)
def test_who_met_in_the_gulf(text, expected):
    """A state may call itself the Sultanate; what is hoped for, possible or long over is no meeting."""
    assert told(text, "meeting", home="OM") == expected


def test_meetings_to_come_with_officials_of_one_state():
    """Talks with officials, told once more for the whole visit, are no other meeting than those with each."""
    text = (
        "In Warsaw, the Latvian Foreign Minister will meet with Jan Kowal, Minister of Foreign "
        "Affairs of Poland; Ewa Nowak, Deputy Minister of the Interior; and Piotr Lis, Director "
        "of the Polish Institute of Law. During her visit, Ilze Kalna will engage in a discussion "
        "with Polish officials."
    )
    assert told(text, "meeting", home="LV") == [("meeting_agreed", "PL")] * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister met Foreign Minister of Peru Ana Ruiz. They also discussed the ongoing "
                "negotiations with Iran."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "The Minister said what issues should be discussed during his conversation with Foreign "
                "Minister Ana Ruiz."
            ),
            [],
        ),
        (
            (
                "Through his Twitter account the Minister highlighted the fraternal exchange with Ana "
                "Ruiz, Foreign Minister of Peru."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "The Deputy Minister of Foreign Affairs, Dana Omar, National Coordinator of CELAC, met on "
                "Wednesday with the Deputy Minister of Mexico."
            ),
            [("meeting_held", "MX")],
        ),
        (
            (
                "The guests called on the Minister on 3 and 4 September 2024. These included Dr. Ana Ruiz "
                "from Peru and Kenji Mori from Japan."
            ),
            [("meeting_held", "PE"), ("meeting_held", "JP")],
        ),
        (
            (
                "The Foreign Minister of Peru, Ana Ruiz, is scheduled to pay courtesy calls on President "
                "Aidos Serik and Prime Minister Dana Omar."
            ),
            [("meeting_agreed", "PE"), ("meeting_agreed", "PE")],
        ),
        (
            (
                "During the visit the Minister will pay courtesy calls on Ana Ruiz, President of Peru, "
                "and Juan Soto, Prime Minister of Peru."
            ),
            [("meeting_agreed", "PE"), ("meeting_agreed", "PE")],
        ),
        (
            (
                "Minister Serik will lead the delegation at the Fourth Session of the Kazakhstan - Peru "
                "Joint Commission."
            ),
            [("meeting_agreed", "PE")],
        ),
        (
            (
                "The Minister visited Chile and met President of Chile Juan Soto. In Peru, the Minister "
                "met his counterpart, who spoke of trade."
            ),
            [("meeting_held", "CL"), ("meeting_held", "PE")],
        ),
    ],
)
def test_calls_and_sessions_of_a_journey(text, expected):
    """Courtesy calls on several are several; what goes on for years, or ought to be discussed, is no meeting."""
    assert told(text, "meeting") == expected


def test_those_listed_came_when_the_sentence_before_says():
    """The day stands where the meetings are announced."""
    text = (
        "The guests called on the Minister on 3 and 4 September 2024. These included Dr. Ana Ruiz "
        "from Peru and Kenji Mori from Japan."
    )
    assert days(text, "meeting_held") == ["2024-09-03/2024-09-04"] * 2


def test_a_call_about_a_call():
    """Who spoke about a call of others with its day had one of their own."""
    text = (
        "Secretary John Brook spoke today with Foreign Minister of Peru Ana Ruiz to discuss next "
        "steps following the September 16 call between President Woodfield and President of Peru "
        "Juan Soto."
    )
    called = {fact.people[0].name for fact in facts(text, home="US") if fact.kind == "call_held"}
    assert called == {"Ana Ruiz", "Juan Soto"}


def test_a_short_name_before_a_full_stop():
    """The full stop behind Wang Yi ends a sentence."""
    (fact,) = facts("The Minister met with China's Foreign Minister Wang Yi. The meeting was constructive.")
    assert [one.name for one in fact.people] == ["Wang Yi"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The President received a message from President of Peru Ana Ruiz. The message was "
                "delivered by Ms. Elsa Soto, the special envoy of President Ruiz."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "Following the 12th Asia-Europe Meeting summit held in Brussels, the President of "
                "Kazakhstan met the Ambassadors of Kazakhstan to European countries."
            ),
            [],
        ),
        ("The former First Lady of Peru, Ana Ruiz, paid a courtesy call on President Aidos Serik.", []),
        ("This was a good opportunity to meet Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        (
            (
                "In a significant diplomatic engagement, the Minister conducted his first conversation "
                "with Foreign Minister of Peru Ana Ruiz."
            ),
            [("meeting_held", "PE")],
        ),
        ("The Minister engaged in a dialogue with Foreign Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
        ("The Minister urged the parties to engage in dialogue with Peru.", []),
    ],
)
def test_envoys_and_occasions(text, expected):
    """An envoy is of whoever sent him; own ambassadors and former presidents are nobody's counterparts."""
    assert told(text, "meeting") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Minister spoke with Peru's Ana Ruiz on Chilean claims and on US sanctions, the "
                "pandemic, and the status of relations."
            ),
            [("call_held", "PE")],
        ),
        (
            (
                "US Secretary of State John Brook and Peruvian Minister Ana Ruiz held a telephone "
                "conversation. A source in the Peruvian Foreign Ministry told reporters that during their "
                "telephone call Ruiz and Brook discussed trade."
            ),
            [],
        ),
        (
            (
                "Minister Aidos Serik held a telephone conversation with his Peruvian counterpart Ana "
                "Ruiz on Monday to discuss the indirect Kazakhstan-US talks. During the phone call, the "
                "two sides exchanged views."
            ),
            [("call_held", "PE"), ("meeting_held", "US")],
        ),
        ("US, Peru diplomats discuss Kazakhstan on phone", []),
        (
            (
                "Ambassador Aidos Serik, who is a candidate for Secretary-General of the OSCE, held talks "
                "with Foreign Minister of Peru Ana Ruiz."
            ),
            [("meeting_held", "PE")],
        ),
        (
            (
                "Foreign Minister of Peru Ana Ruiz arrived on a visit. The Peruvian official will have a "
                "meeting with Minister Aidos Serik."
            ),
            [("meeting_agreed", "PE")],
        ),
    ],
)
def test_what_was_spoken_about_is_nobody(text, expected):
    """States that are spoken about, calls of others, and the posts that somebody stands for are no counterparts."""
    assert sorted(told(text, ("meeting", "call"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "President of Peru Ana Ruiz will receive separate courtesy calls by Aidos Serik, "
                "President of the Senate, and Alibek Nur, Prime Minister of Kazakhstan."
            ),
            2,
        ),
        (
            (
                "US Assistant Secretary John Brook was received by the Minister of Foreign Affairs of "
                "Kazakhstan Aidos Serik. At the meeting with the Deputy Minister of Foreign Affairs of "
                "Kazakhstan Alibek Nur, trade was discussed."
            ),
            2,
        ),
        (
            (
                "US Assistant Secretary John Brook was received by the Minister of Foreign Affairs of "
                "Kazakhstan Aidos Serik. At the meeting with Minister Aidos Serik, trade was discussed."
            ),
            1,
        ),
        ("At the meeting with Prime Minister Aidos Serik, the harvest was discussed, and the US was praised.", 0),
    ],
)
def test_a_guest_meets_one_host_after_the_other(text, expected):
    """Each of those of home who called on a guest, or talked with one, is another meeting."""
    met = [fact for fact in facts(text) if fact.kind in ("meeting_held", "meeting_agreed")]
    assert len(met) == expected


def test_the_earlier_meeting_of_three_countries():
    """All three met in one room."""
    text = (
        "The Ministry is hosting a trilateral meeting of Kazakhstan, Peru and Chile. The previous "
        "meeting of the three countries took place in May 2019 in Lima."
    )
    met = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert [sorted(fact.counterparts) for fact in met] == [["CL", "PE"], ["CL", "PE"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Minister Aidos Serik held a series of meetings with his counterparts. The Minister met "
                "with Foreign Ministers of Peru, Chile and Ghana."
            ),
            [("meeting_held", "CL"), ("meeting_held", "GH"), ("meeting_held", "PE")],
        ),
        (
            (
                "Minister Aidos Serik met several ministers and diplomats in New York, including Foreign "
                "Minister of Peru Ana Ruiz and Foreign Minister of Chile Juan Soto."
            ),
            [("meeting_held", "CL"), ("meeting_held", "PE")],
        ),
        (
            (
                "Prime Minister Aidos Serik held a series of bilateral meetings with senior leaders. The "
                "meetings, held at his office, involved Peru, Chile and the European Union."
            ),
            [("meeting_held", "CL"), ("meeting_held", "EU"), ("meeting_held", "PE")],
        ),
        (
            (
                "During a courtesy call at the Office of the President by Peruvian Prime Minister Ana "
                "Ruiz on Tuesday, President Aidos Serik praised trade."
            ),
            [("meeting_held", "PE")],
        ),
    ],
)
def test_several_who_were_met_in_a_series(text, expected):
    """A series of meetings was with each of those who are listed behind it."""
    assert sorted(told(text, "meeting")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At their meeting, Serik and Foreign Minister of Chile Juan Soto voiced delight.", ["CL", "PE"]),
        ("During their talks in Lima, Juan Soto, President of Chile, and Aidos Serik voiced delight.", ["CL", "PE"]),
        ("At their meeting, Foreign Minister of Chile Juan Soto voiced delight.", ["PE"]),
    ],
)
def test_they_who_then_act(text, expected):
    """Who they are may stand behind `their meeting`; with one of them it is the meeting told before."""
    text = f"Minister Aidos Serik met with Foreign Minister of Peru Ana Ruiz. {text}"
    assert sorted(parties for _, parties in told(text, "meeting")) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Minister Aidos Serik received Deputy Foreign Minister of Peru Ana Ruiz.", 2),
        ("As part of them, Minister Aidos Serik held a meeting with the Deputy Foreign Minister of Peru.", 2),
        ("Deputy Minister Aidos Serik held talks with Deputy Foreign Minister of Peru Ana Ruiz.", 1),
        ("Minister Aidos Serik met with Foreign Minister of Peru Ana Ruiz.", 1),
    ],
)
def test_who_had_come_for_consultations(text, number):
    """Those who consult are of one rank: a minister met with a deputy beside that."""
    text = f"Today political consultations between the foreign ministries of Kazakhstan and Peru were held. {text}"
    assert told(text, "meeting") == [("meeting_held", "PE")] * number


@pytest.mark.parametrize("wording", ["build on", "are building on", "capitalise on"])
def test_a_meeting_that_others_build_on(wording):
    """It was held at no time that is told, and is background."""
    text = f"The ministers {wording} the outcomes of the trilateral summit between Kazakhstan, Peru and Chile."
    assert told(text, "meeting") == []


def test_a_commission_that_is_made_into_another():
    """It has not met."""
    text = (
        "Kazakhstan and Peru signed a treaty transforming the Kazakhstan-Peru Joint Commission into one chaired higher."
    )
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The Minister held separate meetings with the Minister for Asia and the UN, Lord Carrick, and {A}.", 2),
        ("In London, the Minister will hold meetings, including with {A}, {B} and other senior officials.", 2),
        ("{B} of Peru had an audience with King Aidos and called on Prime Minister Serik.", 2),
    ],
)
def test_officials_of_one_state_met_one_by_one(text, number):
    """Officials without names are no reason to take all for one, nor is an office that is told before its holder."""
    text = text.replace("{A}", "Minister of Trade of the United Kingdom John Ball").replace("{B}", "Minister Ann Cole")
    assert len(told(text, "meeting")) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Aidos Serik chaired a meeting today regarding Kazakhstan's relations with Peru.", []),
        ("Minister Aidos Serik presided over a meeting to review cooperation with Peru.", []),
        ("Minister Aidos Serik chaired a meeting with Peru.", [("meeting_held", "PE")]),
        ("Minister Aidos Serik chaired a meeting on trade with Minister of Peru Ana Ruiz.", [("meeting_held", "PE")]),
    ],
)
def test_a_meeting_of_home_on_another_state(text, expected):
    """What it was about is no guest."""
    assert told(text, "meeting") == expected


def test_the_minister_is_the_fm_of_home():
    """Agencies call him so: he is meant before the guests who were told last."""
    text = (
        "Kazakh FM Aidos Serik will meet Foreign Minister of Peru Ana Ruiz on Wednesday. On Monday the Minister held "
        "meetings with his counterparts from Chile and Cuba."
    )
    assert told(text, "meeting_held") == [("meeting_held", "CL"), ("meeting_held", "CU")]


def test_a_signing_of_any_agreements():
    """What they are good for is told, and no signing."""
    text = "Respect and the signing of cooperation agreements are the basis of relations between Kazakhstan and Peru."
    assert told(text, "agreement") == []
    assert told("The signing of the treaty with Peru today is a milestone.", "agreement") == [
        ("agreement_signed", "PE")
    ]
