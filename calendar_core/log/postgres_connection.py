"""Connections to the PostgreSQL server of a log, and what is said when it complains."""

import contextlib
import os
import threading
from collections.abc import Iterator
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.types.string import ByteaBinaryLoader

from calendar_core.errors import StoreError
from calendar_core.log.postgres_schema import READABLE, SCHEMA, migrate, version

_ADVICE = {
    "08": "look whether the server runs, whether host, user and database are right, and try again",
    "23001": "nothing was changed",
    "25006": "it was opened for reading only, or the server is a standby: nothing was recorded",
    "28": "the server does not let this user in: check user and password",
    "42501": "the user may not do that: let the owner of the log do it, or ask for the privilege",
    "53": "the server is short of disk, memory or connections: make room and try again; what was recorded is safe",
    "55P03": "another writer holds the log: try again later",
    "57P": "the server is stopping or starting: try again; what was recorded is safe",
}


@contextlib.contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn an error of the server into one that says what to do."""
    try:
        yield
    except psycopg.Error as error:
        state = error.sqlstate or "08"
        advice = next((text for prefix, text in _ADVICE.items() if state.startswith(prefix)), "nothing was recorded")
        message = " ".join(str(error).split())
        raise StoreError(f"{name}: {message} ({state}): {advice}") from error


def public_name(url: str) -> str:
    """Return the address of a database without the password.

    Raises:
        StoreError: the URL is not one of PostgreSQL.
    """
    try:
        parts = conninfo_to_dict(url)
    except psycopg.Error as error:
        raise StoreError(f"not a PostgreSQL address: {str(error).strip()}: write postgresql://HOST/DATABASE") from error
    return f"postgresql://{parts.get('host', '')}:{parts.get('port', 5432)}/{parts.get('dbname', '')}"


class Connections:
    """One connection that writes and one that reads, each for one thread at a time; of one process.

    Attributes:
        pid: the process they belong to: a connection does not survive a fork.
        writer: for transactions; guarded by `writing`.
        reader: for queries; guarded by `reading`.
    """

    def __init__(self, url: str, name: str, timeout: float, *, read_only: bool, make: bool) -> None:
        """Connect, and make the tables when there are none and that is allowed."""
        self.pid = os.getpid()
        self.writing = threading.RLock()
        self.reading = threading.RLock()
        with contextlib.ExitStack() as undo:
            self.writer = undo.enter_context(connect(url, timeout, read_only=read_only))
            _prepare(self.writer, name, read_only=read_only, make=make)
            self.reader = undo.enter_context(connect(url, timeout, read_only=True))
            undo.pop_all()

    @property
    def broken(self) -> bool:
        """Whether the server went away."""
        return self.writer.broken or self.reader.broken

    def close(self) -> None:
        """Close both."""
        self.reader.close()
        self.writer.close()


def _prepare(connection: psycopg.Connection[Any], name: str, *, read_only: bool, make: bool) -> None:
    found = version(connection, name)
    if not found and not make:
        raise StoreError(f"{name} holds no log: name a store that does, or make one by `dipcal ingest`")
    if read_only and found < READABLE:
        raise StoreError(f"{name} has no log of this version yet: open it for writing once")
    if not read_only and found < SCHEMA:
        migrate(connection, name)


def connect(url: str, timeout: float, *, read_only: bool) -> psycopg.Connection[Any]:
    """Open a connection whose JSON comes as bytes, just as it stands in the database."""
    connection = psycopg.connect(url, autocommit=True, application_name="dipcal")
    connection.adapters.register_loader("json", ByteaBinaryLoader)
    connection.execute(f"SET lock_timeout = {int(timeout * 1000)}")
    if read_only:
        connection.execute("SET default_transaction_read_only = on")
    return connection
