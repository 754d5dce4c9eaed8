"""What a pattern cannot match without, read off the pattern itself.

A rule is not tried on a sentence that lacks what its wording needs. Nobody has to declare that beside the wording, and
so nobody can declare it wrong: each match of `<met> with <actor>` holds a mark of `met`, a mark of `actor`, and ` with `.
The syntax tree comes from the parser of the standard library's `re`, which is the one thing that knows it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from attrs import frozen

from calendar_core.extraction.folding import PRIVATE

_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_AHEAD = 1


@frozen
class Need:
    """One of these strings stands in every match.

    Attributes:
        marks: those that are the mark of a mention.
        words: those that are plain text.
    """

    marks: frozenset[str]
    words: tuple[str, ...]


def needs_of(pattern: str, flags: int = 0) -> tuple[Need, ...]:
    """Return what every match of a pattern holds: of each need at least one string.

    Args:
        pattern: in the syntax of `re`.
        flags: those it is compiled with; where case is ignored, nothing but marks is needed.
    """
    tree = parser.parse(pattern, flags)
    sets = set(_sets(tree))
    if (flags | tree.state.flags) & re.IGNORECASE:
        sets = {strings for strings in sets if all(map(PRIVATE.match, strings))}
    return tuple(sorted(map(_need, sets), key=lambda need: (len(need.words), sorted(need.marks), need.words)))


def _need(strings: Iterable[str]) -> Need:
    marks = frozenset(filter(PRIVATE.match, strings))
    return Need(marks, tuple(sorted(set(strings) - marks)))


def _sets(tree: Iterable[tuple[Any, Any]]) -> Iterator[frozenset[str]]:
    """Yield sets of strings of which one stands in whatever a syntax tree matches."""
    run = ""
    for op, value in tree:
        if op is ops.LITERAL and not PRIVATE.match(chr(value)):
            run += chr(value)
            continue
        if run:
            yield frozenset({run})
            run = ""
        yield from _sets_of(op, value)
    if run:
        yield frozenset({run})


def _sets_of(op: Any, value: Any) -> Iterator[frozenset[str]]:
    """Yield the sets of one node of the syntax tree; none for what may match nothing, or what stands before a match."""
    if op is ops.LITERAL:
        yield frozenset({chr(value)})
    elif op is ops.IN and all(kind is ops.LITERAL for kind, _ in value):
        yield frozenset(chr(character) for _, character in value)
    elif op is ops.BRANCH:
        yield from _sets_of_branches([list(_sets(branch)) for branch in value[1]])
    elif op is ops.SUBPATTERN:
        yield from _sets(value[-1])
    elif (op in _REPEATS and value[0] > 0) or (op is ops.ASSERT and value[0] == _AHEAD):
        yield from _sets(value[-1])
    elif op is ops.ATOMIC_GROUP:
        yield from _sets(value)


def _sets_of_branches(branches: Sequence[list[frozenset[str]]]) -> Iterator[frozenset[str]]:
    """Yield sets for all branches: of each branch the set that is the hardest to meet, by its words or by its marks."""
    if all(branches):
        yield frozenset().union(*(min(sets, key=_ease) for sets in branches))
        yield frozenset().union(*(min(sets, key=_ease_of_words) for sets in branches))


def _ease(strings: frozenset[str]) -> tuple[bool, int, int, list[str]]:
    """Order sets by how easily a sentence meets them: marks are rare, and so are long words."""
    return not all(map(PRIVATE.match, strings)), *_ease_of_words(strings)


def _ease_of_words(strings: frozenset[str]) -> tuple[int, int, list[str]]:
    return -min(map(len, strings)), len(strings), sorted(strings)
