"""The feeds that people subscribe to: everything, what is coming, and one for each counterpart, kind and home state."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from attrs import field, frozen

from calendar_core.calendar import Calendar
from calendar_core.projections import Entry
from calendar_core.projections.entries import Version
from exporters.colors import CALENDAR, color_of
from exporters.files import file_name
from exporters.ics import Heading
from exporters.spans import span_of
from exporters.vevents import Style

LARGEST = 1_000
"""Events in a feed: Google Calendar takes about 1,100, and phones slow down long before."""
MONTHS = 6
SUFFIX = ".ics"
ICON = "icon.svg"
"""The address of the picture of every feed, below that of the pages."""
OVERALL = "overall"
GROUPS = (OVERALL, "counterpart", "kind", "home", "archive")
"""What there are feeds of; all but the first stand in a folder of that name."""
_MONTH = dt.timedelta(days=30.5)
_FEW = 20

Query = dict[str, Any]
Place = tuple[str, int, str]
"""Where an entry stands in a feed: the first day that it may mean, when the log first heard of it, and its uid."""
Shown = tuple[str, int, str, int]
"""The place of an entry, and the octets of its component."""


@frozen
class Feed:
    """A feed: what it shows, and where it stands.

    Attributes:
        path: its address below the folder or the server of the feeds, without ending: `counterpart/BH`.
        title: what it is about, in the reader's language; empty for the feed of everything.
        query: the filters of `Calendar.timeline` that select its entries.
        kind: the kind of event it is about, when it is about one.
        also: the filters of more entries that it shows, where one query does not tell all.
        whole: whether it shows every entry, where others show the latest `LARGEST`.
    """

    path: str
    title: str = ""
    query: Query = field(factory=dict)
    kind: str = ""
    also: Query | None = None
    whole: bool = False

    @property
    def file(self) -> str:
        """Its file, `counterpart/BH.ics`."""
        return f"{self.path}{SUFFIX}"


def feeds_of(calendar: Calendar, style: Style, months: int = MONTHS, groups: Collection[str] = GROUPS) -> list[Feed]:
    """Return the feeds that a calendar has entries for, in the order in which a reader looks for them.

    Args:
        calendar: whose entries to show.
        style: the language of the titles.
        months: how far back the feed of what is recent goes.
        groups: which groups of feeds.
    """
    timeline = calendar.timeline()
    feeds: list[Feed] = []
    if OVERALL in groups:
        feeds += overall_feeds(calendar, style, months)
    if "counterpart" in groups:
        feeds += [counterpart_feed(code, style) for code in sorted(timeline.counts("counterpart"))]
    if "kind" in groups:
        feeds += [kind_feed(kind, style) for kind in sorted(timeline.counts("kind"))]
    if "home" in groups:
        feeds += [home_feed(code, style) for code in sorted(timeline.counts("home"))]
    if "archive" in groups:
        feeds += archive_feeds(calendar)
    return feeds


def feeds_about(
    calendar: Calendar,
    entries: Sequence[Entry],
    style: Style,
    known: Collection[str] = (),
    groups: Collection[str] = GROUPS,
) -> dict[str, Feed]:
    """Return by path the feeds that are about some entries in particular, beside those of everything.

    Args:
        calendar: where the entries stand.
        entries: the entries.
        style: the language of the titles.
        known: the paths of feeds that there are; a state that only adds a source has no feed for that alone.
        groups: which groups of feeds.
    """
    counterparts = {code for entry in entries for code in counterparts_of(entry)}
    homes = {entry.home: home_feed(entry.home, style) for entry in entries}
    others = {source.home: home_feed(source.home, style) for entry in entries for source in entry.sources}
    feeds: list[Feed] = []
    if "counterpart" in groups:
        feeds += [counterpart_feed(code, style) for code in sorted(counterparts)]
    if "kind" in groups:
        feeds += [kind_feed(kind, style) for kind in sorted({entry.kind for entry in entries})]
    if "home" in groups:
        feeds += [
            feed
            for code, feed in sorted((others | homes).items())
            if code in homes or (feed.path in known and is_called_for(calendar, feed))
        ]
    if "archive" in groups:
        feeds += archive_feeds(calendar, _years_about(entries, known))
    return {feed.path: feed for feed in feeds}


def is_called_for(calendar: Calendar, feed: Feed) -> bool:
    """Return whether a feed of an earlier time is still one of `feeds_of`.

    A state needs an entry of its own, and a year or a month one that begins in it, for a feed that shows others too.
    """
    folder, _, name = feed.path.partition("/")
    if folder == "home":
        latest_first = calendar.timeline(**feed.query, order="-recorded")
        some = latest_first.page(_FEW).entries  # nearly always enough
        return any(entry.home == feed.query["home"] for entry in chain(some, latest_first))
    return folder != "archive" or any(one.path == feed.path for one in archive_feeds(calendar, [name[:4]]))


def counterparts_of(entry: Entry) -> Iterator[str]:
    """Yield whom a source names as counterpart: of two sides that report each other, both."""
    yield from entry.counterparts
    if any(source.home != entry.home for source in entry.sources):
        yield entry.home


def years_of(entry: Entry) -> range:
    """Return every year that an entry may be in; thousands where its end is open."""
    date, first = entry.when.date, span_of(entry).first
    return range((date.earliest or first).year, (date.latest or first).year + 1)


def year_name(year: int) -> str:
    """Return a year as it stands in dates: 0987."""
    return f"{year:04}"


def _years_about(entries: Sequence[Entry], known: Collection[str]) -> list[str]:
    """Return the years that entries begin in, and of those that have an archive the ones they reach into."""
    spans = {years_of(entry) for entry in entries}
    archived = {path.removeprefix("archive/")[:4] for path in known if path.startswith("archive/")}
    reached = {year for year in archived if any(int(year) in span for span in spans)}
    return sorted({year_name(span[0]) for span in spans} | reached)


def overall_feeds(calendar: Calendar, style: Style, months: int = MONTHS) -> list[Feed]:
    """Return the feeds of everything, of what is coming, and of what is recent."""
    planned = Feed("planned", style.words("feed.planned"), {"status": "planned"})
    return [Feed("all"), planned, recent_feed(calendar, style, months)]


def counterpart_feed(code: str, style: Style) -> Feed:
    """Return the feed of everything with one state or organisation."""
    return Feed(f"counterpart/{file_name(code)}", style.words.party(code), {"counterpart": code})


def kind_feed(kind: str, style: Style) -> Feed:
    """Return the feed of one kind of event."""
    return Feed(f"kind/{kind}", style.words(f"kind.{kind}"), {"kind": kind}, kind)


def home_feed(code: str, style: Style) -> Feed:
    """Return the feed of what the releases of one state report."""
    return Feed(f"home/{file_name(code)}", style.words.party(code), {"home": code})


def recent_feed(calendar: Calendar, style: Style, months: int = MONTHS) -> Feed:
    """Return the feed of what may still change: every plan, and the last months before the log's last change."""
    since = (last_change(calendar) - months * _MONTH).date()
    return Feed("recent", style.words("feed.recent"), {"since": since.isoformat()}, also={"status": "planned"})


