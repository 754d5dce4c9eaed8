"""Syntax trees of patterns: each is parsed once, however many look at it, and compiled with pieces in their places.

They come from the parser of the standard library's `re`, which alone knows its syntax. Parsing takes most of the time
of compiling: a piece of pattern that a hundred patterns have in common is parsed once, and then stands in their trees.
"""

import re
from collections.abc import Container, Iterable, Mapping
from itertools import takewhile
from re import _compiler as compiler  # type: ignore[attr-defined]
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Tree = Any
"""A sequence of nodes, each an operation and its value: a `SubPattern` of `re`."""

REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
LOOKS_AHEAD, LOOKS_BEHIND = 1, -1
"""Which way an assertion looks, as the first part of its value tells."""
_LAST_IS_TREE = (*REPEATS, ops.SUBPATTERN, ops.ASSERT, ops.ASSERT_NOT)


def parsed(pattern: str, flags: int = 0) -> Tree:
    """Return the syntax tree of a pattern."""
    return parser.parse(pattern, flags)


def compiled(tree: Tree) -> re.Pattern[str]:
    """Return the pattern of a syntax tree, with the flags that it was parsed with."""
    pattern: re.Pattern[str] = compiler.compile(tree)
    return pattern


def behind(first: Tree, second: Tree) -> Tree:
    """Return a tree with another one before it; it keeps its groups and flags."""
    return parser.SubPattern(second.state, [*first, *second])


def ahead(characters: Iterable[str], tree: Tree) -> Tree:
    """Return a look at whether one of some characters stands ahead, fit to stand before a tree."""
    one_of = [(ops.IN, [(ops.LITERAL, ord(character)) for character in sorted(characters)])]
    return parser.SubPattern(tree.state, [(ops.ASSERT, (LOOKS_AHEAD, parser.SubPattern(tree.state, one_of)))])


def either(first: Tree, *others: tuple[Any, Any]) -> Tree:
    """Return a tree for what a tree or one of some nodes matches; none has groups."""
    branches = [first, *(parser.SubPattern(first.state, [node]) for node in others)]
    return parser.SubPattern(first.state, [(ops.BRANCH, (None, branches))])


def spliced(tree: Tree, pieces: Mapping[str, Tree]) -> Tree:
    """Return a tree with pieces, which have no groups, in place of the characters that stand for them."""
    if not pieces:
        return tree
    nodes: list[tuple[Any, Any]] = []
    changed = False
    for node in tree:
        put = _in_place(node, pieces)
        changed = changed or len(put) != 1 or put[0] is not node
        nodes += put
    return parser.SubPattern(tree.state, nodes) if changed else tree


def up_to(tree: Tree, characters: Container[str]) -> Tree:
    """Return the beginning of a tree, up to where the first of some characters may stand."""
    return parser.SubPattern(tree.state, list(takewhile(lambda node: not _holds(node, characters), tree)))


def _holds(part: Any, characters: Container[str]) -> bool:
    """Whether a character stands anywhere in a node or in a piece of one."""
    if isinstance(part, tuple) and len(part) > 1 and part[0] is ops.LITERAL:
        return chr(part[1]) in characters
    return isinstance(part, tuple | list | parser.SubPattern) and any(_holds(one, characters) for one in part)


def _in_place(node: tuple[Any, Any], pieces: Mapping[str, Tree]) -> list[tuple[Any, Any]]:
    """Return what stands for a node: itself where nothing in it is to be replaced."""
    op, value = node
    if op is ops.LITERAL:
        return list(pieces[chr(value)]) if chr(value) in pieces else [node]
    if op is ops.IN:
        return [_alternatives(value, pieces)] if any(_stands_for_one(one, pieces) for one in value) else [node]
    if op is ops.BRANCH:
        branches = [spliced(branch, pieces) for branch in value[1]]
        return _kept(node, (None, branches), branches, value[1])
    if op in _LAST_IS_TREE:
        last = spliced(value[-1], pieces)
        return _kept(node, (*value[:-1], last), [last], [value[-1]])
    if op is ops.ATOMIC_GROUP:
        group = spliced(value, pieces)
        return _kept(node, group, [group], [value])
    return [node]


def _kept(node: tuple[Any, Any], value: Any, new: list[Tree], old: list[Tree]) -> list[tuple[Any, Any]]:
    same = all(one is other for one, other in zip(new, old, strict=True))
    return [node if same else (node[0], value)]


def _stands_for_one(one: tuple[Any, Any], pieces: Mapping[str, Tree]) -> bool:
    return one[0] is ops.LITERAL and chr(one[1]) in pieces


def _alternatives(members: list[tuple[Any, Any]], pieces: Mapping[str, Tree]) -> tuple[Any, Any]:
    """Return as branches what the parser took for a set of characters, some of which stand for pieces."""
    state = next(iter(pieces.values())).state
    nodes = ([one] if one[0] is ops.LITERAL else [(ops.IN, [one])] for one in members)
    return ops.BRANCH, (None, [spliced(parser.SubPattern(state, node), pieces) for node in nodes])
