"""`dipcal ingest`: read releases into the log."""

from typing import TYPE_CHECKING

import click

from calendar_core.cli import fail_if, pass_calendar
from calendar_core.cli.inputs import extractor_option, releases_and_hints
from calendar_core.cli.output import complain, count, progress
from calendar_core.releases import Hints

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar, Ingested


@click.command()
@releases_and_hints
@extractor_option
@pass_calendar()
def ingest(calendar: "Calendar", paths: tuple[str, ...], hints: Hints, extractor: str) -> None:
    """Read releases, and record what they report in the log.

    PATH is a file (text, Markdown, HTML, CSV, JSONL), a folder of these, or - for standard input. What was recorded
    before is not recorded twice. A release that cannot be read is named, and the others go on.
    """
    from calendar_core.extraction import extractor as named  # noqa: PLC0415 (the command's help needs no extractor)

    extract = named(extractor).extract
    with progress("Reading releases") as advance:
        result = calendar.ingest(paths, hints, extract=extract, progress=lambda: advance(1))
    for failure in result.failures:
        complain(str(failure))
    click.echo(summary(result))
    fail_if(result.failures)


def summary(result: "Ingested") -> str:
    """Say in one line what came of an ingestion."""
    parts = [f"{count(result.added, 'release')} added with {count(result.facts, 'fact')}"]
    if result.changed:
        parts.append(f"{count(result.changed, 'release')} changed since they were recorded")
    if result.known:
        parts.append(f"{count(result.known, 'release')} already known")
    if result.failures:
        parts.append(f"{count(len(result.failures), 'release')} failed")
    return ", ".join(parts) + "."
