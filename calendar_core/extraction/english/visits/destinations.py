"""Where a trip leads: to the state of the place, to the organisation that sits there, or only to a conference."""

import re
from functools import cache, lru_cache

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.gatherings.gatherings import is_gathering, is_of_no_seat
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.reading.reading import Reading
from calendar_core.extraction.english.words.lexicon import table
from calendar_core.extraction.english.words.patterns import COLLEAGUES, RULES
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_AHEAD = RULES.compile(
    r"(?:(?! and <modifier> to |,? (?:during|on) which (?:<actor>|he|she|they) (?:will|is to|are to) also )"
    r"[^.;\n]){0,80}?"
    r"(?:for|to <join>(?: (?:the |our )?(?:<state>|<actor>|<body>|country) (?:at|in)\b)?|"
    r"to (?:lead|head|<modifier>|<actor>) (?:the |an? )?(?:<demonym> |<state><S> )?"
    r"(?:<actor>|<body>|delegation) (?:to|at)|to <actor> at\b|"
    r"ahead of (?:the|an?) |in (?:the )?course of <join>|"
    r"(?:will|is to|are to) (?:also )?<join>|, <join>|on the occasion of|"
    r"where (?:he|she|they)(?: and (?:the )?(?:[a-z]+ )?<actor>)? "
    r"(?:(?:has|have|had|is|are|was|were|will|will be|is to|are to) )?<join>|(?:after|having) <join>|"
    r", where (?=(?:the |an? )?(?:[\w-]+ |<modifier> ){0,3}<org>(?:<S>)?"
    r"(?: [a-z]+){0,2}(?: <forum>| (?:is|was|will|meets?|convenes?|<met>))"
    r"|(?:the |all )?<actor> (?:are|will|were|<met>)))[^.;\n]{0,60}?"
    r"(?:<forum>(?! of (?:the )?(?:[\w-]+ |<modifier> ){0,3}<talks>)|<org>|"
    r"<city|name>(?: (?:<field>|<modifier>|<name>|[A-Z]\w+)){0,3} (?P<dialogue><talks>)(?! with| between)|"
    r"<talks> of (?:the )?(?:<actor> to (?:the )?)?(?P<whose><actor>)|"
    r"(?P<whose1><actor>)(?:<S>)? (?:<talks>|<forum>)(?! of )|"
    r"(?<!by )(?<!and )(?<!with )(?P<whose2><actor>)(?=[.,;\n]|$| on | in | at |,? <date>)|"
    r"(?:(?<=where )|(?<=where the )|(?<=where all ))(?P<whose3><actor>)(?= (?:are|will|were|<met>)))"
)
_TO_AN_ORGAN = RULES.compile(r"[^.;\n]{0,80}?(?:for|to <join>)(?: in)? (?:the )?\d+(?:st|nd|rd|th) <actor>")
_WITHIN = RULES.compile(r"[^,.;\n]{0,60}?(?:with)?in the (?:scope|framework) of [^,.;\n]{0,60}?(?:<forum>|<org>)")
_BEFORE = RULES.compile(r"(?:<forum>|<org>)[^.;\n]{0,30}? for which\b")
_BILATERAL = RULES.compile(
    r"[^.;\n]{0,160}?(?:<met>|(?:<talks>|<forum>|<body>)[^.;,\n]{0,40}? (?:with|between)"
    rf"(?! {COLLEAGUES})|<visit>|<receive>|\b(?:the|both) (?:two )?(?:countries|governments)\b"
    r"|(?<! on )(?<! on the )(?<! in )(?:<state>|<demonym>)(?:-| and )(?:<state>|<demonym>|(?P<who><actor>)))"
)
_AND_THEIRS = RULES.compile(
    r",? and (?:also )?(?:to )?(?:<met>|<hold>(?: [a-z]+){0,3} <talks>)[^.;\n]{0,90}?(?P<who><actor>)"
)
"""Behind what a trip is for: and whom somebody will meet on it."""
_ITS_FORUM = RULES.compile(
    r"(?:<S>)? (?:(?:\d{4}|<date>|[A-Z][a-z]+|<name>|<modifier>|\d+(?:st|nd|rd|th)) ){0,3}<forum>"
)
"""Behind an organisation: it is its gathering that is meant."""
_MEMBERS = lazy(r"(?:'s?)?[ -](?:[Mm]ember|[Cc]ountr|[Nn]ation|[Ss]tates)")
"""Behind an organisation: its members are meant, one by one."""
FORMAL = lazy(r"\b(?:state|official)\b", re.IGNORECASE)
_DELEGATION = lazy(r"\bdelegation\b", re.IGNORECASE)
SHOW = lazy(r"\b(?:expo|exhibition|fair|games)\b", re.IGNORECASE)
"""What a delegation that is sent to it sees of the country that holds it: no body of states meets."""
_WENT = RULES.compile(
    r"(?P<who><actor>)[^.;\n<actor>]{0,120}?"
    r"(?:<visit>|<visited>|<arrive>|\b(?:touched down|left|leaves|departed|departs))"
    r"(?: [a-z]+){0,3}? (?:(?:to|in|for|at) )?(?:the )?(?P<place><state>|<city>)"
)
"""Somebody goes somewhere."""
_INVITED_TO = RULES.compile(
    r"<invite>(?: (?:of|from|by) [^.;,\n]{1,60}?)? to (?:visit )?(?:the |an? )?"
    r"(?:[\w-]+ |<modifier> |<date> ){0,3}<org>"
)
"""An invitation, up to the organisation that it is to."""
_LOOKED_BACK = 8
"""Sentences over which it is told where somebody goes."""
_REACH = 80


