"""`dipcal ingest`: read releases into the log."""

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import click

from calendar_core.cli import fail_if, pass_calendar
from calendar_core.cli.ending import Ending
from calendar_core.cli.inputs import reader_option, releases_and_hints
from calendar_core.cli.output import complain, count, progress
from calendar_core.releases import Hints

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from calendar_core.calendar import Calendar, Ingested

    Hands = AbstractContextManager[tuple[Executor | None, int]]

MOST_JOBS = 1024


@click.command()
@releases_and_hints
@reader_option
@click.option(
    "--jobs", metavar="N", type=click.IntRange(1, MOST_JOBS),
    help="Processes that read releases, when there are many; by default one for each core.",
)  # fmt: skip
@click.option("--scheduler", metavar="URL", help="Let a Dask cluster read them: tcp://host:8786 (extra dask).")
def ingest(
    paths: tuple[str, ...], hints: Hints, *, extractor: str | None, jobs: int | None, scheduler: str | None
) -> None:
    """Read releases, and record what they report in the log.

    PATH is a file (text, Markdown, HTML, CSV, JSONL, mail, mbox, WARC), a folder of these, a maildir, or - for
    standard input. What was recorded before is not recorded twice, so that a command that was broken off can be given
    again. A release that cannot be read is named, and the others go on.
    """
    with Ending() as ending:
        _take_in(paths, hints, ending, extractor=extractor, hands=_hands(jobs, scheduler))


@pass_calendar(make=True)
def _take_in(
    calendar: "Calendar",
    paths: tuple[str, ...],
    hints: Hints,
    ending: Ending,
    *,
    extractor: str | None,
    hands: "Hands",
) -> None:
    from calendar_core.calendar.ingested import Ingested  # noqa: PLC0415 (the command's help needs no calendar)
    from calendar_core.cli.inputs import reader  # noqa: PLC0415 (nor an extractor)
    from calendar_core.releases.counting import expected  # noqa: PLC0415

    result = Ingested()
    try:
        with hands as (executor, ahead), progress("Reading releases", expected(paths), "release") as advance:

            def advanced() -> None:
                advance(1)
                ending.check()

            calendar.ingest(
                paths, hints, extract=reader(extractor), progress=advanced, executor=executor, ahead=ahead,
                result=result,
            )  # fmt: skip
    except KeyboardInterrupt:
        _tell(result, "Stopped: ")
        click.echo("Give the same command again to go on; what is recorded already is passed over.")
        raise
    _tell(result)
    fail_if(result.failures)


def _hands(jobs: int | None, scheduler: str | None) -> "Hands":
    from calendar_core.calendar.workers import cluster, cores, workers  # noqa: PLC0415 (the command's help needs none)

    if scheduler is None:
        return workers(jobs or cores())
    if jobs is not None:
        raise click.UsageError("--jobs is for this machine, and --scheduler for a cluster: give one of them")
    return cluster(scheduler)


def _tell(result: "Ingested", before: str = "") -> None:
    for failure in result.failures:
        complain(str(failure))
    click.echo(before + summary(result))
    if result.waiting:
        languages = ", ".join(f"{code} {number:,}" for code, number in result.waiting.most_common())
        click.echo(
            f"{count(result.waiting.total(), 'release')} recorded in a language that no installed extractor reads "
            f"({languages}): install one, then `dipcal reextract --lang {result.waiting.most_common(1)[0][0]}`."
        )


def summary(result: "Ingested") -> str:
    """Say in one line what came of an ingestion."""
    parts = [f"{count(result.added, 'release')} added with {count(result.facts, 'fact')}"]
    if not result.added and not result.changed:
        parts = ["Nothing new"]
    if result.changed:
        parts.append(f"{count(result.changed, 'release')} changed since they were recorded")
    if result.known:
        parts.append(f"{count(result.known, 'release')} already known")
    if result.failures:
        parts.append(f"{count(len(result.failures), 'release')} failed")
    return ", ".join(parts) + "."
