"""The log in PostgreSQL, for several writers on several machines.

The order of events is fixed at append: a writer takes one advisory lock until its transaction ends, because the chain
of hashes needs the event before. So positions are in the order of commits, and a reader that follows them
misses nothing; `docs/log.md` says what that costs.
"""

import contextlib
import datetime as dt
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

import psycopg
from psycopg import sql
from psycopg.pq import TransactionStatus

from calendar_core.errors import LogError, StoreError
from calendar_core.log.base import Clock, Log, Selection, utc_now
from calendar_core.log.batch import Batch, Content, NewId, Span, State
from calendar_core.log.postgres_connection import Connections, connect, explained, public_name
from calendar_core.log.postgres_schema import CHANNEL, GRANTS, LOCK, TIME
from calendar_core.log.recorded import GENESIS, Anchor, Append, NewRow, Recorded, Row, stamp

TIMEOUT = 30.0
"""Seconds to wait for another writer."""

_EVENTS = f"SELECT position, id, stream, version, kind, schema, {TIME}, data, hash FROM dipcal.events"  # noqa: S608
_HEAD = f"SELECT position, hash, {TIME} FROM dipcal.events ORDER BY position DESC LIMIT 1"  # noqa: S608
_VERSION = "SELECT coalesce(max(version), 0) FROM dipcal.events WHERE stream = %b"
_KEYS = "SELECT key, stream, first, last FROM dipcal.appends JOIN dipcal.events ON position = first"
_TURN = f"SELECT pg_advisory_xact_lock({LOCK})"
_VERSIONS = """
    SELECT stream, coalesce((SELECT max(version) FROM dipcal.events WHERE events.stream = wanted.stream), 0)
    FROM unnest(%b::text[]) AS wanted (stream)
"""
_INSERT = f"""
    WITH recorded AS (
        INSERT INTO dipcal.events
        SELECT position, id, stream, version, kind, schema, recorded_at::timestamptz, data::json, hash
        FROM unnest(%b::bigint[], %b::text[], %b::text[], %b::integer[], %b::text[], %b::integer[], %b::text[],
            %b::text[], %b::text[]) AS added (position, id, stream, version, kind, schema, recorded_at, data, hash)
    ), keyed AS (
        INSERT INTO dipcal.appends SELECT * FROM unnest(%b::bigint[], %b::bigint[], %b::text[])
    )
    SELECT pg_notify('{CHANNEL}', '')
"""  # noqa: S608
_TEXTS = r"string_to_array(%b, E'\n')"
_TEXTS_OR_NULL = r"string_to_array(%b, E'\n', '')"
_NUMBERS = f"{_TEXTS_OR_NULL}::integer[]"
_APPEND = f"""
    SELECT * FROM dipcal.append({_TEXTS}, {_NUMBERS}, {_TEXTS_OR_NULL}, {_NUMBERS},
        {_TEXTS}, {_TEXTS}, {_NUMBERS}, {_TEXTS}, {_TEXTS}, %b::text)
"""  # noqa: S608 (nothing in it comes from outside)
"""Columns come as lines: none of their texts has a line break, and psycopg takes a microsecond for each of a list."""

_REPLACE = """
    UPDATE dipcal.events SET data = new.data::json
    FROM unnest(%b::bigint[], %b::text[]) AS new (position, data) WHERE events.position = new.position
"""


