"""Feeds as files in a folder, for any web server to publish."""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from attrs import field, frozen

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
    is_called_for,
    last_change,
    overall_feeds,
    place_of,
)
from exporters.files import replace, stamp_of, write_whole
from exporters.ics import PRODUCT, Heading, assemble, emptied
from exporters.pieces import Pieces, key_of
from exporters.splicing import Body
from exporters.vevents import Style

_MANY = 2_000
"""Entries; when more of them changed, it is less work to write every feed anew."""


@frozen
class Written:
    """A feed as it stands on disk now.

    Attributes:
        directory: the folder of all feeds.
        file: its file below that folder.
        title: what it is about; empty for the feed of everything.
        changed: whether this run wrote it.
    """

    directory: Path
    file: str
    title: str
    changed: bool

    @property
    def path(self) -> Path:
        """Its file, with the folder."""
        return self.directory / self.file


@frozen
class _Touched:
    """What changed behind a position of the log: components by uid, and the feeds in which they stand or stood."""

    seen: int
    today: dt.datetime
    components: dict[str, bytes]
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
    _name: str = field(init=False)

    @_name.default
    def _absolute(self) -> str:
        return str(self.directory.resolve())

    def refresh(self, calendar: Calendar) -> list[Written]:
        """Write the feeds that were touched by what was recorded since the last time, and return every feed."""
        head = self.pieces.follow(calendar.log)
        known = self.pieces.feeds(self._name)
        touched = self._touched(calendar, known)
        feeds = touched.feeds if touched is not None else feeds_of(calendar, self.style, self.months, self.groups)
        written = [self._bring_up_to_date(calendar, feed, touched) for feed in feeds]
        left = known.keys() - {feed.path for feed in feeds}
        if touched is None:
            written += empty_others(self.directory, feeds, self.groups)
            self.pieces.forget_feeds(self._name, left)
        else:
            written += [self._written(known[path], changed=False) for path in sorted(left)]
        self.pieces.note_folder(self._name, self._key, head.position)
        return written

    def write(self, calendar: Calendar, feed: Feed) -> Written:
        """Write one more feed beside those that `refresh` keeps up to date, if its content changed."""
        self.pieces.follow(calendar.log)
        made = kept_components(calendar, feed, self.style, self.pieces)
        path = self.directory / feed.file
        content = assemble(reversed(made.values()), self._heading(feed))
        return self._written(feed, changed=write_whole(path, content))

    def _make_anew(self, calendar: Calendar, feed: Feed) -> Written:
        made = kept_components(calendar, feed, self.style, self.pieces)
        path = self.directory / feed.file
        changed = write_whole(path, assemble(reversed(made.values()), self._heading(feed)))
        shown = [(*place_of(version), len(component)) for version, component in made.items()]
        self.pieces.note_feed(self._name, feed, stamp_of(path), shown)
        return self._written(feed, changed=changed)

    def _bring_up_to_date(self, calendar: Calendar, feed: Feed, touched: "_Touched | None") -> Written:
        spliced = self._splice(calendar, feed, touched) if touched is not None and feed.also is None else None
        return spliced if spliced is not None else self._make_anew(calendar, feed)

    def _splice(self, calendar: Calendar, feed: Feed, touched: "_Touched") -> Written | None:
        """Put what changed into a feed's file; None when the file is not as it was written, or that cannot do."""
        path = self.directory / feed.file
        before = self.pieces.shown(self._name, feed.path, stamp_of(path))
        content = path.read_bytes() if before is not None else b""
        body = Body.of(content, before or ())
        if before is None or body is None:
            return None
        if not body.change(touched.components.keys(), self._news(calendar, feed, touched), whole=feed.whole):
            return None
        now = assemble(body.components, self._heading(feed), body.zones)
        if now != content:
            self.pieces.note_feed(self._name, feed, replace(path, now), body.shown, before)
        return self._written(feed, changed=now != content)

    def _news(self, calendar: Calendar, feed: Feed, touched: "_Touched") -> list[tuple[Place, bytes]]:
        """Return what a feed shows of the entries that changed; those recorded meanwhile are left to the next time."""
        shown = shown_at(touched.today, self.style.profile)
        changed = calendar.timeline(**feed.query, order="modified").versions(changed_after=touched.seen)
        made = touched.components
        return [(place_of(one), made[one.uid]) for one in changed if one.uid in made and shown(one)]

    def _written(self, feed: Feed, *, changed: bool) -> Written:
        return Written(self.directory, feed.file, feed.title, changed)

    def _heading(self, feed: Feed) -> Heading:
        base = self.base_url.rstrip("/")
        return heading_of(feed, self.style, f"{base}/{feed.file}" if base else "")

    def _touched(self, calendar: Calendar, known: dict[str, Feed]) -> "_Touched | None":
        """Return the feeds that changed entries stand in, or stood in; None when all must be written anew.

        That is so the first time, in another style, after many changes, where time alone changes feeds, and where one
        has no place among them any more. A feed whose file is not as it was written is among those that changed.
        """
        seen = self.pieces.position(self._name, self._key)
        if seen is None or self.style.profile.cancelled_days is not None:
            return None
        changed = list(islice(calendar.timeline().changed_after(seen), _MANY + 1))
        if len(changed) > _MANY:
            return None
        overall = overall_feeds(calendar, self.style, self.months) if OVERALL in self.groups and changed else []
        feeds = {feed.path: feed for feed in overall}
        feeds |= feeds_about(calendar, changed, self.style, known, self.groups)
        made = components_of(changed, self.style, self.pieces)
        years = {path[: len("archive/2024")] for path in feeds if path.startswith("archive/")} & known.keys()
        left = (self.pieces.showing(self._name, made) | self._strange(known) | years) - feeds.keys()
        if not all(is_called_for(calendar, known[path]) for path in left):
            return None
        return _Touched(seen, last_change(calendar), made, [*feeds.values(), *(known[path] for path in sorted(left))])

    def _strange(self, known: dict[str, Feed]) -> set[str]:
        """Return the paths of the feeds whose files are gone, or are not as they were written."""
        stamps = self.pieces.stamps(self._name)
        return {path for path, feed in known.items() if stamp_of(f"{self._name}/{feed.file}") != stamps[path]}

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
            yield Written(directory, path.relative_to(directory).as_posix(), "", changed=True)
