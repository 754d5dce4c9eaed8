"""What the next sentence tells to be ahead: talks that somebody set out for, and a visit that a line only names."""

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
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
_NAMES_A_VISIT = lazy(
    r"\W*(?:\(?\d+[.)] ?)?(?:[Oo]n |[Aa]bout )?(?:[Tt]he )?(?:[\w.,'’&-]+ ){0,14}?"
    r"(?:[Vv]isit|[Tt]rip|[Tt]our)\b(?: (?!to (?:attend|take|discuss|meet)\b)[\w.,'’&()-]+)*\W*"
)
"""A line that names a visit, and has no verb."""
_FINITE = lazy(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|began|took|[a-z]{2,}ed|visits|ends|begins|starts|concludes|pays|"
    r"makes|(?!working\b)[a-z]+ing)\b"
)
_GOES_ON = lazy(
    r"(?:(?!\b(?:was|were|has|have|had|[a-z]+ed)\b)[^;\n]){0,250}?"
    r"\b(?:will|is to|are to|plans to|(?:is|are) (?:scheduled|expected|due|set) to)\b"
    r"(?! (?:continue|help|contribute)\b)"
)
"""How the sentence below such a line tells that the visit is ahead."""


def is_yet_to_be(candidate: Candidate) -> bool:
    """Whether talks that somebody set out for, or a visit that a line names, are ahead, as the next sentence tells."""
    clause = candidate.clause
    if clause.in_title or clause.number + 1 >= len(clause.part.sentences):
        return False
    if candidate.kind == "visit_paid":
        return _is_named_only(clause) and _GOES_ON.match(clause.beside(clause.number + 1).source) is not None
    if candidate.kind != "meeting_held" or not _SET_OUT.search(clause.words(clause.start, candidate.start)):
        return False
    return _YET.match(clause.beside(clause.number + 1).source) is not None


def _is_named_only(clause: Clause) -> bool:
    """Whether a sentence is a line by itself that names a visit, with neither a verb nor a day."""
    below = clause.part.sentences[clause.number + 1]
    if not (clause.sentence.opens and below.opens) or "date" in clause.kinds:
        return False
    return _NAMES_A_VISIT.fullmatch(clause.source) is not None and _FINITE.search(clause.source) is None
