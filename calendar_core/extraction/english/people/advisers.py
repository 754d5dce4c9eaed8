"""Those who serve somebody: `advisers to the leaders of Peru and Chile` are of these states."""

import re
from re import Match

from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

WORDINGS = {"actor": GRAMMAR.compile("<actor> to (?:the )?<actor>")}
"""The wording, by the mark that it begins with."""
_ADVISERS = lazy(r"\b(?:advis[eo]rs?|aides?|assistants?|secretar(?:y|ies))$", re.IGNORECASE)


def advisers(folded: Folded, match: Match[str]) -> Mention | None:
    """Read advisers of no state that is told as of the states, if any, of those whom they advise, none named."""
    first, last = folded.within(*match.span())
    who, *others = first.value
    if others or who.name or who.party or who.office is None or not _ADVISERS.search(who.office.text):
        return None
    if not all((not one.party or is_state(one.party)) and one.office and not one.name for one in last.value):
        return None
    made = tuple(Actor(one.party, office=who.office, sort="office", stated=bool(one.party)) for one in last.value)
    return Mention("actor", first.start, folded.origin_end(match.end()), made)
