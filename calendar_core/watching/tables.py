"""The tables of a watch, in the database of the log: one way to ask SQLite and PostgreSQL."""

import re
import sqlite3
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext
from functools import cache
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from calendar_core.errors import StoreError
from calendar_core.log.sqlite_connection import explained
from calendar_core.log.turns import Turn

Values = Mapping[str, object]
Row = Sequence[Any]

TIMEOUT = 30.0
"""Seconds to wait for another writer."""

MIGRATIONS: Mapping[int, Sequence[str]] = {
    0: (
        """
        CREATE TABLE watch_sources (
            name TEXT PRIMARY KEY,
            next_visit TEXT NOT NULL DEFAULT '',
            failures INTEGER NOT NULL DEFAULT 0,
            error TEXT NOT NULL DEFAULT '',
            last_visit TEXT NOT NULL DEFAULT '',
            last_success TEXT NOT NULL DEFAULT '',
            last_new TEXT NOT NULL DEFAULT '',
            visits INTEGER NOT NULL DEFAULT 0,
            failed INTEGER NOT NULL DEFAULT 0,
            added INTEGER NOT NULL DEFAULT 0,
            changed INTEGER NOT NULL DEFAULT 0,
            vanished INTEGER NOT NULL DEFAULT 0,
            returned INTEGER NOT NULL DEFAULT 0,
            unreadable INTEGER NOT NULL DEFAULT 0
        )
        """,
        """
        CREATE TABLE watch_lists (
            source TEXT NOT NULL,
            url TEXT NOT NULL,
            etag TEXT NOT NULL,
            last_modified TEXT NOT NULL,
            PRIMARY KEY (source, url)
        )
        """,
        """
        CREATE TABLE watch_items (
            source TEXT NOT NULL,
            key TEXT NOT NULL,
            url TEXT NOT NULL,
            title TEXT NOT NULL,
            published TEXT NOT NULL,
            updated TEXT NOT NULL,
            html TEXT NOT NULL,
            listed_at TEXT NOT NULL,
            place INTEGER NOT NULL,
            state TEXT NOT NULL DEFAULT 'waiting',
            next_look TEXT NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0,
            missing INTEGER NOT NULL DEFAULT 0,
            error TEXT NOT NULL DEFAULT '',
            etag TEXT NOT NULL DEFAULT '',
            last_modified TEXT NOT NULL DEFAULT '',
            digest TEXT NOT NULL DEFAULT '',
            released TEXT NOT NULL DEFAULT '',
            taken_at TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (source, key)
        )
        """,
        "CREATE INDEX watch_items_due ON watch_items (source, state, next_look)",
        "CREATE INDEX watch_items_released ON watch_items (source, released)",
    ),
    1: ("ALTER TABLE watch_sources ADD COLUMN not_before TEXT NOT NULL DEFAULT ''",),
}
"""For each version of the tables, the statements that lead to the next; without tables it is version 0."""

SCHEMA = max(MIGRATIONS) + 1
"""Version of the tables, kept in `watch_schema`."""

_VERSION = "CREATE TABLE IF NOT EXISTS watch_schema (version INTEGER NOT NULL)"


