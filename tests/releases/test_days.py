"""Days as releases write them."""

import datetime as dt

import pytest
from babel.dates import get_month_names

from calendar_core.releases.days import first_day


@pytest.mark.parametrize(
    "line",
    [
        "date 2024-10-01 Images",
        "2024-10-01T10:00:00Z",
        "Tue, 01 Oct 2024 10:00:00 GMT",
        "1st October 2024",
        "Oct. 1, 2024",
        "OCTOBER 1, 2024",
        "1 de octubre de 2024",
        "1er octobre 2024",
        "1. Oktober 2024",
        "1 октября 2024 года",
        "1 қазан 2024",
        "01.10.2024",
        "2024年10月1日",
    ],
)
def test_forms(line):
    """Numbers and the names of months of many languages are understood."""
    found = first_day(line)
    assert found is not None
    assert found.day == dt.date(2024, 10, 1)


@pytest.mark.parametrize("line", ["October 2024", "10/01/2024", "32 May 2024", "2024-13-01", "12024-10-01", "no date"])
def test_no_full_date(line):
    """What lacks a part, is ambiguous or does not exist is no day."""
    assert first_day(line) is None


def test_impossible_dates_are_passed_over():
    """The first date that exists counts, and its place is told."""
    found = first_day("31.02.2024 or 3 May 2024")
    assert found is not None
    assert (found.day, found.start) == (dt.date(2024, 5, 3), 14)


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "de", "it", "nl", "pl", "cs", "ru", "uk", "kk", "tr"])
@pytest.mark.parametrize("context", ["format", "stand-alone"])
def test_months_are_those_of_cldr(language, context):
    """The table spells months as Unicode CLDR does, by themselves and within a date."""
    for number, name in get_month_names("wide", context, language).items():
        found = first_day(f"1 {name} 2024")
        assert found is not None
        assert found.day == dt.date(2024, number, 1)
