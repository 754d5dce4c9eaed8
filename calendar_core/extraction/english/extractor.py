"""The English extractor: a release read, its events found, merged and told as facts."""

from collections.abc import Callable, Iterator

from calendar_core.events import Fact, Release
from calendar_core.extraction.english.agreements import find_agreements
from calendar_core.extraction.english.calls import find_calls
from calendar_core.extraction.english.candidates import Candidate, Clause
from calendar_core.extraction.english.context import clauses
from calendar_core.extraction.english.credentials import find_credentials
from calendar_core.extraction.english.facts import facts_of
from calendar_core.extraction.english.forums import find_forums
from calendar_core.extraction.english.meetings import find_meetings
from calendar_core.extraction.english.merging import merge
from calendar_core.extraction.english.missions import find_missions
from calendar_core.extraction.english.plans import find_plans
from calendar_core.extraction.english.reading import read
from calendar_core.extraction.english.relations import find_relations
from calendar_core.extraction.english.talks import find_talks
from calendar_core.extraction.english.visits import find_visits

FINDERS: tuple[Callable[[Clause], Iterator[Candidate]], ...] = (
    find_calls,
    find_talks,
    find_meetings,
    find_visits,
    find_agreements,
    find_credentials,
    find_relations,
    find_missions,
    find_forums,
    find_plans,
)
"""The rules, by what they find; each reads one sentence."""


def extract(release: Release) -> list[Fact]:
    """Return the facts that a release in English reports, in the order in which it tells them."""
    reading = read(release)
    title: list[Candidate] = []
    text: list[Candidate] = []
    for clause in clauses(reading):
        found = [candidate for finder in FINDERS for candidate in finder(clause)]
        found.sort(key=lambda candidate: candidate.at)
        (title if clause.part.name == "title" else text).extend(found)
    return facts_of(reading, merge(text, title))
