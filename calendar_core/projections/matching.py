"""Whether two reports tell of one occurrence, and whether what happened is what had been agreed.

Both are judged on the facts alone, so that the same log gives the same timeline. A false merge hides an event and a
missed one shows it twice; where the facts do not say enough, two entries it is.
"""

import datetime as dt
from typing import Literal

import msgspec

from calendar_core.events import AgreementSigned, Fact, VisitAgreed, VisitPaid
from calendar_core.letters import fold
from calendar_core.projections.likeness import same_person, same_place
from calendar_core.projections.titles import like_titles

REPORTING_DELAY = dt.timedelta(days=14)
"""A release that gives no date reports what happened on the day of publication or up to so many days before."""
SOON = dt.timedelta(days=3)
MONTH = 31
"""Days of the longest month."""
PLAN_MEMORY = dt.timedelta(days=540)
"""So long after it was agreed may a plan without a date be fulfilled."""
LONGEST = dt.timedelta(days=366)
"""Times that begin further apart are never one, however long they are; it bounds what has to be searched."""
PLAN_GRACE = dt.timedelta(days=45)
"""So long after its time may a plan be fulfilled."""

ENOUGH = 2
"""Points of evidence from which two reports are one occurrence."""
RARITY = {
    "visit_paid": 1, "visit_agreed": 1, "forum_attended": 1, "mission_opened": 2, "credentials_presented": 1,
    "relations_established": 2, "meeting_agreed": 1,
}  # fmt: skip
"""Points that a kind has beforehand: the rarer between two parties, the less evidence it needs."""
TOLD_APART_BY_PEOPLE = frozenset({"meeting_held", "call_held", "meeting_agreed", "credentials_presented"})
"""Kinds of which several may fall on one day, each with other people."""
TOLD_APART_BY_PLACE = frozenset({"meeting_held", "meeting_agreed", "credentials_presented"})
"""Kinds of those for which the sides are at one place."""
TELLING_FIELDS = {
    "visit_agreed": ("visitor", "host"),
    "visit_paid": ("visitor", "host"),
    "mission_opened": ("mission_type",),
}
"""Fields that tell occurrences of a kind apart when both reports have them."""
REPRINTED = 40
"""From so many characters on, the same words of two releases are taken to be one text, carried twice."""
FULFILS = {
    "visit_paid": ("visit_agreed",),
    "meeting_held": ("meeting_agreed",),
    "forum_attended": ("meeting_agreed",),
    "call_held": ("meeting_agreed",),
}
"""What may come of what was agreed: a kind of what happened, and the kinds of plan that it fulfils."""

_DAYS = frozenset({"day", "not"})
"""How times are told of which one day may be the day of publication."""

Likeness = Literal["same", "other", "unknown"]


class Span(msgspec.Struct, frozen=True, gc=False):
    """The days on which what a fact reports may have been; a msgspec struct, because one is made for every fact.

    Attributes:
        first: the earliest day.
        last: the latest day.
        told: `day` when the text tells first and last day, `roughly` for a month or a year, `not` for the day of
            publication in its place, `open` for a plan without a date.
    """

    first: dt.date
    last: dt.date
    told: Literal["day", "roughly", "not", "open"]

    @property
    def days(self) -> int:
        """How many days these are."""
        return (self.last - self.first).days + 1

    def overlaps(self, other: "Span") -> bool:
        """Whether both have a day in common."""
        return self.first <= other.last and other.first <= self.last


def span_of(fact: Fact, published: dt.date) -> Span:
    """Return the days on which a fact may have been, given the day on which it was published."""
    date = fact.when.date
    if date.earliest is None or date.latest is None:
        return _open_span(published) if fact.planned else _reported_by(published, published)
    if not fact.when.stated and not fact.planned:
        return _reported_by(date.earliest, date.latest)
    return Span(date.earliest, date.latest, "day" if date.to_the_day else "roughly")


def _reported_by(first: dt.date, last: dt.date) -> Span:
    return Span(shifted(first, -REPORTING_DELAY), last, "not")


