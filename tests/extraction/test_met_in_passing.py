"""Meetings told in a word or in passing: who took part, who was seen there, what was paid to whom."""

import pytest

from tests.extraction.told import days, facts, told

_SEVERAL = "The Minister met on Monday with several ambassadors who reside in Lima. The meeting was held online. "
_WELCOMED = (
    "Minister Serik Omarov welcomed a delegation of Peruvian government officials led by Ana Ruiz "
    "for the third Kazakhstan-Peru Annual Consultations."
)
_ON_THE_MARGINS = (
    "Minister Serik Omarov, on the margins of the 9th session of the General Assembly of the United Nations "
    "(UN), met his counterparts from Peru, Chile and Cuba."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President of Peru Ana Ruiz on Sunday paid a visit to President Serik Omarov.", ["PE"]),
        ("The Minister paid a visit to Prime Minister of Peru Ana Ruiz at her hotel.", ["PE"]),
        ("The Minister paid a visit to the parliament of Peru.", []),
        ("Deputy Minister Serik Omarov hosted Foreign Minister of Peru Ana Ruiz to discuss trade.", ["PE"]),
        ("Deputy Minister Serik Omarov received Foreign Minister of Peru Ana Ruiz to review the talks.", ["PE"]),
        ("The Ministry received the Foreign Minister of Peru's proposal to open talks.", []),
        (_WELCOMED, ["PE"]),
        ("A photo shows Minister Omarov's interactions with his counterparts, including Ana Ruiz of Peru.", ["PE"]),
        ("The Minister's interactions with Peru and Chile grew closer.", []),
        ("The Minister met his counterparts, including Ana Ruiz of Peru and Juan Soto of Chile.", ["PE", "CL"]),
        ("Minister Serik Omarov is also seen meeting the Peruvian Minister Ana Ruiz.", ["PE"]),
        ("He was escorted to the hall to meet President of Peru Ana Ruiz.", ["PE"]),
        ('The Minister said: "Always a delight to meet my friend, Foreign Minister of Peru Ana Ruiz."', ["PE"]),
        (_ON_THE_MARGINS, ["PE", "CL", "CU"]),
        ("The Minister met heads of delegations of UN member states.", []),
        ("The Minister met the heads of mission of the EU member states.", ["EU"]),
        ("Chairman Serik Omarov met ABC Chairman Ana Ruiz of Peru.", ["PE"]),
        ("At yesterday's meeting with the IMF delegation President Omarov spoke of relief.", ["IMF"]),
        (f"{_SEVERAL}The Ambassadors of Peru, Chile and Cuba took part in the meeting.", ["PE,CL,CU"]),
        (f"{_SEVERAL}The meeting was attended by the Ambassadors of Peru and Chile.", ["PE,CL"]),
        (f"{_SEVERAL}Present at the meeting were the Ambassadors of Peru and Chile.", ["PE,CL"]),
        ("The meeting on budgets was held online. The Ambassadors of Peru and Chile took part in the meeting.", []),
    ],
)
def test_whom_home_met(text, expected):
    """A visit paid to a person, an interaction and a seat at the table are meetings; a proposal received is none."""
    assert [parties for _, parties in told(text, "meeting_held")] == expected


def test_who_heads_a_parliament_with_a_name_of_its_own():
    """The parliament of a state may stand behind the state by its name."""
    text = (
        "Serik Omarov, Kazakhstan's top legislator, and Laura Diaz, president of Cuba's National Assembly of People's "
        "Power, held talks on Thursday."
    )
    (fact,) = facts(text)
    assert (fact.kind, fact.counterparts, [one.name for one in fact.people]) == (
        "meeting_held",
        ("CU",),
        ["Laura Diaz"],
    )


def test_the_meeting_of_two_of_home():
    """What officials of home talked about among themselves is no meeting with those whom they spoke about."""
    text = (
        "Prime Minister Serik Omarov on Saturday called on President Askar Aliev at the palace.\n\n"
        "The Prime Minister spoke of his recent visit to Peru during the meeting."
    )
    assert told(text, "meeting") == []


def test_a_meeting_that_was_looked_forward_to():
    """Who is quoted as looking forward to a meeting means the one that the release tells of."""
    held = "The Minister held talks with his Peruvian counterpart Ana Ruiz on Thursday. "
    told_before = 'Before leaving he said: "I will first meet the Foreign Minister of Peru."'
    assert told(held + told_before, "meeting") == [("meeting_held", "PE")]
    once_more = 'He said: "I will meet the Foreign Minister of Peru again in Lima next year."'
    assert told(held + once_more, "meeting") == [("meeting_held", "PE"), ("meeting_agreed", "PE")]


