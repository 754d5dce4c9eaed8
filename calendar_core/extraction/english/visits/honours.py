"""The visit of a guest whom a sentence tells to be welcomed with ceremony, or met where he lands."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, foreign
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.visits.visit_candidates import (
    Told,
    actors_in,
    are_ambassadors,
    setting_of,
    visit,
)

_WITH_CEREMONY = RuleSet(
    rule(
        "honoured",
        r"(?P<by><actor>),? (?:was|were|has been|is being) (?:[a-z]+ )?<receive>"
        r"[^.;,\n<actor>]{0,40}? (?:with|by) (?:an? |the |full )?(?:[a-z-]+ |<modifier> ){0,3}?"
        r"(?:guard|honou?rs|salutes?|ceremony|red carpet)\b",
        "receive",
        "actor",
    ),
    rule(
        "honoured",
        r"(?:<receive>|\b[Ww]elcom(?:e|ing)|\b[Rr]eception) ceremony(?: (?:was|is being|has been|took place|<hold>))*"
        r"[^.;,\n<actor>]{0,60}? (?:for|in honou?r of) (?:the )?(?P<by><actor>)",
        "actor",
    ),
    rule(
        "honoured",
        r"(?P<by><actor>),? (?:was|were|has been|is being) <receive>(?: by (?:the )?<LIST>)?"
        r" (?:at|on arrival at) (?:the )?(?:[a-z]+ )?[Aa]irport",
        "receive",
    ),
)
"""Wordings that name the guest, and mostly nobody who receives him."""


def find_honoured(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visit of a guest whom a sentence tells to be welcomed with ceremony, or met where he lands.

    Args:
        clause: the sentence.
        taken: positions of words that have been read; those read here are added.
    """
    for wording in _WITH_CEREMONY.on(clause):
        for match in wording.matches(clause):
            guests = [actor for actor in actors_in(clause, match, "by") if actor.sort in PERSONS]
            at = clause.first("receive", match.start("by"), match.end())
            at = match.start("by") if at < 0 else at
            if len(guests) != 1 or are_ambassadors(guests) or at in taken:
                continue
            place = clause.home if foreign(guests, clause.home) else setting_of(clause) or clause.context.abroad
            if place:
                taken.add(at)
                yield from visit(clause, Told(wording.name, match, at, "held"), guests, place)
