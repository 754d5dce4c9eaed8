"""Lines that stand over a part of a release: `2. The Minister visits Peru`, and below it when he did, and what for."""

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.lazy import lazy

_LONGEST = 160
_CLOSING, _QUOTES = ".!?;,:", '"”'
_IN_SHORT = lazy(r"\b[A-Z]\.[A-Z]\.$")
"""States and towns in short, the points of which end no sentence: `Visit to the U.S.`"""
_NEAR = 2
"""Sentences within which a part tells what the line over it is about."""


def is_heading(clause: Clause) -> bool:
    """Whether a sentence of a text is a line by itself over a paragraph, without a full stop."""
    sentences = clause.part.sentences
    if clause.in_title or not clause.sentence.opens or clause.number + 1 >= len(sentences):
        return False
    if not sentences[clause.number + 1].opens:
        return False
    words = clause.source.strip()
    ends = words.rstrip(_QUOTES).endswith(tuple(_CLOSING)) and not _IN_SHORT.search(words)
    return len(words) <= _LONGEST and not ends


def stands_over(heading: Clause, clause: Clause) -> bool:
    """Whether one sentence is the line over the paragraph that another one begins."""
    if heading.part is not clause.part or not 0 < clause.number - heading.number <= _NEAR:
        return False
    return is_heading(heading)
