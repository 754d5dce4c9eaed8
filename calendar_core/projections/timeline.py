"""The timeline: reports of one occurrence become one entry, and what was agreed is tied to what came of it.

Within a batch the occurrences at work are kept in memory, and each is written once when the batch ends; what the fold
decides is the same whatever the batches are.
"""

import datetime as dt
import logging
import sqlite3
from collections.abc import Sequence

import attrs

from calendar_core.codec import correct
from calendar_core.errors import InvalidEventError
from calendar_core.events import (
    FACT_CLASSES,
    Edit,
    Fact,
    FactConfirmed,
    FactCorrected,
    FactRetracted,
    Release,
    ReleaseReceived,
    ReleaseRedacted,
)
from calendar_core.log import Recorded
from calendar_core.projections import rows
from calendar_core.projections.matching import ENOUGH, FULFILS, fulfils, parties_of
from calendar_core.projections.occurrence import Occurrence, Report
from calendar_core.projections.presence import Presence
from calendar_core.projections.projection import Projection, on
from calendar_core.projections.registers_schema import COUNTS, KEEP_COUNTS, VIEWS
from calendar_core.projections.working_set import WorkingSet

logger = logging.getLogger(__name__)

_COMES_OF = {
    plan: tuple(kind for kind, plans in FULFILS.items() if plan in plans) for plan in ("visit_agreed", "meeting_agreed")
}
"""What may come of each kind of plan."""
AT_WORK = 8_000
"""Occurrences kept in memory while a whole log is replayed; about 3 KB each."""


