"""Officials of states that are called by where they lie: any reader knows who the Baltic foreign ministers are."""

from collections.abc import Iterator, Mapping
from re import Match

from calendar_core.events import Level
from calendar_core.extraction.english.people.actors import Actor, Office, office_of
from calendar_core.extraction.english.words.lexicon import table
from calendar_core.extraction.english.words.marks import GRAMMAR
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.grammar import Pattern
from calendar_core.extraction.lazy import lazy

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

_MEMBERS = {row["group"]: tuple(row["members"].split("|")) for row in table("groups")}
"""The states of each group that is called by its name alone."""
_ROW = r"(?:the )?<state>(?:(?:,|,? and) (?:the )?<state>)+"
_FIRST = rf"(?:(?:{'|'.join(_MEMBERS)}) and (?:the )?)?"
"""Before a group, another of which only the name is told: `the Baltic and Nordic countries`."""
_NAMED_FIRST = lazy(rf"\b(?P<first>{'|'.join(_MEMBERS)}) and ")
"""Which group that is."""
_SECOND = rf"(?: \({_ROW}\))? and (?:(?:of|from|those of) )?the <group>"
"""Behind a group: another, as in `of the Nordic countries (Norway and Iceland) and the Baltic states`."""
_OF_THE_GROUP = GRAMMAR.compile(
    rf"<offices|fellow> (?:of|from|in) (?:all )?(?:the )?(?:three |five |six )?{_FIRST}<group>(?:{_SECOND})?"
)
_LISTED = GRAMMAR.compile(rf" ?[-(:,] ?(?P<members>{_ROW})")
"""Behind a group: which of its states are meant, as in `the Nordic countries - Denmark, Finland and Norway`."""
WORDINGS: Mapping[str, Pattern] = {
    "group": GRAMMAR.compile("<group>"),
    "offices": _OF_THE_GROUP,
    "fellow": _OF_THE_GROUP,
}
"""The wordings of officials of a group, by the mark that they begin with."""


def officials(folded: Folded, match: Match[str]) -> Mention | None:
    """Read the officials of a group of states, one of each member; None where only the states are named."""
    marked = folded.within(*match.span())
    before = [one for one in marked if one.kind in ("offices", "fellow")]
    group = marked[-1]
    words = folded.source[group.start : group.end]
    rank = next((word for word in (*_OFFICES, *_FELLOWS) if words.lower().endswith(f" {word}")), "")
    if not before and not rank:
        return None
    office = _office(before, words, rank)
    sort = "office" if office else "fellow"
    first = before[0].start if before else group.start
    codes = dict.fromkeys((*_named_first(folded, match), *_all_members(folded, match)))
    made = tuple(Actor(code, office=office, sort=sort, stated=True) for code in codes)
    return Mention("actor", first, group.end, made)


def _named_first(folded: Folded, match: Match[str]) -> tuple[str, ...]:
    """Return the states of a group of which only the name is told, before another."""
    named = _NAMED_FIRST.search(folded.text, *match.span())
    return _MEMBERS[named["first"]] if named else ()


def _all_members(folded: Folded, match: Match[str]) -> Iterator[str]:
    """Yield the states of all groups of a wording, each by those listed behind it."""
    for position, one in zip(folded.positions, folded.mentions, strict=True):
        if one.kind == "group" and match.start() <= position < match.end():
            yield from _members(folded, position + 1, one)


def _members(folded: Folded, end: int, group: Mention) -> tuple[str, ...]:
    """Return the states of a group: those that are listed behind it, or else all."""
    listed = _LISTED.match(folded.text, end)
    named = folded.within(*listed.span("members")) if listed else []
    states = tuple(str(one.value) for one in named if one.kind == "state")
    return states if states and set(states) <= set(group.value) else group.value


def _office(before: list[Mention], words: str, rank: str) -> Office | None:
    if before:
        return before[0].value if before[0].kind == "offices" else None
    return office_of(words, _OFFICES[rank]) if rank in _OFFICES else None
