"""When a visit was from which the time of something else is counted: `two months after his visit to Peru`."""

import re

from calendar_core.extraction.dates import find_dates
from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy

_COUNTED_FROM = lazy(
    r"\b(?:(?:just |only |barely |less than |more than |about |some |almost |nearly |exactly )+)?"
    r"(?P<span>(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:day|week|month|year)s?) "
    r"(?:after|following|since|on from) [^.;,]{0,70}$",
    re.IGNORECASE,
)
"""Before a visit: what is told was so much later."""
_OF_A_DAY = RULES.compile(r"[^.;,:\n]{0,90}<date>")
"""From the visit on: its own day is told."""
_NEAR = 120


def time_since(clause: Clause, at: int) -> Mention | None:
    """Return when a visit was, counted back from the day of publication; None where nothing is counted from it."""
    counted = _COUNTED_FROM.search(clause.words(max(clause.start, at - _NEAR), at))
    if _OF_A_DAY.match(clause.text, at, clause.end):
        return None
    ago = find_dates(f"{counted['span'].lower()} ago") if counted else []
    start = clause.folded.origin(clause.start)
    return Mention("date", start, start, ago[0]) if ago else None
