"""The occurrences at work while a batch of events is folded: found in memory or read from the tables, written once."""

import datetime as dt
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from operator import attrgetter

from attrs import define, field

from calendar_core.events import Release
from calendar_core.projections import rows
from calendar_core.projections.matching import LONGEST, PLAN_GRACE, PLAN_MEMORY, REPORTING_DELAY, shifted
from calendar_core.projections.occurrence import SEPARATOR, Occurrence, Report
from calendar_core.projections.presence import Presence

_ALIKE = "SELECT id FROM entries WHERE parties = ? AND kind = ? AND earliest BETWEEN ? AND ? AND latest >= ?"
_OPEN = "SELECT id FROM entries WHERE parties = ? AND kind = ? AND earliest BETWEEN ? AND ? AND open"
_SHARED = "SELECT entry FROM entry_counterparts WHERE party = ? AND shared_plan AND earliest BETWEEN ? AND ?"
_MET = "SELECT entry FROM entry_counterparts WHERE party = ? AND earliest BETWEEN ? AND ? AND kind = ?"
_FACT = "SELECT entry FROM reports WHERE fact = ?"
_REPORT = "SELECT entry FROM reports WHERE position = ?"
_RELEASE = "SELECT position, published FROM releases WHERE id = ? ORDER BY position DESC LIMIT 1"

_OPEN_PLAN = "open "
"""Stands before the kind of a plan that is open among the kinds of `Presence`."""
_SHARED_PLAN = "shared"
"""Stands for a plan with several counterparts among the kinds of `Presence`."""
_STAYING = 3
"""Quarters of the occurrences that may stay when others go."""
Key = tuple[str, str]
"""The parties of an occurrence in one word, and its kind."""
Found = dict[int, Occurrence]
"""What is found in one place, by id."""
_NOTHING: Found = {}
Sides = tuple[str, bool, tuple[str, ...]]
"""The parties in one word, whether it is a plan with several, and the counterparts."""


