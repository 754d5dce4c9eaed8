"""What a pattern cannot match without, read off the pattern itself, so that it is not searched for in vain.

Looking for a word in a sentence costs a hundredth of a search for a wording that holds it, and most sentences hold
neither. Nobody has to declare the words beside the wording, and so nobody can declare them wrong: each match of
`<met>[^.]* with <actor>` holds a mark of `met`, one of `actor`, and ` with `.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from re import _constants as ops  # type: ignore[attr-defined]
from typing import Any

from attrs import frozen

from calendar_core.extraction.beginnings import hurried
from calendar_core.extraction.folding import PRIVATE
from calendar_core.extraction.lazy import Lazy
from calendar_core.extraction.syntax import LOOKS_AHEAD, REPEATS, Tree, compiled, parsed

Sets = tuple[frozenset[str], ...]
"""Sets of strings of which one stands in whatever a pattern matches."""

_NO_PHRASES: Mapping[str, Sets] = {}
_ALIKE = {ord("\N{LATIN SMALL LETTER DOTLESS I}"): "i", ord("\N{LATIN SMALL LETTER LONG S}"): "s"}
_RARE_WORD, _FEW_WORDS = 2, 20
"""How long the words must be, and how many at most, for looking at them first to save anything."""
_COMMON = frozenset({
    "a", "an", "and", "are", "as", "at", "by", "for", "from", "has", "have", "he", "his", "in", "is", "it", "its", "of",
    "on", "or", "that", "the", "their", "this", "to", "was", "were", "with",
})  # fmt: skip
"""Words that nearly every sentence holds."""


@frozen
class Need:
    """One of these strings stands in every match.

    Attributes:
        marks: those that are the mark of a mention.
        words: those that are plain text; in lower case where the pattern ignores case.
    """

    marks: frozenset[str]
    words: tuple[str, ...]

    @property
    def is_selective(self) -> bool:
        """Whether looking for the words first may save a search: they are long and few, and no mention will do."""
        return not self.marks and self.is_rare and len(self.words) <= _FEW_WORDS

    @property
    def is_rare(self) -> bool:
        """Whether a text may well lack it: no letter or space alone will do."""
        return all(len(word) >= _RARE_WORD for word in self.words)


@frozen(eq=False)
class Prefiltered(Lazy):
    """A pattern that is searched for only where the words stand that every match of it holds."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return compiled(hurried(self._tree))

    @cached_property
    def _tree(self) -> Tree:
        return parsed(self.source, self.flags)

    @cached_property
    def _ignores_case(self) -> bool:
        return bool(self.flags & re.IGNORECASE)

    @cached_property
    def _words(self) -> tuple[tuple[str, ...], ...]:
        return tuple(need.words for need in needs_of(self._tree) if need.is_selective)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match between two positions, as `re.Pattern.search` does."""
        held = text[start:end]
        if self._ignores_case:
            held = caseless(held)
        for words in self._words:
            for word in words:
                if word in held:
                    break
            else:
                return None
        return self.compiled.search(text, start, end)


def prefiltered(pattern: str, flags: int = 0) -> Prefiltered:
    """Return a pattern that is to be searched for where it seldom stands."""
    return Prefiltered(pattern, flags)


def caseless(text: str) -> str:
    """Return a text in which letters that `re` takes for one where it ignores case are one."""
    lower = text.lower()
    return lower if lower.isascii() else lower.translate(_ALIKE)


def needs_of(tree: Tree, phrases: Mapping[str, Sets] = _NO_PHRASES) -> tuple[Need, ...]:
    """Return what every match of a pattern holds: of each need at least one string.

    Args:
        tree: of the pattern, in which a character may stand for a piece of pattern.
        phrases: the sets of each such character.
    """
    sets = set(sets_of(tree, phrases))
    return tuple(sorted(map(_need, sets), key=lambda need: (len(need.words), sorted(need.marks), need.words)))


def sets_of(tree: Tree, phrases: Mapping[str, Sets] = _NO_PHRASES) -> Sets:
    """Return the sets of strings of which one stands in every match of a pattern, as `needs_of` does."""
    sets = tuple(_sets(tree, phrases))
    if tree.state.flags & re.IGNORECASE:
        return tuple(frozenset(map(caseless, strings)) for strings in sets)
    return sets


def marks_in(pattern: str) -> frozenset[str]:
    """Return the marks of mentions that stand in a pattern."""
    return frozenset(PRIVATE.findall(pattern))


def _need(strings: Iterable[str]) -> Need:
    marks = frozenset(filter(PRIVATE.match, strings))
    words = set(strings) - marks
    return Need(marks, tuple(sorted(word for word in words if not any(one in word for one in words - {word}))))


def _sets(tree: Iterable[tuple[Any, Any]], phrases: Mapping[str, Sets]) -> Iterator[frozenset[str]]:
    """Yield sets of strings of which one stands in whatever a syntax tree matches."""
    run = ""
    for op, value in tree:
        if op is ops.LITERAL and not PRIVATE.match(chr(value)):
            run += chr(value)
            continue
        if run:
            yield frozenset({run})
            run = ""
        yield from _sets_of(op, value, phrases)
    if run:
        yield frozenset({run})


def _sets_of(op: Any, value: Any, phrases: Mapping[str, Sets]) -> Iterator[frozenset[str]]:
    """Yield the sets of one node of the syntax tree; none for what may match nothing, or what stands before a match."""
    if op is ops.LITERAL:
        yield from phrases.get(chr(value), (frozenset({chr(value)}),))
    elif op is ops.IN and all(kind is ops.LITERAL for kind, _ in value):
        yield from _sets_of_branches([list(_sets([one], phrases)) for one in value])
    elif op is ops.BRANCH:
        yield from _sets_of_branches([list(_sets(branch, phrases)) for branch in value[1]])
    elif op is ops.SUBPATTERN or (op in REPEATS and value[0] > 0) or (op is ops.ASSERT and value[0] == LOOKS_AHEAD):
        yield from _sets(value[-1], phrases)
    elif op is ops.ATOMIC_GROUP:
        yield from _sets(value, phrases)


def _sets_of_branches(branches: Sequence[list[frozenset[str]]]) -> Iterator[frozenset[str]]:
    """Yield sets for all branches: of each branch the one that is the hardest to meet, by marks, length or rarity."""
    if all(branches):
        for ease in (_ease, _ease_of_words, _ease_of_rare_words):
            yield frozenset().union(*(sets[0] if len(sets) == 1 else min(sets, key=ease) for sets in branches))


def _ease(strings: frozenset[str]) -> tuple[bool, int, int, list[str]]:
    """Order sets by how easily a sentence meets them: marks are rare, and so are long words."""
    return not all(map(PRIVATE.match, strings)), *_ease_of_words(strings)


def _ease_of_words(strings: frozenset[str]) -> tuple[int, int, list[str]]:
    return -min(map(len, strings)), len(strings), sorted(strings)


def _ease_of_rare_words(strings: frozenset[str]) -> tuple[bool, int, int, list[str]]:
    return any(string.strip() in _COMMON for string in strings), *_ease_of_words(strings)
