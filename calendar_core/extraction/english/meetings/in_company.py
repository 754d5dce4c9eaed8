"""Talks at which somebody of home was together with others: `co-chaired, with his counterpart, the session`."""

import re

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause, distinct, has
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.meetings.talks_with import talks_with
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.parties import is_state

CHAIRED_WITH = rule(
    "talks_chaired_with",
    r"(?P<verb><join>)(?:,? (?:today|(?:on )?<date>|in <city>))*,? "
    r"(?:alongside|together with|jointly with|along with|with) (?P<whom><LIST>),?"
    r"<NOCOMMA>{0,60}? (?P<event><talks>|<forum>)",
    "actor",
    "talks|forum",
)
ATTENDED_WITH = rule(
    "talks_attended_with",
    r"(?P<verb><join>)(?: in| at)? (?:(?:the|an?|this|their)(?: year<S>)? |<date>(?:<S>)? )"
    r"(?:[\w-]+ |<modifier> |<field> ){0,4}(?P<event><talks>|<forum>)"
    r"(?:(?!<talks|forum|met|org>)[^.;:\n]){0,80}?,? (?:together with|alongside|along with) (?P<whom><LIST>)",
    "actor",
    "talks|forum",
    "join",
)


def chaired_with(clause: Clause, match: re.Match[str]) -> tuple[list[Actor], bool]:
    """`Co-chaired, with his counterpart, the session of the commission`."""
    others, joint = talks_with(clause, match)
    persons = [actor for actor in others if actor.sort in PERSONS]
    if "chair" in clause.form(match.start("verb")):
        return persons, joint
    several = len(distinct(persons)) > 1 and clause.folded.at(match.start("event")).kind == "talks"
    return (persons, True) if several and all(is_state(one.party) for one in persons) else ([], False)


def attended_with(clause: Clause, match: re.Match[str]) -> tuple[list[Actor], bool]:
    """`Attended the meeting of foreign ministers in Lima, together with his counterparts A and B`."""
    others = [one for one in talks_with(clause, match)[0] if one.sort in PERSONS and one.name and is_state(one.party)]
    several = len(distinct(others)) > 1
    return (others, True) if several and has(subject_of(clause, match.start()), clause.home) else ([], False)
