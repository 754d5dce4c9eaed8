"""Time zones as a feed declares them (RFC 5545, 3.6.5): one rule for each side of the change of the clocks.

The rule is the POSIX one that ends each file of the time zone database (RFC 8536, 3.3), the rule that holds from now
on. Clients read it alike, which they do not for lists of past changes. Where a zone kept another time at a moment, or
its rule is one that iCalendar says in another way on another weekday, that moment is to be written in UTC.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from pathlib import Path
from zoneinfo import TZPATH

from attrs import frozen
from icalendar.prop import vRecur, vUTCOffset

from exporters import contentlines as lines

_OFFSET = r"[+-]?\d{1,3}(?::\d{2}){0,2}"
_NAME = r"[A-Za-z]{3,}|<[A-Za-z0-9+-]+>"
_CHANGE = rf"M(\d+)\.(\d)\.(\d)(?:/({_OFFSET}))?"
_POSIX = re.compile(rf"({_NAME})({_OFFSET})(?:({_NAME})({_OFFSET})?,{_CHANGE},{_CHANGE})?", re.ASCII)
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*", re.ASCII)
_WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
_LAST = 5
_EPOCH = 1970
_TWO = dt.timedelta(hours=2)
_HOUR = dt.timedelta(hours=1)
_DAY = dt.timedelta(days=1)


@frozen
class Change:
    """The day of a year on which the clocks change, and the time of day then: `Mm.w.d/time` of POSIX.

    Attributes:
        month: 1 to 12.
        week: 1 to 4 from the start of the month, 5 for the last.
        weekday: 0 for Sunday to 6.
        time: since midnight, by the clock before the change.
    """

    month: int
    week: int
    weekday: int
    time: dt.timedelta

    def recurrence(self) -> vRecur:
        """Return the day as a yearly rule with a named weekday."""
        week = -1 if self.week == _LAST else self.week
        day = f"{week}{_WEEKDAYS[self.weekday]}"
        return vRecur({"FREQ": ["YEARLY"], "BYMONTH": [self.month], "BYDAY": [day]})

    def onset(self, year: int) -> dt.datetime:
        """Return the local moment of the change in a year."""
        first = dt.datetime(year, self.month, 1)  # noqa: DTZ001 (a rule speaks of local time)
        day = first + _DAY * ((self.weekday - first.isoweekday()) % 7 + 7 * (self.week - 1))
        return (day if day.month == self.month else day - 7 * _DAY) + self.time


@frozen
class Rule:
    """What the clocks of a zone show from now on.

    Attributes:
        standard: how far the standard time is ahead of UTC.
        daylight: how far the summer time is; the same where there is none.
        names: the abbreviations of both.
        forward: when summer time begins; None where there is none.
        back: when it ends.
    """

    standard: dt.timedelta
    daylight: dt.timedelta
    names: tuple[str, str]
    forward: Change | None = None
    back: Change | None = None

    def offset(self, local: dt.datetime) -> dt.timedelta:
        """Return how far the clocks are ahead of UTC at a local time."""
        if self.forward is None or self.back is None:
            return self.standard
        begins, ends = self.forward.onset(local.year), self.back.onset(local.year)
        summer = begins <= local < ends if begins < ends else not ends <= local < begins
        return self.daylight if summer else self.standard


def declared(moment: dt.datetime) -> str:
    """Return the name of a moment's zone when a feed can declare it and its rule holds then; else nothing."""
    zone = getattr(moment.tzinfo, "key", "")
    rule = rule_of(zone) if zone else None
    local = moment.replace(tzinfo=None)
    return zone if rule is not None and rule.offset(local) == moment.utcoffset() else ""


@lru_cache(maxsize=1024)
def rule_of(zone: str) -> Rule | None:
    """Return the rule of an IANA time zone; None when it has none that a feed can declare."""
    match = _POSIX.fullmatch(_footer(zone))
    if match is None:
        return None
    name, offset, summer, ahead, *changes = match.groups()
    standard = -_time(offset)
    if summer is None:
        return Rule(standard, standard, (_bare(name), _bare(name)))
    forward, back = _change(*changes[:4]), _change(*changes[4:])
    if not all(dt.timedelta(0) <= change.time < _DAY for change in (forward, back)):
        return None
    daylight = -_time(ahead) if ahead else standard + _HOUR
    return Rule(standard, daylight, (_bare(name), _bare(summer)), forward, back)


@lru_cache(maxsize=1024)
def vtimezone(zone: str) -> bytes:
    """Return the lines of the VTIMEZONE of a zone that `declared` named."""
    rule = rule_of(zone)
    if rule is None:
        raise ValueError(f"zone {zone!r} has no rule that a feed can declare: write its moments in UTC")
    return b"".join(
        (b"BEGIN:VTIMEZONE\r\n", lines.line("TZID", zone.encode()), *_observances(rule), b"END:VTIMEZONE\r\n")
    )


def _observances(rule: Rule) -> Iterator[bytes]:
    standard, daylight = rule.names
    if rule.forward is None or rule.back is None:
        yield from _observance("STANDARD", standard, rule.standard, rule.standard, None)
        return
    yield from _observance("DAYLIGHT", daylight, rule.standard, rule.daylight, rule.forward)
    yield from _observance("STANDARD", standard, rule.daylight, rule.standard, rule.back)


def _observance(
    kind: str, name: str, before: dt.timedelta, after: dt.timedelta, change: Change | None
) -> Iterator[bytes]:
    onset = change.onset(_EPOCH) if change else dt.datetime(_EPOCH, 1, 1)  # noqa: DTZ001 (local, as the format wants)
    yield f"BEGIN:{kind}\r\n".encode()
    yield lines.line("DTSTART", onset.strftime("%Y%m%dT%H%M%S").encode())
    yield lines.line("TZOFFSETFROM", vUTCOffset(before).to_ical().encode())
    yield lines.line("TZOFFSETTO", vUTCOffset(after).to_ical().encode())
    yield lines.text("TZNAME", name)
    if change:
        yield lines.typed("RRULE", change.recurrence())
    yield f"END:{kind}\r\n".encode()


def _footer(zone: str) -> str:
    """Return the POSIX rule that ends the file of a zone, empty when there is none."""
    if not _PLAIN_NAME.fullmatch(zone):
        return ""
    found = next(filter(None, map(_content, (*(Path(folder) / zone for folder in TZPATH), *_packaged(zone)))), b"")
    return found.rstrip(b"\n").rpartition(b"\n")[2].decode("ascii", "replace")


def _packaged(zone: str) -> Iterator[resources.abc.Traversable]:
    try:
        yield resources.files("tzdata").joinpath("zoneinfo", *zone.split("/"))
    except ModuleNotFoundError:
        return


def _content(file: resources.abc.Traversable) -> bytes:
    return file.read_bytes() if file.is_file() else b""


def _change(month: str, week: str, weekday: str, time: str | None) -> Change:
    return Change(int(month), int(week), int(weekday), _time(time) if time else _TWO)


def _time(text: str) -> dt.timedelta:
    sign = -1 if text.startswith("-") else 1
    hours, minutes, seconds = (*map(int, text.lstrip("+-").split(":")), 0, 0)[:3]
    return sign * dt.timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _bare(name: str) -> str:
    return name.strip("<>")
