"""Talks to come that are told by what they will be about, what is on a visit under way, and visits to towns."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Aidos Serik and Foreign Minister of Peru Ana Ruiz will discuss trade on Monday.", ["PE"]),
        ("Minister Aidos Serik and his Peruvian counterpart Ana Ruiz are set to discuss trade in Lima.", ["PE"]),
        ("Minister Aidos Serik and Foreign Minister of Peru Ana Ruiz will discuss trade.", []),
        ("Foreign Ministers of Chile Ana Ruiz and of Peru Juan Soto will discuss trade on Monday.", []),
    ],
)
def test_what_they_will_discuss(text, expected):
    """It is a meeting to come where it is told when, or where, and one of them is of home."""
    assert [party for _, party in told(text, "meeting_agreed")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Minister of Peru Ana Ruiz arrived in Astana today. During her visit, she will meet Aidos Serik on October 2.",
        "Minister Aidos Serik arrived in Lima today. In his visit to Peru, he will meet Ana Ruiz on October 2.",
    ],
)
def test_what_will_be_on_a_visit(text):
    """It is no visit of its own."""
    assert days(text, "visit_paid") == ["2024-10-01"]
    assert days(text, "visit_agreed") == []


def test_another_visit_to_come():
    """It stays one, if the last was long before."""
    text = (
        "President of Peru Ana Ruiz visited Kazakhstan on 5 May 2023. "
        "During her visit to Kazakhstan, President Ana Ruiz will meet Prime Minister Olzhas Bektenov on October 4."
    )
    assert days(text, "visit_agreed") == ["2024-10-04"]


@pytest.mark.parametrize("where", ["several Peruvian cities", "the Peruvian regions of Ica and Puno"])
def test_visits_to_towns_of_a_state(where):
    """They are visits to it."""
    (fact,) = facts(f"Minister Aidos Serik visited {where} last year.")
    assert (fact.kind, fact.counterparts, fact.when.edtf) == ("visit_paid", ("PE",), "2023")
