"""Talks that a guest has with whoever speaks: `the Prime Minister of Peru will have talks with me`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, foreign, has
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.subjects import subject_of

_WITH_US = rule(
    "talks_with_us",
    r"<talks>(?:(?!<met|talks|forum>)[^;:.\n<actor>]){0,60}? with (?:me|myself|us|ourselves|himself|herself)\b",
    "talks",
    "actor",
)


def find_talks_with_us(clause: Clause) -> Iterator[Candidate]:
    """Yield the talks of somebody of another state with somebody of home who is called by a pronoun."""
    for match in _WITH_US.matches(clause):
        at = match.start()
        subject = subject_of(clause, at)
        guests = [actor for actor in foreign(subject, clause.home) if actor.sort in PERSONS]
        if guests and not has(subject, clause.home):
            yield Candidate("meeting_held", _WITH_US.name, clause, *match.span(), guests, clause.noun_status(at), at=at)
