"""Towns that no table lists, told with the state that they lie in: `in Kananaskis, Canada`."""

from collections.abc import Iterator, Mapping
from functools import cache

from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.folding import Folded, Found, Mention
from calendar_core.knowledge import Locality, localities

_TOWN_AND_STATE = GRAMMAR.compile(
    r"(?:\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Tt]hrough|[Vv]ia|(?:lea\w+|left|depart\w*|head\w*|bound) for|"
    r"(?:return\w*|back) from|(?:go|goes|going|fly|flew|head\w*|way) to|"
    r"(?:[Mm]ayor|[Gg]overnor|[Cc]ity|[Tt]own|[Vv]illage|[Pp]ort|[Rr]esort) of) |"
    r"<visit|visited|arrive>(?: (?:in|at|to|for|from))? |<head> of |"
    r"(?:(?<=\n)|^)(?=<name>, <state|region>(?:,| ?[—–(-])))"
    r"(?P<town><name>)(?:,| in) (?P<state><state|region>)"
    r"(?!<S>|'|-(?! )| ?\(<|,? (?:and|as well as) (?:the )?<state|region|name>|, (?:the )?<state|region>)"
)
"""What somebody is at or goes to, and the state behind it: not the first of a row of them."""


def unlisted_towns(folded: Folded) -> Iterator[Found]:
    """Read a name as a town of the state behind it: as the one that is listed and may be a word, else as a new one."""
    for match in _TOWN_AND_STATE.found_in(folded.text):
        town, state = folded.at(match.start("town")), folded.at(match.start("state"))
        name = str(town.value)
        place = _listed().get((name, str(state.value))) or _unlisted(name, str(state.value))
        yield match.start("town"), match.end("town"), Mention("city", town.start, town.end, place)


@cache
def _listed() -> Mapping[tuple[str, str], Locality]:
    """Return the places of the tables by name and state."""
    return {(name, one.country): one for one in localities() for name in (one.name, *one.aliases)}


def _unlisted(name: str, country: str) -> Locality:
    return Locality(name, country, None, None, 0, "", "place", (), "")
