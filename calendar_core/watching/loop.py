"""The loop: each source at its own time, none waiting for another, ended at any moment."""

import datetime as dt
import random
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager

from attrs import asdict, frozen

from calendar_core.errors import DiplomaticCalendarError, FetchError, SourceError, StoreError
from calendar_core.fetching.client import Fetcher
from calendar_core.fetching.time import Stopped
from calendar_core.releases.sources import Source, seconds
from calendar_core.watching.records import Outcome
from calendar_core.watching.standings import Standing
from calendar_core.watching.visit import RECENT, Desk, Visit

INTERVAL = "30m"
"""Time between two visits to a source, unless it or the user says otherwise."""

JITTER = 0.1
"""The share by which a time is made longer or shorter by chance, so that not everything comes at once."""

LONGEST_BACKOFF = dt.timedelta(days=1)
MOST_DOUBLINGS = 6

SOON = dt.timedelta(minutes=1)
"""Until the next visit where releases wait that this one did not come to."""

UNNOTED = dt.timedelta(minutes=5)
"""Until the next visit after one whose outcome could not be noted."""

TICK = 1.0
"""Seconds between two looks while a visit is under way."""

REST = 60.0
"""Seconds after which the file of sources is looked at again."""

Sources = Callable[[], Sequence[Source | SourceError]]


@frozen
class Visited:
    """What came of a visit.

    Attributes:
        source: that was visited.
        outcome: what was taken in and seen, also when the visit failed half-way.
        error: why it failed; empty when it did not.
        not_before: until when the site asked to be left alone, where it was; None where it was visited.
    """

    source: Source
    outcome: Outcome
    error: str = ""
    not_before: dt.datetime | None = None


