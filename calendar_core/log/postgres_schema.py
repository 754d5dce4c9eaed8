"""The tables of a PostgreSQL log, in a schema of their own, and how they are made and brought up to date."""

from collections.abc import Mapping
from typing import Any

from psycopg import Connection

from calendar_core.errors import StoreError

SCHEMA = 1
"""Version of the tables, kept in `dipcal.schema_version`."""

LOCK = 0x64697063
"""The advisory lock that orders writers; taken until the end of their transactions."""

_TABLES = """
    CREATE SCHEMA dipcal;
    CREATE TABLE dipcal.schema_version (version integer NOT NULL);
    INSERT INTO dipcal.schema_version VALUES (0);
    CREATE TABLE dipcal.events (
        position bigint PRIMARY KEY,
        id text COLLATE "C" NOT NULL UNIQUE,
        stream text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        kind text COLLATE "C" NOT NULL,
        schema integer NOT NULL,
        recorded_at timestamptz NOT NULL,
        data json NOT NULL,
        hash text COLLATE "C" NOT NULL,
        UNIQUE (stream, version)
    );
    CREATE TABLE dipcal.appends (
        first bigint PRIMARY KEY,
        last bigint NOT NULL,
        key text COLLATE "C" NOT NULL UNIQUE
    );
"""

_GUARDS = """
    CREATE FUNCTION dipcal.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'the log is append-only: mend a mistake by recording a later event'
            USING ERRCODE = 'restrict_violation';
    END $$;
    CREATE TRIGGER events_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON dipcal.events
        FOR EACH STATEMENT EXECUTE FUNCTION dipcal.refuse();
    CREATE TRIGGER appends_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON dipcal.appends
        FOR EACH STATEMENT EXECUTE FUNCTION dipcal.refuse();
"""

MIGRATIONS: Mapping[int, str] = {0: _TABLES + _GUARDS}
"""For each version of the tables, the statements that lead to the next; a database without them is version 0."""

GRANTS = """
    GRANT USAGE ON SCHEMA dipcal TO {role};
    GRANT SELECT ON ALL TABLES IN SCHEMA dipcal TO {role};
    GRANT INSERT ON dipcal.events, dipcal.appends TO {role};
"""
"""What a role needs to read and append, and no more."""


def version(connection: Connection[Any], name: str) -> int:
    """Return the version of the tables; 0 when there are none.

    Raises:
        StoreError: a newer version of this library made them, or the schema belongs to another program.
    """
    found = _one(connection, "SELECT to_regclass('dipcal.schema_version') IS NOT NULL")
    if not found:
        if _one(connection, "SELECT to_regnamespace('dipcal') IS NOT NULL"):
            raise StoreError(f"{name} has a schema `dipcal` of another program: name another database")
        return 0
    current = int(_one(connection, "SELECT version FROM dipcal.schema_version"))
    if current > SCHEMA:
        raise StoreError(
            f"{name} was written by a newer version (schema {current}, this one knows {SCHEMA}): "
            "upgrade diplomatic-calendar"
        )
    return current


def migrate(connection: Connection[Any], name: str) -> None:
    """Bring a database to today's version in one transaction; do nothing when somebody else was faster."""
    with connection.transaction():
        connection.execute(f"SELECT pg_advisory_xact_lock({LOCK})")
        for step in range(version(connection, name), SCHEMA):
            connection.execute(MIGRATIONS[step])
            connection.execute("UPDATE dipcal.schema_version SET version = %s", [step + 1])


def _one(connection: Connection[Any], query: str) -> Any:
    row = connection.execute(query).fetchone()
    return row[0] if row else None
