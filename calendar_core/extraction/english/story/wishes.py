"""Meetings that somebody only wishes for."""

from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.english.meetings.plan_wordings import AT_A_GATHERING
from calendar_core.extraction.english.story.story import Story, words_before
from calendar_core.extraction.lazy import lazy

_WISHED = lazy(r"\blook(?:s|ed|ing)? forward[\"'”’]? to (?:\S+ ){0,6}$")
"""Before a meeting: nobody tells that it was agreed."""


def is_looked_forward_to(story: Story, candidate: Candidate) -> bool:
    """Whether somebody only looks forward to a meeting, at no time and nowhere: that is a wish.

    Who will go to a country, and looks forward to meeting somebody of it who is named, will meet him there. So will
    those who look forward to meeting at a gathering.
    """
    clause = candidate.clause
    wished = candidate.kind == "meeting_held" and candidate.status == "planned" and "city" not in clause.kinds
    if not wished or _WISHED.search(words_before(candidate)) is None:
        return False
    if AT_A_GATHERING.match(clause.text, candidate.at + 1, clause.end):
        return False
    theirs = {actor.party for actor in candidate.actors if actor.name}
    going = (one.candidate.facets.get("host") for one in story.occurrences if one.kind == "visit_agreed")
    return theirs.isdisjoint(going)
