"""The gate: what F1 each kind must keep on the corpus, and how the floors are moved.

python -m tests.corpus.floors                     show the floors and what is measured now
python -m tests.corpus.floors --raise             lift each floor to just below what is measured
python -m tests.corpus.floors --lower "reason"    set each floor to just below what is measured, up or down
"""

import argparse
import sys
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

from attrs import evolve, frozen

from calendar_core.extraction import extract
from calendar_core.extraction.evaluation import Report, Score, evaluate, read_corpus

CORPORA = tuple(Path(__file__).with_name(f"{name}.jsonl") for name in ("dev", "plain", "news", "wide", "fresh"))
"""The annotated releases, in the order of `tests/corpus/README.md`; each has its floors beside it."""
CORPUS = CORPORA[0]
"""The one that other tests take releases from."""
MARGIN = 0.01
"""How far below the measure a floor is set, so that a change of no account does not break the gate."""


@frozen
class Floor:
    """The least F1 that is accepted."""

    found: float = 0.0
    dated: float = 0.0


@frozen
class Floors:
    """The floors of a corpus: its fingerprint, a floor for each kind and for all, and why floors were lowered."""

    sha256: str
    kinds: Mapping[str, Floor]
    lowered: tuple[str, ...] = ()


def beside(corpus: Path) -> Path:
    """Return where the floors of a corpus stand."""
    return corpus.with_suffix(".floors.toml")


def read(path: Path) -> Floors:
    """Read floors from their file."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return Floors(
        data["sha256"], {kind: Floor(**floor) for kind, floor in data["floors"].items()}, tuple(data["lowered"])
    )


def write(floors: Floors, path: Path) -> None:
    """Write floors to their file."""
    quoted = (line.replace("\\", "\\\\").replace('"', '\\"') for line in floors.lowered)
    lines = [f'sha256 = "{floors.sha256}"', "lowered = [", *(f'    "{line}",' for line in quoted), "]"]
    for kind, floor in floors.kinds.items():
        lines += ["", f"[floors.{kind}]", f"found = {floor.found:.3f}", f"dated = {floor.dated:.3f}"]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")


def complaints(floors: Floors, fingerprint: str, report: Report) -> list[str]:
    """Return what is wrong: another corpus, a kind without a floor, a floor that is not reached."""
    if fingerprint != floors.sha256:
        return ["the corpus is not the one that the floors were measured on: see tests/corpus/README.md"]
    scores = _scores(report)
    wrong = [f"{kind} has no floor" for kind in scores if kind not in floors.kinds]
    for kind, floor in floors.kinds.items():
        score = scores.get(kind, Score())
        for name, least, f1 in (("found", floor.found, score.found.f1), ("dated", floor.dated, score.dated.f1)):
            if f1 < least:
                wrong.append(f"{kind}: F1 {name} is {f1:.3f}, its floor {least:.3f}")
    return wrong


def raised(floors: Floors, report: Report) -> Floors:
    """Return the floors lifted to just below what is measured; none is lowered."""
    measured = _measured(report)
    old = {kind: floors.kinds.get(kind, Floor()) for kind in measured}
    higher = {
        kind: Floor(max(floor.found, old[kind].found), max(floor.dated, old[kind].dated))
        for kind, floor in measured.items()
    }
    return evolve(floors, kinds={**floors.kinds, **higher})


def lowered(floors: Floors, fingerprint: str, report: Report, reason: str) -> Floors:
    """Return floors just below what is measured on the corpus as it is now, with the reason."""
    if not reason.strip():
        raise ValueError("say why the floors are lowered")
    return Floors(fingerprint, _measured(report), (*floors.lowered, reason.strip()))


def _measured(report: Report) -> dict[str, Floor]:
    return {
        kind: Floor(max(0.0, score.found.f1 - MARGIN), max(0.0, score.dated.f1 - MARGIN))
        for kind, score in _scores(report).items()
    }


def _scores(report: Report) -> dict[str, Score]:
    """Return what has a floor: each kind, all together, and the people, titles and places of what was found."""
    details = {"people": report.people, "titles": report.titles, "places": report.places}
    shares = {name: Score(rates, rates) for name, rates in details.items() if rates.gold}
    return {**report.by_kind, "all": report.overall, **shares}


def main(arguments: list[str], say: Callable[[str], None] = print) -> int:
    """Show or move the floors; return the exit status."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    move = options.add_mutually_exclusive_group()
    move.add_argument("--raise", dest="lift", action="store_true", help="lift each floor to just below the measure")
    move.add_argument("--lower", metavar="REASON", help="set each floor to just below the measure")
    chosen = options.parse_args(arguments)
    return max([_move(corpus, chosen, say) for corpus in CORPORA])


def _move(path: Path, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Show or move the floors of one corpus; return the exit status."""
    corpus, kept = read_corpus(path), beside(path)
    report = evaluate(corpus.releases, extract)
    floors = read(kept) if kept.exists() else Floors(corpus.fingerprint, {})
    if chosen.lower is not None:
        floors = lowered(floors, corpus.fingerprint, report, chosen.lower)
        write(floors, kept)
    elif chosen.lift and corpus.fingerprint == floors.sha256:
        floors = raised(floors, report)
        write(floors, kept)
    say(f"\n{path.name}")
    for kind, score in _scores(report).items():
        say(_line(kind, score, floors.kinds.get(kind, Floor())))
    wrong = complaints(floors, corpus.fingerprint, report)
    for line in wrong:
        say(line)
    return 1 if wrong else 0


def _line(kind: str, score: Score, floor: Floor) -> str:
    pairs = (("found", score.found.f1, floor.found), ("dated", score.dated.f1, floor.dated))
    return f"{kind:22}" + "".join(f"   {name} {f1:.3f} ≥ {least:.3f}" for name, f1, least in pairs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
