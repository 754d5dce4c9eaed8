"""A map of the world shaded by contacts, as SVG that stands in a page."""

import math
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from calendar_core.knowledge import MAP_HEIGHT, MAP_WIDTH, Outline, outlines
from calendar_core.parties import name_of
from exporters.files import file_name

SHADES = 5
TOLD = 5
"""Counterparts that the words below a map name."""


@frozen
class Shape:
    """A state on the map.

    Attributes:
        name: in English; empty for land that is no state's.
        file: under which its page stands; empty when there is none.
        number: its contacts.
        shade: 0 without contacts, and up to `SHADES` for the most.
        outline: where it stands.
    """

    name: str
    file: str
    number: int
    shade: int
    outline: Outline


@frozen
class WorldMap:
    """All states, shaded.

    Attributes:
        shapes: those with outlines first, so that the points of small states lie above them.
        told: the same in words.
        width: of the whole picture.
        height: of the whole picture.
    """

    shapes: tuple[Shape, ...]
    told: str
    width: int = MAP_WIDTH
    height: int = MAP_HEIGHT


def world_map(contacts: Mapping[str, int]) -> WorldMap | None:
    """Return the map for numbers of contacts by code; None when no state has any."""
    states = {code: number for code, number in contacts.items() if number and code in _codes()}
    if not states:
        return None
    most = max(states.values())
    shapes = tuple(_shape(outline, states.get(outline.code, 0), most) for outline in _drawn())
    return WorldMap(shapes, _told(states))


def shade(number: int, most: int) -> int:
    """Return which shade a number has beside the largest, by its logarithm: contacts are spread most unevenly."""
    if not number:
        return 0
    return min(1 + int(SHADES * math.log(number) / math.log(most + 1)), SHADES) if most > 1 else SHADES


def _shape(outline: Outline, number: int, most: int) -> Shape:
    code = outline.code
    return Shape(name_of(code) if code else "", file_name(code) if number else "", number, shade(number, most), outline)


def _told(states: Mapping[str, int]) -> str:
    first = sorted(states, key=lambda code: (-states[code], code))[:TOLD]
    most = ", ".join(f"{name_of(code)} {states[code]:,}" for code in first)
    return f"Contacts with {len(states):,} {'state' if len(states) == 1 else 'states'}, most with {most}."


@cache
def _drawn() -> tuple[Outline, ...]:
    return tuple(sorted(outlines(), key=lambda outline: not outline.path))


@cache
def _codes() -> frozenset[str]:
    return frozenset(outline.code for outline in outlines() if outline.code)
