"""Who is not of home, though no state is told: a state has one president, one prime minister, one foreign minister.

In a release of Rwanda that names President Kagame, `President Soto` is of another state, and so is `his counterpart,
President Soto`; in a release of Australia any president is. The state is the one that the release tells of with the
same office, or the last one named before, or the only one.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache

from calendar_core.extraction.english.people.actors import LEVELS, Actor, held_it_once, office_head, party_of
from calendar_core.extraction.english.people.leaders import party_of_holder, party_of_leader
from calendar_core.extraction.english.words.lexicon import table
from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_OF_ONE = lazy(
    r"(?:(?:his|her) excellency |the |h\.?e\.? )?(?:acting )?(?:president|prime minister|premier|chancellor|king|emir|"
    r"foreign (?:affairs )?minister|minister (?:of|for) (?:foreign|external) (?:affairs|relations)|foreign secretary)",
    re.IGNORECASE,
)
"""Offices that one person at a time holds in a state."""
_FOREIGN = lazy("foreign|external", re.IGNORECASE)
_COUNTERPART = GRAMMAR.compile(r"(?<![Oo]ur )(?P<fellow><actor>),? (?:<honorific>[., ]*)*(?P<who><actor>)")
_THERE = GRAMMAR.compile(r"<actor>,? (?:(?:on )?<date>,? )?(?:here )?in (?:the )?(?P<place><city>|<state>)(?!<S>|-)")
"""From somebody who is met to where: `met President Soto in Lima`."""
_THEN = ("then ", "then-")
"""Before an office that somebody held at the time told of."""
_OF_A_BODY = lazy(
    r"\b(?:Society|Board|Council|Senate|Congress|Chamber|Association|Federation|Union|Assembly|Commission|Committee|"
    r"Court|Bank|Institute|University|College|Academy|Group|Company|Club|Party|League|House|Foundation|Trust|COP\d*) $"
)
"""Before an office: it is one in that body, and none of the state."""
_PLACES = ("state", "demonym", "city")
_BESIDE, _PARAGRAPH = 40, 400
"""How far before a name a word for a counterpart may stand, and how far its state."""


def rivals(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield those for whom no state is told and who hold an office that home has not, or that another has there.

    Each comes with the state that is meant; where several may be, nobody is yielded.
    """
    unknown = [(part, at, actor) for part in parts for at, actor in _single(part, _is_unknown) if not _party(actor)]
    if not unknown:
        return
    known = [actor for part in parts for _, actor in _single(part, _is_told) if _party(actor)]
    own = {_office(actor): actor.name for actor in known if actor.name and _party(actor) == home}
    abroad = _offices_abroad(known, home)
    alone = _only(states_told(parts), home)
    for part, at, actor in unknown:
        office = _office(actor)
        told = own.get(office)
        elsewhere = home in _without().get(office, ()) or (told is not None and not alike_names(told, actor.name))
        if elsewhere or (told is None and _is_counterpart(part, at)):
            party = abroad.get(office) or _told_beside(part, at, home) or _told_before(part, at, home) or alone
            if party:
                yield actor, party
        else:
            own[office] = told or actor.name


def states_told(parts: Sequence[Folded]) -> Iterator[str]:
    """Yield the states that texts tell of, as often as they do; empty for what tells of none."""
    return (_state_of(mention) for part in parts for mention in part.mentions)


@cache
def _without() -> Mapping[str, frozenset[str]]:
    """Return the states that have no such office, by the office."""
    return {row["office"]: frozenset(row["states"].split("|")) for row in table("offices_unknown")}


def _single(part: Folded, fits: Callable[[Actor], bool]) -> Iterator[tuple[int, Actor]]:
    """Yield those with an office that one person holds in a state, with where they stand."""
    for position, mention in zip(part.positions, part.mentions, strict=True):
        for actor in mention.value if mention.kind == "actor" else ():
            if not fits(actor) or actor.own or held_it_once(actor) or not _office(actor):
                continue
            before = part.source[max(0, mention.start - _BESIDE) : mention.start]
            if not before.endswith(_THEN) and not _OF_A_BODY.search(before):
                yield position, actor


def _is_unknown(actor: Actor) -> bool:
    return bool(actor.name) and not actor.party


def _is_told(actor: Actor) -> bool:
    return bool(actor.name or actor.party)


def _party(actor: Actor) -> str:
    """Return for whom somebody is told or known to stand; empty when nothing tells."""
    if actor.party or not actor.name or actor.office is None:
        return actor.party
    return party_of_leader(actor.name) or party_of_holder(actor.office.text, actor.name)


def _office(actor: Actor) -> str:
    """Return the office of which a state has one; empty for others."""
    office = actor.office
    if office is None or office.level not in LEVELS[:2] or not _OF_ONE.fullmatch(office.text):
        return ""
    return "foreign minister" if _FOREIGN.search(office.text) else office_head(office.text)


def _offices_abroad(known: Sequence[Actor], home: str) -> dict[str, str]:
    """Return the one foreign state that an office is told of without a name, by the office."""
    told: dict[str, set[str]] = {}
    for actor in known:
        if not actor.name and actor.party != home and is_state(actor.party):
            told.setdefault(_office(actor), set()).add(actor.party)
    return {office: min(parties) for office, parties in told.items() if len(parties) == 1}


def _is_counterpart(part: Folded, position: int) -> bool:
    """Whether a name stands behind the word for somebody's counterpart, which tells no state."""
    start = max(0, position - _BESIDE)
    matches = (match for match in _COUNTERPART.finditer(part.text, start, position + 1))
    match = next((match for match in matches if match.start("who") == position), None)
    fellow = part.at(match.start("fellow")).value[-1] if match else None
    return fellow is not None and fellow.sort == "fellow" and not fellow.name and not fellow.party


def _told_beside(part: Folded, position: int, home: str) -> str:
    """Return the foreign state in which somebody is met, told right behind a position."""
    match = _THERE.match(part.text, position)
    party = party_of(part.at(match.start("place"))) if match else ""
    return "" if party == home else party


def _told_before(part: Folded, position: int, home: str) -> str:
    """Return the foreign state named last before a position in its paragraph."""
    start = max(part.text.rfind("\n", 0, position) + 1, position - _PARAGRAPH)
    before = (_state_of(mention) for mention in reversed(part.within(start, position)))
    return next((party for party in before if party not in ("", home)), "")


def _only(parties: Iterable[str], home: str) -> str:
    told = set(parties) - {"", home}
    return told.pop() if len(told) == 1 else ""


def _state_of(mention: Mention) -> str:
    """Return the state that a mention tells of; empty where it tells none."""
    if mention.kind in _PLACES:
        party = party_of(mention)
    elif mention.kind == "actor":
        party = next((one.party for one in mention.value if one.stated and one.party), "")
    else:
        return ""
    return party if is_state(party) else ""
