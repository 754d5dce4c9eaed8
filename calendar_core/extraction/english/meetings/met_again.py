"""Meetings on another day with whoever is named in passing: `spoke with A, whom he will meet in Lima on 5 May`."""

from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Candidate,
    Clause,
    facets_of_visit,
    foreign,
    participants,
)
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.words.patterns import RULES

_WHO = r"(?:he|she|they|I|we|(?:the )?(?:<actor>|<name>))"
"""Who will meet them, or has."""
_THERE = r"(?=[^.;\n]{0,60}?(?:<date>|<city>|<state>))"
"""Behind the verb: a place or a day."""
_THEN = r"(?=[^.;\n]{0,60}?<date>)"
"""Behind the verb: a day."""
_WILL_MEET = rule(
    "whom_he_will_meet",
    rf"(?P<whom><WHOS>),? (?:with )?whom {_WHO} "
    r"(?:will|(?:is|are)(?: due| expected| scheduled| set| planning)? to|plans to)(?: also| next| again| then)? "
    rf"(?:see|<met>|<receive>|<discussed>|<spoke>(?= (?:in person|face to face)))(?!\w){_THERE}",
    "actor",
)
_HAD_MET = rule(
    "whom_he_had_met",
    rf"(?P<whom><WHOS>),? (?:with )?whom {_WHO} (?:(?:<hold>|last|previously|already|first|most recently) )*"
    rf"(?:seen|saw|<met>|<receive>)(?!\w){_THEN}",
    "actor",
    "date",
)
_WHEN_HE_SEES = rule(
    "whom_he_will_meet",
    rf"(?P<whom><actor>)[^.;\n<actor>]{{0,60}}? (?:when|once|as soon as) {_WHO} (?:next |will )?"
    rf"(?:sees?|(?P<verb><met|receive>)) (?:him|her|them)(?!\w){_THERE}",
    "actor",
)
"""`Will raise it with A when he sees him in Lima next month`."""
_PRESENT = ("meet", "meets", "receive", "receives", "see", "sees")
_AGAIN = RuleSet(_WILL_MEET, _HAD_MET, _WHEN_HE_SEES)
_ONCE_MORE = RULES.compile(
    r"<met>[^.;:\n]{0,160}?<date>[^.;:\n<date>]{0,40}?,? and (?:then )?(?P<at>again|once more|a second time)"
    r"(?:,? (?:in|at) (?:the )?<PLACE>)?,? (?:in |on )?(?P<day><date>)"
)
"""Around two meetings with the same: `met in Lima in March and again in Quito two weeks ago`."""
MEET_AGAIN = ("whom", "when ", "once ", "as soon as ")
"""Words without any of which a sentence tells of no such meeting."""
_TOLD = ("phone", "call_by", "phoned", "spoke", "met", "talks", "receive", "call_on", "discussed")
"""What tells, before whom somebody will meet, that this is on another day."""


def once_more(candidate: Candidate) -> Iterator[Candidate]:
    """Yield a meeting, and the one of another day with the same that its sentence tells behind it."""
    yield candidate
    clause = candidate.clause
    match = _ONCE_MORE.match(clause.text, max(candidate.at, 0), clause.end)
    if match is not None and candidate.status == "held":
        facets = {**candidate.facets, "on": clause.folded.at(match.start("day"))}
        yield evolve(candidate, rule="met_once_more", at=match.start("at"), end=match.end(), facets=facets)


def met_again(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the meetings, to come or of old, with those whom a sentence tells to have been met or called."""
    for wording in _AGAIN.on(clause):
        for match in wording.matches(clause):
            before = clause.folded.within(clause.start, match.start())
            told = wording is not _WILL_MEET or any(one.kind in _TOLD for one in before)
            if wording is _WHEN_HE_SEES and match["verb"] and clause.form(match.start("verb")) not in _PRESENT:
                continue
            others = foreign(participants(clause.folded, *match.span("whom")), clause.home)
            at = match.end() - 1
            if at in taken or not told or not any(one.sort in PERSONS for one in others):
                continue
            taken.add(at)
            if wording is _WILL_MEET and clause.form(at).startswith(("host", "welcom")):
                facets = facets_of_visit(others, clause.home)
                yield Candidate(
                    "visit_agreed", wording.name, clause, *match.span(), others, "planned", at=at, facets=facets
                )
                continue
            status: Status = "held" if wording is _HAD_MET else "planned"
            yield Candidate("meeting_held", wording.name, clause, *match.span(), others, status, at=at)
