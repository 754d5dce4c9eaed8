"""Delegations that a body of a state sent, which is called by a name of its own: `of the Peruvian Board of Trade`."""

import re
from collections.abc import Mapping

from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.people.ministry_staff import party_of_body
from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.grammar import Pattern
from calendar_core.extraction.lazy import lazy

_WORD = r"(?:<body|field|modifier|name|forum>|[A-Z][\w'&-]*)"
_NAME = rf"{_WORD}(?:(?:,? and|,| (?:of|on|for|in))?(?: the)? {_WORD}){{0,7}}"
_FROM = r"(?: of (?:[a-z]+|<body>))? (?:of|from) (?:the )?"
WORDINGS: Mapping[str, Pattern] = {
    "body": GRAMMAR.compile(
        rf"<body>{_FROM}"
        rf"(?:(?:<demonym>|<state|org><S>) {_NAME}|{_NAME}(?: of (?:the )?<state|org|actor>| <actor>))(?!<S>|-)"
    ),
    "actor": GRAMMAR.compile(rf"<actor><S> {_NAME}"),
}
"""The wordings, by the mark that they begin with: a delegation from a body, or one that is told of with its state."""
_OWNERS = ("state", "org", "demonym", "actor")
_SENT = lazy(r"(?:delegations?|teams?|panels?)\b", re.IGNORECASE)
"""How a delegation is called."""


def delegations(folded: Folded, match: re.Match[str]) -> Mention | None:
    """Read a delegation from a body as one of its state; None where something else begins so."""
    mentions = folded.within(*match.span())
    first, last = mentions[0], mentions[-1]
    if not _SENT.match(folded.source, first.start):
        return None
    owner = next(one for one in (last, *mentions) if one.kind in _OWNERS)
    party = party_of_body(owner) if owner.kind != "actor" or owner.value[-1].sort == "body" else ""
    if not party:
        return None
    made = (Actor(party, sort="body", stated=True),)
    return Mention("actor", first.start, folded.origin_end(match.end()), made)
