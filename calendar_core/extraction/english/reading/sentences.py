"""Cuts a folded text into sentences."""

import re

from attrs import define

from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy

_CLOSING = r"[\"')\]]*"
_END = lazy(
    rf"""
    [.](?:
        (?:(?!{_CLOSING}\s+[a-z]) (?<![A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z][a-z].)(?<!\b[SDGM]t.)(?<!\b[Nn]o.)
            (?<!\bMohd.)(?<!\bvs.)(?<!i\.e.)(?<!e\.g.)(?<!\d.)
          | (?<=\d.)(?<![:;]\ \d.)(?<![:;]\ \d\d.)(?=\s+[A-Z"(\ue000-\uf8ff])
          | (?<=[A-Z][A-Z].)
        ){_CLOSING}(?:\s+|$)
      | (?<=[a-z][a-z][a-z].)[\"')\]]+\s+
      | (?<=[a-z\ue000-\uf8ff].)\"*(?=(?:The|He|She|It|They|In|At|On|During|Both|For|This)[ ][A-Za-z\ue000-\uf8ff])
      | (?<=[a-z\ue000-\uf8ff].)\"+(?=[\ue000-\uf8ff])
      | (?<=[a-z]{4}[.])(?=[\ue000-\uf8ff][ ])
      | (?<=[\ue000-\uf8ff][.])(?=[\ue000-\uf8ff][ ](?:with|of|was|were|had|has|will|said)\b)
      | (?=\*\*\*)
      | (?<=\b[A-Z][a-z][a-z].){_CLOSING}\s+(?=(?:The|He|She|In|It|They|During|At)\b)
    )
    | [!?]{_CLOSING}(?:\s+|$)
    | \n\s*\n
    | \n(?=\s*(?:[-•*●]|\d\d?(?:[.)]|[ ]\|)|\(?(?:[a-z]|i{{1,3}}|iv|vi{{0,3}})\))[ ])
    | [ ](?=•[ ])
    """,
    re.VERBOSE,
)
"""The end of a sentence. Each branch begins with the character it ends at: the search leaps to the next one."""

_LONGEST = 1_000  # characters, mentions folded; the longest sentences of real releases have 400
_NUMBER = lazy(r"\s*(?:\(?\d{1,2}[.)]|[•*●-]|(?:[a-z]|i{1,3}|iv|vi{0,3})\))\s*")
_ITS_DAY = RULES.compile(r"\((?:<city>, )?<date>(?:, <city>)?\)\.?\s*(?:\n|$)")
"""Behind the full stop of a sentence with which a paragraph ends: its day."""


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
        if _NUMBER.fullmatch(text, start, end) or ("\n" not in match[0] and _ITS_DAY.match(text, end)):
            continue
        sentences += _bounded(text, start, end, opens)
        opens = "\n" in match[0]
        start = end
    sentences += _bounded(text, start, len(text), opens)
    return sentences


def _bounded(text: str, start: int, end: int, opens: bool) -> list[Sentence]:
    """Return a sentence, in pieces if no reader would follow it: the cost of a text is bounded by its length."""
    sentences: list[Sentence] = []
    while end - start > _LONGEST:
        cut = max(text.rfind(mark, start, start + _LONGEST) for mark in (", ", "; ", "\n")) + 1
        cut = cut or text.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
        sentences.append(Sentence(start, cut, opens))
        start, opens = cut, False
    if text[start:end].strip():
        sentences.append(Sentence(start, end, opens))
    return sentences
