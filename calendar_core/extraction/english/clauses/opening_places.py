"""A state before a list of persons that only tells where they were: `In Chile, Minister Soto and A met`."""

from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy

_FIRST = RULES.compile(r"(?:the )?<state>, (?:the |his |her )*<actor>")
_IN = lazy(r"\b[IiOo]n(?: the)? $")
_NEAR = len(" in the ")


def without_opening_place(folded: Folded, start: int, found: list[Actor], *, of_town: bool) -> list[Actor]:
    """Return those found from a position on without the state that opens their list, where the others are of two.

    Args:
        folded: the text.
        start: where the list begins.
        found: who stands in it.
        of_town: whether the state only tells where a town is, as in `In Lima, Peru, Minister Soto and A met`.
    """
    others = {one.party for one in found[1:]}
    if of_town:
        return found[1:] if len(others - {""}) > 1 else found
    opens = _FIRST.match(folded.text, start) and _IN.search(folded.text, max(0, start - _NEAR), start)
    return found[1:] if opens and len(others) > 1 else found
