"""Sessions that two chaired, with one of whom a sentence begins: `Together with his counterpart, he chaired it`."""

import re

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause, distinct, foreign, participants
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.marks import MARKS

TOGETHER_WITH = rule(
    "talks_chaired_with",
    r"(?:^|(?<=[.\n] )|(?<=\n))\s*(?:[Tt]ogether|[Jj]ointly|[Aa]long) with (?:the |his |her )?(?P<whom><LIST>),? "
    r"(?:[Hh]e|[Ss]he|(?:the )?<actor>)[^.;\n<actor><talks>]{0,60}?"
    r"(?P<verb><join>|<opened>|\b(?:presided|led|headed))[^.;\n<actor><talks>]{0,60}? (?P<event><talks>)",
    "talks",
    "actor",
)


def together_with(clause: Clause, match: re.Match[str]) -> tuple[list[Actor], bool]:
    """`Together with his counterpart, the Minister chaired the meeting of the commission`."""
    verb = match.start("verb")
    attended = match["verb"] == MARKS["join"] and "chair" not in clause.form(verb)
    whom = foreign(participants(clause.folded, *match.span("whom")), clause.home)
    persons = [actor for actor in whom if actor.sort in PERSONS]
    return ([], False) if attended else (persons, len(distinct(persons)) > 1)
