"""What editors said of an entry, and when."""

import datetime as dt
from typing import Any

import msgspec
from attrs import frozen

from calendar_core.events import Origin
from calendar_core.log.recorded import moment
from calendar_core.projections.views import Views

_EDITS = (
    "SELECT d.position, d.recorded_at, d.kind, d.fact, d.by, d.why, d.origin, d.changes"
    " FROM entries AS e JOIN reports AS r ON r.entry = e.id JOIN edits AS d ON d.fact = r.fact"
    " WHERE e.uid = ? ORDER BY d.position"
)


@frozen(kw_only=True)
class Change:
    """What an editor, or a later reading of the release, said of a fact.

    Attributes:
        position: of the event in the log.
        recorded_at: when it was said, UTC.
        kind: fact_confirmed, fact_corrected or fact_retracted.
        fact: id of the fact.
        by: who said so.
        why: the reason, in words.
        origin: whether an editor or an extractor said so.
        changes: the new value of each field that was corrected, as JSON data.
    """

    position: int
    recorded_at: dt.datetime
    kind: str
    fact: str
    by: str
    why: str
    origin: Origin
    changes: dict[str, Any]


def history_of(views: Views, uid: str) -> list[Change]:
    """Return what was said of an entry's facts, in the order of the log."""
    return [
        Change(
            position=position,
            recorded_at=moment(recorded_at),
            kind=kind,
            fact=fact,
            by=by,
            why=why,
            origin=origin,
            changes=msgspec.json.decode(changes),
        )
        for position, recorded_at, kind, fact, by, why, origin, changes in views.rows(_EDITS, (uid,))
    ]
