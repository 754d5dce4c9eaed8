"""The English extractor: release to facts."""

from collections.abc import Iterator

from calendar_core.events import FACTS, Evidence, Fact, Person, Release, When
from calendar_core.extraction.english.agreements import find_agreements
from calendar_core.extraction.english.calls import find_calls
from calendar_core.extraction.english.candidates import Candidate, clauses
from calendar_core.extraction.english.forums import find_forums
from calendar_core.extraction.english.meetings import find_meetings
from calendar_core.extraction.english.merging import Occurrence, merge
from calendar_core.extraction.english.missions import find_credentials, find_missions, find_relations
from calendar_core.extraction.english.participants import participants_of
from calendar_core.extraction.english.reading import Reading, read
from calendar_core.extraction.english.visits import find_visits

FINDERS = (
    find_calls, find_meetings, find_visits, find_agreements, find_credentials, find_relations, find_missions, find_forums,
)  # fmt: skip


def extract(release: Release) -> list[Fact]:
    """Return the facts that a release in English reports."""
    reading = read(release)
    title: list[Candidate] = []
    text: list[Candidate] = []
    for clause in clauses(reading):
        found = [candidate for finder in FINDERS for candidate in finder(clause)]
        found.sort(key=lambda candidate: candidate.at)
        (title if clause.part.name == "title" else text).extend(found)
    return [_fact(reading, occurrence) for occurrence in merge(text, title)]


def _fact(reading: Reading, occurrence: Occurrence) -> Fact:
    release, c, kind = reading.release, occurrence.candidate, occurrence.kind
    folded = c.clause.folded
    cls = FACTS[kind]
    if occurrence.time:
        when = When(edtf=occurrence.time.text, stated=True)
    else:
        when = When(edtf=None if cls.planned else release.published)
    people = participants_of(reading, occurrence)
    first, last = folded.origin(c.start), folded.origin_end(c.end)
    source = release.title if c.clause.part.name == "title" else release.text
    evidence = Evidence(
        text=source[first:last], start=first, end=last, rule=c.rule, confidence=0.8, part=c.clause.part.name
    )
    more = {}
    if kind == "agreement_signed":
        more = {"title": c.facets["title"], "agreement_type": c.facets["type"]}
    return cls(
        release=release.id, home=release.home, counterparts=occurrence.parties, people=people, when=when,
        evidence=evidence, **more,
    )  # fmt: skip
