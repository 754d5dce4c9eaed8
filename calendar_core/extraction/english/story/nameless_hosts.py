"""Officials without names whom somebody will meet where he goes: they are a part of the visit that is told of."""

from calendar_core.edtf import Edtf
from calendar_core.extraction.english.clauses.candidates import distinct
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_RULES = frozenset({"met_with", "talks_with"})
"""Rules for meeting somebody whom a sentence tells of."""
_SOME = lazy(
    r"\b(?:officials|leaders|leadership|authorities|representatives|figures|interlocutors|stakeholders|lawmakers|"
    r"parliamentarians|dignitaries|politicians|policymakers|members(?: of (?:congress|parliament|the [a-z ]+))?)$"
)
"""What those are called together whom nobody names."""


def without_nameless_hosts(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Return occurrences without `will visit Peru, where he will meet senior officials`, for the visit tells it.

    Where a tour of several states is told as a whole and then leg by leg, those to be met on one leg are kept.
    """
    awaited = [one for one in occurrences if one.kind == "visit_agreed"]
    tour = len({visit.candidate.facets.get("host") for visit in awaited}) > 1
    visited = {party for visit in awaited for party in visit.parties}
    return [
        one
        for one in occurrences
        if not any(_is_part_of(one, visit, tour=tour) for visit in awaited) or _is_with_others(one, visited)
    ]


def _is_with_others(one: Occurrence, visited: set[str]) -> bool:
    """Whether officials of a state that nobody is to visit are told in one breath: `talks with A and B leaders`."""
    return any(is_state(party) and party not in visited for party in distinct(one.candidate.actors))


def _is_part_of(one: Occurrence, visit: Occurrence, *, tour: bool) -> bool:
    """Whether a meeting to come is with several of the hosts of a visit of whom no name and no office is told."""
    if one.kind != "meeting_agreed" or one.candidate.rule not in _RULES or not one.actors:
        return False
    if one.parties != visit.parties or (tour and one.candidate.clause is not visit.candidate.clause):
        return False
    home = one.candidate.clause.home
    host = visit.candidate.facets.get("host")
    if host in one.parties:
        nameless = all(map(_are_some, one.actors))
    else:
        hosts = one.candidate.facets.get("offices")
        nameless = host == home and bool(hosts) and all(map(_SOME.search, hosts or ()))
        nameless = nameless and not one.candidate.facets.get("ours")
    return nameless and _is_then(one.time, visit.time)


def _is_then(time: Edtf, visit: Edtf) -> bool:
    """Whether a meeting is of the days of a visit."""
    return time == visit or bool(time and visit and time.overlaps(visit))


def _are_some(actor: Actor) -> bool:
    """Whether several are told together, by no name and no office."""
    if actor.name or actor.sort not in ("office", "body", "group", "state"):
        return False
    return actor.office is None or _SOME.search(actor.office.text.lower()) is not None
