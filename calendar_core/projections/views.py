"""The read models in one SQLite file beside the log, which may be deleted at any time.

Rows and checkpoint of a projection change in one transaction, so that each event counts once whatever happens. The
file is built again from the log when it is missing, damaged, of another log or of another version, and the logger
`calendar_core.projections` says so.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable, Collection, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self
from urllib.parse import quote
from weakref import WeakSet, finalize

from attrs import evolve

from calendar_core.errors import InvalidQueryError, ProjectionError, StoreError
from calendar_core.log import Anchor, Log
from calendar_core.projections import checkpoints
from calendar_core.projections.checkpoints import Checkpoint
from calendar_core.projections.projection import Projection
from calendar_core.projections.replay import Advance, StoppedError, replay

logger = logging.getLogger("calendar_core.projections")

APPLICATION_ID = 0x64697076
"""Marks the file as ours: "dipv" in ASCII."""
BATCH = 2_000
"""Events applied in one transaction while readers look on."""
LONG = 10_000
"""Events that are replayed in one go where there are no read models yet."""
TIMEOUT = 60.0
"""Seconds to wait for another process that writes."""
_CACHE_KIB = 32 * 1024
_SCRATCH_KIB = 16 * 1024
"""Memory for the pages of a file that is being built, and as much again to sort its indexes; more is not faster."""
_PAGE = 8192
"""Bytes of a page of a new file: half as many pages to copy and to write when a whole log was replayed."""
_READING = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE})
"""What a query may do that is not the library's own."""
_DESCRIBING = frozenset({"table_info", "table_xinfo", "table_list", "index_list", "index_info", "data_version"})
"""Pragmas that tell of tables; full-text search asks for the last."""


class _OfThread:
    """The connection of one thread, which is closed when the thread ends."""

    def __init__(self, db: sqlite3.Connection, generation: int) -> None:
        self.db, self.generation = db, generation
        finalize(self, db.close)


