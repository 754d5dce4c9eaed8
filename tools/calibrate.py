"""Counts how often each rule is right in releases that it has not seen, which is the confidence of its facts.

python -m tools.calibrate CORPUS...    add what the rules find in annotated releases to confidence.tsv

Count releases once, before a rule is mended with them: what is counted later flatters the rules. The table holds counts
alone, so that the releases may be anybody's.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from calendar_core.extraction import confidence as shipped
from calendar_core.extraction import extract
from calendar_core.extraction.confidence import Row, measured
from calendar_core.extraction.evaluation import Annotated, evaluate, read_corpus

TABLE = Path(shipped.__file__).with_name("confidence.tsv")


def added(known: Iterable[Row], further: Iterable[Row]) -> list[Row]:
    """Add up what was counted before and now, in the order of kinds and rules."""
    right: Counter[tuple[str, str]] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    for row in (*known, *further):
        right[row.kind, row.rule] += row.right
        found[row.kind, row.rule] += row.found
    return [Row(kind, rule, right[kind, rule], count) for (kind, rule), count in sorted(found.items())]


def promised(releases: Sequence[Annotated]) -> dict[float, tuple[int, int]]:
    """Return what is right at each step of confidence: facts right, and facts found."""
    found: Counter[float] = Counter()
    right: Counter[float] = Counter()
    for verdict in evaluate(releases, extract).verdicts:
        step = int(shipped.confidence(verdict.kind, verdict.rule) * 10 + 1e-9) / 10
        found[step] += 1
        right[step] += verdict.right
    return {step: (right[step], found[step]) for step in sorted(found)}


def main(corpora: list[Path]) -> None:
    """Add what the rules of today find in some releases to the table."""
    releases = [annotated for path in corpora for annotated in read_corpus(path).releases]
    verdicts = evaluate(releases, extract).verdicts
    counted = added(measured(), (Row(one.kind, one.rule, int(one.right), 1) for one in verdicts))
    with TABLE.open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table, delimiter="\t", lineterminator="\n")
        writer.writerow(["kind", "rule", "right", "found"])
        writer.writerows([row.kind, row.rule, row.right, row.found] for row in counted)


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
