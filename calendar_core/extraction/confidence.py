"""What share of the facts of each rule proved right in releases that it had not seen: the confidence of a fact.

The table is measured, not chosen (`python -m tools.calibrate`): facts found and right among facts found, by kind and
rule, each release counted as the program read it at first sight. A rule with few facts leans on the share of its kind,
as if it had two more facts of that quality; one with none has that share.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from attrs import frozen

UNMEASURED = 0.6
"""The confidence of a kind of which the annotated releases have nothing."""
_BORROWED = 2
_MOST = 0.99  # nothing is certain


@frozen
class Row:
    """How many of the facts of a kind that a rule found were right."""

    kind: str
    rule: str
    right: int
    found: int


def confidence(kind: str, rule: str) -> float:
    """Return the share of facts of a kind and rule that proved right, 0 to 1."""
    return promise(_shares(), kind, rule)


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


def measured() -> list[Row]:
    """Return what was counted of each kind and rule."""
    with files(__package__).joinpath("confidence.tsv").open(encoding="utf-8") as table:
        rows = csv.DictReader(table, delimiter="\t")
        return [Row(row["kind"], row["rule"], int(row["right"]), int(row["found"])) for row in rows]


@cache
def _shares() -> Mapping[tuple[str, str], float]:
    return shares(measured())
