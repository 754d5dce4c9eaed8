"""`dipcal status`: what the log holds, and what in it waits to be read."""

from typing import TYPE_CHECKING

import click

from calendar_core.cli import pass_calendar
from calendar_core.cli.output import count, json_line, table

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar

WAITING = "waiting for an extractor"


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_calendar(read_only=True)
def status(calendar: "Calendar", *, as_json: bool) -> None:
    """Show how much the log holds, in which languages, and which extractor reads them."""
    languages = calendar.languages()
    events, releases = calendar.log.head().position, sum(one.releases for one in languages)
    if as_json:
        rows = [{"lang": one.code, "releases": one.releases, "extractor": one.extractor} for one in languages]
        json_line({"events": events, "releases": releases, "languages": rows})
        return
    click.echo(f"{count(events, 'event')}, {count(releases, 'release')}.")
    table(
        ("Language", "Releases", "Read by"),
        [(one.code, f"{one.releases:,}", one.extractor or WAITING) for one in languages],
    )
