"""Adjectives that are something else by what stands behind them: `the trilateral in Oslo`, not `trilateral trade`.

So is a nationality what an office is in charge of: `Director for American and Pacific Affairs`.
"""

from calendar_core.extraction.folding import Found, Mention
from calendar_core.extraction.lazy import lazy

_NOUNS = frozenset({"trilateral", "quadrilateral", "one-on-one", "one-to-one", "one on one", "face-to-face"})
"""What is a noun, too."""
_CLOSES = lazy(
    r"\s*(?:[.,;:)\"\n]|$)| (?:with|in|at|between|among|on|that|which|was|is|will|has|had|to|took|held|hosted|brought|"
    r"during|today|yesterday|tomorrow|this|next|last|earlier|later)\b"
)
"""Behind an adjective: the noun that it goes with does not follow."""
_NO_PEOPLE = (
    r"(?!(?:Foreign|External|Home|Internal|Economic|Political|Parliamentary|Legal|Religious|Consular)\b)[A-Z][\w-]+"
)
_AFFAIRS = lazy(rf"(?:(?:,|,? and) (?:the )?{_NO_PEOPLE}(?: {_NO_PEOPLE}){{0,2}}){{0,3}} Affairs\b")
"""Behind a nationality, or several: those are what somebody is in charge of."""


def affairs_of_peoples(text: str, words: list[Found]) -> list[Found]:
    """Return the words found in a text, a nationality whose affairs an office is for as the field of that office."""
    return [
        (start, end, Mention("field", mention.start, mention.end))
        if mention.kind == "demonym" and _AFFAIRS.match(text, end)
        else (start, end, mention)
        for start, end, mention in words
    ]


def without_adjectives(text: str, words: list[Found]) -> list[Found]:
    """Return the words found in a text without the adjectives that a noun follows, and without letters in brackets."""
    return [
        word
        for word in words
        if word[2].kind != "talks" or not (_is_adjective(text, *word[:2]) or _is_in_short(text, *word[:2]))
    ]


def _is_in_short(text: str, start: int, end: int) -> bool:
    """Whether letters in brackets only tell how the talks before them are called: `the Joint Commission (JCC)`."""
    return text[start - 1 : start] == "(" and text[end : end + 1] == ")" and text[start:end].isupper()


def _is_adjective(text: str, start: int, end: int) -> bool:
    """Whether a word for talks is an adjective, the noun of which follows it."""
    return text[start:end].lower() in _NOUNS and _CLOSES.match(text, end) is None
