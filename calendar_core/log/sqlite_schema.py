"""The tables of a SQLite log, and how a file is made one, recognised, and brought up to date."""

import sqlite3
from collections.abc import Mapping
from textwrap import dedent

from calendar_core.errors import StoreError

APPLICATION_ID = 0x64697063
"""Marks the file as ours (`dipc` in ASCII), so that `file` and this module can tell."""

SCHEMA = 2
"""Version of the tables, kept in the file's `user_version`."""

READABLE = 1
"""The oldest version whose events are read as they stand; an older file has to be brought up to date first."""


def guard(table: str, what: str) -> str:
    """Return the trigger that refuses to `update` or `delete` rows of a table."""
    return dedent(f"""\
        CREATE TRIGGER {table}_no_{what} BEFORE {what.upper()} ON {table} BEGIN
            SELECT RAISE(ABORT, 'the log is append-only: mend a mistake by recording a later event');
        END""")


_TABLES = (
    """
    CREATE TABLE events (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        stream TEXT NOT NULL,
        version INTEGER NOT NULL,
        kind TEXT NOT NULL,
        schema INTEGER NOT NULL,
        recorded_at TEXT NOT NULL,
        data TEXT NOT NULL,
        hash TEXT NOT NULL,
        UNIQUE (stream, version)
    ) STRICT
    """,
    """
    CREATE TABLE appends (
        first INTEGER PRIMARY KEY,
        last INTEGER NOT NULL,
        key TEXT NOT NULL UNIQUE
    ) STRICT
    """,
)

_GUARDS = tuple(guard(table, what) for table in ("events", "appends") for what in ("update", "delete"))

# INSERT OR REPLACE deletes without firing delete triggers, so that whatever it might replace is looked for here.
_NO_REPLACE_1 = (
    """
    CREATE TRIGGER events_no_replace BEFORE INSERT ON events
    WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM events)
        OR NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM events WHERE stream = NEW.stream)
        OR EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
    BEGIN
        SELECT RAISE(ABORT, 'the log is append-only: position and version go on by one, and an id is used once');
    END
    """,
    """
    CREATE TRIGGER appends_no_replace BEFORE INSERT ON appends
    WHEN NEW.first <= (SELECT coalesce(max(first), 0) FROM appends)
        OR EXISTS (SELECT 1 FROM appends WHERE key = NEW.key)
    BEGIN
        SELECT RAISE(ABORT, 'the log is append-only: an append has one key, and a key is used once');
    END
    """,
)

# The same at half the price: most events follow the last one in its stream, which one look at the end of the table
# tells; and since all is rolled back, SQLite need not keep a copy of what the statement changed.
_NO_REPLACE_2 = (
    """
    CREATE TRIGGER events_no_replace BEFORE INSERT ON events
    WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
        OR NOT EXISTS (
            SELECT 1 FROM (SELECT position, stream, version FROM events ORDER BY position DESC LIMIT 1) AS last
            WHERE NEW.position = last.position + 1 AND NEW.version = last.version + 1 AND NEW.stream = last.stream
        ) AND (
            NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM events)
            OR NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM events WHERE stream = NEW.stream)
        )
    BEGIN
        SELECT RAISE(ROLLBACK, 'the log is append-only: position and version go on by one, and an id is used once');
    END
    """,
    """
    CREATE TRIGGER appends_no_replace BEFORE INSERT ON appends
    WHEN NEW.first <= (SELECT coalesce(max(first), 0) FROM appends)
        OR EXISTS (SELECT 1 FROM appends WHERE key = NEW.key)
    BEGIN
        SELECT RAISE(ROLLBACK, 'the log is append-only: an append has one key, and a key is used once');
    END
    """,
)

MIGRATIONS: Mapping[int, tuple[str, ...]] = {
    0: tuple(dedent(each).strip() for each in (*_TABLES, *_GUARDS, *_NO_REPLACE_1)),
    1: (
        "DROP TRIGGER events_no_replace",
        "DROP TRIGGER appends_no_replace",
        *(dedent(each).strip() for each in _NO_REPLACE_2),
    ),
}
"""For each version of the tables, the statements that lead to the next; an empty file is version 0."""


def version(connection: sqlite3.Connection, name: str) -> int:
    """Return the version of a file's tables; 0 when it is empty.

    Raises:
        StoreError: it belongs to another program, or to a newer version of this one.
    """
    application, found = _marks(connection)
    if application == APPLICATION_ID:
        if found > SCHEMA:
            raise StoreError(
                f"{name} was written by a newer version (schema {found}, this one knows {SCHEMA}): "
                "upgrade diplomatic-calendar"
            )
        return found
    if application or found or connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
        raise StoreError(f"{name} is a SQLite file of another program: name another file, or one that does not exist")
    return 0


def migrate(connection: sqlite3.Connection, name: str) -> None:
    """Bring a file to today's version in one transaction; do nothing when another process was faster."""
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        for step in range(version(connection, name), SCHEMA):
            for statement in MIGRATIONS[step]:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA}")


def _marks(connection: sqlite3.Connection) -> tuple[int, int]:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return application, version
