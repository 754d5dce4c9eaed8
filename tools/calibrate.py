"""Measures how often each rule is right, which is the confidence of its facts.

python -m tools.calibrate CORPUS...            write calendar_core/extraction/confidence.tsv
python -m tools.calibrate --check CORPUS...    write nothing: measure on one half what the other half promises
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from calendar_core.extraction import confidence, extract
from calendar_core.extraction.confidence import Row, promise, shares
from calendar_core.extraction.evaluation import Annotated, Verdict, evaluate, read_corpus

TABLE = Path(confidence.__file__).with_name("confidence.tsv")


def rows(verdicts: Iterable[Verdict]) -> list[Row]:
    """Count what is right of each kind and rule."""
    found: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for verdict in verdicts:
        found[verdict.kind, verdict.rule] += 1
        right[verdict.kind, verdict.rule] += verdict.right
    return [Row(kind, rule, right[kind, rule], count) for (kind, rule), count in sorted(found.items())]


def promised(releases: list[Annotated]) -> dict[float, tuple[int, int]]:
    """Return what is right at each step of confidence, where each half is judged by what the other one promises."""
    found: Counter[float] = Counter()
    right: Counter[float] = Counter()
    for learn, judge in ((releases[::2], releases[1::2]), (releases[1::2], releases[::2])):
        learnt = shares(rows(evaluate(learn, extract).verdicts))
        for verdict in evaluate(judge, extract).verdicts:
            step = int(promise(learnt, verdict.kind, verdict.rule) * 10 + 1e-9) / 10
            found[step] += 1
            right[step] += verdict.right
    return {step: (right[step], found[step]) for step in sorted(found)}


def main(arguments: list[str]) -> None:
    """Write the table, or check it."""
    paths = [Path(argument) for argument in arguments if argument != "--check"]
    releases = [annotated for path in paths for annotated in read_corpus(path).releases]
    if "--check" in arguments:
        for step, (right, found) in promised(releases).items():
            print(f"{step:.1f}  {right} of {found} right: {right / found:.2f}")  # noqa: T201 (a script)
        return
    with TABLE.open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table, delimiter="\t", lineterminator="\n")
        writer.writerow(["kind", "rule", "right", "found"])
        writer.writerows(
            [row.kind, row.rule, row.right, row.found] for row in rows(evaluate(releases, extract).verdicts)
        )


if __name__ == "__main__":
    main(sys.argv[1:])
