"""Letters behind a name that are an office as well: `the Minister of Trade Ana Ruiz, PC, MP` holds one office here."""

from collections.abc import Mapping
from re import Match

from calendar_core.extraction.english.people.wordings import ORDERS
from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.grammar import Pattern

_OFFICE_BEFORE = GRAMMAR.compile(
    r"<head>(?:,? (?:of|for|and|to|the|<field|state|org|modifier|honorific|body|head|demonym>)[.,]?){0,12},? $"
)
_REACH = 90
WORDINGS: Mapping[str, Pattern] = {
    "name": GRAMMAR.compile(
        rf"<name>(?:,? (?:{ORDERS})\.?(?![\w-])){{0,3}},? <head>(?! (?:for|of|from|to|in)\b| <name>|, <name>)"
    )
}
"""A name with letters, by the mark that it begins with."""


def with_letters(folded: Folded, match: Match[str]) -> Mention | None:
    """Read a name that an office stands before together with the letters behind it; None where these are an office."""
    name, *_, last = folded.within(*match.span())
    if folded.source[last.start : last.end] not in ("MP", "M.P."):
        return None
    if not _OFFICE_BEFORE.search(folded.text, max(0, match.start() - _REACH), match.start()):
        return None
    return Mention("name", name.start, last.end, name.value)
