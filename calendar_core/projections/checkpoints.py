"""How far each projection has come, and the transaction that takes them all one batch further."""

import json
import logging
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice

from attrs import evolve, frozen

from calendar_core.errors import InvalidEventError, UnknownKindError
from calendar_core.events import EVENTS, Event
from calendar_core.log import Log, Recorded
from calendar_core.log.recorded import GENESIS
from calendar_core.projections.projection import Projection

logger = logging.getLogger("calendar_core.projections")

TABLE = """
CREATE TABLE IF NOT EXISTS checkpoints (
    projection TEXT PRIMARY KEY,
    version INTEGER NOT NULL,     -- of the projection that wrote its tables
    position INTEGER NOT NULL,    -- of the last event that it applied
    hash TEXT NOT NULL,           -- of that event: tells whether the log is still the same
    skipped INTEGER NOT NULL,     -- events of kinds that this version of the library does not know
    indexed INTEGER NOT NULL,     -- 1 when its indexes stand
    made TEXT NOT NULL,           -- JSON list: the tables that are its own
    failed INTEGER,               -- position of the event at which it stopped
    error TEXT                    -- why it stopped
) WITHOUT ROWID;
"""
_COLUMNS = "projection, version, position, hash, skipped, indexed, made, failed, error"
_SYSTEM_FAULTS = frozenset(
    {
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOTADB,
    }
)  # fmt: skip
"""Errors of the file or the machine, for which no projection is to blame."""

Item = tuple[Recorded, Event | InvalidEventError | None]
"""An event with its envelope; the error when its data is not what its kind says; None when nobody handles it."""


@frozen
class Checkpoint:
    """How far a projection has come; the attributes are the columns of the table."""

    projection: str
    version: int
    position: int = 0
    hash: str = GENESIS
    skipped: int = 0
    indexed: bool = False
    made: str = "[]"
    failed: int | None = None
    error: str | None = None


def read(db: sqlite3.Connection) -> dict[str, Checkpoint]:
    """Return the checkpoint of each projection that has tables in a file."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM checkpoints")
    return {row[0]: Checkpoint(row[0], row[1], row[2], row[3], row[4], bool(row[5]), *row[6:]) for row in rows}


def write(db: sqlite3.Connection, checkpoint: Checkpoint) -> None:
    """Keep a checkpoint, in the transaction of the rows that it speaks of."""
    one = checkpoint
    row = (
        one.projection,
        one.version,
        one.position,
        one.hash,
        one.skipped,
        one.indexed,
        one.made,
        one.failed,
        one.error,
    )
    db.execute("INSERT OR REPLACE INTO checkpoints VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Commit at the end of the context, or roll back when it fails."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # what went wrong first is what is told; a full disk has rolled back by itself
            db.execute("ROLLBACK")
        raise


def create(db: sqlite3.Connection, projection: Projection) -> None:
    """Make the tables of a projection, in the transaction that is open, and begin at the start of the log."""
    before = _tables(db)
    run(db, projection.tables)
    made = json.dumps([name for name in _tables(db) if name not in before])
    write(db, Checkpoint(projection.name, projection.version, made=made))


def drop(db: sqlite3.Connection, checkpoint: Checkpoint) -> None:
    """Remove the tables of a projection and its checkpoint."""
    for name in json.loads(checkpoint.made):
        kind = db.execute("SELECT type FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        if kind is not None:  # the shadow tables of a full-text table go with it
            db.execute(f'DROP {kind[0]} "{name}"')
    db.execute("DELETE FROM checkpoints WHERE projection = ?", (checkpoint.projection,))


def _tables(db: sqlite3.Connection) -> list[str]:
    return [
        row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY rowid")
    ]


def run(db: sqlite3.Connection, script: str) -> None:
    """Run the statements of a script within the transaction that is open."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""
    if statement.strip():
        db.execute(statement)


def advance(
    db: sqlite3.Connection, log: Log, projections: Sequence[Projection], size: int, until: int | None = None
) -> int:
    """Take projections further by a batch of events, in one transaction.

    Args:
        db: the file of the read models.
        log: what to read.
        projections: those to take further.
        size: how many events to read at most.
        until: the last position to read; the end of the log unless given.

    Returns:
        how many events were read; 0 when every projection is as far as the log is, or has stopped.
    """
    with transaction(db):
        checkpoints = read(db)
        active = [projection for projection in projections if checkpoints[projection.name].failed is None]
        if not active:
            return 0
        start = min(checkpoints[projection.name].position for projection in active)
        most = size if until is None else min(size, until - start)
        items, skipped = _decode(islice(log.read(after=start), max(most, 0)), active)
        for projection in active:
            mine = [item for item in items if item[0].position > checkpoints[projection.name].position]
            if mine:
                write(db, _advanced(db, projection, checkpoints[projection.name], mine, skipped))
        return len(items)


