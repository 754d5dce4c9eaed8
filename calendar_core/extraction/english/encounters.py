"""Which side of a meeting is foreign, and whether home has a part in it at all."""

import re
from collections.abc import Iterable

from attrs import evolve

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import PERSONS, distinct, foreign, has

_FORMER = re.compile(r"(?:former|ex)\b", re.IGNORECASE)


def foreign_side(subject: list[Actor], whom: list[Actor], home: str, abroad: str = "") -> list[Actor]:
    """Return the foreign side of what a subject did with somebody; nobody when home has no part in it.

    Args:
        subject: who did it; empty when nobody is named.
        whom: with whom.
        home: the state whose release it is.
        abroad: the country that the sentence is set in: whom a traveller meets, and of whom nothing is told, is of it.
    """
    ours = not subject or has(subject, home)
    whom = [actor for actor in spread(whom, home) if not _FORMER.match(actor.office.text if actor.office else "")]
    if abroad and ours and all(not actor.party or actor.assumed or actor.party == abroad for actor in whom):
        whom = [evolve(actor, party=abroad) for actor in whom if actor.sort != "body" or actor.party == abroad]
    if has(whom, home):
        return foreign(subject, home) or foreign(whom, home)
    if subject and not has(subject, home) and subject[0].party not in distinct(whom):
        return []
    return foreign(whom, home)


def home_names(actors: Iterable[Actor], home: str) -> frozenset[str]:
    """Return the names of those who stand for home: a guest who meets several officials has several meetings."""
    return frozenset(actor.name for actor in actors if actor.name and actor.party == home)


def spread(actors: list[Actor], home: str) -> list[Actor]:
    """Give an official without a party that of the next one, or of all: `the President and the Minister of Spain`."""
    spreading: list[Actor] = []
    told = {actor.party for actor in actors if actor.stated and actor.party != home and actor.sort in PERSONS}
    party = next(iter(told)) if len(told) == 1 else ""
    for actor in reversed(actors):
        if actor.stated and actor.party != home and actor.sort in PERSONS:
            party = actor.party
        known = evolve(actor, party=party, assumed=False) if actor.assumed and party else actor
        spreading.append(known)
    return spreading[::-1]
