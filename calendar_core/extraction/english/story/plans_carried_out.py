"""Meetings of no day that a text tells to be ahead, and then to have been held: `will meet A. They met in Lima`."""

from calendar_core.extraction.english.clauses.occurrences import Occurrence, names_of
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.prefilter import prefiltered

_ANOTHER = prefiltered(
    r"\b(?:next|again|another|further|future|follow-up|soon|later|upcoming|forthcoming|invit\w+|agreed)\b"
)
"""In a sentence about a meeting to come that is none of those which the text tells to have been held."""
_EARLIER = prefiltered(
    r"^\W*(?:Earlier|Before that|Previously|As (?:previously )?reported)\b|\b(?:last|previous|earlier)\b"
)
"""In a sentence about a meeting that was before the plan was made."""
_SOON = 3
"""Sentences over which it is spoken of the same persons."""


def without_plans_carried_out(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Return occurrences without the meetings to come, of no day, that are told to have been held further on.

    Those who were met are given the names that only the plan tells.
    """
    kept = []
    held = [one for one in occurrences if one.kind == "meeting_held"]
    for one in occurrences:
        meeting = next((other for other in held if _is_plan(one) and _is_carried_out(one, other)), None)
        if meeting is None:
            kept.append(one)
        elif not names_of(meeting.actors):
            meeting.actors = one.actors
    return kept


def _is_plan(one: Occurrence) -> bool:
    """Whether a meeting is to come, on no day that is told."""
    return one.kind == "meeting_agreed" and not one.time


def _is_carried_out(plan: Occurrence, held: Occurrence) -> bool:
    """Whether a plan is told, in the same text, to be what then was held, on the day of the release or on none."""
    if set(plan.parties) != set(held.parties):
        return False
    clause, behind = plan.candidate.clause, held.candidate.clause
    if clause.part is not behind.part or behind.number <= clause.number:
        return False
    if _ANOTHER.search(clause.source) or _EARLIER.search(behind.source):
        return False
    today = not held.stated or held.time.latest == behind.reading.release.published_on
    return today and _are_the_same(plan, held)


def _are_the_same(plan: Occurrence, held: Occurrence) -> bool:
    """Whether those met are whom somebody was to meet, by their names, or soon after by their offices alone."""
    ours, theirs = names_of(plan.actors), names_of(held.actors)
    if theirs or not ours:
        return any(alike_names(one, other) for one in ours for other in theirs)
    offices = all(one.sort == "office" for one in held.actors)
    return offices and held.candidate.clause.number - plan.candidate.clause.number <= _SOON
