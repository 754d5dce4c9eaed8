"""Who of other states does something along with home: `A and B were received by C`, `Together with B, A met C`."""

import re

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause, distinct, foreign, has, participants
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.parties import is_state

_ALONG = RULES.compile(
    r"(?:^|(?<=[.\n] )|(?<=\n)|, )(?:[Tt]ogether|[Jj]ointly|[Aa]long) with (?:the |his |her )?(?P<who><LIST>),"
    r"|, (?:accompanied|joined) by (?:the |his |her )?(?P<too><LIST>), "
)
"""Around whoever acts: those who do so with him."""
_GROUP = RULES.compile(
    r"\b(?:(?:[Tt]he|[Aa]ll) )?(?P<number>three|four|five|trio|[Bb]oth(?= <actor>))"
    r"(?: <actor>| (?:leaders|heads|sides)(?: of [a-z]+)?)?"
    r"(?: [a-z]+| <hold>){0,3} (?:an? |the )?(?:[a-z]+ )?$"
)
"""Before a verb: those told of in the sentence before."""
_NUMBERS = {"both": 2, "three": 3, "trio": 3, "four": 4, "five": 5}
"""How many such a group are, with the one of home."""


def along_with(clause: Clause, at: int, subject: list[Actor], others: list[Actor]) -> list[Actor]:
    """Return the officials of other states who meet somebody together with those of home.

    Args:
        clause: the sentence.
        at: the position of the word that tells of the meeting.
        subject: who acts; empty for a group such as `the three`.
        others: whom they meet.
    """
    if not others or not all(one.sort in PERSONS and is_state(one.party) for one in others):
        return []
    if subject and not has(subject, clause.home):
        return []
    told = _beside(clause, at, subject) or ([] if subject else _told_before(clause, at))
    met = set(distinct(others))
    return [one for one in told if _is_official(one) and one.party not in (*met, clause.home)]


def _beside(clause: Clause, at: int, subject: list[Actor]) -> list[Actor]:
    """Return those of other states who act with home, or whom the sentence tells to have come along."""
    told = foreign(subject, clause.home)
    for match in _ALONG.finditer(clause.text, clause.start, at):
        told += participants(clause.folded, *match.span("who" if match["who"] else "too"))
    return told


def _told_before(clause: Clause, at: int) -> list[Actor]:
    """Return the others of `the three`, where the sentence before names one of home and so many of other states."""
    group: re.Match[str] | None = _GROUP.search(clause.text, clause.start, at)
    if group is None or not clause.number:
        return []
    before = clause.beside(clause.number - 1)
    told = foreign(participants(clause.folded, before.start, before.end), clause.home)
    theirs = [one for one in told if _is_official(one)]
    return theirs if len(distinct(theirs)) == _NUMBERS[group["number"].lower()] - 1 else []


def _is_official(actor: Actor) -> bool:
    """Whether somebody is an official of a state, and no ambassador: these come along with whom they are posted to."""
    posted = actor.office is not None and actor.office.level == "ambassador"
    return actor.sort in PERSONS and is_state(actor.party) and not posted
