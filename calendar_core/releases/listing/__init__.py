"""Lists of releases: from RSS, Atom, sitemaps, JSON and pages of links to addresses with title and day.

What comes from a site is taken as it may be: broken, endless, or not what it says. A list that cannot be read at all is
an error; of any other, what can be read is.
"""

from collections.abc import Callable, Mapping

from attrs import evolve
from courlan import clean_url

from calendar_core.errors import FetchError, ReleaseError
from calendar_core.fetching.addresses import checked, shown
from calendar_core.fetching.client import Answer
from calendar_core.releases.decoding import one_line
from calendar_core.releases.listing import feeds, json_lists, link_pages, sitemaps
from calendar_core.releases.listing.item import Item, Listing
from calendar_core.releases.sources import Form, Source

__all__ = ["LARGEST", "Item", "Listing", "belonging", "listed", "read_list"]

LARGEST = 20_000_000
"""Bytes that a list may have."""

MOST_ITEMS = 50_000
"""Addresses that one list may have; the protocol of sitemaps has the same bound."""

LONGEST_TITLE = 500

_READERS: Mapping[Form, Callable[[Answer, Source], Listing]] = {
    "feed": feeds.read,
    "sitemap": sitemaps.read,
    "api": json_lists.read,
    "page": link_pages.read,
}


def listed(answer: Answer, source: Source) -> Listing:
    """Return what a site lists, as far as it belongs to a source; each address once.

    Raises:
        FetchError: the answer is nothing of the form that the source names.
    """
    return belonging(read_list(answer, source), source)


def read_list(answer: Answer, source: Source) -> Listing:
    """Return all that a site lists; errors as of `listed`."""
    try:
        return _READERS[source.form](answer, source)
    except ReleaseError as error:
        raise FetchError(f"{shown(answer.url)}: {error}") from error


def belonging(listing: Listing, source: Source) -> Listing:
    """Return a listing without what belongs to others, and with tidy addresses."""
    found: dict[str, Item] = {}
    for item in listing.items[:MOST_ITEMS]:
        tidy = _tidy(item)
        if tidy and source.covers(tidy.url) and not _before(tidy, source):
            found.setdefault(tidy.key, tidy)
    return evolve(listing, items=tuple(found.values()))


def _tidy(item: Item) -> Item | None:
    """Return an item with its address as short as it can be, without marks of campaigns; None for no web address."""
    try:
        url = checked(clean_url(checked(item.url)) or "")
    except (FetchError, ValueError):
        return None
    return evolve(item, url=url, title=one_line(item.title)[:LONGEST_TITLE])


def _before(item: Item, source: Source) -> bool:
    told = item.day(source.zone) or item.updated[:10]
    return bool(source.since and told and told < source.since)
