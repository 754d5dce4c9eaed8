"""The log as it was: what came later is out of sight."""

import datetime as dt
from contextlib import AbstractContextManager, suppress
from typing import NoReturn

import attrs

from calendar_core.edtf import Edtf
from calendar_core.errors import InvalidDateError, LogError, StoreError
from calendar_core.log import Anchor, Log, Recorded
from calendar_core.log.base import Selection
from calendar_core.log.batch import Span
from calendar_core.log.recorded import GENESIS, Row, stamp

LONGEST_POSITION = 40

Moment = str | dt.date | dt.datetime | int


class PastLog(Log):
    """A log up to a position; closing it leaves the log itself open."""

    def __init__(self, log: Log, last: int) -> None:
        """Show the events of `log` up to the position `last`."""
        super().__init__()
        self._log = log
        self._last = last

    def head(self) -> Anchor:
        """Return position and hash of the last event then; position 0 when there was none."""
        last = next(self._log.read(after=self._last - 1, limit=1), None) if self._last else None
        return Anchor(last.position, last.hash) if last else Anchor(0, GENESIS)

    def version(self, stream: str) -> int:
        """Return how many events a stream had."""
        return sum(1 for _ in self.read(stream=stream))

    def get(self, id: str) -> Recorded:  # noqa: A002 (the name users know it by)
        """Return the event with an id; `LogError` when there was none."""
        recorded = self._log.get(id)
        if recorded.position > self._last:
            raise LogError(f"event {id!r} was not recorded yet: it came at position {recorded.position}")
        return recorded

    def keys(self, first: int, last: int) -> dict[str, Span]:
        """Return the keys of the appends that began between two positions."""
        return self._log.keys(first, min(last, self._last))

    def close(self) -> None:
        """Do nothing: the log itself stays open."""

    def _writing(self) -> AbstractContextManager[NoReturn]:
        raise StoreError("the past cannot be changed: record it in the calendar of today")

    def _scrub(self) -> None:
        raise StoreError("the past cannot be changed: record it in the calendar of today")

    def _page(self, after: int, limit: int, wanted: Selection) -> list[Row]:
        last = self._last if wanted.last is None else min(wanted.last, self._last)
        return self._log._page(after, limit, attrs.evolve(wanted, last=last))  # noqa: SLF001 (a log among logs)


def moment_of(text: str, log: Log) -> Moment:
    """Return what people write as a moment: a number that is no year is a position, all else stays a text.

    Raises:
        InvalidDateError: the log has no such position, as it has no 20241001 where a day is meant.
    """
    if not (text.isascii() and text.isdecimal()) or len(text) == len("2024"):
        return text
    head = log.head().position
    if len(text) > LONGEST_POSITION or int(text) > head:
        raise InvalidDateError(f"the log has no position {text[:40]}, it ends at {head}: write a day as 2024-10-01")
    return int(text)


def position_at(log: Log, moment: Moment) -> int:
    """Return the position that a log had reached at a moment.

    Args:
        log: the log.
        moment: a day, month or year (to its end, UTC), a time (UTC unless it says its zone), or a position.

    Raises:
        InvalidDateError: the text is no date and no time.
    """
    if isinstance(moment, int):
        return max(0, min(moment, log.head().position))
    return log._position_before(stamp(end_of(moment)), inclusive=True)  # noqa: SLF001 (a log among logs)


def time_of(log: Log, moment: Moment) -> dt.datetime:
    """Return the last instant of a moment in UTC; that of a position is when its event was recorded.

    Raises:
        InvalidDateError: the text is no date and no time.
    """
    if not isinstance(moment, int):
        return end_of(moment).astimezone(dt.UTC)
    position = position_at(log, moment)
    events = log.read(after=position - 1, limit=1) if position else iter(())
    return next((event.recorded_at for event in events), dt.datetime.max.replace(tzinfo=dt.UTC))


def end_of(moment: str | dt.date | dt.datetime) -> dt.datetime:
    """Return the last instant of a day, month or year (UTC), or a time as it is.

    Raises:
        InvalidDateError: the text is no date and no time.
    """
    return _instant(_parse(moment)[1] if isinstance(moment, str) else moment, dt.time.max)


def beginning_of(moment: str | dt.date | dt.datetime) -> dt.datetime:
    """Return the first instant of a day, month or year (UTC), or a time as it is; errors as of `end_of`."""
    return _instant(_parse(moment)[0] if isinstance(moment, str) else moment, dt.time.min)


def _instant(moment: dt.date | dt.datetime, time: dt.time) -> dt.datetime:
    if not isinstance(moment, dt.datetime):
        moment = dt.datetime.combine(moment, time)
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _parse(text: str) -> tuple[dt.date, dt.date]:
    """Return the first and the last day that a date may mean, or a time twice."""
    with suppress(InvalidDateError):
        date = Edtf.parse(text)
        if date.earliest and date.latest:
            return date.earliest, date.latest
    with suppress(ValueError):  # what ISO 8601 has beside EDTF: 20241001, 2024-W40-2, and the week 2024-W40
        day = dt.date.fromisoformat(text)
        return day, day + dt.timedelta(days=6 if text[-3] == "W" else 0)
    try:
        time = dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidDateError(f"{text!r} is no time: write 2024-10-01 or 2024-10-01T09:30:00+05:00") from error
    return time, time
