"""What the log is measured against: the bare database with the same rows, and the `eventsourcing` library."""

import contextlib
import gc
import itertools
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, get_origin, get_type_hints

import attrs
import pytest

from calendar_core.events import EVENTS, Event, Evidence, Person, Place, Release, When
from calendar_core.log import Log
from calendar_core.log.recorded import Row, stamp

TABLES = """
    CREATE TABLE events (
        position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stream TEXT NOT NULL, version INTEGER NOT NULL,
        kind TEXT NOT NULL, schema INTEGER NOT NULL, recorded_at TEXT NOT NULL, data TEXT NOT NULL,
        hash TEXT NOT NULL, UNIQUE (stream, version)
    ) STRICT;
    CREATE TABLE appends (first INTEGER PRIMARY KEY, last INTEGER NOT NULL, key TEXT NOT NULL UNIQUE) STRICT
"""
STREAM = 6
"""Events of a stream: a release and its facts, which are one append with one key."""

Page = tuple[Sequence[Row], Sequence[tuple[int, int, str]]]
"""What one commit writes: events, and the keys of their appends."""

COLUMNS = "position, id, stream, version, kind, schema, recorded_at, data, hash"


def rows_of(log: Log) -> list[Row]:
    """Return the rows of a log, ready for a bare database."""
    return [
        (each.position, each.id, each.stream, each.version, each.kind, each.schema, stamp(each.recorded_at),
         each.data.decode(), each.hash)
        for each in log.read()
    ]  # fmt: skip


def pages_of(rows: Sequence[Row], size: int) -> list[Page]:
    """Return what is written when so many rows are one commit."""
    pages: list[Page] = []
    for start in range(0, len(rows), size):
        page = rows[start : start + size]
        appends = [page[at : at + STREAM] for at in range(0, len(page), STREAM)]
        pages.append((page, [(each[0][0], each[-1][0], f"key/{each[0][0]}") for each in appends]))
    return pages


@contextlib.contextmanager
def bare(path: Path) -> Iterator[sqlite3.Connection]:
    """Return a bare SQLite file with the same tables, indexes and durability, and nothing else."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL").fetchone()
        database.execute("PRAGMA synchronous = FULL")
        database.executescript(TABLES)
        yield database


def insert(database: sqlite3.Connection, page: Page) -> None:
    """Write rows and keys in one transaction."""
    rows, keys = page
    database.execute("BEGIN IMMEDIATE")
    database.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    database.executemany("INSERT INTO appends VALUES (?, ?, ?)", keys)
    database.execute("COMMIT")


@cache
def _event_class() -> Any:
    """Return the library's own kind of event, which holds one of ours."""
    from eventsourcing.domain import DomainEvent  # noqa: PLC0415 (an extra)

    metaclass: Any = type(DomainEvent)
    return metaclass("Happened", (DomainEvent,), {"__annotations__": {"event": Any}, "__module__": __name__})


@cache
def _application_class() -> Any:
    """Return an application that knows how our values are written, as the library's documentation shows it."""
    from eventsourcing.application import Application  # noqa: PLC0415 (an extra)
    from eventsourcing.persistence import Transcoding  # noqa: PLC0415 (an extra)

    def transcoding(cls: Any) -> Any:
        hints = get_type_hints(cls)
        names = [field.name for field in attrs.fields(cls)]
        tuples = [name for name in names if get_origin(hints[name]) is tuple]

        class Fields(Transcoding):
            type = cls
            name = cls.__name__

            def encode(self, obj: Any) -> dict[str, Any]:
                return {name: getattr(obj, name) for name in names}

            def decode(self, data: dict[str, Any]) -> Any:
                for name in tuples:
                    data[name] = tuple(data[name])
                return cls(**data)

        return Fields()

    class Store(Application[uuid.UUID]):
        def register_transcodings(self, transcoder: Any) -> None:
            super().register_transcodings(transcoder)
            for cls in (*EVENTS.values(), Release, Person, Place, When, Evidence):
                transcoder.register(transcoding(cls))

    return Store


