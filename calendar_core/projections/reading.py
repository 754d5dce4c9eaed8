"""Entries of the timeline read from its rows."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec

from calendar_core.errors import LogError
from calendar_core.events import Evidence
from calendar_core.log.recorded import moment
from calendar_core.projections.entry import Entry, Source
from calendar_core.projections.rows import decode_fact
from calendar_core.projections.views import Views

ENTRY_COLUMNS = "e.id, e.uid, e.kind, e.status, e.confirmed, e.revision, e.created, e.modified, e.position, e.fact"
_REPORTS = (
    "SELECT r.entry, r.fact, r.kind, r.data, r.release, r.published, r.recorded_at, r.retracted,"
    " coalesce(p.source, ''), coalesce(p.url, ''), coalesce(p.title, '')"
    " FROM json_each(?) AS wanted CROSS JOIN reports AS r ON r.entry = wanted.value"
    " LEFT JOIN releases AS p ON p.position = r.received ORDER BY r.position"
)
_RELATED = (
    "SELECT l.plan, e.uid FROM json_each(?1) AS wanted CROSS JOIN links AS l ON l.plan = wanted.value"
    " JOIN entries AS e ON e.id = l.entry"
    " UNION ALL SELECT l.entry, e.uid FROM json_each(?1) AS wanted CROSS JOIN links AS l ON l.entry = wanted.value"
    " JOIN entries AS e ON e.id = l.plan ORDER BY 2"
)

_ENDING = re.compile(r"[0-9a-f-]{6,35}", re.IGNORECASE | re.ASCII)
"""As much of a uid (UUIDv7, random at its end) as tells it apart, for people to type."""

Row = tuple[Any, ...]


def entries(views: Views, rows: Sequence[Row]) -> list[Entry]:
    """Return the entries of rows that begin with `ENTRY_COLUMNS`, in their order."""
    ids = msgspec.json.encode([row[0] for row in rows]).decode()
    reports = _grouped(views.rows(_REPORTS, (ids,)))
    related = _grouped(views.rows(_RELATED, (ids,)))
    return [_entry(row, reports[row[0]], related.get(row[0], ())) for row in rows]


def _grouped(rows: Iterable[Row]) -> dict[int, list[Row]]:
    groups: dict[int, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[0], []).append(row)
    return groups


def _entry(row: Row, reports: Sequence[Row], related: Sequence[Row]) -> Entry:
    _, uid, kind, status, confirmed, revision, created, modified, position, merged = row[:10]
    shown = [report for report in reports if not report[7]] or reports
    facts = [decode_fact(report[2], report[3]) for report in shown]
    return Entry(
        uid=uid,
        revision=revision,
        status=status,
        confirmed=bool(confirmed),
        fact=facts[0] if merged is None else decode_fact(kind, merged),
        sources=tuple(_source(report, fact.home, fact.evidence) for report, fact in zip(shown, facts, strict=True)),
        created=moment(created),
        modified=moment(modified),
        position=position,
        related=tuple(uid for _, uid in related),
    )


def _source(report: Row, home: str, evidence: Evidence) -> Source:
    _, fact, _, _, release, published, recorded_at, _, name, url, title = report
    return Source(
        fact=fact,
        release=release,
        home=home,
        name=name,
        url=url,
        title=title,
        published=published,
        evidence=evidence,
        recorded_at=moment(recorded_at),
    )


def fact_of(ready: Callable[[], Views], given: str) -> str:
    """Return the id of the one fact that ends so; what is no end of an id is returned as it is, and nothing is asked.

    Raises:
        LogError: no fact ends so, or several do.
    """
    if not _ENDING.fullmatch(given):
        return given
    rows = ready().rows("SELECT fact FROM reports WHERE fact LIKE '%' || ? LIMIT 2", (given,))
    if len(rows) != 1:
        raise LogError(f"no fact {given!r}, or several that end so: `dipcal show` gives those of an entry")
    return str(rows[0][0])


def entry_of(views: Views, uid: str) -> Entry | None:
    """Return the entry of a uid, or of the one uid that ends so; None when there is none, or several."""
    select = f"SELECT {ENTRY_COLUMNS} FROM entries AS e WHERE"
    rows = views.rows(f"{select} uid = ?", (uid,))
    if not rows and _ENDING.fullmatch(uid):
        rows = views.rows(f"{select} uid LIKE '%' || ? LIMIT 2", (uid,))
    return entries(views, rows)[0] if len(rows) == 1 else None