@define(eq=False)
class WorkingSet:
    """Reads through to the tables; nothing is written before `flush`.

    Attributes:
        presence: what the tables may hold.
    """

    presence: Presence
    _known: dict[int, Occurrence] = field(factory=dict)
    _changed: dict[int, Occurrence] = field(factory=dict)
    _by_key: dict[Key, Found] = field(factory=lambda: defaultdict(dict))
    _by_fact: dict[str, Occurrence] = field(factory=dict)
    _by_counterpart: dict[str, Found] = field(factory=lambda: defaultdict(dict))
    _shared_plans: dict[str, Found] = field(factory=lambda: defaultdict(dict))
    _sides: dict[int, Sides] = field(factory=dict)
    _releases: dict[str, tuple[int, dt.date]] = field(factory=dict)
    _received: list[tuple[int, Release]] = field(factory=list)
    _links: dict[tuple[int, int], bool] = field(factory=dict)
    _reported: dict[int, tuple[int, Report]] = field(factory=dict)
    _edited: dict[int, tuple[int, Report]] = field(factory=dict)
    _today: dt.date = dt.date.min

    def get(self, db: sqlite3.Connection, id_: int) -> Occurrence:
        """Return an occurrence that exists."""
        occurrence = self._known.get(id_)
        if occurrence is None:
            occurrence = rows.load(db, id_)
            self.add(occurrence)
        return occurrence

    def begin(self, occurrence: Occurrence) -> None:
        """Take in an occurrence that begins with its first report."""
        self.add(occurrence)
        self._reported[occurrence.id] = occurrence.id, occurrence.first
        self._changed[occurrence.id] = occurrence
        occurrence.note_promise()

    def add(self, occurrence: Occurrence) -> None:
        """Take in an occurrence that the tables hold."""
        self._known[occurrence.id] = occurrence
        for report in occurrence.reports:
            self._by_fact[report.id] = occurrence
        self._index(occurrence)

    def _index(self, occurrence: Occurrence) -> None:
        """Have an occurrence found under its parties, and under no others that it had before."""
        sides = occurrence.key, occurrence.shared_plan, occurrence.counterparts
        if self._sides.get(occurrence.id) != sides:
            self._unindex(occurrence)
            self._sides[occurrence.id] = sides
            for found in self._found_by(occurrence.kind, sides):
                found[occurrence.id] = occurrence

    def _unindex(self, occurrence: Occurrence) -> None:
        """Have an occurrence found nowhere, and leave no empty place behind for its parties."""
        sides = self._sides.pop(occurrence.id, None)
        if sides is not None:
            for found in self._found_by(occurrence.kind, sides):
                del found[occurrence.id]
            if not self._by_key[sides[0], occurrence.kind]:
                del self._by_key[sides[0], occurrence.kind]

    def _found_by(self, kind: str, sides: Sides) -> Iterator[Found]:
        """Yield where an occurrence of this kind and these sides is found."""
        key, shared, counterparts = sides
        yield self._by_key[key, kind]
        index = self._shared_plans if shared else self._by_counterpart
        for party in counterparts:
            yield index[party]

    def changed(self, occurrence: Occurrence) -> None:
        """Have an occurrence written at the next flush."""
        self._changed[occurrence.id] = occurrence
        occurrence.note_promise()
        self._index(occurrence)

    def joined(self, occurrence: Occurrence, report: Report) -> None:
        """Have a report belong to an occurrence."""
        occurrence.reports.append(report)
        self._by_fact[report.id] = occurrence
        self._reported[report.position] = occurrence.id, report

    def moved(self, occurrence: Occurrence, report: Report) -> None:
        """Have a report written that an editor changed, or that left another occurrence for this one."""
        self._by_fact[report.id] = occurrence
        rows_ = self._reported if report.position in self._reported else self._edited
        rows_[report.position] = occurrence.id, report

    def of_fact(self, db: sqlite3.Connection, fact: str) -> Occurrence | None:
        """Return the occurrence that a fact reports; None when the fact is not known."""
        occurrence = self._by_fact.get(fact)
        if occurrence is None:
            row = db.execute(_FACT, (fact,)).fetchone()
            occurrence = self.get(db, row[0]) if row else None
        return occurrence

    def told_at(self, db: sqlite3.Connection, positions: set[int]) -> list[Occurrence]:
        """Return the occurrences of which an event at one of these positions of the log tells, the oldest first."""
        at_work = {one.id for one in self._known.values() if any(each.position in positions for each in one.reports)}
        stored = {row[0] for position in positions for row in db.execute(_REPORT, (position,))}
        return [self.get(db, id_) for id_ in sorted(at_work | stored)]

    def received(self, position: int, release: Release) -> None:
        """Take in a release, for the facts that follow it."""
        self._today = release.published_on
        self._releases[release.id] = position, self._today
        self._received.append((position, release))

    def release(self, db: sqlite3.Connection, id_: str) -> tuple[int, dt.date] | None:
        """Return position and day of the newest version of a release; None when it never came in."""
        known = self._releases.get(id_)
        if known is None:
            row = db.execute(_RELEASE, (id_,)).fetchone()
            if row is None:
                return None
            known = self._releases[id_] = row[0], dt.date.fromisoformat(row[1])
        return known

    def alike(self, db: sqlite3.Connection, report: Report, parties: tuple[str, ...]) -> list[Occurrence]:
        """Return what a report may be about: same kind and parties, and about that time."""
        span, kind, key = report.span, report.fact.kind, SEPARATOR.join(parties)
        first, last = span.first, span.last
        near = [one for one in self._by_key.get((key, kind), _NOTHING).values() if one.span.overlaps(span)]
        if not self.presence.may_have(key, kind, first, last):
            near.sort(key=_ID)
            return near
        reach = PLAN_MEMORY if report.fact.planned else LONGEST
        low, high = shifted(first, -reach), shifted(last, REPORTING_DELAY)
        latest = low if report.fact.planned else first
        found = db.execute(_ALIKE, (key, kind, *map(_text, (low, high, latest))))
        return [one for one in self._gather(db, found, near) if one.key == key]

    def plans_for(self, db: sqlite3.Connection, happened: Occurrence, kinds: Iterable[str]) -> list[Occurrence]:
        """Return the open plans that what happened may fulfil: of the same parties, or of these and more."""
        span, key, presence = happened.span, happened.key, self.presence
        first, last = shifted(span.first, -PLAN_GRACE), span.last
        near: list[Occurrence] = []
        asked: list[tuple[str, tuple[str, ...]]] = []
        for kind in kinds:
            near += self._by_key.get((key, kind), _NOTHING).values()
            if presence.may_have(key, _OPEN_PLAN + kind, first, last):
                asked.append((_OPEN, (key, kind)))
        if self._shared_plans or presence.may_have_any(_SHARED_PLAN):
            for party in happened.parties:
                near += self._shared_plans.get(party, _NOTHING).values()
                if presence.may_have(party, _SHARED_PLAN, first, last):
                    asked.append((_SHARED, (party,)))
        if not (near or asked):
            return []
        low, high = shifted(span.first, -PLAN_MEMORY - PLAN_GRACE), span.last
        found = [row for query, of in asked for row in db.execute(query, (*of, _text(low), _text(high)))]
        near = [one for one in near if low <= one.span.first <= high]
        return [one for one in self._gather(db, found, near) if one.open and _may_fulfil(one, happened)]

    def outcomes_of(self, db: sqlite3.Connection, plan: Occurrence, kinds: Iterable[str]) -> list[Occurrence]:
        """Return what may have come of a plan."""
        low, high = shifted(plan.span.first, -LONGEST), shifted(plan.span.last, PLAN_GRACE)
        bounds = _text(low), _text(shifted(high, REPORTING_DELAY))
        found: list[tuple[int]] = []
        near: list[Occurrence] = []
        for kind in kinds:
            near += self._by_key.get((plan.key, kind), _NOTHING).values()
            if self.presence.may_have(plan.key, kind, plan.span.first, high):
                found += db.execute(_ALIKE, (plan.key, kind, *bounds, bounds[0]))
            for party in plan.parties if plan.shared_plan else ():
                near += [one for one in self._by_counterpart.get(party, _NOTHING).values() if one.kind == kind]
                found += db.execute(_MET, (party, *bounds, kind))
        near = [one for one in near if low <= one.span.first <= high]
        return [one for one in self._gather(db, found, near) if _may_fulfil(plan, one)]

    def link(self, plan: Occurrence, happened: Occurrence) -> None:
        """Tie what happened to what was agreed."""
        plan.related.add(happened.id)
        happened.related.add(plan.id)
        self._links[plan.id, happened.id] = True

    def unlink(self, plan: Occurrence, happened: Occurrence) -> None:
        """Untie them."""
        plan.related.discard(happened.id)
        happened.related.discard(plan.id)
        self._links[plan.id, happened.id] = False

    def flush(self, db: sqlite3.Connection) -> None:
        """Write what changed."""
        self._write(db, self._changed.values())

    def spill(self, db: sqlite3.Connection, most: int) -> None:
        """Where there are more than `most`, write and drop a quarter: first those of which nobody will speak again."""
        if len(self._known) <= most:
            return
        going = self._going(len(self._known) - most * _STAYING // 4)
        self._write(db, [one for one in going if one.id in self._changed])
        for one in going:
            self._drop(one)
        for written in (self._received, self._reported, self._edited, self._links):
            written.clear()
        self._releases = dict(list(self._releases.items())[-1:])  # whose facts may be still to come

    def _going(self, count: int) -> list[Occurrence]:
        """Return so many occurrences: those whose time is over, or else the oldest.

        Those that were looked at and stay are looked at last the next time.
        """
        known, today = self._known, self._today
        going: list[Occurrence] = []
        staying: list[Occurrence] = []
        for one in known.values():
            (going if one.awaits_until < today else staying).append(one)
            if len(going) == count:
                break
        for one in staying:
            known[one.id] = known.pop(one.id)
        return going + staying[: count - len(going)]

    def _drop(self, occurrence: Occurrence) -> None:
        """Let go of an occurrence that is in the tables."""
        del self._known[occurrence.id]
        self._changed.pop(occurrence.id, None)
        for report in occurrence.reports:
            self._by_fact.pop(report.id, None)
        self._unindex(occurrence)

    def _write(self, db: sqlite3.Connection, occurrences: Collection[Occurrence]) -> None:
        rows.save_releases(db, self._received)
        rows.save_reports(db, self._reported.values(), self._edited.values())
        rows.save(db, occurrences)
        rows.save_links(db, self._links)
        for occurrence in occurrences:
            self._note(occurrence)

    def _note(self, occurrence: Occurrence) -> None:
        """Remember that an occurrence is in the tables now."""
        first, last = occurrence.span.first, occurrence.span.last
        self.presence.note(occurrence.key, occurrence.kind, first, last)
        if not occurrence.planned:
            return
        if occurrence.open:
            self.presence.note(occurrence.key, _OPEN_PLAN + occurrence.kind, first, last)
        if occurrence.shared_plan:
            for party in occurrence.counterparts:
                self.presence.note(party, _SHARED_PLAN, first, last)

    def _gather(
        self, db: sqlite3.Connection, found: Iterable[tuple[int]], near: Iterable[Occurrence]
    ) -> list[Occurrence]:
        """Return occurrences found in the tables and in memory, each once, oldest first."""
        ids = {row[0] for row in found}
        ids.update([occurrence.id for occurrence in near])
        return [self.get(db, id_) for id_ in sorted(ids)]


def _may_fulfil(plan: Occurrence, happened: Occurrence) -> bool:
    """Whether a plan has the parties of what happened, or several of which these are two, whoever tells it.

    What the tables find may have had other parties before a correction that is not written yet.
    """
    return plan.key == happened.key or (plan.shared_plan and len({*plan.parties} & {*happened.parties}) > 1)


_ID = attrgetter("id")
_text = dt.date.isoformat
