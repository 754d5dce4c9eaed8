"""How much happened with whom and when, from the counts that the read models keep, or in one pass over a table."""

import datetime as dt
from collections import Counter

from attrs import frozen

from calendar_core.calendar import Calendar
from calendar_core.events import FACTS
from exporters.web.year import Year, first_day, heat_map

_PARTIES = (
    "SELECT party, sum(entries), sum(iif(status = 'happened', entries, 0)) FROM counterpart_counts"
    " WHERE status != 'cancelled' GROUP BY party ORDER BY 2 DESC, 1"
)
_DAYS = (
    "SELECT earliest, count(*) FROM entries WHERE status = 'happened' AND earliest BETWEEN ? AND ? AND days < 28"
    " GROUP BY earliest"
)
"""What is only known to the month or the year belongs to no day."""
_LAST = "SELECT max(earliest) FROM entries WHERE status = 'happened' AND earliest <= ?"

_CODES = "SELECT party FROM counterpart_counts GROUP BY party ORDER BY sum(entries) DESC, 1"
_COUNTS = "SELECT year, kind, status, entries FROM counterpart_counts WHERE party = ? AND status != 'cancelled'"
_PEOPLE = (
    "SELECT max(p.name), count(*) FROM (SELECT entry FROM entry_counterparts WHERE party = ? AND status != 'cancelled'"
    " ORDER BY earliest DESC LIMIT ?) AS w JOIN entry_people AS p ON p.entry = w.entry"
    " GROUP BY p.key ORDER BY 2 DESC, 1 LIMIT ?"
)
_CERTAINTY = (
    "SELECT sum(confidence >= 0.9), sum(confidence >= 0.8 AND confidence < 0.9), sum(confidence < 0.8),"
    " sum(sources > 1) FROM entries WHERE status != 'cancelled'"
)


_PLACE = {kind: place for place, kind in enumerate(FACTS)}
"""Where each kind stands among those that are as frequent."""


@frozen
class Party:
    """A counterpart, and how many entries there are with it.

    Attributes:
        code: its code or acronym.
        entries: how many, without those that were withdrawn.
        contacts: how many of them happened.
    """

    code: str
    entries: int
    contacts: int


def parties(calendar: Calendar) -> list[Party]:
    """Return every counterpart, the one with the most entries first."""
    return [Party(*row) for row in calendar.sql(_PARTIES)]


def codes(calendar: Calendar) -> list[str]:
    """Return every counterpart, with those of which everything was withdrawn; the one with the most entries first."""
    return [code for (code,) in calendar.sql(_CODES)]


@frozen
class Contact:
    """What there was with one counterpart.

    Attributes:
        kinds: how many entries of each kind, the commonest first.
        years: how many contacts in each year.
    """

    kinds: dict[str, int]
    years: dict[str, int]


def contact(calendar: Calendar, code: str) -> Contact:
    """Return how much there was with a counterpart, of what kind and when."""
    kinds, years = Counter[str](), Counter[str]()
    for year, kind, status, number in calendar.sql(_COUNTS, (code,)):
        kinds[kind] += number
        if status == "happened":
            years[year] += number
    commonest_first = sorted(kinds, key=lambda kind: (-kinds[kind], _PLACE[kind]))
    return Contact({kind: kinds[kind] for kind in commonest_first}, dict(sorted(years.items())))


def people(calendar: Calendar, code: str, *, within: int, most: int) -> list[tuple[str, int]]:
    """Return who was named with a counterpart, those most often named first.

    Args:
        calendar: where to look.
        code: the counterpart.
        within: how many of its latest entries to look at.
        most: how many people at most.
    """
    return [(name, number) for name, number in calendar.sql(_PEOPLE, (code, within, most))]


def entries(calendar: Calendar) -> int:
    """Return how many entries there are, with those that were withdrawn."""
    return int(calendar.sql("SELECT count(*) FROM entries")[0][0])


@frozen
class Certainty:
    """How sure the entries are that stand.

    Attributes:
        most: entries of which at least 9 of 10 proved right where they could be checked.
        likely: entries of which 8 to 9 of 10 did.
        less: entries of which fewer did.
        both: entries that more than one release reports.
    """

    most: int
    likely: int
    less: int
    both: int


def certainty(calendar: Calendar) -> Certainty:
    """Return how sure the entries are that stand."""
    (row,) = calendar.sql(_CERTAINTY)
    return Certainty(*(number or 0 for number in row))


def year_until(calendar: Calendar, today: dt.date) -> Year | None:
    """Return the heat map of the last year in which anything happened; None when nothing ever did."""
    ((last,),) = calendar.sql(_LAST, (today.isoformat(),))
    if last is None:
        return None
    end = dt.date.fromisoformat(last) if last < first_day(today).isoformat() else today
    rows = calendar.sql(_DAYS, (first_day(end).isoformat(), end.isoformat()))
    return heat_map({dt.date.fromisoformat(day): number for day, number in rows}, end)
