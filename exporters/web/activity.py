"""How much happened with whom and when, counted in one pass over a table each."""

import datetime as dt

from attrs import frozen

from calendar_core.calendar import Calendar
from calendar_core.events import FACTS
from exporters.web.year import Year, first_day, heat_map

_PARTIES = (
    "SELECT party, count(*), sum(status = 'happened') FROM entry_counterparts WHERE status != 'cancelled'"
    " GROUP BY party ORDER BY 2 DESC, 1"
)
_DAYS = (
    "SELECT earliest, count(*) FROM entries WHERE status = 'happened' AND earliest BETWEEN ? AND ? AND days < 28"
    " GROUP BY earliest"
)
"""What is only known to the month or the year belongs to no day."""
_LAST = "SELECT max(earliest) FROM entries WHERE status = 'happened' AND earliest <= ?"

_WITH = "FROM entry_counterparts WHERE party = ? AND status != 'cancelled'"
_KINDS = f"SELECT {', '.join(f'sum(kind = {kind!r})' for kind in FACTS)} {_WITH}"
_SPAN = f"SELECT min(earliest), max(earliest) {_WITH}"
_YEAR = f"SELECT count(*) {_WITH} AND status = 'happened' AND earliest >= ? AND earliest < ?"
"""Sums, and a range for each year, take half the time of groups, for which the rows would be sorted."""
_PEOPLE = (
    "SELECT max(p.name), count(*) FROM (SELECT entry FROM entry_counterparts WHERE party = ? AND status != 'cancelled'"
    " ORDER BY earliest DESC LIMIT ?) AS w JOIN entry_people AS p ON p.entry = w.entry"
    " GROUP BY p.key ORDER BY 2 DESC, 1 LIMIT ?"
)
_CERTAINTY = (
    "SELECT sum(confidence >= 0.9), sum(confidence >= 0.8 AND confidence < 0.9), sum(confidence < 0.8),"
    " sum(sources > 1) FROM entries WHERE status != 'cancelled'"
)


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
    (counts,) = calendar.sql(_KINDS, (code,))
    kinds = {kind: number for kind, number in zip(FACTS, counts, strict=True) if number}
    ((first, last),) = calendar.sql(_SPAN, (code,))
    years = range(int(first[:4]), int(last[:4]) + 1) if first else ()
    happened = {str(year): _in_year(calendar, code, year) for year in years}
    return Contact(
        dict(sorted(kinds.items(), key=lambda item: -item[1])),
        {year: number for year, number in happened.items() if number},
    )


def _in_year(calendar: Calendar, code: str, year: int) -> int:
    ((number,),) = calendar.sql(_YEAR, (code, f"{year:04}", f"{year + 1:04}"))
    return int(number)


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
