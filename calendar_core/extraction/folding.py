"""Text in which whatever was recognised is folded into one character.

A cascade reads a text again and again: first names, then phrases made of names, then clauses made of phrases. Each
stage folds what it found into a single character of Unicode's private use area, one for each kind of mention, so that
the next stage is a plain regular expression over a shorter text: `<office> of <state> <name>` is a pattern of a dozen
characters. The mentions and their offsets in the original text are kept beside it.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, MutableSequence, Sequence
from functools import cache
from typing import Any

from attrs import define

from calendar_core.extraction.lazy import lazy

_PRIVATE_USE = 0xE000
_PRIVATE_USE_SIZE = 0x1900
PRIVATE = lazy("[\ue000-\uf8ff]")
"""Characters that a text must not hold of its own before it is folded."""


@define(slots=True, eq=False)
class Mention:
    """Something recognised in a text.

    Attributes:
        kind: the name of its mark, `state` for example.
        start: offset of its first character in the original text.
        end: offset behind its last character.
        value: what it stands for; the kind says of which type.
    """

    kind: str
    start: int
    end: int
    value: Any = None


Found = tuple[int, int, Mention]
"""Where a mention stands in a folded text (first character, behind the last), and the mention."""


@define(slots=True, eq=False)
class Folded:
    """A folded text.

    Attributes:
        text: the text with a mark in place of each mention.
        positions: where the marks stand, ascending; for a long text an array, in a fifth of the memory of a list.
        mentions: the mention of each mark, in the same order.
        source: the text before anything was folded; offsets of mentions are offsets in it.
    """

    text: str
    positions: MutableSequence[int]
    mentions: list[Mention]
    source: str

    def at(self, position: int) -> Mention:
        """Return the mention whose mark stands at a position."""
        return self.mentions[bisect_right(self.positions, position) - 1]

    def within(self, start: int, end: int) -> list[Mention]:
        """Return the mentions whose marks stand between two positions."""
        first = bisect_left(self.positions, start)
        return self.mentions[first : bisect_left(self.positions, end, first)]

    def marked(self, start: int, end: int) -> list[tuple[int, Mention]]:
        """Return position and mention of the marks between two positions."""
        first = bisect_left(self.positions, start)
        last = bisect_left(self.positions, end, first)
        return list(zip(self.positions[first:last], self.mentions[first:last], strict=True))

    def origin(self, position: int) -> int:
        """Return the offset in the original text of the character at a position."""
        index = bisect_right(self.positions, position) - 1
        if index < 0:
            return position
        mark = self.positions[index]
        mention = self.mentions[index]
        return mention.start if mark == position else mention.end + position - mark - 1

    def origin_end(self, position: int) -> int:
        """Return the offset in the original text behind the character before a position."""
        index = bisect_left(self.positions, position) - 1
        return max(position, 0) if index < 0 else self.mentions[index].end + position - self.positions[index] - 1

    def position(self, offset: int) -> int:
        """Return the position of the character, or of the mark of the mention, at an offset of the original text."""
        low, high = 0, len(self.positions)
        while low < high:
            middle = (low + high) // 2
            if self.mentions[middle].start <= offset:
                low = middle + 1
            else:
                high = middle
        if not low:
            return offset
        mark, mention = self.positions[low - 1], self.mentions[low - 1]
        return mark if offset < mention.end else mark + 1 + offset - mention.end


def unfolded(text: str) -> Folded:
    """Return a text in which nothing is folded yet."""
    return Folded(text, [], [], text)


def fold(folded: Folded, found: Sequence[Found], marks: Mapping[str, str]) -> Folded:
    """Return the text with further mentions folded; they come in order and do not overlap."""
    if not found:
        return folded
    if not folded.mentions:
        return _fold_first(folded, found, marks)
    pieces: list[str] = []
    text, old_positions, old_mentions = folded.text, folded.positions, folded.mentions
    positions = old_positions[:0]
    mentions: list[Mention] = []
    read = length = known = 0
    for start, end, mention in found:
        shift = length - read
        before = bisect_left(old_positions, start, known)
        if before > known:
            positions.extend([position + shift for position in old_positions[known:before]])
            mentions += old_mentions[known:before]
        known = bisect_left(old_positions, end, before)
        length = start + shift
        pieces += (text[read:start], marks[mention.kind])
        positions.append(length)
        mentions.append(mention)
        length += 1
        read = end
    pieces.append(text[read:])
    shift = length - read
    positions.extend([position + shift for position in old_positions[known:]])
    mentions += old_mentions[known:]
    return Folded("".join(pieces), positions, mentions, folded.source)


def _fold_first(folded: Folded, found: Sequence[Found], marks: Mapping[str, str]) -> Folded:
    """Return a text with its first mentions folded: none has to be moved."""
    pieces: list[str] = []
    positions: list[int] = []
    text = folded.text
    read = length = 0
    for start, end, mention in found:
        pieces += (text[read:start], marks[mention.kind])
        length += start - read
        positions.append(length)
        length += 1
        read = end
    pieces.append(text[read:])
    return Folded("".join(pieces), positions, [mention for _, _, mention in found], folded.source)


def joined(source: str, stretches: Iterable[Folded]) -> Folded:
    """Return a text whose stretches, in order, were folded one by one; their mentions become those of the whole."""
    pieces: list[str] = []
    positions = array("Q")
    mentions: list[Mention] = []
    length = read = 0
    for stretch in stretches:
        if len(stretch.source) == len(source):
            return stretch
        for mention in stretch.mentions:
            mention.start += read
            mention.end += read
        positions.extend([position + length for position in stretch.positions])
        mentions += stretch.mentions
        pieces.append(stretch.text)
        length += len(stretch.text)
        read += len(stretch.source)
    return Folded("".join(pieces), positions, mentions, source)


@cache
def marks_of(kinds: tuple[str, ...]) -> Mapping[str, str]:
    """Give each kind of mention its mark."""
    if len(kinds) > _PRIVATE_USE_SIZE:
        raise ValueError(f"{len(kinds)} kinds of mentions: there are marks for {_PRIVATE_USE_SIZE}")
    return {kind: chr(_PRIVATE_USE + index) for index, kind in enumerate(kinds)}
