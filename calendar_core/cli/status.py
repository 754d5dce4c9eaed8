"""`dipcal status`: what the log holds, and what in it waits to be read."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click
from attrs import asdict

from calendar_core.cli import pass_calendar
from calendar_core.cli.output import count, json_line, table

if TYPE_CHECKING:
    from calendar_core.calendar import Calendar
    from calendar_core.events import Release

_COLUMNS = ("Language", "Published", "Home", "Release", "Title")
WAITING = "waiting for an extractor"


@click.command()
@click.option("--waiting", is_flag=True, help="List the releases that wait for an extractor of their language.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON: one object, or one for each waiting release.")
@pass_calendar(read_only=True)
def status(calendar: "Calendar", *, waiting: bool, as_json: bool) -> None:
    """Show how much the log holds, in which languages, and which extractor reads them."""
    if waiting:
        _list(calendar.waiting(), as_json=as_json)
        return
    languages = calendar.languages()
    events, releases = calendar.log.head().position, sum(one.releases for one in languages)
    if as_json:
        json_line({"events": events, "releases": releases, "languages": [asdict(one) for one in languages]})
        return
    click.echo(f"{count(events, 'event')}, {count(releases, 'release')}.")
    table(
        ("Language", "Releases", "With facts", "Read by"),
        [(one.code, f"{one.releases:,}", f"{one.with_facts:,}", one.extractor or WAITING) for one in languages],
    )


def _list(releases: "Iterator[Release]", *, as_json: bool) -> None:
    rows = ((one.lang, one.published, one.home, one.id, one.title or one.text[:60]) for one in releases)
    if not as_json:
        table(_COLUMNS, rows)
        return
    for row in rows:
        json_line(dict(zip((name.casefold() for name in _COLUMNS), row, strict=True)))
