"""Talks of those who signed something, told by what they discussed: `A and B signed a treaty. They discussed trade`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, foreign, has, participants
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.parties import is_state

_TALKED = RULES.compile(
    r"\W*(?:(?:In addition|Also|Besides|Moreover|Furthermore|Separately|During the event|At the ceremony),? )?"
    r"(?:(?:[Tt]he|[Bb]oth)(?: two)? (?:interlocutors|leaders|sides|parties|officials|<actor>)|They) "
    r"(?:also |then )?(?:(?:[a-z]+ed|<hold>) [^.;\n<actor>]{0,90}? and )?(?P<at><discussed>)"
)
_MET_OTHERWISE = frozenset({"talks", "met", "receive", "call_on", "phone", "phoned", "call_by", "spoke"})
"""Kinds of words in a release that tell otherwise where, or whether, those told of met."""
_REACH = 12
"""In how many sentences before it stands that they signed it."""


def find_talks_of_signatories(clause: Clause) -> Iterator[Candidate]:
    """Yield the talks of those who signed a document, where nothing else in the release tells that they met."""
    match = None if clause.in_title else _TALKED.match(clause.text, clause.start, clause.end)
    guests = _signatories(clause) if match else []
    parts = (clause.reading.title.folded, clause.reading.text.folded)
    kinds = {one.kind for folded in parts for one in folded.mentions} if match else set()
    if match is None or not guests or kinds & _MET_OTHERWISE or clause.verb_status(match.start("at")) != "held":
        return
    yield Candidate(
        "meeting_held", "after_signing", clause, *match.span(), guests, "held", at=match.start("at"), anaphoric=True
    )


def _signatories(clause: Clause) -> list[Actor]:
    """Return the one foreign official who signed something with one of home, as the sentences before tell."""
    for before in reversed([clause.beside(number) for number in range(max(0, clause.number - _REACH), clause.number)]):
        signed = before.first("sign", before.start, before.end) >= 0
        who = participants(before.folded, before.start, before.end) if signed else []
        persons = [one for one in who if one.sort in PERSONS and one.name]
        guests = [one for one in foreign(persons, clause.home) if is_state(one.party)]
        if len(guests) == 1 and has(persons, clause.home):
            return guests
    return []
