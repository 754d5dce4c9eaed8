"""Writes the measured tables of `docs/accuracy.md`.

python -m tools.accuracy docs/accuracy.md "Fresh releases=tests/corpus/fresh.jsonl" "Others=/elsewhere/real.jsonl"

The first collection is of releases that no rule was written with.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from calendar_core.extraction import extract
from calendar_core.extraction.evaluation import Annotated, Report, Score, evaluate, read_corpus
from calendar_core.parties import name_of
from tools.calibrate import promised

BEGIN, END = "<!-- measured: begin (python -m tools.accuracy) -->", "<!-- measured: end -->"
FEW = 5  # predicted facts below which a share says nothing


def measured(label: str, path: Path) -> Iterator[str]:
    """Yield the lines of the tables of one corpus."""
    releases = read_corpus(path).releases
    report = evaluate(releases, extract)
    yield f"## {label}"
    events = sum(len(annotated.events) for annotated in releases)
    homes = len({annotated.release.home for annotated in releases})
    yield f"\n{len(releases)} releases of {homes} home states, {events} events.\n"
    yield from _kinds(report)
    yield (
        f"\nPeople named right on found events: {report.people.hits} of {report.people.gold}. "
        f"Agreement titles: {report.titles.hits} of {report.titles.gold}.\n"
    )
    yield from _homes(releases)
    yield ""


def _kinds(report: Report) -> Iterator[str]:
    yield "| kind | counted | found P | R | F1 | dated F1 |"
    yield "|---|---|---|---|---|---|"
    for kind, score in [*report.by_kind.items(), ("**all**", report.overall)]:
        yield _row(kind, score)


def _row(name: str, score: Score) -> str:
    found = score.found
    shares = (found.precision, found.recall, found.f1, score.dated.f1)
    return f"| {name} | {found.gold} | " + " | ".join(f"{share:.2f}" for share in shares) + " |"


def _homes(releases: Iterable[Annotated]) -> Iterator[str]:
    by_home: dict[str, list[Annotated]] = defaultdict(list)
    for annotated in releases:
        by_home[annotated.release.home].append(annotated)
    yield "| releases of | counted | found P | R | F1 | dated F1 |"
    yield "|---|---|---|---|---|---|"
    for home, chosen in sorted(by_home.items(), key=lambda item: (-len(item[1]), item[0]))[:12]:
        yield _row(f"{name_of(home)} ({len(chosen)})", evaluate(chosen, extract).overall)


def _promises(fresh: Sequence[Annotated], others: Sequence[Annotated]) -> Iterator[str]:
    """Yield the lines of the table of confidence."""
    yield "## Confidence and what came of it\n"
    yield "| confidence | facts of fresh releases | right | facts of the others | right |"
    yield "|---|---|---|---|---|"
    of_fresh, of_others = promised(fresh), promised(others)
    for step in sorted(of_fresh.keys() | of_others.keys(), reverse=True):
        cells = [_share(*of_each.get(step, (0, 0))) for of_each in (of_fresh, of_others)]
        yield f"| {step:.1f} | {' | '.join(cells)} |"
    yield ""


def _share(right: int, found: int) -> str:
    return f"{found} | {right / found:.2f}" if found >= FEW else f"{found} | {right} of {found}"


def main(page: Path, corpora: list[str]) -> None:
    """Replace the measured part of a page."""
    text = page.read_text(encoding="utf-8")
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    named = [(corpus.rpartition("=")[0], Path(corpus.rpartition("=")[2])) for corpus in corpora]
    lines = [line for label, path in named for line in measured(label, path)]
    (_, fresh), *others = named
    lines += _promises(
        read_corpus(fresh).releases, [annotated for _, path in others for annotated in read_corpus(path).releases]
    )
    page.write_text("\n".join([f"{head}{BEGIN}", "", *lines, f"{END}{tail}"]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
