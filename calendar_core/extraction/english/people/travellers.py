"""Who is of home though a release calls him by nothing but his name: whoever goes to another state.

`Ivan Petrov will visit Peru on 5 May` in a release of Russia; readers at home know who that is.
"""

import re
from collections.abc import Iterator, Sequence

from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.grammar import numbered

_WHILE = r"(?:, (?:who|accompanied by) [^.;,\n]{1,80},)?"
_AUXILIARY = (
    r"(?:(?:has|have|had|will|is|was|to|also|then|today|yesterday|earlier|[a-z]+ly|on an?|<date>|<hold>) ){0,5}"
)
_TO = r"(?: [a-z]+){0,3}? (?:to |in |for |at )?(?:the )?"
_GOES = GRAMMAR.compile(
    rf"(?P<who><name>){_WHILE},? {_AUXILIARY}(?:(?:an?|the|his|her) )?(?:[a-z]+ ){{0,3}}<visit|visited|arrive>{_TO}"
    r"(?P<place><state>|<city>)(?!<S>|-)"
    rf"|<visit> (?:of|by) (?P<who1><name>){_TO}(?P<place1><state>|<city>)(?!<S>|-)"
    rf"|(?P<who2><name>)<S> (?:[a-z]+ ){{0,3}}<visit>{_TO}(?P<place2><state>|<city>)(?!<S>|-)"
    rf"|\b(?:[Hh]is|[Hh]er) (?:[a-z]+ ){{0,3}}<visit>{_TO}(?P<place3><state>|<city>),? (?P<who3><name>)"
    r"|(?P<who4><name>), who is in (?:the )?(?P<place4><state>|<city>) (?:on|for) (?:an?|the) (?:[a-z]+ ){0,3}<visit>"
)
_ABROAD = GRAMMAR.compile(r"<demonym> (?:[a-z-]+ ){1,3}$")
"""Before a name: somebody is of another state, as in `Peruvian singer Ana Ruiz`."""
_NEAR = 40


def travellers(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield those who go to another state, and of whom nothing but the name is told, with home."""
    for part in parts:
        for match in _GOES.found_in(part.text):
            at, to = _positions(match)
            name = part.at(at).value
            if " " in name and party_of(part.at(to)) != home and not _ABROAD.search(part.text, max(0, at - _NEAR), at):
                yield Actor(name=name, sort="person", assumed=True), home


def _positions(match: re.Match[str]) -> tuple[int, int]:
    """Return where a match has who goes, and whereto."""
    who = numbered(match, "who")
    return match.start(who), match.start(who.replace("who", "place"))
