"""Where an entry stands in a calendar, without saying more than is known of its time.

What is known to the day stands on its days. What is known to the month or the year, or not at all, stands on the day
it was announced, and words say what is known: a calendar shows a month-long bar as "all of May", which nobody said,
and a day picked from the month as that day. docs/feeds.md tells how clients show each form.
"""

import datetime as dt
import re
from typing import Literal
from zoneinfo import ZoneInfo

from attrs import frozen

from calendar_core.projections.entry import Entry

Certainty = Literal["known", "published", "open", "rough"]
_OFFSET = re.compile(r"([+-])(\d{2}):(\d{2})", re.ASCII)


@frozen
class Span:
    """The days of an entry, and its hour where one is known.

    Attributes:
        first: its first day.
        last: its last day, inclusive.
        start: the moment it begins, with its zone; None when it is known to the day only.
        certainty: `known` when these are its own days; else why another day stands in: `published` (it happened, the
            release gives no date), `open` (it is planned, with no date yet), `rough` (a month or a year is known).
    """

    first: dt.date
    last: dt.date
    start: dt.datetime | None
    certainty: Certainty


def span_of(entry: Entry) -> Span:
    """Return where an entry stands."""
    date = entry.when.date
    if date.to_the_day and date.earliest is not None and date.latest is not None:
        certainty: Certainty = "known" if entry.when.stated else "published"
        return Span(date.earliest, date.latest, _start(entry, date.earliest), certainty)
    announced = announced_on(entry)
    if date.known:
        return Span(announced, announced, None, "rough")
    return Span(announced, announced, None, "open" if entry.fact.planned else "published")


def announced_on(entry: Entry) -> dt.date:
    """Return the day on which the first source was published."""
    for source in entry.sources:
        try:
            return dt.date.fromisoformat(source.published[:10])
        except ValueError:
            continue
    return entry.created.date()


def _start(entry: Entry, day: dt.date) -> dt.datetime | None:
    when = entry.when
    if not when.time or not when.zone or entry.when.date.precision != "day":
        return None
    zone = _zone(when.zone)
    if zone is None:
        return None
    try:
        start = dt.datetime.combine(day, dt.time.fromisoformat(when.time), zone)
        start.astimezone(dt.UTC)  # on the first and the last day there is, another zone may have no date for it
    except (OverflowError, ValueError):
        return None
    return start


def _zone(name: str) -> dt.tzinfo | None:
    offset = _OFFSET.fullmatch(name)
    try:
        if offset is None:
            return ZoneInfo(name)
        sign, hours, minutes = offset.groups()
        ahead = dt.timedelta(hours=int(hours), minutes=int(minutes))
        return dt.timezone(-ahead if sign == "-" else ahead)
    except (LookupError, OSError, ValueError):
        return None
