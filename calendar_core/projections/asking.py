"""From a question as people put it to what the tables are searched for."""

from collections.abc import Iterable
from typing import get_args

from calendar_core.errors import InvalidQueryError, UnknownPartyError
from calendar_core.events import FACTS, Level
from calendar_core.parties import resolve
from calendar_core.projections.entry import Status
from calendar_core.projections.query import Day, Selection, first_day, last_day, words_query
from calendar_core.projections.views import Views

Many = str | Iterable[str] | None
"""One value, several of which any will do, or None for all."""

_KNOWN = (
    "SELECT party FROM entry_counterparts WHERE party = ? LIMIT 1",
    "SELECT party FROM entry_counterparts WHERE party = ? COLLATE NOCASE LIMIT 1",
)
"""Whether the log names a counterpart: as it is written, or else with other capitals."""


def selection(
    views: Views,
    *,
    counterpart: Many = None,
    home: Many = None,
    kind: Many = None,
    status: Many = None,
    level: Many = None,
    people: str | None = None,
    place: str | None = None,
    text: str | None = None,
    since: Day | None = None,
    until: Day | None = None,
    during: Day | None = None,
    confidence: float | None = None,
    confirmed: bool | None = None,
    release: str | None = None,
) -> Selection:
    """Return what to search for.

    Raises:
        UnknownPartyError: a counterpart or home is no party that is known, nor one that the log names.
        InvalidDateError: a time is no date.
        InvalidQueryError: a kind, status or level does not exist.
    """
    return Selection(
        counterparts=tuple(_party(views, name) for name in _each(counterpart)),
        homes=tuple(resolve(name) for name in _each(home)),
        kinds=_known("kind", _each(kind), FACTS),
        statuses=_known("status", _each(status), get_args(Status)),
        levels=_known("level", _each(level), get_args(Level)),
        since=max(filter(None, (first_day(since), first_day(during))), default=None),
        until=min(filter(None, (last_day(until), last_day(during))), default=None),
        words=_words(text, people, place),
        confidence=confidence,
        confirmed=confirmed,
        release=release,
    )


def _each(values: Many) -> tuple[str, ...]:
    if values is None:
        return ()
    return (values,) if isinstance(values, str) else tuple(values)


def _party(views: Views, name: str) -> str:
    """Return the code of a counterpart; one without a code is known by the name that the log has for it."""
    try:
        return resolve(name)
    except UnknownPartyError:
        rows = next(filter(None, (views.rows(query, (name.strip(),)) for query in _KNOWN)), None)
        if not rows:
            raise
        return str(rows[0][0])


def _known(what: str, values: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    chosen = tuple(values)
    for value in chosen:
        if value not in known:
            raise InvalidQueryError(f"no {what} {value!r}: there are {', '.join(known)}")
    return chosen


def _words(text: str | None, people: str | None, place: str | None) -> str | None:
    queries = [words_query(text)] if text and text.strip() else []
    queries += [words_query(people, "people")] if people and people.strip() else []
    queries += [words_query(place, "places")] if place and place.strip() else []
    return " AND ".join(f"({query})" for query in queries) or None