class Views:
    """The read models of one log; safe for several threads, and for several processes on one file."""

    def __init__(self, log: Log, path: Path | None, projections: Sequence[Projection], *, batch: int = BATCH) -> None:
        """Open the read models, and make them when there are none.

        Args:
            log: what they are folded from.
            path: their file; None for a temporary one. Where it cannot be written, a temporary one is used too.
            projections: which read models to keep.
            batch: how many events to apply in one transaction.
        """
        self._log = log
        self._batch = batch
        self._projections = {projection.name: projection for projection in projections}
        self._lock = threading.RLock()
        self._local = threading.local()
        self._opened: WeakSet[_OfThread] = WeakSet()
        self._generation = 0
        self._folder: TemporaryDirectory[str] | None = None
        self._path = path if path is not None else self._temporary()
        if path is not None and not path.exists() and log.head().position:
            logger.warning("there are no read models %s: they are built from the log", path)
        try:
            self._open()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file; a temporary one is gone then."""
        with self._lock:
            self._disconnect()
            if self._folder is not None:
                self._folder.cleanup()
                self._folder = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The file of the read models."""
        return self._path

    @property
    def projections(self) -> list[Projection]:
        """The projections whose read models it keeps."""
        return list(self._projections.values())

    def checkpoint(self, name: str) -> Checkpoint:
        """Return how far a projection has come."""
        self._known(name)
        return checkpoints.read(self._db())[name]

    def catch_up(self, progress: Advance | None = None) -> None:
        """Apply what was recorded since the last time; at once when there is nothing.

        Args:
            progress: is called with a number of events each time that so many are done.
        """
        with self._lock:
            if not self._path.exists():
                logger.warning("the read models %s are gone: they are built again", self._path)
                self._reopen()
            head = self._log.head()
            behind = self._behind(head)
            if not behind:
                return
            if self._is_long_and_new() or self._has_to_begin_anew(behind):
                self.rebuild(progress=progress)
                return
            self._run(self._db(), self.projections, self._batch, progress, head.position)

    def rebuild(self, names: Collection[str] | None = None, progress: Advance | None = None) -> None:
        """Build read models anew beside the old ones, and switch them in when they are complete.

        Readers see the old ones until then; stopped half-way, nothing has changed.

        Args:
            names: which projections; all unless given.
            progress: is called with a number of events each time that so many are done.

        Raises:
            ProjectionError: there is no projection of that name.
        """
        chosen = [self._known(name) for name in (names if names is not None else self._projections)]
        with self._lock:
            if not self._built(chosen, lambda db: replay(db, self._log, chosen, self._batch, progress)):
                self._built(chosen, lambda db: self._run(db, chosen, self._batch, None))
            self._db().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self.catch_up()

    def _built(self, projections: Sequence[Projection], fold: Callable[[sqlite3.Connection], None]) -> bool:
        """Build tables beside those that stand and switch them in; False when a projection cannot apply an event."""
        with closing(sqlite3.connect("", isolation_level=None)) as fresh:
            if len(projections) < len(self._projections):
                self._db().backup(fresh)
            _prepare_scratch(fresh, self._db().execute("PRAGMA page_size").fetchone()[0])
            self._create(fresh, projections)
            try:
                fold(fresh)
            except StoppedError:
                return False
            except sqlite3.Error as error:
                raise _explained(error, self._path) from error
            with closing(self._connect()) as standing:  # which keeps few pages in memory
                fresh.backup(standing)
            return True

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Any]:
        """Run a query and return all its rows; damaged read models are built again first."""
        return self._healed(_is_damage, lambda: self._db().execute(sql, parameters).fetchall())

    def ask(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """Run a query in the words of whoever asks, and return all its rows.

        Raises:
            InvalidQueryError: SQLite does not understand it, or it would change something.
        """
        try:
            return self._healed(_is_corrupt, lambda: _read(self._db(), sql, parameters))
        except (sqlite3.Error, sqlite3.Warning) as error:  # a second statement is warned of before Python 3.12
            if checkpoints.is_system_fault(error):
                raise
            raise InvalidQueryError(f"the query cannot be run: {error}") from error

    def _healed(self, is_damage: Callable[[sqlite3.DatabaseError], bool], ask: Callable[[], list[Any]]) -> list[Any]:
        """Return what comes of a question, which is asked again when damaged read models have been built again."""
        try:
            return ask()
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            with self._lock:
                self._heal(error)
            return ask()

    def require(self, *names: str) -> None:
        """Bring projections up to date.

        Raises:
            ProjectionError: one of them stopped at an event.
        """
        self.catch_up()
        found = checkpoints.read(self._db())
        for name in names:
            self._known(name)
            if found[name].failed is not None:
                raise ProjectionError(
                    f"projection {name!r} stopped at position {found[name].failed} ({found[name].error}): mend it"
                    f" or the event, then `dipcal rebuild {name}`"
                )

    def _known(self, name: str) -> Projection:
        if name not in self._projections:
            raise ProjectionError(f"no projection {name!r}: there are {', '.join(self._projections)}")
        return self._projections[name]

    def _behind(self, head: Anchor) -> list[Checkpoint]:
        """Return the checkpoints of projections that have something to do, and of those that are of another log."""
        try:
            found = checkpoints.read(self._db())
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise _explained(error, self._path) from error
            self._heal(error)
            return []
        running = [one for one in (found[name] for name in self._projections) if one.failed is None]
        return [one for one in running if (one.position, one.hash) != (head.position, head.hash) or not one.indexed]

    def _has_to_begin_anew(self, behind: Sequence[Checkpoint]) -> bool:
        """Whether read models are of another log, or hold words that were redacted since; what it is, is said.

        Asked before the events are applied: whoever is stopped in between begins anew the next time.
        """
        if not all(map(self._is_of_log, behind)):
            logger.warning("the read models %s are of another log: they are built again", self._path)
            return True
        begun = min((one.position for one in behind if one.position), default=None)
        redacted = begun is not None and self._log.redacted_since(begun)
        if redacted:
            logger.warning("a release was redacted: the read models are built again without its words")
        return redacted

    def _is_long_and_new(self) -> bool:
        """Whether nothing was read yet of a long log."""
        begun = any(one.position for one in checkpoints.read(self._db()).values())
        return not begun and self._log.head().position > LONG

    def _run(
        self,
        db: sqlite3.Connection,
        projections: Sequence[Projection],
        size: int,
        progress: Advance | None,
        until: int | None = None,
    ) -> None:
        """Apply batches until the projections are where the log is, or at a position; then index what is not."""
        try:
            while done := checkpoints.advance(db, self._log, projections, size, until):
                if progress is not None:
                    progress(done)
                if done < size:
                    break
            checkpoints.index(db, projections)
        except sqlite3.Error as error:
            raise _explained(error, self._path) from error

    def _create(self, db: sqlite3.Connection, projections: Sequence[Projection]) -> None:
        """Make empty tables for projections, in place of those they had."""
        with checkpoints.transaction(db):
            checkpoints.run(db, checkpoints.TABLE)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            found = checkpoints.read(db)
            for projection in projections:
                if projection.name in found:
                    checkpoints.drop(db, found[projection.name])
                checkpoints.create(db, projection)

    def _open(self) -> None:
        """Open the file, and see whether what it holds can be used."""
        try:
            self._prepare()
        except sqlite3.DatabaseError as error:
            if _is_damage(error):
                self._heal(error)
            elif self._folder is None:
                logger.warning("%s cannot be written (%s): a temporary file is used", self._path, error)
                self._use_temporary()
            else:
                raise _explained(error, self._path) from error

    def _prepare(self) -> None:
        db = self._db()
        self._refuse_strangers(db)
        db.execute(f"PRAGMA page_size = {_PAGE}")  # a file that has pages keeps theirs
        db.execute("PRAGMA journal_mode = WAL").fetchone()
        with checkpoints.transaction(db):
            checkpoints.run(db, checkpoints.TABLE)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            found = checkpoints.read(db)
            for one in found.values():
                if one.failed is not None:
                    checkpoints.write(db, evolve(one, failed=None, error=None))
            for projection in self._projections.values():
                if projection.name not in found:
                    checkpoints.create(db, projection)
        stale = self._stale(found)
        if stale:
            self.rebuild(stale)

    def _stale(self, found: dict[str, Checkpoint]) -> list[str]:
        """Name the projections whose tables are of another version or of another log, and say so."""
        stale = []
        for name, checkpoint in found.items():
            if name not in self._projections:
                continue
            if checkpoint.version != self._projections[name].version:
                logger.warning("read model %r is of another version: it is built again", name)
                stale.append(name)
            elif not self._is_of_log(checkpoint):
                logger.warning("read model %r is of another log: it is built again", name)
                stale.append(name)
        return stale

    def _is_of_log(self, checkpoint: Checkpoint) -> bool:
        return self._log.holds(Anchor(checkpoint.position, checkpoint.hash))

    def _refuse_strangers(self, db: sqlite3.Connection) -> None:
        application_id = db.execute("PRAGMA application_id").fetchone()[0]
        tables = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and application_id != APPLICATION_ID:
            raise StoreError(
                f"{self._path} is a file of another program: move it, its place is that of the read models"
            )

    def _db(self) -> sqlite3.Connection:
        """Return the connection of this thread."""
        mine: _OfThread | None = getattr(self._local, "mine", None)
        if mine is None or mine.generation != self._generation:
            mine = _OfThread(self._connect(f"cache_size = -{_CACHE_KIB}"), self._generation)
            with self._lock:
                self._opened.add(mine)
            self._local.mine = mine
        return mine.db

    def _connect(self, *pragmas: str) -> sqlite3.Connection:
        name = f"file:{quote(str(self._path))}"
        with ExitStack() as undo:
            db = undo.enter_context(
                closing(sqlite3.connect(name, uri=True, timeout=TIMEOUT, isolation_level=None, check_same_thread=False))
            )
            for pragma in ("synchronous = NORMAL", *pragmas):
                db.execute(f"PRAGMA {pragma}")  # where a damaged file is noticed first
            undo.pop_all()
        return db

    def _disconnect(self) -> None:
        self._generation += 1
        while self._opened:
            self._opened.pop().db.close()

    def _reopen(self) -> None:
        self._disconnect()
        self._open()

    def _heal(self, error: sqlite3.DatabaseError) -> None:
        """Throw a damaged file away, and build it again."""
        logger.warning("the read models %s are damaged (%s): they are built again", self._path, error)
        self._disconnect()
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self._path}{suffix}").unlink(missing_ok=True)
        self._prepare()
        self.catch_up()

    def _temporary(self) -> Path:
        self._folder = TemporaryDirectory(prefix="dipcal-")
        return Path(self._folder.name) / "views.db"

    def _use_temporary(self) -> None:
        """Go on in a temporary file, from what the other one holds as far as it can be read."""
        unwritable, self._path = self._path, self._temporary()
        self._disconnect()
        with (
            suppress(sqlite3.Error),
            closing(sqlite3.connect(f"file:{quote(str(unwritable))}?mode=ro", uri=True)) as old,
        ):
            old.backup(self._db())
        self._prepare()


