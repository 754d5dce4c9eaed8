"""`dipcal export`: entries in any format that is installed."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from calendar_core.calendar import Calendar
from calendar_core.cli import pass_calendar
from calendar_core.cli.paths import GivenPath
from calendar_core.errors import DiplomaticCalendarError
from exporters.dataset import DATASET_FORMATS, DatasetFormat, write_dataset
from exporters.feeds import Feed, heading_of
from exporters.files import write_whole
from exporters.filters import filtered, language, query_of
from exporters.formats import format_named
from exporters.profiles import PROFILES
from exporters.sites import Address
from exporters.vevents import Style
from exporters.words import Words


@click.command()
@click.argument("name", metavar="FORMAT", required=False)
@click.option("--output", "-o", type=GivenPath(path_type=Path), help="A file, or for a data set the folder.")
@click.option("--format", "form", type=click.Choice(DATASET_FORMATS), help="A data set for research, with a codebook.")
@click.option("--dyads", is_flag=True, help="With --format: count events by month and pair of sides too.")
@click.option("--url", type=Address(), help="The address at which the document will be published.")
@language
@filtered
@pass_calendar(read_only=True)
def export(
    calendar: Calendar,
    /,
    name: str | None,
    *,
    output: Path | None,
    form: DatasetFormat | None,
    dyads: bool,
    url: str | None,
    words: Words,
    **options: Any,
) -> None:
    """Print entries in a FORMAT: atom, csv, ics, jcal, jsonfeed, jsonld, or one of another package.

    With --format csv, jsonl or parquet, write all entries and facts as a data set with a codebook into a folder.
    """
    if form is not None:
        _refuse_with_dataset(name, query_of(options))
        for path in write_dataset(calendar, output or Path("dataset"), form, dyads=dyads):
            click.echo(path)
        return
    if dyads:
        raise click.UsageError("--dyads counts for a data set: give a --format too")
    if name is None:
        raise click.UsageError("name a FORMAT, or a --format for a data set: see 'dipcal export --help'")
    style = Style(PROFILES["default"], words)
    entries = calendar.timeline(**query_of(options))
    content = format_named(name).render(entries, style, heading_of(Feed(""), style, url or ""))
    if output is None:
        click.echo(content, nl=False)
        return
    try:
        write_whole(output, content)
    except OSError as error:
        raise DiplomaticCalendarError(f"cannot write {output}: {error.strerror}") from error


def _refuse_with_dataset(name: str | None, query: Mapping[str, Any]) -> None:
    """Refuse what a data set would leave unheard: it holds all entries, in one form."""
    if name is not None:
        raise click.UsageError(f"{name!r} is printed, and --format writes a data set: give one of them")
    if query:
        raise click.UsageError(
            f"a data set holds all entries: leave out --{next(iter(query))}, or name a FORMAT instead"
        )
