"""Guests who are welcomed on a day to come: that is their visit, and no meeting besides."""

from calendar_core.extraction.english.clauses.occurrences import Occurrence


def without_welcomes(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Return occurrences without the meetings that `is pleased to welcome A to the Palace on Monday` tells of."""
    visits = [one for one in occurrences if one.kind == "visit_agreed" and one.candidate.rule == "hosts"]
    return [one for one in occurrences if not any(_is_of(one, visit) for visit in visits)]


def _is_of(one: Occurrence, visit: Occurrence) -> bool:
    """Whether a meeting to come is told by the very word for welcoming that tells of a visit."""
    meeting, guest = one.candidate, visit.candidate
    told = one.kind == "meeting_agreed" and meeting.rule == "received" and meeting.clause is guest.clause
    if not told or meeting.at != guest.at or not meeting.clause.form(meeting.at).startswith("welcom"):
        return False
    return meeting.clause.text.startswith(" to ", meeting.end)
