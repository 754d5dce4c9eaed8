"""Whom an event was with that a release tells without names: those told of before it."""

import re

from calendar_core.extraction.english.clauses.candidates import Candidate, distinct, foreign, has, state
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.meetings.preludes import PRECEDED
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.people.counted_states import NUMBERS
from calendar_core.extraction.english.story.settling import host_of
from calendar_core.extraction.english.story.story import Story, last_state, only_forum, sole_party, words_before
from calendar_core.extraction.english.story.when_told import SOON
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_SHORTLY = 2
"""Sentences behind a call over which a call without names is that one."""
_ONE_COUNTERPART = frozenset(
    {
        "talks_anaphoric",
        "they_met",
        "they_discussed",
        "session_planned",
        "call_anaphoric",
        "invitation_accepted",
        "relations",
    }
)
_MOST_PARTIES = 3
"""So many of those who were met one by one may be meant by documents that are told without their parties."""
_OF_A_FORUM = ("agreement_signed", "meeting_agreed")
"""What the participants of a forum sign and plan together."""
_COUNTRIES = prefiltered(
    r"\b(?:two|both) (?:countries|states|nations|peoples|governments)\b"
    r"|\b(?:[Tt]he|[Tt]wo|[Bb]oth) (?:[Ff]oreign )?(?:[Mm]inisters|[Pp]residents|[Hh]eads of [Ss]tate) "
    r"(?:also )?agreed\b"
)
"""Those of whom an organisation is none."""
_OF_OTHER_DAYS = (PRECEDED.name, "officials_sat", "last_session", "previous_one", "next_one", "earlier_session")
"""Rules for other meetings of the same sides: nobody tells who was there for them, or will be."""
_IN_A_STATE = RULES.compile(r"[^.;,\n]{0,60}? in (?:the )?(?P<state><state>)")
_LIGHT_OF = prefiltered(r"\b(?:in (?:the )?light of|ahead of|before|at|for|prior to) (?:the|a) (?:\w+ ){0,2}$")
"""Before a meeting that was only spoken of."""
_OF_THE_LAST = ("body_sat", "session_planned")
"""Rules for the next or another session of a body, or a summit, that was told of."""
_THEY = ("they_met", "they_discussed")
_OF_PERSONS = (*_THEY, "agreed_to_meet", "sides_will_meet")
_SO_MANY = prefiltered(
    rf"\b(?P<number>{'|'.join(NUMBERS)}) (?:[a-z]+ )?(?:parties|sides|countries|states|nations|leaders|presidents|"
    r"ministers|governments|delegations)\b",
    re.IGNORECASE,
)
_OF_THREE = prefiltered(r"\b(?:[Tt]rilateral|[Tt]ripartite)\b")
_BESIDE_HOME = 2
"""So many others have signed a trilateral agreement."""
_TWO = prefiltered(r"\b(?:[Tt]wo|[Bb]oth)\b")


def actors_of(story: Story, candidate: Candidate) -> list[Actor]:
    """Return the foreign side of a candidate; where it names none, those told of before."""
    if candidate.facets.get("again") and candidate.facets["plural"] and (last := _signed_before(story, candidate)):
        return last.actors
    if candidate.actors or not candidate.anaphoric:
        return candidate.actors
    if not story.last and (candidate.kind == "agreement_signed" or candidate.rule == "body_sat"):
        return sole_party(story, candidate.clause)
    if not story.last and candidate.facets.get("trip"):
        return [state(candidate.facets["trip"])]
    if candidate.rule == "talks_with_host":
        return _guests_of(story, candidate)
    called = candidate.rule == "call_anaphoric" and 0 < candidate.clause.number - story.called_at <= _SHORTLY
    told = story.called if called else _told_of(story, candidate)
    return _fitting(candidate, told)


def _fitting(candidate: Candidate, told: list[Actor]) -> list[Actor]:
    """Return those told of before as a candidate may be about them: of a meeting of another day, their state alone."""
    if candidate.kind == "agreement_signed" and _are_others(candidate, told):
        return []
    if candidate.rule == "session_planned" and _is_elsewhere(candidate, told):
        return []
    alone = candidate.rule in _OF_OTHER_DAYS and len(distinct(told)) == 1
    return [state(party) for party in distinct(told)] if alone else told


def _is_elsewhere(candidate: Candidate, told: list[Actor]) -> bool:
    """Whether a meeting to come is held in a third state: `ahead of the meeting to be held in Spain`."""
    clause = candidate.clause
    there = _IN_A_STATE.match(clause.text, candidate.end, clause.end)
    host = party_of(clause.folded.at(there.start("state"))) if there else clause.home
    return _LIGHT_OF.search(words_before(candidate)) is not None and host not in (clause.home, *distinct(told))


