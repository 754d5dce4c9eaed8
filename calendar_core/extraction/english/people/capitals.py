"""Titles, and lines of a text, that are written in capitals only."""

import re
from functools import cache

from calendar_core.extraction.lazy import lazy
from calendar_core.knowledge import organisations

_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LINE = lazy(r"^(?=[A-Z\"'“(])[^a-z\n]{40,400}$", re.MULTILINE)
"""A line of a text in which no letter is a small one, and that is long enough to tell something."""
_SMALL = frozenset(
    {
        "a", "an", "and", "are", "as", "at", "between", "but", "by", "during", "for", "from", "has", "have", "in",
        "into", "is", "its", "jointly", "of", "on", "or", "over", "that", "the", "their", "to", "under", "upon", "was",
        "were", "who", "will", "with",
    }
)  # fmt: skip
"""Words that a headline writes without a capital."""
_NO_ORGANISATIONS = frozenset(
    {"US", "USA", "UK", "UAE", "DRC", "DPRK", "PRC", "ROK", "PM", "FM", "CEO", "II", "III", "IV"}
)


def in_small_letters(title: str) -> str:
    """Return a title that is all in capitals as other headlines are, `Minister Meets EU Envoy`; its length stays."""
    return _WORD.sub(_spelt, title) if title.isupper() and " " in title else title


def lines_in_small_letters(text: str) -> str:
    """Return a text with small words in small letters where a line is all in capitals; names stay as they are."""
    return _LINE.sub(lambda line: _WORD.sub(_small, line[0]), text)


def _small(match: re.Match[str]) -> str:
    """Return a small word in small letters, with a capital at the beginning of a line; any other one as it is."""
    small = match[0].lower()
    if small not in _SMALL and small != "this":
        return match[0]
    return small if match.start() else small.capitalize()


def _spelt(match: re.Match[str]) -> str:
    """Return a word of a title as headlines spell it: small, an acronym as it is, any other one with a capital."""
    word = match[0]
    small = word.lower()
    if len(small) != len(word) or (small not in _SMALL and word in _acronyms()):
        return word
    return small if small in _SMALL and match.start() else word[0] + small[1:]


@cache
def _acronyms() -> frozenset[str]:
    return _NO_ORGANISATIONS | {name for name in organisations() if name.isupper()}