def hosts_of(clause: Clause, place: Mention) -> tuple[str, ...]:
    """Return whom a trip to a place is a visit to, for a sentence of a release; a tour of its members is none to it."""
    if place.kind == "org" and (_MEMBERS.match(clause.folded.source, place.end) or _is_a_gathering(clause, place)):
        return ()
    return hosts_in(clause.reading, place)


def _is_a_gathering(clause: Clause, place: Mention) -> bool:
    """Whether what a trip leads to is no seat, but the gathering of an organisation: `visit to the UN 2005 Summit`."""
    if is_of_no_seat(clause.folded.source[place.start : place.end]):
        return True
    return _ITS_FORUM.match(clause.text, clause.folded.position(place.start) + 1) is not None


def hosts_in(reading: Reading, place: Mention) -> tuple[str, ...]:
    """Return whom a trip to a place is a visit to: its state, or the organisations that sit there.

    A trip to Brussels in a release that names the European Union, and Belgium nowhere, is a visit to the Union; a trip
    to New York in one that names the United Nations, and the United States nowhere, is a visit to nobody, and so is
    one to a place that lies in no state.
    """
    if place.kind == "actor":
        return (str(place.value[0].party),)
    if place.kind != "city":
        return (str(place.value),)
    country, seat = str(place.value.country), _seats().get(place.value.name)
    if seat is None or country == reading.home:
        return (country,) if is_state(country) else ()
    named = _named(reading)
    seated = tuple(party for party in seat["parties"].split("|") if party in named)
    if country in named or not seated:
        return (country,)
    return seated if seat["guests"] == "organisation" else ()


def trip_elsewhere(clause: Clause, visitors: list[Actor]) -> str:
    """Return the third state that foreigners have been told to go to, of whose visit a sentence tells; else nothing."""
    parties = {actor.party for actor in visitors if is_state(actor.party)}
    found = ""
    title = clause.reading.title.folded
    spans = [(title, 0, len(title.text))]
    spans += [(clause.folded, one.start, one.end) for one in clause.part.sentences[: clause.number][-_LOOKED_BACK:]]
    for folded, start, end in spans if parties else ():
        for match in _WENT.finditer(folded.text, start, end):
            to = party_of(folded.at(match.start("place")))
            if to == clause.home:
                return ""
            if to not in parties and any(actor.party in parties for actor in folded.at(match.start("who")).value):
                found = to
    return found