def index(db: sqlite3.Connection, projections: Sequence[Projection]) -> None:
    """Make the indexes that are still missing: after a long replay that is faster than keeping them all along."""
    checkpoints = read(db)
    if not all(checkpoints[projection.name].indexed for projection in projections):
        with transaction(db):
            index_missing(db, projections)


def index_missing(db: sqlite3.Connection, projections: Sequence[Projection]) -> None:
    """Make the indexes that are still missing, in the transaction that is open."""
    checkpoints = read(db)
    for projection in projections:
        if not checkpoints[projection.name].indexed:
            run(db, projection.indexes)
            write(db, evolve(checkpoints[projection.name], indexed=True))


def _decode(events: Iterable[Recorded], projections: Sequence[Projection]) -> tuple[list[Item], list[int]]:
    """Read each event once for all projections; return the positions of those of unknown kinds beside them."""
    handled = kinds_of(projections)
    items = [(recorded, event_of(recorded, handled)) for recorded in events]
    return items, [recorded.position for recorded, _ in items if is_unknown(recorded)]


def kinds_of(projections: Iterable[Projection]) -> frozenset[str]:
    """Return the kinds of events that projections handle."""
    return frozenset(kind for projection in projections for kind in projection.handlers)


def event_of(recorded: Recorded, handled: Collection[str]) -> Event | InvalidEventError | None:
    """Return an event of a kind that is handled, or what is wrong with it; None for what is left out."""
    try:
        if recorded.kind in handled or is_unknown(recorded):
            return recorded.event
    except UnknownKindError as error:
        logger.warning("position %d is skipped: %s", recorded.position, error)
    except InvalidEventError as error:
        return error
    return None


def is_unknown(recorded: Recorded) -> bool:
    """Whether an event was recorded by a newer version, in a kind or shape that this one does not know."""
    cls = EVENTS.get(recorded.kind)
    return cls is None or recorded.schema > cls.schema


def _advanced(
    db: sqlite3.Connection,
    projection: Projection,
    checkpoint: Checkpoint,
    items: Sequence[Item],
    skipped: Sequence[int],
) -> Checkpoint:
    """Apply events to a projection; return its checkpoint behind the last, or before the one that it fails at."""
    error = _apply(db, projection, items)
    done = len(items)
    if error is not None:
        done, error = _apply_singly(db, projection, items)
    if done:
        last = items[done - 1][0]
        unknown = sum(checkpoint.position < position <= last.position for position in skipped)
        checkpoint = evolve(checkpoint, position=last.position, hash=last.hash, skipped=checkpoint.skipped + unknown)
    if error is None:
        return checkpoint
    failed = items[done][0].position
    logger.error("projection %r stopped at position %d: %s", projection.name, failed, error)
    return evolve(checkpoint, failed=failed, error=error)


def _apply_singly(db: sqlite3.Connection, projection: Projection, items: Sequence[Item]) -> tuple[int, str | None]:
    """Apply events one by one; return how many went well, and the error of the one that did not."""
    for done, item in enumerate(items):
        error = _apply(db, projection, [item])
        if error is not None:
            return done, error
    return len(items), None


def _apply(db: sqlite3.Connection, projection: Projection, items: Sequence[Item]) -> str | None:
    """Apply events all or none; return what went wrong, or None."""
    failure = None
    db.execute("SAVEPOINT batch")
    try:
        projection.begin(db)
        for recorded, event in items:
            if isinstance(event, InvalidEventError):
                if recorded.kind in projection.handlers:
                    raise event  # noqa: TRY301 (it is this projection's turn to fail)
            elif event is not None:
                projection.apply(db, event, recorded)
        projection.flush(db)
    except Exception as error:
        if is_system_fault(error):  # all is rolled back, if SQLite has not done so already
            raise
        db.execute("ROLLBACK TO batch")
        failure = f"{type(error).__name__}: {error}"
    finally:
        projection.forget()
    db.execute("RELEASE batch")
    return failure


def is_system_fault(error: Exception) -> bool:
    """Whether the file or the machine is to blame, and no projection."""
    return isinstance(error, sqlite3.Error) and code_of(error) in _SYSTEM_FAULTS


def code_of(error: sqlite3.Error) -> int:
    """Return what SQLite calls an error, without what it says more exactly; 0 where it is not SQLite that fails."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF  # extended codes keep the plain one low
