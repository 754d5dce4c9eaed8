"""A colour for each kind of event, by its CSS3 name (RFC 7986, 5.9) and in red, green and blue."""

import csv
from functools import cache
from importlib.resources import files

from attrs import frozen


@frozen
class Color:
    """A colour: `name` as CSS3 knows it, `rgb` as `#RRGGBB`."""

    name: str
    rgb: str


CALENDAR = Color("steelblue", "#4682B4")


def color_of(kind: str) -> Color:
    """Return the colour of a kind of event."""
    return _colors().get(kind, CALENDAR)


@cache
def _colors() -> dict[str, Color]:
    lines = (files(__package__) / "kinds.tsv").read_text("utf-8").splitlines()
    return {row["kind"]: Color(row["color"], row["rgb"]) for row in csv.DictReader(lines, delimiter="\t")}
