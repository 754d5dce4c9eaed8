"""Counts how often each rule is right in releases that it has not seen, which is the confidence of its facts.

python -m tools.calibrate CORPUS...    add what the rules find in annotated releases to the tables of confidence

Count releases once, before a rule is mended with them: what is counted later flatters the rules. The tables hold counts
alone, so that the releases may be anybody's: one by kind and rule, one by where in a release a fact stands.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from calendar_core.extraction import confidence as shipped
from calendar_core.extraction import extract
from calendar_core.extraction.confidence import PlaceRow, Row, measured, measured_places, promise, shares
from calendar_core.extraction.evaluation import Annotated, Verdict, evaluate, read_corpus

TABLE = Path(shipped.__file__).with_name("confidence.tsv")
PLACES = TABLE.with_name("confidence_places.tsv")


def added(known: Iterable[Row], further: Iterable[Row]) -> list[Row]:
    """Add up what was counted before and now, in the order of kinds and rules."""
    right: Counter[tuple[str, str]] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    for row in (*known, *further):
        right[row.kind, row.rule] += row.right
        found[row.kind, row.rule] += row.found
    return [Row(kind, rule, right[kind, rule], count) for (kind, rule), count in sorted(found.items())]


def added_places(known: Iterable[PlaceRow], further: Iterable[PlaceRow]) -> list[PlaceRow]:
    """Add up what was counted of each place before and now, in the order of their names."""
    sums: dict[str, PlaceRow] = {}
    for row in (*known, *further):
        one = sums.get(row.place, PlaceRow(row.place, 0, 0, 0.0))
        promised = round(one.promised + row.promised, 2)
        sums[row.place] = PlaceRow(row.place, one.right + row.right, one.found + row.found, promised)
    return [sums[name] for name in sorted(sums)]


def counted(verdicts: Iterable[Verdict], promises: Mapping[tuple[str, str], float]) -> list[PlaceRow]:
    """Count facts by their place, each with what its rule promised before they were counted."""
    return [PlaceRow(one.place, int(one.right), 1, promise(promises, one.kind, one.rule)) for one in verdicts]


def promised(releases: Sequence[Annotated]) -> dict[float, tuple[int, int]]:
    """Return what is right at each step of confidence: facts right, and facts found."""
    found: Counter[float] = Counter()
    right: Counter[float] = Counter()
    for verdict in evaluate(releases, extract).verdicts:
        step = int(verdict.confidence * 10 + 1e-9) / 10
        found[step] += 1
        right[step] += verdict.right
    return {step: (right[step], found[step]) for step in sorted(found)}


def main(corpora: Sequence[Path]) -> None:
    """Add what the rules of today find in some releases to the tables."""
    releases = [annotated for path in corpora for annotated in read_corpus(path).releases]
    verdicts = evaluate(releases, extract).verdicts
    places = added_places(measured_places(), counted(verdicts, shares(measured())))
    rules = added(measured(), (Row(one.kind, one.rule, int(one.right), 1) for one in verdicts))
    _write(TABLE, ["kind", "rule", "right", "found"], ([row.kind, row.rule, row.right, row.found] for row in rules))
    header = ["place", "right", "found", "promised"]
    _write(PLACES, header, ([row.place, row.right, row.found, row.promised] for row in places))


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table, delimiter="\t", lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
