"""Whether two names may be those of one person."""

import re

from calendar_core.extraction.lazy import lazy
from calendar_core.letters import without_accents

_PARTICLES = frozenset({"al", "bin", "bint", "ibn", "de", "da", "dos", "van", "von", "di"})
"""Words of names that persons share who have nothing to do with each other."""
_LONG, _ENDING = 7, 2
"""Letters of a name in which one may be wrong, and at its end, where names differ that are of different persons."""
_STOPS = lazy(r"[.,]")
"""In names, which are spelt with and without them: `Eric H. Holder, Jr.`"""
_DOUBLED = lazy(r"(?<=\w\w)(\w)\1(?=\w\w)")
"""Within a name: a letter that some write once, as in `Dissanayake` and `Mohammed`."""
_FATHERS = lazy(r" (?:bin|ibn|bint) ", re.IGNORECASE)
"""In a name: behind it stands the father's, which a son or a brother may share."""


def alike_names(one: str, other: str) -> bool:
    """Whether two names may be those of one person: they share more than a first name, or that of a family."""
    ours, theirs = ([word for word in _plainly(name).split() if word not in _PARTICLES] for name in (one, other))
    shared = set(ours) & set(theirs) or _misspelt(ours, theirs)
    if not shared or 1 in (len(ours), len(theirs)):
        return bool(shared)
    if _FATHERS.search(one) and _FATHERS.search(other):
        return ours[0][0] == theirs[0][0]
    if len(shared) == 1 and not shared & {ours[-1], theirs[-1]}:
        return False
    if len(shared) == 1 and shared in ({ours[0], theirs[-1]}, {ours[-1], theirs[0]}):
        return any(one[0] == other[0] for one in {*ours} - shared for other in {*theirs} - shared)
    return ours[0][0] == theirs[0][0] or ours[0] in theirs or theirs[0] in ours


def _misspelt(ours: list[str], theirs: list[str]) -> set[str]:
    """Return the last word of a name that is that of another but for one letter within it: `Sirisena`, `Srisena`."""
    one, other = (names[-1] if names else "" for names in (ours, theirs))
    longer, shorter = sorted((one, other), key=len, reverse=True)
    if len(shorter) < _LONG or len(longer) - len(shorter) > 1:
        return set()
    alike = next((at for at, two in enumerate(zip(longer, shorter, strict=False)) if len(set(two)) > 1), len(shorter))
    rest = longer[alike + 1 :]
    return {one} if alike and len(rest) >= _ENDING and shorter.endswith(rest) else set()


def _plainly(name: str) -> str:
    """Return a name as it is compared: without accents and stops, and each letter within it once."""
    return _DOUBLED.sub(r"\1", _STOPS.sub("", without_accents(name).casefold()))
