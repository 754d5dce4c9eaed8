"""Text as one sees it in print, with a way back to the offsets of the release."""

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from html import unescape

from attrs import define

from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.line_breaks import over_blank_lines, unwrapped
from calendar_core.extraction.numbering import unnumbered

_HIDDEN = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff"
"""What is not seen: hyphens where a word may be broken, marks of no width and of direction."""
_SPACES = rf"\t\x0b\x0c \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000{_HIDDEN}"
_SPACE = rf"[{_SPACES}]"
_LINK = r"\((?:https?://|mailto:|/)[^)\s]*\)"
_SURPLUS = lazy(
    rf"(?={_SPACE}(?:[{_SPACES}\n]|(?<=\n.)|(?<=\A.)|\Z)|[{_HIDDEN}&*_\[\]]|\w[\u0300-\u036f])(?:"
    rf"(?P<edge>{_SPACE}+(?=\n|\Z)|(?:(?<=\n)|\A){_SPACE}+)|(?P<run>{_SPACE}{{2,}})|[{_HIDDEN}]"
    r"|(?P<apart>\w[\u0300-\u036f]+)|(?P<entity>&(?:\#\d{2,6}|\#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8});)"
    r"|(?<!\*)\*\*(?!\*)|(?<![\w*])\*(?=\w)|(?<=[\w.,])\*(?![\w*])|(?<!\w)_{1,2}(?=[^\W_])|(?<=[^\W_])_{1,2}(?!\w)"
    rf"|\[(?=[^\[\]\n]{{1,300}}\]{_LINK})|\]{_LINK})"
    r"|(?P<tight>(?<=[a-z][.,])(?=[A-Z][a-z])(?:(?<=,)|(?<=\b[MD][rs]\.)|(?<=\bMrs\.)|"
    r"(?=(?:The|He|She|It|They|In|On|At|This|During|President|Minister) )))"
)
"""Surplus white space, or none where it is due, what is hidden, letters apart from their accents, HTML, Markdown.

It first looks whether any of these may begin at a character: at most, none does.
"""
_SIGNS = ("  ", " \n", "\n ", "\t", "\xa0", "*", "_", "](", "&")
_TIGHT = lazy(r"[a-z][.,][A-Z][a-z]")
"""A full stop or a comma without a space behind it."""
_RARE = lazy(rf"[{_HIDDEN}\u0300-\u036f]")


@define(slots=True, eq=False)
class Printed:
    """A text as one sees it: words stand one space apart, and lines go on as far as their sentence.

    Attributes:
        written: the text of the release.
        text: what is read.
        starts: from which offsets on it is shifted against the text of the release.
        shifts: by how many characters from each of these on.
    """

    written: str
    text: str
    starts: Sequence[int] = ()
    shifts: Sequence[int] = ()

    def origin(self, offset: int) -> int:
        """Return where a character stands in the release."""
        place = bisect_right(self.starts, offset) - 1
        return offset + self.shifts[place] if place >= 0 else offset

    def origin_end(self, offset: int) -> int:
        """Return where words that end at an offset end in the release."""
        end = self.origin(offset - 1) + 1 if offset else 0
        while self.starts and end < len(self.written) and unicodedata.combining(self.written[end]):
            end += 1
        return end


def printed(text: str) -> Printed:
    """Return a text as one sees it in print.

    It has no indents, no runs of spaces, no numbers before paragraphs, no line breaks that only end a full line, no
    characters that are not seen, no marks of emphasis and no addresses of links (Markdown), no entities of HTML; a
    space stands behind `Mr.`, behind a comma and a sentence, and accents are one with their letters (Unicode NFC).
    """
    written, text = text, unnumbered(over_blank_lines(text))
    signs = any(sign in text for sign in _SIGNS) or _TIGHT.search(text) is not None
    if not signs and (text.isascii() or not _RARE.search(text)):
        return Printed(written, unwrapped(text))
    pieces: list[str] = []
    starts, shifts = array("Q"), array("q")
    size = shift = last = 0
    for match in _SURPLUS.finditer(text):
        kept = _kept(match)
        pieces += (text[last : match.start()], kept)
        size += match.start() - last + len(kept)
        shift += match.end() - match.start() - len(kept)
        starts.append(size)
        shifts.append(shift)
        last = match.end()
    pieces.append(text[last:])
    return Printed(written, unwrapped("".join(pieces)), starts, shifts)


def _kept(match: re.Match[str]) -> str:
    """Return what is read in place of something surplus."""
    if match["tight"] is not None:
        return " "
    if match["run"] is not None:
        return " " if any(map(str.isspace, match["run"])) else ""
    if match["entity"] is not None:
        character = unescape(match["entity"])
        return " " if character.isspace() else character
    return unicodedata.normalize("NFC", match["apart"]) if match["apart"] is not None else ""
