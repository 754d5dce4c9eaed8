"""Line breaks that mean nothing: text of mail and old pages is broken wherever a line is full."""

import re
from collections.abc import Sequence
from itertools import islice

from calendar_core.extraction.lazy import lazy

_BREAK = lazy(r"\n(?<=\S\n)(?=[^\S\n]*\S)")
_BLANK_LINE = lazy(r"(?<=\S)[^\S\n]*\n[^\S\n]*\n(?=[^\S\n]*\S)")
_WORD = lazy(r"[^\S\n]*(\S+)")
_IN_A_SENTENCE = lazy(
    r"(?:[^\W\d_]-|,|\b(?:and|or|of|the|with|for|to|in|on|at|by|from|as|an?|its|his|her|their|that|who|which|is|was|were|"
    r"has|will)|\b(?:Mr|Mrs|Ms|Dr|H\.E)\.?)\n|\n[^\S\n]*[a-zà-öø-ÿ]"
)
"""About a line break: a sentence goes on behind it."""
_SMALL = lazy(r"[^\S\n]*[a-zà-öø-ÿ]")
_SMALL_BEHIND_BLANK = lazy(rf"\n[^\S\n]*\n{_SMALL.source}")
_ENDED = lazy(r"[.!?:;][\"'”’)]*$")
_ITEM = lazy(r"\s*(?:[-–•*●·#>|]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)")
_WIDTHS = range(40, 131)
"""Of how many characters the lines of texts are that were broken where they were full."""
_SAMPLE = 2_000
"""Of how many lines the width is found out."""
_LOOK = 8
_FEWEST, _MANY, _SOME = 3, 1 / 3, 1 / 5
"""So many lines behind a blank one, and such a share of them, begin with a small letter where lines are only broken.

The smaller share is enough where most lines are of the width of a page and end without a stop.
"""
_OPEN = 1 / 2
_USUAL, _LONG = 0.8, 0.7
"""The share of lines that are no longer than is usual, and how much of that a line has that may go on."""
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


def over_blank_lines(text: str) -> str:
    """Return a text whose every line has a blank one behind it, as scanned pages often do, with its lines joined.

    A paragraph hardly ever begins with a small letter, so that a text in which many lines do is such a one. Spaces
    stand in place of what was between two lines; offsets stay as they are.
    """
    if len(list(islice(_SMALL_BEHIND_BLANK.finditer(text), _FEWEST))) < _FEWEST:
        return text
    breaks = list(islice(_BLANK_LINE.finditer(text), _SAMPLE))
    small = sum(_SMALL.match(text, match.end()) is not None for match in breaks)
    lengths = sorted(match.start() - text.rfind("\n", 0, match.start()) - 1 for match in breaks)
    width = lengths[int(len(lengths) * _USUAL)]
    least = _SOME if width in _WIDTHS and _are_open(text, breaks) else _MANY
    if small < _FEWEST or small < least * len(breaks):
        return text
    return _BLANK_LINE.sub(lambda match: " " * len(match[0]) if _goes_on(text, match, width) else match[0], text)


def _are_open(text: str, breaks: Sequence[re.Match[str]]) -> bool:
    """Whether most lines end without a stop."""
    ended = sum(_ENDED.search(text[max(0, match.start() - _LOOK) : match.start()]) is not None for match in breaks)
    return ended <= _OPEN * len(breaks)


def _goes_on(text: str, end: re.Match[str], width: int) -> bool:
    """Whether a sentence goes on behind a blank line: as far as one sees, or since its line is long and has no end."""
    if _ITEM.match(text, end.end()):
        return False
    before = text[max(0, end.start() - _LOOK) : end.start()]
    if _IN_A_SENTENCE.search(f"{before}\n{text[end.end() : end.end() + _LOOK]}"):
        return True
    length = end.start() - text.rfind("\n", 0, end.start()) - 1
    return length >= _LONG * width and not _ENDED.search(before)


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
