"""Guests who are welcomed on a day to come: that is their visit, and no meeting besides."""

from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.lazy import lazy

_RECEIVING = frozenset({"received", "received_by", "received_them"})
"""Rules for receiving a guest."""
_ON_ARRIVAL = lazy(
    r"\b(?:who|where (?:he|she|they)) (?:will|is to|are to) (?:be )?(?:personally )?"
    r"(?:(?:welcom|greet)\w*|receiv\w+ by (?:his|her|their) host|"
    r"receive [^.;,]{1,80} (?:up)?on (?:his |her |their )?arrival)\b"
)
"""In a sentence about somebody who is to come: his host greets him."""


def without_welcomes(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Return occurrences without the meetings that `is pleased to welcome A to the Palace on Monday` tells of."""
    visits = [one for one in occurrences if one.kind == "visit_agreed"]
    return [one for one in occurrences if not any(_is_of(one, visit) for visit in visits)]


def _is_of(one: Occurrence, visit: Occurrence) -> bool:
    """Whether a meeting to come is told by the very word for welcoming that tells of a visit, or is a greeting."""
    meeting, guest = one.candidate, visit.candidate
    if one.kind != "meeting_agreed" or meeting.rule not in _RECEIVING or one.parties != visit.parties:
        return False
    clause = meeting.clause
    if _ON_ARRIVAL.search(clause.source):
        return True
    if meeting.rule != "received" or guest.rule != "hosts" or clause is not guest.clause:
        return False
    if meeting.at != guest.at or not clause.form(meeting.at).startswith("welcom"):
        return False
    return clause.text.startswith(" to ", meeting.end)
