"""`dipcal publish`: the whole as a static site, in a folder or an object store."""

import click

from calendar_core.calendar import Calendar
from calendar_core.cli import pass_calendar
from calendar_core.cli.output import count, json_line, progress
from calendar_core.cli.paths import GivenPath
from calendar_core.log.base import utc_now
from exporters.filters import Language
from exporters.pieces import pieces_beside
from exporters.publishing.publisher import Published, publish
from exporters.publishing.targets import target_of
from exporters.sites import Address
from exporters.words import FALLBACK, Words


@click.command("publish")
@click.argument("target", type=GivenPath())
@click.option("--base-url", required=True, type=Address(), envvar="DIPCAL_PUBLIC_URL", show_envvar=True,
              help="The address at which TARGET will be seen; a path below a host is fine.")  # fmt: skip
@click.option("--lang", "languages", multiple=True, type=Language(), help="Write the feeds in this language too.")
@click.option("--gzip", "packed", is_flag=True, help="Write a .gz beside each file, for servers that send such.")
@click.option("--anew", is_flag=True, help="Make every file, and mend those that are not as they were written.")
@click.option("--adopt", is_flag=True, help="Overwrite files in the way that no publication wrote.")
@click.option("--json", "as_json", is_flag=True, help="Print what was written and removed as JSON.")
@pass_calendar(read_only=True)
def publish_site(
    calendar: Calendar, /, target: str, *, base_url: str, languages: tuple[Words, ...], as_json: bool, **options: bool
) -> None:
    """Write the pages, feeds and data as a static site into TARGET, for any web server.

    TARGET is a folder, or an object store such as s3://bucket/prefix. Only what changed since the last time is written;
    what no longer belongs is removed, but never a file that this command did not write.
    """
    with (
        pieces_beside(calendar.log.path) as pieces,
        target_of(target) as opened,
        progress("Making files", what="file") as advance,
    ):
        today = utc_now().date()
        done = publish(
            calendar, opened, base_url, today,
            pieces=pieces, languages=_others(languages), progress=advance, **options,
        )  # fmt: skip
    _tell(done, target, base_url, as_json=as_json)


def _others(languages: tuple[Words, ...]) -> tuple[Words, ...]:
    """Return languages without English and without repetition, in one order."""
    found = {words.lang: words for words in languages if words.lang != FALLBACK}
    return tuple(found[lang] for lang in sorted(found))


def _tell(done: Published, target: str, base_url: str, *, as_json: bool) -> None:
    if as_json:
        json_line({"written": done.written, "removed": done.removed, "unchanged": done.unchanged, "anew": done.anew})
        return
    click.echo(
        f"{target}: {count(len(done.written), 'file')} written, {len(done.removed):,} removed,"
        f" {done.unchanged:,} looked at and left. {base_url}/"
    )
