"""What share of the facts of each rule proved right in releases that it had not seen: the confidence of a fact.

The tables are measured, not chosen (`python -m tools.calibrate`): facts found and right among facts found, by kind and
rule, each release counted as the program read it at first sight. A rule with few facts leans on the share of its kind,
as if it had two more facts of that quality; one with none has that share. What a release opens with is told more
plainly than what stands further on: a second table has counted by how much, beside what the rules promised.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from math import exp, log
from typing import Literal

from attrs import frozen

Place = Literal["opening", "later"]
"""Where in a release a fact stands."""
OPENING = 350
"""Characters within which a text tells what it is about; so does a title."""

UNMEASURED = 0.6
"""The confidence of a kind of which the annotated releases have nothing."""
_BORROWED = 2
_LEAST, _MOST = 0.01, 0.99  # nothing is certain


@frozen
class Row:
    """How many of the facts of a kind that a rule found were right."""

    kind: str
    rule: str
    right: int
    found: int


@frozen
class PlaceRow:
    """How many of the facts found in a place were right, and how many should have been by what their rules promised."""

    place: Place
    right: int
    found: int
    promised: float


def place_of(part: str, start: int) -> Place:
    """Return where a fact stands whose evidence begins at an offset of the title or the text of a release."""
    return "opening" if part == "title" or start < OPENING else "later"


def confidence(kind: str, rule: str, place: Place) -> float:
    """Return the share of facts of a kind and rule that proved right where in a release they stood, 0 to 1."""
    return placed(promise(_shares(), kind, rule), _shifts()[place])


def shares(rows: Iterable[Row]) -> dict[tuple[str, str], float]:
    """Return the confidence of each kind and rule from what was found and right of it; of a kind with the rule ""."""
    right: Counter[tuple[str, str]] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    for row in rows:
        for key in ((row.kind, row.rule), (row.kind, "")):
            right[key] += row.right
            found[key] += row.found
    of_kind = {kind: right[kind, rule] / count for (kind, rule), count in found.items() if not rule}
    return {
        (kind, rule): round(min(_MOST, (right[kind, rule] + _BORROWED * of_kind[kind]) / (count + _BORROWED)), 2)
        for (kind, rule), count in found.items()
    }


def promise(measured: Mapping[tuple[str, str], float], kind: str, rule: str) -> float:
    """Return the confidence of a kind and rule, that of the kind for a rule that is not measured."""
    return measured.get((kind, rule)) or measured.get((kind, ""), UNMEASURED)


def shift(row: PlaceRow) -> float:
    """Return by how much the facts of a place are better than their rules promise, in log odds."""
    return _log_odds(row.right / row.found) - _log_odds(row.promised / row.found)


def placed(promised: float, shifted: float) -> float:
    """Return a confidence of so many log odds more."""
    return round(min(_MOST, max(_LEAST, 1 / (1 + exp(-_log_odds(promised) - shifted)))), 2)


def measured() -> list[Row]:
    """Return what was counted of each kind and rule."""
    return [Row(row["kind"], row["rule"], int(row["right"]), int(row["found"])) for row in _table("confidence.tsv")]


def measured_places() -> list[PlaceRow]:
    """Return what was counted of each place."""
    return [
        PlaceRow(
            "opening" if row["place"] == "opening" else "later",
            int(row["right"]),
            int(row["found"]),
            float(row["promised"]),
        )
        for row in _table("confidence_places.tsv")
    ]


def _table(name: str) -> list[dict[str, str]]:
    with files(__package__).joinpath(name).open(encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter="\t"))


def _log_odds(share: float) -> float:
    held = min(_MOST, max(_LEAST, share))
    return log(held / (1 - held))


@cache
def _shares() -> Mapping[tuple[str, str], float]:
    return shares(measured())


@cache
def _shifts() -> Mapping[Place, float]:
    return {row.place: shift(row) for row in measured_places()}