def _open_span(published: dt.date) -> Span:
    return Span(published, shifted(published, PLAN_MEMORY), "open")


def shifted(day: dt.date, by: dt.timedelta) -> dt.date:
    """Return the day some time away, or the first or last day there is."""
    try:
        return day + by
    except OverflowError:
        return dt.date.min if by < dt.timedelta(0) else dt.date.max


def parties_of(fact: Fact) -> tuple[str, ...]:
    """Return all sides, home and counterparts alike, in one order."""
    if len(fact.counterparts) == 1:
        other = fact.counterparts[0]
        return (fact.home, other) if fact.home < other else (other, fact.home)
    return tuple(sorted({fact.home, *fact.counterparts}))


def likeness(one: Fact, its: Span, other: Fact, others: Span) -> int | None:
    """Return the points of evidence that two reports of one kind and the same parties tell of one occurrence.

    Returns:
        points, of which `ENOUGH` make them one; None when they contradict each other.
    """
    if not its.overlaps(others) or abs(its.first - others.first) > (PLAN_MEMORY if one.planned else LONGEST):
        return None
    if _days_differ(its, others) or _fields_differ(one, other):
        return None
    people, place = _people(one, other), _place(one, other)
    if _others_met(one, other, people, place) or _protocols_differ(one, other, people, (its, others)):
        return None
    points = RARITY.get(one.kind, 0) + _time(its, others) - _too_vague(one.kind, its, others)
    if isinstance(one, AgreementSigned) and isinstance(other, AgreementSigned):
        if not _same_document(one, other):
            return None
        points += 2 + (fold(one.title) == fold(other.title))
    points += 2 * (people == "same") + (place == "same") - (place == "other")
    points += bool(one.level and one.level == other.level)
    points += len(one.evidence.text) >= REPRINTED and one.evidence.text == other.evidence.text
    return points + bool(one.occasion and other.occasion and like_titles(one.occasion, other.occasion))


def _days_differ(its: Span, others: Span) -> bool:
    """Whether both tell first and last day, and neither time lies within the other."""
    if not its.told == others.told == "day":
        return False
    earlier, later = (its, others) if its.first < others.first else (others, its)
    return earlier.first < later.first and earlier.last < later.last


def _time(its: Span, others: Span) -> int:
    """Return how much of the evidence the times are that overlap."""
    if its.told == others.told:
        return _told_alike(its, others)
    if its.told not in _DAYS or others.told not in _DAYS:
        return int("open" not in (its.told, others.told) and max(its.days, others.days) <= MONTH)
    told, stood_in = (its, others) if its.told == "day" else (others, its)
    return 2 if stood_in.last - told.last <= SOON else 1


def _told_alike(its: Span, others: Span) -> int:
    """Return the same for times that are both told in one way."""
    if its.told == "day":
        longer = abs(its.days - others.days)
        return 3 if not longer else 2 if longer <= SOON.days else 1
    if its.told == "not":
        apart = abs(its.last - others.last)
        return 2 if not apart else int(apart <= SOON)
    if its.told == "open":
        return int(abs(its.first - others.first) <= REPORTING_DELAY)
    return int(max(its.days, others.days) <= MONTH)


def _too_vague(kind: str, its: Span, others: Span) -> bool:
    """Whether the time is so long that the same people may well have met several times in it."""
    return kind in TOLD_APART_BY_PEOPLE and max(its.days, others.days) > MONTH and "open" not in (its.told, others.told)


def _people(one: Fact, other: Fact) -> Likeness:
    """Compare whom the reports name, side by side: each release names the other side."""
    common = False
    ours, theirs = _only_counterpart(one), _only_counterpart(other)
    for person in one.people:
        party = person.party or ours
        for named in other.people:
            if (named.party or theirs) == party:
                common = True
                if same_person(person.name, named.name):
                    return "same"
    return "other" if common else "unknown"


def _only_counterpart(fact: Fact) -> str:
    return fact.counterparts[0] if len(fact.counterparts) == 1 else ""


