"""The log as its users see it; what differs between engines is left to them."""

import contextlib
import datetime as dt
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from attrs import frozen

from calendar_core.errors import DamagedStoreError, LogError
from calendar_core.events import Event, ReleaseRedacted
from calendar_core.log.batch import Batch, Content, NewId, NewIds, Span, State, contents_of
from calendar_core.log.chain import Verification
from calendar_core.log.ids import Uuid7
from calendar_core.log.recorded import Anchor, Append, Break, NewRow, Recorded, Row, moment, stamp
from calendar_core.log.redaction import Redactions, redaction

Clock = Callable[[], dt.datetime]

POLL = 0.2
"""Seconds between two looks for new events."""


def utc_now() -> dt.datetime:
    """Return the time in UTC."""
    return dt.datetime.now(dt.UTC)


@frozen
class Selection:
    """Which events a reader wants; each condition that is None holds for all."""

    kinds: tuple[str, ...] | None = None
    stream: str | None = None
    last: int | None = None


class Writing(Protocol):
    """A transaction in which nobody else writes; it is committed at the end of its context."""

    def state(self, appends: Sequence[Append]) -> State:
        """Return where the log stands, and what appends have to know of their streams and keys."""

    def insert(self, rows: Sequence[NewRow], keys: Mapping[str, Span]) -> None:
        """Add rows, and what the keys of their appends stand for."""

    def replace(self, contents: Mapping[int, bytes]) -> None:
        """Put other data in the place of what was recorded; for redaction only."""


