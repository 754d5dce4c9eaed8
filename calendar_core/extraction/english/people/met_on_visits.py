"""Whom somebody meets on a visit: a president or minister for whom no state is told is of the country visited.

`I will visit Fiji on 5 May for talks with Prime Minister Rabuka`; `In Lima he will have talks with President Soto`.
"""

import re
from collections.abc import Iterator, Sequence

from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.people.leaders import party_of_leader
from calendar_core.extraction.english.words.marks import GRAMMAR, MARKS
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy

_SAW = GRAMMAR.compile(
    r"(?:<met>(?: with)?|<talks>(?: with)?|\b(?:be|am|is|are) <talks>(?: with)?)"
    r" (?:(?:the|my|his|her|our|their) )?(?P<who><actor>(?:(?:,|,? and) (?:the )?<actor>){0,5})"
)
_WENT = GRAMMAR.compile(
    r"(?:<visit|visited|arrive>(?: [a-z]+){0,3}?(?: to| in| for)?|\b(?:leav(?:e|es|ing)|depart\w*)(?: [a-z]+){0,2} for|"
    r"(?:^|(?<=[.;\n])|(?<=[.;\n] ))In) (?:the )?(?P<place><state>|<city>)(?!<S>|-)"
)
_MY = lazy(r"\b(?:I|We|we|My|my)\b")
_RANKS = frozenset({"head_of_state_or_government", "minister"})
_NO_HOST = lazy(r"[Ss]ecretar|[Gg]eneral|[Vv]ice|[Ff]irst|[Ss]econd|[Qq]ueen|[Kk]ing")
"""Offices that those of home, and of organisations, who are met abroad hold as often."""
_SEATS = frozenset({"Geneva", "New York", "Brussels", "Vienna", "The Hague"})
"""Cities where people of all states meet."""
_REACH = 400


def hosting(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield those of no state told whom somebody meets on a visit abroad, with the country of that."""
    for part in parts:
        if not any(MARKS[kind] in part.text for kind in ("visit", "visited", "arrive", "state")):
            continue
        for match in _SAW.found_in(part.text):
            met = [one for mention in part.within(*match.span("who")) for one in _actors(mention)]
            hosts = [actor for actor in met if _is_host(actor) or (actor.sort == "fellow" and not actor.party)]
            place = _place_of(part, match) if any(map(_is_host, hosts)) and len(hosts) == len(met) else ""
            if place and place != home:
                yield from ((actor, place) for actor in hosts)


def _actors(mention: Mention) -> tuple[Actor, ...]:
    actors: tuple[Actor, ...] = mention.value if mention.kind == "actor" else ()
    return actors


def _is_host(actor: Actor) -> bool:
    """Whether somebody for whom no state is told may be one of those who receive guests of a state."""
    office = actor.office
    if not actor.name or actor.party or office is None or office.level not in _RANKS:
        return False
    return not _NO_HOST.search(office.text) and not party_of_leader(actor.name)


def _place_of(part: Folded, match: re.Match[str]) -> str:
    """Return the one state that a meeting is told to be in: by its sentence, or, in words of `I`, by that before it."""
    text, at = part.text, match.start()
    paragraph = max(text.rfind("\n", max(0, at - _REACH), at) + 1, at - _REACH, 0)
    start = max(text.rfind(". ", paragraph, at) + 1, paragraph)
    for first in (start, paragraph) if _MY.search(text, start, at) else (start,):
        if MARKS["forum"] in text[first:at]:
            return ""
        places = [part.at(one.start("place")) for one in _WENT.finditer(text, first, at)]
        if places:
            last = places[-1]
            seat = last.kind == "city" and last.value.name in _SEATS
            several = first == start and len({party_of(one) for one in places}) > 1
            return "" if seat or several else party_of(last)
    return ""
