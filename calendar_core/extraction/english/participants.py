"""Who took part in an occurrence: the persons named for it, and those whom an office alone stands for."""

from collections.abc import Iterable, Iterator
from itertools import islice

from calendar_core.events import Person
from calendar_core.extraction.english.actors import Actor, same_office
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.reading import Reading
from calendar_core.extraction.english.sameness import Occurrence
from calendar_core.extraction.folding import Mention

_ALONG = RULES.compile(
    r"(?:(?:<join>|\b(?:joined|accompanied)\b)[^.;\n]{0,40}? by"
    r"|(?:<body>|\bdelegation)[^.;\n]{0,30}? includ(?:es?|ed|ing))"
    r"(?P<who>[^.\n]{1,200})"
)

_NAMED_ONLY = frozenset({"forum_attended", "agreement_signed"})
"""Kinds of which only the persons count who are told to have taken part by name."""


def participants_of(reading: Reading, occurrence: Occurrence) -> tuple[Person, ...]:
    """Return the persons of an occurrence: the foreign side; for visits the visitors of either side."""
    facets = occurrence.candidate.facets
    actors = facets.get("visitors") or occurrence.actors
    if occurrence.kind == "agreement_signed":
        actors = list(_signatories(occurrence))
    named = [actor for actor in actors if actor.name]
    if occurrence.kind.startswith("visit"):
        named = named or list(_traveller(reading, occurrence))
        named += _companions(occurrence, {actor.party for actor in named})
    elif not named and occurrence.kind not in _NAMED_ONLY:
        named = list(_known(reading, actors or occurrence.actors, occurrence))
    people: dict[str, Person] = {}
    for actor in named:
        office = actor.office.text if actor.office else None
        people.setdefault(actor.name, Person(name=actor.name, office=office, party=actor.party or None))
    return tuple(people.values())


def _signatories(occurrence: Occurrence) -> Iterator[Actor]:
    """Yield who signed: those named; of `the ministers signed` those present, or the last official told of before."""
    facets = occurrence.candidate.facets
    yield from facets["signers"]
    if facets["signers"] or not facets["together"]:
        return
    present = [actor for actor in occurrence.actors if actor.name]
    clause = occurrence.candidate.clause
    earlier = clause.folded.within(0, clause.start)
    told = (actor for actor in _people(reversed(earlier)) if actor.name and actor.office)
    yield from present or list(islice((actor for actor in told if actor.party in occurrence.parties), 1))


def _traveller(reading: Reading, occurrence: Occurrence) -> Iterator[Actor]:
    """Yield the person of the travelling side who is told of: in the sentence, before it, or first in the release."""
    clause, facets = occurrence.candidate.clause, occurrence.candidate.facets
    offices = facets.get("visitors") or ()
    abroad = occurrence.parties if facets.get("host") == reading.home else (reading.home,)
    near = [*_people(clause.folded.within(clause.start, clause.end)), *clause.topic]
    for party in dict.fromkeys(office.party for office in offices if office.party) or abroad:
        theirs = [actor for actor in near if actor.name and actor.party == party]
        theirs += reading.named.get(party, ())
        fitting = [actor for actor in theirs if any(same_office(office, actor) for office in offices)]
        ranks = {office.office.level for office in offices if office.party == party and office.office}
        of_the_rank = [actor for actor in theirs if not ranks or (actor.office and actor.office.level in ranks)]
        yield from (fitting or of_the_rank)[:1]


def _companions(occurrence: Occurrence, parties: set[str]) -> Iterator[Actor]:
    """Yield those who are told to travel along: `was joined by`, `accompanied by`, `the delegation includes`."""
    clause = occurrence.candidate.clause
    end = clause.text.find("\n", clause.end)
    for match in _ALONG.finditer(clause.text, clause.start, end if end > 0 else len(clause.text)):
        for actor in _people(clause.folded.within(*match.span("who"))):
            if actor.name and actor.party in parties:
                yield actor


def _people(mentions: Iterable[Mention]) -> Iterator[Actor]:
    return (actor for mention in mentions if mention.kind == "actor" for actor in mention.value)


def _known(reading: Reading, actors: Iterable[Actor], occurrence: Occurrence) -> Iterator[Actor]:
    """Yield the person whom an office stands for, or the only one whom the release names for the party."""
    for party in {actor.party: None for actor in actors} or dict.fromkeys(occurrence.parties):
        known = list({actor.name: actor for actor in reading.named.get(party, ())}.values())
        fitting = [
            person for person in known for actor in actors if actor.party == party and same_office(actor, person)
        ]
        if fitting:
            yield fitting[0]
        elif len(known) == 1 and party != reading.home and occurrence.kind != "credentials_presented":
            yield known[0]
