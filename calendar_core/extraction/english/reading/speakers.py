"""The heads of turns in a transcript, which name in capitals who speaks: `ANA SOTO, PRESIDENT OF CHILE: Welcome`."""

from calendar_core.extraction.english.reading.headlines import as_sentence
from calendar_core.extraction.lazy import lazy

_HEAD = lazy(r"(?:^|(?<=\n))(?=[^\n:a-z]{0,80} OF )[A-Z][A-Z .,'’()&-]{8,100}(?=: )")
"""Who speaks, with an office of some state: other heads have nothing but capitals in them that matter."""


def with_heads_as_sentences(text: str) -> str:
    """Return a text with the heads of its turns spelt as a sentence is; its length stays."""
    return _HEAD.sub(lambda head: as_sentence(head[0]), text) if " OF " in text else text
