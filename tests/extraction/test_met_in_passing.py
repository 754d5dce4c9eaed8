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
        "Speaker of the Senate Serik Omarov received the delegation led by Head of the Friendship Group of the Majlis "
        "(Parliament) of the Islamic Republic of Iran Reza Karimi."
    )
    (fact,) = (fact for fact in facts(text) if fact.kind == "meeting_held")
    assert [one.name for one in fact.people] == ["Reza Karimi"]
