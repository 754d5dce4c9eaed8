"""Days of what two discussed, which are not those on which they did."""

from calendar_core.edtf import Edtf
from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.lazy import lazy

_BY_THEM = lazy(r"\w+(?: [a-z]+)? (?:by|between|among)\b")
"""From `discussed` on, where it is told in the passive: the month behind it is that of their talks."""


def is_of_the_topic(candidate: Candidate, day: Edtf) -> bool:
    """Whether a time is that of what was discussed: it is yet to come, or a month told behind `discussed`."""
    clause = candidate.clause
    if candidate.rule != "they_discussed" or day.earliest is None:
        return False
    before = any(mention.kind == "date" for mention in clause.folded.within(clause.start, candidate.at))
    of_them = before or day.precision == "day" or _BY_THEM.match(clause.words(candidate.at, clause.end))
    return bool(day.earliest > clause.reading.release.published_on) or not of_them
