"""In which country something was done, as the words around its verb tell."""

import re

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_WHERE = RULES.compile(
    r"(?:<visit>|<visited>|<arrive>|\b(?:[Ii]n|[Tt]o))(?: to)? (?:the )?(?P<place><city>|<state>)(?:, <state>,?)?"
    r"(?:(?:(?!\b(?:in|to) (?:the )?<city|state>)[^.;\n]){0,60}?\b(?:where|(?:during|on|in the course of) which)\b"
    r"|(?:,? (?:on |in )?<date>)?(?: for (?:[a-z]+ ){0,2}| to )$)"
    r"|\b(?:[Ll](?:eav\w+|eft)|[Dd]epart\w*|[Ss]et(?:s|ting)? (?:out|off))[^.;,\n<actor>]{0,40}? for (?:the )?"
    r"(?P<left><city>|<state>)(?:, <state>)?[^.;\n]{0,60}?\bwhere\b"
    r"|\b[Ff]rom (?:the )?(?P<whence><city>|<state>)(?:, <state>)?,? where\b"
    r"|\b(?:framework of|[Ww]ithin|[Dd]uring|part of|[Oo]n|course of) [^.;,\n]{0,40}<visit> (?:to|in) (?:the )?"
    r"(?P<abroad><city>|<state>)"
    r"|<arrive|visited>(?: (?:to|in))? (?:the )?(?P<came><city>|<state>)[^.;\n]{0,80}?(?:,| and) "
    r"(?:also |then |there )*$"
    r"|(?:<visit>|\b(?:continu|travel|proceed|fl[yi]|head)\w*)(?: [a-z]+)? to (?:the )?(?P<next><city>|<state>)"
    r"[^.;\n]{0,140}?(?: and (?:will |also |then |is to |there )*"
    r"|(?:,| and)(?: and)? (?:I|[Hh]e|[Ss]he)(?:'ll| will) (?:also |then )?)$"
    r"|(?:\band|;|,) in (?:the )?(?P<there><city>|<state>),? (?:with )?an? (?:[a-z]+ ){0,2}$"
)
_IN_A_TOWN = RULES.compile(r" (?:in|at) <city>")
"""Behind somebody's talks: where they were."""
_AT_A_HOUSE = RULES.compile(
    r"(?:(?:\b[Aa]t|<visited>) the (?P<house><actor>)|\b[Aa]t (?:the )?(?P<seat><state>))(?!<S>)"
)
"""A ministry or palace where somebody is met: `was received at the Latvian Ministry of Transport by the Minister`."""
_ELSEWHEN = lazy(r"\b(?:before|after|ahead of|prior to|following|since|until)\b")
"""Between a verb and such a house: something else was done there."""
_WHEN_THERE = RULES.compile(
    r"[^.;:\n<visit><visited><arrive>]{0,120}? (?:(?:when|while) (?:he|she|I|we|they) (?:[a-z-]+ ){0,3}(?:<actor> )?|"
    r"(?:during|on|in the course of) (?:an?|his|her|my|our|their) (?:[a-z-]+ |<modifier> ){0,3})"
    r"(?:<visit>|<visited>|<arrive>)(?: to| in)? (?:the )?(?P<place><city>|<state>)(?!<S>|-)"
)
"""Behind a verb: on what visit somebody did what it tells, `will meet the King when he makes a visit to Jordan`."""
_WHO_SPEAKS = RULES.compile(
    r"[^.;:,\n<actor>]{0,60}, (?:(?:the )?<state>(?:<S>)? )?(?:the |his |her )?<actor>(?! and )"
)
"""Behind a reception with which a sentence opens: who said something there."""


def setting(clause: Clause, position: int) -> str:
    """Return the foreign country that a verb is set in: `will visit Spain, where he will meet …`, or its sentence."""
    country = ""
    for match in _WHERE.finditer(clause.text, clause.start, position):
        country = party_of(clause.folded.at(match.start(match.lastgroup or "place")))
    if not country and (there := _WHEN_THERE.match(clause.text, position, clause.end)):
        country = party_of(clause.folded.at(there.start("place")))
    if not country and "actor" in clause.kinds:
        country = _state_of_house(clause, position)
    return country if country not in ("", clause.home) else post_of(clause, position) or clause.context.abroad


def _state_of_house(clause: Clause, position: int) -> str:
    """Return the state in whose ministry or palace something is done, as its sentence tells; empty where in none."""
    for match in _AT_A_HOUSE.finditer(clause.text, clause.start, clause.end):
        if _ELSEWHEN.search(clause.text, position, match.start()):
            break
        if match["seat"]:
            return party_of(clause.folded.at(match.start("seat")))
        house, *others = clause.folded.at(match.start("house")).value
        if house.sort == "body" and house.stated and not others:
            return str(house.party)
    return ""


def post_of(clause: Clause, position: int) -> str:
    """Return the country that an ambassador of home, told of before a position in a sentence, is posted to."""
    for mention in reversed(clause.folded.within(clause.start, position)):
        for actor in mention.value if mention.kind == "actor" else ():
            if actor.post and actor.party == clause.home:
                return str(actor.post)
    return ""


def is_given_by_others(clause: Clause, match: re.Match[str], guests: list[Actor]) -> bool:
    """Whether somebody of a third state speaks at a reception: `At a dinner for A of Chile, B of Peru hailed`."""
    host = _WHO_SPEAKS.match(clause.text, match.end(), clause.end)
    speaks = clause.folded.at(host.end() - 1).value if host else ()
    told = {one.party for one in guests if one.stated}
    hosts = {one.party for one in speaks if one.stated}
    return bool(hosts and told - hosts) and clause.home not in told | hosts


def is_elsewhere(clause: Clause, end: int, others: list[Actor]) -> bool:
    """Whether somebody's talks are told to have been in a state that is neither home nor the one who had them."""
    place = _IN_A_TOWN.match(clause.text, end, clause.end)
    country = clause.folded.at(place.end() - 1).value.country if place else clause.home
    return bool(country) and country != clause.home and country not in {one.party for one in others}
