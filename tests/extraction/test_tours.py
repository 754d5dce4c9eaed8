"""Tours of several states, what a visit is told to hold, and who comes and goes."""

import pytest

from tests.extraction.told import days, facts, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This was part of a trip to Latin America, which also included Chile and Cuba.", ["CL", "CU", "PE"]),
        ("The visit is one leg of a tour of Latin America that takes in Chile.", ["CL", "PE"]),
        ("His tour of Latin America will include stops in Chile and Cuba.", ["PE"]),
        ("His tour of Latin America, which covered Chile's coast, ended.", ["PE"]),
        ("The visit to Peru, which included Lima and Cusco, was his first.", ["PE"]),
    ],
)
def test_what_else_a_tour_takes_in(text, expected):
    """The states of a relative clause are visited as well; the towns of the country that was visited are no others."""
    text = f"Minister Aidos Serik paid an official visit to Peru on 27 September. {text}"
    assert sorted(fact.counterparts[0] for fact in facts(text) if fact.kind == "visit_paid") == expected


@pytest.mark.parametrize(
    "tour",
    [
        "The Peruvian minister on 20 September began a tour that takes him to Chile, Kazakhstan and Nepal.",
        "The Peruvian minister started her tour on 20 September that takes her to Chile, Kazakhstan and Nepal.",
    ],
)
def test_when_a_tour_began(tour):
    """That is not the day of each of its visits."""
    text = f"Foreign Minister of Peru Ana Ruiz arrived in Astana on Saturday. {tour}"
    assert days(text, "visit_paid") == ["2024-09-28"]


def test_a_diplomat_comes_and_goes():
    """Agencies call a minister a diplomat; an ambassador comes to stay."""
    assert told("The top Peruvian diplomat arrived in Astana on Saturday.") == [("visit_paid", "PE")]
    assert told("The Peruvian ambassador arrived in Astana on Saturday.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Aidos Serik is on a tour that also includes attending the CIS Summit, on Monday.",
            [("meeting_agreed", "CIS")],
        ),
        (
            "Minister Aidos Serik was on a tour that also included attending the CIS Summit.",
            [("forum_attended", "CIS")],
        ),
        (
            "President of Peru Ana Ruiz is in Astana on a visit that includes talks with Kazakh ministers.",
            [("meeting_agreed", "PE"), ("visit_paid", "PE")],
        ),
        (
            "President of Peru Ana Ruiz was in Astana on a visit that included talks with Kazakh ministers.",
            [("meeting_held", "PE"), ("visit_paid", "PE")],
        ),
    ],
)
def test_what_a_visit_includes(text, expected):
    """What it includes is to come, what it included is over."""
    assert sorted(told(text, "")) == expected
