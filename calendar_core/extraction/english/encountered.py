"""For whom somebody stands whose state only another sentence tells: the title, or whoever he or she works for.

A release of Peru with the title `Talks with the President of Chile` tells of whom `the Minister met President Rojas`:
whom home meets is not of home. `President Rojas's Special Envoy Elena Soto` is of the state of President Rojas.
"""

from collections.abc import Iterator, Sequence

from calendar_core.extraction.english.actors import Actor, same_office
from calendar_core.extraction.english.lexicon import leaders
from calendar_core.extraction.english.marks import GRAMMAR, MARKS
from calendar_core.extraction.folding import Folded

_ENCOUNTERED = GRAMMAR.compile(
    r"<met|receive|call_on|talks|phone|phoned|spoke>(?: [a-z]+){0,3}?(?: with| to| from)? (?:the )?(?P<who><actor>)"
)
_CHAIRED = GRAMMAR.compile(
    r"(?:\b(?:led|headed|chaired)|<join>) by (?:the )?(?P<ours><actor>)(?: and|,? with| and by) (?:the |his |her )?"
    r"(?P<theirs><actor>)"
)
_LED_BY = ("ed by ", f"{MARKS['join']} by ")
"""What every match of this pattern holds, and few texts do."""
_REACH, _BEGINNING = 300, 300
_OWNED = GRAMMAR.compile(r"(?P<owner><actor>)<S> (?:[a-z]+ )?(?P<who><actor>)")


def encountered(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield those whom home met, and whose office is told without a name as one of a foreign state, with that state."""
    nameless = [
        actor
        for part in parts
        for mention in part.mentions
        if mention.kind == "actor"
        for actor in mention.value
        if actor.stated and not actor.name and actor.party != home and actor.sort == "office"
    ]
    if not nameless:
        return
    for part in parts:
        for match in _ENCOUNTERED.finditer(part.text):
            actor = part.at(match.start("who")).value[0]
            if not actor.name or actor.party or not _is_met_by_home(part, match.start(), home):
                continue
            parties = {one.party for one in nameless if same_office(one, actor)}
            if len(parties) == 1 and actor.name.casefold() not in leaders():
                yield actor, parties.pop()


def chaired(parts: Sequence[Folded], home: str) -> Iterator[tuple[Actor, str]]:
    """Yield who led talks beside somebody of home, with the one foreign state that a release is about.

    `The consultations were co-chaired by Deputy Ministers Aidos Serik and Ana Ruiz` tells nobody's state.
    """
    for part in parts:
        for match in _CHAIRED.finditer(part.text) if any(words in part.text for words in _LED_BY) else ():
            ours, theirs = part.at(match.start("ours")).value[-1], part.at(match.start("theirs")).value[0]
            party = _counterpart(parts, home)
            if party and theirs.name and not theirs.party and (not ours.stated or ours.party == home):
                yield theirs, party


def _counterpart(parts: Sequence[Folded], home: str) -> str:
    """Return the one foreign state that the title, or else the beginning of the text, names; empty for several."""
    for part in parts:
        mentions = part.within(0, _BEGINNING)
        parties = {str(one.value) for one in mentions if one.kind in ("state", "demonym")} | {
            one.party for mention in mentions if mention.kind == "actor" for one in mention.value if one.stated
        }
        parties.discard(home)
        if parties:
            return parties.pop() if len(parties) == 1 else ""
    return ""


def _is_met_by_home(part: Folded, position: int, home: str) -> bool:
    """Whether those whom a sentence names before a verb may all be of home, and somebody is."""
    start = max(part.text.rfind(mark, max(0, position - _REACH), position) for mark in (". ", "\n")) + 1
    people = [actor for mention in part.within(start, position) if mention.kind == "actor" for actor in mention.value]
    return bool(people) and all(not actor.stated or actor.party == home for actor in people)


def owned(parts: Sequence[Folded]) -> Iterator[tuple[Actor, Actor]]:
    """Yield those who are told to be somebody's, each behind whose."""
    for part in parts:
        for match in _OWNED.finditer(part.text):
            owner, actor = part.at(match.start("owner")).value[-1], part.at(match.start("who")).value[0]
            if (owner.name or owner.stated) and not actor.party:
                yield owner, actor