def archive_feeds(calendar: Calendar, years: Iterable[str] | None = None) -> Iterator[Feed]:
    """Yield a feed for each year, or some, and for each month of a year that has more than a feed should hold.

    A year or a month has a feed when an entry begins in it; the feed then shows those that reach into it too.
    """
    for year in sorted(calendar.timeline().counts("year")) if years is None else years:
        latest = list(calendar.timeline(since=year, until=year, order="-time", limit=LARGEST + 1).versions())
        if not latest or not latest[0].day.startswith(year):
            continue
        timeline = calendar.timeline(since=year, until=year)
        spans = (
            [year]
            if len(latest) <= LARGEST
            else sorted(month for month in timeline.counts("month") if month.startswith(year))
        )
        for span in spans:
            yield Feed(f"archive/{span}", span, {"since": span, "until": span}, whole=True)


def place_of(version: Version) -> Place:
    """Return where an entry stands in a feed."""
    return version.day, version.first, version.uid


def heading_of(feed: Feed, style: Style, url: str = "") -> Heading:
    """Return what clients show of the feed itself."""
    words = style.words
    name = words("feed.titled", title=feed.title) if feed.title else words("feed.all")
    color = color_of(feed.kind) if feed.kind else CALENDAR
    if not style.base:
        return Heading(name, words("feed.description"), url, color)
    base = style.base.rstrip("/")
    return Heading(name, words("feed.description"), url, color, f"{base}/{_page(feed, style)}", f"{base}/{ICON}")


def page_of(feed: Feed) -> str:
    """Return the address, below that of the pages, of the page that tells what a feed tells; else of the first page."""
    return feed.path if feed.path.startswith("counterpart/") else ""


def _page(feed: Feed, style: Style) -> str:
    page = page_of(feed)
    return f"{page}{style.ending}" if page else page


def last_change(calendar: Calendar) -> dt.datetime:
    """Return when the timeline last changed: the log's own today, so that the same log gives the same feeds."""
    latest = calendar.timeline(order="-modified", limit=1).first()
    return latest.modified if latest else dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
