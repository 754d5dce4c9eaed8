"""Days that only the title tells, datelines of days before, and visits that begin on a day to come."""

import pytest

from tests.extraction.told import days, facts


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Meeting with the Ambassador of Peru on 26 September", "2024-09-26"),
        ("Meeting with the Ambassador of Peru (26 September 2024)", "2024-09-26"),
        ("Minister receives Ambassador of Peru, 26 September 2024", "2024-09-26"),
        ("Minister receives Ambassador of Peru", None),
    ],
)
def test_a_meeting_that_the_title_dates(title, day):
    """What the text tells again without a day was on the day of the title."""
    text = "Minister Serik Omarov met with Ambassador of Peru Juan Soto."
    assert days(text, "meeting_held", title=title)[:1] == [day]


def test_what_else_was_done_on_the_day_of_the_title():
    """The day of the title is the scene of the text."""
    text = "Minister Serik Omarov held talks with Minister of Peru Ana Ruiz. They signed a memorandum on trade."
    told = facts(text, title="Visit of Minister Omarov to Lima, 26 September 2024")
    assert {fact.when.edtf for fact in told} == {"2024-09-26"}


def test_today_is_the_day_of_the_dateline():
    """A release may stand on a site days after it was written."""
    text = "Lima, 26 September – Minister Serik Omarov today met Foreign Minister of Peru Ana Ruiz."
    assert days(text, "meeting_held") == ["2024-09-26"]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Minister Serik Omarov's visit to Peru begins on Thursday.", "visit_agreed", "2024-10-03"),
        ("The visit of the President of Peru to Astana starts tomorrow.", "visit_agreed", "2024-10-02"),
        ("The visit of the President of Peru to Astana begins today.", "visit_paid", "2024-10-01"),
        ("Minister Omarov's visit to Peru, due to begin on Thursday, will be short.", "visit_agreed", "2024-10-03"),
        ("Minister Omarov's visit to Peru, which is to begin on Thursday, matters.", "visit_agreed", "2024-10-03"),
    ],
)
def test_visits_that_begin(text, kind, day):
    """In the present tense a visit that begins on a weekday is to come."""
    assert days(text, kind) == [day]