class Watch:
    """Visits sources, once or again and again."""

    def __init__(
        self,
        desk: Desk,
        sources: Sources,
        fetcher: Callable[[Source], Fetcher],
        executor: Executor,
        *,
        interval: str = INTERVAL,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """Prepare to watch.

        Args:
            desk: what all visits share.
            sources: returns the sources; asked again while the watch goes on.
            fetcher: makes a fetcher for a source.
            executor: runs the visits; it bounds how many go on at once.
            interval: time between two visits to a source that does not say its own.
            chance: returns numbers between 0 and 1, for the jitter.
        """
        self._desk = desk
        self._sources = sources
        self._fetcher = fetcher
        self._executor = executor
        self._interval = interval
        self._chance = chance
        self._fetching: set[Fetcher] = set()
        self._lock = threading.Lock()
        self._told: set[str] = set()
        self._not_before: dict[str, dt.datetime] = {}
        self._described: dict[str, Source] = {}

    def once(self, *, recheck: bool = False) -> list[Visited]:
        """Visit every source once, all at the same time, whenever their next visit is due.

        Only a site that asked to be left alone for some time is (`Retry-After`).

        Args:
            recheck: look again at all recent releases, not only at those whose time has come.

        Returns:
            What came of each visit, in the order of the sources; those that were not finished are left out.
        """
        if recheck:
            now = self._desk.time.now()
            for source in self._active():
                self._desk.state.make_due(source.name, (now - RECENT).date(), now)
        begun = [self._executor.submit(self._visit, source) for source in self._active()]
        return [visited for each in begun if (visited := each.result()) is not None]

    def run(self) -> None:
        """Visit each source when it is due, until the end is asked for."""
        under_way: dict[str, Future[Visited | None]] = {}
        try:
            while True:
                under_way = {name: visit for name, visit in under_way.items() if not visit.done()}
                active = self._active()
                now = self._desk.time.now()
                due = {name: when for name, when in self._due(active, now).items() if name not in under_way}
                for source in active:
                    if source.name in due and due[source.name] <= now:
                        del due[source.name]
                        under_way[source.name] = self._executor.submit(self._visit, source)
                self._rest(due.values(), busy=bool(under_way))
        except Stopped:
            self.abort()

    def abort(self) -> None:
        """End what is being fetched, from another thread."""
        with self._lock:
            for fetcher in self._fetching:
                fetcher.abort()

    def _rest(self, due: Iterable[dt.datetime], *, busy: bool) -> None:
        first = min(due, default=None)
        until = REST if first is None else (first - self._desk.time.now()).total_seconds()
        self._desk.time.wait(max(min(until, TICK if busy else REST), 0))

    def _active(self) -> list[Source]:
        """Return the sources that are not paused; what is wrong with others is told once."""
        try:
            given = self._sources()
        except SourceError as error:
            given = [error]
        found: list[Source] = []
        for each in given:
            if isinstance(each, Source):
                if not each.paused:
                    found.append(each)
            elif str(each) not in self._told:
                self._told.add(str(each))
                self._desk.tell("source not understood", why=str(each))
        return found

    def _due(self, active: Sequence[Source], now: dt.datetime) -> dict[str, dt.datetime]:
        """Return when each source is to be visited next."""
        planned = {standing.name: standing.next_visit for standing in self._standings()}
        asked = {source.name: planned.get(source.name) or now for source in active}
        for source in active:
            if self._described.setdefault(source.name, source) != source:  # somebody mended it: look whether it is well
                asked[source.name] = now
        return {name: max(when, self._not_before.get(name, when)) for name, when in asked.items()}

    def _standings(self) -> Sequence[Standing]:
        try:
            return self._desk.state.standings()
        except StoreError as error:
            self._desk.tell("state not read", why=str(error))
            self._desk.time.wait(REST)
            return ()

    def _visit(self, source: Source) -> Visited | None:
        """Visit a source, and note what came of it; None when the end was asked for meanwhile."""
        self._described[source.name] = source
        try:
            until = self._desk.state.standing(source.name).not_before
            if until is not None and until > self._desk.time.now():
                return self._leave_alone(source, until)
            with self._fetching_for(source) as fetcher:
                visit = Visit(source, fetcher, self._desk)
                failure = _failure_of(visit)
            return self._note(source, visit.outcome, failure)
        except Stopped:
            return None
        except Exception as error:  # noqa: BLE001 (the state cannot be written, or no fetcher be made)
            self._not_before[source.name] = self._desk.time.now() + UNNOTED
            self._desk.tell("visit failed", source=source.name, why=_in_words(error))
            return Visited(source, Outcome(), _in_words(error))

    def _leave_alone(self, source: Source, until: dt.datetime) -> Visited:
        self._not_before[source.name] = until
        self._desk.tell("left alone", source=source.name, until=f"{until:%Y-%m-%d %H:%M}")
        return Visited(source, Outcome(), not_before=until)

    @contextmanager
    def _fetching_for(self, source: Source) -> Iterator[Fetcher]:
        with self._fetcher(source) as fetcher:
            with self._lock:
                self._fetching.add(fetcher)
            try:
                yield fetcher
            finally:
                with self._lock:
                    self._fetching.discard(fetcher)

    def _note(self, source: Source, outcome: Outcome, failure: Exception | None) -> Visited:
        now = self._desk.time.now()
        error = "" if failure is None else _in_words(failure)
        wished = _wished(failure)
        next_visit = now + self._pause(source, outcome, failure)
        self._desk.state.visited(
            source.name,
            outcome,
            now=now,
            next_visit=next_visit,
            not_before=now + wished if wished else None,
            error=error,
        )
        if failure is None:
            self._desk.tell("visited", source=source.name, **_numbers(outcome))
        else:
            self._desk.tell("visit failed", source=source.name, why=error, next_visit=f"{next_visit:%Y-%m-%d %H:%M}")
        return Visited(source, outcome, error)

    def _pause(self, source: Source, outcome: Outcome, failure: Exception | None) -> dt.timedelta:
        """Return the time until the next visit: longer after each failure, and not before the site wants it."""
        pause = dt.timedelta(seconds=seconds(source.interval or self._interval))
        if failure is not None:
            failures = self._desk.state.standing(source.name).failures + 1
            doubled: dt.timedelta = pause * 2.0 ** min(failures, MOST_DOUBLINGS)
            backed_off = min(doubled, max(LONGEST_BACKOFF, pause))
            return max(backed_off, _wished(failure)) * (1 + JITTER * self._chance())
        if outcome.waiting:
            return min(SOON, pause)
        return pause * (1 - JITTER + 2 * JITTER * self._chance())


def _failure_of(visit: Visit) -> Exception | None:
    """Run a visit, and return why it failed; whatever that is, the other sources go on."""
    try:
        visit.run()
    except Stopped:
        raise
    except Exception as error:  # noqa: BLE001 (a page from a stranger may find any mistake of ours)
        return error
    return None


def _wished(failure: Exception | None) -> dt.timedelta:
    """Return how long a site asked to be left alone, within bounds."""
    wished = failure.retry_after if isinstance(failure, FetchError) else 0
    return min(dt.timedelta(seconds=wished), LONGEST_BACKOFF)


def _in_words(error: Exception) -> str:
    if isinstance(error, DiplomaticCalendarError):
        return str(error)
    return f"{type(error).__name__}: {error}: please report this with the address"


def _numbers(outcome: Outcome) -> dict[str, int]:
    return {name: number for name, number in asdict(outcome).items() if number}
