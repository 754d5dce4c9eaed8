"""Months that stand before what they tell of, places of a tour with semicolons, and plans told by how or how soon."""

import pytest

from tests.extraction.told import days, facts, told

_MET = "President Omarov met President Soto of Peru today. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This follows his August travel to Samoa.", ["2024-08"]),
        ("This follows his August visit to Samoa.", ["2024-08"]),
        ("This follows the September trip of Minister Omarov to Samoa.", ["2024-09"]),
        ("This follows his visit to Samoa.", [None]),
    ],
)
def test_months_before_visits(text, expected):
    """`Her August travel to Samoa` was in that month."""
    assert days(f"Minister Omarov spoke. {text}", "visit_paid") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They followed up on the March Kazakhstan-Peru consultations.", [("meeting_held", "PE", "2024-03")]),
        ("The March of Peru-Kazakhstan friends was long.", []),
    ],
)
def test_months_before_talks(text, expected):
    """So were talks; a march is none."""
    assert [(one.kind, one.counterparts[0], one.when.edtf) for one in facts(text)] == expected


def test_places_with_semicolons():
    """Each place of a tour is read though it stands with its region, and trips within home are not."""
    text = (
        "Deputy Minister Asan Bek will travel October 10-14 to Almaty, Kazakhstan; Santo Domingo, Dominican Republic; "
        "and Buenos Aires, Argentina. His trip to Almaty will help schools."
    )
    assert told(text) == [("visit_agreed", "DO"), ("visit_agreed", "AR")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both agreed to meet in person soon.", [("meeting_agreed", "PE")]),
        ("The leaders agreed to meet again soon.", [("meeting_agreed", "PE")]),
        ("They looked forward to tomorrow's APEC Leaders' Meeting.", [("meeting_agreed", "APEC")]),
        ("They agreed to meet the needs of farmers.", []),
    ],
)
def test_plans_of_no_day(text, expected):
    """That they will meet in person, or soon, is a plan."""
    assert told(_MET + text, "meeting_agreed") == expected


def test_a_summit_of_two_in_a_month_to_come():
    """It is to come, whatever somebody wants to do at it."""
    text = "They want to have a paper at the first Kazakhstan-EU summit next month."
    assert days(text, "meeting_agreed") == ["2024-11"]


def test_counterparts_of_a_continent():
    """Those behind `his European counterparts` are who they are."""
    text = "He met today with his European counterparts Minister Jan Nowak of Poland and Minister Ana Gil of Spain."
    assert [parties for _, parties in told(text, "meeting_held")] == ["PL", "ES"]


def test_a_delegation_to_a_dialogue_of_two():
    """The round of a dialogue is with whom its name tells, and not with who lives there."""
    text = (
        "Minister Omarov will travel to Brussels, Belgium on 19 October to lead the delegation for the third "
        "High Level Meeting of the Kazakhstan-EU Dialogue on trade on 21 October."
    )
    assert told(text, "meeting") == [("meeting_agreed", "EU")]


def test_a_name_that_begins_like_a_month() -> None:
    """A house on the sea is no month."""
    text = "The President met with President Luis Soto of Peru in Mar-a-Lago."
    assert days(text, "meeting_held", home="US") == [None]
