"""Line breaks that mean nothing: text of mail and old pages is broken wherever a line is full."""

import re
from collections.abc import Sequence

_BREAK = re.compile(r"(?<=\S)\n(?=[^\S\n]*\S)")
_WORD = re.compile(r"[^\S\n]*(\S+)")
_IN_A_SENTENCE = re.compile(
    r"(?:[^\W\d_]-|,|\b(?:and|or|of|the|with|for|to|in|on|at|by|from|as|an?|its|his|her|their|that|who|which|is|was|were|"
    r"has|will)|\b(?:Mr|Mrs|Ms|Dr|H\.E)\.?)\n|\n[^\S\n]*[a-zà-öø-ÿ]"
)
"""About a line break: a sentence goes on behind it."""
_ITEM = re.compile(r"\s*(?:[-–•*●·#>|]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)")
_WIDTHS = range(40, 131)
"""Of how many characters the lines of texts are that were broken where they were full."""
_LOOK = 8
_MOST = 3 / 4
"""How many of the lines must be as long as fits, for a text to be one whose lines are broken where they are full."""
_INSIDE = 1 / 4
"""How many of the breaks must stand inside a sentence, so far as one sees: those between the items of a list do not."""


def joined(text: str) -> str:
    """Return a text with a space in place of each line break that only ends a full line; offsets stay as they are.

    Lines are full if the next word would not have fitted: of one width for the text, which is found out. Where lines
    end anywhere, as in a list or a table, they are left as they are, and so is what begins like an item of a list.
    """
    breaks = [match.start() for match in _BREAK.finditer(text) if not _ITEM.match(text, match.end())]
    if not breaks:
        return text
    reaches = [_reach(text, position) for position in breaks]
    width = _width(reaches)
    full = [
        position for position, (length, with_next) in zip(breaks, reaches, strict=True) if length <= width < with_next
    ]
    inside = sum(_IN_A_SENTENCE.search(text, position - _LOOK, position + _LOOK) is not None for position in full)
    if len(full) < _MOST * len(breaks) or inside < _INSIDE * len(full) or not full:
        return text
    characters = list(text)
    for position in full:
        characters[position] = " "
    return "".join(characters)


def _reach(text: str, position: int) -> tuple[int, int]:
    """Return how long the line before a break is, and how long it would be with the first word of the next."""
    length = position - (text.rfind("\n", 0, position) + 1)
    word = _WORD.match(text, position + 1)
    return length, length + 1 + (len(word[1]) if word else 0)


def _width(reaches: Sequence[tuple[int, int]]) -> int:
    """Return the width within which most lines fit and beyond which the next word of each would go."""
    candidates = sorted({length for length, _ in reaches if length in _WIDTHS})
    fitting = {width: sum(length <= width < with_next for length, with_next in reaches) for width in candidates}
    return max(fitting, key=lambda width: fitting[width], default=0)
