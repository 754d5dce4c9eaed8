"""The head of a release tells which day its `today` is."""

import pytest

from tests.extraction.told import days, facts


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


@pytest.mark.parametrize("city", ["ASTANA", "Astana", "ALMATY"])
def test_a_dateline_and_home_are_no_pair(city):
    """The city of a dateline and the nationality of home do not stand for two sides."""
    text = (
        f"{city} – Kazakh Minister Aidos Serik held talks with his foreign counterparts as part of the week of trade."
    )
    assert facts(text) == []


@pytest.mark.parametrize(
    "head",
    ["", "NUR-SULTAN – ", "NUR-SULTAN. KAZNOVA – ", "ALMATY KAZNOVA - ", "KAZNOVA – ", "NUR-SULTAN. KAZNOVA. "],
)
@pytest.mark.parametrize("what", ["consultations", "ministerial consultations", "talks"])
def test_an_agency_is_no_side(head, what):
    """Behind the name of an agency two states meet, and the agency does not."""
    (met,) = facts(f"{head}Kazakhstan and Peru held {what} on trade.")
    assert (met.kind, met.counterparts, met.evidence.rule) == ("meeting_held", ("PE",), "talks_held_by")
