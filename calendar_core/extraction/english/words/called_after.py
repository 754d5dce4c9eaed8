"""Seas, wars, streets and the like that are called after states and are none: `the South China Sea`, `Peru Street`."""

from calendar_core.extraction.folding import Found, Mention
from calendar_core.extraction.lazy import lazy

_NAMED_AFTER = frozenset({"state", "demonym", "city", "region"})
"""The kinds of words that such a name begins or ends with."""
_CALLED_AFTER = lazy(
    r"(?:['’]s?)? (?:(?:Sea|Ocean|Peninsula|Canal|Channel|Straits?|Gulf|River|Basin|Valley|Delta|Desert|Plateau|"
    r"Trench)\b(?! [A-Z])|Wars?\b|(?:Winter |Summer )?(?:Olympics|Olympic Games)\b|Grand Prix\b|New Year\b|"
    r"(?:[A-Z][a-z]+ )?(?:Prize|Award)s?\b|(?:Street|Square|Avenue|Boulevard)\b|"
    r"(?:Times|Post|Herald|Tribune|Gazette|Chronicle|Daily|Today|24)\b(?! [A-Z])|syndrome\b|Papers\b|"
    r"(?:Airlines?|Airways|Telecom|Mobile|Tobacco|Park|Gate|Gardens?|[Pp]avilion|[Bb]ooth)\b(?! [A-Z]))"
)
"""Behind a word: what is called after it.

A body that is called after that, the Panama Canal Authority, is one of a state.
"""
_WATER_OF = lazy(r"\b(?:Gulf|Sea|Straits?|Bay|Lake|Horn|Cape)(?: of)?(?: the)? |\b[Tt]he (?=Victoria Falls\b)")
"""Before a word: a water or a land is called after it; with an article, falls are what a town is called after."""


def called_after_states(text: str, words: list[Found]) -> list[Found]:
    """Return the words found in a text, those that a sea, a peninsula or a war is called after as fields with it."""
    called = {one.start(): one.end() for one in _CALLED_AFTER.finditer(text)}
    waters = {one.end() for one in _WATER_OF.finditer(text)}
    found: list[Found] = []
    for start, end, mention in words:
        if found and start < found[-1][1]:
            continue
        if mention.kind in _NAMED_AFTER and (end in called or start in waters):
            ends = called.get(end, end)
            found.append((start, ends, Mention("field", mention.start, mention.start + ends - start)))
        else:
            found.append((start, end, mention))
    return found
