"""Dates as precise as they are known, written in EDTF (ISO 8601-2:2019, level 0).

A day (`2024-09-25`), a month (`2024-09`), a year (`2024`), an interval of two of these
(`2024-12-05/2024-12-06`), or unknown.
"""

import calendar
import datetime as dt
import re
from functools import lru_cache
from typing import Literal

from attrs import field, frozen

from calendar_core.errors import InvalidDateError

Precision = Literal["unknown", "year", "month", "day", "interval"]

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@frozen
class Edtf:
    """A day, a month, a year, an interval, or an unknown time.

    Attributes:
        text: the EDTF form; empty when the time is unknown.
        precision: what the text tells: a day, a month, a year, an interval, or nothing.
        earliest: the first day that it may mean; None when unknown.
        latest: the last day that it may mean, inclusive; None when unknown.
    """

    text: str
    precision: Precision = field(repr=False, eq=False)
    earliest: dt.date | None = field(repr=False, eq=False)
    latest: dt.date | None = field(repr=False, eq=False)

    @staticmethod
    @lru_cache(maxsize=16384)  # a log of twenty years has some ten thousand days, months and intervals
    def parse(text: str | None) -> "Edtf":
        """Read an EDTF text; None and the empty text mean unknown.

        Raises:
            InvalidDateError: the text is not of one of the forms above, or names a day that does not exist.
        """
        if not text:
            return UNKNOWN
        first, slash, last = text.partition("/")
        precision, earliest, latest = _span(first, text)
        if not slash:
            return Edtf(text, precision, earliest, latest)
        _, end, latest = _span(last, text)
        if end < earliest:
            raise InvalidDateError(f"interval {text!r} ends before it begins: write the earlier date first")
        return Edtf(text, "interval", earliest, latest)

    @staticmethod
    def day(date: dt.date) -> "Edtf":
        """Return this very day."""
        return Edtf.parse(date.isoformat())

    @staticmethod
    def between(first: dt.date, last: dt.date) -> "Edtf":
        """Return the interval of two days, or the day when they are the same."""
        return Edtf.parse(first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}")

    @property
    def known(self) -> bool:
        """Whether anything is known of the time."""
        return bool(self.text)

    @property
    def to_the_day(self) -> bool:
        """Whether first and last day are known: a day, or an interval of two days."""
        return self.precision == "day" or (
            self.precision == "interval" and len(self.text) == len("2024-01-01/2024-01-02")
        )

    def overlaps(self, other: "Edtf") -> bool:
        """Whether both may mean a common day; an unknown time overlaps nothing."""
        if self.earliest is None or self.latest is None or other.earliest is None or other.latest is None:
            return False
        return self.earliest <= other.latest and other.earliest <= self.latest

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return self.known


UNKNOWN = Edtf("", "unknown", None, None)


def _span(date: str, whole: str) -> tuple[Precision, dt.date, dt.date]:
    match = _DATE.fullmatch(date)
    if match is None:
        raise InvalidDateError(f"{whole!r} is no date: write 2024-09-25, 2024-09, 2024, or two of these with a slash")
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        return _first_and_last(year or 0, month, day)
    except ValueError as error:
        raise InvalidDateError(f"{whole!r} names a date that does not exist ({error})") from error


def _first_and_last(year: int, month: int | None, day: int | None) -> tuple[Precision, dt.date, dt.date]:
    if month is None:
        return "year", dt.date(year, 1, 1), dt.date(year, 12, 31)
    first = dt.date(year, month, day or 1)
    if day is None:
        return "month", first, first.replace(day=calendar.monthrange(year, month)[1])
    return "day", first, first
