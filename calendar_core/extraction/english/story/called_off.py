"""What was to be, or is told to have been, in a release that tells that it will not, or was not.

`postponed his visit to Spain, where he was to meet A`; `denies claims of a meeting`, `she had said that both met`.
"""

import re
from collections.abc import Sequence

from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.english.clauses.status import TO_ANOTHER_DAY
from calendar_core.extraction.english.reading.reading import Part, Reading
from calendar_core.extraction.prefilter import prefiltered

_EVENT = r"(?:visits?|trips?|tours?|journey|travel)"
_OFF = rf"(?:cancel(?:s|l?ed|l?ing)|call(?:s|ed|ing) off|(?:postpon(?:es|ed|ing)|put(?:s|ting)? off){TO_ANOTHER_DAY})"
_CALLED_OFF = prefiltered(
    rf"\b(?:{_OFF}(?: (?:his|her|their|its|the|an?|my|our))?|delay(?:s|ed|ing) (?:his|her|their)) "
    rf"(?:[^\s.;,]+ ){{0,6}}?{_EVENT}\b"
    rf"(?![^.;,]{{0,60}}?{TO_ANOTHER_DAY[3:-1]})"
    rf"|\b{_EVENT}\b[^.;\n]{{0,90}}? (?:was|were|has been|have been|had been|is|are|stands) (?:\w+ )?{_OFF}\b"
    rf"|\b(?:cancellation|postponement|calling off) of (?:[^\s.;,]+ ){{0,6}}?{_EVENT}\b",
    re.IGNORECASE,
)
_HEADLINE = prefiltered(rf"\b{_EVENT}\b[^.;]{{0,60}}?\b(?:cancell?ed|postponed|called off|put off)\b", re.IGNORECASE)
_WAS_TO = prefiltered(
    r"\b(?:was|were|been|is reported to have been) "
    r"(?:(?:also|originally|previously|initially|earlier|all|both|first) )?"
    r"(?:scheduled|set|due|supposed|expected|slated|planned|to)\b[^.;]*$"
    r"|^\W*It was the (?:first|second|third) (?:\w+ )?(?:visit|trip)$"
    r"|\bhad to (?:visit|travel|leave|depart|go|meet|hold)\b[^.;]*$"
)
"""Before what was to be."""
_WERE_TO_BE = prefiltered(r"^[^.;]{0,300}? (?:was|were) to (?:be held|take place|be signed)\b")
_PUT_OFF = prefiltered(
    rf"\b(?:cancell?ed|called off|(?:postponed|put off|delayed){TO_ANOTHER_DAY})(?!\w)", re.IGNORECASE
)
_DENIAL = prefiltered(
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)|refut(?:es|ed)|rubbish(?:es|ed)|dismiss(?:es|ed)|rebuff(?:s|ed))\b"
    r"[^.;]*\b(?:meetings?|talks|visits?|trip|negotiations|contacts?|call)\b",
    re.IGNORECASE,
)
_TOLD_BY_OTHERS = prefiltered(
    r"\b(?:sa(?:id|ys)|claim(?:s|ed)?|alleg\w+|report(?:s|ed)?|rumou?rs?|den(?:y|ies|ied))\b", re.IGNORECASE
)
_IT_IS_OFF = prefiltered(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir) (?:[a-z]+ )?(?:meetings?|talks|visit|trip|encounter)\b[^.;]{0,40}? "
    rf"(?:(?:was|were|has been|have been|had been) (?:\w+ )?"
    rf"(?:cancell?ed|called off|scrapped|postponed{TO_ANOTHER_DAY})(?!\w)|"
    r"(?:did not|didn't) (?:take place|materiali[sz]e|happen))"
)
_SOON = 2
_ENCOUNTERS = ("meeting", "call", "visit")


def drop_what_was_denied(reading: Reading, candidates: Sequence[Candidate]) -> None:
    """Mark as void what others are told to have said of a meeting or a visit that the title tells was denied."""
    if not _DENIAL.search(_source(reading.title)):
        return
    parties = {reading.home}
    for mention in reading.title.folded.mentions:
        if mention.kind == "actor":
            parties |= {actor.party for actor in mention.value}
        elif mention.kind in ("state", "demonym", "org"):
            parties.add(str(mention.value))
    for candidate in candidates:
        denied = candidate.kind.startswith(_ENCOUNTERS) and all(actor.party in parties for actor in candidate.actors)
        if denied and _TOLD_BY_OTHERS.search(candidate.clause.source):
            candidate.status = "void"


def drop_what_was_called_off(reading: Reading, candidates: Sequence[Candidate]) -> None:
    """Mark as void what a release tells was to be, if it tells that a visit was called off."""
    for candidate in candidates:
        if candidate.kind.startswith(("meeting", "visit")) and _is_off_in_the_next_sentence(candidate):
            candidate.status = "void"
    off = _HEADLINE.search(_source(reading.title)) is not None
    doubtful = [
        one for one in candidates if _was_to_be(one) or (off and one.kind.startswith("visit") and _is_put_off(one))
    ]
    if doubtful and (off or _CALLED_OFF.search(_source(reading.text))):
        for candidate in doubtful:
            candidate.status = "void"


def _is_off_in_the_next_sentence(candidate: Candidate) -> bool:
    """Whether a sentence right behind tells that what was to be was not: `However, the meeting was called off`."""
    clause = candidate.clause
    if not _WAS_TO.search(clause.words(clause.start, min(candidate.at + 1, clause.end))):
        return False
    behind = clause.part.sentences[clause.number + 1 : clause.number + 1 + _SOON]
    return any(_IT_IS_OFF.search(clause.words(one.start, one.end)) for one in behind)


def _source(part: Part) -> str:
    return part.folded.source


def _was_to_be(candidate: Candidate) -> bool:
    clause = candidate.clause
    at = max(candidate.at, candidate.start)
    before = clause.words(clause.start, min(at + 1, clause.end))
    return _WAS_TO.search(before) is not None or _WERE_TO_BE.search(clause.words(at, clause.end)) is not None


def _is_put_off(candidate: Candidate) -> bool:
    return _PUT_OFF.search(candidate.clause.source) is not None
