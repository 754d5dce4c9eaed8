"""Derives `outlines.tsv` of `calendar_core/knowledge/`, the shapes of the states on a map of the world.

    npm install world-atlas@2 && pip install pycountry
    python -m tools.build_map node_modules/world-atlas/countries-110m.json

The shapes are those of Natural Earth (public domain) in the TopoJSON of world-atlas, in the Equal Earth projection
(Šavrič, Patterson and Jenny 2018, doi:10.1080/13658816.2018.1504949). Borders are simplified once for both neighbours.
States too small for a shape of their own get the point of their capital. The result is committed.
"""

import csv
import itertools
import json
import math
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pycountry

from calendar_core.knowledge import MAP_WIDTH

TABLES = Path(__file__).parents[1] / "calendar_core" / "knowledge"
TOLERANCE = 0.9
"""How far a simplified border may be from the real one, in units of the map."""
SMALLEST = 6.0
"""Area below which an island is left out, in square units of the map."""
NORTH = 84.0
WITHOUT = {"Antarctica", "Fr. S. Antarctic Lands"}
NAMED = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO"}
"""Shapes without a code, by name: parts belong to the state that the members of the United Nations recognise."""
CRIMEA = (32.4, 44.3, 36.7, 46.3)
"""West, south, east and north of a ring that Natural Earth draws as it is held, and the United Nations as Ukraine's."""

Point = tuple[float, float]
Line = list[Point]

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = math.sqrt(3) / 2


def projected(longitude: float, latitude: float) -> Point:
    """Return a point of the Earth in the units of the map."""
    x, y = _equal_earth(longitude, latitude)
    widest, top = _equal_earth(180, 0)[0], _equal_earth(0, NORTH)[1]
    scale = MAP_WIDTH / (2 * widest)
    return (x + widest) * scale, (top - y) * scale


def _equal_earth(longitude: float, latitude: float) -> Point:
    angle = math.asin(_M * math.sin(math.radians(latitude)))
    square = angle * angle
    slope = _A1 + 3 * _A2 * square + square**3 * (7 * _A3 + 9 * _A4 * square)
    x = math.radians(longitude) * math.cos(angle) / (_M * slope)
    return x, angle * (_A1 + _A2 * square + square**3 * (_A3 + _A4 * square))


def simplified(line: Line) -> Line:
    """Return a line, in degrees, without the points that hardly bend it on the map (Douglas and Peucker 1973)."""
    if len(line) <= 2:  # noqa: PLR2004 (its two ends)
        return line
    shown = [projected(*point) for point in line]
    distances = [_distance(point, shown[0], shown[-1]) for point in shown[1:-1]]
    farthest = max(range(len(distances)), key=distances.__getitem__)
    if distances[farthest] <= TOLERANCE:
        return [line[0], line[-1]]
    middle = farthest + 1
    return simplified(line[: middle + 1])[:-1] + simplified(line[middle:])


def cut(ring: Line) -> Iterator[Line]:
    """Yield the parts of a ring, in degrees, on either side of the meridian at which the map ends."""
    straight = [ring[0]]
    for longitude, latitude in ring[1:]:
        turns = round((straight[-1][0] - longitude) / 360)
        straight.append((longitude + 360 * turns, latitude))
    for turn in (-360, 0, 360):
        part = _west_of(180, _east_of(-180, [(x + turn, y) for x, y in straight]))
        if part:
            yield part


def _east_of(edge: float, ring: Line) -> Line:
    return [(-x, y) for x, y in _west_of(-edge, [(-x, y) for x, y in ring])]


def _west_of(edge: float, ring: Line) -> Line:
    """Return what of a ring lies west of a meridian (Sutherland and Hodgman 1974)."""
    kept: Line = []
    for (x1, y1), (x2, y2) in itertools.pairwise(ring):
        if x1 <= edge:
            kept.append((x1, y1))
        if (x1 <= edge) != (x2 <= edge):
            kept.append((edge, y1 + (y2 - y1) * (edge - x1) / (x2 - x1)))
    return [*kept, kept[0]] if kept else []


