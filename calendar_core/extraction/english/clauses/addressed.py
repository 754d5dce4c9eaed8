"""Whom a speech or a transcript addresses: `Premier Li, it is my pleasure to welcome you`."""

import re

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause, distinct, foreign, participants
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_TO_SOMEBODY = RULES.compile(
    r"(?:(?:^|(?<=[.:!?] )|(?<=\n))[\s\"“]*"
    r"(?:(?:Well|So|And|Now|Thank you|Thanks|Dear|Good (?:morning|afternoon|evening))"
    r"(?: (?:very|so) much)?,? )?|(?<=, ))(?:<honorific>[., ]*)*(?P<who><actor>)(?=[,.!])"
)
"""Who is spoken to, behind the head of a turn or where a sentence begins, or between commas."""
_TRANSCRIBED = lazy(
    r"\b(?:remarks|conference|availability|transcript|doorstop|statements?|speech|address|toast)\b", re.IGNORECASE
)
"""In a title: the text is what was said."""
_REACH = 400
"""So many characters before a word it may stand to whom it is said."""


def addressed(folded: Folded, start: int, end: int, home: str) -> list[Actor]:
    """Return the foreigner whom words between two positions address by name, the last one if several; or nobody."""
    found: list[Actor] = []
    for match in _TO_SOMEBODY.finditer(folded.text, start, end):
        named = [one for one in foreign(list(folded.at(match.start("who")).value), home) if one.name]
        found = named or found
    return found if is_of_one_state(found) else []


def addressed_before(clause: Clause, at: int) -> list[Actor]:
    """Return the foreigner to whom something is said: named in what comes before it, or in the title."""
    found = addressed(clause.folded, max(0, at - _REACH), at, clause.home)
    return found or (guests_in_title(clause) if _TRANSCRIBED.search(clause.reading.title.folded.source) else [])


def guests_in_title(clause: Clause) -> list[Actor]:
    """Return the foreign officials of one state whom the title of a release names."""
    named = foreign_in_title(clause)
    people = [one for one in named if one.sort in PERSONS]
    return people if len(distinct(named)) == 1 and is_of_one_state(people) else []


def foreign_in_title(clause: Clause) -> list[Actor]:
    """Return who of other parties than home stands in the title of a release."""
    title = clause.reading.title.folded
    return foreign(participants(title, 0, len(title.text)), clause.home)


def is_of_one_state(actors: list[Actor]) -> bool:
    """Whether those meant are of one state, and not of an organisation."""
    parties = distinct(actors)
    return len(parties) == 1 and is_state(parties[0])
