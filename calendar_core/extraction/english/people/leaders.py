"""Well-known persons: releases do not always say which state `Prime Minister Orpo` or `Emmanuel Macron` stands for."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from calendar_core.extraction.english.words.lexicon import table
from calendar_core.extraction.lazy import lazy
from calendar_core.letters import fold

_NAMES = 4_096
"""Of how many names the party is remembered: those of home stand in release after release."""
_LONGEST = 80
"""A longer run of capitalised words is nobody's name, and not worth being remembered."""
_INITIALS = lazy(r" (?:[a-z]\. )+")
_NUMERAL = lazy("[IVXLC]+")
"""The summit that is the eleventh is not of Xi."""
_SURNAME_FIRST = frozenset({"CN", "KP", "KR", "TW", "KH", "HU"})
"""Where the surname stands first in the names that the table has; in Viet Nam people go by what stands last."""
_BY_FIRST_NAME = frozenset({"MY", "ID", "TH", "ET"})
"""Where people go by their first names: `Prime Minister Anwar`, `President Prabowo`; some by the last as well."""
_LEADING = lazy(
    r"(?:prime|foreign|external affairs) minister|minister (?:of|for) (?:foreign|external|international)\b"
    r"|^presidents?$|^premiers?$|chancellor|taoiseach|secretary of state|foreign secretary",
    re.IGNORECASE,
)
"""Offices of which a state has one, and whose holders are known abroad by their surnames."""
_ROYAL = lazy(r"^(?:Crown )?Princ(?:e|ess)$|^Queen$")
_TITLED = lazy(r"(?:Crown )?Princ(?:e|ess) |Queen ")
"""How the names of those begin who have no surname."""
_CROWNED = lazy(r"(?:King|Queen|Pope) .+ [IVX]+\b")
"""A title that some give and others do not: Charles III."""
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii"})


def party_of_leader(name: str) -> str:
    """Return the party that a full name tells, or a surname that nobody else is known by; empty for most."""
    return _remembered(name) if len(name) <= _LONGEST else _party(name)


@lru_cache(maxsize=_NAMES)
def _remembered(name: str) -> str:
    return _party(name)


def _party(name: str) -> str:
    if _NUMERAL.fullmatch(name):
        return ""
    plain = fold(name)
    party = _by_name().get(plain, "")
    return party or (_by_name().get(_INITIALS.sub(" ", plain), "") if ". " in plain else "")


def party_of_holder(office: str, name: str) -> str:
    """Return the party that a surname tells together with a high office: `Chancellor Scholz`; empty for most.

    Those of a royal house go by their given names, and are known by these with their title: Prince William.
    """
    if _ROYAL.search(office):
        return _by_name().get(fold(f"{office} {name}"), "")
    return _by_surname().get(fold(name), "") if _LEADING.search(office) else ""


def _names() -> Iterator[tuple[str, str]]:
    for row in table("leaders"):
        yield row["party"], row["form"]
        if _CROWNED.match(row["form"]):
            yield row["party"], row["form"].partition(" ")[2]


@cache
def _by_name() -> Mapping[str, str]:
    return {fold(name): party for party, name in _names()}


@cache
def _by_surname() -> Mapping[str, str]:
    """Return the parties of surnames that leaders of one party alone bear."""
    parties: dict[str, set[str]] = defaultdict(set)
    for party, name in _names():
        if _TITLED.match(name):
            continue
        words = [word for word in fold(name).split() if word not in _SUFFIXES]
        parties[words[0 if party in _SURNAME_FIRST else -1]].add(party)
        if party in _BY_FIRST_NAME:
            parties[words[0]].add(party)
    return {surname: min(those) for surname, those in parties.items() if len(those) == 1}
