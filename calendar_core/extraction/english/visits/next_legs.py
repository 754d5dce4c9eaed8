"""Where a journey leads next, behind what is done on its first leg: `to Spain for talks, and to Italy on 3 May`."""

from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, has, state
from calendar_core.extraction.english.visits.destinations import hosts_of
from calendar_core.extraction.english.words.patterns import RULES

_NEXT_LEG = RULES.compile(
    r"[^.;:\n<visit><visited><arrive>]{1,160}?,? and (?:<modifier> |later |from there )?(?:on )?to "
    r"(?P<place><PLACE>),? (?:from |on |during |between )?(?P<day><date>)"
)
"""Behind the first leg of a journey."""


def next_legs(clause: Clause, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the visits to which journeys of home go on, each with its day.

    Args:
        clause: the sentence.
        found: the visits that it tells of by a word of their own.
    """
    hosts = {one.facets.get("host") for one in found}
    for one in found:
        if one.facets.get("host") == clause.home or not has(one.facets.get("visitors", []), clause.home):
            continue
        match = _NEXT_LEG.match(clause.text, one.end, clause.end)
        if match is None:
            continue
        at, day = match.start("place"), clause.folded.at(match.start("day"))
        place = clause.folded.at(at)
        for host in hosts_of(clause, place):
            if host not in hosts and host != clause.home:
                hosts.add(host)
                facets = {**one.facets, "host": host, "place": place, "on": day}
                yield evolve(one, start=at, end=match.end(), at=at, actors=[state(host)], facets=facets)
