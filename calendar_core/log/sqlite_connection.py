"""Connections to the SQLite file of a log, and what is said when SQLite complains."""

import contextlib
import os
import sqlite3
import threading
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

from calendar_core.errors import DamagedStoreError, StoreError
from calendar_core.log.sqlite_schema import READABLE, SCHEMA, migrate, version
from calendar_core.log.turns import Turn

IN_MEMORY = "the log in memory"

_ADVICE = {
    "SQLITE_BUSY": "it is locked by another program: close that, or try again later",
    "SQLITE_READONLY": "the file or its folder is read-only: allow writing, or name another store",
    "SQLITE_CANTOPEN": "it cannot be opened: look whether it exists, and may be read and written with its folder",
    "SQLITE_FULL": "no space is left on its disk: make room and try again; what was recorded is safe",
    "SQLITE_IOERR": "its disk cannot be read or written: look at the disk; what was recorded is safe",
    "SQLITE_NOTADB": "it is no SQLite file: name another file, or one that does not exist",
    "SQLITE_CORRUPT": "the file is damaged: `dipcal verify` says where; go back to the last backup",
}

_CACHE = 32768
"""KiB of the file that a writer keeps in memory: enough that the indexes of a large log need not be read again."""

_PAGE = 8192
"""Bytes of a page of a new file: a batch is half as many to write as with SQLite's 4096, and less is left empty."""

_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


class explained:  # noqa: N801 (a context, named as those of contextlib are)
    """A context that turns an error of SQLite or the file system into one that says what to do.

    A class and no generator, since every append and every page read goes through it.
    """

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if error is not None:
            explain(self._name, error)


def explain(name: str, error: BaseException) -> None:
    """Raise in place of an error of SQLite or the file system one that says what to do; let others be."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorname", None) or type(error).__name__
        advice = next((text for prefix, text in _ADVICE.items() if code.startswith(prefix)), "nothing was recorded")
        cls = DamagedStoreError if code.startswith(_DAMAGED) or "decode to UTF-8" in str(error) else StoreError
        raise cls(f"{name}: {error} ({code}): {advice}") from error
    if isinstance(error, UnicodeDecodeError):
        raise DamagedStoreError(f"{name}: {error}: {_ADVICE['SQLITE_CORRUPT']}") from error
    if isinstance(error, OSError):
        raise StoreError(f"{name}: {error.strerror}: look whether the file and its folder may be written") from error


def copy(path: Path, target: Path) -> None:
    """Copy a log to another file by SQLite's online backup: in one step, of one moment, while others write."""
    with (
        explained(str(path)),
        contextlib.closing(open_read_only(path, 0)) as source,
        explained(str(target)),
        contextlib.closing(_connect(_uri(target, "rwc"), 0)) as copied,
    ):
        source.backup(copied)
        # Without a journal beside it, the copy is one file that can be moved about.
        copied.execute("PRAGMA journal_mode = DELETE").fetchone()


class Connections:
    """One connection that writes and one that reads, each for one thread at a time; of one process.

    Attributes:
        pid: the process they belong to: SQLite's connections do not survive a fork.
        writer: for transactions; guarded by `writing`.
        reader: for queries; guarded by `reading`. In memory and in a read-only store both are the same.
        turn: makes writers of several processes take turns; None where nobody else writes.
    """

    def __init__(self, path: Path | None, timeout: float, *, read_only: bool, make: bool) -> None:
        self.pid = os.getpid()
        self.writing = threading.RLock()
        self.reading = self.writing
        self.turn: Turn | None = None
        self._path = path
        self._timeout = timeout
        if path is None:
            self.reader = self.writer = _connect("file::memory:", timeout)
            migrate(self.writer, IN_MEMORY)
        elif read_only:
            self.reader = self.writer = open_read_only(path, timeout)
        else:
            if not make or path.is_dir():
                refuse_missing(path)
            self._open_for_writing(path)

    def close(self) -> None:
        """Close both, and let go of the lock file."""
        with self.writing, self.reading:
            self.reader.close()
            self.writer.close()
            if self.turn is not None:
                self.turn.close()
                self.turn = None

    def _open_for_writing(self, path: Path) -> None:
        if not path.parent.is_dir():
            raise StoreError(f"{path} cannot be made: there is no folder {path.parent}")
        with contextlib.ExitStack() as undo:
            self.writer = undo.enter_context(contextlib.closing(_connect(_uri(path, "rwc"), self._timeout)))
            _version(self.writer, str(path))
            self.turn = Turn(path.with_name(path.name + "-lock"), self._timeout)
            undo.callback(self.turn.close)
            with self.turn:
                _prepare(self.writer, str(path))
            self.reader = undo.enter_context(contextlib.closing(_connect(_uri(path, "rw"), self._timeout)))
            self.reader.execute("PRAGMA query_only = 1")
            self.reading = threading.RLock()
            undo.pop_all()


def _version(connection: sqlite3.Connection, name: str) -> int:
    """Return the version of the file's tables, as it stands at one moment."""
    connection.execute("BEGIN")
    with connection:
        return version(connection, name)


def _prepare(connection: sqlite3.Connection, name: str) -> None:
    connection.execute(f"PRAGMA page_size = {_PAGE}")  # a file that has pages keeps theirs
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA cache_size = -{_CACHE}")
    if _version(connection, name) < SCHEMA:
        migrate(connection, name)


def refuse_missing(path: Path) -> None:
    """Refuse a path at which there is no file.

    Raises:
        StoreError: there is none.
    """
    if path.is_dir():
        raise StoreError(f"{path} is a folder: name the file of a store in it, {path / 'diplomatic.db'} for example")
    if not path.is_file():
        raise StoreError(f"{path} does not exist: name a store that does, or make one by `dipcal ingest`")


def open_read_only(path: Path, timeout: float) -> sqlite3.Connection:
    """Open without writing; a file in a folder that cannot be written has no writer, and is read as it stands."""
    refuse_missing(path)
    modes = ["ro"] if path.with_name(path.name + "-wal").exists() else ["ro", "ro&immutable=1"]
    for mode in modes:
        with contextlib.ExitStack() as undo:
            connection = undo.enter_context(contextlib.closing(_connect(_uri(path, mode), timeout)))
            try:
                found = _version(connection, str(path))
            except sqlite3.OperationalError:
                if mode == modes[-1]:
                    raise
                continue
            if found < READABLE:
                raise StoreError(f"{path} is no log of this version yet: open it for writing once")
            undo.pop_all()
            return connection
    raise AssertionError("the last mode returns or raises")


def _uri(path: Path, mode: str) -> str:
    return f"file:{quote(str(path))}?mode={mode}"


def _connect(uri: str, timeout: float) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=timeout, isolation_level=None, check_same_thread=False)
