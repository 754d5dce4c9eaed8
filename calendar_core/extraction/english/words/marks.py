"""The kinds of mentions in English, their marks, and the grammar that patterns are written in."""

from collections.abc import Iterable
from functools import lru_cache

from calendar_core.extraction.folding import marks_of
from calendar_core.extraction.grammar import Grammar

NAMES = ("state", "demonym", "city", "org", "region")
PARTS = ("head", "heads", "modifier", "field", "body", "fellow", "honorific", "group")
PHRASES = ("name", "office", "offices", "actor", "date")
TRIGGERS = (
    "talks",
    "phone",
    "call_by",
    "phoned",
    "spoke",
    "discussed",
    "met",
    "receive",
    "call_on",
    "hold",
    "visit",
    "visited",
    "arrive",
    "sign",
    "document",
    "join",
    "forum",
    "mission",
    "opened",
    "credentials",
    "presented",
    "relations",
    "established",
    "invite",
)
SPEAKING = frozenset({"phone", "call_by", "phoned", "spoke"})
"""Triggers of conversations from afar."""

MARKS = marks_of(NAMES + PARTS + PHRASES + TRIGGERS)
"""The mark of each kind of mention."""

BITS = {kind: 1 << number for number, kind in enumerate(MARKS)}
"""A bit for each kind of mention: a set of kinds is a number, and comparing two sets is one step."""

_REMEMBERED = 4_096

GRAMMAR = Grammar(
    MARKS,
    {
        "S": "'s|'",
        "DET": "(?:the|a|an|this|that|his|her|its|their|our|my|both|these) ",
        "STATE": "(?:the )?(?:<state>|<org>)",
    },
)
"""Patterns of the English rules are compiled by this grammar."""


def mask_of(kinds: Iterable[str]) -> int:
    """Return a set of kinds as a number with their bits."""
    mask = 0
    for kind in kinds:
        mask |= BITS[kind]
    return mask


@lru_cache(maxsize=_REMEMBERED)
def kinds_of(mask: int) -> frozenset[str]:
    """Return the kinds of a number of their bits; most sentences hold what others held before them."""
    return frozenset(kind for kind, bit in BITS.items() if mask & bit)
