"""Commands that exporters add to `dipcal`."""

from pathlib import Path
from typing import Any

import click

from calendar_core.calendar import Calendar
from calendar_core.cli import pass_calendar
from calendar_core.cli.output import count, json_line, table
from exporters.feeds import Written, write_feeds
from exporters.profiles import PROFILES, profile_named
from exporters.vevents import Style
from exporters.words import Words


@click.command()
@click.argument("directory", type=click.Path(file_okay=False, path_type=Path))
@click.option("--lang", default="en", show_default=True, metavar="CODE", help="The language of titles and names.")
@click.option(
    "--profile", type=click.Choice(list(PROFILES)), default="default", show_default=True,
    help="The family of clients to write for.",
)  # fmt: skip
@click.option(
    "--base-url", default="", metavar="URL",
    help="The address at which DIRECTORY will be published; feeds and entries then link to it.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON for each feed.")
@pass_calendar()
def feeds(calendar: Calendar, directory: Path, *, lang: str, profile: str, base_url: str, as_json: bool) -> None:
    """Write calendar feeds into DIRECTORY: all.ics, planned.ics, and one for each counterpart, kind and home state.

    Only files whose content changed are written, so that a server's dates and ETags stay true.
    """
    style = Style(profile_named(profile), Words.of(lang), base_url)
    written = list(write_feeds(calendar, directory, style))
    if as_json:
        for feed in written:
            json_line(_as_json(feed))
        return
    table(("feed", "about", ""), [(str(feed.path), feed.feed.title, _news(feed)) for feed in written])
    changed = sum(feed.changed for feed in written)
    click.echo(f"{count(len(written), 'feed')} in {directory}, {changed} changed.", err=True)
    click.echo(_how_to_subscribe(directory, base_url), err=True)


def _news(written: Written) -> str:
    return "written" if written.changed else "unchanged"


def _as_json(written: Written) -> dict[str, Any]:
    return {"path": str(written.path), "title": written.feed.title, "changed": written.changed}


def _how_to_subscribe(directory: Path, base_url: str) -> str:
    if base_url:
        return f"Subscribe to {base_url.rstrip('/')}/all.ics in any calendar application."
    return (
        f"Subscribe: publish {directory} on a web server and give the address of a file to your calendar application, "
        "or run `dipcal serve` and subscribe to the addresses that it prints."
    )
