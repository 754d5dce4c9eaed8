"""A transaction in which events are added to a SQLite log.

Every append passes through here just after it waited for the disk, when nothing is in the processor's caches: then a
layer of Python costs several times what it costs otherwise. So there are few.
"""

import contextlib
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from types import TracebackType
from typing import Self

import msgspec

from calendar_core.log.batch import Span, State
from calendar_core.log.recorded import GENESIS, Append, NewRow
from calendar_core.log.sqlite_connection import Connections, explain
from calendar_core.log.sqlite_schema import guard

_INSERT = "INSERT OR ROLLBACK INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
"""On a conflict all is undone anyway; that it may be spares SQLite a copy of each page that a row touches."""

_INSERT_KEY = "INSERT OR ROLLBACK INTO appends VALUES (?, ?, ?)"
_STATE = """
    SELECT position, hash, recorded_at,
        (SELECT max(version) FROM events WHERE stream = ?), (SELECT first FROM appends WHERE key = ?)
    FROM events ORDER BY position DESC LIMIT 1
"""
"""What one append asks, in one question: it costs a third of three."""

HEAD = "SELECT position, hash, recorded_at FROM events ORDER BY position DESC LIMIT 1"
_VERSIONS = "SELECT stream, max(version) FROM json_each(?) CROSS JOIN events ON stream = value GROUP BY stream"
_KNOWN = """
    SELECT appends.key, stream, first, last
    FROM json_each(?) CROSS JOIN appends ON appends.key = value JOIN events ON position = first
"""


class Writing:
    """A context in which nobody else writes; what was added is on disk when it ends.

    `calendar_core.log.base.Writing` says what its methods do.
    """

    def __init__(self, name: str, connections: Connections) -> None:
        self._name = name
        self._connections = connections
        self._execute = connections.writer.execute

    def __enter__(self) -> Self:
        connections = self._connections
        connections.writing.acquire()
        try:
            if connections.turn is not None:
                connections.turn.take()
            self._execute("BEGIN IMMEDIATE")
        except BaseException as error:
            self.__exit__(type(error), error, None)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if error is None:
            try:
                self._execute("COMMIT")
            except BaseException as failure:  # noqa: BLE001 (raised below, once the turn was given back)
                error = failure
        connections = self._connections
        if error is not None:
            with contextlib.suppress(sqlite3.Error):  # what went wrong first is what is told
                connections.writer.rollback()
        if connections.turn is not None:
            connections.turn.give_back()
        connections.writing.release()
        if error is not None:
            explain(self._name, error)
            if kind is None:
                raise error

    def state(self, appends: Sequence[Append]) -> State:
        """Return where the log stands."""
        if len(appends) != 1:
            return self._state_of_many(appends)
        (append,) = appends
        row = self._execute(_STATE, (append.stream, append.key)).fetchone()
        if row is None:
            return State()
        position, hash_, recorded_at, version, first = row
        known = {} if first is None else self._known((append.key,))
        return State(position, hash_, recorded_at, {append.stream: version or 0}, known)

    def _state_of_many(self, appends: Sequence[Append]) -> State:
        ask = self._execute
        streams = {append.stream for append in appends}
        keys = {append.key for append in appends if append.key is not None}
        position, hash_, recorded_at = ask(HEAD).fetchone() or (0, GENESIS, "")
        versions = dict(ask(_VERSIONS, (_json(streams),))) if streams else {}
        known = self._known(keys) if keys else {}
        return State(position, hash_, recorded_at, versions, known)

    def _known(self, keys: Collection[str | None]) -> dict[str, Span]:
        return {key: Span(*span) for key, *span in self._execute(_KNOWN, (_json(keys),))}

    def insert(self, rows: Sequence[NewRow], keys: Mapping[str, Span]) -> None:
        """Add rows, and what the keys of their appends stand for."""
        insert = self._connections.writer.executemany
        insert(_INSERT, rows)
        if keys:
            insert(_INSERT_KEY, [(span.first, span.last, key) for key, span in keys.items()])

    def replace(self, contents: Mapping[int, bytes]) -> None:
        """Put other data in place of what was recorded; the guard is lifted inside this transaction only."""
        self._execute("DROP TRIGGER events_no_update")
        update = "UPDATE events SET data = CAST(? AS TEXT) WHERE position = ?"
        self._connections.writer.executemany(update, [(data, position) for position, data in contents.items()])
        self._execute(guard("events", "update"))


def _json(names: Collection[str | None]) -> str:
    return msgspec.json.encode(list(names)).decode()
