"""Lines below the days of a programme, captions of pictures, and friends who are received."""

import pytest

from tests.extraction.told import days, sides, told

_TITLE = "The Minister's programme for 2–4 October"


def test_every_line_below_a_day_is_of_it():
    """A line that tells a visit is no heading over the next."""
    text = "3 October\n\nVisit to Lima\n\nTalks with Minister Ana Ruiz of Peru\n\nMeeting with Speaker Soto of Peru"
    assert told(text, "", title=_TITLE) == [("visit_agreed", "PE"), ("meeting_agreed", "PE"), ("meeting_agreed", "PE")]
    assert days(text, "meeting_agreed", title=_TITLE) == ["2024-10-03"] * 2


def test_another_heading_ends_a_day():
    """What stands below a heading of another sort is not of the day above it."""
    text = (
        "2 October\n\nMeeting with Ana Ruiz of Peru\n\n3 October\n\nVisit to Lima\n\nOther news\n\n"
        "The Minister met Juan Soto of Chile."
    )
    assert days(text, "meeting_held", title=_TITLE) == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Serik Omarov (right) with Foreign Minister of Peru Ana Ruiz during talks in Lima.",
            [("PE", "Ana Ruiz")],
        ),
        (
            "Minister Serik Omarov and Foreign Minister of Peru Ana Ruiz before their meeting in Lima.",
            [("PE", "Ana Ruiz")],
        ),
        ("Minister Serik Omarov with reporters after talks in Lima.", []),
        ("Today I received my colleague and friend, Foreign Minister of Peru Ana Ruiz.", [("PE", "Ana Ruiz")]),
        ("Today I received my brother and friend, President of Peru Ana Ruiz.", [("PE", "Ana Ruiz")]),
        (
            "I had a good conversation with my friend and colleague Ana Ruiz, Foreign Minister of Peru.",
            [("PE", "Ana Ruiz")],
        ),
        ("Today I received my colleague and the prize of the year.", []),
    ],
)
def test_pictures_and_friends(text, expected):
    """A caption tells whom somebody is seen with at talks; a colleague may be called a friend before his name."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Opening the talks, Minister Serik Omarov welcomed Foreign Minister of Peru Ana Ruiz.", [("PE", "Ana Ruiz")]),
        (
            "Concluding the meeting, Minister Serik Omarov wished Ambassador of Peru Ana Ruiz success.",
            [("PE", "Ana Ruiz")],
        ),
        (
            "At the outset of the meeting, Minister Serik Omarov thanked Ambassador of Peru Ana Ruiz.",
            [("PE", "Ana Ruiz")],
        ),
        ("Opening the conference, Minister Serik Omarov welcomed Foreign Minister of Peru Ana Ruiz.", []),
        ("Opening the meeting of the Government, Minister Serik Omarov thanked the Ambassador of Peru.", []),
    ],
)
def test_a_meeting_that_somebody_opens(text, expected):
    """Whom somebody addresses as he opens or ends a meeting was there."""
    assert sides(text) == expected
