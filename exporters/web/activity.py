"""How much happened with whom and when, counted in one pass over a table each."""

import datetime as dt

from attrs import frozen

from calendar_core.calendar import Calendar
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


def entries(calendar: Calendar) -> int:
    """Return how many entries there are, with those that were withdrawn."""
    return int(calendar.sql("SELECT count(*) FROM entries")[0][0])


def year_until(calendar: Calendar, today: dt.date) -> Year | None:
    """Return the heat map of the last year in which anything happened; None when nothing ever did."""
    ((last,),) = calendar.sql(_LAST, (today.isoformat(),))
    if last is None:
        return None
    end = dt.date.fromisoformat(last) if last < first_day(today).isoformat() else today
    rows = calendar.sql(_DAYS, (first_day(end).isoformat(), end.isoformat()))
    return heat_map({dt.date.fromisoformat(day): number for day, number in rows}, end)
