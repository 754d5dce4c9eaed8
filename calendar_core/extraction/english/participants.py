"""Who took part in an occurrence: the persons named for it, and those whom an office alone stands for."""

from collections.abc import Iterable

from calendar_core.events import Person
from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.coreference import same_office
from calendar_core.extraction.english.merging import Occurrence
from calendar_core.extraction.english.reading import Reading


def participants_of(reading: Reading, occurrence: Occurrence) -> tuple[Person, ...]:
    """Return the persons of an occurrence: the foreign side; for visits the visitors of either side."""
    facets = occurrence.candidate.facets
    actors = facets.get("visitors") or facets.get("signers") or occurrence.actors
    named = [actor for actor in actors if actor.name]
    if not named and occurrence.kind not in ("agreement_signed", "relations_established", "forum_attended"):
        named = list(_known(reading, actors or occurrence.actors, occurrence))
    people: dict[str, Person] = {}
    for actor in named:
        office = actor.office.text if actor.office else None
        people.setdefault(actor.name, Person(name=actor.name, office=office, party=actor.party or None))
    return tuple(people.values())


def _known(reading: Reading, actors: Iterable[Actor], occurrence: Occurrence) -> Iterable[Actor]:
    """Yield the person whom an office stands for, or the only one whom the release names for the party."""
    for party in {actor.party for actor in actors} or set(occurrence.parties):
        known = reading.people.of(party)
        fitting = [person for person in known for actor in actors if actor.party == party and same_office(actor, person)]
        if fitting:
            yield fitting[0]
        elif len(known) == 1 and party != reading.home:
            yield known[0]
