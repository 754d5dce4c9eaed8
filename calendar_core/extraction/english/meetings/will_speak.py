"""Meetings to come that are told as speaking: `flies to Lima, where she will talk with the President of Peru`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, foreign, participants
from calendar_core.extraction.english.clauses.encounters import foreign_side
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.settings import setting
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.words.patterns import RULES

_WILL_SPEAK = rule(
    "will_speak",
    r"(?:will|shall|(?:is|are) (?:(?:due|scheduled|expected|set|slated) )?to)(?: also| then)? "
    r"(?P<at><spoke>|talk|speak)(?: (?:there|in <city>|on <date>))? (?:with|to) (?P<whom><LIST>)",
    "actor",
)
_AFAR = frozenset({"phone", "phoned", "call_by"})
_THERE = RULES.compile(r"[^.;\n<actor>]{0,40}?,? in (?:the )?(?P<place><city>|<state>)")
"""Behind those who will be spoken with: where."""


def find_speaking(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings with those with whom somebody will speak where they are, or where he will be."""
    if clause.kinds & _AFAR:
        return
    for match in _WILL_SPEAK.matches(clause):
        at = match.start("at")
        whom = participants(clause.folded, *match.span("whom"))
        others = foreign_side(subject_of(clause, at), whom, clause.home, setting(clause, at))
        persons = [one for one in foreign(others, clause.home) if one.sort in PERSONS]
        if persons and (_is_there(clause, match.end()) or {one.party for one in persons} == {clause.context.trip}):
            yield Candidate("meeting_held", _WILL_SPEAK.name, clause, *match.span(), persons, "planned", at=at)


def _is_there(clause: Clause, end: int) -> bool:
    """Whether a sentence tells in which town somebody will be spoken with."""
    match = _THERE.match(clause.text, end, clause.end)
    return match is not None and party_of(clause.folded.at(match.start("place"))) != ""
