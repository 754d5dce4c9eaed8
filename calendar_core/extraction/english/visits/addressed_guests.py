"""Visits that are told to the face in a transcript: `Premier Li, welcome to Australia`, `We welcome you to Chile`.

The first is said to a guest of home, the second by a host abroad to somebody of home.
"""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.addressed import addressed_before
from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Candidate,
    Clause,
    facets_of_visit,
    foreign,
    participants,
    state,
)
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.turns import speaker
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.visits.destinations import hosts_of
from calendar_core.extraction.english.visits.greeted import BY_THE_HOST, is_accredited, is_here, is_said, place_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.parties import is_state

GUEST, HOST = "guest_addressed", "host_greets"
"""The rules by which such visits are read."""
_TO_HAVE = rule(
    GUEST,
    r"\b(?:pleasure|honou?r(?:ed)?|privileged?|delight(?:ed)?|pleased|happy|glad|great|good|wonderful)\b"
    r"(?:(?! not )[^.;,:\n]){0,40}? to (?P<verb><hold>) (?P<whom><LIST>),? (?:back |over )?"
    r"(?:here\b|(?P<there>in|at) (?:the )?(?P<place><city>|<state>)|"
    r"at (?:the |our )?(?:[A-Z]\w+ |<actor> )?(?:Department|House|Pentagon|<body>|<actor>))",
    "hold",
    "actor",
)
"""Whom somebody is glad to have as a guest."""
_THANKED = rule(
    GUEST,
    r"\b[Tt]hank(?:ed|ing)? (?P<whom>(?:the |my )?<LIST>) (?P<verb>for) "
    r"(?:being|joining us|<arrive>|coming|travell?ing)(?: with us| all the way)? here\b",
    "actor",
)
"""Who is thanked for being here."""
_GREETS = RULES.compile(r"<receive> (?:you )?to (?:the )?(?P<place><state>|<city>)[^:]*$")
_BEFORE = 500
"""Characters before `your visit` within which a host welcomes who is on it."""


def find_guests_here(clause: Clause) -> Iterator[Candidate]:
    """Yield the visit of whom somebody is `glad to have here`, or thanks for being here."""
    if clause.context.abroad:
        return
    for match in _TO_HAVE.matches(clause):
        at = match.start("verb")
        here = is_here(clause, match) if match["there"] else True
        if here and clause.form(at) == "have" and clause.verb_status(at) == "held":
            yield from _visit_of(clause, match)
    for match in _THANKED.matches(clause):
        yield from _visit_of(clause, match)


def _visit_of(clause: Clause, match: re.Match[str]) -> Iterator[Candidate]:
    """Yield the visit of those whom a wording tells to be here: persons of another state, who are not posted here."""
    guests = foreign(participants(clause.folded, *match.span("whom")), clause.home)
    guests = [one for one in guests if one.sort in PERSONS and is_state(one.party)]
    if guests and not is_accredited(clause, guests):
        yield _visit(clause, match, guests, clause.home)


def find_addressed_guests(clause: Clause) -> Iterator[Candidate]:
    """Yield the visit of whom a sentence welcomes to his face."""
    if clause.in_title:
        return
    for wording in BY_THE_HOST.on(clause):
        match = next(iter(wording.matches(clause)), None)
        if match is None or not is_said(clause, match):
            continue
        who = speaker(clause, match.start())
        if who is not None and who.party != clause.home and is_state(who.party):
            yield from _abroad(clause, match, who.party)
        elif is_here(clause, match):
            guests = addressed_before(clause, match.start())
            if guests and not is_accredited(clause, guests):
                yield _visit(clause, match, guests, clause.home)
        return


def is_of_a_host_abroad(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a host abroad, who has just welcomed somebody to his country, speaks of `your visit`."""
    who = speaker(clause, match.start()) if match[0].lower().startswith("your ") else None
    if who is None or who.party == clause.home or not is_state(who.party):
        return False
    greets = _GREETS.search(clause.text, max(0, match.start() - _BEFORE), match.start())
    return greets is not None and hosts_of(clause, clause.folded.at(greets.start("place"))) == (who.party,)


def _abroad(clause: Clause, match: re.Match[str], party: str) -> Iterator[Candidate]:
    """Yield the visit of somebody of home whom a foreigner welcomes to his own country."""
    place = place_of(clause, match)
    if hosts_of(clause, place) == (party,) if place else "place" in match.re.groupindex:
        yield _visit(clause, match, [state(party)], party)


def _visit(clause: Clause, match: re.Match[str], actors: list[Actor], host: str) -> Candidate:
    """Return the visit of who is told by name, or that of somebody of home, whom nothing tells, to another state."""
    name, visitors = (GUEST, actors) if host == clause.home else (HOST, [])
    facets = facets_of_visit(visitors, host, place_of(clause, match))
    return Candidate("visit_paid", name, clause, *match.span(), actors, "held", at=match.start(), facets=facets)
