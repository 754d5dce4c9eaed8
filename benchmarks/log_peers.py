"""What the log is measured against: the bare database with the same rows, and the `eventsourcing` library."""

import contextlib
import gc
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

from calendar_core.events import EVENTS, Event, Evidence, Person, Place, Release, When
from calendar_core.log import Log
from calendar_core.log.recorded import Row, stamp

TABLE = """
    CREATE TABLE events (
        position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stream TEXT NOT NULL, version INTEGER NOT NULL,
        kind TEXT NOT NULL, schema INTEGER NOT NULL, recorded_at TEXT NOT NULL, data TEXT NOT NULL,
        hash TEXT NOT NULL, UNIQUE (stream, version)
    ) STRICT
"""
COLUMNS = "position, id, stream, version, kind, schema, recorded_at, data, hash"


def rows_of(log: Log) -> list[Row]:
    """Return the rows of a log, ready for a bare database."""
    return [
        (each.position, each.id, each.stream, each.version, each.kind, each.schema, stamp(each.recorded_at),
         each.data.decode(), each.hash)
        for each in log.read()
    ]  # fmt: skip


@contextlib.contextmanager
def bare(path: Path) -> Iterator[sqlite3.Connection]:
    """Return a bare SQLite file with the same table, indexes and durability, and nothing else."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL").fetchone()
        database.execute("PRAGMA synchronous = FULL")
        database.execute(TABLE)
        yield database


def insert(database: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Write rows in one transaction."""
    database.execute("BEGIN IMMEDIATE")
    database.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    database.execute("COMMIT")


@cache
def _event_classes() -> dict[str, Any]:
    """Return a domain event of the library for each kind, with the fields of ours."""
    from eventsourcing.domain import DomainEvent  # noqa: PLC0415 (an extra)

    metaclass: Any = type(DomainEvent)

    def made(kind: str, cls: type[Event]) -> Any:
        fields = dict.fromkeys((field.name for field in attrs.fields(cls)), Any)
        return metaclass(kind, (DomainEvent,), {"__annotations__": fields, "__module__": __name__})

    return {kind: made(kind, cls) for kind, cls in EVENTS.items()}


@cache
def _application_class() -> Any:
    """Return an application that knows how our values are written, as the library's documentation shows it."""
    from eventsourcing.application import Application  # noqa: PLC0415 (an extra)
    from eventsourcing.persistence import Transcoding  # noqa: PLC0415 (an extra)

    def transcoding(cls: Any) -> Any:
        names = [field.name for field in attrs.fields(cls)]

        class Fields(Transcoding):
            type = cls
            name = cls.__name__

            def encode(self, obj: Any) -> dict[str, Any]:
                return {name: getattr(obj, name) for name in names}

            def decode(self, data: dict[str, Any]) -> Any:
                return cls(**data)

        return Fields()

    class Store(Application[uuid.UUID]):
        def register_transcodings(self, transcoder: Any) -> None:
            super().register_transcodings(transcoder)
            for cls in (Release, Person, Place, When, Evidence):
                transcoder.register(transcoding(cls))

    return Store


class Eventsourcing:
    """The `eventsourcing` library with events of the same fields; a test that asks for it says if it is absent."""

    def __init__(self, **settings: str) -> None:
        """Open its store."""
        pytest.importorskip("eventsourcing", reason="the peer is absent: pip install 'diplomatic-calendar[bench]'")
        self._classes = _event_classes()
        self._application = _application_class()(env=settings)
        self._versions: dict[str, tuple[uuid.UUID, int]] = {}

    def append(self, stream: str, events: Sequence[Event]) -> None:
        """Record events in one transaction."""
        id_, version = self._versions.get(stream, (uuid.uuid4(), 0))
        made = [self._made(id_, number, event) for number, event in enumerate(events, start=version + 1)]
        self._versions[stream] = (id_, version + len(made))
        self._application.events.put(made)

    def _made(self, id_: uuid.UUID, version: int, event: Event) -> Any:
        cls = self._classes[event.kind]
        fields = {field.name: getattr(event, field.name) for field in attrs.fields(type(event))}
        return cls(originator_id=id_, originator_version=version, timestamp=cls.create_timestamp(), **fields)

    def replay(self) -> int:
        """Read every event as a typed one; return how many."""
        start, count = 1, 0
        while page := self._application.recorder.select_notifications(start, 1000):
            for notification in page:
                self._application.mapper.to_domain_event(notification)
            start, count = page[-1].id + 1, count + len(page)
        return count

    def close(self) -> None:
        """Close its store."""
        self._application.close()


def race(rounds: int, **runners: Callable[[], object]) -> dict[str, float]:
    """Run each in turn, again and again, so that all meet the same weather; return the best seconds of each."""
    best = dict.fromkeys(runners, float("inf"))
    for _ in range(rounds):
        for name, run in runners.items():
            gc.collect()
            start = time.perf_counter()
            run()
            best[name] = min(best[name], time.perf_counter() - start)
    return best


def tell(benchmark: Any, what: str, count: int, best: dict[str, float], wanted: dict[str, float]) -> None:
    """Note the rates, and the ratios to floors and peers beside those that are wanted."""
    ours = best["ours"]
    rates = ", ".join(f"{name} {count / seconds:,.0f}/s" for name, seconds in best.items())
    ratios = ", ".join(f"{best[name] / ours:.2f} x {name} (wanted {least})" for name, least in wanted.items())
    benchmark.extra_info["ratios"] = {name: best[name] / ours for name in wanted}
    print(f"\n{what}: {rates}: {ratios}")  # noqa: T201 (what a benchmark is for; shown with -s)
