"""Line breaks that mean nothing: text of mail and old pages is broken wherever a line is full."""

import re
from collections.abc import Sequence
from itertools import islice

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
_SAMPLE = 2_000
"""Of how many lines the width is found out."""
_LOOK = 8
_MOST = 3 / 4
"""How many of the lines must be as long as fits, for a text to be one whose lines are broken where they are full."""
_INSIDE = 1 / 4
"""How many of the breaks must stand inside a sentence, so far as one sees: those between the items of a list do not."""


def unwrapped(text: str) -> str:
    """Return a text with a space in place of each line break that only ends a full line; offsets stay as they are.

    Lines are full if the next word would not have fitted: of one width for the text, which is found out. Where lines
    end anywhere, as in a list or a table, they are left as they are, and so is what begins like an item of a list.
    """
    breaks = (match for match in _BREAK.finditer(text) if not _ITEM.match(text, match.end()))
    sample = [(match.start(), *_reach(text, match.start())) for match in islice(breaks, _SAMPLE)]
    width = _width(sample)
    full = [position for position, *reach in sample if _fits(reach, width)]
    inside = sum(_IN_A_SENTENCE.search(text, position - _LOOK, position + _LOOK) is not None for position in full)
    if not full or len(full) < _MOST * len(sample) or inside < _INSIDE * len(full):
        return text
    return _BREAK.sub(lambda match: " " if _is_full(text, match, width) else "\n", text)


def _is_full(text: str, end: re.Match[str], width: int) -> bool:
    return _fits(_reach(text, end.start()), width) and not _ITEM.match(text, end.end())


def _fits(reach: Sequence[int], width: int) -> bool:
    """Whether a line fits within a width, and would not with the first word of the next."""
    length, with_next = reach
    return length <= width < with_next


def _reach(text: str, position: int) -> tuple[int, int]:
    """Return how long the line before a break is, and how long it would be with the first word of the next."""
    length = position - (text.rfind("\n", 0, position) + 1)
    word = _WORD.match(text, position + 1)
    return length, length + 1 + (len(word[1]) if word else 0)


def _width(lines: Sequence[tuple[int, int, int]]) -> int:
    """Return the width within which most lines fit and beyond which the next word of each would go; 0 for none."""
    candidates = sorted({length for _, length, _ in lines if length in _WIDTHS})
    fitting = {width: sum(_fits(reach, width) for _, *reach in lines) for width in candidates}
    return max(fitting, key=lambda width: fitting[width], default=0)