class Log(ABC):
    """An append-only log of events, in one total order.

    A log may be used from several threads, and the same store from several processes.
    """

    path: Path | None = None
    """The file of a SQLite log; None for every other store."""

    page_size: int = 256
    """Events fetched at a time: what a reader holds in memory, however long the log is."""

    def __init__(self, clock: Clock = utc_now, new_id: NewId | None = None) -> None:
        """Take the time of recording from `clock` (aware), and ids from `new_id`: UUIDv7 unless given."""
        self._clock = clock
        self._new_ids = _one_by_one(new_id) if new_id else Uuid7(None if clock is utc_now else clock).many

    def append(
        self,
        stream: str,
        events: Sequence[Event],
        *,
        expected_version: int | None = None,
        key: str | None = None,
    ) -> list[Recorded]:
        """Record events at the end of a stream, all of them or none; when this returns they are on disk.

        Args:
            stream: the stream, `release/<release id>` for example.
            events: what happened, in order.
            expected_version: the version at which the stream must stand, 0 for a new one; None takes it as it is.
            key: an idempotency key; a second append with the same key records nothing and returns what the first
                recorded, so that an append whose outcome is not known can be tried again.

        Returns:
            The events as they were recorded.

        Raises:
            WrongExpectedVersionError: the stream stands at another version.
            LogError: the name of the stream or the key is not fit to be one.
            StoreError: the store cannot be written; nothing was recorded.
        """
        appends = [Append(stream, events, expected_version, key)]
        new, spans = self._append(appends, contents_of(appends))
        return new or self._known(spans[0])

    def append_many(self, appends: Sequence[Append]) -> list[list[Recorded]]:
        """Do several appends in one transaction, all of them or none; errors as of `append`."""
        new, spans = self._append(appends, contents_of(appends))
        first = new[0].position if new else sys.maxsize
        return [
            new[span.first - first : span.last - first + 1] if span.first >= first else self._known(span)
            for span in spans
        ]

    def read(
        self,
        after: int = 0,
        *,
        limit: int | None = None,
        kinds: Collection[str] | None = None,
        stream: str | None = None,
        since: dt.datetime | None = None,
        until: dt.datetime | None = None,
    ) -> Iterator[Recorded]:
        """Yield recorded events in order, fetching a page at a time.

        Args:
            after: the position behind which to begin.
            limit: how many at most.
            kinds: only these kinds.
            stream: only this stream.
            since: only what was recorded at or after this time (aware).
            until: only what was recorded at or before this time (aware).
        """
        after = self._begin(after, since)
        last = None if until is None else self._position_before(stamp(until), inclusive=True)
        wanted = Selection(None if kinds is None else tuple(sorted(kinds)), stream, last)
        return self._read(after, limit, wanted)

    def follow(
        self,
        after: int = 0,
        *,
        kinds: Collection[str] | None = None,
        stream: str | None = None,
        since: dt.datetime | None = None,
        poll: float = POLL,
        stop: threading.Event | None = None,
    ) -> Iterator[Recorded]:
        """Yield recorded events in order, and go on with new ones as they come.

        Args:
            after: the position behind which to begin.
            kinds: only these kinds.
            stream: only this stream.
            since: only what was recorded at or after this time (aware).
            poll: seconds between two looks for new events.
            stop: ends the following once it is set.
        """
        stop = stop or threading.Event()
        after = self._begin(after, since)
        with self._waiting(poll, stop) as wait:
            while not stop.is_set():
                head = self.head().position
                for recorded in self.read(after, kinds=kinds, stream=stream):
                    yield recorded
                    after = recorded.position
                    if stop.is_set():
                        return
                after = max(after, head)
                wait()

    def verify(self, against: Anchor | None = None) -> Break | None:
        """Compute every hash again and return the first place where the log is not what was recorded, or None.

        Args:
            against: an anchor kept elsewhere; without it, events cut off at the end cannot be missed.
        """
        checked = Verification(against, lambda: Redactions(self.read(kinds=[ReleaseRedacted.kind])))
        try:
            for page in self._readable_pages():
                fault = checked.fault(page)
                if fault is not None:
                    return fault
        except DamagedStoreError as error:
            return checked.broken(f"cannot be read: {error}")
        return checked.end()

    def redact(self, release: str, *, by: str, why: str) -> Recorded:
        """Take the words of a release out of the log for good, and record that this was done.

        Its text, titles, quotes and the names of people go; which states did what, and when, stays. Hashes stay as
        they are, and the log verifies. Copies elsewhere (backups, exports, read models) are not touched. Where nothing
        is left to take out, nothing is recorded.

        Args:
            release: id of the release.
            by: who takes them out.
            why: the reason, in words.

        Returns:
            The event that tells of it: the last one, when the words had gone before.

        Raises:
            LogError: there is no such release.
            WrongExpectedVersionError: somebody else appended to its stream in between; try again.
            StoreError: the store cannot be written.
        """
        stream = f"release/{release}"
        recorded = list(self.read(stream=stream))
        if not recorded:
            raise LogError(f"no release has the id {release!r}: `dipcal log --kind release_received` lists them")
        replaced, event = redaction(release, recorded, by=by, why=why)
        before = next((each for each in reversed(recorded) if each.kind == event.kind), None)
        if before is not None and not replaced:
            self._scrub()  # whoever redacted before may have been killed in between
            return before
        append = Append(stream, [event], expected_version=len(recorded))
        with self._writing() as writing:
            batch = Batch(writing.state([append]), self._clock(), self._new_ids(1))
            batch.add(append, *contents_of([append]))
            writing.insert(batch.rows, {})
            writing.replace(replaced)
        self._scrub()
        return batch.recorded[0]

    @abstractmethod
    def head(self) -> Anchor:
        """Return position and hash of the last event; position 0 when there is none."""

    def holds(self, anchor: Anchor) -> bool:
        """Return whether the log has a place that it, or another log, had once; every log has its beginning."""
        found = self.read(anchor.position - 1, limit=1) if anchor.position else ()
        return not anchor.position or any(each.hash == anchor.hash for each in found)

    def redacted_since(self, position: int) -> bool:
        """Return whether words were taken out of a release since the log ended at a position."""
        return any(self.read(position, kinds=[ReleaseRedacted.kind], limit=1))

    @abstractmethod
    def version(self, stream: str) -> int:
        """Return how many events a stream has; 0 when there is no such stream."""

    @abstractmethod
    def get(self, id: str) -> Recorded:  # noqa: A002 (the name users know it by)
        """Return the event with an id.

        Raises:
            LogError: there is none.
        """

    @abstractmethod
    def keys(self, first: int, last: int) -> dict[str, Span]:
        """Return the keys of the appends that begin between two positions, both included."""

    def restore(self, rows: Sequence[Row], keys: Mapping[str, Span], replaced: Mapping[int, bytes]) -> None:
        """Record events just as another log did, in one transaction; `calendar_core.log.cloudevents` checks them.

        Args:
            rows: the events.
            keys: what the keys of their appends stand for.
            replaced: by position, the data that redactions put in the place of what this log or one of the rows has.

        Raises:
            LogError: they do not go on where this log ends.
            StoreError: the store cannot be written; nothing of this was recorded.
        """
        with self._writing() as writing:
            head = writing.state(()).position
            if rows and rows[0][0] != head + 1:
                raise LogError(f"the log ends at position {head} and cannot go on with {rows[0][0]}: import it again")
            if rows:
                writing.insert([(*row[:7], row[7].decode(), row[8]) for row in rows], keys)
            if replaced:
                writing.replace(replaced)
        if replaced:
            self._scrub()

    @abstractmethod
    def close(self) -> None:
        """Let go of the store; the log cannot be used afterwards."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def _append(
        self, appends: Sequence[Append], contents: Sequence[Sequence[Content]]
    ) -> tuple[list[Recorded], list[Span]]:
        """Record appends whose events are encoded; return what is new, and where each append stands."""
        count = sum(map(len, contents))
        with self._writing() as writing:
            batch = Batch(writing.state(appends), self._clock(), self._new_ids(count))
            spans = list(map(batch.add, appends, contents))
            if batch.rows:
                writing.insert(batch.rows, batch.keys)
        return batch.recorded, spans

    @abstractmethod
    def _writing(self) -> AbstractContextManager[Writing]:
        """Return a transaction in which nobody else writes."""

    @abstractmethod
    def _page(self, after: int, limit: int, wanted: Selection) -> list[Row]:
        """Return the first rows behind a position."""

    @abstractmethod
    def _scrub(self) -> None:
        """Make sure that data which was replaced is no longer in the store's files."""

    def _waiting(self, poll: float, stop: threading.Event) -> AbstractContextManager[Callable[[], object]]:
        """Return how to wait until there may be new events; engines that are told of them override this."""
        return contextlib.nullcontext(lambda: stop.wait(poll))

    def _pages(self, after: int, limit: int | None, wanted: Selection) -> Iterator[list[Row]]:
        while limit is None or limit > 0:
            size = self.page_size if limit is None else min(self.page_size, limit)
            page = self._page(after, size, wanted)
            yield page
            if len(page) < size:
                return
            after = page[-1][0]
            limit = None if limit is None else limit - size

    def _readable_pages(self) -> Iterator[list[Row]]:
        """Yield all rows, page by page, up to the very one that is damaged, where `DamagedStoreError` is raised."""
        after, size = 0, self.page_size
        while True:
            try:
                page = self._page(after, size, Selection())
            except DamagedStoreError:
                if size == 1:
                    raise
                size = 1
                continue
            if not page:
                return
            yield page
            after = page[-1][0]

    def _read(self, after: int, limit: int | None, wanted: Selection) -> Iterator[Recorded]:
        for page in self._pages(after, limit, wanted):
            yield from _from_rows(page)

    def _known(self, span: Span) -> list[Recorded]:
        """Return what an append recorded before."""
        return list(self._read(span.first - 1, None, Selection(last=span.last)))

    def _begin(self, after: int, since: dt.datetime | None) -> int:
        """Return the position behind which a reader begins who gave a position and a time."""
        return after if since is None else max(after, self._position_before(stamp(since), inclusive=False))

    def _position_before(self, time: str, *, inclusive: bool) -> int:
        """Return the last position recorded before a time; times never decrease, so halving finds it."""
        low, high = 0, self.head().position
        while low < high:
            middle = (low + high + 1) // 2
            recorded_at = self._page(middle - 1, 1, Selection())[0][6]
            if recorded_at < time or (inclusive and recorded_at == time):
                low = middle
            else:
                high = middle - 1
        return low


def _one_by_one(new_id: NewId) -> NewIds:
    return lambda count: [new_id() for _ in range(count)]


def _from_rows(rows: Sequence[Row]) -> list[Recorded]:
    return [
        Recorded(position, id_, stream, version, kind, schema, moment(time), data, hash_)
        for position, id_, stream, version, kind, schema, time, data, hash_ in rows
    ]