def test_who_is_there_now_is_not_there_on_the_day_of_the_meeting():
    """A forum that somebody is at has no day of its own, though a meeting before it has."""
    text = (
        "The Minister met Foreign Minister of Peru Ana Ruiz on Monday. The Minister is currently in New York to attend "
        "the 74th session of the UN General Assembly."
    )
    assert days(text, "forum_attended") == [None]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Kazakhstan, Peru discuss Chile, Cuba by phone", [("call_held", "PE")]),
        ("Kazakhstan, Peru discuss Chile over the phone with no result", [("call_held", "PE")]),
    ],
)
def test_what_a_call_was_about(title, expected):
    """Those behind the verb are spoken about, and nobody called them."""
    assert told("The ministers agreed to stay in touch.", "call", title=title) == expected


def test_credentials_that_were_presented_before():
    """An ambassador is congratulated on what is done."""
    text = "The Minister received the Ambassador of Peru and congratulated her on presenting her credentials."
    assert told(text, "") == [("meeting_held", "PE")]


def test_a_name_behind_an_office_with_its_own_brackets():
    """Who is named behind an office, a chamber and a state holds that office."""
    text = (
        "Speaker of the Senate Serik Omarov received Head of the Friendship Group of the Majlis "
        "(Parliament) of the Islamic Republic of Iran Reza Karimi."
    )
    (fact,) = (fact for fact in facts(text) if fact.kind == "meeting_held")
    assert [one.name for one in fact.people] == ["Reza Karimi"]


_IN_ADDITION = (
    "In addition to talks with his Kazakh counterpart, the Peruvian Foreign Minister {} with President of "
    "Kazakhstan Serik Omarov."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_IN_ADDITION.format("will also meet"), [("meeting_agreed", "PE"), ("meeting_agreed", "PE")]),
        (f'He said: "{_IN_ADDITION.format("met")}"', [("meeting_held", "PE"), ("meeting_held", "PE")]),
        ("During talks with his Kazakh counterpart, Foreign Minister of Peru Ana Ruiz spoke of trade.", ["PE"]),
        ("After the talks with the Minister, the delegation left for Peru.", []),
        (
            "The Minister and his Peruvian counterpart Ana Ruiz will hold a press conference after the talks.",
            [],
        ),
        ("He held meetings with important personalities, including Foreign Minister of Peru Ana Ruiz.", ["PE"]),
        ("He had talks with several dignitaries, such as Foreign Minister of Peru Ana Ruiz, in Lima.", ["PE"]),
    ],
)
def test_who_had_the_talks_that_a_sentence_begins_with(text, expected):
    """A guest is named behind his talks with officials of home; what will be done after talks leaves them to come."""
    found = told(text, "meeting")
    assert (found if expected and isinstance(expected[0], tuple) else [parties for _, parties in found]) == expected


def test_a_guest_welcomed_in_a_town_on_a_visit():
    """To welcome somebody in a town on a visit is the visit, and no meeting beside it."""
    text = "On 20 May, the Minister will welcome Foreign Minister of Peru Ana Ruiz, in Astana on a bilateral visit."
    assert told(text, "", published="2024-05-18") == [("visit_agreed", "PE")]


def test_the_last_day_of_a_visit_under_way():
    """Who has arrived is on the visit that is told to last until a day, and whom he will meet he meets on it."""
    text = (
        "Foreign Minister of Kazakhstan Serik Omarov has arrived in Peru on a visit. He will hold talks with Foreign "
        "Minister of Peru Ana Ruiz. The visit of the Minister will last from October 1 to 2."
    )
    found = [(fact.kind, fact.when.edtf) for fact in facts(text)]
    assert found == [("visit_paid", "2024-10-01/2024-10-02"), ("meeting_agreed", "2024-10-01/2024-10-02")]


def test_whom_somebody_was_told_about_at_the_end_of_a_call():
    """Behind a call that is called to mind, its sides and what they wished each other are named."""
    text = (
        "The President spoke on the phone with President of Peru Ana Ruiz. At the end of the phone call, the President "
        "of Peru wished success in the supply of gas to the EU."
    )
    assert told(text, "call") == [("call_held", "PE")]


_GUEST = "During her visit, Minister Askar Aliev will hold talks with Foreign Minister of Peru Ana Ruiz. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_GUEST + "President Serik Omarov will also meet with her.", ["PE", "PE"]),
        (_GUEST + "The Ministry spoke of trade. The President will meet with her.", ["PE"]),
        ("As I continued this round, I travelled to Lima on 2 March for talks with the President of Peru.", ["PE"]),
        ("The Minister continues to work for talks with the President of Peru.", []),
        ("In May, Kazakhstan and Peru held their Second Session of the Bilateral Joint Commission.", ["PE"]),
        ("The Minister played host to his Peruvian counterpart, Minister Ana Ruiz, at the palace.", ["PE"]),
    ],
)
def test_those_who_met_a_guest_too(text, expected):
    """A guest is meant by a pronoun right behind, and whoever travels somewhere for talks holds them."""
    assert [parties for _, parties in told(text, "meeting")] == expected


