"""What share of the facts of each rule proved right on annotated releases: the confidence of a fact.

The table is measured, not chosen: facts found and right among facts found, by kind and rule. A rule with few facts
leans on the share of its kind, as if it had two more facts of that quality.
"""

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

UNMEASURED = 0.6
"""The confidence of a rule that found nothing in the annotated releases."""
_BORROWED = 2


def confidence(kind: str, rule: str) -> float:
    """Return the share of facts of a kind and rule that proved right, 0 to 1."""
    return _shares().get((kind, rule), UNMEASURED)


@cache
def _shares() -> Mapping[tuple[str, str], float]:
    with files(__package__).joinpath("confidence.tsv").open(encoding="utf-8") as table:
        rows = [
            (row["kind"], row["rule"], int(row["right"]), int(row["found"]))
            for row in csv.DictReader(table, delimiter="\t")
        ]
    shares = {}
    for kind, rule, right, found in rows:
        of_kind = [(r, f) for other, _, r, f in rows if other == kind]
        share = sum(r for r, _ in of_kind) / sum(f for _, f in of_kind)
        shares[kind, rule] = round((right + _BORROWED * share) / (found + _BORROWED), 2)
    return shares
