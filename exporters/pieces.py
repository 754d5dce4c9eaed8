"""What was rendered is kept: an entry is made into a component once, until it changes.

The pieces stand in a SQLite file beside the store, which is a cache: it may be deleted at any time, and what another
version of the program kept is not used. Beside them stands what each folder of feeds shows, so that one more release
costs the feeds that it touches.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
from attrs import asdict

from calendar_core.calendar.locations import beside
from calendar_core.log import Anchor, Log
from calendar_core.projections import Entry
from calendar_core.projections.entries import Version
from exporters.feeds import Feed, Shown
from exporters.following import still_holds
from exporters.vevents import Style

_TABLES = """
CREATE TABLE IF NOT EXISTS seen (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    position INTEGER NOT NULL, -- of the log, when it was last looked at
    hash TEXT NOT NULL         -- of the event there: tells whether the log is still the same
);
CREATE TABLE IF NOT EXISTS pieces (
    style TEXT NOT NULL,      -- profile, language and address of pages, and the version of the program
    uid TEXT NOT NULL,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    component BLOB NOT NULL,
    PRIMARY KEY (style, uid)
);
CREATE TABLE IF NOT EXISTS folders (
    folder TEXT PRIMARY KEY,
    style TEXT NOT NULL,
    position INTEGER NOT NULL -- of the log, when its feeds were last written
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS feeds (
    folder TEXT NOT NULL,
    path TEXT NOT NULL,
    feed TEXT NOT NULL,       -- JSON: what it shows
    stamp TEXT NOT NULL,      -- of its file as it was written
    PRIMARY KEY (folder, path)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS shown (
    folder TEXT NOT NULL,
    path TEXT NOT NULL,
    day TEXT NOT NULL,        -- where the entry stands in the feed
    first INTEGER NOT NULL,
    uid TEXT NOT NULL,
    octets INTEGER NOT NULL,  -- of its component
    PRIMARY KEY (folder, path, day, first, uid)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS shown_uid ON shown (folder, uid);
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
"""
_APPLICATION = zlib.crc32(_TABLES.encode()) & 0x7FFF_FFFF
"""Marks a file as one with these very tables."""
_MOST = 200_000
_FIND = (
    "SELECT p.uid, p.revision, p.position, p.component"
    " FROM json_each(?2) AS wanted CROSS JOIN pieces AS p ON p.style = ?1 AND p.uid = wanted.value"
)
_SHOWN = "SELECT day, first, uid, octets FROM shown WHERE folder = ? AND path = ? ORDER BY day, first, uid"
_ADD_SHOWN = "INSERT INTO shown VALUES (?, ?, ?, ?, ?, ?)"
_DROP_SHOWN = "DELETE FROM shown WHERE folder = ? AND path = ? AND day = ? AND first = ? AND uid = ?"
_feed = msgspec.json.Decoder(Feed).decode


class Pieces:
    """Components by version of their entry and by style, in one file; used by one thread at a time."""

    def __init__(self, path: Path | None = None) -> None:
        """Open the file, or keep pieces in memory. A file that is damaged or of another version is begun anew."""
        self._path = path
        try:
            self._db = self._opened()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            if path is None:
                raise
            for file in path.parent.glob(f"{path.name}*"):
                file.unlink()
            self._db = self._opened()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, with the oldest pieces dropped when there are too many."""
        with self._db:
            self._db.execute("DELETE FROM pieces WHERE rowid <= (SELECT max(rowid) FROM pieces) - ?", (_MOST,))
        self._db.close()

    def follow(self, log: Log) -> Anchor:
        """Forget every piece where the log is another one now, or lost words that may stand in one of them.

        Returns:
            how far the log was looked at.
        """
        head = log.head()
        row = self._db.execute("SELECT position, hash FROM seen").fetchone()
        seen = head if row is None else Anchor(*row)
        holds = still_holds(log, seen)
        with self._db:
            if not holds:
                self._db.execute("DELETE FROM pieces")
                self._db.execute("DELETE FROM folders")
            self._db.execute("INSERT OR REPLACE INTO seen VALUES (1, ?, ?)", (head.position, head.hash))
        if not holds:
            self._db.execute("VACUUM")
        return head

    def find(self, style: str, versions: Sequence[Entry] | Sequence[Version]) -> dict[str, bytes]:
        """Return the pieces that still hold, by uid of their entry."""
        current = {one.uid: (one.revision, one.position) for one in versions}
        rows = self._db.execute(_FIND, (style, msgspec.json.encode(list(current)).decode()))
        return {uid: component for uid, revision, at, component in rows if (revision, at) == current[uid]}

    def keep(self, style: str, made: Iterable[tuple[Entry | Version, bytes]]) -> None:
        """Keep pieces, in place of older versions."""
        with self._db:
            self._db.executemany(
                "INSERT OR REPLACE INTO pieces VALUES (?, ?, ?, ?, ?)",
                [(style, one.uid, one.revision, one.position, component) for one, component in made],
            )

    def position(self, folder: str, style: str) -> int | None:
        """Return at which position of the log the feeds of a folder were written in this style; None for never."""
        row = self._db.execute(
            "SELECT position FROM folders WHERE folder = ? AND style = ?", (folder, style)
        ).fetchone()
        return None if row is None else int(row[0])

    def feeds(self, folder: str) -> dict[str, Feed]:
        """Return the feeds of a folder by path, as they were when they were last written."""
        rows = self._db.execute("SELECT path, feed FROM feeds WHERE folder = ?", (folder,))
        return {path: _feed(feed) for path, feed in rows}

    def stamps(self, folder: str) -> dict[str, str]:
        """Return by path the stamp of each feed's file in a folder, as it was written."""
        return dict(self._db.execute("SELECT path, stamp FROM feeds WHERE folder = ?", (folder,)))

    def showing(self, folder: str, uids: Iterable[str]) -> set[str]:
        """Return the paths of the feeds of a folder that show one of some entries."""
        wanted = msgspec.json.encode(list(uids)).decode()
        sql = (
            "SELECT DISTINCT s.path FROM json_each(?2) AS w CROSS JOIN shown AS s ON s.folder = ?1 AND s.uid = w.value"
        )
        return {path for (path,) in self._db.execute(sql, (folder, wanted))}

    def shown(self, folder: str, path: str, stamp: str) -> list[Shown] | None:
        """Return what a feed shows, first to last; None when its file is not the one that was written."""
        sql = "SELECT 1 FROM feeds WHERE folder = ? AND path = ? AND stamp = ?"
        if self._db.execute(sql, (folder, path, stamp)).fetchone() is None:
            return None
        return self._db.execute(_SHOWN, (folder, path)).fetchall()

    def note_feed(
        self, folder: str, feed: Feed, stamp: str, shown: Iterable[Shown], before: Iterable[Shown] | None = None
    ) -> None:
        """Note what a feed of a folder shows now, and the stamp of its file; `before` is what it showed, if known."""
        old = set(self._db.execute(_SHOWN, (folder, feed.path)) if before is None else before)
        now = set(shown)
        with self._db:
            self._db.executemany(_DROP_SHOWN, [(folder, feed.path, *one[:3]) for one in old - now])
            self._db.executemany(_ADD_SHOWN, [(folder, feed.path, *one) for one in now - old])
            row = (folder, feed.path, msgspec.json.encode(asdict(feed)).decode(), stamp)
            self._db.execute("INSERT OR REPLACE INTO feeds VALUES (?, ?, ?, ?)", row)

    def forget_feeds(self, folder: str, paths: Iterable[str]) -> None:
        """Forget some feeds of a folder, which are kept up to date no longer."""
        gone = [(folder, path) for path in paths]
        with self._db:
            self._db.executemany("DELETE FROM feeds WHERE folder = ? AND path = ?", gone)
            self._db.executemany("DELETE FROM shown WHERE folder = ? AND path = ?", gone)

    def note_folder(self, folder: str, style: str, position: int) -> None:
        """Note at which position of the log all feeds of a folder were written."""
        with self._db:
            self._db.execute("INSERT OR REPLACE INTO folders VALUES (?, ?, ?)", (folder, style, position))

    def _opened(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path or ":memory:", check_same_thread=False)
        try:
            (made_by,) = db.execute("PRAGMA application_id").fetchone()
            (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if tables and made_by != _APPLICATION:
                raise sqlite3.DatabaseError("the pieces were kept by another version")
            db.executescript(f"{_TABLES} PRAGMA application_id = {_APPLICATION};")
        except sqlite3.Error:
            db.close()
            raise
        return db


def pieces_beside(store: Path | None) -> Pieces:
    """Return what is kept beside a store; in memory where the store is no file or nothing can be written there."""
    try:
        return Pieces(beside(store, ".feeds.db") if store is not None else None)
    except (OSError, sqlite3.Error):
        return Pieces()


def key_of(style: Style) -> str:
    """Return what the bytes of a piece depend on beside its entry: the style, and the program that writes it."""
    return msgspec.json.encode([_edition(), repr(style.profile), style.words.lang, style.base, style.ending]).decode()


@cache
def _edition() -> str:
    """Return a digest of the code and the tables that make a component of an entry."""
    digest = hashlib.sha256()
    for package in (__package__, "calendar_core.knowledge"):
        for file in sorted(files(package).iterdir(), key=lambda file: file.name):
            if file.name.endswith((".py", ".tsv")):
                digest.update(file.read_bytes())
    digest.update(version("babel").encode())
    return digest.hexdigest()[:16]
