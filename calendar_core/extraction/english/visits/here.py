"""Visits told with neither a place nor a word for them: `was here last week`, `the arrival of A is expected`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.visits.journeys import find_journeys
from calendar_core.extraction.english.words.marks import mask_of
from calendar_core.extraction.lazy import lazy

_READ = mask_of(("visit", "visited", "arrive", "receive", "invite", "city", "state", "region", "join"))
"""Kinds of mentions with which the rules for visits read a sentence."""
_TOLD = lazy(r" here\b| coming\b| comes\b| with us\b| in the country\b| in town\b|\b[Aa]rrival (?:of|by)\b")
"""Words with which it tells of a visit nevertheless."""


def find_being_here(clause: Clause) -> Iterator[Candidate]:
    """Yield the visits of a sentence that names no place: of those who were, or are to be, here."""
    if not clause.mask & _READ and _TOLD.search(clause.words_and_marks):
        yield from find_journeys(clause, set())
