"""Times within which events are only counted: `her third visit this year`, `met for the second time this month`.

Such a time tells how often something has been, and not when the one was that a release tells of.
"""

from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.lazy import lazy

_SPAN = lazy(r"(?:so far |already )?this (?:calendar )?(?:year|month|week|quarter|summer|autumn|fall|winter|spring)$")
_NTH = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))"
_COUNTED = lazy(rf"\b{_NTH}(?: (?!round|session|meeting of|edition)[\w-]+){{0,3}} $")
"""Before a visit or a meeting: which one it is."""
_FOR_THE_NTH_TIME = lazy(rf"\bfor the {_NTH} time\b[^.;]*$")
"""Between what happened and a span of time."""
_NEAR = 40


def is_only_counted(candidate: Candidate, position: int) -> bool:
    """Whether a time behind an event that has happened tells within which it is one of several."""
    clause = candidate.clause
    if candidate.status != "held" or position < candidate.at or not _SPAN.match(clause.words(position, position + 1)):
        return False
    before = clause.words(max(clause.start, candidate.at - _NEAR), candidate.at)
    return bool(_COUNTED.search(before) or _FOR_THE_NTH_TIME.search(clause.words(candidate.at, position)))
