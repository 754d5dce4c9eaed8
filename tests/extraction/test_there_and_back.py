"""The days of a visit that are told without a word for it."""

import pytest

from tests.extraction.told import days, facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He will leave on 6 October and return on 9 October.", ["2024-10-06/2024-10-09"]),
        ("The President is due to depart on Sunday and will be back on Wednesday.", ["2024-10-06/2024-10-09"]),
        ("The Foreign Minister will leave on 6 October.", [None]),
        ("He will leave the chair on 6 October and speak on 9 October.", [None]),
    ],
)
def test_he_will_leave_and_be_back(text, expected):
    """Who goes on a visit and comes back is on it in between."""
    before = "President of Kazakhstan Aidos Serik will pay a visit to Malta.\n\n"
    assert days(before + text, "visit_agreed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Serik departs Kazakhstan on Sunday 6 October and arrives back on Wednesday 9 October.",
         ["2024-10-06/2024-10-09"] * 2),
        ("The Minister leaves on 6 October and flies back on 9 October.", ["2024-10-06/2024-10-09"] * 2),
        ("The ship departs Aktau on 6 October.", [None, None]),
        ("The Minister leaves the chair on 6 October.", [None, None]),
    ],
)  # fmt: skip
def test_a_journey_to_several_states(text, expected):
    """When somebody departs and is back is when each of the visits is that the journey is made of."""
    before = "Minister of Kazakhstan Aidos Serik will visit Malta and Peru.\n\n"
    assert days(before + text, "visit_agreed") == expected


@pytest.mark.parametrize("when", ["this week", "this weekend"])
def test_the_days_of_what_was_told_vaguely(when):
    """The days from departure to return stand over the week or the weekend in which somebody goes."""
    text = (
        f"Minister of Kazakhstan Aidos Serik leaves {when} for a visit to Malta.\n\n"
        "He departs on Saturday 5 October and is back on Wednesday 9 October."
    )
    assert days(text, "visit_agreed") == ["2024-10-05/2024-10-09"]


def test_he_came_and_left():
    """A guest who came on one day and left on another was there from the one to the other."""
    text = "The Foreign Minister of Malta arrived in Kazakhstan on 20 September and left on 23 September."
    assert days(text, "visit_paid") == ["2024-09-20/2024-09-23"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The ministries had worked to hold a Malta visit by President of Kazakhstan Aidos Serik in May 2023.",
         "visit_paid"),
        ("Both had agreed to hold a Malta visit by President of Kazakhstan Aidos Serik in May 2023.", "visit_agreed"),
    ],
)  # fmt: skip
def test_a_visit_whose_days_are_over(text, kind):
    """What was prepared for a day that is over was paid, unless it was only agreed."""
    assert [fact.kind for fact in facts(text) if fact.kind.startswith("visit")] == [kind]