class PostgresLog(Log):
    """A log in a PostgreSQL database, in the schema `dipcal`.

    The first to open it becomes the owner of its tables; `grant` lets other roles read and append, and no more.
    """

    page_size = 1000
    """More than in a file, since each page is a question to the server."""

    def __init__(
        self,
        url: str,
        *,
        clock: Clock = utc_now,
        new_id: NewId | None = None,
        read_only: bool = False,
        make: bool = True,
        timeout: float = TIMEOUT,
    ) -> None:
        """Open a log.

        Args:
            url: as libpq reads it, `postgresql://user@host/database`.
            clock: tells the time of recording.
            new_id: makes ids.
            read_only: never write, and do not make tables.
            make: make the tables if there are none; there must be some otherwise.
            timeout: seconds to wait for another writer.

        Raises:
            StoreError: the server cannot be reached, or the database holds no log.
        """
        super().__init__(clock, new_id)
        self._url = url
        self._name = public_name(url)
        self._read_only = read_only
        self._make = make
        self._timeout = timeout
        self._closed = False
        self._opening = threading.Lock()
        self._abandoned: list[Connections] = []
        self._mine = self._connect()

    def head(self) -> Anchor:
        """Return position and hash of the last event; position 0 when there is none."""
        rows = self._query(_HEAD)
        return Anchor(*rows[0][:2]) if rows else Anchor(0, GENESIS)

    def version(self, stream: str) -> int:
        """Return how many events a stream has; 0 when there is no such stream."""
        return int(self._query(_VERSION, stream)[0][0])

    def get(self, id: str) -> Recorded:  # noqa: A002 (the name users know it by)
        """Return the event with an id; `LogError` when there is none."""
        rows = self._query("SELECT position FROM dipcal.events WHERE id = %b", id)
        if not rows:
            raise LogError(f"no event has the id {id!r}: `dipcal log` lists what there is")
        return next(self.read(rows[0][0] - 1, limit=1))

    def grant(self, role: str) -> None:
        """Let a role read and append, and no more: it can neither change nor remove what was recorded.

        Raises:
            StoreError: there is no such role, or this user does not own the log.
        """
        with explained(self._name), self._connections.writing:
            self._connections.writer.execute(sql.SQL(GRANTS).format(role=sql.Identifier(role)))

    def close(self) -> None:
        """Close the connections; the log cannot be used afterwards."""
        self._closed = True
        self._mine.close()

    def _connect(self) -> Connections:
        with explained(self._name):
            return Connections(self._url, self._name, self._timeout, read_only=self._read_only, make=self._make)

    @property
    def _connections(self) -> Connections:
        if self._closed:
            raise StoreError(f"{self._name} is closed: open it again")
        if self._mine.pid != os.getpid():
            self._opening = threading.Lock()
            self._abandoned.append(self._mine)  # closing them here would be felt by the parent
            self._mine = self._connect()
        with self._opening:
            if self._mine.broken:
                self._mine.close()
                self._mine = self._connect()
        return self._mine

    def _query(self, query: str, *arguments: object) -> list[Any]:
        connections = self._connections
        with explained(self._name), connections.reading:
            return connections.reader.execute(query, arguments, binary=True).fetchall()

    def _page(self, after: int, limit: int, wanted: Selection) -> list[Row]:
        conditions: dict[str, object] = {"position > %b": after}
        if wanted.stream is not None:
            conditions["stream = %b"] = wanted.stream
        if wanted.kinds is not None:
            conditions["kind = ANY(%b)"] = list(wanted.kinds)
        if wanted.last is not None:
            conditions["position <= %b"] = wanted.last
        order = "position" if wanted.stream is None else "version"
        query = f"{_EVENTS} WHERE {' AND '.join(conditions)} ORDER BY {order} LIMIT %b"
        return self._query(query, *conditions.values(), limit)

    def _append(
        self, appends: Sequence[Append], contents: Sequence[Sequence[Content]]
    ) -> tuple[list[Recorded], list[Span]]:
        """Let the server do what is plain, so that the turn is not held while a message is under way.

        What is new is then made here too, from where the log stood. A key that is known, or a stream at another
        version, goes the long way, which says what there is.
        """
        streams = [append.stream for append in appends]
        keys = [append.key for append in appends if append.key is not None]
        if all(contents) and len({*streams}) == len(streams) > 0 and len({*keys}) == len(keys):
            ids, now = self._new_ids(sum(map(len, contents))), self._clock()
            state = self._appended(appends, contents, ids, now)
            if state is not None:
                batch = Batch(state, now, ids)
                return batch.recorded, list(map(batch.add, appends, contents))
        return super()._append(appends, contents)

    def _appended(
        self, appends: Sequence[Append], contents: Sequence[Sequence[Content]], ids: Sequence[str], now: dt.datetime
    ) -> State | None:
        """Let the server append; return where the log stood before, or None when that was not to be done."""
        kinds, schemas, data, digests = zip(*chain.from_iterable(contents), strict=True)
        arguments = (
            _lines(append.stream for append in appends),
            _lines(append.expected_version for append in appends),
            _lines(append.key for append in appends),
            _lines(map(len, contents)),
            "\n".join(ids),
            "\n".join(kinds),
            _lines(schemas),
            b"\n".join(data).decode(),
            "\n".join(digests),
            stamp(now),
        )
        connections = self._connections
        with explained(self._name), connections.writing:
            row = connections.writer.execute(_APPEND, arguments, binary=True).fetchone()
        if row is None or row[0] is None:
            return None
        position, previous, recorded_at, versions = row
        return State(position, previous, recorded_at, dict(zip((a.stream for a in appends), versions, strict=True)))

    @contextlib.contextmanager
    def _writing(self) -> Iterator["_Writing"]:
        connections = self._connections
        with explained(self._name), connections.writing:
            writing = _Writing(connections.writer)
            try:
                yield writing
                writing.commit()
            finally:
                writing.end()

    @contextlib.contextmanager
    def _waiting(self, poll: float, stop: threading.Event) -> Iterator[Callable[[], object]]:
        with explained(self._name), connect(self._url, self._timeout, read_only=True) as connection:
            connection.execute(f"LISTEN {CHANNEL}")

            def wait() -> None:
                try:
                    for _ in connection.notifies(timeout=poll, stop_after=1):
                        return
                except psycopg.OperationalError:
                    stop.wait(poll)  # the server went away: from now on it is only looked at

            yield wait

    def keys(self, first: int, last: int) -> dict[str, Span]:
        """Return the keys of the appends that begin between two positions, both included."""
        rows = self._query(f"{_KEYS} WHERE first BETWEEN %b AND %b", first, last)
        return {key: Span(*span) for key, *span in rows}

    def _scrub(self) -> None:
        """Write the table anew; copies in the server's own log of changes go with its next checkpoints."""
        with explained(self._name), self._connections.writing:
            self._connections.writer.execute("VACUUM FULL dipcal.events")