def _told_of(story: Story, candidate: Candidate) -> list[Actor]:
    """Return those told of before whom a candidate without names may be about."""
    if (candidate.kind in _OF_A_FORUM or candidate.rule == "talks_anaphoric") and (forum := only_forum(story)):
        return forum.actors if candidate.kind in _OF_A_FORUM else []
    if candidate.rule in _OF_THE_LAST and (party := _whose(story, candidate)):
        return [state(party)]
    if candidate.kind == "agreement_signed" and (last := _signed_before(story, candidate)):
        return last.actors
    ours = candidate.rule in _ONE_COUNTERPART or (candidate.kind == "agreement_signed" and not story.occurrences)
    two = candidate.rule in _THEY and _is_of_two(candidate)
    one = two or candidate.rule == "relations"
    if ours and len(distinct(story.last)) > 1 and (one or not story.joint):
        return story.last if _is_of_three(candidate) and len(distinct(story.last)) == _BESIDE_HOME else []
    told = _who_signed(story) if candidate.kind == "agreement_signed" else story.last
    met = candidate.rule in _THEY or candidate.facets.get("attended")
    if not told and met and has(candidate.clause.topic, candidate.clause.home):
        return foreign(candidate.clause.topic, candidate.clause.home)
    countries = _COUNTRIES.search(candidate.clause.source) or (candidate.rule in _OF_PERSONS and _is_of_two(candidate))
    return last_state(story) or told if countries and not any(is_state(actor.party) for actor in told) else told


def _whose(story: Story, candidate: Candidate) -> str:
    """Return whose body sat, or the organisation of the only summit told before one that comes next."""
    if candidate.rule == "body_sat":
        return host_of(story.occurrences, candidate.clause)
    if not candidate.clause.form(candidate.at).endswith("summit"):
        return ""
    held = {party for one in story.occurrences if one.kind == "forum_attended" for party in one.parties}
    party = held.pop() if len(held) == 1 else ""
    return "" if is_state(party) else party


def _who_signed(story: Story) -> list[Actor]:
    """Return those told of before who may have signed what is told without its parties: not many who met apart."""
    told = story.met or story.last
    return told if story.joint or len(distinct(told)) <= _MOST_PARTIES else []


def _are_others(candidate: Candidate, told: list[Actor]) -> bool:
    """Whether so many are told to act that they are not those told of before: `all four parties agreed`."""
    if _OF_THREE.search(candidate.clause.words(candidate.start, candidate.end)):
        return len(distinct(told)) != _BESIDE_HOME
    match = _SO_MANY.search(candidate.clause.words(candidate.clause.start, candidate.end))
    states = [party for party in distinct(told) if is_state(party)]
    return match is not None and bool(states) and len(states) + 1 != NUMBERS[match["number"].lower()]


def _is_of_three(candidate: Candidate) -> bool:
    """Whether a meeting is told to be trilateral: of home and two others."""
    return _OF_THREE.search(candidate.clause.words(candidate.start, candidate.end)) is not None


def _is_of_two(candidate: Candidate) -> bool:
    """Whether those who met are told to be two: `the two officials`, one of home and one other."""
    return _TWO.search(candidate.clause.words(candidate.clause.start, candidate.end)) is not None


def _guests_of(story: Story, candidate: Candidate) -> list[Actor]:
    """Return the guests whom a sentence before tells to visit home, or to have met somebody else there."""
    last = story.occurrences[-1] if story.occurrences else None
    if last is None:
        return []
    behind, ahead = candidate.clause.number - last.candidate.clause.number, candidate.status == "planned"
    if behind > (SOON if ahead else 1):
        return []
    if last.kind == "visit_paid" or (last.kind == "visit_agreed" and ahead):
        return last.actors if last.candidate.facets.get("host") == candidate.clause.home else []
    if candidate.facets["of_a_visit"] and last.candidate.rule != "talks_with_host":
        return []
    met_by_guests = last.candidate.rule in ("received_by", "called_on", "talks_with_host")
    hosts = last.candidate.facets.get("ours") or frozenset()
    others = last.kind.startswith("meeting") and hosts and not hosts & candidate.facets.get("ours", frozenset())
    return last.actors if met_by_guests and others else []


def _signed_before(story: Story, candidate: Candidate) -> Occurrence | None:
    """Return the document that the sentence before tells to have been signed: one that is told next is of the same."""
    last = story.occurrences[-1] if story.occurrences else None
    if last is None or last.kind != "agreement_signed":
        return None
    return last if candidate.clause.number - last.candidate.clause.number <= 1 else None
