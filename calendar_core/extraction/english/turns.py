"""Who speaks in a transcript: the name with a colon at the head of the last turn."""

import re

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Clause
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.lazy import lazy

_TURN = RULES.compile(r"(?:<honorific>[. ]+)?(?P<who><actor>|<name>): ")
_I = lazy(r"\b(?:I|[Mm]y)\b")


def speaking(clause: Clause, at: int) -> Actor | None:
    """Return who says `I` before a position in a sentence; None where nobody does, or no name tells who speaks."""
    if ": " not in clause.folded.source or not _I.search(clause.words(clause.start, at)):
        return None
    last = _turn_before(clause.text, at)
    mention = clause.folded.at(last.start("who")) if last else None
    if mention is None:
        return None
    if mention.kind == "name":
        return Actor(clause.home, mention.value, None, "person") if " " in mention.value else None
    who: Actor = mention.value[0]
    return who if who.name and who.party == clause.home else None


def _turn_before(text: str, at: int) -> re.Match[str] | None:
    """Return the head of the turn that a position is in: the last line before it with a name and a colon."""
    start = at
    while start > 0:
        start = text.rfind("\n", 0, start - 1) + 1
        if turn := _TURN.match(text, start, at):
            return turn
    return None
