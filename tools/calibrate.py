"""Measures how often each rule is right, which is the confidence of its facts.

python -m tools.calibrate FRESH CORPUS...    write calendar_core/extraction/confidence.tsv

FRESH holds releases that no rule was written with: by as much as they fall short of what the others promise, all
promises are lowered.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from calendar_core.extraction import confidence as shipped
from calendar_core.extraction import extract
from calendar_core.extraction.confidence import Row, promise, shares
from calendar_core.extraction.evaluation import Annotated, Verdict, evaluate, read_corpus

TABLE = Path(shipped.__file__).with_name("confidence.tsv")


def rows(verdicts: Iterable[Verdict]) -> list[Row]:
    """Count what is right of each kind and rule."""
    found: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for verdict in verdicts:
        found[verdict.kind, verdict.rule] += 1
        right[verdict.kind, verdict.rule] += verdict.right
    return [Row(kind, rule, right[kind, rule], count) for (kind, rule), count in sorted(found.items())]


def shortfall(measured: list[Row], fresh: Sequence[Annotated]) -> Row:
    """Return what is right of the facts of fresh releases, and how many were to be, as the row without a kind."""
    verdicts = evaluate(fresh, extract).verdicts
    learnt = shares(measured)
    promises = sum(promise(learnt, verdict.kind, verdict.rule) for verdict in verdicts)
    return Row("", "", sum(verdict.right for verdict in verdicts), round(promises))


def promised(releases: Sequence[Annotated]) -> dict[float, tuple[int, int]]:
    """Return what is right at each step of confidence: facts right, and facts found."""
    found: Counter[float] = Counter()
    right: Counter[float] = Counter()
    for verdict in evaluate(releases, extract).verdicts:
        step = int(shipped.confidence(verdict.kind, verdict.rule) * 10 + 1e-9) / 10
        found[step] += 1
        right[step] += verdict.right
    return {step: (right[step], found[step]) for step in sorted(found)}


def main(fresh: Path, corpora: list[Path]) -> None:
    """Write the table."""
    releases = [annotated for path in corpora for annotated in read_corpus(path).releases]
    measured = rows(evaluate(releases, extract).verdicts)
    with TABLE.open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table, delimiter="\t", lineterminator="\n")
        writer.writerow(["kind", "rule", "right", "found"])
        for row in (shortfall(measured, read_corpus(fresh).releases), *measured):
            writer.writerow([row.kind, row.rule, row.right, row.found])


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(argument) for argument in sys.argv[2:]])
