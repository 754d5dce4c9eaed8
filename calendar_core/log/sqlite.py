"""The log in one SQLite file, or in memory: the default engine."""

import contextlib
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from calendar_core.errors import DamagedStoreError, LogError, StoreError
from calendar_core.log.base import Clock, Log, Selection, utc_now
from calendar_core.log.batch import NewId, Span
from calendar_core.log.recorded import GENESIS, Anchor, Break, Recorded, Row
from calendar_core.log.sqlite_connection import IN_MEMORY, Connections, explained, open_read_only
from calendar_core.log.sqlite_writing import HEAD, Writing

TIMEOUT = 30.0
"""Seconds to wait for another writer."""

_EVENTS = "SELECT position, id, stream, version, kind, schema, recorded_at, CAST(data AS BLOB), hash FROM events"
_VERSION = "SELECT coalesce(max(version), 0) FROM events WHERE stream = ?"


class SqliteLog(Log):
    """A log in a SQLite file (WAL, synchronous FULL), or in memory.

    Readers never wait for a writer. A process that is forked opens connections of its own.
    """

    def __init__(
        self,
        path: Path | None,
        *,
        clock: Clock = utc_now,
        new_id: NewId | None = None,
        read_only: bool = False,
        make: bool = True,
        timeout: float = TIMEOUT,
    ) -> None:
        """Open a log.

        Args:
            path: the file; None for a log in memory, which is gone when it is closed.
            clock: tells the time of recording.
            new_id: makes ids.
            read_only: never write, and do not make the file.
            make: make the file if it does not exist; it must exist otherwise.
            timeout: seconds to wait for another writer.

        Raises:
            StoreError: the file cannot be opened, or is not a log.
        """
        super().__init__(clock, new_id)
        self.path = path
        self._name = IN_MEMORY if path is None else str(path)
        self._read_only = read_only
        self._make = make
        self._timeout = timeout
        self._abandoned: list[Connections] = []
        self._mine = self._connect()

    def head(self) -> Anchor:
        """Return position and hash of the last event; position 0 when there is none."""
        row = self._one(HEAD)
        return Anchor(row[0], row[1]) if row else Anchor(0, GENESIS)

    def version(self, stream: str) -> int:
        """Return how many events a stream has; 0 when there is no such stream."""
        return int(self._one(_VERSION, stream)[0])

    def get(self, id: str) -> Recorded:  # noqa: A002 (the name users know it by)
        """Return the event with an id; `LogError` when there is none."""
        row = self._one("SELECT position FROM events WHERE id = ?", id)
        if row is None:
            raise LogError(f"no event has the id {id!r}: `dipcal log` lists what there is")
        return next(self.read(row[0] - 1, limit=1))

    def close(self) -> None:
        """Close the file; the log cannot be used afterwards."""
        with explained(self._name):
            self._mine.close()

    def _connect(self) -> Connections:
        with explained(self._name):
            return Connections(self.path, self._timeout, read_only=self._read_only, make=self._make)

    def verify(self, against: Anchor | None = None) -> Break | None:
        """Compute every hash again, and meanwhile look whether the file and its indexes are whole."""
        if self.path is None:
            return super().verify(against)
        with ThreadPoolExecutor(1) as pool:
            damage = pool.submit(self._damage, self.path)
            return super().verify(against) or damage.result()

    def _damage(self, path: Path) -> Break | None:
        """Return what is wrong with the file where all events in it are right: lookups would go astray."""
        try:
            with explained(self._name), contextlib.closing(open_read_only(path, self._timeout)) as connection:
                (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        except DamagedStoreError as error:
            found = str(error)
        reason = f"all events are right, but not the file around them ({found}): export the log to a new store"
        return None if found == "ok" else Break(self.head().position, reason)

    def keys(self, first: int, last: int) -> dict[str, Span]:
        """Return the keys of the appends that begin between two positions, both included."""
        query = (
            "SELECT key, stream, first, last FROM appends JOIN events ON position = first WHERE first BETWEEN ? AND ?"
        )
        connections = self._connections
        with explained(self._name), connections.reading:
            return {key: Span(*span) for key, *span in connections.reader.execute(query, (first, last))}

    def _scrub(self) -> None:
        connections = self._connections
        with explained(self._name), connections.writing, connections.turn or contextlib.nullcontext():
            connections.writer.execute("VACUUM")
            busy, *_ = connections.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy and self.path is not None:
            raise StoreError(
                f"the words are out of {self._name}, but still in {self.path.name}-wal while another program reads: "
                "close that, then open and close the log once"
            )

    @property
    def _connections(self) -> Connections:
        if self._mine.pid != os.getpid():
            if self.path is None:
                raise LogError("a log in memory belongs to the process that made it: use a file to share one")
            self._abandoned.append(self._mine)  # closing them here would be felt by the parent
            self._mine = self._connect()
        return self._mine

    def _one(self, query: str, *arguments: str | int) -> Any:
        connections = self._connections
        with explained(self._name), connections.reading:
            return connections.reader.execute(query, arguments).fetchone()

    def _page(self, after: int, limit: int, wanted: Selection) -> list[Row]:
        query, arguments = _query(after, limit, wanted)
        connections = self._connections
        with explained(self._name), connections.reading:
            return connections.reader.execute(query, arguments).fetchall()

    def _writing(self) -> Writing:
        if self._read_only:
            raise StoreError(f"{self._name} was opened for reading only: nothing was recorded")
        return Writing(self._name, self._connections)


def _query(after: int, limit: int, wanted: Selection) -> tuple[str, tuple[str | int, ...]]:
    conditions: list[str] = []
    arguments: list[str | int] = []
    if wanted.stream is not None:
        conditions.append("stream = ?")
        arguments.append(wanted.stream)
    if wanted.kinds is not None:
        conditions.append(f"kind IN ({', '.join('?' * len(wanted.kinds))})")
        arguments.extend(wanted.kinds)
    if wanted.last is not None:
        conditions.append("position <= ?")
        arguments.append(wanted.last)
    # In a stream the order of versions is that of positions, and its index can be walked.
    position, order = ("position", "position") if wanted.stream is None else ("+position", "version")
    where = " AND ".join([f"{position} > ?", *conditions])
    return f"{_EVENTS} WHERE {where} ORDER BY {order} LIMIT ?", (after, *arguments, limit)