class Timeline(Projection):
    """Entries: what happened and what is planned, each occurrence once, with all its sources."""

    name = "timeline"
    version = 7
    tables = rows.TABLES + COUNTS + VIEWS
    indexes = rows.INDEXES + KEEP_COUNTS

    def __init__(self) -> None:
        self._presence = Presence()
        self._work = WorkingSet(self._presence)

    def begin(self, db: sqlite3.Connection) -> None:
        """See whether what is remembered of the tables still holds."""
        self._presence.begin(db)

    def forget(self) -> None:
        """Drop the occurrences at work."""
        self._work = WorkingSet(self._presence)

    def spill(self, db: sqlite3.Connection) -> None:
        """Write the occurrences of which nothing more is to be expected."""
        self._work.spill(db, AT_WORK)

    def flush(self, db: sqlite3.Connection) -> None:
        """Write every occurrence that changed."""
        self._work.flush(db)

    @on(ReleaseReceived)
    def received(self, db: sqlite3.Connection, event: ReleaseReceived, recorded: Recorded) -> None:
        """Note a release, for the facts that are read from it."""
        del db
        self._work.received(recorded.position, _dated(event.release, recorded))

    @on(*FACT_CLASSES)
    def reported(self, db: sqlite3.Connection, fact: Fact, recorded: Recorded) -> None:
        """Find the occurrence that a fact reports, or begin a new one."""
        received, published = self._work.release(db, fact.release) or (None, recorded.recorded_at.date())
        report = Report(recorded.position, recorded.id, fact, published, recorded.recorded_at, received)
        if recorded.schema == fact.schema:
            report.data = recorded.data
        parties = parties_of(fact)
        occurrence = self._same(db, report, parties)
        if occurrence is None:
            at = recorded.position
            occurrence = Occurrence(at, parties, [report], at, recorded.recorded_at)
            self._work.begin(occurrence)
        else:
            self._work.joined(occurrence, report)
            self._change(occurrence, recorded)
        self._relink(db, occurrence, recorded)

    @on(FactConfirmed)
    def confirmed(self, db: sqlite3.Connection, event: FactConfirmed, recorded: Recorded) -> None:
        """Mark a report as checked; one that was taken back stands again, for an editor has the last word."""
        occurrence, report = self._edited(db, event, recorded)
        if occurrence is None or report is None:
            return
        if report.retracted and event.origin == "editor":
            report.confirmed, report.retracted = True, False
            self._change(occurrence, recorded)
            self._relink(db, occurrence, recorded)
            return
        shown = occurrence.confirmed, occurrence.fact
        report.confirmed = True
        occurrence.changed()
        self._work.changed(occurrence)
        if (occurrence.confirmed, occurrence.fact) != shown:
            occurrence.touch(recorded.position, recorded.recorded_at)

    @on(FactRetracted)
    def retracted(self, db: sqlite3.Connection, event: FactRetracted, recorded: Recorded) -> None:
        """Take a report back; the entry is cancelled when it was the last one."""
        occurrence, report = self._edited(db, event, recorded)
        if occurrence is None or report is None or report.retracted:
            return
        report.retracted = True
        self._change(occurrence, recorded)
        self._relink(db, occurrence, recorded)

    @on(FactCorrected)
    def corrected(self, db: sqlite3.Connection, event: FactCorrected, recorded: Recorded) -> None:
        """Put the corrected fact in place of what was read."""
        occurrence, report = self._edited(db, event, recorded)
        if occurrence is None or report is None:
            return
        try:
            fact = correct(report.fact, event.changes)
        except InvalidEventError as error:
            logger.warning(
                "position %d: the correction does not fit its fact and is left out (%s)", recorded.position, error
            )
            return
        if fact == report.fact:
            return
        unseen = _differs_unseen(fact, report.fact)
        report.replace(fact, by_editor=event.origin == "editor")
        if unseen:
            occurrence.changed()
            self._work.changed(occurrence)
            return
        leaving = self._part(occurrence)
        self._change(occurrence, recorded)
        self._relink(db, occurrence, recorded)
        if leaving:
            self._begin_anew(db, leaving, recorded)

    def _part(self, occurrence: Occurrence) -> list[Report]:
        """Take out the reports that tell of other parties than the first one, since a correction; the uid stays."""
        occurrence.parties = parties_of(occurrence.first.fact)
        leaving = [report for report in occurrence.reports if parties_of(report.fact) != occurrence.parties]
        occurrence.reports = [report for report in occurrence.reports if report not in leaving]
        return leaving

    def _begin_anew(self, db: sqlite3.Connection, reports: list[Report], recorded: Recorded) -> None:
        """Find the occurrence that reports tell of which left another one, or begin a new one."""
        parties = parties_of(reports[0].fact)
        occurrence = self._same(db, reports[0], parties) if len(reports) == 1 else None
        if occurrence is None or occurrence.id > reports[0].position:  # whose uid would no longer be its first fact's
            at = reports[0].position
            occurrence = Occurrence(at, parties, reports, recorded.position, recorded.recorded_at)
            self._work.add(occurrence)
        else:
            occurrence.reports = sorted([*occurrence.reports, *reports], key=lambda report: report.position)
        for report in reports:
            self._work.moved(occurrence, report)
        self._change(occurrence, recorded)
        self._relink(db, occurrence, recorded)

    @on(ReleaseRedacted)
    def redacted(self, db: sqlite3.Connection, event: ReleaseRedacted, recorded: Recorded) -> None:
        """Count a change of each entry whose words went, so that whoever shows it shows it anew.

        The log tells it as if the words had never been: a correction of them changes nothing any more, and is not
        counted. So the count goes up by as many events as the release ever had, and is never less than it was.
        """
        for occurrence in self._work.told_at(db, {content.position for content in event.contents}):
            occurrence.revision += recorded.version
            self._change(occurrence, recorded)

    def _edited(
        self, db: sqlite3.Connection, event: Edit, recorded: Recorded
    ) -> tuple[Occurrence, Report] | tuple[None, None]:
        """Keep what an editor said, and return the report that it is about, if there is one."""
        rows.save_edit(db, event, recorded)
        occurrence = self._work.of_fact(db, event.fact)
        if occurrence is None:
            logger.warning(
                "position %d: %s of %s, which is no fact of the log", recorded.position, event.kind, event.fact
            )
            return None, None
        report = next(report for report in occurrence.reports if report.id == event.fact)
        self._work.moved(occurrence, report)
        return occurrence, report

    def _same(self, db: sqlite3.Connection, report: Report, parties: tuple[str, ...]) -> Occurrence | None:
        """Return the occurrence for which there is most evidence that the report tells of it; of equals the oldest."""
        best, most = None, ENOUGH - 1
        for occurrence in self._work.alike(db, report, parties):
            points = occurrence.likeness(report)
            if points is not None and points > most:
                best, most = occurrence, points
        return best

    def _change(self, occurrence: Occurrence, recorded: Recorded) -> None:
        occurrence.changed()
        occurrence.touch(recorded.position, recorded.recorded_at)
        self._work.changed(occurrence)

    def _relink(self, db: sqlite3.Connection, occurrence: Occurrence, recorded: Recorded) -> None:
        """Untie what no longer fits, and look for what was agreed before or what came of it."""
        if occurrence.kind in FULFILS:
            self._relink_outcome(db, occurrence, recorded)
        elif occurrence.kind in _COMES_OF:
            self._relink_plan(db, occurrence, recorded)

    def _relink_outcome(self, db: sqlite3.Connection, happened: Occurrence, recorded: Recorded) -> None:
        for plan in self._related(db, happened):
            if _lateness(plan, happened) is None:
                self._work.unlink(plan, happened)
                self._linked(plan, happened, recorded)
        if not happened.related and not happened.cancelled:
            plans = self._work.plans_for(db, happened, FULFILS[happened.kind])
            self._link_best([(plan, happened) for plan in plans], recorded)

    def _relink_plan(self, db: sqlite3.Connection, plan: Occurrence, recorded: Recorded) -> None:
        for happened in self._related(db, plan):
            if _lateness(plan, happened) is None:
                self._work.unlink(plan, happened)
                self._linked(plan, happened, recorded)
        if not plan.related and not plan.cancelled:
            outcomes = [one for one in self._work.outcomes_of(db, plan, _COMES_OF[plan.kind]) if not one.related]
            for one in [outcomes] if not plan.shared_plan else [[outcome] for outcome in outcomes]:
                self._link_best([(plan, happened) for happened in one], recorded)

    def _related(self, db: sqlite3.Connection, occurrence: Occurrence) -> Sequence[Occurrence]:
        """Return what an occurrence is tied to, the oldest first."""
        if not occurrence.related:
            return ()
        return [self._work.get(db, id_) for id_ in sorted(occurrence.related)]

    def _link_best(self, pairs: list[tuple[Occurrence, Occurrence]], recorded: Recorded) -> None:
        """Tie the pair that is nearest in time; of equals the oldest."""
        if not pairs:
            return
        fitting = [(late, pair) for pair in pairs if (late := _lateness(*pair)) is not None]
        if fitting:
            plan, happened = min(fitting, key=lambda one: one[0])[1]
            self._work.link(plan, happened)
            self._linked(plan, happened, recorded)

    def _linked(self, plan: Occurrence, happened: Occurrence, recorded: Recorded) -> None:
        for one in (plan, happened):
            one.touch(recorded.position, recorded.recorded_at)
            self._work.changed(one)


def _dated(release: Release, recorded: Recorded) -> Release:
    """Return a release with a day of publication: that on which it came in, where what it tells is no day."""
    try:
        release.published_on  # noqa: B018 (it is asked whether it is one)
    except ValueError:
        day = recorded.recorded_at.date().isoformat()
        logger.warning(
            "position %d: %r is no day of publication: %s is taken", recorded.position, release.published, day
        )
        return attrs.evolve(release, published=day)
    return release


def _differs_unseen(one: Fact, other: Fact) -> bool:
    """Whether two readings of a fact differ in nothing but the version of their extractor."""
    evidence = attrs.evolve(one.evidence, extractor=other.evidence.extractor)
    return attrs.evolve(one, evidence=evidence) == other


def _lateness(plan: Occurrence, happened: Occurrence) -> dt.timedelta | None:
    """Return how late a plan was fulfilled by what happened; None when it was not.

    What had begun when a plan without a day was announced is rather the occasion on which it was agreed.
    """
    if plan.cancelled or happened.cancelled:
        return None
    begun = happened.span.last if happened.span.told == "not" else happened.span.first
    if plan.span.told != "day" and begun <= plan.announced:
        return None
    return fulfils(plan.fact, plan.span, happened.fact, happened.span)