class Eventsourcing:
    """The `eventsourcing` library with the same events in it; a test that asks for it says if it is absent."""

    def __init__(self, **settings: str) -> None:
        """Open its store."""
        pytest.importorskip("eventsourcing", reason="the peer is absent: pip install 'diplomatic-calendar[bench]'")
        self._class = _event_class()
        self._application = _application_class()(env=settings)

    def append(self, events: Sequence[Event]) -> None:
        """Record events in one transaction, so many to a stream as in our log; ids are such as the library makes."""
        made: list[Any] = []
        for start in range(0, len(events), STREAM):
            id_ = uuid.uuid4()
            some = events[start : start + STREAM]
            made.extend(self._made(id_, number, event) for number, event in enumerate(some, start=1))
        self._application.events.put(made)

    def _made(self, id_: uuid.UUID, version: int, event: Event) -> Any:
        time = self._class.create_timestamp()
        return self._class(originator_id=id_, originator_version=version, timestamp=time, event=event)

    def replay(self) -> Iterator[Event]:
        """Yield every event as a typed one, equal to what was appended."""
        start = 1
        while page := self._application.recorder.select_notifications(start, 1000):
            for notification in page:
                yield self._application.mapper.to_domain_event(notification).event
            start = page[-1].id + 1

    def close(self) -> None:
        """Close its store."""
        self._application.close()


def race(rounds: int, **runners: Callable[[], object]) -> dict[str, float]:
    """Run each in turn, again and again, so that all meet the same weather; return the best seconds of each.

    What the benchmark itself keeps is hidden from the garbage collector, which would look through it for everybody.
    """
    best = dict.fromkeys(runners, float("inf"))
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        for name, run in runners.items():
            gc.collect()
            start = time.perf_counter()
            run()
            best[name] = min(best[name], time.perf_counter() - start)
    gc.unfreeze()
    return best


def abreast(steps: int, **runners: Callable[[int], object]) -> tuple[dict[str, float], dict[str, float]]:
    """Let each do a step in turn, until all steps are done; return the seconds of each, and those of the processor.

    On a machine or a disk that others use too, this is fairer than one after the other. Each comes after each of the
    others equally often, since whoever comes after the busiest finds the least of its own in the processor's caches.
    """
    spent, worked = dict.fromkeys(runners, 0.0), dict.fromkeys(runners, 0.0)
    orders = itertools.cycle(itertools.permutations(runners.items()))
    gc.collect()
    gc.freeze()
    for number, order in zip(range(steps), orders, strict=False):
        for name, run in order:
            start, begun = time.perf_counter(), time.process_time()
            run(number)
            spent[name] += time.perf_counter() - start
            worked[name] += time.process_time() - begun
    gc.unfreeze()
    return spent, worked


def tell(benchmark: Any, what: str, count: int, best: dict[str, float], wanted: dict[str, float]) -> None:
    """Note the rates, and the ratios to floors and peers beside those that are wanted."""
    ours = best["ours"]
    rates = ", ".join(f"{name} {count / seconds:,.0f}/s" for name, seconds in best.items())
    ratios = ", ".join(f"{best[name] / ours:.2f} x {name} (wanted {least})" for name, least in wanted.items())
    benchmark.extra_info["ratios"] = {name: best[name] / ours for name in wanted}
    print(f"\n{what}: {rates}: {ratios}")  # noqa: T201 (what a benchmark is for; shown with -s)


def tell_work(count: int, worked: dict[str, float]) -> None:
    """Note the time of the processor for each event, which tells more than rates while others use the disk."""
    each = ", ".join(f"{name} {seconds / count * 1e6:.1f}" for name, seconds in worked.items())
    print(f"microseconds of the processor for an event: {each}")  # noqa: T201 (the same)
