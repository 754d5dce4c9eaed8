"""Feeds as files in a folder, for any web server to publish."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from calendar_core.calendar import Calendar
from exporters.composing import components, put_together
from exporters.feeds import GROUPS, MONTHS, OVERALL, SUFFIX, Feed, feeds_about, feeds_of, overall_feeds
from exporters.files import write_whole
from exporters.ics import PRODUCT, emptied
from exporters.pieces import Pieces, key_of
from exporters.vevents import Style


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


@frozen
class Folder:
    """A folder of feeds, kept up to date.

    Attributes:
        directory: where the feeds go; folders are made as needed.
        style: for whom, and in which language.
        pieces: where components are kept, and what the feeds show.
        base_url: the address at which the folder will be published; empty when that is not known.
        months: how far back the feed of what is recent goes.
        groups: which groups of feeds to write.
    """

    directory: Path
    style: Style
    pieces: Pieces
    base_url: str = ""
    months: int = MONTHS
    groups: tuple[str, ...] = GROUPS

    def refresh(self, calendar: Calendar) -> list[Written]:
        """Write the feeds that were touched by what was recorded since the last time, and return every feed."""
        self.pieces.follow(calendar.log)
        head = calendar.log.head().position
        known = self.pieces.feeds(self._name)
        touched = self._touched(calendar, known)
        anew = touched is None
        feeds = touched if touched is not None else feeds_of(calendar, self.style, self.months, self.groups)
        written = {one.path: one for one in [self.write(calendar, feed) for feed in feeds]}
        written |= {one.path: one for one in empty_others(self.directory, feeds, self.groups)} if anew else {}
        for feed in known.values():
            path = self.directory / feed.file
            written.setdefault(path, Written(path, feed.title, changed=False))
        self.pieces.note_folder(self._name, self._key, head)
        return list(written.values())

    def write(self, calendar: Calendar, feed: Feed) -> Written:
        """Write one feed, if its content changed."""
        path = self.directory / feed.file
        base = self.base_url.rstrip("/")
        made = components(calendar, feed, self.style, self.pieces)
        content = put_together(made.values(), feed, self.style, f"{base}/{feed.file}" if base else "")
        changed = write_whole(path, content)
        self.pieces.note_feed(self._name, feed, made.keys())
        return Written(path, feed.title, changed)

    def _touched(self, calendar: Calendar, known: dict[str, Feed]) -> list[Feed] | None:
        """Return the feeds that changed entries stand in, or stood in; None when all must be written anew."""
        seen = self.pieces.position(self._name, self._key)
        if seen is None or not all((self.directory / feed.file).exists() for feed in known.values()):
            return None
        changed = list(calendar.timeline().changed_after(seen))
        if not changed:
            return []
        overall = overall_feeds(calendar, self.style, self.months) if OVERALL in self.groups else []
        feeds = {feed.path: feed for feed in overall}
        feeds |= feeds_about(calendar, changed, self.style, known, self.groups)
        if any(path.startswith("archive/") and path[: len("archive/2024")] in known.keys() - {path} for path in feeds):
            return None
        showing = self.pieces.showing(self._name, [entry.uid for entry in changed])
        return [*feeds.values(), *(known[path] for path in sorted(showing - feeds.keys()))]

    @property
    def _name(self) -> str:
        return str(self.directory.resolve())

    @property
    def _key(self) -> str:
        return f"{key_of(self.style)} {self.base_url} {self.months} {self.groups}"


def empty_others(directory: Path, feeds: Iterable[Feed], groups: Iterable[str]) -> Iterator[Written]:
    """Empty the feeds of an earlier run in some groups that have no entries any more, and yield those that changed.

    They are not deleted: whoever subscribed would see an error instead of an empty calendar.
    """
    current = {directory / feed.file for feed in feeds}
    for path in sorted(found for folder in groups for found in (directory / folder).glob(f"*{SUFFIX}")):
        content = b"" if path in current else path.read_bytes()
        if PRODUCT.encode() in content and write_whole(path, emptied(content)):
            yield Written(path, "", changed=True)