def _distance(point: Point, start: Point, end: Point) -> float:
    length = math.dist(start, end)
    if not length:
        return math.dist(point, start)
    cross = (end[0] - start[0]) * (start[1] - point[1]) - (start[0] - point[0]) * (end[1] - start[1])
    return abs(cross) / length


class Atlas:
    """The TopoJSON file: arcs, and the rings that states make of them."""

    def __init__(self, topology: dict[str, Any]) -> None:
        """Decode the arcs."""
        self._geometries = topology["objects"]["countries"]["geometries"]
        (self._scale_x, self._scale_y), (self._left, self._bottom) = (
            topology["transform"]["scale"],
            topology["transform"]["translate"],
        )
        self._arcs = [simplified(self._decoded(arc)) for arc in topology["arcs"]]

    def rings(self) -> Iterator[tuple[str, Line]]:
        """Yield each ring, in the units of the map, with the code of its state."""
        for shape in self._geometries:
            if shape["properties"]["name"] in WITHOUT:
                continue
            polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
            for ring in (ring for polygon in polygons for ring in polygon):
                line = self._joined(ring)
                code = "UA" if _is_crimea(line) else _code(shape)
                for part in cut(line):
                    yield code, [projected(*point) for point in part]

    def _decoded(self, arc: Sequence[Sequence[int]]) -> Line:
        x = y = 0
        line = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            line.append((x * self._scale_x + self._left, y * self._scale_y + self._bottom))
        return line

    def _joined(self, ring: Sequence[int]) -> Line:
        line: Line = []
        for number in ring:
            arc = self._arcs[number] if number >= 0 else self._arcs[~number][::-1]
            line += arc[1:] if line else arc
        return line


def _is_crimea(line: Line) -> bool:
    west, south, east, north = CRIMEA
    return all(west <= x <= east and south <= y <= north for x, y in line)


def _code(shape: dict[str, Any]) -> str:
    if "id" not in shape:
        return NAMED[shape["properties"]["name"]]
    country = pycountry.countries.get(numeric=shape["id"])
    return str(country.alpha_2) if country else ""


def path(ring: Line) -> str:
    """Return a ring as part of an SVG path, in whole units; empty when it is too small to be seen."""
    points = [(round(x), round(y)) for x, y in ring]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in itertools.pairwise(points)]
    steps = [step for step in steps if step != (0, 0)][:-1]
    area = abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(ring))) / 2
    if area < SMALLEST or len(steps) < 2:  # noqa: PLR2004 (a triangle has two beside its closing)
        return ""
    return f"M{points[0][0]} {points[0][1]}l{_numbers(steps)}z"


def _numbers(steps: Sequence[tuple[int, int]]) -> str:
    written = " ".join(str(number) for step in steps for number in step)
    return written.replace(" -", "-")


def rows(atlas: Atlas) -> Iterator[dict[str, str]]:
    """Yield a row for each state: its outline, or the point of its capital."""
    paths: dict[str, str] = {}
    for code, ring in atlas.rings():
        paths[code] = paths.get(code, "") + path(ring)
    places = sorted(_read("places.tsv"), key=lambda row: row["kind"] == "capital")
    capitals = {row["country"]: row for row in places}
    for code in sorted({*paths, *(row["code"] for row in _read("states.tsv"))}):
        outline, capital = paths.get(code, ""), capitals.get(code)
        x, y = projected(float(capital["longitude"]), float(capital["latitude"])) if capital else (0, 0)
        if outline:
            yield {"code": code, "outline": outline, "x": "", "y": ""}
        elif capital:
            yield {"code": code, "outline": "", "x": f"{x:.0f}", "y": f"{y:.0f}"}
        else:
            print(f"{code}: neither a shape nor a capital", file=sys.stderr)  # noqa: T201 (for who builds the table)


def _read(name: str) -> list[dict[str, str]]:
    with (TABLES / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def main(file: str) -> None:
    """Write the table."""
    atlas = Atlas(json.loads(Path(file).read_text(encoding="utf-8")))
    with (TABLES / "outlines.tsv").open("w", encoding="utf-8", newline="") as table:
        writer = csv.DictWriter(table, ["code", "outline", "x", "y"], delimiter="\t", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows(atlas))


if __name__ == "__main__":
    main(sys.argv[1])
