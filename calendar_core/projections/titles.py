"""Whether two titles name one document, or two names one occasion."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files

from calendar_core.knowledge import organisations, states
from calendar_core.letters import fold

_WORD = re.compile(r"\w+")
_LIKE = 0.8
"""The share of the shorter title's telling words that the longer one has."""


def like_titles(one: str, other: str, parties: Iterable[str] = ()) -> bool:
    """Whether two titles may name one document, judged by the words that tell documents apart.

    Nearly all such words of the shorter title must stand in the longer one: a memorandum on education is not one on
    tourism, however alike the rest of their titles is. A title of which nothing but the type of document and the
    parties is known may be any.

    Args:
        one: a title.
        other: another.
        parties: codes of those who signed; their names tell nothing.
    """
    names = frozenset[str]().union(*map(_party_words, parties))
    words, others = title_words(one) - names, title_words(other) - names
    return len(words & others) >= _LIKE * min(len(words), len(others))


@lru_cache(maxsize=4096)
def title_words(title: str) -> frozenset[str]:
    """Return the folded words of a title that tell documents apart, without the plural's s."""
    return frozenset(map(_singular, _WORD.findall(fold(title)))) - _common()


def _singular(word: str) -> str:
    return word.removesuffix("s")


@cache
def _common() -> frozenset[str]:
    """Return the words that stand in titles of all kinds."""
    lines = files(__package__).joinpath("title_words.tsv").read_text("utf-8").splitlines()
    return frozenset(map(_singular, lines[1:]))


@cache
def _party_words(code: str) -> frozenset[str]:
    """Return the words of the names of a state or organisation, and of its adjectives."""
    state, organisation = states().get(code), organisations().get(code)
    names = [code]
    if state is not None:
        names += [*state.names, *state.adjectives, *state.people]
    if organisation is not None:
        names += [organisation.name, *organisation.aliases]
    return frozenset(_singular(word) for name in names for word in _WORD.findall(fold(name)))
