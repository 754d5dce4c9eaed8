"""The numbers of paragraphs, which some ministries put before each: `1. Minister A will visit Japan. …`."""

import re
from itertools import pairwise

from calendar_core.extraction.lazy import lazy

_NUMBER = lazy(r"^[ \t]*\(?(\d{1,2})[.)][ \t]+(?=[A-Z\"“])", re.MULTILINE)
_PARAGRAPH = lazy(r"^[^\S\n]*\S[^\n]*$", re.MULTILINE)
_ENDED = lazy(r"[.!?:][\"'”’)]*\s*$")
_FEWEST, _LEAST = 2, 80
"""So many paragraphs are numbered, of so many characters: shorter ones are the items of a list."""
_MOST, _PROSE = 1 / 2, 3 / 4
"""The share of all paragraphs that are numbered, and of these that are sentences."""


def unnumbered(text: str) -> str:
    """Return a text with spaces in place of the numbers of its paragraphs; offsets stay as they are.

    The items of a list keep theirs: they are short, or do not end like sentences.
    """
    if "2." not in text and "2)" not in text:
        return text
    marks = list(_NUMBER.finditer(text))
    numbers = [int(mark[1]) for mark in marks]
    if len(marks) < _FEWEST or numbers[0] != 1 or any(b - a not in (0, 1) for a, b in pairwise(numbers)):
        return text
    paragraphs = [text[mark.end() : _end_of_line(text, mark.end())] for mark in marks]
    prose = sum(len(one) >= _LEAST and _ENDED.search(one) is not None for one in paragraphs)
    lines = sum(1 for _ in _PARAGRAPH.finditer(text))
    if prose < _PROSE * len(marks) or len(marks) < _MOST * lines:
        return text
    return _NUMBER.sub(lambda mark: " " * len(mark[0]), text)


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)
