"""Paragraphs that begin with a visit and its days, however long ago: what they go on to tell was on that visit.

So are bulletins written, which look back on months: `Minister A visited Peru on 5-8 May. He also met B`.
"""

from collections.abc import Sequence

from calendar_core.extraction.english.clauses.occurrences import Occurrence, near
from calendar_core.extraction.lazy import lazy

_DURING = lazy(
    r"\W*(?:During|In the course of|As part of|While on|On) (?:the|this|that|his|her|their) (?:same )?"
    r"(?:[\w-]+ ){0,3}(?:visit|trip)\b"
)
"""How a sentence begins that tells what was on the visit told of right before."""


def visit_above(occurrence: Occurrence, visits: Sequence[Occurrence]) -> Occurrence | None:
    """Return the visit, of days long ago, in whose paragraph something is told that happened.

    Args:
        occurrence: what happened, at a time that its own sentence does not tell.
        visits: those of a stated time to or from whom it was with.
    """
    clause = occurrence.candidate.clause
    if occurrence.kind.endswith("agreed") or clause.in_title:
        return None
    opening = clause.part.openings[clause.number]
    for visit in reversed(visits):
        told = visit.candidate.clause
        days = visit.time.precision == "interval" and visit.time.to_the_day
        if visit.kind != "visit_paid" or not days or told.part is not clause.part or near(visit.candidate, visit.time):
            continue
        begins = told.number == opening and told.sentence.opens
        before = told.number == clause.number - 1 and _DURING.match(clause.source) is not None
        if (begins or before) and told.number < clause.number:
            return visit
    return None
