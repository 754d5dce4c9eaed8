"""The head of a release tells which day its `today` is."""

import pytest

from tests.extraction.told import days


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("ASTANA, Sept 30 (Kazinform) -- ", "2024-09-30"),
        ("Astana, 30 September (KZ): ", "2024-09-30"),
        ("ASTANA, Sept 3 (Kazinform) -- ", "2024-10-01"),
        ("", "2024-10-01"),
    ],
)
def test_today_is_the_day_of_the_dateline(head, day):
    """A release published the morning after speaks of the day before as today; one much older speaks of another day."""
    text = f"{head}The Minister today met with the Foreign Minister of Chile Juan Soto."
    assert days(text, "meeting_held") == [day]
