"""Titles of what was said at a meeting, with whom only the text tells: `Opening remarks - bilateral meeting`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.addressed import addressed, guests_in_title, is_of_one_state
from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, foreign
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy

_NAME = "remarks_at_meeting"
"""The name of the rule."""
_REMARKS = lazy(r"\b[Rr]emarks\b")
"""In a title: it stands above what was said."""
_OF_OURS = lazy(
    r"\b(?:[Cc]abinet|[Cc]ouncil|[Cc]ommittee|[Cc]aucus|[Pp]arty|[Bb]oard|[Tt]ask ?[Ff]orce|[Ee]mergency)\b"
)
"""In a title: a meeting of those of home."""
_TURN = RULES.compile(
    r"(?:^|(?<=\n))[\s\"“]*(?:<honorific>[., ]*)*(?P<who><actor>)(?: \([^()\n]{1,30}\))?(?=: |\s*(?:\n|$))"
)
"""Who speaks next, or a line that only names somebody who was there."""
_OPENING = 1_500
"""So many characters of a text name those who met."""


def find_remarks_at_meetings(clause: Clause) -> Iterator[Candidate]:
    """Yield the meeting at which was said what a title stands above that does not tell with whom it was."""
    if not clause.in_title or clause.kinds & {"org", "forum"} or "talks" not in clause.kinds:
        return
    if not _REMARKS.search(clause.source) or _OF_OURS.search(clause.source) or guests_in_title(clause):
        return
    guests = _spoken_with(clause.reading.text.folded, clause.home)
    if guests:
        at = clause.first("talks", clause.start, clause.end)
        yield Candidate("meeting_held", _NAME, clause, at, at + 1, guests, at=at)


def _spoken_with(folded: Folded, home: str) -> list[Actor]:
    """Return the foreigner who speaks in a transcript, is named above it or is spoken to by name; nobody of several."""
    found: list[Actor] = []
    for match in _TURN.finditer(folded.text, 0, _OPENING):
        found += [one for one in foreign(list(folded.at(match.start("who")).value), home) if one.sort in PERSONS]
    found = found or addressed(folded, 0, _OPENING, home)
    return found[:1] if found and is_of_one_state(found) else []
