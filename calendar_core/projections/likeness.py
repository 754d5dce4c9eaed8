"""Whether two spellings mean the same person or place."""

import re
from functools import lru_cache
from itertools import pairwise

from calendar_core.letters import fold

_WORD = re.compile(r"\w+")
_ARTICLE = re.compile(r"^[ae]l(?=\w{4})")
_HONOURS = frozenset({"mr", "mrs", "ms", "dr", "he", "hrh", "hm", "sir", "sheikh", "prof", "bin", "ibn", "al", "el"})
_SAME_SPELLING = 0.75


@lru_cache(maxsize=16384)
def name_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a person's name that tell people apart, without the Arabic article."""
    words = _WORD.findall(fold(name).replace("-", " ").replace("'", ""))
    telling = (_ARTICLE.sub("", word) for word in words if word not in _HONOURS)
    return tuple(telling) or tuple(words)


@lru_cache(maxsize=65536)
def same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: the same words, some of them, or another transliteration.

    A single word matches where it is part of the other name: `Albares` and `José Manuel Albares`.
    """
    words, others = name_words(one), name_words(other)
    fewer, more = (words, others) if len(words) <= len(others) else (others, words)
    if set(fewer) <= set(more):
        return bool(fewer)
    return len(fewer) > 1 and _alike(_pairs_of("".join(words)), _pairs_of("".join(others)))


def _pairs_of(text: str) -> frozenset[str]:
    return frozenset(map("".join, pairwise(text)))


def _alike(some: frozenset[str], others: frozenset[str]) -> bool:
    """Compare two sets of letter pairs by Dice's coefficient."""
    return 2 * len(some & others) >= _SAME_SPELLING * (len(some) + len(others))


def same_place(one: str, other: str) -> bool:
    """Whether two names may be one place: one holds all the words of the other."""
    words, others = set(_WORD.findall(fold(one))), set(_WORD.findall(fold(other)))
    return words <= others or others <= words
