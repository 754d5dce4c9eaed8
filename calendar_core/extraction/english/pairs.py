"""Whether those who are named are home and one other state, and nobody else."""

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import distinct, foreign, has
from calendar_core.parties import is_state

_TWO = 2


def are_two_states(actors: list[Actor], home: str) -> bool:
    """Whether home and one other state are named, and nobody else: what they talk about is theirs."""
    others = distinct(foreign(actors, home))
    return has(actors, home) and len(others) == 1 and is_state(others[0])


def are_leaders_of_two(actors: list[Actor], home: str) -> bool:
    """Whether one person of home and one of another state are named: their summit is a meeting."""
    pair = {actor.party for actor in actors if actor.name and (actor.party == home or not actor.assumed)}
    return len(actors) == len(pair) == _TWO and home in pair and all(map(is_state, pair))
