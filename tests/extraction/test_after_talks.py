"""What two did after their talks, where they spoke, and what is told once more of what they signed."""

import pytest

from tests.extraction.told import days, facts, told

_SIGNED = "Kazakhstan and Peru signed five agreements on Monday.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "President Omarov and Peruvian President Ana Soto signed a declaration after talks in Lima on Monday.",
        "Minister Omarov and Peruvian Minister Ana Soto witnessed the signing of a treaty following talks on Monday.",
        "Ministers Omarov and Ana Soto of Peru attended a signing ceremony of a treaty after holding talks on Monday.",
    ],
)
def test_two_sign_a_document_after_their_talks(text: str) -> None:
    """Talks behind those who act are theirs, and what they signed after them is of that day."""
    assert days(text, "agreement_signed") == ["2024-09-30"]
    assert [fact.counterparts for fact in facts(text) if fact.kind == "meeting_held"] == [("PE",)]


def test_talks_of_others_are_of_others() -> None:
    """Talks of experts, after which two signed a treaty, are not those of the two."""
    text = "Minister Omarov signed a treaty with Peru after talks of experts on Monday."
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{_SIGNED}Presidents Omarov and Ana Soto of Peru witnessed the signing of the agreements in the Blue Hall.",
        f"{_SIGNED}Presidents Omarov and Ana Soto of Peru witnessed the signing of the documents at the palace.",
    ],
)
def test_the_documents_are_those_just_told_of(text: str) -> None:
    """Where documents were signed is no part of their name, and the ones just told of are no others."""
    assert told(text, "agreement") == [("agreement_signed", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Omarov met Peruvian President Ana Soto on Saturday. The Peruvian president is in Astana on a visit.",
        "Minister Omarov met Peruvian President Ana Soto on Saturday. Soto is on a state visit to Kazakhstan.",
        "Minister Omarov met Peruvian President Ana Soto on Saturday. Soto is now on a visit to Astana.",
    ],
)
def test_a_visit_that_is_on_is_of_the_day_of_the_release(text: str) -> None:
    """Who is on a visit is so when the release is written, whatever day was told before."""
    assert days(text, "visit_paid") == [None]


def test_who_came_along_to_a_meeting_has_none_apart() -> None:
    """Those who accompany a guest at a meeting met nobody besides."""
    text = (
        "President Omarov speaks with Peruvian Minister Ana Soto, accompanied by Peruvian Ambassador Juan Rojas "
        "and Minister Aliyev, in a meeting at the palace."
    )
    (fact,) = facts(text)
    assert (fact.kind, fact.people[0].name) == ("meeting_held", "Ana Soto")


def test_a_spokesman_made_no_call() -> None:
    """Who tells of a call is not of those who spoke."""
    text = (
        "Talks were held with Chile, Cuba and Spain. Spokesman Ali Bek said Omarov and Peruvian Minister Ana Soto "
        "spoke during a phone call on Monday."
    )
    assert [fact.counterparts for fact in facts(text) if fact.kind == "call_held"] == [("PE",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Omarov attended the Kazakhstan-Peru leaders' retreat hosted by President Ana Soto.", ["PE"]),
        (
            "Minister Omarov will visit Lima on 9 October for the Leaders' Retreat with President of Peru Ana Soto.",
            ["PE"],
        ),
        ("Minister Omarov will attend the Kazakhstan-Peru leaders' retreat in Lima on 9 October.", ["PE"]),
    ],
)
def test_a_retreat_of_two_leaders_is_one_meeting(text: str, expected: list[str]) -> None:
    """A retreat of the leaders of two states is a meeting, told once."""
    assert [party for _, party in told(text, "meeting")] == expected
