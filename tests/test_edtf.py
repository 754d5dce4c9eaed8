"""Dates are read as precisely as they are written, and no more."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.errors import InvalidDateError

days = st.dates(dt.date(1, 1, 1))
texts = st.one_of(
    days.map(lambda day: day.isoformat()),
    days.map(lambda day: day.isoformat()[:7]),
    days.map(lambda day: day.isoformat()[:4]),
    st.tuples(days, days).map(lambda pair: "/".join(day.isoformat() for day in sorted(pair))),
)


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2024-09-25", "day", "2024-09-25", "2024-09-25"),
        ("2024-02", "month", "2024-02-01", "2024-02-29"),
        ("2025", "year", "2025-01-01", "2025-12-31"),
        ("2024-12-05/2024-12-06", "interval", "2024-12-05", "2024-12-06"),
        ("2024-05/2024-06", "interval", "2024-05-01", "2024-06-30"),
    ],
)
def test_forms(text: str, precision: str, first: str, last: str) -> None:
    """Each form tells its precision, its first and its last day."""
    date = Edtf.parse(text)
    assert (date.precision, str(date.earliest), str(date.latest)) == (precision, first, last)


@pytest.mark.parametrize(
    "text",
    ["25.09.2024", "2024-13", "2024-02-30", "0000", "2024-9-5", "2024-09-25T10:00", "2024-10-02/2024-10-01", "/",
     "2024/", "٢٠٢٤", "2024-01-01/2024-01-02/2024-01-03", " 2024"],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    """Anything else is an error that repeats what was written."""
    with pytest.raises(InvalidDateError, match=r"date|interval"):
        Edtf.parse(text)


@given(texts)
def test_text_is_kept(text: str) -> None:
    """A date writes itself as it was read."""
    assert str(Edtf.parse(text)) == text


@given(texts, texts)
def test_overlap_is_symmetric(one: str, other: str) -> None:
    """Either both overlap or neither does, and a date overlaps itself."""
    first, second = Edtf.parse(one), Edtf.parse(other)
    assert first.overlaps(second) == second.overlaps(first)
    assert first.overlaps(first)


def test_unknown() -> None:
    """An unknown time is false, overlaps nothing, and is read from None and from the empty text."""
    assert Edtf.parse(None) is UNKNOWN
    assert Edtf.parse("") is UNKNOWN
    assert not UNKNOWN
    assert not UNKNOWN.overlaps(UNKNOWN)
    assert not UNKNOWN.overlaps(Edtf.parse("2024"))


@given(days, days)
def test_between(one: dt.date, other: dt.date) -> None:
    """An interval of one day is that day."""
    first, last = sorted((one, other))
    assert Edtf.between(first, last).precision == ("day" if first == last else "interval")
    assert Edtf.between(first, last).to_the_day


def test_to_the_day() -> None:
    """Only days and intervals of days are known to the day."""
    known = {text: Edtf.parse(text).to_the_day for text in ("2024", "2024-05", "2024-05-06", "2024-05/2024-06")}
    assert known == {"2024": False, "2024-05": False, "2024-05-06": True, "2024-05/2024-06": False}
