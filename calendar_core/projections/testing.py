"""Tests of projections as stories: given what the log holds, when this comes in, then these are the rows.

    from calendar_core.projections.testing import Story

    def test_a_call_breaks_the_silence():
        Story(Silence).given(held).when(called).then("SELECT party, day FROM silence", [("BH", "2024-10-02")])

Each story is told three times: event by event, in one batch, and by a rebuild; a projection whose rows depend on how
they were told fails.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any, Self

from calendar_core.events import Event, Fact, ReleaseReceived
from calendar_core.log import SqliteLog
from calendar_core.projections.projection import Projection
from calendar_core.projections.views import Views

FIRST_DAY = dt.datetime(2024, 10, 1, 9, tzinfo=dt.UTC)
"""When the first event of a story is recorded; the others follow a second apart."""


class Story:
    """The events of a test, and what a projection makes of them.

    The first event has the id `event-1`, the next `event-2`, and so on, as an editor's events need them.
    """

    def __init__(self, *projections: Callable[[], Projection]) -> None:
        """Tell the story to projections, given as their classes."""
        self._projections = projections
        self._events: list[Event] = []

    def given(self, *events: Event) -> Self:
        """Have events stand in the log."""
        self._events += events
        return self

    def when(self, *events: Event) -> Self:
        """Have events come in; the same as `given`, for the eye of the reader."""
        return self.given(*events)

    def then(self, query: str, rows: Sequence[tuple[Any, ...]]) -> Self:
        """See that a query gives these rows, however the story is told.

        Raises:
            AssertionError: it gives others, or tables depend on how the story was told.
        """
        log = written(self._events)
        with log, self._views(log, 1) as singly, self._views(log, len(self._events) + 1) as at_once:
            singly.catch_up()
            at_once.catch_up()
            _same(tables(singly), tables(at_once), "event by event and in one batch")
            found = singly.rows(query)
            singly.rebuild()
            _same(tables(singly), tables(at_once), "as it came in and by a rebuild")
        if found != list(rows):
            raise AssertionError(f"{query}\n   gives {found}\nwanted {list(rows)}")
        return self

    def _views(self, log: SqliteLog, batch: int) -> Views:
        return Views(log, None, [make() for make in self._projections], batch=batch)


def written(events: Sequence[Event]) -> SqliteLog:
    """Return a log in memory that holds events: `event-1`, `event-2` …, each recorded a second after the one before."""
    ids, seconds = count(1), count()
    log = SqliteLog(
        None, clock=lambda: FIRST_DAY + dt.timedelta(seconds=next(seconds)), new_id=lambda: f"event-{next(ids)}"
    )
    for event in events:
        log.append(f"release/{_release(event)}", [event])
    return log


def _release(event: Event) -> str:
    if isinstance(event, Fact):
        return event.release
    return event.release.id if isinstance(event, ReleaseReceived) else "edited"


_SHADOWS = ("_config", "_content", "_data", "_docsize", "_idx")
"""How the names of the tables end in which SQLite keeps a full-text index; what is in them depends on its history."""


def tables(views: Views) -> dict[str, list[Any]]:
    """Return every row of every table, and every word of every full-text index; not how far projections have come."""
    named = dict(views.rows("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name != 'checkpoints'"))
    indexes = [name for name, sql in named.items() if "using fts5" in sql.lower()]
    shadows = {name + ending for name in indexes for ending in _SHADOWS}
    plain = named.keys() - shadows - set(indexes)
    found = {name: sorted(views.rows(f'SELECT * FROM "{name}"'), key=repr) for name in sorted(plain)}
    return found | {name: _words(views, name) for name in indexes}


def _words(views: Views, index: str) -> list[Any]:
    views.rows(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.\"words of {index}\" USING fts5vocab(main, '{index}', instance)"
    )
    return sorted(views.rows(f'SELECT term, doc, col, "offset" FROM temp."words of {index}"'))


def _same(one: dict[str, list[Any]], other: dict[str, list[Any]], how: str) -> None:
    for name, rows in one.items():
        if rows != other.get(name):
            raise AssertionError(f"table {name} differs {how}:\n  {rows}\n  {other.get(name)}")
