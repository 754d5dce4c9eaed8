"""Whether those who are named are home and one other state, and nobody else, or are only listed."""

from calendar_core.extraction.english.clauses.candidates import Clause, distinct, foreign, has
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.lexicon import formats
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_TWO = 2
_MEMBERS = lazy(
    r"\b(?:includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|consist\w* of|made up of|plus|covers?|such as)"
    r"(?: [^.;:]{0,60}\b(?:plus|and))? (?:the )?$"
)
_NEAR = 90
_FEW = 4
"""So many states at most hold a ministerial of their own."""
_MINISTERIAL = lazy(r"ministers|ministerial|leaders|retreat|summit")
"""In a word for talks: those who meet are ministers or leaders."""


def are_two_states(actors: list[Actor], home: str) -> bool:
    """Whether home and one other state are named, and nobody else: what they talk about is theirs."""
    others = distinct(foreign(actors, home))
    return has(actors, home) and len(others) == 1 and is_state(others[0])


def are_leaders_of_two(actors: list[Actor], home: str) -> bool:
    """Whether one person of home and one of another state are named: their summit is a meeting."""
    pair = {actor.party for actor in actors if actor.name and (actor.party == home or not actor.assumed)}
    return len(actors) == len(pair) == _TWO and home in pair and all(map(is_state, pair))


def are_members(clause: Clause, at: int) -> bool:
    """Whether states that are listed from a position on are only told to be of something: they do nothing there."""
    return _MEMBERS.search(clause.words(max(clause.start, at - _NEAR), at)) is not None


def are_all_of_a_format(name: str, actors: list[Actor]) -> bool:
    """Whether all members of a format but one are named, each by somebody of it: `A of India and B of Brazil`."""
    members = formats().get(name, frozenset())
    named = {one.party for one in actors if one.name and one.party in members}
    return bool(members) and len(named) + 1 == len(members)


def are_few_states(actors: list[Actor]) -> bool:
    """Whether two to four states are named, and nobody of them."""
    return 1 < len(distinct(actors)) <= _FEW and all(actor.sort == "state" for actor in actors)


def is_ministerial_of_few(clause: Clause, at: int, actors: list[Actor]) -> bool:
    """Whether a ministerial is one between home and one to three other states."""
    form = clause.form(at)
    ministerial = _MINISTERIAL.search(form) is not None and "session" not in form
    return ministerial and has(actors, clause.home) and (are_few_states(actors) or _are_few_leaders(actors))


def _are_few_leaders(actors: list[Actor]) -> bool:
    """Whether one person of each of three or four states is named."""
    parties = distinct(actors)
    return _TWO < len(parties) == len(actors) <= _FEW and all(one.name and is_state(one.party) for one in actors)