def test_who_speaks_at_the_meeting_with_his_counterpart():
    """Who acts behind the meeting with a counterpart is somebody of home, and not that counterpart."""
    text = (
        "Prime Minister Serik Omarov had separate meetings with President of Peru Ana Ruiz and Prime Minister of Chile "
        "Juan Soto. At the meeting with his Chilean counterpart, Prime Minister Omarov urged more trade."
    )
    assert told(text, "meeting") == [("meeting_held", "PE"), ("meeting_held", "CL")]


def test_at_the_invitation_of_somebody_named():
    """Who goes at somebody's invitation has accepted it, whoever's it is."""
    text = "At President Omarov's invitation, French President Luc Moreau will visit Kazakhstan from October 5 to 6."
    assert told(text) == [("visit_agreed", "FR")]


def test_all_meetings_of_a_council_are_none():
    """To attend all meetings of a body is no forum of a day."""
    assert told("I have attended all formal meetings of the European Council since June.", "forum") == []


_THREE_HOSTS = (
    "Peruvian Minister Ana Ruiz will be received by Kazakh Prime Minister Serik Omarov, Foreign Minister Ali Aliev and "
    "Defence Minister Nurlan Asanov."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She used the platform to discuss trade with her counterparts from Peru and Chile.", ["PE", "CL"]),
        ("He used his stay to meet with Foreign Minister of Peru Ana Ruiz.", ["PE"]),
        ("The visit was part of a courtesy call to SADC member States.", []),
        ("President Omarov and his counterpart, President Joe Biden, held bilateral talks on trade.", ["US"]),
        ("On 5 May, the Minister met with the President and the Foreign Minister of Peru in Lima.", ["PE"]),
        ("On 5 May, the Minister met President of Peru Ana Ruiz and Foreign Minister Juan Soto in Lima.", ["PE", "PE"]),
        (_THREE_HOSTS, ["PE", "PE", "PE"]),
        ("The Minister received Foreign Minister of Peru Ana Ruiz, for a visit. The talks focused on trade.", ["PE"]),
    ],
)
def test_each_who_was_met_on_a_journey(text, expected):
    """A stay is used to meet somebody, and who receives a guest, or is met by a traveller, is met one by one."""
    assert [parties for _, parties in told(text, "meeting")] == expected


def test_a_headline_with_two_nationalities():
    """Officials of two states may share their office in a title."""
    title = "Kazakh, Peruvian defence ministers hold meeting"
    assert told("The sides spoke of trade.", "meeting", title=title) == [("meeting_held", "PE")]


def test_a_meeting_planned_behind_an_aside():
    """What is said of a meeting may stand behind whom it is with, and what is said of them."""
    text = "A meeting between Minister Omarov and the Foreign Minister of Peru - the host, Ana Ruiz, is also planned."
    assert told(text, "meeting") == [("meeting_agreed", "PE")]


def test_the_day_of_leaving_is_not_that_of_what_will_be_there():
    """Who left today for a summit is at it on its days."""
    text = "The Minister left today for Lima, where he will attend the APEC Summit, 6-8 October 2024."
    assert days(text, "meeting_agreed") == ["2024-10-06/2024-10-08"]


def test_a_body_before_a_colon_did_not_sit():
    """A title may begin with where somebody met others."""
    title = "OSCE Permanent Council: Serik Omarov holds 14 meetings"
    assert told("Serik Omarov spoke of trade.", "forum", title=title) == []


def test_a_call_of_others_told_beside():
    """A call that a minister of one state had with one of another is not home's."""
    others = "Peruvian Foreign Minister Ana Ruiz received a telephone call from Chilean Foreign Minister Juan Soto."
    assert told(others, "call") == []
    ours = "Peruvian Foreign Minister Ana Ruiz had a telephone call with Foreign Minister Serik Omarov."
    assert told(ours, "call") == [("call_held", "PE")]


def test_some_of_two_groups():
    """Of delegates and diplomats only some are named."""
    text = "The Minister met several delegates and diplomats, including Ana Ruiz of Peru and Juan Soto of Chile."
    assert told(text, "meeting") == [("meeting_held", "PE"), ("meeting_held", "CL")]


@pytest.mark.parametrize("what", ["sympathies", "warm congratulations", "condolences"])
def test_what_a_minister_receives_is_no_guest(what):
    """Who receives sympathies over what was caused by a storm has met nobody by that name."""
    text = f"Foreign Minister of Peru Ana Ruiz received {what} over the damage caused by Hurricane Juan Soto."
    assert told(text, "meeting") == []
