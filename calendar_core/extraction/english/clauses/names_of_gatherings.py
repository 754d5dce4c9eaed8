"""By what name a gathering of an organisation is told of, and whether two names are of two: by number and rank."""

import re

from attrs import frozen

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.words.patterns import ORDINAL, RULES
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_WORD = (
    r"(?:(?!(?:in|at|to|for|with|on|by|from|during|and|that|which|before|after|held|the|an?)\b)[\w'’-]++(?: |(?<=-))|"
    r"(?:<modifier>|<field>|<name>|<body>|<org>|<actor>(?:<S>)?|<demonym>|<state>|<forum>|<talks>|\([^()\n]{1,20}\))"
    r"(?: |-))"
)
_LEFT = RULES.compile(rf"(?:{_WORD}{{1,7}})$")
_RIGHT = RULES.compile(
    rf"(?:<S>)?(?: <forum|talks>)?(?: of (?:the )?{_WORD}{{0,5}}?<actor|body|heads|offices|org>){{0,2}}"
)
"""What belongs to the name of a gathering before and behind what names it."""
_NUMBER = prefiltered(rf"\b(?P<number>{ORDINAL})\b(?! (?:anniversary|day|time)\b)", re.IGNORECASE)
_OFFICE = (
    r"(?:(?P<of>foreign|defen[cs]e|finance|health|trade|econom\w+|energy|interior|justice|environment|education|"
    r"transport|culture|tourism|agriculture|labou?r|digital|development)(?: affairs)?(?:(?: and|,) [a-z]+)?[ -])?"
)
_RANKS = {
    "summit": prefiltered(
        r"\bsummits?\b|\bheads of (?:state|government)|\bleaders?\b|\bpresidents\b|\bpremiers\b", re.IGNORECASE
    ),
    "ministers": prefiltered(rf"\b{_OFFICE}(?:(?<!prime )ministers?\b|ministerial\b)", re.IGNORECASE),
    "officials": prefiltered(r"\b(?:senior officials|experts?|ambassadors|sherpas?)\b", re.IGNORECASE),
}
"""Of whom a gathering is, by the words of its name."""
_REACH = 90


@frozen
class NameOfGathering:
    """The name of a gathering: its numbers, the ranks of those who gather, and of which ministers it is."""

    numbers: frozenset[str]
    ranks: frozenset[str]
    fields: frozenset[str]

    def is_of_another_than(self, other: "NameOfGathering") -> bool:
        """Whether two names have numbers, ranks or ministers of which none is common to both."""
        pairs = ((self.numbers, other.numbers), (self.ranks, other.ranks), (self.fields, other.fields))
        return any(mine and theirs and mine.isdisjoint(theirs) for mine, theirs in pairs)


def are_two_gatherings(one: Candidate, other: Candidate) -> bool:
    """Whether two mentions of gatherings of one organisation are, by their names, not of one and the same."""
    if any(is_state(actor.party) for actor in one.actors):
        return False
    first, second = _name_of(one), _name_of(other)
    return first is not None and second is not None and first.is_of_another_than(second)


def _name_of(candidate: Candidate) -> NameOfGathering | None:
    clause, at = candidate.clause, candidate.at
    span = candidate.facets.get("called")
    if span is None and (at < 0 or clause.folded.at(at).kind not in ("forum", "talks")):
        return None
    return name_at(clause, *(span or (at, at + 1)))


def name_at(clause: Clause, start: int, end: int) -> NameOfGathering:
    """Return the name of the gathering between two positions of a sentence."""
    before = _LEFT.search(clause.text, max(clause.start, start - _REACH), start)
    behind = _RIGHT.match(clause.text, end, clause.end)
    words = clause.words(before.start() if before else start, behind.end() if behind else end)
    ranks = frozenset(rank for rank, pattern in _RANKS.items() if pattern.search(words))
    offices = (match["of"] for match in _RANKS["ministers"].finditer(words) if match["of"])
    return NameOfGathering(
        frozenset(match["number"].lower() for match in _NUMBER.finditer(words)),
        ranks,
        frozenset(map(str.lower, offices)),
    )
