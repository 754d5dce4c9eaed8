"""Names of states in full, as far as the tables do not know them: `the Republic of the Maldives`."""

from itertools import pairwise

from calendar_core.extraction.folding import Found
from calendar_core.extraction.lazy import lazy

_REALMS = ("Republic", "Kingdom", "State", "Sultanate", "Principality", "Emirate", "Commonwealth", "Grand Duchy")
_IN_FULL = lazy(
    r"(?:\b(?:Islamic|Democratic|Federal|Federative|People's|Socialist|Co-?operative|Bolivarian|Plurinational|Arab|"
    r"Hashemite|Oriental|Eastern|Independent|Sovereign|Transitional|United) ){0,3}"
    rf"\b(?:{'|'.join(_REALMS)}) of (?:[Tt]he )?$"
)
_BEFORE_IT = tuple(f"{realm} of {article}" for realm in _REALMS for article in ("", "the ", "The "))
_LONGEST = 60


def in_full(text: str, words: list[Found]) -> list[Found]:
    """Return the words found in a text, the names of states with what makes them official before them."""
    whole: list[Found] = []
    for start, end, mention in words:
        before = mention.kind == "state" and text.endswith(_BEFORE_IT, 0, start)
        match = _IN_FULL.search(text, max(0, start - _LONGEST), start) if before else None
        while match and whole and match.start() <= whole[-1][0]:
            whole.pop()
        if match and not (whole and whole[-1][1] > match.start()):
            mention.start = match.start()
        whole.append((mention.start, end, mention))
    return whole


def as_defined(text: str, words: list[Found]) -> list[Found]:
    """Have letters stand for the organisation behind whose name they are given: `Indian Ocean Commission (IOC)`."""
    defined = {
        text[start:end]: full[2].value
        for full, (start, end, short) in pairwise(words)
        if short.kind == full[2].kind == "org" and text[full[1] : start] == " (" and text.startswith(")", end)
        if short.value != full[2].value and text[start:end].isupper() and " " in text[full[0] : full[1]]
    }
    for start, end, mention in words if defined else ():
        if mention.kind == "org":
            mention.value = defined.get(text[start:end], mention.value)
    return words
