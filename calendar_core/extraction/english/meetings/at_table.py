"""Meals at which several meet: `will attend a working breakfast hosted by A, which will also be attended by B`."""

import re

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause, distinct, foreign, participants
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.lazy import lazy

AT_TABLE = rule(
    "talks_at_table",
    r"(?:<join>|<receive>)(?: in| at)? (?:an?|the|this) (?:[a-z]+ |<modifier> |<date> )?(?P<event><talks>)"
    r"(?:,?(?: on)? <date>| in <city>| at [^,.;\n<actor><talks>]{1,40}?)*,? "
    r"(?:(?:which|that|to) (?:will |was |is )?(?:also )?(?:be )?)?"
    r"(?:<receive>|<join>|<hold>|organi[sz]ed|offered|given) by (?P<whom><LIST>)"
    r"(?:(?:,? (?:which|and) (?:will |was |is )?(?:also )?(?:be )?<join> by| (?:together |along )?with"
    r"|,? in the (?:<join>|presence) of) (?P<too><LIST>))?",
    "talks",
    "join|receive",
    "actor",
)
_MEAL = lazy(r"(?:breakfast|brunch|lunch|luncheon|dinner)$")


def at_table(clause: Clause, match: re.Match[str]) -> tuple[list[Actor], bool]:
    """Return who was at table with somebody of home, and whether they were several; nobody where it was no meal."""
    if not _MEAL.search(clause.form(match.start("event"))):
        return [], False
    there = participants(clause.folded, *match.span("whom"))
    there += participants(clause.folded, *match.span("too")) if match["too"] else []
    others = [one for one in foreign(there, clause.home) if one.sort in PERSONS]
    theirs = foreign(subject_of(clause, match.start()), clause.home)
    return ([], False) if theirs else (others, len(distinct(others)) > 1)
