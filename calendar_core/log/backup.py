"""A copy of a SQLite log, made while others write."""

import contextlib
import os
from pathlib import Path

from calendar_core.errors import LogError, StoreError
from calendar_core.log.base import Log
from calendar_core.log.recorded import Anchor
from calendar_core.log.sqlite import SqliteLog
from calendar_core.log.sqlite_connection import copy


def backup(log: Log, path: Path) -> Anchor:
    """Copy a log to a new file, as it stands at one moment; return the head of the copy.

    The copy appears under its name once it is whole and on disk.

    Raises:
        LogError: the log is not in a SQLite file.
        StoreError: the file exists, or cannot be written.
    """
    if log.path is None:
        raise LogError("only a log in a SQLite file is copied so: use `dipcal export-log`, or `pg_dump` for PostgreSQL")
    if path.exists():
        raise StoreError(f"{path} exists: name a file that does not")
    part = path.with_name(path.name + ".part")
    try:
        copy(log.path, part)
        with SqliteLog(part, read_only=True) as copied:
            head = copied.head()
        part.replace(path)
        _sync(path.parent)
    finally:
        for name in (part.name, part.name + "-wal", part.name + "-shm"):
            part.with_name(name).unlink(missing_ok=True)
    return head


def _sync(folder: Path) -> None:
    """Make the new name in a folder durable, where the system can."""
    with contextlib.suppress(PermissionError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
