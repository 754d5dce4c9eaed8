"""The day of a call that the sentence behind it tells: `The conversation took place on Monday`."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_TOOK_PLACE = RULES.compile(
    r"\W*(?:The|This|Their|That) (?:[a-z]+ )?(?:<phone>|(?P<talk><talks>)) (?P<verb><hold>)[^.;,\n<date>]{0,20} <date>"
)
_CONVERSATION = lazy(r"conversation|call", re.IGNORECASE)
"""A word for talks that stands for a call as well."""
_HELD = ("took place", "was held", "happened")


def find_days_of_calls(clause: Clause) -> Iterator[Candidate]:
    """Yield the day on which a call took place that was told of before."""
    match = _TOOK_PLACE.match(clause.text, clause.start, clause.end)
    if match is None or clause.in_title or clause.form(match.start("verb")) not in _HELD:
        return
    talk = match.start("talk")
    if talk < 0 or _CONVERSATION.fullmatch(clause.form(talk)):
        at, day = match.start("verb"), clause.folded.at(match.end() - 1)
        yield Candidate(
            "call_held", "call_took_place", clause, *match.span(), [], "held", at=at, anaphoric=True,
            facets={"refines": True, "on": day},
        )  # fmt: skip
