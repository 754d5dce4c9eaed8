"""Visits told by their end, and then by when they began: `wrapped up her visit on Sunday. She arrived on Thursday`."""

import datetime as dt

from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.prefilter import prefiltered

_ENDED = prefiltered(
    r"\b(?:(?:wrap(?:s|ped) up|w(?:inds|ound) up|conclud(?:es|ed)|complet(?:es|ed)|end(?:s|ed)|finish(?:es|ed))"
    r"|return(?:s|ed)\b[^.;]{0,80} (?:from|after|following|(?:conclud|complet|end|finish)ing)) "
    r"(?:an?|his|her|the|their) (?:[\w-]+ ){0,4}$"
)
"""Before a visit: the time that is told is that of its end."""
_LONGEST = dt.timedelta(days=10)


def began_before(old: Occurrence, new: Occurrence) -> bool:
    """Whether a sentence tells when a visit began whose end was told: `wrapped up her visit on Sunday. She arrived`."""
    if new.candidate.rule != "arrived" or not old.kind == new.kind == "visit_paid":
        return False
    came, left, clause = new.time.earliest, old.time.earliest, old.candidate.clause
    if came is None or left is None or not _ENDED.search(clause.words(clause.start, old.candidate.at)):
        return False
    return dt.timedelta() <= left - came <= _LONGEST
