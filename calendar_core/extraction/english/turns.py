"""Who speaks in a transcript: the name with a colon at the head of the last turn."""

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Clause
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.lazy import lazy

_TURN = RULES.compile(r"(?:^|(?<=\n))(?:<honorific>[. ]+)?(?P<who><actor>|<name>): ")
_I = lazy(r"\b(?:I|[Mm]y)\b")


def speaking(clause: Clause, at: int) -> Actor | None:
    """Return who says `I` before a position in a sentence; None where nobody does, or no name tells who speaks."""
    if ": " not in clause.folded.source or not _I.search(clause.words(clause.start, at)):
        return None
    last = None
    for turn in _TURN.finditer(clause.text, 0, at):
        last = turn
    mention = clause.folded.at(last.start("who")) if last else None
    if mention is None:
        return None
    if mention.kind == "name":
        return Actor(clause.home, mention.value, None, "person") if " " in mention.value else None
    who: Actor = mention.value[0]
    return who if who.name and who.party == clause.home else None
