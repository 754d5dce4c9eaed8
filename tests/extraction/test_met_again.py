"""Meetings on another day with whoever a sentence names in passing, and meetings of those told of before."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Omarov spoke by phone with Foreign Minister of Peru Ana Ruiz, whom he will meet in Lima on 7 October.",
            [("call_held", None), ("meeting_agreed", "2024-10-07")],
        ),
        (
            "Mr Omarov had a phone call with his Peruvian colleague, Ana Ruiz, whom he is due to see on 7 October.",
            [("call_held", None), ("meeting_agreed", "2024-10-07")],
        ),
        (
            "Minister Omarov met Foreign Minister of Peru Ana Ruiz, whom he had last seen in Lima on 3 May.",
            [("meeting_held", None), ("meeting_held", "2024-05-03")],
        ),
        (
            "Minister Omarov met Foreign Minister of Peru Ana Ruiz, with whom he had conferred in Lima in May.",
            [("meeting_held", None), ("meeting_held", "2024-05")],
        ),
        (
            "Minister Omarov met Foreign Minister of Peru Ana Ruiz, whom he hopes to see again.",
            [("meeting_held", None)],
        ),
        (
            "Minister Omarov met Foreign Minister of Peru Ana Ruiz, whom he knows from her years in Astana.",
            [("meeting_held", None)],
        ),
    ],
)
def test_whom_one_meets_on_another_day(text, expected):
    """Whoever was met or called may be told, in a relative clause, to be met on another day."""
    told_of = [(one.kind, one.when.edtf if one.when.stated else None) for one in facts(text)]
    assert [one for one in told_of if one[0].startswith(("meeting", "call"))] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Minister Omarov met Foreign Minister of Peru Ana Ruiz, who will chair the Andean Forum in November.",
        "With her Peruvian colleague, Ana Ruiz, he discussed the next round, which Lima will host in November.",
        "Minister Omarov met Foreign Minister of Peru Ana Ruiz to talk about the fair, which is to open on 3 November.",
    ],
)
def test_the_day_of_what_will_be_is_not_of_what_was(text):
    """A date in a clause that tells what will be belongs to no meeting that has been held."""
    assert days(text, "meeting_held") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Their deputies are to come together in Lima on 3 November.", ["2024-11-03"]),
        ("The experts of both ministries will gather again in Lima in November.", ["2024-11"]),
        ("Their children will meet in Lima on 3 November.", []),
    ],
)
def test_their_deputies_will_meet(text, expected):
    """Officials of the two told of before, whom nobody names, meet for both."""
    before = "Minister Omarov met his Peruvian colleague, Ana Ruiz. "
    assert days(before + text, "meeting_agreed") == expected


def test_the_latter_half_of_a_year():
    """The latter half of a year is the second."""
    text = (
        "Kazakhstan and Peru agreed to hold the next session of the joint commission in the latter half of this year."
    )
    assert days(text, "meeting_agreed") == ["2024-07/2024-12"]


def test_whom_a_guest_subsequently_met():
    """Who was received, and subsequently met another of home, had two meetings."""
    text = (
        "On Friday the President received the Prime Minister of Peru, Ana Ruiz, who subsequently met with the "
        "Secretary of State, Erlan Serik."
    )
    assert told(text, "meeting") == [("meeting_held", "PE"), ("meeting_held", "PE")]
