"""Feeds as files in a folder, for any web server to publish."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from calendar_core.calendar import Calendar
from exporters.composing import feed_bytes
from exporters.feeds import SUFFIX, Feed
from exporters.files import write_whole
from exporters.ics import PRODUCT, emptied
from exporters.vevents import Style

FOLDERS = ("counterpart", "kind", "home", "archive")


@frozen
class Written:
    """A feed as it stands on disk now.

    Attributes:
        path: its file.
        title: what it is about; empty for the feed of everything.
        changed: whether this run wrote it.
    """

    path: Path
    title: str
    changed: bool


def write_feeds(
    calendar: Calendar, feeds: Iterable[Feed], directory: Path, style: Style, base_url: str = ""
) -> Iterator[Written]:
    """Write feeds into a folder, touching only the files whose content changed.

    Args:
        calendar: whose entries to show.
        feeds: which feeds.
        directory: where they go; folders are made as needed.
        style: for whom, and in which language.
        base_url: the address at which the folder will be published, if that is known.
    """
    base = base_url.rstrip("/")
    for feed in feeds:
        path = directory / feed.file
        content = feed_bytes(calendar, feed, style, f"{base}/{feed.file}" if base else "")
        yield Written(path, feed.title, write_whole(path, content))


def empty_others(directory: Path, feeds: Iterable[Feed]) -> Iterator[Written]:
    """Empty the feeds of an earlier run that have no entries any more, and yield those that changed.

    They are not deleted: whoever subscribed would see an error instead of an empty calendar.
    """
    current = {directory / feed.file for feed in feeds}
    for path in sorted(found for folder in FOLDERS for found in (directory / folder).glob(f"*{SUFFIX}")):
        content = b"" if path in current else path.read_bytes()
        if PRODUCT.encode() in content and write_whole(path, emptied(content)):
            yield Written(path, "", changed=True)
