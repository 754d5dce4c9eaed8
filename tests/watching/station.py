"""A watch for tests: real sites, a real log, and time that only moves when somebody waits."""

import datetime as dt
import ssl
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import Any, Self

from attrs import define, evolve

from calendar_core.calendar import Calendar
from calendar_core.events import ReleaseReceived
from calendar_core.fetching.client import Fetcher, Limits, Manners
from calendar_core.releases.sources import Source
from calendar_core.watching.loop import Visited, Watch
from calendar_core.watching.state import State
from calendar_core.watching.tables import open_tables
from calendar_core.watching.visit import Desk
from tests.fake_time import FakeTime
from tests.site import Site


class Inline(Executor):
    """Runs what is submitted at once, in the thread that submits it."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run it."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:  # noqa: BLE001 (as an executor does)
            future.set_exception(error)
        return future


@define
class Station:
    """A watch and what it works with.

    Attributes:
        calendar: takes the releases in.
        state: what was seen.
        time: the clock.
        sources: that are watched; may be changed.
        told: every event that was told, with its values.
        watch: the watch.
    """

    calendar: Calendar
    state: State
    time: FakeTime
    sources: list[Source]
    told: list[tuple[str, dict[str, Any]]]
    watch: Watch

    @classmethod
    @contextmanager
    def open(
        cls, store: str, context: ssl.SSLContext, sites: Sequence[Site], executor: Executor | None = None
    ) -> Iterator[Self]:
        """Open a store, with a source `s0`, `s1` … for the feed of each site."""
        time = FakeTime()
        manners = Manners.usual(time, context=context, limits=Limits(tries=2))
        sources = [
            Source(name=f"s{n}", home="KZ", url=f"{site.url}/feed.xml", allow=("127.0.0.1",), lang="en")
            for n, site in enumerate(sites)
        ]
        told: list[tuple[str, dict[str, Any]]] = []
        with Calendar.open(store, clock=time.now) as calendar, open_tables(store) as tables:
            state = State(tables)
            desk = Desk(calendar, state, time, lambda event, **values: told.append((event, values)))
            watch = Watch(
                desk, lambda: sources, lambda source: Fetcher(manners, allow=source.allow), executor or Inline(),
                chance=lambda: 0.5,
            )  # fmt: skip
            yield cls(calendar, state, time, sources, told, watch)

    def visit(self) -> Visited:
        """Visit every source, and return what came of the first."""
        return self.watch.once()[0]

    def later(self, **time: float) -> Visited:
        """Let time pass, and visit."""
        self.time.pass_on(**time)
        return self.visit()

    def run(self, **time: float) -> None:
        """Watch for some time."""
        self.time.until = self.time.now() + dt.timedelta(**time)
        self.watch.run()
        self.time.until = None

    def change(self, **fields: Any) -> None:
        """Describe the first source otherwise."""
        self.sources[0] = evolve(self.sources[0], **fields)

    def received(self) -> list[str]:
        """Return the paths of the releases that the log received, in order, each version of them."""
        return [one.stream.partition("127.0.0.1")[2].partition("/")[2] for one in self._events(ReleaseReceived.kind)]

    def kinds(self) -> list[str]:
        """Return the kinds of all events that are no fact, in order."""
        return [one.kind for one in self.calendar.replay() if one.kind.startswith("release_")]

    def _events(self, kind: str) -> list[Any]:
        return list(self.calendar.replay(kinds=[kind]))