def _place(one: Fact, other: Fact) -> Likeness:
    if one.place is None or other.place is None:
        return "unknown"
    if same_place(one.place.name, other.place.name):
        return "same"
    countries = {one.place.country, other.place.country}
    return "other" if None in countries or len(countries) > 1 or _both_cities(one, other) else "unknown"


def _both_cities(one: Fact, other: Fact) -> bool:
    """Whether both places are more than the country; a country's own place has no other name for it."""
    return bool(one.place and other.place and one.place.latitude is not None and other.place.latitude is not None)


def _other_country(one: Fact, other: Fact) -> bool:
    """Whether both tell the country, and not the same one."""
    countries = {fact.place.country for fact in (one, other) if fact.place} - {None}
    return len(countries) > 1


def _others_met(one: Fact, other: Fact, people: Likeness, place: Likeness) -> bool:
    ranks_differ = _ranks_differ(one, other)
    if people == "unknown" and one.kind in TOLD_APART_BY_PEOPLE:
        return ranks_differ or (one.kind in TOLD_APART_BY_PLACE and _other_country(one, other))
    if one.kind == "mission_opened" and place == "other":
        return _other_country(one, other) or _both_cities(one, other)
    return people == "other" and (one.kind in TOLD_APART_BY_PEOPLE or ranks_differ or place == "other")


def _ranks_differ(one: Fact, other: Fact) -> bool:
    return bool(one.level and other.level and one.level != other.level)


def _fields_differ(one: Fact, other: Fact) -> bool:
    for name in TELLING_FIELDS.get(one.kind, ()):
        mine, theirs = getattr(one, name), getattr(other, name)
        if mine and theirs and mine != theirs:
            return True
    return False


def _protocols_differ(one: Fact, other: Fact, people: Likeness, times: tuple[Span, Span]) -> bool:
    """Whether these are visits of two protocols; one person's visit on the same days has one, however it is called."""
    if not isinstance(one, (VisitAgreed, VisitPaid)) or not isinstance(other, (VisitAgreed, VisitPaid)):
        return False
    if people == "same" and all(time.told == "day" for time in times):
        return False
    return bool(one.visit_level and other.visit_level and one.visit_level != other.visit_level)


def _same_document(one: AgreementSigned, other: AgreementSigned) -> bool:
    types = {one.agreement_type, other.agreement_type} - {"other"}
    if fold(one.title) == fold(other.title):
        return True
    return len(types) <= 1 and like_titles(one.title, other.title, parties_of(one))


def fulfils(plan: Fact, planned: Span, happened: Fact, held: Span) -> dt.timedelta | None:
    """Return how late a plan was fulfilled by what happened, zero when in time.

    Args:
        plan: what was agreed.
        planned: the days on which it may be.
        happened: what happened, of a kind that `FULFILS` the plan's.
        held: the days on which that may have been.

    Returns:
        None when what happened is not what had been agreed.
    """
    if held.last < planned.first or not -PLAN_MEMORY - PLAN_GRACE <= planned.first - held.first <= LONGEST:
        return None
    if held.first - planned.last > PLAN_GRACE or not _parties_fit(plan, happened):
        return None
    if isinstance(plan, VisitAgreed) and isinstance(happened, VisitPaid) and _visits_differ(plan, happened):
        return None
    if _ranks_differ(plan, happened) and _people(plan, happened) != "same":
        return None
    if (
        planned.told != "day"
        and plan.occasion
        and happened.occasion
        and not like_titles(plan.occasion, happened.occasion)
    ):
        return None
    return max(held.first - planned.last, dt.timedelta(0))


def _parties_fit(plan: Fact, happened: Fact) -> bool:
    planned, met = {plan.home, *plan.counterparts}, {happened.home, *happened.counterparts}
    return len(planned & met) > 1 and (planned <= met or met <= planned)


def _visits_differ(plan: VisitAgreed, visit: VisitPaid) -> bool:
    fields = ((plan.visitor, visit.visitor), (plan.host, visit.host), (plan.visit_level, visit.visit_level))
    return any(one and other and one != other for one, other in fields)
