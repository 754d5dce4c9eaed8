"""`dipcal evaluate`: measure extraction on annotated releases."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from calendar_core.cli.inputs import extractor_option
from calendar_core.cli.output import json_line, table
from calendar_core.cli.paths import GivenPath
from calendar_core.extraction.evaluation import Rates, Report, Score, read_corpus
from calendar_core.extraction.evaluation import evaluate as measure

COLUMNS = ("kind", "gold", "predicted", "P", "R", "F1", "dated P", "dated R", "dated F1")


@click.command()
@click.argument("corpus", type=GivenPath(path_type=Path))
@extractor_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--worst", metavar="N", type=click.IntRange(min=0), default=0, help="List the N releases with most errors."
)
@click.option("--rules", is_flag=True, help="Print what share of the facts of each rule is right.")
def evaluate(corpus: Path, *, extractor: str, as_json: bool, worst: int, rules: bool) -> None:
    """Compare what is extracted from CORPUS with what careful readers found in it.

    CORPUS is a file of JSON Lines: releases with their "events", in the form of tests/corpus/README.md. Found asks for
    the kind and the counterpart of an event, dated for its time too.
    """
    from calendar_core.extraction.registry import extractor as named  # noqa: PLC0415 (its tables take time to load)

    annotated = read_corpus(corpus)
    report = measure(annotated.releases, named(extractor).extract)
    if as_json:
        json_line({"corpus": str(corpus), "sha256": annotated.fingerprint, **as_data(report, worst)})
        return
    table(COLUMNS, [*(_row(kind, score) for kind, score in report.by_kind.items()), _row("all", report.overall)])
    details = (("people named", report.people), ("agreement titles", report.titles), ("places", report.places))
    click.echo(f"\n{', '.join(f'{name} {_share(rates)}' for name, rates in details)}\n")
    table(
        ("confidence", "facts", "right"),
        _shares((f"{step:.1f}", *tally) for step, tally in report.calibration().items()),
    )
    if rules:
        click.echo()
        table(("rule", "facts", "right"), _shares((rule, *tally) for rule, tally in report.rules().items()))
    for release, errors in _worst(report, worst):
        click.echo("\n    ".join(["", release, *errors]))


def as_data(report: Report, worst: int = 0) -> dict[str, Any]:
    """Return a report as plain data: scores by kind, shares, calibration, and the worst releases."""
    return {
        "kinds": {kind: _score(score) for kind, score in report.by_kind.items()},
        "all": _score(report.overall),
        "people": {"named": report.people.hits, "of": report.people.gold},
        "places": {"named": report.places.hits, "told": report.places.predicted, "of": report.places.gold},
        "titles": {"right": report.titles.hits, "of": report.titles.gold},
        "calibration": _tallies({f"{step:.1f}": tally for step, tally in report.calibration().items()}),
        "rules": _tallies(report.rules()),
        "errors": dict(_worst(report, worst)),
    }


def _row(kind: str, score: Score) -> list[str]:
    rates = (score.found, score.dated)
    shares = [f"{share:.3f}" for rate in rates for share in (rate.precision, rate.recall, rate.f1)]
    return [kind, str(score.found.gold), str(score.found.predicted), *shares]


def _score(score: Score) -> dict[str, Any]:
    return {"gold": score.found.gold, "predicted": score.found.predicted} | {
        name: {"precision": rates.precision, "recall": rates.recall, "f1": rates.f1}
        for name, rates in (("found", score.found), ("dated", score.dated))
    }


def _share(rates: Rates) -> str:
    return f"{rates.hits} of {rates.gold} ({rates.recall:.0%})"


def _shares(rows: Iterator[tuple[str, int, int]]) -> list[list[str]]:
    return [[name, str(count), f"{right / count:.2f}"] for name, count, right in rows]


def _tallies(tallies: Mapping[str, tuple[int, int]]) -> dict[str, dict[str, int]]:
    return {name: {"facts": count, "right": right} for name, (count, right) in tallies.items()}


def _worst(report: Report, number: int) -> list[tuple[str, tuple[str, ...]]]:
    return sorted(report.errors.items(), key=lambda item: (-len(item[1]), item[0]))[:number]
