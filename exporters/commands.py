"""Commands that exporters add to `dipcal`."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, get_args

import click
from attrs import evolve

from calendar_core.calendar import Calendar
from calendar_core.cli import pass_calendar
from calendar_core.cli.output import count, json_line, table
from calendar_core.cli.paths import GivenPath
from calendar_core.errors import DiplomaticCalendarError
from exporters.feeds import GROUPS, MONTHS, SUFFIX, Feed
from exporters.files import file_name
from exporters.filters import filtered, languages, query_of
from exporters.ics import PRODUCT
from exporters.pieces import pieces_beside
from exporters.profiles import PROFILES, Cancelled
from exporters.sites import Address
from exporters.vevents import Style
from exporters.words import Words
from exporters.writing import Folder, Written

_MOST_DAYS = 99_999
_MOST_MONTHS = 12_000
"""As far back as anybody may look, and not so far that no calendar has a day for it."""
_FOLDER = GivenPath(file_okay=False, path_type=Path)


@click.command()
@click.argument("directory", type=_FOLDER)
@languages
@click.option("--profile", type=click.Choice(list(PROFILES)), default="default", show_default=True,
              help="The family of clients to write for.")  # fmt: skip
@click.option("--cancelled", type=click.Choice(get_args(Cancelled)),
              help="What becomes of a cancelled event: struck out, told in its title, or hidden.")  # fmt: skip
@click.option("--cancelled-days", type=click.IntRange(0, _MOST_DAYS), metavar="DAYS",
              help="Leave a cancelled event out after so many days.")  # fmt: skip
@click.option("--months", type=click.IntRange(0, _MOST_MONTHS), default=MONTHS, show_default=True,
              help="How far back recent.ics goes.")  # fmt: skip
@click.option("--only", multiple=True, type=click.Choice(GROUPS), help="Write only this group of feeds.")
@click.option("--base-url", type=Address(), metavar="URL", help="The address at which DIRECTORY will be published.")
@click.option("--pages-url", type=Address(), metavar="URL",
              help="The address of a `dipcal serve`, whose pages the events then link to.")  # fmt: skip
@click.option("--name", default="selection", show_default=True, help="With a filter: the name of the one feed.")
@filtered
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON for each feed.")
@pass_calendar(read_only=True)
def feeds(
    calendar: Calendar,
    /,
    directory: Path,
    *,
    words: tuple[Words, ...],
    as_json: bool,
    base_url: str | None,
    **options: Any,
) -> None:
    """Write calendar feeds into DIRECTORY: all, planned and recent, one for each counterpart, kind and home state.

    Years gone by stand in archive/. With a filter, one feed of what it selects is written instead. Only files whose
    content changed are written, so that a server's dates and ETags stay true.
    """
    query = query_of(options)
    written: list[Written] = []
    try:
        _refuse_to_empty(calendar, directory)
        with pieces_beside(calendar.log.path) as pieces:
            for place, base, said in _places(directory, base_url, words):
                style = _style(said, options)
                folder = Folder(place, style, pieces, base, options["months"], options["only"] or GROUPS)
                selected = _selection(options["name"], query) if query else None
                written += folder.refresh(calendar) if selected is None else [folder.write(calendar, selected)]
    except OSError as error:
        raise DiplomaticCalendarError(f"cannot write {error.filename or directory}: {error.strerror}") from error
    _tell(written, directory, base_url, as_json=as_json)


def _refuse_to_empty(calendar: Calendar, directory: Path) -> None:
    """Refuse to put the feeds of a log without events in place of feeds that have some: hardly that log is meant.

    Raises:
        DiplomaticCalendarError: that is what would happen.
    """
    if calendar.log.head().position:
        return
    for path in directory.rglob(f"*{SUFFIX}"):
        content = path.read_bytes()
        if PRODUCT.encode() in content and b"BEGIN:VEVENT" in content:
            raise DiplomaticCalendarError(
                f"nothing is recorded in this store, but {path} has events: name the store they are from, or remove"
                " the feeds to begin anew"
            )


def _places(directory: Path, base_url: str | None, languages: Sequence[Words]) -> Iterator[tuple[Path, str, Words]]:
    """Yield where the feeds of each language go: those of the first into the folder itself."""
    first, *others = dict.fromkeys(languages)
    yield directory, base_url or "", first
    for words in others:
        yield directory / words.lang, f"{base_url}/{words.lang}" if base_url else "", words


def _style(words: Words, options: dict[str, Any]) -> Style:
    profile = PROFILES[options["profile"]]
    if options["cancelled"]:
        profile = evolve(profile, cancelled=options["cancelled"])
    return Style(evolve(profile, cancelled_days=options["cancelled_days"]), words, options["pages_url"] or "")


def _selection(name: str, query: dict[str, Any]) -> Feed:
    path = name if name.isascii() and name.replace("-", "").replace("_", "").isalnum() else file_name(name)
    return Feed(path, name, query)


def _tell(written: list[Written], directory: Path, base_url: str | None, *, as_json: bool) -> None:
    if as_json:
        for feed in written:
            json_line({"path": str(feed.path), "title": feed.title, "changed": feed.changed})
        return
    news = {True: "written", False: "unchanged"}
    table(("feed", "about", ""), [(str(feed.path), feed.title or "everything", news[feed.changed]) for feed in written])
    changed = sum(feed.changed for feed in written)
    click.echo(f"{count(len(written), 'feed')} in {directory}, {changed} changed.", err=True)
    click.echo(_how_to_subscribe(directory, base_url), err=True)


def _how_to_subscribe(directory: Path, base_url: str | None) -> str:
    if not base_url:
        return (
            f"Subscribe: publish {directory} on a web server and give the address of a file to your calendar"
            " application, or run `dipcal serve` and subscribe to the addresses that it prints."
        )
    from exporters.web.subscribing import subscription  # noqa: PLC0415 (the command's help needs no web)

    links = subscription(f"{base_url}/all.ics", "Diplomatic calendar")
    return (
        f"Subscribe in any calendar application: {links.https}\nApple, phones: {links.webcal}\nGoogle: {links.google}"
    )
