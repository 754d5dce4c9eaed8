"""Where a journey leads next, behind what is done on its first leg: `to Spain for talks, and to Italy on 3 May`."""

from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, foreign, state
from calendar_core.extraction.english.visits.destinations import hosts_of
from calendar_core.extraction.english.words.patterns import RULES

_NEXT_LEG = RULES.compile(
    r"[^.;:\n<visit><visited><arrive>]{1,160}?(?:,? and (?:(?:<modifier> |later |from there )?(?:on )?to "
    r"(?P<place><PLACE>),? (?:from |on |during |between )?(?P<day><date>)"
    r"|(?:<modifier> |later )?(?:on|onwards?|from there(?: on)?) to (?P<next_place><PLACE>))"
    r"|, (?:<modifier>|later) (?:on|onwards?|from there) to (?P<further_place><PLACE>)"
    r"|,? followed by (?:an? |the |one |two )?(?:[a-z-]+ )?(?:days?|stop|stopover|stay) in (?P<then_place><PLACE>)"
    r"|,? (?:followed by|before|and(?: <modifier>)?(?: <hold>)?(?: for)?) "
    r"(?:an? |further )?(?:[a-z-]+ |<modifier> |<field> ){0,3}<talks> in (?P<talks_place><PLACE>))"
)
"""Behind the first leg of a journey."""
_PLACES = ("place", "next_place", "further_place", "then_place", "talks_place")


def next_legs(clause: Clause, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the visits to which journeys of home go on, each with its day where one is told.

    Args:
        clause: the sentence.
        found: the visits that it tells of by a word of their own.
    """
    hosts = {one.facets.get("host") for one in found}
    for one in found:
        if one.facets.get("host") == clause.home or foreign(one.facets.get("visitors", []), clause.home):
            continue
        match = _NEXT_LEG.match(clause.text, one.end, clause.end)
        if match is None:
            continue
        at = max(match.start(group) for group in _PLACES)
        day = clause.folded.at(match.start("day")) if match["day"] else None
        place = clause.folded.at(at)
        for host in hosts_of(clause, place):
            if host not in hosts and host != clause.home:
                hosts.add(host)
                facets = {**one.facets, "host": host, "place": place, "on": day}
                start, told_at = (at, at) if day else (one.start, one.at)
                yield evolve(one, start=start, end=match.end(), at=told_at, actors=[state(host)], facets=facets)
