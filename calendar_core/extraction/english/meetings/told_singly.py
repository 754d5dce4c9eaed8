"""Meetings that a release sums up before it tells them one by one: `met the Ministers of A, B and C. With A's …`."""

import re

from attrs import evolve

from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_MANY = 3
"""So many others are summed up in one sentence."""
_FEW = 2
"""So many of them at least are told of one by one."""
_TOGETHER = lazy(
    r"\b(?:trilateral|tripartite|quadrilateral|multilateral|group|joint(?:ly)?|together|round ?table|format)\b",
    re.IGNORECASE,
)
"""In a sentence about those who met in one room."""


def told_singly(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Return occurrences without meetings of several that are told again one by one, but with those told only there."""
    kept: list[Occurrence] = []
    for place, one in enumerate(occurrences):
        if _is_listed_next(one, occurrences[place + 1 :]):
            continue
        singly = _singly(one, occurrences[place + 1 :]) if _sums_up(one) else set()
        if len(singly) < _FEW:
            kept.append(one)
            continue
        kept += [_of(one, party) for party in one.parties if party not in singly]
    return kept


def _is_listed_next(one: Occurrence, later: list[Occurrence]) -> bool:
    """Whether those of an organisation who met are named next by their states: `Among them were the Ambassadors of`."""
    if one.kind != "meeting_held" or any(map(is_state, one.parties)) or any(actor.name for actor in one.actors):
        return False
    return any(
        other.candidate.rule == "talks_listed"
        and len(other.parties) > 1
        and other.candidate.clause.number == one.candidate.clause.number + 1
        for other in later
    )


def _sums_up(one: Occurrence) -> bool:
    """Whether a sentence tells of a meeting with several whom it does not name."""
    if one.candidate.rule != "met_with" or one.kind != "meeting_held" or len(one.parties) < _MANY:
        return False
    named = any(actor.name for actor in one.candidate.actors)
    return not named and _TOGETHER.search(one.candidate.clause.source) is None


def _singly(one: Occurrence, later: list[Occurrence]) -> set[str]:
    """Return with whom of those the release goes on to tell a meeting each."""
    return {
        other.parties[0]
        for other in later
        if other.kind == one.kind
        and len(other.parties) == 1
        and other.parties[0] in one.parties
        and other.candidate.clause.part is one.candidate.clause.part
        and other.candidate.clause.number > one.candidate.clause.number
    }


def _of(one: Occurrence, party: str) -> Occurrence:
    """Return the meeting with one of those with whom a sentence sums up that there were some."""
    return evolve(one, parties=(party,), actors=[actor for actor in one.actors if actor.party == party])
