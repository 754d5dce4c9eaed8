"""The append-only log: one interface, one module for each engine.

with open_log("sqlite:///diplomatic.db") as log:
    log.append("release/1", events, expected_version=0, key="…")
    for recorded in log.read(after=12): …
"""

from pathlib import Path

from calendar_core.errors import StoreError
from calendar_core.log.backup import backup
from calendar_core.log.base import Clock, Log, utc_now
from calendar_core.log.batch import NewId
from calendar_core.log.cloudevents import export_lines, export_log, import_lines, import_log
from calendar_core.log.ids import Uuid7
from calendar_core.log.recorded import Anchor, Append, Break, Recorded
from calendar_core.log.sqlite import SqliteLog

__all__ = [
    "Anchor",
    "Append",
    "Break",
    "Log",
    "Recorded",
    "SqliteLog",
    "Uuid7",
    "backup",
    "export_lines",
    "export_log",
    "import_lines",
    "import_log",
    "open_log",
]


def open_log(
    url: str,
    *,
    clock: Clock = utc_now,
    new_id: NewId | None = None,
    read_only: bool = False,
    make: bool = True,
) -> Log:
    """Open the log that a store URL names.

    Args:
        url: `sqlite:///diplomatic.db` (in the current folder), `sqlite:////srv/diplomatic.db`, or `sqlite://` for a
            log in memory, or `postgresql://user@host/database` (extra `postgres`).
        clock: tells the time of recording (aware).
        new_id: makes the ids of events; UUIDv7 from `clock` unless given.
        read_only: never write; the log must exist then.
        make: make the log when it does not exist.

    Raises:
        StoreError: the URL names no store, or the store cannot be opened.
    """
    scheme, separator, rest = url.partition("://")
    if scheme == "sqlite" and separator and (not rest or rest.startswith("/")):
        name = rest[1:]
        path = None if name in ("", ":memory:") else Path(name)
        return SqliteLog(path, clock=clock, new_id=new_id, read_only=read_only, make=make)
    if scheme in ("postgresql", "postgres") and separator:
        return _open_postgres(url, clock=clock, new_id=new_id, read_only=read_only, make=make)
    raise StoreError(
        f"{url!r} names no store: write sqlite:///FILE, sqlite:////ABSOLUTE/FILE, or postgresql://HOST/DATABASE"
    )


def _open_postgres(url: str, *, clock: Clock, new_id: NewId | None, read_only: bool, make: bool) -> Log:
    try:
        from calendar_core.log.postgres import PostgresLog  # noqa: PLC0415 (an extra, and slow to import)
    except ImportError as error:
        raise StoreError("PostgreSQL needs psycopg: pip install 'diplomatic-calendar[postgres]'") from error
    return PostgresLog(url, clock=clock, new_id=new_id, read_only=read_only, make=make)
