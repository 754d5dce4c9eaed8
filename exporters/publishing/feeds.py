"""The feeds of a static site: the calendars of the server, and what feed readers take beside them."""

from collections.abc import Iterable, Sequence
from functools import partial

from calendar_core.projections import Entry
from exporters import atom, jsonfeed
from exporters.composing import components_of, feed_bytes
from exporters.feeds import (
    SUFFIX,
    Feed,
    archive_feeds,
    counterpart_feed,
    feeds_of,
    heading_of,
    home_feed,
    kind_feed,
    overall_feeds,
)
from exporters.files import file_name
from exporters.formats import Format
from exporters.ics import Heading, assemble
from exporters.publishing.documents import FEEDS, Make
from exporters.publishing.facets import Touched
from exporters.publishing.site import Section, Site
from exporters.spans import span_of
from exporters.summaries import summary
from exporters.web.shown import STYLE

NEWEST = 50
"""Entries in a feed for feed readers, the last changed first."""
READERS = (atom.FORMAT, jsonfeed.FORMAT)


def feed_section(site: Site, touched: Touched | None) -> Section:
    """Return the feeds: all, or those that were touched."""
    feeds = feeds_of(site.calendar, STYLE) if touched is None else list(_touched(site, touched))
    documents: dict[str, Make] = {}
    for feed in feeds:
        documents |= _feed(site, feed)
    return Section("feeds", documents, owns=lambda path: touched is None or _is_touched(path, touched))


def _touched(site: Site, touched: Touched) -> Iterable[Feed]:
    if not touched.days:
        return
    timeline = site.calendar.timeline()
    yield from overall_feeds(site.calendar, STYLE)
    for trait, values, make in (
        ("counterpart", touched.parties, counterpart_feed),
        ("kind", touched.kinds, kind_feed),
        ("home", touched.homes, home_feed),
    ):
        yield from (make(value, STYLE) for value in timeline.counts(trait) if value in values)
    years = sorted(touched.years & timeline.counts("year").keys())
    yield from archive_feeds(site.calendar, STYLE, years)


def _is_touched(path: str, touched: Touched) -> bool:
    folder, _, name = path.removeprefix(FEEDS).rpartition("/")
    stem = name.partition(".")[0]
    traits = {"counterpart": touched.parties, "kind": touched.kinds, "home": touched.homes}
    if folder in traits:
        return stem in {file_name(value) if folder != "kind" else value for value in traits[folder]}
    return folder == "archive" and stem[:4] in touched.years


def _feed(site: Site, feed: Feed) -> dict[str, Make]:
    documents: dict[str, Make] = {f"{FEEDS}{feed.file}": partial(_calendar, site, feed)}
    if feed.also is None and not feed.whole:
        documents |= {f"{FEEDS}{feed.path}{one.suffix}": partial(_reader, site, feed, one) for one in READERS}
    return documents


def _calendar(site: Site, feed: Feed) -> bytes:
    return feed_bytes(site.calendar, feed, site.style, f"{site.base}/{FEEDS}{feed.path}{SUFFIX}", site.pieces)


def _reader(site: Site, feed: Feed, form: Format) -> bytes:
    newest = site.calendar.timeline(**feed.query, order="-modified", limit=NEWEST)
    return form.render(newest, site.style, heading_of(feed, site.style, f"{site.base}/{FEEDS}{feed.path}{form.suffix}"))


def entry_calendars(site: Site, entries: Sequence[Entry]) -> dict[str, bytes]:
    """Return by uid each entry as a calendar object of its own, to add it once."""
    components = components_of(entries, site.style, site.pieces)
    return {
        one.uid: assemble([components[one.uid]], Heading(summary(one, span_of(one), site.style.words)))
        for one in entries
    }
