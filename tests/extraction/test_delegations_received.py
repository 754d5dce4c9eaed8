"""Delegations that are received without a word for whose they are, and discussions that two hold."""

import pytest

from tests.extraction.told import facts, told


@pytest.mark.parametrize(
    "text",
    [
        "A Kazakh delegation paid a visit to Peru. Peruvian Minister Ana Soto received the delegation on Monday.",
        "A Kazakh delegation visited Peru. Minister Ana Soto received our delegation in Lima on Monday.",
        "A delegation of the Kazakh Senate visited Peru. The Speaker, Ana Soto, received the delegation on Monday.",
    ],
)
def test_who_receives_the_delegation_of_home_abroad_is_met(text: str) -> None:
    """The delegation is the one that went there."""
    met = [fact for fact in facts(text) if fact.kind == "meeting_held"]
    assert [(fact.counterparts, [one.name for one in fact.people]) for fact in met] == [(("PE",), ["Ana Soto"])]


def test_a_foreign_delegation_is_received_at_home() -> None:
    """The delegation is the one that has come."""
    text = "A Peruvian delegation visited Kazakhstan. Minister Asel Omarova received the delegation on Monday."
    assert ("meeting_held", "PE") in told(text, "")


@pytest.mark.parametrize(
    "text",
    [
        "A Kazakh delegation visited Peru. Peruvian Minister Ana Soto received the delegation of Chile.",
        "Peru and Chile are neighbours. Peruvian Minister Ana Soto received the delegation on Monday.",
        "Minister Asel Omarova went to Peru. She received the delegation at the hotel.",
    ],
)
def test_another_delegation_is_not_that_of_home(text: str) -> None:
    """Nobody of home is told to have been received."""
    assert told(text, "meeting_held") == []


@pytest.mark.parametrize(
    "discussed",
    [
        "Both Speakers are to hold discussions tomorrow.",
        "Both ministers will have discussions on trade.",
        "The two sides are scheduled to hold a discussion on rice.",
    ],
)
def test_discussions_that_two_are_to_hold_are_a_meeting(discussed: str) -> None:
    """Two who hold a discussion hold it with each other."""
    text = f"Peruvian Speaker Ana Soto arrived in Astana on Monday. {discussed}"
    assert told(text, "meeting") == [("meeting_agreed", "PE")]


def test_discussions_that_go_on_are_no_meeting() -> None:
    """What two have from time to time is on no day."""
    text = "Kazakhstan and Peru are friends. The two sides have discussions on trade from time to time."
    assert told(text, "meeting") == []
