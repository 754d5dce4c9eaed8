"""The feeds of a static site: the calendars of the server, and what feed readers take beside them."""

from collections.abc import Iterator, Sequence
from functools import partial

from attrs import evolve

from calendar_core.calendar import Calendar
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
from exporters.vevents import Style
from exporters.web.styling import language_and_path, prefix_of

NEWEST = 50
"""Entries in a feed for feed readers, the last changed first."""
READERS = (atom.FORMAT, jsonfeed.FORMAT)


def feed_section(site: Site, touched: Touched | None) -> Section:
    """Return the feeds in every language, at the addresses of the server: all, or those that were touched."""
    documents: dict[str, Make] = {}
    for words in (site.style.words, *site.languages):
        style = evolve(site.style, words=words)
        feeds = feeds_of(site.calendar, style) if touched is None else _touched(site.calendar, style, touched)
        for feed in feeds:
            documents |= _feed(site, feed, style)
    return Section("feeds", documents, owns=lambda path: touched is None or _is_touched(path, touched))


def _touched(calendar: Calendar, style: Style, touched: Touched) -> Iterator[Feed]:
    if not touched.days:
        return
    timeline = calendar.timeline()
    yield from overall_feeds(calendar, style)
    for trait, values, make in (
        ("counterpart", touched.parties, counterpart_feed),
        ("kind", touched.kinds, kind_feed),
        ("home", touched.homes, home_feed),
    ):
        yield from (make(value, style) for value in timeline.counts(trait) if value in values)
    years = sorted(touched.years & timeline.counts("year").keys())
    yield from archive_feeds(calendar, years)


def _is_touched(path: str, touched: Touched) -> bool:
    _, path = language_and_path(path.removeprefix(FEEDS))
    folder, _, name = path.rpartition("/")
    stem = name.partition(".")[0]
    traits = {"counterpart": touched.parties, "kind": touched.kinds, "home": touched.homes}
    if folder in traits:
        return stem in {file_name(value) if folder != "kind" else value for value in traits[folder]}
    return folder == "archive" and stem[:4] in touched.years


def _feed(site: Site, feed: Feed, style: Style) -> dict[str, Make]:
    path = f"{FEEDS}{prefix_of(style)}{feed.path}"
    documents: dict[str, Make] = {f"{path}{SUFFIX}": partial(_calendar, site, feed, style, path)}
    if feed.also is None and not feed.whole:
        documents |= {f"{path}{one.suffix}": partial(_reader, site, feed, style, path, one) for one in READERS}
    return documents


def _calendar(site: Site, feed: Feed, style: Style, path: str) -> bytes:
    return feed_bytes(site.calendar, feed, style, f"{site.base}/{path}{SUFFIX}", site.pieces)


def _reader(site: Site, feed: Feed, style: Style, path: str, form: Format) -> bytes:
    newest = site.calendar.timeline(**feed.query, order="-modified", limit=NEWEST)
    return form.render(newest, style, heading_of(feed, style, f"{site.base}/{path}{form.suffix}"))


def entry_calendars(site: Site, entries: Sequence[Entry]) -> dict[str, bytes]:
    """Return by uid each entry as a calendar object of its own, to add it once."""
    components = components_of(entries, site.style, site.pieces)
    return {
        one.uid: assemble([components[one.uid]], Heading(summary(one, span_of(one), site.style.words)))
        for one in entries
    }