class Tables(ABC):
    """An open database with the tables of a watch; may be used from several threads."""

    def __init__(self, name: str) -> None:
        """Take the name that messages give the database."""
        self._name = name
        self._lock = threading.RLock()
        self._open = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def rows(self, query: str, **values: object) -> list[Row]:
        """Return the rows of a query; its values are named `:so`."""
        with self._explained(), self._lock:
            return self._rows(query, values)

    def run(self, statement: str, **values: object) -> None:
        """Run a statement, in the transaction that is open, or in one of its own."""
        with self.transaction(), self._explained():
            self._rows(statement, values)

    def run_many(self, statement: str, many: Iterable[Values]) -> None:
        """Run a statement for each of many values, in one transaction."""
        with self.transaction(), self._explained():
            self._many(statement, list(many))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do what is done inside whole, or not at all; a transaction inside another belongs to it."""
        with ExitStack() as held:
            held.enter_context(self._lock)
            if self._open:
                yield
                return
            held.enter_context(self._explained())
            held.enter_context(self._transaction())
            self._open += 1
            held.callback(self._close_one)
            yield

    def migrate(self) -> None:
        """Make the tables, or bring them up to date.

        Raises:
            StoreError: a newer version of this library made them.
        """
        if self.version() == SCHEMA:
            return
        with self.transaction():
            self.run(_VERSION)
            for step in range(self.version(), SCHEMA):
                for statement in MIGRATIONS[step]:
                    self.run(statement)
            self.run("DELETE FROM watch_schema")
            self.run("INSERT INTO watch_schema VALUES (:version)", version=SCHEMA)

    def version(self) -> int:
        """Return the version of the tables; 0 when there are none."""
        if not self._has_tables():
            return 0
        found = self.rows("SELECT max(version) FROM watch_schema")[0][0] or 0
        if found > SCHEMA:
            raise StoreError(
                f"{self._name} was watched by a newer version (schema {found}, this one knows {SCHEMA}): "
                "upgrade diplomatic-calendar"
            )
        return int(found)

    def _close_one(self) -> None:
        self._open -= 1

    @abstractmethod
    def close(self) -> None:
        """Let go of the database."""

    @abstractmethod
    def _rows(self, query: str, values: Values) -> list[Row]: ...

    @abstractmethod
    def _many(self, statement: str, many: Sequence[Values]) -> None: ...

    @abstractmethod
    def _has_tables(self) -> bool: ...

    @abstractmethod
    def _transaction(self) -> AbstractContextManager[object]: ...

    @abstractmethod
    def _explained(self) -> AbstractContextManager[object]: ...


class SqliteTables(Tables):
    """The tables in the SQLite file of a log, or in memory."""

    def __init__(self, path: Path | None, *, read_only: bool = False) -> None:
        """Open a file; None is for a log in memory, whose watch is forgotten with it."""
        super().__init__("the log in memory" if path is None else str(path))
        mode = "ro" if read_only else "rw"
        uri = "file::memory:" if path is None else f"file:{quote(str(path))}?mode={mode}"
        with self._explained(), ExitStack() as undo:
            connection = sqlite3.connect(uri, uri=True, timeout=TIMEOUT, isolation_level=None, check_same_thread=False)
            self._connection = undo.enter_context(closing(connection))
            self._connection.execute("PRAGMA synchronous = NORMAL")  # what a crash takes back is done again
            self._turn = None if path is None or read_only else Turn(path.with_name(path.name + "-lock"), TIMEOUT)
            undo.pop_all()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()
            if self._turn is not None:
                self._turn.close()

    def _rows(self, query: str, values: Values) -> list[Row]:
        return self._connection.execute(query, dict(values)).fetchall()

    def _many(self, statement: str, many: Sequence[Values]) -> None:
        self._connection.executemany(statement, [dict(values) for values in many])

    def _has_tables(self) -> bool:
        return bool(self.rows("SELECT 1 FROM sqlite_schema WHERE name = 'watch_schema'"))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._turn or nullcontext(), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            yield

    def _explained(self) -> AbstractContextManager[object]:
        return explained(self._name)


def open_tables(url: str, *, read_only: bool = False) -> Tables:
    """Open the tables of the watch of a store, and make them unless it is only read.

    Args:
        url: as of `calendar_core.log.open_log`; the log itself must exist.
        read_only: never write; there may be no tables then.

    Raises:
        StoreError: the store cannot be opened.
    """
    scheme, _, rest = url.partition("://")
    tables: Tables
    if scheme == "sqlite":
        name = rest[1:]
        tables = SqliteTables(None if name in ("", ":memory:") else Path(name), read_only=read_only)
    else:
        from calendar_core.watching.postgres_tables import PostgresTables  # noqa: PLC0415 (an extra)

        tables = PostgresTables(url, read_only=read_only)
    if read_only:
        return tables
    with ExitStack() as undo:
        undo.callback(tables.close)
        tables.migrate()
        undo.pop_all()
    return tables


@cache
def in_pyformat(query: str) -> str:
    """Return a query with its values named as psycopg wants them."""
    return re.sub(r"(?<!:):([a-z_]+)", r"%(\1)s", query)
