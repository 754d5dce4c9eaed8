"""Whether two mentions of visits are of one journey: the same way, the same persons, and days that fit."""

import datetime as dt
import re

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.english.clauses.occurrences import Occurrence, names_of
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_PREMIER = lazy(r"\b(?:prime minister|premier|chancellor)\b")
_HIGHEST = lazy(r"^(?:prime minister|premier|chancellor|president|king|queen|emir)\b")
"""Heads of governments, and all who hold one of the two highest offices of a state."""
_HAS_LEFT = lazy(
    r"\b(?<!\b[Hh]aving )(?:left|departed|set (?:out|off)|embarked|flew (?:out|off))\b"
    r"(?! (?:his|her|office|it) )[^.;]*$"
)
"""Before a visit: whoever pays it is on his way."""
_SOON = 2
"""Sentences over which a visit is spoken of."""
_LONGEST_VISIT = dt.timedelta(days=14)
"""From the first day of a visit to its last, at the most."""
_LONGEST_TRIP = dt.timedelta(days=5)
"""From the coming of a guest to the last day on which he goes about the country."""
ON_THE_WAY = dt.timedelta(days=2)
"""How long somebody may be on the way to where a visit begins."""
_BEING_THERE = frozenset({"spoke_in", "glad_to_be_in", "greeted_here", "guest_addressed", "host_greets"})
"""Rules that find a visit that is on when somebody speaks."""
_IN_ITS_COURSE = lazy(
    r"\b(?:[Dd]uring|[Ii]n the course of|[Tt]hroughout|[Aa]s part of|[Ww]ithin the framework of) "
    r"(?:the|that|his|her|their) (?:[\w-]+ ){0,4}$"
)
"""Before a visit: it is the one told of before."""
_DURING = lazy(
    r"\W*(?:During|In|In the course of|As part of|In the framework of) (?:the|his|her|this|that) (?:[\w-]+ )?"
    r"(?:visit|trip)\b"
)
"""How a sentence begins that goes on to tell of a visit."""
_TO_ACCOMPANY = lazy(r" to accompany [^.;]{3,120} (?:on|in|during|for) (?:an?|the|his|her|their) ")
"""Between going somewhere and a visit: it is of those who go together."""
_UPCOMING = prefiltered(r"\b(?:upcoming|forthcoming|imminent|next|accept\w*)\b", re.IGNORECASE)
"""In a sentence on a visit: it is to come, and not the one under way."""


def same_journey(old: Occurrence, new: Occurrence) -> bool:
    """Whether two visits went the same way."""
    there, here = old.candidate.facets.get("host"), new.candidate.facets.get("host")
    if not old.kind.startswith("visit") or (new.candidate.rule == "visit_own" and not new.stated):
        return True
    return not (there and here and there != here) and not _is_an_old_one(old, new) and _same_visitors(old, new)


def _is_an_old_one(old: Occurrence, new: Occurrence) -> bool:
    """Whether one of two visits is on, as somebody who speaks there tells, and the other was on days long over."""
    dated = [one for one in (old, new) if one.stated]
    if len(dated) != 1 or not {old.candidate.rule, new.candidate.rule} & _BEING_THERE:
        return False
    last, published = dated[0].time.latest, dated[0].candidate.clause.reading.release.published_on
    return dated[0].candidate.rule not in _BEING_THERE and last is not None and published - last > _LONGEST_VISIT


def _same_visitors(old: Occurrence, new: Occurrence) -> bool:
    """Whether two visits may be one: not of different persons, nor a coming one after one under way."""
    ours, theirs = (names_of(one.candidate.facets.get("visitors", ())) for one in (old, new))
    if _goes_along(old.candidate, new.candidate):
        return True
    if ours and theirs and not any(alike_names(one, other) for one in ours for other in theirs):
        return False
    if not (ours or theirs) and _are_a_president_and_a_premier(old, new):
        return False
    return old.kind == new.kind or not _UPCOMING.search(new.candidate.clause.source)


def _goes_along(old: Candidate, new: Candidate) -> bool:
    """Whether a sentence tells who came to accompany another on a visit, and then of that visit."""
    clause = old.clause
    return clause is new.clause and _TO_ACCOMPANY.search(clause.words(old.at, new.at)) is not None


def _are_a_president_and_a_premier(old: Occurrence, new: Occurrence) -> bool:
    """Whether two visitors without names hold the one and the other of the two highest offices."""
    offices = [
        {actor.office.text.casefold() for actor in one.candidate.facets.get("visitors", ()) if actor.office}
        for one in (old, new)
    ]
    ranks = [{bool(_PREMIER.search(office)) for office in those if _HIGHEST.search(office)} for those in offices]
    return all(ranks) and ranks[0].isdisjoint(ranks[1])


def is_yet_to_begin(visit: Occurrence) -> bool:
    """Whether the days of a visit are to come, and its visitor is not told to be on his way."""
    clause = visit.candidate.clause
    written, first = clause.reading.release.published_on, visit.time.earliest
    if first is None or first <= written:
        return False
    return not is_on_the_way(visit.candidate, visit.time)