def is_invited_to_a_gathering(clause: Clause) -> bool:
    """Whether an invitation leads to what is a gathering by its name: `invited to the Munich Security Conference`."""
    to = _INVITED_TO.search(clause.text, clause.start, clause.end)
    called = clause.folded.at(to.end() - 1) if to else None
    return called is not None and is_gathering(clause.folded.source[called.start : called.end])


def is_meeting_place(place: Mention) -> bool:
    """Whether officials of all states meet in a city, so that who is met there need not be of its country: New York."""
    seat = _seats().get(place.value.name) if place.kind == "city" else None
    return seat is not None and seat["guests"] == "delegates"


def is_for_a_forum(clause: Clause, match: re.Match[str], at: int) -> bool:
    """Whether a trip was made for a multilateral event alone: that is no visit to the country."""
    text = clause.text
    words = clause.words(match.start(), match.end())
    if FORMAL.search(words):
        return False
    if _WITHIN.match(text, at, clause.end) or _BEFORE.search(text, max(clause.start, at - _REACH), at):
        return True
    ahead = _AHEAD.match(text, at, clause.end)
    organ = _TO_AN_ORGAN.match(text, at, clause.end)
    if organ and not _is_of_states(clause.folded.at(organ.end() - 1)):
        return True
    talks = ahead is not None and ahead["dialogue"] and clause.words(ahead.end() - 1, ahead.end()) != "Dialogue"
    if ahead is None or talks or (_DELEGATION.search(words) and SHOW.search(clause.words(at, ahead.end()))):
        return False
    whose = next((group for group in ("whose", "whose1", "whose2", "whose3") if ahead[group]), None)
    if whose and _is_of_states(clause.folded.at(ahead.start(whose))):
        return False
    told = text.find(", ", ahead.end(), clause.end)
    told = told if told > 0 else clause.end
    two = _BILATERAL.match(text, at + 1, told)
    alone = two is None or bool(two["who"] and not _is_of_states(clause.folded.at(two.start("who"))))
    theirs = _AND_THEIRS.match(text, ahead.end() if told == clause.end else told, clause.end)
    return alone and not (theirs and _are_of_a_place(clause, clause.folded.at(theirs.start("who")), match))


def _are_of_a_place(clause: Clause, who: Mention, match: re.Match[str]) -> bool:
    """Whether some of whom are met are of the country that a trip leads to."""
    places = {party_of(one) for one in clause.folded.within(*match.span()) if one.kind in ("city", "state")}
    return any(actor.party in places for actor in who.value)


def _is_of_states(who: Mention) -> bool:
    """Whether ministers are those of states, not of an organisation."""
    return any(not actor.party or is_state(actor.party) for actor in who.value)


@cache
def _seats() -> dict[str, dict[str, str]]:
    return {row["city"]: row for row in table("seats")}


@lru_cache(maxsize=4)
def _named(reading: Reading) -> frozenset[str]:
    """Return the states and organisations that a release names, but for the state that only tells where a city lies."""
    return _parties(reading.title.folded) | _parties(reading.text.folded)


def _parties(folded: Folded) -> frozenset[str]:
    named: set[str] = set()
    for position, mention in zip(folded.positions, folded.mentions, strict=True):
        if mention.kind == "actor":
            named.update(actor.party for actor in mention.value if actor.stated)
        elif mention.kind in ("state", "demonym", "org") and not _locates(folded, position):
            named.add(str(mention.value))
    return frozenset(named)


def _locates(folded: Folded, position: int) -> bool:
    """Whether a state only tells where a city lies: `Brussels, Belgium`."""
    before = folded.text[max(0, position - 3) : position]
    return before.endswith(", ") and len(before) > 2 and folded.at(position - 3).kind == "city"  # noqa: PLR2004
