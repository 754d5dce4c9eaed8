"""The tables of a PostgreSQL log, in a schema of their own, and how they are made and brought up to date."""

from collections.abc import Mapping
from typing import Any

from psycopg import Connection

from calendar_core.errors import StoreError

SCHEMA = 2
"""Version of the tables, kept in `dipcal.schema_version`."""

READABLE = 1
"""The oldest version whose events are read as they stand; an older one has to be brought up to date first."""

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

TIME = """to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
"""The time of recording as the hash of an event covers it."""

CHANNEL = "dipcal"
"""Where followers are told of new events (LISTEN, NOTIFY)."""

# The hash is that of `calendar_core.log.chain.link`, and the tests hold both to be the same.
_APPEND = f"""
    CREATE FUNCTION dipcal.append(
        streams text[], expected integer[], keys text[], counts integer[],
        ids text[], kinds text[], schemas integer[], contents text[], digests text[], now text,
        OUT head bigint, OUT previous text, OUT recorded_at text, OUT versions integer[]
    ) LANGUAGE plpgsql AS $$
    DECLARE
        hash text;
        version integer;
        number integer := 0;
        firsts bigint[];
        event_streams text[];
        event_versions integer[];
        hashes text[];
    BEGIN
        PERFORM pg_advisory_xact_lock({LOCK});
        IF EXISTS (SELECT FROM dipcal.appends WHERE key = ANY (keys)) THEN
            RETURN;
        END IF;
        SELECT array_agg(coalesce(
            (SELECT max(events.version) FROM dipcal.events WHERE events.stream = wanted.stream), 0
        ) ORDER BY nth) INTO versions FROM unnest(streams) WITH ORDINALITY AS wanted (stream, nth);
        IF EXISTS (SELECT FROM unnest(expected, versions) AS both_of (asked, stands) WHERE asked <> stands) THEN
            RETURN;
        END IF;
        SELECT events.position, events.hash, {TIME.replace("recorded_at", "events.recorded_at")}
            INTO head, previous, recorded_at FROM dipcal.events ORDER BY events.position DESC LIMIT 1;
        head := coalesce(head, 0);
        previous := coalesce(previous, repeat('0', 64));
        recorded_at := greatest(now COLLATE "C", recorded_at);
        hash := previous;
        FOR append IN 1 .. cardinality(streams) LOOP
            version := versions[append];
            firsts[append] := head + number + 1;
            FOR event IN 1 .. counts[append] LOOP
                number := number + 1;
                version := version + 1;
                hash := encode(sha256(convert_to(concat_ws(
                    E'\\n', hash, head + number, ids[number], version, kinds[number], schemas[number], recorded_at,
                    digests[number], streams[append]
                ), 'UTF8')), 'hex');
                event_streams[number] := streams[append];
                event_versions[number] := version;
                hashes[number] := hash;
            END LOOP;
        END LOOP;
        INSERT INTO dipcal.events
            SELECT head + nth, id, stream, of_stream, kind, of_kind, recorded_at::timestamptz, content::json, link
            FROM unnest(ids, event_streams, event_versions, kinds, schemas, contents, hashes) WITH ORDINALITY
                AS added (id, stream, of_stream, kind, of_kind, content, link, nth);
        INSERT INTO dipcal.appends
            SELECT first, first + length - 1, key FROM unnest(firsts, counts, keys) AS added (first, length, key)
            WHERE key IS NOT NULL;
        PERFORM pg_notify('{CHANNEL}', '');
    END $$;
"""  # noqa: S608 (nothing in it comes from outside)

MIGRATIONS: Mapping[int, str] = {0: _TABLES + _GUARDS, 1: _APPEND}
"""For each version of the tables, the statements that lead to the next; a database without them is version 0."""

GRANTS = """
    GRANT USAGE ON SCHEMA dipcal TO {role};
    GRANT SELECT ON ALL TABLES IN SCHEMA dipcal TO {role};
    GRANT INSERT ON dipcal.events, dipcal.appends TO {role};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA dipcal TO {role};
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
