"""Which side of a meeting is foreign, and whether home has a part in it at all."""

import re
from collections.abc import Iterable

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause, distinct, foreign, has, participants
from calendar_core.extraction.english.clauses.settings import setting
from calendar_core.extraction.english.people.actors import Actor, office_head, party_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_OF_NO_STATE = lazy(
    r"(?:representatives?|members?|leaders?)(?: of (?:the )?business community)?|ceos?|"
    r"chief (?:executive|operating|financial)(?: officer)?s?|"
    r"(?:\w+ )?(?:co-)?chair(?:man|woman|person)? of the (?:\w+ )?board(?: of directors)?|"
    r"entrepreneurs?|ambassadors|(?-i:(?:captain|coach|conductor|director|editor|founder|manager|owner|principal|producer)"
    r"(?:e?s)?)",
    re.IGNORECASE,
)
"""Offices of communities, companies, schools and crews: where nothing tells their state, they are of none."""
_SEVERAL = ("body", "group")
"""Sorts of actors who are of any state where nothing tells it: `the heads of delegations`."""
_WHO_ARE = RULES.compile(r",? (?P<some>(?:including|such as|namely|among them|notably),? )?(?:the )?(?P<who><LIST>)")
"""Behind counterparts: who they are."""
_AND_FRIEND = RULES.compile(r" and (?:[a-z]+ )?(?:friend|brother),? (?:the )?(?P<who><LIST>)")
"""Behind a colleague: who is a friend as well."""
_WHO_THEY_ARE = RULES.compile(
    r"(?:,? in (?:the )?<city>| (?:<join>|who\b|present\b|visiting\b|there\b)[^.;:\n<actor>]{0,80}?(?=: ))?"
    r"(?:: | [–—-] |,? (?:including|such as|namely|among (?:them|whom were)|notably):? )"
    r"(?:the )?(?P<who><LIST>(?:; (?:and )?(?:the )?<LIST>)*)"
)
"""Behind officials of a state: who they are."""
_OFFICIALS = lazy(r"\b(?:leadership|leaders|heads|officials|authorities|ministers|representatives|figures|members)\b")
"""In what they are called: they are several, who may be named behind."""
_COUNTED = lazy(r"\b(?:two|both|three) (?:[a-z]+ )?$")
"""Before counterparts who have been told of."""
_THOSE = RULES.compile(r"\bthe (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[a-z]+ )?<actor>$")
"""Officials who have been told of, whosever they are: `in separate meetings with the four officials`."""
_IN = RULES.compile(r"\s*In (?:the )?(?P<place><city>|<state>),")
"""How a sentence begins that is set in a country: `his counterpart` is of it."""
_OF_A_GUEST = RULES.compile(
    r"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|[Pp]rogramme?|[Aa]genda|[Ii]tinerary|[Ss]chedule|"
    r"[Tt]he (?:(?:<visited> |<demonym> |<modifier> )?<body>|"
    r"(?:visiting )?(?:group|guests?|visitors?|lawmakers|parliamentarians|delegates)))|<visit>) "
    r"[^.;:,\n<actor><talks><visit>]{0,40}$"
)
"""Before a meeting: whose it is has been told before."""
_FORMER = lazy(r"(?:former|ex)\b", re.IGNORECASE)


_CABINET = lazy(
    r"(?:(?:prime minister(?:,| and) )?(?:other |senior |cabinet )*ministers"
    r"(?: and (?:(?:other|senior|government) )*officials)?|"
    r"(?:(?:other|senior|several|leading) )*members of (?:the |his |her |its )?(?:cabinet|government|parliament))$",
    re.IGNORECASE,
)
"""Officials whom a guest meets: they are of home where nothing else is told."""


def foreign_side(subject: list[Actor], whom: list[Actor], home: str, abroad: str = "") -> list[Actor]:
    """Return the foreign side of what a subject did with somebody; nobody when home has no part in it.

    Args:
        subject: who did it; empty when nobody is named.
        whom: with whom.
        home: the state whose release it is.
        abroad: the country that the sentence is set in: whom a traveller meets, and of whom nothing is told, is of it.
    """
    subject, whom = _with_companions(subject, home), _with_companions(whom, home)
    ours = not subject or has(subject, home)
    guest = bool(subject) and not ours
    if guest and _are_merchants(whom):
        return []
    if _are_of_the_host(whom, abroad) and (guest if not abroad else ours):
        return [evolve(actor, party=abroad) for actor in whom] if abroad else _guests(subject, home)
    if abroad and ours and any(actor.stated and not is_state(actor.party) for actor in whom):
        whom = [evolve(actor, party=abroad, stated=True) if _is_local(actor) else actor for actor in whom]
    whom = [
        actor
        for actor in spread(whom, home, states_only=guest)
        if not (actor.office and _FORMER.match(actor.office.text))
    ]
    theirs = [actor for actor in whom if not (actor.stated and actor.party == home)] or whom
    if abroad and ours and all(not actor.party or actor.assumed or actor.party == abroad for actor in theirs):
        whom = [evolve(actor, party=abroad) for actor in theirs if actor.party == abroad or _is_official(actor)]
    if has(whom, home):
        guests = _guests(subject, home)
        return [*guests, *_fellows(whom, home)] if guests else foreign(whom, home)
    if subject and not has(subject, home) and subject[0].party not in distinct(whom):
        return []
    return foreign(whom, home)


