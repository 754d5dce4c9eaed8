"""Finds runs of capitalised words that may be a person's name."""

import re
import sys

from calendar_core.extraction.english.lexicon import word_set
from calendar_core.extraction.folding import Folded, Found, Mention

_UPPER = "".join(c for c in map(chr, range(0x600)) if c.isupper()) + "".join(
    c for c in map(chr, range(0x1E00, 0x1F00)) if c.isupper()
)
_PARTICLE = (
    "(?:de la|de los|de|del|della|da|dos|das|do|di|du|van der|van den|van|von der|von|der|den|ter|ten|bin|bint|ibn|ben|"
    "abu|al|el|ul|ur|uulu|kyzy|ogly|oglu|vel|af|av|zu|y|e)"
)
_WORD = rf"(?:(?:al|el|an|as|ash|ad|az|at|ul|d|l|O)[-'])?[{_UPPER}](?:\.(?:[ -]?[{_UPPER}]\.)*(?:[{_UPPER}][^\W\d_]+)?|[a-z]\.(?= [{_UPPER}][a-zà-ÿ])(?<!Mr\.)(?<!Dr\.)(?<!Ms\.)(?<!St\.)(?<!No\.)|[^\W\d_]*(?:['-][^\W\d_]+)*)"
_NAME = re.compile(
    rf"(?<![\w'])(?:(?:al|el|an|as|ash|ad|az|at)-|(?:von der|van der|van den|von|van) )?{_WORD}(?:(?: | ?- ?(?=[{_UPPER}]{{2}}))(?:{_PARTICLE} )*{_WORD})*"
    r"(?:,? (?:Jr|Sr)\b\.?| I{2,3}\b| I?V\b| VI{0,3}\b)?"
)
_GLUED = re.compile("(?<!Mc)(?<!Mac)(?<!De)(?<!Di)(?<!Le)(?<!La)(?<!Du)(?<!Fitz)(?<=[a-z][a-z])[A-Z][a-z]{3}")
"""A capital inside a word: two words that a page had apart, such as a name and the office below it."""


def find_names(folded: Folded) -> list[Found]:
    """Return the runs of capitalised words of a folded text, without words that are no part of a name."""
    found: list[Found] = []
    for match in _NAME.finditer(folded.text):
        found.extend(_trimmed(folded, match))
    return found


def _trimmed(folded: Folded, match: re.Match[str]) -> list[Found]:
    """Cut the words that are no names off a run; what lies between them may be names."""
    common = word_set("common_words")
    text = match[0]
    if " " not in text:
        word = text.casefold()
        return [] if word in common or _possessive(word) in common else [_name(folded, match.start(), text)]
    found: list[Found] = []
    start = 0
    run: list[str] = []
    offset = 0
    for word in text.split(" "):
        lower = word.casefold()
        if lower in common or _possessive(lower) in common or _GLUED.search(word):
            if run:
                found.append(_name(folded, match.start() + start, " ".join(run)))
            run = []
        else:
            if run and word == run[-1]:
                found.append(_name(folded, match.start() + start, " ".join(run)))
                run = []
            if not run:
                start = offset
            run.append(word)
            if lower.endswith("'s"):
                found.append(_name(folded, match.start() + start, " ".join(run)))
                run = []
        offset += len(word) + 1
    if run:
        found.append(_name(folded, match.start() + start, " ".join(run)))
    return found


def _possessive(word: str) -> str:
    return word[:-2] if word.endswith("'s") else word


def _name(folded: Folded, start: int, text: str) -> Found:
    text = text.rstrip(" ,-'")
    if text.endswith("'s"):
        text = text[:-2]
    elif text.endswith(".") and len(text.split()[-1]) > 3 and not text.endswith(("Jr.", "Sr.")):  # noqa: PLR2004
        text = text[:-1]
    end = start + len(text)
    first = folded.origin(start)
    return start, end, Mention("name", first, first + len(text), sys.intern(text))