class _Writing:
    """A transaction; `calendar_core.log.base.Writing` says what it does.

    It takes two messages to the server: one to get the turn and the state, one to write all and commit.
    """

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection
        self._statements: list[tuple[str, Sequence[object]]] = []

    def state(self, appends: Sequence[Append]) -> State:
        """Begin, wait for the turn, and return where the log stands."""
        streams = {append.stream for append in appends}
        keys = {append.key for append in appends if append.key is not None}
        run = self._connection.execute
        with self._connection.pipeline():
            run("BEGIN")
            run(_TURN)
            head = run(_HEAD)
            versions = run(_VERSIONS, [list(streams)], binary=True)
            known = run(f"{_KEYS} WHERE key = ANY(%b)", [list(keys)], binary=True)
        position, hash_, recorded_at = head.fetchone() or (0, GENESIS, "")
        spans = {key: Span(stream, first, last) for key, stream, first, last in known.fetchall()}
        return State(position, hash_, recorded_at, dict(versions.fetchall()), spans)

    def insert(self, rows: Sequence[NewRow], keys: Mapping[str, Span]) -> None:
        """Add rows, and what the keys of their appends stand for, and tell followers."""
        columns: list[list[Any]] = [list(column) for column in zip(*rows, strict=True)]
        spans = keys.values()
        columns += [[span.first for span in spans], [span.last for span in spans], list(keys)]
        self._statements.append((_INSERT, columns))

    def replace(self, contents: Mapping[int, bytes]) -> None:
        """Put other data in place of what was recorded; the owner lifts the guard inside this transaction only."""
        columns = [list(contents), [data.decode() for data in contents.values()]]
        self._statements += [
            ("ALTER TABLE dipcal.events DISABLE TRIGGER events_no_change", ()),
            (_REPLACE, columns),
            ("ALTER TABLE dipcal.events ENABLE TRIGGER events_no_change", ()),
        ]

    def commit(self) -> None:
        """Write all, and return once it is on disk."""
        with self._connection.pipeline():
            for query, arguments in self._statements:
                self._connection.execute(query, arguments)
            self._connection.execute("COMMIT")

    def end(self) -> None:
        """Undo what was not committed."""
        if self._connection.info.transaction_status not in (TransactionStatus.IDLE, TransactionStatus.UNKNOWN):
            self._connection.execute("ROLLBACK")


def _lines(values: Iterable[str | int | None]) -> str:
    """Return values as lines, with an empty one for None."""
    return "\n".join("" if value is None else str(value) for value in values)
