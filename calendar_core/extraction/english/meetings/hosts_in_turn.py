"""Whether a guest met those of home who are listed one after the other: `met with President A and Speaker B`."""

from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.lazy import lazy

_UNDER = lazy(
    r"\b(?:[Dd]eputy|[Vv]ice|[Uu]nder|[Ss]tate|[Pp]ermanent|[Aa]ssistant|[Ss]ecretary|[Aa]dvis[eo]r|"
    r"[Aa]mbassador|[Dd]irector|[Cc]hief of)\b(?! Prime)"
)
"""In an office: its bearer may sit beside who is above him."""


def are_met_in_turn(guest: list[Actor], hosts: list[Actor]) -> bool:
    """Whether a guest by name met officials of home, each by name and office: he calls on one after the other.

    Of a minister and who is under one it may have been one meeting.
    """
    offices = {_place_of(actor) for actor in hosts if actor.name}
    named = len(guest) == 1 and bool(guest[0].name)
    return named and len(offices) == len(hosts) and not any(map(_UNDER.search, offices))


def _place_of(actor: Actor) -> str:
    """Return the office by which somebody is told, or that he is the peer of who is met."""
    return actor.office.text if actor.office else actor.sort