def is_on_the_way(candidate: Candidate, time: Edtf) -> bool:
    """Whether somebody is told to have set out for a visit that begins within days; not for a later leg of several."""
    clause, first = candidate.clause, time.earliest
    if not candidate.kind.startswith("visit") or candidate.facets.get("legs", 1) > 1 or first is None:
        return False
    if not dt.timedelta() < first - clause.reading.release.published_on <= ON_THE_WAY:
        return False
    return _HAS_LEFT.search(clause.words(clause.start, candidate.at)) is not None


def is_of_the_visit(old: Occurrence, new: Occurrence) -> bool:
    """Whether a sentence tells what is on a day of a visit that began before: `During the visit, … on 30 October`."""
    if not tells_of_that_visit(old, new):
        return False
    began, then = old.time.earliest, new.time.earliest
    return began is not None and then is not None and dt.timedelta() <= then - began <= _LONGEST_VISIT


def is_its_departure(old: Occurrence, new: Occurrence) -> bool:
    """Whether a sentence tells when somebody leaves for a visit to come: `will visit A next week. He leaves Sunday`."""
    if new.candidate.rule != "set_out" or not old.kind == new.kind == "visit_agreed":
        return False
    leaves, begins = new.time.latest, old.time.earliest
    return leaves is not None and begins is not None and dt.timedelta() <= begins - leaves <= ON_THE_WAY


def tells_of_that_visit(old: Occurrence, new: Occurrence) -> bool:
    """Whether a sentence tells twice of a visit, or begins with the one told before, whenever that was.

    `arrived on Monday, beginning a visit`; `During the visit, he met`.
    """
    if old.kind != new.kind or not new.kind.startswith("visit"):
        return False
    if old.candidate.clause is new.candidate.clause:
        return True
    clause, at = new.candidate.clause, new.candidate.at
    if _is_looked_back_on(old, new):
        return True
    told = _DURING.match(clause.source) or (not new.stated and _IN_ITS_COURSE.search(clause.words(clause.start, at)))
    return new.candidate.rule == "visit_own" and bool(told)


def _is_looked_back_on(old: Occurrence, new: Occurrence) -> bool:
    """Whether a sentence begins with the visit that the one before it told: `During his visit to Lima, she met`."""
    one, other = old.candidate, new.candidate
    behind = one.clause.part is other.clause.part and 0 < other.clause.number - one.clause.number <= _SOON
    names = names_of(other.facets.get("visitors", ()))
    alike = names & names_of(one.facets.get("visitors", ())) if names else other.facets["host"] == one.facets["host"]
    return bool(behind and alike and not new.stated and _DURING.match(other.clause.source))


def is_under_way(old: Occurrence, new: Occurrence) -> bool:
    """Whether a sentence tells what will be on a later day of a visit that has begun: `During the visit, he will`."""
    if (old.kind, new.kind) != ("visit_paid", "visit_agreed") or not _DURING.match(new.candidate.clause.source):
        return False
    began, then = old.time.earliest, new.time.earliest
    if began is None or then is None or not old.time.to_the_day:
        return False
    published = new.candidate.clause.reading.release.published_on
    return abs(published - began) <= ON_THE_WAY and dt.timedelta() <= then - began <= _LONGEST_VISIT


def is_within(old: Occurrence, new: Occurrence) -> bool:
    """Whether a guest goes to another town of home on a later day of his visit: `On Friday, he will visit Almaty`."""
    place, home = new.candidate.facets.get("place"), new.candidate.clause.home
    town = place is not None and place.kind == "city" and place.value.kind != "capital"
    if not town or {one.candidate.facets.get("host") for one in (old, new)} != {home} or old.kind != "visit_paid":
        return False
    began, then = old.time.latest, new.time.earliest
    return began is not None and then is not None and dt.timedelta() <= then - began <= _LONGEST_TRIP


def is_a_leg(old: Occurrence, new: Occurrence) -> bool:
    """Whether the days are told of one of several states for which somebody has left: `will be in Peru from 3 May`."""
    left: Edtf = old.candidate.facets.get("left") or UNKNOWN
    set_out, begins = left.earliest, new.time.earliest
    if old.time or set_out is None or begins is None or new.kind != "visit_agreed":
        return False
    return dt.timedelta() <= begins - set_out <= _LONGEST_VISIT


def is_of_today(old: Occurrence, new: Occurrence) -> bool:
    """Whether a visit under way, of no day, is one that is told to be from today on: `it will last until Friday`."""
    if (old.kind, new.kind) != ("visit_paid", "visit_agreed") or old.stated or not new.time.to_the_day:
        return False
    return new.time.earliest == new.candidate.clause.reading.release.published_on


def has_begun(old: Occurrence, new: Occurrence) -> bool:
    """Whether a visit to come, of no day, is one that is told to be under way: a headline is older than its text."""
    if (old.kind, new.kind) != ("visit_agreed", "visit_paid") or old.stated or not new.time.to_the_day:
        return False
    published, first, last = new.candidate.clause.reading.release.published_on, new.time.earliest, new.time.latest
    return first is not None and last is not None and first <= published <= last