def _prepare_scratch(db: sqlite3.Connection, page_size: int) -> None:
    """Make a file fast that nobody misses when it is lost, and whose pages fit another one."""
    db.execute(f"PRAGMA page_size = {page_size}")
    db.execute("PRAGMA journal_mode = MEMORY").fetchone()
    db.execute("PRAGMA synchronous = OFF")
    db.execute(f"PRAGMA cache_size = -{_SCRATCH_KIB}")


def _read(db: sqlite3.Connection, sql: str, parameters: Sequence[Any]) -> list[Any]:
    """Run a query that may do nothing but read."""
    db.set_authorizer(_only_reads)
    try:
        return db.execute(sql, parameters).fetchall()
    finally:
        db.set_authorizer(None)


def _only_reads(action: int, name: str | None, *_: str | None) -> int:
    """Whether SQLite may do something for a query that is not the library's own.

    A function that stands for a table, such as `json_each`, is declared in the schema when it is first used. No query
    can change the schema itself without a pragma that is refused.
    """
    described = action == sqlite3.SQLITE_PRAGMA and name in _DESCRIBING
    declared = action == sqlite3.SQLITE_UPDATE and name == "sqlite_master"
    return sqlite3.SQLITE_OK if action in _READING or described or declared else sqlite3.SQLITE_DENY


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    lacking = str(error).startswith(("no such table", "no such column"))
    return _is_corrupt(error) or (lacking and checkpoints.code_of(error) == sqlite3.SQLITE_ERROR)


def _is_corrupt(error: sqlite3.DatabaseError) -> bool:
    return checkpoints.code_of(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _explained(error: Exception, path: Path) -> StoreError:
    return StoreError(
        f"the read models {path} cannot be written ({error}): make room, or delete the file and try again"
    )
