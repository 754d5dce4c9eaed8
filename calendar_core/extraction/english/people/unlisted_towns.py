"""Towns that no table lists, told with the state that they lie in: `in Kananaskis, Canada`."""

import re
from collections.abc import Mapping
from functools import cache

from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.folding import Folded, Found, Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.knowledge import Locality, localities

_TOWN_AND_STATE = GRAMMAR.compile(
    r"(?P<town><name>)(?P<joint>,| in) (?P<state><state|region>)"
    r"(?!<S>|'|-(?! )| ?\(<|,? (?:and|as well as) (?:the )?<state|region|name>|, (?:the )?<state|region>)"
)
"""A name and the state behind it: not the first of a row of them."""
_TO_A_TOWN = GRAMMAR.compile(
    r"(?:\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Tt]hrough|[Vv]ia|(?:lea\w+|left|depart\w*|head\w*|bound) for|"
    r"(?:return\w*|back) from|(?:go|goes|going|fly|flew|head\w*|way) to|"
    r"(?:[Mm]ayor|[Gg]overnor|[Cc]ity|[Tt]own|[Vv]illage|[Pp]ort|[Rr]esort) of)|"
    r"<visit|visited|arrive>(?: (?:in|at|to|for|from))?|<head> of) \Z"
)
"""Before it: somebody is there, or goes there."""
_REACH = 40
_OF_A_LINE = lazy(r",| ?[—–(-]")
"""Behind it: a line begins with where something was."""


def unlisted_towns(folded: Folded) -> list[Found]:
    """Read a name as a town of the state behind it: as the one that is listed and may be a word, else as a new one.

    Where the name is told once more, without the state, it is that town again.
    """
    towns: dict[str, Locality] = {}
    for match in _TOWN_AND_STATE.found_in(folded.text):
        if _is_a_town(folded.text, match):
            name, state = str(folded.at(match.start("town")).value), str(folded.at(match.start("state")).value)
            towns.setdefault(name, _listed().get((name, state)) or _unlisted(name, state))
    named = folded.marked(0, len(folded.text)) if towns else []
    return [
        (at, at + 1, Mention("city", one.start, one.end, towns[one.value]))
        for at, one in named
        if one.kind == "name" and one.value in towns
    ]


def _is_a_town(text: str, match: re.Match[str]) -> bool:
    """Whether what stands around a name and a state tells that one is in the other."""
    start = match.start()
    if _TO_A_TOWN.search(text, max(0, start - _REACH), start):
        return True
    begins = text[start - 1 : start] in ("", "\n")
    return begins and match["joint"] == "," and _OF_A_LINE.match(text, match.end()) is not None


@cache
def _listed() -> Mapping[tuple[str, str], Locality]:
    """Return the places of the tables by name and state."""
    return {(name, one.country): one for one in localities() for name in (one.name, *one.aliases)}


def _unlisted(name: str, country: str) -> Locality:
    return Locality(name, country, None, None, 0, "", "place", (), "")