def _with_companions(side: list[Actor], home: str) -> list[Actor]:
    """Return a side of a meeting, those named next to a guest of whom nothing is told as of the guest's state."""
    parties = set(distinct(foreign(side, home)))
    if len(parties) != 1 or not side[0].stated or not side[0].name or side[0].party == home:
        return side
    (party,) = parties
    return [evolve(one, party=party, assumed=False) if one.assumed and one.name else one for one in side]


def _fellows(whom: list[Actor], home: str) -> list[Actor]:
    """Return who was there with home: somebody met `the Foreign Ministers of Peru and Chile`, both at once."""
    offices = {actor.office.text if actor.office else "" for actor in whom}
    envoys = any(actor.office and actor.office.level == "ambassador" for actor in whom)
    together = len(offices) == 1 and not any(actor.name for actor in whom) and next(iter(offices)).endswith("s")
    return foreign(whom, home) if together and not envoys else []


def _guests(subject: list[Actor], home: str) -> list[Actor]:
    """Return the foreign officials who act; beside somebody of home who acts, an organisation is only told of."""
    ours = has(subject, home)
    return [
        actor
        for actor in foreign(subject, home)
        if not (actor.office and _FORMER.match(actor.office.text)) and not (ours and actor.sort == "state")
    ]


def whom_of(clause: Clause, start: int, end: int) -> list[Actor]:
    """Return with whom somebody met, in a list.

    Of `his counterparts, the ministers of Peru and Chile` they are those behind; `his counterparts` alone are of any
    states, but for `his two counterparts`, who have been told of.
    """
    whom = participants(clause.folded, start, end)
    if (
        len(whom) == 1
        and whom[0].sort == "office"
        and not whom[0].stated
        and _THOSE.search(clause.text, clause.start, clause.first("actor", start, end) + 1)
    ):
        return []
    if listed := _listed(clause, whom, start, end):
        return listed
    if len(whom) != 1 or whom[0].sort != "fellow" or (whom[0].stated and whom[0].party):
        return [*whom, *_included(clause, whom, end)]
    apposed = _WHO_ARE.match(clause.text, end, clause.end)
    named = participants(clause.folded, *apposed.span("who")) if apposed else []
    if len(foreign(named, clause.home)) > 1 or (apposed and apposed["some"]):
        return named
    at = clause.first("actor", start, end)
    several = clause.form(at).endswith("s") and not _COUNTED.search(clause.text, clause.start, at)
    there = None if several else _IN.match(clause.text, clause.start, at)
    if there is not None and (host := party_of(clause.folded.at(there.start("place")))) != clause.home:
        return [evolve(whom[0], party=host)]
    return [] if several else whom


def _listed(clause: Clause, whom: list[Actor], start: int, end: int) -> list[Actor]:
    """Return who is named of several officials behind them: `met the leadership of Peru: President A and Minister B`.

    So is a colleague who is called a friend as well: `received my colleague and friend, Minister A`. A delegation that
    is named so was met at once, and stands for itself.
    """
    if len(whom) == 1 and not whom[0].name and (friend := _AND_FRIEND.match(clause.text, end, clause.end)):
        return participants(clause.folded, *friend.span("who"))
    if len(whom) != 1 or not _are_foreign_officials(whom[0], clause.home):
        return []
    if not _OFFICIALS.search(clause.form(clause.first("actor", start, end))):
        return []
    behind = _WHO_THEY_ARE.match(clause.text, end, clause.end)
    named = [one for one in participants(clause.folded, *behind.span("who")) if one.name] if behind else []
    return of_their_state(named, whom[0])


def of_their_state(named: list[Actor], officials: Actor) -> list[Actor]:
    """Return those who are named of several officials, each of the state of these if no other is told of him."""
    if not officials.stated:
        return named
    party = officials.party
    return [one if one.party and not one.assumed else evolve(one, party=party, stated=True) for one in named]


def officials_before(clause: Clause, start: int, end: int) -> Actor | None:
    """Return the officials of another state told of last between two positions: `officials of Peru, such as`."""
    told = [one for mention in clause.folded.within(start, end) if mention.kind == "actor" for one in mention.value]
    return told[-1] if told and told[-1].stated and _are_foreign_officials(told[-1], clause.home) else None


def _are_foreign_officials(actor: Actor, home: str) -> bool:
    """Whether somebody without a name is several, and not told to be of home."""
    return not actor.name and actor.sort in (*_SEVERAL, "office") and not (actor.stated and actor.party == home)


