"""Stories for the timeline: facts of several releases, and the entries that they become."""

from collections.abc import Sequence
from typing import Any

from calendar_core.events import Event, Person, Place, Release, ReleaseReceived, When
from calendar_core.projections import Entries, Entry, Timeline, Views
from calendar_core.projections.query import Selection
from calendar_core.projections.testing import tables, written


def entries_of(*events: Event) -> list[Entry]:
    """Return the timeline of events, the same however they are folded."""
    with written(events) as log:
        told = [_told(log, batch) for batch in (1, 3, len(events) + 1)]
        rebuilt = _told(log, 2, rebuilt=True)
    assert told == [rebuilt] * 3
    return rebuilt[0]


class Forgetful(Timeline):
    """The timeline with hardly any memory, so that a replay reads and writes at every event."""

    def spill(self, db: Any) -> None:
        """Let go of all that may go."""
        self._work.spill(db, 1)


def _told(log: Any, batch: int, *, rebuilt: bool = False) -> tuple[list[Entry], Any]:
    with Views(log, None, [Forgetful() if rebuilt else Timeline()], batch=batch) as views:
        if rebuilt:
            views.rebuild()
        views.catch_up()
        return list(Entries(lambda: views, Selection(), "recorded")), tables(views)


def sources_of(entries: Sequence[Entry]) -> list[list[str]]:
    """Return the releases that each entry has as sources."""
    return [[source.release for source in entry.sources] for entry in entries]


def a_release(id_: str = "r1", *, published: str = "2024-10-01", home: str = "KZ", **fields: Any) -> ReleaseReceived:
    """Return the reception of a release."""
    return ReleaseReceived(release=Release(id=id_, home=home, published=published, text="…", **fields))


def on(day: str) -> When:
    """Return a time that the text states."""
    return When(edtf=day, stated=True)


def published(day: str) -> When:
    """Return the day of publication in place of a time."""
    return When(edtf=day, stated=False)


def people(*names: str, party: str | None = None) -> tuple[Person, ...]:
    """Return people by their names."""
    return tuple(Person(name=name, party=party) for name in names)


def at(name: str, country: str | None = None) -> Place:
    """Return a place."""
    return Place(name=name, country=country)
