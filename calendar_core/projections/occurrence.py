"""One occurrence while the log is folded: its reports, and what they say together."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs
from attrs import define, field

from calendar_core.events import AgreementSigned, Fact, Person, When
from calendar_core.projections.entry import Status
from calendar_core.projections.likeness import name_words, same_person
from calendar_core.projections.matching import Span, likeness, span_of

_TAKEN_FROM_ANY = (
    "place", "occasion", "level", "visit_level", "visitor", "host", "mission_type", "documents", "channel",
)  # fmt: skip
"""Fields that a merged fact has from the first report that tells them."""


@define(eq=False)
class Report:
    """A fact as it now stands, with what the editors said of it.

    Attributes:
        position: of the fact in the log.
        id: of the fact.
        fact: the fact with its corrections.
        published: the day of its release.
        recorded_at: when the log recorded it.
        received: the position at which its release was received.
        confirmed: whether an editor found it right.
        retracted: whether it was taken back.
        corrected: whether an editor changed it.
        data: the JSON of the fact, where it is at hand.
    """

    position: int
    id: str
    fact: Fact
    published: dt.date
    recorded_at: dt.datetime
    received: int | None = None
    confirmed: bool = False
    retracted: bool = False
    corrected: bool = False
    data: bytes | None = None
    _span: Span | None = None

    @property
    def span(self) -> Span:
        """The days on which it may have been."""
        if self._span is None:
            self._span = span_of(self.fact, self.published)
        return self._span

    def replace(self, fact: Fact) -> None:
        """Put a corrected fact in place."""
        self.fact, self.data, self._span, self.corrected = fact, None, None, True


SEPARATOR = "|"

Indexed = tuple[tuple[str, str, str, str], list[tuple[str, str]]]
"""The words by which an entry is found, and its counterparts with the day under which each stands."""


@define(eq=False)
class Occurrence:
    """What one entry of the timeline is made of.

    Attributes:
        id: the position of its first fact.
        parties: all sides, home and counterparts alike, in one order.
        reports: every fact that reports it, in the order of the log.
        related: ids of what was agreed before or of what came of it.
        revision: how often a reader saw it change.
        position: of the event that last changed it.
        modified: when that event was recorded.
        promised: of a plan, the last day of the time that was first told, ISO 8601.
        stored_as: what its rows say that can only be removed by saying it again; None when it has none.
    """

    id: int
    parties: tuple[str, ...]
    reports: list[Report]
    position: int
    modified: dt.datetime
    revision: int = 0
    related: set[int] = field(factory=set)
    promised: str | None = None
    stored_as: Indexed | None = None
    _told: Fact | None = None

    @property
    def key(self) -> str:
        """Its parties in one word."""
        return SEPARATOR.join(self.parties)

    @property
    def first(self) -> Report:
        """The report by which the log first heard of it."""
        return self.reports[0]

    @property
    def kind(self) -> str:
        """The kind of all its facts."""
        return self.reports[0].fact.kind

    @property
    def standing(self) -> list[Report]:
        """The reports that were not retracted."""
        return [report for report in self.reports if not report.retracted]

    @property
    def shown(self) -> list[Report]:
        """The reports that a reader sees: those that stand, or all where none does."""
        if len(self.reports) == 1:
            return self.reports
        return self.standing or self.reports

    @property
    def cancelled(self) -> bool:
        """Whether every report was retracted."""
        return self.reports[0].retracted and all(report.retracted for report in self.reports)

    @property
    def status(self) -> Status:
        """Planned, happened, or cancelled."""
        if self.cancelled:
            return "cancelled"
        return "planned" if self.reports[0].fact.planned else "happened"

    @property
    def confirmed(self) -> bool:
        """Whether an editor confirmed a report that stands."""
        return any(report.confirmed for report in self.standing)

    @property
    def fact(self) -> Fact:
        """What the reports say together."""
        if len(self.reports) == 1:
            return self.reports[0].fact
        if self._told is None:
            self._told = merged(self.shown)
        return self._told

    @property
    def homes(self) -> str:
        """Every state whose release reports it, each between two separators."""
        if len(self.reports) == 1:
            return f"{SEPARATOR}{self.reports[0].fact.home}{SEPARATOR}"
        return SEPARATOR.join(["", *dict.fromkeys(report.fact.home for report in self.shown), ""])

    @property
    def counterparts(self) -> tuple[str, ...]:
        """Whomever a report names as counterpart: of two sides that report each other, both."""
        if len(self.reports) == 1 and len(self.reports[0].fact.counterparts) == 1:
            return self.reports[0].fact.counterparts
        return tuple(dict.fromkeys(party for report in self.shown for party in report.fact.counterparts))

    @property
    def shared_plan(self) -> bool:
        """Whether it was agreed with several counterparts at once."""
        return self.first.fact.planned and len(self.parties) > 2  # noqa: PLR2004 (two sides)

    @property
    def open(self) -> bool:
        """Whether it is a plan that stands and of which nothing came yet; one with several sides stays open."""
        return self.first.fact.planned and not self.cancelled and (not self.related or self.shared_plan)

    @property
    def span(self) -> Span:
        """The days on which the merged fact may have been."""
        return self.reports[0].span if len(self.reports) == 1 else best_timed(self.shown).span

    def changed(self) -> None:
        """Forget what was merged, because a report changed."""
        self._told = None

    def note_promise(self) -> None:
        """Remember the time of a plan that is told for the first time."""
        if self.promised is None and self.first.fact.planned:
            latest = best_timed(self.shown).fact.when.date.latest
            self.promised = latest.isoformat() if latest else None

    def touch(self, position: int, recorded_at: dt.datetime) -> None:
        """Count a change that a reader sees, once for each event."""
        if self.position != position:
            self.revision += 1
            self.position, self.modified = position, recorded_at

    def likeness(self, report: Report) -> int | None:
        """Return the evidence that a new report tells of this occurrence; None when it cannot."""
        if any(known.fact.release == report.fact.release for known in self.standing):
            return None
        points = [likeness(known.fact, known.span, report.fact, report.span) for known in self.shown]
        return None if None in points else max(point for point in points if point is not None)


def merged(reports: Sequence[Report]) -> Fact:
    """Return what several reports of one occurrence say together.

    The first report gives the frame. The time is that of the report that tells it best; people are everybody named;
    what the first leaves out comes from the others. What an editor corrected or confirmed goes before the rest.
    """
    if len(reports) == 1:
        return reports[0].fact
    first = reports[0].fact
    trusted = sorted(reports, key=lambda report: (not report.corrected, not report.confirmed))
    changes: dict[str, Any] = {"when": _best_time(trusted), "people": _everybody(trusted)}
    for name in _TAKEN_FROM_ANY:
        if hasattr(first, name):
            values = (getattr(report.fact, name) for report in trusted)
            changes[name] = next((value for value in values if value), getattr(first, name))
    if isinstance(first, AgreementSigned):
        changes["title"] = trusted[0].fact.title if trusted[0].corrected else first.title  # type: ignore[attr-defined]
        changes["agreement_type"] = _first_that(trusted, "agreement_type", lambda value: value != "other")
    return attrs.evolve(first, **changes)


def _first_that(reports: Iterable[Report], name: str, condition: Callable[[Any], bool]) -> Any:
    values = [getattr(report.fact, name) for report in reports]
    return next(filter(condition, values), values[0])


_TOLD = {"day": 0, "roughly": 1, "not": 2, "open": 3}


def best_timed(reports: Sequence[Report]) -> Report:
    """Return the report that tells the time best: an editor's, else the most exact; of two stand-ins the earlier."""
    return min(reports, key=_vagueness)


