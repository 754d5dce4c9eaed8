"""How long a visit to come will last, told in a sentence behind its day: `During the two-day visit`."""

from collections.abc import Sequence

from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.times.times import days_from
from calendar_core.extraction.lazy import lazy

_ITS_LENGTH = lazy(
    r"\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]+['’]s?) (?:[a-z]+ )?"
    r"(?P<length>[\w-]+-day|week-?long) (?:[a-z-]+ ){0,3}(?:visit|trip|stay|tour)\b(?! (?:last|in \d{4}))"
)
"""A visit that is called by its length."""
_FAR = 5
"""Sentences behind the day of a visit within which its length is told."""


def tell_lengths(occurrences: Sequence[Occurrence]) -> None:
    """Have a visit to come last as long as the sentences behind it tell, where the release tells of no other one."""
    visits = [one for one in occurrences if one.kind.startswith("visit")]
    if len(visits) != 1 or visits[0].kind != "visit_agreed" or visits[0].time.precision != "day":
        return
    clause = visits[0].candidate.clause
    behind = clause.part.sentences[clause.number + 1 : clause.number + 1 + _FAR] if not clause.in_title else ()
    for sentence in behind:
        match = _ITS_LENGTH.search(clause.words(sentence.start, sentence.end))
        if match:
            _prolong(occurrences, visits[0], match["length"])
            return


def _prolong(occurrences: Sequence[Occurrence], visit: Occurrence, length: str) -> None:
    """Give the days of a visit to it, and to the meetings on it that have no day of their own."""
    day, days = visit.time, days_from(visit.time, length)
    for one in occurrences:
        meets = one.kind == "meeting_agreed" and one.parties == visit.parties and one.time == day
        if one is visit or (meets and "date" not in one.candidate.clause.kinds):
            one.time = days