def _included(clause: Clause, whom: list[Actor], end: int) -> list[Actor]:
    """Return who is named of others behind somebody: `met President A and other officials, including Minister B`."""
    others = len(whom) > 1 and not whom[-1].name and whom[-1].sort in ("office", "group")
    behind = _WHO_ARE.match(clause.text, end, clause.end) if others else None
    named = participants(clause.folded, *behind.span("who")) if behind and behind["some"] else []
    return [actor for actor in named if actor.name]


def peer_of_guest(clause: Clause, subject: list[Actor], whom: list[Actor], end: int) -> list[Actor]:
    """Return who of home is named behind the counterpart whom a guest met: `met his counterpart, Secretary A`."""
    if len(whom) != 1 or whom[0].sort != "fellow" or not subject or has(subject, clause.home):
        return []
    apposed = _WHO_ARE.match(clause.text, end, clause.end)
    named = participants(clause.folded, *apposed.span("who")) if apposed else []
    return [actor for actor in named if actor.party == clause.home]


def guests_told_before(clause: Clause, whom: list[Actor], at: int) -> list[Actor]:
    """Return the guests who are meant where officials of home are met: `later he was received by the President`.

    Args:
        clause: the sentence.
        whom: with whom somebody met.
        at: the position of the verb, or of the word for a meeting.
    """
    ours = all(actor.office and actor.party == clause.home for actor in whom)
    if not (whom and ours and clause.context.guests) or _are_merchants(whom) or setting(clause, at):
        return []
    return clause.context.guests if _OF_A_GUEST.search(clause.text, clause.start, at) else []


def _are_of_the_host(whom: list[Actor], abroad: str) -> bool:
    """Whether those who are met are ministers of no state told, abroad with other officials beside them."""
    cabinet = [_is_cabinet(actor) for actor in whom]
    if not abroad:
        return bool(whom) and all(cabinet)
    return any(cabinet) and all(
        one or (_are_several(actor) and not actor.party) for one, actor in zip(cabinet, whom, strict=True)
    )


def _is_cabinet(actor: Actor) -> bool:
    """Whether those who are met are ministers of no state told."""
    if actor.party or actor.name or actor.office is None:
        return False
    return _CABINET.match(actor.office.text) is not None


def _is_local(actor: Actor) -> bool:
    """Whether somebody beside officials of an organisation may be of the country where both are met."""
    return (not actor.party or actor.assumed) and bool(actor.name) and actor.office is not None and _is_official(actor)


def _is_official(actor: Actor) -> bool:
    """Whether somebody of whom no state is told may be an official of the country where he is met: no ambassador."""
    if actor.office and actor.office.level == "ambassador":
        return False
    return actor.sort not in _SEVERAL and not _is_of_no_state(actor)


def _are_merchants(whom: list[Actor]) -> bool:
    """Whether those met are of companies: nothing tells that they stand for home."""
    return bool(whom) and all(actor.assumed and _is_of_no_state(actor) for actor in whom)


def _is_of_no_state(actor: Actor) -> bool:
    """Whether somebody holds an office of a company or a crew, which none of a state is."""
    return actor.office is not None and _OF_NO_STATE.fullmatch(actor.office.text) is not None


def _are_several(actor: Actor) -> bool:
    """Whether those meant are officials whom nobody names."""
    return not actor.name and actor.office is not None and _OFFICIALS.search(actor.office.text) is not None


def home_names(actors: Iterable[Actor], home: str) -> frozenset[str]:
    """Return the names of those who stand for home: a guest who meets several officials has several meetings."""
    return frozenset(actor.name for actor in actors if actor.name and actor.party == home)


def home_offices(actors: Iterable[Actor], home: str) -> frozenset[str]:
    """Return what offices those hold who stand for home, each as its head alone."""
    return frozenset(office_head(actor.office.text) for actor in actors if actor.office and actor.party == home)


def spread(actors: list[Actor], home: str, *, states_only: bool = False) -> list[Actor]:
    """Give an official without a party that of the next one, or of all: `the President and the Minister of Spain`.

    What stands before an office goes back to nobody: `Minister A and the Spanish Minister B`; before officials who are
    not named it does, `President A and senior Spanish officials`.

    Args:
        actors: those who are listed.
        home: the state whose release it is.
        states_only: whether an organisation lends its name to nobody: a guest meets officials of home beside it.
    """
    spreading: list[Actor] = []
    told = {actor.party for actor in actors if actor.stated and actor.party != home and actor.sort in PERSONS}
    lends = {party for party in told if is_state(party) or not states_only}
    party = next(iter(lends)) if len(lends) == 1 else ""
    for actor in reversed(actors):
        if actor.stated and actor.party in lends and actor.sort in PERSONS:
            party = "" if actor.led and not _are_several(actor) else actor.party
        known = evolve(actor, party=party, assumed=False) if actor.assumed and party else actor
        spreading.append(known)
    return spreading[::-1]