def _vagueness(report: Report) -> tuple[bool, int, int, dt.date]:
    span = report.span
    return not report.corrected, _TOLD[span.told], (span.last - span.first).days, span.last


def _best_time(reports: Sequence[Report]) -> When:
    """Return the best time, with the time of day when any report of that date tells it."""
    best = best_timed(reports).fact.when
    if best.time is None:
        same_day = (report.fact.when for report in reports if report.fact.when.edtf == best.edtf)
        return next((when for when in same_day if when.time), best)
    return best


def _everybody(reports: Sequence[Report]) -> tuple[Person, ...]:
    """Return everybody named, each once, with the longest form of the name and an office when any report has one."""
    people: list[Person] = []
    for person in (person for report in reports for person in report.fact.people):
        index = next((i for i, known in enumerate(people) if _same(known, person)), None)
        if index is None:
            people.append(person)
        else:
            people[index] = _fuller(people[index], person)
    return tuple(people)


def _same(one: Person, other: Person) -> bool:
    parties_fit = one.party is None or other.party is None or one.party == other.party
    return parties_fit and same_person(one.name, other.name)


def _fuller(known: Person, other: Person) -> Person:
    longer = other.name if len(name_words(other.name)) > len(name_words(known.name)) else known.name
    return Person(name=longer, office=known.office or other.office, party=known.party or other.party)
