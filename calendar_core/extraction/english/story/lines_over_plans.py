"""Lines over parts of a text that only name what the part below tells to be ahead: `(1) Minister A's Visit to Peru`."""

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.clauses.section_headings import is_heading, stands_over
from calendar_core.extraction.english.story.story import PLANNED_TWIN
from calendar_core.extraction.lazy import lazy

_NOUN = lazy(
    r"\W*(?:\(?\d+[.)] ?)?(?:[A-Z][\w'’.-]* ){0,4}(?:Attendance|Participation|[Aa]ttendance|[Pp]articipation)\b"
)
"""How a line begins that names taking part in something, with no verb."""
_STATEMENT = lazy(r"\b(?:[Ss]tatement|[Aa]nnounce\w*|[Nn]otice|[Aa]dvisory)\b")
"""In a title: it may be of what is to come."""
_VERBS = frozenset({"hold", "met", "visited", "arrive", "receive", "call_on", "discussed", "sign", "date"})
"""Kinds of mentions with which a line tells what became of something, or when it was."""


def without_lines_over_plans(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Return occurrences without those that a line names whose part goes on to tell of them as plans."""
    kept = [one for one in occurrences if not (_is_told_below(one, occurrences) or _is_announced(one, occurrences))]
    for one in kept:
        if one.kind == "visit_paid" and (talks := _talks_below(one, kept)):
            one.kind, one.time, one.stated = "visit_agreed", talks.time, talks.stated
    return kept


def _talks_below(one: Occurrence, occurrences: list[Occurrence]) -> Occurrence | None:
    """Return the talks to come with those whose visit a line names, with which the part below it begins."""
    clause = one.candidate.clause
    if one.stated or not only_names(clause):
        return None
    below = (other for other in occurrences if other.time and stands_over(clause, other.candidate.clause))
    return next((other for other in below if other.kind == "meeting_agreed" and other.parties == one.parties), None)


def _is_announced(one: Occurrence, occurrences: list[Occurrence]) -> bool:
    """Whether the title names a meeting, of no day, of which the text begins by telling that the guest will come."""
    clause = one.candidate.clause
    if one.kind != "meeting_held" or one.stated or not clause.in_title or not _STATEMENT.search(clause.source):
        return False
    below = [other for other in occurrences if other.parties == one.parties and not other.candidate.clause.in_title]
    opens = any(other.kind == "visit_agreed" and not other.candidate.clause.number for other in below)
    return opens and all(other.kind != "meeting_held" for other in below)


def _is_told_below(one: Occurrence, occurrences: list[Occurrence]) -> bool:
    """Whether a line without verb or day names what a sentence below it tells to be ahead."""
    planned = PLANNED_TWIN.get(one.kind)
    clause = one.candidate.clause
    if planned is None or one.stated or not only_names(clause):
        return False
    return any(
        other.kind == planned
        and set(other.parties) & set(one.parties)
        and other.candidate.clause.part is clause.part
        and other.candidate.clause.number > clause.number
        for other in occurrences
    )


def only_names(clause: Clause) -> bool:
    """Whether a clause is a line over a part of a text that tells neither what became of something nor when it was."""
    joins = "join" in clause.kinds and not _NOUN.match(clause.source)
    return not (joins or clause.kinds & _VERBS) and is_heading(clause)
