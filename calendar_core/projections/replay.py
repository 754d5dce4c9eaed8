"""The whole log folded into empty tables in one go, all or nothing: faster than batch by batch, and the same rows."""

import gc
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

from attrs import evolve

from calendar_core.errors import InvalidEventError
from calendar_core.log import Log, Recorded
from calendar_core.projections import checkpoints
from calendar_core.projections.projection import Projection

Advance = Callable[[int], None]
"""Is called with a number of events each time that so many are done."""


class StoppedError(Exception):
    """A projection cannot apply an event; which one, folding batch by batch finds out."""


def replay(
    db: sqlite3.Connection, log: Log, projections: Sequence[Projection], size: int, progress: Advance | None
) -> None:
    """Fold the whole log into the tables of projections, which are empty, and make their indexes.

    Args:
        db: the file beside that which is read.
        log: what to fold.
        projections: those whose tables are empty.
        size: how many events to apply until the projections write what they cannot keep in memory.
        progress: is called with a number of events each time that so many are done.

    Raises:
        StoppedError: a projection or an event is at fault; what was written is of no use.
    """
    with _no_collection(), checkpoints.transaction(db):
        try:
            for projection in projections:
                projection.begin(db)
            last, skipped = _apply_all(db, log, projections, size, progress)
            for projection in projections:
                projection.flush(db)
        except Exception as error:
            if checkpoints.is_system_fault(error):
                raise
            raise StoppedError from error
        finally:
            for projection in projections:
                projection.forget()
        if last is not None:
            found = checkpoints.read(db)
            for projection in projections:
                at = evolve(found[projection.name], position=last.position, hash=last.hash, skipped=skipped)
                checkpoints.write(db, at)
        checkpoints.index_missing(db, projections)  # while no page is one that a roll-back needs


def _apply_all(
    db: sqlite3.Connection, log: Log, projections: Sequence[Projection], size: int, progress: Advance | None
) -> tuple[Recorded | None, int]:
    """Apply every event; return the last one, and how many are of kinds that this version does not know."""
    handled = checkpoints.kinds_of(projections)
    events, last, skipped = log.read(), None, 0
    while page := list(islice(events, size)):
        for recorded in page:
            event = checkpoints.event_of(recorded, handled)
            if isinstance(event, InvalidEventError):
                raise event
            if event is None:
                skipped += checkpoints.is_unknown(recorded)
            else:
                for projection in projections:
                    projection.apply(db, event, recorded)
        for projection in projections:
            projection.spill(db)
        last = page[-1]
        if progress is not None:
            progress(len(page))
    return last, skipped


@contextmanager
def _no_collection() -> Iterator[None]:
    """Leave reference cycles alone for a while: a replay makes none, and looking for them takes a tenth of its time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
