"""Calls of a day, told in turn: `A day of phone diplomacy, with four capitals. Peru. We discussed …`."""

import re
from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import (
    Candidate,
    Clause,
    distinct,
    foreign,
    participants,
    state,
)
from calendar_core.extraction.english.meetings.face_to_face import are_in_one_place
from calendar_core.extraction.english.people.actors import LEVELS, Actor, party_of
from calendar_core.extraction.english.people.leaders import party_of_leader
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_ROUND = lazy(
    r"\b(?:tele)?phone (?:marathon|diplomacy)\b"
    r"|\b(?:series|round|number) of (?:\w+ )?(?:tele)?phone (?:calls|conversations|talks)\b"
    r"|\b(?:several|many|\d+) (?:\w+ )?(?:tele)?phone (?:calls|conversations|talks)\b",
    re.IGNORECASE,
)
"""A sentence that calls of a day may follow."""
_STATE = RULES.compile(r"\s*(?:And )?(?:[Tt]he )?(?P<state><state>)[.:!]?\s*")
"""A sentence that is nothing but whom one of them was with."""
CALLED_IN_TURN = ("discussed_with", "talks_with")
"""Rules for meetings, of which some prove to be such calls."""
_MOST = 40
"""Sentences behind that one in which the calls are told."""
_FEWEST = 3
"""So many leaders of several states are not met on the way: they were called."""
_IN_PERSON = frozenset({"city", "visit", "visited", "arrive", "met", "receive", "forum"})
"""Kinds of words of a sentence that may tell where those who discussed something met."""


def find_rounds(clause: Clause) -> Iterator[Candidate]:
    """Yield the call with a state that a sentence names and nothing else, in a row of calls that is told in turn."""
    match = _STATE.fullmatch(clause.text, clause.start, clause.end) if clause.kinds == {"state"} else None
    if match is None or clause.in_title or not is_in_a_round(clause):
        return
    party = party_of(clause.folded.at(match.start("state")))
    if party != clause.home:
        told = clause.following() or clause
        actors = [one for one in participants(clause.folded, told.start, told.end) if one.party == party and one.name]
        called = actors or [state(party)]
        yield Candidate("call_held", "call_in_turn", clause, clause.start, told.end, called, at=match.start("state"))


def is_in_a_round(clause: Clause) -> bool:
    """Whether a sentence before this one tells of calls of the day, which are told in turn."""
    told = clause.part.sentences[max(0, clause.number - _MOST) : clause.number]
    if not told:
        return False
    words = clause.words(told[0].start, told[-1].end)
    return "hone" in words and _ROUND.search(words) is not None


def by_phone(meeting: Candidate) -> Candidate:
    """Return a discussion as a call: one of a round of calls, or with leaders of so many states that none can come."""
    clause = meeting.clause
    if meeting.kind != "meeting_held" or meeting.status != "held" or clause.kinds & _IN_PERSON:
        return meeting
    others = foreign(meeting.actors, clause.home)
    several = len({(one.party, one.name) for one in others}) >= _FEWEST and len(distinct(others)) > 1
    leaders = several and all(map(_leads, others)) and not are_in_one_place(clause)
    return evolve(meeting, kind="call_held") if leaders or is_in_a_round(clause) else meeting


def _leads(actor: Actor) -> bool:
    if actor.office is None:
        return party_of_leader(actor.name) == actor.party
    return actor.office.level == LEVELS[0]
