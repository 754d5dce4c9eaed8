"""Bishops told with an office behind their names: `Archbishop Juan Ruiz, the Apostolic Nuncio to Chad`."""

import re

from attrs import evolve

from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy

WORDINGS = {"actor": GRAMMAR.compile(r"<actor>, (?:the |an? )?(?:<modifier> )?<actor>")}
"""One beside the other."""
_RANK = lazy(r"(?:archbishop|bishop|cardinal|monsignor)", re.IGNORECASE)


def envoys(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read a bishop and the office behind his name as one person."""
    (_, first), *_, (_, last) = folded.marked(*match.span())
    (bishop, *others), (holder, *more) = first.value, last.value
    if others or more or not bishop.name or holder.name or bishop.office is None or holder.sort != "office":
        return None
    if _RANK.fullmatch(bishop.office.text) is None or bishop.stated:
        return None
    return Mention("actor", first.start, last.end, (evolve(holder, name=bishop.name, sort="person"),))
