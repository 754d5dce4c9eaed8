"""The feeds that people subscribe to: everything, what is coming, and one for each counterpart, kind and home state."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen

from calendar_core.calendar import Calendar
from calendar_core.projections.entry import Entry
from exporters.colors import CALENDAR, color_of
from exporters.files import file_name, write_whole
from exporters.ics import Heading, render
from exporters.vevents import Style

LARGEST = 1000
SUFFIX = ".ics"


@frozen
class Feed:
    """A feed: what it shows, and where it stands.

    Attributes:
        path: its address below the folder or the server of the feeds, without ending: `counterpart/BH`.
        title: what it is about, in the reader's language; empty for the feed of everything.
        query: the filters of `Calendar.timeline` that select its entries.
        kind: the kind of event it is about, when it is about one.
    """

    path: str
    title: str = ""
    query: dict[str, Any] = field(factory=dict)
    kind: str = ""

    @property
    def file(self) -> str:
        """Its file, `counterpart/BH.ics`."""
        return f"{self.path}{SUFFIX}"


@frozen
class Written:
    """A feed as it stands on disk now: `changed` tells whether this run wrote it."""

    feed: Feed
    path: Path
    changed: bool


def feeds_of(calendar: Calendar, style: Style) -> list[Feed]:
    """Return the feeds that a calendar has entries for, in the order in which a reader looks for them."""
    words = style.words
    timeline = calendar.timeline()
    parties, kinds, homes = (sorted(timeline.counts(by)) for by in ("counterpart", "kind", "home"))
    feeds = [Feed("all"), Feed("planned", words("feed.planned"), {"status": "planned"})]
    feeds += [counterpart_feed(code, style) for code in parties]
    feeds += [kind_feed(kind, style) for kind in kinds]
    return feeds + ([home_feed(code, style) for code in homes] if len(homes) > 1 else [])


def counterpart_feed(code: str, style: Style) -> Feed:
    """Return the feed of everything with one state or organisation."""
    return Feed(f"counterpart/{file_name(code)}", style.words.party(code), {"counterpart": code})


def kind_feed(kind: str, style: Style) -> Feed:
    """Return the feed of one kind of event."""
    return Feed(f"kind/{kind}", style.words(f"kind.{kind}"), {"kind": kind}, kind)


def home_feed(code: str, style: Style) -> Feed:
    """Return the feed of what the releases of one state report."""
    return Feed(f"home/{file_name(code)}", style.words.party(code), {"home": code})


def feed_bytes(calendar: Calendar, feed: Feed, style: Style, url: str = "") -> bytes:
    """Return a feed as an iCalendar object; `url` is where it will be fetched, if that is known."""
    return render(entries_of(calendar, feed), style, heading_of(feed, style, url))


def entries_of(calendar: Calendar, feed: Feed) -> list[Entry]:
    """Return the entries of a feed, first to last: the latest `LARGEST`, so that phones can bear it."""
    latest = calendar.timeline(**{"order": "-time", "limit": LARGEST, **feed.query})
    return list(latest)[::-1]


def heading_of(feed: Feed, style: Style, url: str = "") -> Heading:
    """Return what clients show of the feed itself."""
    words = style.words
    name = words("feed.titled", title=feed.title) if feed.title else words("feed.all")
    return Heading(name, words("feed.description"), url, color_of(feed.kind) if feed.kind else CALENDAR)


def write_feeds(calendar: Calendar, directory: Path, style: Style) -> Iterator[Written]:
    """Write every feed of a calendar into a folder, touching only the files whose content changed."""
    for feed in feeds_of(calendar, style):
        path = directory / feed.file
        url = f"{style.base.rstrip('/')}/{feed.file}" if style.base else ""
        yield Written(feed, path, write_whole(path, feed_bytes(calendar, feed, style, url)))
