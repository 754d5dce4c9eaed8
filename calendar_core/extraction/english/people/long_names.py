"""Names of states in full, as far as the tables do not know them: `the Republic of the Maldives`."""

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
