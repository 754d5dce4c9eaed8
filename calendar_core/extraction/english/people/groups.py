"""Officials of states that are called by where they lie: any reader knows who the Baltic foreign ministers are."""

from collections.abc import Mapping
from re import Match

from calendar_core.events import Level
from calendar_core.extraction.english.people.actors import Actor, Office, office_of
from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.grammar import Pattern

_OFFICES: Mapping[str, Level] = {
    "presidents": "head_of_state_or_government",
    "prime ministers": "head_of_state_or_government",
    "heads of state": "head_of_state_or_government",
    "heads of states": "head_of_state_or_government",
    "heads of government": "head_of_state_or_government",
    "leaders": "head_of_state_or_government",
    "foreign ministers": "minister",
    "defence ministers": "minister",
    "defense ministers": "minister",
    "ministers": "minister",
    "ambassadors": "ambassador",
}
_FELLOWS = ("counterparts", "colleagues")

_OF_THE_GROUP = GRAMMAR.compile(r"<offices|fellow> (?:of|from|in) (?:all )?(?:the )?(?:three |five |six )?<group>")
_LISTED = GRAMMAR.compile(r" ?[-(:,] ?(?:the )?(?P<members><state>(?:(?:,|,? and) (?:the )?<state>)+)")
"""Behind a group: which of its states are meant, as in `the Nordic countries - Denmark, Finland and Norway`."""
WORDINGS: Mapping[str, Pattern] = {
    "group": GRAMMAR.compile("<group>"),
    "offices": _OF_THE_GROUP,
    "fellow": _OF_THE_GROUP,
}
"""The wordings of officials of a group, by the mark that they begin with."""


def officials(folded: Folded, match: Match[str]) -> Mention | None:
    """Read the officials of a group of states, one of each member; None where only the states are named."""
    *before, group = folded.within(*match.span())
    words = folded.source[group.start : group.end]
    rank = next((word for word in (*_OFFICES, *_FELLOWS) if words.lower().endswith(f" {word}")), "")
    if not before and not rank:
        return None
    office = _office(before, words, rank)
    sort = "office" if office else "fellow"
    first = before[0].start if before else group.start
    made = tuple(Actor(code, office=office, sort=sort, stated=True) for code in _members(folded, match, group))
    return Mention("actor", first, group.end, made)


def _members(folded: Folded, match: Match[str], group: Mention) -> tuple[str, ...]:
    """Return the states of a group: those that are listed behind it, or else all."""
    listed = _LISTED.match(folded.text, match.end())
    named = folded.within(*listed.span("members")) if listed else []
    states = tuple(str(one.value) for one in named if one.kind == "state")
    return states if states and set(states) <= set(group.value) else group.value


def _office(before: list[Mention], words: str, rank: str) -> Office | None:
    if before:
        return before[0].value if before[0].kind == "offices" else None
    return office_of(words, _OFFICES[rank]) if rank in _OFFICES else None
