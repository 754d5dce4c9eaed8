"""What is only told as recent, below the first sentence: it was on some day before, of which nothing is told."""

import re

from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.lazy import lazy

_ADVERB = (
    r"(?:(?:(?:just|only|very|quite|most|more) )?(?:recently|lately)|not (?:so |too |very )?long ago|"
    r"(?:the )?other day|some time ago)"
)
_KINDS = frozenset({"meeting_held", "call_held", "visit_paid"})
_BEFORE = lazy(
    rf"\b{_ADVERB},? (?:[a-z]+ ){{0,3}}$"
    r"|\b(?:the|his|her|their|our|my|its|your) (?:most |very )?recent (?:[a-z]+ ){0,2}$"
    rf"|^\W*{_ADVERB},? (?:(?!\b(?:after|when|where|that|who|which|before|following|today|now)\b)[^.;:]){{1,80}}$",
    re.IGNORECASE,
)
"""Before the word that tells of an event: when it was."""
_BEHIND = lazy(
    r"[Ii]n (?:an?|the|their|his|her) (?:more |most |very )?(?:recent|earlier|previous) (?:[a-z]+ ){0,2}"
    r"(?:call|conversation)\b"
    rf"|\w+,?(?: up| with| by phone)? {_ADVERB}\b"
    rf"|(?:(?!\b(?:who|which|whom|whose|and)\b)[^.;,]){{1,90}} {_ADVERB}(?= (?:in|at|on|here|there)\b|[.;,]|\s*$)"
)
"""The same word, and when it was behind it: `met recently with`."""


def is_only_recent(candidate: Candidate) -> bool:
    """Whether an event of no day is told to have been lately: `I recently received my colleague from Peru`."""
    clause = candidate.clause
    if clause.in_title or not clause.number or candidate.status != "held" or candidate.kind not in _KINDS:
        return False
    before = clause.words(clause.start, candidate.at)
    return bool(_BEFORE.search(before) or _BEHIND.match(clause.words(candidate.at, clause.end)))
