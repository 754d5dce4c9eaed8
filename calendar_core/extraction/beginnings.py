"""What a match of a pattern begins with, read off the pattern, so that a search passes over all other characters.

`re` does so itself where a pattern begins with a letter or a set of them. Where it begins with alternatives, with a
group or with the edge of a word, `re` tries each of them at each character of the text; one look at the character
tells in most places that none fits.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from re import _constants as ops  # type: ignore[attr-defined]
from typing import Any

from calendar_core.extraction.syntax import REPEATS, Tree, behind, parsed

Beginnings = frozenset[str] | None
"""The characters that a match may begin with; None where that may be any, or where a match may be empty."""

_NO_PHRASES: Mapping[str, Beginnings] = {}
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
    apart = _is_seen_by_re(tree, phrases) or tree.state.flags & re.IGNORECASE
    found = None if apart else _first(tree, phrases)
    if not found or len(found) > _MOST:
        return tree
    return behind(parsed(f"(?=[{''.join(map(re.escape, sorted(found)))}])"), tree)


def beginnings_of(tree: Tree, phrases: Mapping[str, Beginnings] = _NO_PHRASES) -> Beginnings:
    """Return what a match of a pattern begins with; the arguments are those of `hurried`."""
    return _first(tree, phrases)


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


def _first(tree: Iterable[tuple[Any, Any]], phrases: Mapping[str, Beginnings]) -> Beginnings:
    """Return what the first characters of a sequence may be, of which some pieces may be left out."""
    before: frozenset[str] = frozenset()
    for op, value in tree:
        if _is_without_width(op, value):
            continue
        own = _of(op, value, phrases)
        if own is None:
            return None
        before |= own
        if op not in REPEATS or value[0] > 0:
            return before
    return None


def _is_without_width(op: Any, value: Any) -> bool:
    """Whether a node only looks around, or is of alternatives that do."""
    branches = value[1] if op is ops.BRANCH else [value[-1]] if op is ops.SUBPATTERN else []
    return op in _WITHOUT_WIDTH or bool(
        branches and all(_is_without_width(*node) for branch in branches for node in branch)
    )


def _of(op: Any, value: Any, phrases: Mapping[str, Beginnings]) -> Beginnings:
    """Return what one node of the syntax tree begins with."""
    if op is ops.LITERAL:
        return phrases.get(chr(value), frozenset({chr(value)}))
    if op is ops.IN and all(kind is ops.LITERAL for kind, _ in value):
        return _all(_of(kind, one, phrases) for kind, one in value)
    if op is ops.BRANCH:
        return _all(_first(branch, phrases) for branch in value[1])
    if op in REPEATS or (op is ops.SUBPATTERN and not (value[1] or value[2])):
        return _first(value[-1], phrases)
    return None


def _all(found: Iterable[Beginnings]) -> Beginnings:
    """Return all characters that one of several may begin with."""
    joined: frozenset[str] = frozenset()
    for one in found:
        if one is None:
            return None
        joined |= one
    return joined
