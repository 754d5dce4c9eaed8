"""The tables of a SQLite log, and how a file is made one, recognised, and brought up to date."""

import sqlite3
from collections.abc import Mapping
from textwrap import dedent

from calendar_core.errors import StoreError

APPLICATION_ID = 0x64697063
"""Marks the file as ours (`dipc` in ASCII), so that `file` and this module can tell."""

SCHEMA = 1
"""Version of the tables, kept in the file's `user_version`."""


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

# INSERT OR REPLACE deletes without firing delete triggers, so that whatever it might replace is looked for here.
_NO_REPLACE = (
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

_GUARDS = tuple(guard(table, what) for table in ("events", "appends") for what in ("update", "delete"))

MIGRATIONS: Mapping[int, tuple[str, ...]] = {
    0: tuple(dedent(each).strip() for each in (*_TABLES, *_GUARDS, *_NO_REPLACE))
}
"""For each version of the tables, the statements that lead to the next; an empty file is version 0."""


def is_log(connection: sqlite3.Connection, name: str) -> bool:
    """Return whether the file is a log of today's version; False when it is empty or older.

    Raises:
        StoreError: it belongs to another program, or to a newer version of this one.
    """
    application, version = _marks(connection)
    if application == APPLICATION_ID:
        if version > SCHEMA:
            raise StoreError(
                f"{name} was written by a newer version (schema {version}, this one knows {SCHEMA}): "
                "upgrade diplomatic-calendar"
            )
        return version == SCHEMA
    if application or version or connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
        raise StoreError(f"{name} is a SQLite file of another program: name another file, or one that does not exist")
    return False


def migrate(connection: sqlite3.Connection, name: str) -> None:
    """Bring a file to today's version in one transaction; do nothing when another process was faster."""
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        if is_log(connection, name):
            return
        _, version = _marks(connection)
        for step in range(version, SCHEMA):
            for statement in MIGRATIONS[step]:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA}")


def _marks(connection: sqlite3.Connection) -> tuple[int, int]:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return application, version
