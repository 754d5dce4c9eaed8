"""What a match of a pattern begins with, read off the pattern, so that a search passes over all other characters.

`re` does so itself where a pattern begins with a letter or a set of them. Where it begins with alternatives, with a
group or with the edge of a word, `re` tries each of them at each character of the text; one look at the character, or
at what stands before it, tells in most places that none fits.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from re import _constants as ops  # type: ignore[attr-defined]
from typing import Any

from calendar_core.extraction.syntax import LOOKS_BEHIND, REPEATS, Tree, ahead, behind, either

Beginnings = frozenset[str] | None
"""The characters that a match may begin with; None where that may be any, or where a match may be empty."""

_NO_PHRASES: Mapping[str, Beginnings] = {}
_NOTHING: frozenset[str] = frozenset()
_WITHOUT_WIDTH = (ops.AT, ops.ASSERT, ops.ASSERT_NOT)
_SEEN_BY_RE = (ops.LITERAL, ops.IN)
_MOST = 24
"""So many characters are still few."""


def hurried(tree: Tree, phrases: Mapping[str, Beginnings] = _NO_PHRASES) -> Tree:
    """Return a pattern that looks first whether a match may begin at a character.

    Args:
        tree: of the pattern, in which a character may stand for a piece of pattern.
        phrases: what such a piece begins with.
    """
    if _is_seen_by_re(tree, phrases) or tree.state.flags & re.IGNORECASE:
        return tree
    branches = tree[0][1][1] if len(tree) == 1 and tree[0][0] is ops.BRANCH else [tree]
    firsts = [beginnings_of(branch, phrases) for branch in branches]
    found = _NOTHING.union(*(first for first in firsts if first is not None))
    unknown = [branch for branch, first in zip(branches, firsts, strict=True) if first is None]
    if not 0 < len(found) <= _MOST or not all(branch and _looks_behind(*branch[0]) for branch in unknown):
        return tree
    look = ahead(found, tree)
    return behind(either(look, *(branch[0] for branch in unknown)) if unknown else look, tree)


def beginnings_of(tree: Iterable[tuple[Any, Any]], phrases: Mapping[str, Beginnings] = _NO_PHRASES) -> Beginnings:
    """Return what a match of a pattern begins with; the arguments are those of `hurried`."""
    found, may_be_empty = _first(tree, phrases)
    return None if may_be_empty else found


def _is_seen_by_re(tree: Sequence[tuple[Any, Any]], phrases: Mapping[str, Beginnings]) -> bool:
    """Whether `re` itself knows what a match begins with: a letter, a set of letters, or alternatives of letters."""
    while tree and tree[0][0] is ops.SUBPATTERN:
        tree = tree[0][1][-1]
    if not tree or (tree[0][0] is ops.LITERAL and chr(tree[0][1]) in phrases):
        return not tree
    op, value = tree[0]
    if op is ops.BRANCH:
        return all(one and one[0][0] is ops.LITERAL and chr(one[0][1]) not in phrases for one in value[1])
    return op in _SEEN_BY_RE


def _looks_behind(op: Any, value: Any) -> bool:
    """Whether a node is only fit where something stands before it, or is of alternatives that are."""
    if op is ops.BRANCH:
        return all(len(branch) == 1 and _looks_behind(*branch[0]) for branch in value[1])
    return op is ops.ASSERT and value[0] == LOOKS_BEHIND


def _first(tree: Iterable[tuple[Any, Any]], phrases: Mapping[str, Beginnings]) -> tuple[Beginnings, bool]:
    """Return what the first characters of a sequence may be, and whether it may be empty."""
    before = _NOTHING
    for op, value in tree:
        own, may_be_empty = _of(op, value, phrases)
        if own is None:
            return None, False
        before |= own
        if not may_be_empty:
            return before, False
    return before, True


def _of(op: Any, value: Any, phrases: Mapping[str, Beginnings]) -> tuple[Beginnings, bool]:
    """Return what one node of the syntax tree begins with, and whether it may be empty, as what has no width is."""
    found: tuple[Beginnings, bool] = None, False
    if op in _WITHOUT_WIDTH:
        found = _NOTHING, True
    elif op is ops.LITERAL:
        found = phrases.get(chr(value), frozenset({chr(value)})), False
    elif op is ops.IN and all(kind is ops.LITERAL for kind, _ in value):
        found = _any_of(_of(kind, one, phrases) for kind, one in value)
    elif op is ops.BRANCH:
        found = _any_of(_first(branch, phrases) for branch in value[1])
    elif op in REPEATS:
        own, may_be_empty = _first(value[-1], phrases)
        found = own, may_be_empty or value[0] == 0
    elif op is ops.SUBPATTERN and not (value[1] or value[2]):
        found = _first(value[-1], phrases)
    return found


def _any_of(found: Iterable[tuple[Beginnings, bool]]) -> tuple[Beginnings, bool]:
    """Return all characters that one of several may begin with, and whether one may be empty."""
    joined, may_be_empty = _NOTHING, False
    for one, empty in found:
        if one is None:
            return None, False
        joined, may_be_empty = joined | one, may_be_empty or empty
    return joined, may_be_empty
