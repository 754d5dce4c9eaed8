"""The map of the world."""

from calendar_core.knowledge import outlines
from exporters.web.world import SHADES, shade, world_map


def test_states_are_shaded_by_contacts():
    """The state with the most contacts has the strongest colour, one without has none; organisations have no place."""
    world = world_map({"FR": 400, "BH": 3, "DE": 0, "EU": 50})
    shades = {shape.outline.code: shape.shade for shape in world.shapes}
    assert (shades["FR"], shades["DE"], shades["JP"]) == (SHADES, 0, 0)
    assert 0 < shades["BH"] < SHADES
    assert "EU" not in shades
    assert len(world.shapes) == len(outlines())


def test_map_is_told_in_words():
    """The words name the states with the most contacts, for who cannot see the map."""
    assert world_map({"FR": 1400, "BH": 3}).told == "Contacts with 2 states, most with France 1,400, Bahrain 3."


def test_points_lie_above_shapes():
    """A small state is not hidden by the neighbour drawn after it."""
    drawn = [bool(shape.outline.path) for shape in world_map({"SG": 1}).shapes]
    assert drawn == sorted(drawn, reverse=True)


def test_no_map_without_contacts():
    """With nobody to show there is no picture."""
    assert world_map({}) is None
    assert world_map({"EU": 5, "FR": 0}) is None


def test_shades_rise_with_numbers():
    """More contacts never have a weaker colour, and any contact has one."""
    shades = [shade(number, 500) for number in range(501)]
    assert shades == sorted(shades)
    assert (shades[0], shades[1], shades[500]) == (0, 1, SHADES)
