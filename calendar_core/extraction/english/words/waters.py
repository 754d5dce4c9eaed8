"""Seas, canals, peninsulas and the like, which are called after states and are none: `in the South China Sea`."""

from calendar_core.extraction.folding import Found, Mention
from calendar_core.extraction.lazy import lazy

_NAMED_AFTER = frozenset({"state", "demonym", "city", "region"})
"""The kinds of words that such a name begins or ends with."""
_WATER = lazy(
    r"['’]?s? (?:Sea|Ocean|Peninsula|Canal|Channel|Straits?|Gulf|River|Basin|Valley|Delta|Desert|Plateau|Trench)\b"
    r"(?! [A-Z])"
)
"""Behind a word: what is called after it; a body that is called after that, the Panama Canal Authority, is one of a state."""
_WATER_OF = lazy(r"\b(?:Gulf|Sea|Straits?|Bay|Lake|Horn|Cape)(?: of)?(?: the)? $")
"""Before a word: the same."""
_REACH = 20


def waters(text: str, words: list[Found]) -> list[Found]:
    """Return the words found in a text, those that a sea, a river or a peninsula is called after as fields with it."""
    found: list[Found] = []
    for start, end, mention in words:
        if found and start < found[-1][1]:
            continue
        named = mention.kind in _NAMED_AFTER
        water = _WATER.match(text, end) if named else None
        if water or (named and _WATER_OF.search(text, max(0, start - _REACH), start)):
            end = water.end() if water else end
            mention = Mention("field", mention.start, mention.start + end - start)
        found.append((start, end, mention))
    return found
