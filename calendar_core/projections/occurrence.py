"""One occurrence while the log is folded: its reports, and what they say together."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

import attrs
from attrs import define, field

from calendar_core.events import FACTS, AgreementSigned, Fact, Person, When
from calendar_core.projections.entry import Status
from calendar_core.projections.likeness import name_words, same_person
from calendar_core.projections.matching import PLAN_GRACE, REPORTING_DELAY, Span, likeness, shifted, span_of

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
        span: the days on which it may have been.
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
    span: Span = field(init=False)

    def __attrs_post_init__(self) -> None:
        """See when it may have been."""
        self.span = span_of(self.fact, self.published)

    def replace(self, fact: Fact, *, by_editor: bool) -> None:
        """Put a corrected fact in place."""
        self.fact, self.data, self.corrected = fact, None, self.corrected or by_editor
        self.span = span_of(fact, self.published)


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
        position: of the event that last changed it.
        modified: when that event was recorded.
        revision: how often a reader saw it change.
        related: ids of what was agreed before or of what came of it.
        promised: of a plan, the last day of the time that was first told, ISO 8601.
        stored_as: what its rows say that can only be removed by saying it again; None when it has none.
        kind: the kind of all its facts.
        planned: whether it is something that was agreed.
        shown: the reports that a reader sees: those that stand, or all where none does.
        cancelled: whether every report was retracted.
        key: its parties in one word.
        shared_plan: whether it was agreed with several counterparts at once.
        span: the days on which it may have been.
        counterparts: whomever a report names as counterpart: of two sides that report each other, both.
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
    kind: str = field(init=False)
    planned: bool = field(init=False)
    shown: list[Report] = field(init=False)
    cancelled: bool = field(init=False)
    key: str = field(init=False)
    shared_plan: bool = field(init=False)
    span: Span = field(init=False)
    counterparts: tuple[str, ...] = field(init=False)
    _told: Fact | None = field(init=False)

    def __attrs_post_init__(self) -> None:
        """See what its reports say."""
        first = self.reports[0].fact
        self.kind, self.planned = first.kind, first.planned
        self.changed()

    def changed(self) -> None:
        """See anew what the reports say together, because they or the parties changed."""
        self.key = SEPARATOR.join(self.parties)
        self.shared_plan = self.planned and len(self.parties) > 2  # noqa: PLR2004 (two sides)
        if len(self.reports) == 1:
            (only,) = self.shown = self.reports
            self.cancelled, self._told, self.span = only.retracted, only.fact, only.span
        else:
            standing = self.standing
            self.shown, self.cancelled, self._told = standing or self.reports, not standing, None
            self.span = best_timed(self.shown).span
        self.counterparts = _counterparts(self.shown)

    @property
    def first(self) -> Report:
        """The report by which the log first heard of it."""
        return self.reports[0]

    @property
    def standing(self) -> list[Report]:
        """The reports that were not retracted."""
        return [report for report in self.reports if not report.retracted]

    @property
    def status(self) -> Status:
        """Planned, happened, or cancelled."""
        if self.cancelled:
            return "cancelled"
        return "planned" if self.planned else "happened"

    @property
    def confirmed(self) -> bool:
        """Whether an editor confirmed a report that stands."""
        return any(report.confirmed and not report.retracted for report in self.reports)

    @property
    def fact(self) -> Fact:
        """What the reports say together."""
        if self._told is None:
            self._told = merged(self.shown)
        return self._told

    @property
    def homes(self) -> str:
        """Every state whose release reports it, each between two separators."""
        if len(self.shown) == 1:
            return f"{SEPARATOR}{self.shown[0].fact.home}{SEPARATOR}"
        return SEPARATOR.join(["", *dict.fromkeys([report.fact.home for report in self.shown]), ""])

    @property
    def announced(self) -> dt.date:
        """The day on which the first release told of it."""
        return min(report.published for report in self.shown)

    @property
    def open(self) -> bool:
        """Whether it is a plan that stands and of which nothing came yet; one with several sides stays open."""
        return self.planned and not self.cancelled and (not self.related or self.shared_plan)

    @property
    def awaits_until(self) -> dt.date:
        """The day until which another release is likely to tell of it, or of what came of it."""
        if self.planned:
            return shifted(self.span.last, PLAN_GRACE)
        return shifted(self.reports[-1].published, REPORTING_DELAY)

    def note_promise(self) -> None:
        """Remember the time of a plan that is told for the first time."""
        if self.planned and self.promised is None:
            latest = best_timed(self.shown).fact.when.date.latest
            self.promised = latest.isoformat() if latest else None

    def touch(self, position: int, recorded_at: dt.datetime) -> None:
        """Count a change that a reader sees, once for each event."""
        if self.position != position:
            self.revision += 1
            self.position, self.modified = position, recorded_at

    def likeness(self, report: Report) -> int | None:
        """Return the evidence that a new report tells of this occurrence; None when it cannot."""
        release, most = report.fact.release, 0
        for known in self.shown:
            points = likeness(known.fact, known.span, report.fact, report.span)
            if points is None or (known.fact.release == release and not known.retracted):
                return None
            most = max(most, points)
        return most


def _counterparts(reports: Sequence[Report]) -> tuple[str, ...]:
    named = reports[0].fact.counterparts
    if len(reports) == len(named) == 1:
        return named
    return tuple(dict.fromkeys([party for report in reports for party in report.fact.counterparts]))


def merged(reports: Sequence[Report]) -> Fact:
    """Return what several reports of one occurrence say together.

    The first report gives the frame. The time is that of the report that tells it best; people are everybody named;
    what the first leaves out comes from the others. What an editor corrected or confirmed goes before the rest.
    """
    if len(reports) == 1:
        return reports[0].fact
    first = reports[0].fact
    trusted = sorted(reports, key=_distrust)
    told: dict[str, Any] = {"when": _best_time(trusted), "people": _everybody(trusted)}
    for name in _taken_from_any(first.kind):
        told[name] = _first_told(trusted, name) or getattr(first, name)
    if isinstance(first, AgreementSigned):
        told["title"] = trusted[0].fact.title if trusted[0].corrected else first.title  # type: ignore[attr-defined]
        told["agreement_type"] = _first_that(trusted, "agreement_type", lambda value: value != "other")
    changes = {name: value for name, value in told.items() if value != getattr(first, name)}
    return attrs.evolve(first, **changes) if changes else first


def _distrust(report: Report) -> tuple[bool, bool]:
    return not report.corrected, not report.confirmed


@cache
def _taken_from_any(kind: str) -> tuple[str, ...]:
    """Return which of the fields that any report may tell facts of a kind have."""
    return tuple(name for name in _TAKEN_FROM_ANY if hasattr(attrs.fields(FACTS[kind]), name))


def _first_told(reports: Sequence[Report], name: str) -> Any:
    """Return the value of the first report that has one."""
    for report in reports:
        value = getattr(report.fact, name)
        if value:
            return value
    return None


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
        for report in reports:
            when = report.fact.when
            if when.time and when.edtf == best.edtf:
                return when
    return best


def _everybody(reports: Sequence[Report]) -> tuple[Person, ...]:
    """Return everybody named, each once, with the longest form of the name and an office when any report has one."""
    people: list[Person] = []
    for report in reports:
        for person in report.fact.people:
            for index, known in enumerate(people):
                if _same(known, person):
                    people[index] = _fuller(known, person)
                    break
            else:
                people.append(person)
    return tuple(people)


def _same(one: Person, other: Person) -> bool:
    if one.party != other.party and one.party is not None and other.party is not None:
        return False
    return same_person(one.name, other.name)


def _fuller(known: Person, other: Person) -> Person:
    if known == other:
        return known
    longer = other.name if len(name_words(other.name)) > len(name_words(known.name)) else known.name
    return Person(name=longer, office=known.office or other.office, party=known.party or other.party)
