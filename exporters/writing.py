"""Feeds as files in a folder, for any web server to publish."""

import datetime as dt
import hashlib
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from attrs import frozen

from calendar_core.calendar import Calendar
from exporters.composing import components_of, kept_components, shown_at
from exporters.feeds import (
    GROUPS,
    MONTHS,
    OVERALL,
    SUFFIX,
    Feed,
    Place,
    feeds_about,
    feeds_of,
    heading_of,
    last_change,
    overall_feeds,
    place_of,
)
from exporters.files import write_whole
from exporters.ics import PRODUCT, assemble, emptied
from exporters.pieces import Pieces, key_of
from exporters.splicing import Body
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
class _Touched:
    """What changed behind a position of the log: the entries, and the feeds in which they stand or stood."""

    seen: int
    today: dt.datetime
    uids: frozenset[str]
    feeds: list[Feed]


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
        feeds = touched.feeds if touched is not None else feeds_of(calendar, self.style, self.months, self.groups)
        written = {one.path: one for one in [self._bring_up_to_date(calendar, feed, touched) for feed in feeds]}
        written |= {one.path: one for one in empty_others(self.directory, feeds, self.groups)} if anew else {}
        for feed in known.values():
            path = self.directory / feed.file
            written.setdefault(path, Written(path, feed.title, changed=False))
        self.pieces.note_folder(self._name, self._key, head)
        return list(written.values())

    def write(self, calendar: Calendar, feed: Feed) -> Written:
        """Write one more feed beside those that `refresh` keeps up to date, if its content changed."""
        made = kept_components(calendar, feed, self.style, self.pieces)
        written, _ = self._put(feed, reversed(made.values()))
        return written

    def _make_anew(self, calendar: Calendar, feed: Feed) -> Written:
        made = kept_components(calendar, feed, self.style, self.pieces)
        return self._keep(feed, reversed(made.values()), [place_of(version) for version in made])

    def _bring_up_to_date(self, calendar: Calendar, feed: Feed, touched: "_Touched | None") -> Written:
        body = self._body(feed) if touched is not None else None
        if touched is None or body is None:
            return self._make_anew(calendar, feed)
        shown = shown_at(touched.today, self.style.profile)
        changed = calendar.timeline(**feed.query, order="modified").versions(changed_after=touched.seen)
        made = components_of(calendar, list(filter(shown, changed)), self.style, self.pieces)
        new = [(place_of(version), component) for version, component in made.items()]
        if not body.change(touched.uids, new, whole=feed.whole):
            return self._make_anew(calendar, feed)
        return self._keep(feed, body.components, body.places)

    def _body(self, feed: Feed) -> Body | None:
        """Return what a feed's file holds; None when it is not as it was written, or no one query tells its order."""
        path = self.directory / feed.file
        if feed.also is not None or not path.exists():
            return None
        content = path.read_bytes()
        places = self.pieces.places(self._name, feed.path, _digest(content))
        return None if places is None else Body.of(content, places)

    def _keep(self, feed: Feed, components: Iterable[bytes], places: Collection[Place]) -> Written:
        written, content = self._put(feed, components)
        self.pieces.note_feed(self._name, feed, _digest(content), places)
        return written

    def _put(self, feed: Feed, components: Iterable[bytes]) -> tuple[Written, bytes]:
        path = self.directory / feed.file
        base = self.base_url.rstrip("/")
        content = assemble(components, heading_of(feed, self.style, f"{base}/{feed.file}" if base else ""))
        return Written(path, feed.title, write_whole(path, content)), content

    def _touched(self, calendar: Calendar, known: dict[str, Feed]) -> "_Touched | None":
        """Return the feeds that changed entries stand in, or stood in; None when all must be written anew.

        That is so the first time, in another style, where files are missing, and where time alone changes feeds.
        """
        seen = self.pieces.position(self._name, self._key)
        if seen is None or not self._complete(known.values()) or self.style.profile.cancelled_days is not None:
            return None
        changed = list(calendar.timeline().changed_after(seen))
        if not changed:
            return _Touched(seen, last_change(calendar), frozenset(), [])
        overall = overall_feeds(calendar, self.style, self.months) if OVERALL in self.groups else []
        feeds = {feed.path: feed for feed in overall}
        feeds |= feeds_about(calendar, changed, self.style, known, self.groups)
        if any(path.startswith("archive/") and path[: len("archive/2024")] in known.keys() - {path} for path in feeds):
            return None
        uids = frozenset(entry.uid for entry in changed)
        left = sorted(self.pieces.showing(self._name, uids) - feeds.keys())
        return _Touched(seen, last_change(calendar), uids, [*feeds.values(), *(known[path] for path in left)])

    def _complete(self, known: Iterable[Feed]) -> bool:
        """Tell whether the file of each feed is there; one look at each folder, not one at each file."""
        wanted = {feed.file for feed in known}
        folders = {file.rpartition("/")[:2] for file in wanted}
        there = [(self.directory / name, f"{name}{slash}") for name, slash in folders]
        return wanted <= {f"{start}{one.name}" for path, start in there if path.is_dir() for one in os.scandir(path)}

    @property
    def _name(self) -> str:
        return str(self.directory.resolve())

    @property
    def _key(self) -> str:
        return f"{key_of(self.style)} {self.base_url} {self.months} {self.groups}"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def empty_others(directory: Path, feeds: Iterable[Feed], groups: Iterable[str]) -> Iterator[Written]:
    """Empty the feeds of an earlier run in some groups that have no entries any more, and yield those that changed.

    They are not deleted: whoever subscribed would see an error instead of an empty calendar.
    """
    current = {directory / feed.file for feed in feeds}
    for path in sorted(found for folder in groups for found in (directory / folder).glob(f"*{SUFFIX}")):
        content = b"" if path in current else path.read_bytes()
        if PRODUCT.encode() in content and write_whole(path, emptied(content)):
            yield Written(path, "", changed=True)
