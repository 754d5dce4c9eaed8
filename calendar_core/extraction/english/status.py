"""Whether something happened, is planned, or is neither: read off the words that govern it."""

import re
from functools import cache
from typing import Literal

from calendar_core.extraction.english.lexicon import table
from calendar_core.extraction.folding import Folded

Status = Literal["held", "planned", "void"]

_REACH = 100
_AUXILIARY = re.compile(
    r"(?P<void>\b(?:would|could|might|may|should|must|can|cannot|not|n't|never|if|hopes? to|hoped to|ready to|readiness to|"
    r"want(?:s|ed)? to|wish(?:es|ed)? to|invit\w+(?: \S+){0,6} to|propos\w+ to|unable to|refused to|declined to|had hoped to|"
    r"need to|able to|opportunity to|interest\w* (?:to|in)|continue to|willing to)(?!\w))"
    r"|(?P<planned>\b(?:will|shall|is to|are to|was to|'ll|is set to|(?:is|are|was|were)? ?(?:scheduled|expected|due|planned|going|set|slated) to|plans? to|"
    r"intends? to|agreed to|looks? forward to|looking forward to|in order to|to))(?!\w)",
    re.IGNORECASE,
)
_GOVERNOR = re.compile(r"(?:\w+(?: \S+){0,3})$")
_AHEAD_PLANNED = re.compile(
    r"^[^.;,]{0,70}?\b(?:will|is to|are to|is scheduled|are scheduled|scheduled (?:for|to)|is expected|are expected|is planned|"
    r"are planned|planned for|to be held|to take place|due to|is due|set for|slated for|is being prepared|that will)\b"
)
_AHEAD_VOID = re.compile(
    r"^[^.;,]{0,60}?\b(?:would|could|might|should|was cancell?ed|were cancell?ed|was postponed|were postponed|has been postponed|"
    r"did not|didn't|was not|were not|has not|have not|fell through|been called off|was called off|is possible|are possible)\b"
)
_AHEAD_HELD = re.compile(
    r"^[^.;,]{0,80}?\b(?:was held|were held|took place|has been held|have been held|has taken place|was signed|were signed|takes place|is taking place|is being held|is under way|has begun|began|started|concluded|ended)\b"
)
_REPORTED = re.compile(r"^[^.;,]{0,30}?\bwould (?:take place|be held)\b[^.;]{0,40}?\d")
_DIRECTLY_HELD = re.compile(
    r"\b(?:after|following|during|throughout|in the course of|at the end of|since|results of|outcomes? of|on the sidelines of|"
    r"on the margins of|at|upon|as a result of|in)(?: (?:a|an|the|his|her|its|their|this|that|these|our|my|such|today's|recent|separate|"
    r"bilateral|trilateral|brief|short|official|first|last|latest|working|informal|one-on-one|extended|regular|\w+'s|\w+ed|\S+ing))*\s*$",
    re.IGNORECASE,
)


_BASE_FORMS = frozenset({"meet", "visit", "hold", "sign", "attend", "participate", "call on", "take part", "pay a courtesy call on", "conclude", "discuss", "arrive", "travel to"})


def verb_status(folded: Folded, sentence_start: int, position: int) -> Status:
    """Return the status of a verb from its auxiliaries: `met`, `will meet`, `would meet`, `did not meet`."""
    mention = folded.at(position)
    left = _left(folded, sentence_start, mention.start, 40)
    form = folded.source[mention.start : mention.end].lower()
    matches = list(_AUXILIARY.finditer(left))
    near = [match for match in matches if len(left[match.end() :].split()) <= 3 and "," not in left[match.end() :].replace(", inter alia,", "")]  # noqa: PLR2004
    if near:
        last = near[-1]
        if last.lastgroup == "void":
            return "void"
        if last[0].lower() == "to":
            return _infinitive(left[: last.start()])
        return "planned"
    if form in _BASE_FORMS and folded.at(position).kind != "receive":
        earlier = [match for match in _AUXILIARY.finditer(_left(folded, sentence_start, mention.start, 400)) if match[0].lower() != "to"]
        if earlier:
            return "void" if earlier[-1].lastgroup == "void" else "planned"
    wide = _left(folded, sentence_start, mention.start, 60)
    if re.search(r"\b(?:if|unless|whether|would have|could have)\b[^,;]*$", wide, re.IGNORECASE):
        return "void"
    return "held"


_UNDER_WAY = re.compile(
    r"\b(?:arriv(?:ed|es)|departed|left for|travell?ed|flew|went|came|has come|(?:is|was|are|were) (?:currently )?(?:in|visiting|on))\b[^.;]*$", re.IGNORECASE
)


def _infinitive(left: str) -> Status:
    """`to meet`: planned after plans, void after wishes; a purpose of something that happened counts as planned."""
    found = list(_cues().finditer(left))
    if (found and found[-1].lastgroup == "void") or re.search(r"\bwelcom\w+ [^.;]*$", left):
        return "void"
    return "held" if _UNDER_WAY.search(left) else "planned"


def noun_status(folded: Folded, start: int, end: int, position: int) -> Status:
    """Return the status of an event named by a noun: `the talks`, `the upcoming talks`, `talks would be useful`."""
    mention = folded.at(position)
    source = folded.source
    right = source[mention.end : min(folded.origin_end(end), mention.end + 120)]
    left = _left(folded, start, mention.start, _REACH)
    directly = _DIRECTLY_HELD.search(left)
    if directly is None or "upcoming" in left[directly.start() :]:
        if _REPORTED.search(right):
            return "planned"
        if _AHEAD_VOID.search(right):
            return "void"
        if _AHEAD_PLANNED.search(right):
            return "planned"
        if _AHEAD_HELD.search(right):
            return "held"
    elif re.match(r"^[^.;,]{0,50}?\b(?:to be held|scheduled for|which will)\b", right):
        return "planned"
    if directly is not None:
        return "held"
    found = list(_cues().finditer(left))
    if not found:
        return "held"
    return found[-1].lastgroup  # type: ignore[return-value]


def _left(folded: Folded, sentence_start: int, offset: int, reach: int) -> str:
    left = folded.source[max(folded.origin(sentence_start), offset - reach) : offset]
    return left[max(left.rfind(";"), left.rfind(":"), left.rfind(". ")) + 1 :]


@cache
def _cues() -> re.Pattern[str]:
    groups = (f"(?P<{row['name']}>\\b(?:{row['pattern']})(?!\\w))" for row in table("cues"))
    return re.compile("|".join(groups), re.IGNORECASE)
