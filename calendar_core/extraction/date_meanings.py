"""What a phrase of time means, and which days that is, given when the release was published."""

import calendar
import datetime as dt
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Literal

from attrs import evolve, frozen

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.errors import InvalidDateError

Tense = Literal["past", "planned"]
Unit = Literal["day", "week", "month", "year", "anniversary"]

NEAR = 60
"""Days from publication within which a date is taken at its word, whatever weekday stands beside it."""

SLACK = dt.timedelta(days=7)
"""A release may say "met on 26 September" where the 25th still is its day: zones differ, pages are dated loosely."""


_REMEMBERED = 1_024
"""How many days and months are kept: those around a publication are asked for again and again."""


@frozen
class Context:
    """What a phrase of time is read against.

    Attributes:
        published: the day of publication.
        scene: the day that the text is telling of ("the same day"); None is the day of publication.
        tense: whether what is told has happened or is planned; None when nothing says so.
        month_first: whether 03/04/2024 is the fourth of March, as in the United States.
    """

    published: dt.date
    scene: dt.date | None = None
    tense: Tense | None = None
    month_first: bool = False

    @property
    def day(self) -> dt.date:
        """The day that the text is telling of."""
        return self.scene or self.published


@frozen
class Day:
    """A day, month or year of the calendar, with what the text leaves out as None.

    Attributes:
        year: the year, when the text gives it.
        month: 1 to 12.
        day: 1 to 31.
        years: the year is this many after that of publication ("this year": 0); None when it is not said so.
        months: the month, in the same way ("the 5th of last month": -1).
        of_scene: the years are counted from the day that the text is telling of ("May of the same year").
        weekday: 0 for Monday; tells which year is meant.
        tense: the tense that the phrase itself tells: "last May" is past.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    years: int | None = None
    months: int | None = None
    of_scene: bool = False
    weekday: int | None = None
    tense: Tense | None = None

    def resolve(self, context: Context) -> Edtf:
        """Return the day, month or year; unknown when there is no such day."""
        if self.years is not None:
            anchor = context.day if self.of_scene else context.published
            return evolve(self, year=anchor.year + self.years, years=None).resolve(context)
        if self.year is not None:
            return _edtf(self.year, self.month, self.day)
        if self.months is not None:
            month = _add_months(context.published.replace(day=1), self.months)
            return _edtf(month.year, month.month, self.day)
        if self.tense is not None:
            context = evolve(context, tense=self.tense)
        if self.month is None:
            return self._of_nearby_month(context)
        return _choose((_edtf(year, self.month, self.day) for year in _years_around(context)), context, self.weekday)

    def _of_nearby_month(self, context: Context) -> Edtf:
        months = [_add_months(context.published, shift) for shift in (-1, 0, 1)]
        return _choose((_edtf(first.year, first.month, self.day) for first in months), context, self.weekday)


_MONTHS_OF_A_YEAR = 12
_LAST_DAYS = {month: {calendar.monthrange(year, month)[1] for year in (2023, 2024)} for month in range(1, 13)}


@frozen
class Span:
    """From one day, month or year to another; what the first leaves out, the last says."""

    first: Day
    last: Day

    def resolve(self, context: Context) -> Edtf:
        """Return the interval; unknown when it would end before it begins."""
        if self.last.year is None and self.last.years is None and self.last.months is None:
            return self._beginning_from(context)
        last = self.last.resolve(context)
        first = evolve(self.first, month=self.first.month or self.last.month)
        if first.year is first.years is first.months is None and last.earliest is not None:
            first = evolve(first, year=last.earliest.year)
            if self._wraps:
                first = evolve(first, year=last.earliest.year - 1)
        return _interval(first.resolve(context), last)

    @property
    def beginning(self) -> Day:
        """The first day by itself."""
        return evolve(
            self.first,
            month=self.first.month or self.last.month,
            year=self.first.year or self.last.year,
            years=self.last.years if self.first.year is None else None,
        )

    @property
    def length(self) -> int:
        """How many days it has; 0 where that is not so plain.

        The end of a February is taken for that of a leap year too.
        """
        first, last = self.first, self.last
        if first.month in {None, last.month}:
            return (last.day or 0) - (first.day or 0) + 1
        follows = first.month is not None and last.month == first.month % _MONTHS_OF_A_YEAR + 1
        adjacent = follows and last.day == 1 and first.day in _LAST_DAYS[first.month or 0]
        return len(("first", "last")) if adjacent else 0

    @property
    def _wraps(self) -> bool:
        return self.first.month is not None and self.last.month is not None and self.first.month > self.last.month

    def _beginning_from(self, context: Context) -> Edtf:
        first = evolve(self.first, month=self.first.month or self.last.month).resolve(context)
        if first.earliest is None:
            return UNKNOWN
        if self.last.month is None:
            return _interval(first, self._ending_after(first.earliest))
        last = evolve(self.last, year=first.earliest.year + self._wraps)
        return _interval(first, last.resolve(context))

    def _ending_after(self, first: dt.date) -> Edtf:
        """Return the last day where neither has a month: `from the 29th to the 1st`."""
        month = _add_months(first.replace(day=1), int((self.last.day or 0) < first.day))
        return _edtf(month.year, month.month, self.last.day)


@frozen
class Shift:
    """A number of days, weeks, months or years from the day of publication, or from that of the scene.

    An anniversary is the same day of another year: `thirty years ago today`.
    """

    unit: Unit
    count: int
    of_scene: bool = False

    def resolve(self, context: Context) -> Edtf:
        """Return the day, the seven days, the month or the year; unknown where a year has no such day.

        What is told on a Sunday to be planned for this week is to be in the week that then begins.
        """
        anchor = context.day if self.of_scene else context.published
        if self.unit == "week" and not self.count and context.tense == "planned" and anchor.weekday() == _SUNDAY:
            anchor += dt.timedelta(days=1)
        return _SHIFTED[self.unit](anchor, self.count)


_SUNDAY = 6
_JUST_PAST = 5
"""Days up to a day of the week from which on the last such day is nearer by far: it was yesterday or the day before."""


@frozen
class Weekday:
    """A day of the week; `weeks` is -1 for "last", 0 for "this", 1 for "next", None where only the day is named.

    With `of_week` the week itself is meant: "Monday next week".
    """

    weekday: int
    weeks: int | None = None
    of_week: bool = False

    def resolve(self, context: Context) -> Edtf:
        """Return the day that a reader on the day of publication would understand."""
        ahead = (self.weekday - context.published.weekday()) % 7
        if self.of_week:
            monday = context.published - dt.timedelta(days=context.published.weekday())
            return Edtf.day(monday + dt.timedelta(weeks=self.weeks or 0, days=self.weekday))
        if self.weeks == -1:
            ahead -= 7
        elif self.weeks == 1:
            ahead = ahead or 7
        elif ahead and not (context.tense == "planned" or (self._is_of_this_week(ahead) and context.tense is None)):
            ahead -= 7
        return Edtf.day(context.published + dt.timedelta(days=ahead))

    def _is_of_this_week(self, ahead: int) -> bool:
        """Whether "this" means a day to come: on a Monday, "this Sunday" is the day before."""
        return self.weeks == 0 and ahead < _JUST_PAST


@frozen
class Weekdays:
    """From one day of the week to another, of the week that `weeks` tells, else of the nearest one."""

    first: int
    last: int
    weeks: int | None = None

    def resolve(self, context: Context) -> Edtf:
        """Return the interval of days."""
        monday = context.published - dt.timedelta(days=context.published.weekday())
        weeks = (0, -1, 1) if self.weeks is None else (self.weeks,)
        spans = [self._from(monday + dt.timedelta(weeks=week)) for week in weeks]
        if context.tense == "past":
            spans = [one for one in spans if one.earliest and one.earliest <= context.published] or spans
        if context.tense == "planned":
            spans = [one for one in spans if one.latest and one.latest >= context.published] or spans
        return _choose(spans, context, None)

    @property
    def length(self) -> int:
        """How many days it has."""
        return (self.last - self.first) % 7 + 1

    def _from(self, monday: dt.date) -> Edtf:
        first = monday + dt.timedelta(days=self.first)
        return Edtf.between(first, first + dt.timedelta(days=(self.last - self.first) % 7))


@frozen
class Between:
    """From one day to another, each told in words of its own: `from tomorrow until Saturday`."""

    first: "Day | Shift | Weekday"
    last: "Day | Shift | Weekday"

    def resolve(self, context: Context) -> Edtf:
        """Return the interval; unknown where an end of it is no day, or it would end before it begins."""
        counted = isinstance(self.last, Shift)
        is_over = isinstance(self.last, Shift) and self.last.count <= 0
        first = self.first.resolve(evolve(context, tense="past") if is_over else context)
        if first.precision != "day" or first.earliest is None:
            return UNKNOWN
        ahead = evolve(context, published=first.earliest, tense="planned")
        last = self.last.resolve(context if counted else ahead)
        return _interval(first, last) if last.precision == "day" else UNKNOWN


@frozen
class WeekOf:
    """The week in which a day lies: `the week of 20 May`."""

    day: Day

    def resolve(self, context: Context) -> Edtf:
        """Return the seven days from Monday to Sunday."""
        day = self.day.resolve(context)
        return _week(day.earliest, 0) if day.precision == "day" and day.earliest else UNKNOWN


@frozen
class Season:
    """Some months that run together, such as autumn or the first half of a year."""

    first: int
    last: int
    of: Day = Day()

    def resolve(self, context: Context) -> Edtf:
        """Return the interval of months."""
        return Span(evolve(self.of, month=self.first, year=None, years=None), self._end).resolve(context)

    @property
    def _end(self) -> Day:
        later = self.last < self.first
        return Day(
            month=self.last,
            year=self.of.year + later if self.of.year is not None else None,
            years=self.of.years + later if self.of.years is not None else None,
        )


Meaning = Day | Span | Shift | Weekday | Weekdays | Between | WeekOf | Season


def _choose(candidates: Iterable[Edtf], context: Context, weekday: int | None) -> Edtf:
    """Return the candidate nearest to the day of publication, on the side that the tense tells.

    A weekday decides between years that are both far off: beside a date of these weeks it is more often a slip.
    """
    known = [date for date in candidates if date.earliest is not None]
    if context.tense == "past":
        known = [date for date in known if date.earliest and date.earliest <= context.published + SLACK] or known
    if context.tense == "planned":
        known = [date for date in known if date.latest and date.latest >= context.published - SLACK] or known
    known.sort(key=lambda date: _distance(date, context.published))
    if weekday is not None and known and _distance(known[0], context.published) > NEAR:
        known = [date for date in known if date.earliest and date.earliest.weekday() == weekday] or known
    return known[0] if known else UNKNOWN


def _distance(date: Edtf, published: dt.date) -> int:
    if date.earliest is None or date.latest is None or date.earliest <= published <= date.latest:
        return 0
    return min(abs((date.earliest - published).days), abs((date.latest - published).days))


def _years_around(context: Context) -> range:
    return range(max(context.published.year - 1, dt.MINYEAR), min(context.published.year + 1, dt.MAXYEAR) + 1)


@lru_cache(maxsize=_REMEMBERED)
def _edtf(year: int, month: int | None, day: int | None) -> Edtf:
    parts = [f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)]
    try:
        return Edtf.parse("-".join(parts))
    except InvalidDateError:
        return UNKNOWN


def _interval(first: Edtf, last: Edtf) -> Edtf:
    if not (first and last) or first == last:
        return first if first == last else UNKNOWN
    try:
        return Edtf.parse(f"{first}/{last}")
    except InvalidDateError:
        return UNKNOWN


def _add_months(date: dt.date, count: int) -> dt.date:
    year, month = divmod(date.year * 12 + date.month - 1 + count, 12)
    return date.replace(year=year, month=month + 1, day=min(date.day, calendar.monthrange(year, month + 1)[1]))


def _week(anchor: dt.date, count: int) -> Edtf:
    monday = anchor + dt.timedelta(weeks=count, days=-anchor.weekday())
    return Edtf.between(monday, monday + dt.timedelta(days=6))


def _month(anchor: dt.date, count: int) -> Edtf:
    date = _add_months(anchor, count)
    return _edtf(date.year, date.month, None)


_SHIFTED: dict[Unit, Callable[[dt.date, int], Edtf]] = {
    "day": lambda anchor, count: Edtf.day(anchor + dt.timedelta(days=count)),
    "week": _week,
    "month": _month,
    "year": lambda anchor, count: _edtf(anchor.year + count, None, None),
    "anniversary": lambda anchor, count: _edtf(anchor.year + count, anchor.month, anchor.day),
}
