"""Text as it is read: without white space that means nothing, and with a way back to the offsets of the release."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from attrs import define

from calendar_core.extraction.line_breaks import joined

_SURPLUS = re.compile(r"(?P<edge>[^\S\n]+(?=\n|\Z)|(?:(?<=\n)|\A)[^\S\n]+)|[^\S\n]{2,}")
_SIGNS = ("  ", " \n", "\n ", "\t", "\xa0")
"""One of these stands in nearly every text that has surplus white space, and they are looked for at once."""


@define(slots=True, eq=False)
class Spaced:
    """A text in which words stand one space apart, and lines go on as far as their sentence.

    Attributes:
        text: what is read.
        starts: from which offsets on it is shifted against the text of the release.
        shifts: by how many characters from each of these on.
    """

    text: str
    starts: Sequence[int] = ()
    shifts: Sequence[int] = ()

    def origin(self, offset: int) -> int:
        """Return where a character stands in the release."""
        place = bisect_right(self.starts, offset) - 1
        return offset + self.shifts[place] if place >= 0 else offset

    def origin_end(self, offset: int) -> int:
        """Return where words that end at an offset end in the release."""
        return self.origin(offset - 1) + 1 if offset else 0


def spaced(text: str) -> Spaced:
    """Return a text as it is read: no indents, no runs of spaces, no line breaks that only end a full line."""
    if not any(sign in text for sign in _SIGNS):
        return Spaced(joined(text))
    pieces: list[str] = []
    starts: list[int] = []
    shifts: list[int] = []
    size = shift = last = 0
    for match in _SURPLUS.finditer(text):
        kept = "" if match["edge"] is not None else " "
        pieces += (text[last : match.start()], kept)
        size += match.start() - last + len(kept)
        shift += match.end() - match.start() - len(kept)
        starts.append(size)
        shifts.append(shift)
        last = match.end()
    pieces.append(text[last:])
    return Spaced(joined("".join(pieces)), starts, shifts)
