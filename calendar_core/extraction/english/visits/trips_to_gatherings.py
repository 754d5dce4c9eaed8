"""Visits told again of which a release has said that they are for a gathering: `During his visit to Lima, he will`.

A trip for a multilateral event alone is no visit to the country, however the sentences behind the first one call it.
"""

import re

from calendar_core.extraction.english.clauses.candidates import Clause, party_of
from calendar_core.extraction.english.visits.destinations import is_for_a_forum
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_ON_IT = lazy(
    r"\b(?:[Dd]uring|[Ww]hile on|[Ii]n the course of|[Ww]ithin|[Aa]s part of|[Ii]n the framework of) "
    r"(?:his|her|the|this|their|that) (?:[a-z-]+ ){0,2}$"
)
"""Before a visit that has been told of."""
_JOURNEY = RULES.compile(
    r"(?:<visit>|<visited>|<arrive>)[^.;\n]{0,60}?(?P<place><city>|<state>)"
    r"|\b(?:travel|fly|flew|head|depart|leav|left)\w* (?:to|for) (?:the )?(?P<place1><city>|<state>)"
)
_SENTENCES = 2
"""So many sentences back it may have been told what a visit is for."""
_NEAR = 50


def is_of_a_trip_told_before(clause: Clause, match: re.Match[str], at: int) -> bool:
    """Whether a visit is the one that a sentence before tells to lead to a gathering in the same country."""
    if not clause.number or not _ON_IT.search(clause.words(max(clause.start, at - _NEAR), at)):
        return False
    places = {party_of(one) for one in clause.folded.within(*match.span()) if one.kind in ("city", "state")}
    for number in range(max(0, clause.number - _SENTENCES), clause.number):
        told = clause.beside(number)
        for journey in _JOURNEY.finditer(told.text, told.start, told.end):
            place = told.folded.at(journey.start("place") if journey["place"] else journey.start("place1"))
            if party_of(place) in places and is_for_a_forum(told, journey, journey.start()):
                return True
    return False
