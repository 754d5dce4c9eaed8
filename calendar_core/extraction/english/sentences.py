"""Cuts a folded text into sentences."""

import re

from attrs import define

from calendar_core.extraction.folding import Folded

_END = re.compile(
    r"(?:(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[Nn]o)(?<!\bvs)(?<!\b[SDGM]t)(?<!\b[A-Z][a-z]{2})(?<!i\.e)(?<!e\.g)(?<!\d)[.]"
    r"|(?<=\d)[.](?=\s+[A-Z\"(])|(?<=[A-Z]{2})[.]|[!?])[\"')\]]*(?:\s+|$)|\n\s*\n|\n(?=\s*(?:[-•*●]|\d{1,2}[.)]) )"
    r"|(?<=[a-z]{3})[.][\"')\]]+\s+| (?=• )|[.](?=\*\*\*)|(?<=\b[A-Z][a-z]{2})[.][\"')\]]*\s+(?=(?:The|He|She|In|It|They|During|At)\b)"
)


_NUMBER = re.compile(r"\s*(?:\(?\d{1,2}[.)]|[•*●-])\s*")


@define(slots=True)
class Sentence:
    """A sentence: where it stands in the folded text, and whether it begins a paragraph."""

    start: int
    end: int
    opens: bool


def split(folded: Folded) -> list[Sentence]:
    """Return the sentences of a folded text, in order."""
    text = folded.text
    sentences: list[Sentence] = []
    start, opens = 0, True
    for match in _END.finditer(text):
        end = match.end()
        if _NUMBER.fullmatch(text[start:end]):
            continue
        if text[start:end].strip():
            sentences.append(Sentence(start, end, opens))
        opens = "\n" in match[0]
        start = end
    if text[start:].strip():
        sentences.append(Sentence(start, len(text), opens))
    return sentences
