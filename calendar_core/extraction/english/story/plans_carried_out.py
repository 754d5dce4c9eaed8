"""What a text tells twice, once as ahead and once as if it were on: meetings held in the end, visits not begun yet."""

import datetime as dt

from calendar_core.extraction.english.clauses.occurrences import Occurrence, names_of
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_ANOTHER = prefiltered(
    r"\b(?:next|again|another|further|future|follow-up|soon|later|upcoming|forthcoming|invit\w+|agreed)\b"
)
"""In a sentence about a meeting to come that is none of those which the text tells to have been held."""
_EARLIER = prefiltered(
    r"^\W*(?:Earlier|Before that|Previously|As (?:previously )?reported)\b|\b(?:last|previous|earlier)\b"
)
"""In a sentence about a meeting that was before the plan was made."""
_IS_FOR = lazy(
    r"[^.;]{0,100}? (?:aims?|is aimed|comes|will|would|coincides|seeks|reflects|underlines|underscores|signals|"
    r"demonstrates|shows|carries|takes place|"
    r"is (?:expected|scheduled|due|set|part|intended|meant|planned|also|a |an |the |his |her |in line|within))\b"
)
"""Behind a visit: what is told of it in the present tense, on or not, as in `the visit to Lima aims at closer ties`."""
_LEFT_FOR = lazy(
    r"\b(?:left|departed|(?P<there>(?:arriv(?:ed|es)|travell?ed|came|flew|went|landed) (?:to|for|in|at|here)))\b"
    r"[^.;]{0,120}$"
)
"""Before a gathering: somebody has gone there, or has come."""
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


def without_visits_not_begun(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Return occurrences without visits of no day that are only spoken of, and told elsewhere to be ahead."""
    ahead = [one for one in occurrences if one.kind == "visit_agreed" and one.stated and _is_ahead(one)]
    return [one for one in occurrences if not any(_is_spoken_of_before(one, plan) for plan in ahead)]


def is_left_for(one: Occurrence, occurrences: list[Occurrence]) -> bool:
    """Whether somebody has only left for a gathering that, as the release goes on to tell, is still to come."""
    candidate = one.candidate
    left = _LEFT_FOR.search(candidate.clause.words(candidate.clause.start, candidate.at))
    if one.kind != "forum_attended" or not left:
        return False
    written = candidate.clause.reading.written_on + dt.timedelta(days=bool(left["there"]))
    to_come = (plan.time for plan in occurrences if plan.kind == "meeting_agreed" and plan.parties == one.parties)
    return any(time.earliest is not None and time.earliest >= written for time in to_come)


def put_ahead(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Return occurrences, with meetings to come that are of a visit of which the days are still ahead."""
    for one in occurrences:
        if one.kind == "meeting_held" and not one.stated and _is_ahead(one):
            one.kind = "meeting_agreed"
    return occurrences


def _is_ahead(one: Occurrence) -> bool:
    """Whether the time of an occurrence begins after its release was written."""
    return one.time.earliest is not None and one.time.earliest > one.candidate.clause.reading.written_on


def _is_spoken_of_before(one: Occurrence, plan: Occurrence) -> bool:
    """Whether a visit is one that is to come, and only told of in the present tense."""
    candidate = one.candidate
    if one.kind != "visit_paid" or one.stated or not candidate.rule.startswith("visit_") or one.parties != plan.parties:
        return False
    if not _IS_FOR.match(candidate.clause.words(candidate.at, candidate.clause.end)):
        return False
    ours, theirs = (names_of(visit.candidate.facets.get("visitors", ())) for visit in (one, plan))
    return candidate.facets.get("host") == plan.candidate.facets.get("host") and (
        not (ours and theirs) or any(alike_names(mine, other) for mine in ours for other in theirs)
    )


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
