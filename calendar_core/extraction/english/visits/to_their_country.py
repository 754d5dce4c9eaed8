"""Visits of somebody from home to the country of whoever tells of them: `since the President visited their country`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, participants
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.visits.visit_candidates import Told, visit
from calendar_core.parties import is_state

_THEIRS = rule(
    "visited_theirs",
    r"(?P<who><actor>)(?:<S> (?:[a-z-]+ |<modifier> ){0,3}<visit> (?:to|of)| (?:[a-z]+ ){0,2}<visited>) "
    r"(?:his|her|their) (?:own )?country(?![\w-])(?=[^.;\n]{0,40}?<date>)",
    "visit|visited",
    "date",
)


def find_visits_to_theirs(clause: Clause) -> Iterator[Candidate]:
    """Yield the visits that a foreigner says, with their time, were paid to the country that is his."""
    for match in _THEIRS.matches(clause):
        visitors = participants(clause.folded, *match.span("who"))
        at = next(at for at, one in clause.folded.marked(*match.span()) if one.kind in ("visit", "visited"))
        teller = _teller(clause, match.start())
        if teller is None or any(one.party != clause.home for one in visitors):
            continue
        yield from visit(clause, Told(_THEIRS.name, match, at, "held"), visitors, teller.party)


def _teller(clause: Clause, position: int) -> Actor | None:
    """Return who of another state was named last before a position, in its sentence or in those before."""
    told = participants(clause.folded, clause.start, position) or []
    abroad = [one for one in (*clause.topic, *told) if one.party != clause.home and is_state(one.party)]
    return next((one for one in reversed(abroad) if one.sort in PERSONS), None)
