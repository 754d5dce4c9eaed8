"""Talks for which somebody has set out, and which the next sentence tells to be ahead: `flew to Lima for talks`."""

from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_SET_OUT = prefiltered(
    r"\b(?:travell?ed|went|flew|left|departed|headed|has (?:travell?ed|gone|flown|left|departed))\b[^.;]{0,120} "
    r"(?:for|to (?:attend|join|take part in|co-chair|chair|hold)) (?:[\w'’-]+ ){0,8}$"
)
"""Before talks: somebody set out for them."""
_YET = lazy(
    r"[^.;]{0,60}\b(?:will|is to|are to|is (?:expected|scheduled|due|set) to) (?:also |then )?"
    r"(?:lead|head|chair|co-chair|attend|hold|open|take part in|participate in) "
    r"(?:the|this|these|those)\b(?! (?:next|following|upcoming|first)\b)[^.;]{0,30}?"
    r"\b(?:meetings?|sessions?|talks|consultations|negotiations|dialogue|commission|delegation)\b"
)
"""How the next sentence tells that they are ahead."""


def is_yet_to_be(candidate: Candidate) -> bool:
    """Whether talks that somebody set out for have not been held, as the next sentence tells."""
    clause = candidate.clause
    if candidate.kind != "meeting_held" or clause.in_title:
        return False
    if not _SET_OUT.search(clause.words(clause.start, candidate.start)):
        return False
    behind = clause.following()
    return behind is not None and _YET.match(behind.source) is not None
