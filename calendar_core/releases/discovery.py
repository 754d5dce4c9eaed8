"""Finding where a site lists its releases, from the address of its home page or news page."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Protocol
from urllib.parse import urljoin, urlsplit

from attrs import evolve, frozen
from lxml import etree, html

from calendar_core.errors import BlockedAddressError, FetchError, ReleaseError, SourceError
from calendar_core.fetching.addresses import host_of
from calendar_core.fetching.client import Answer
from calendar_core.releases.homes import home_of_address, home_of_country_domain
from calendar_core.releases.listing import LARGEST, Listing, belonging, listed
from calendar_core.releases.listing.link_pages import guessed_pattern, largest_group, links_of
from calendar_core.releases.listing.words import absolute, markup
from calendar_core.releases.sources import FORMS, Form, Source

FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
COMMON_FEEDS = ("feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feeds/rss.xml")
COMMON_SITEMAPS = ("news-sitemap.xml", "sitemap-news.xml", "sitemap.xml", "sitemap_index.xml", "wp-sitemap.xml")
WORDPRESS = "wp/v2/posts?per_page=50&_fields=link,title,date,modified,content"
BACKWARDS = dt.timedelta(days=30)
"""How far back a sitemap, which lists everything that a site ever had, is read at first."""

FEWEST_ON_A_PAGE = 5
"""Headlines that a page must have to be preferred to a sitemap."""


class Web(Protocol):
    """What discovery needs of a fetcher."""

    def get(self, url: str, *, limit: int = ...) -> Answer:
        """Fetch an address."""

    def sitemaps(self, url: str) -> list[str]:
        """Return the sitemaps that the robots.txt of a site names."""


@frozen
class Found:
    """A list that was found, as a source, and what it lists now."""

    source: Source
    listing: Listing


def discovered(url: str, like: Source, web: Web, *, form: Form | None = None, today: dt.date) -> Found:
    """Return the best list that a site has of its releases: a feed, then JSON, a page of headlines, a sitemap.

    Args:
        url: the home page, the news page, or the list itself.
        like: a source with name, home and whatever else is known; its address and form are found.
        web: fetches.
        form: look for this form only.
        today: the current day.

    Raises:
        FetchError: the address itself cannot be fetched.
        SourceError: nothing was found that lists releases.
    """
    first = web.get(url, limit=LARGEST)
    search = _Search(first, like, web, today)
    for found in search.lists(FORMS if form is None else (form,)):
        return found
    looked = "no feed, JSON, page of headlines or sitemap" if form is None else f"no list of the form {form}"
    raise SourceError(
        f"{url}: {looked} was found: name the address of its list of releases itself, or write the source with "
        "`links`, a pattern of their addresses, into the file"
    )


def home_of(url: str) -> str:
    """Return the state that publishes under an address, as far as its name tells; empty when it does not."""
    return home_of_address(url) or home_of_country_domain(url) or ""


def name_of(url: str) -> str:
    """Return a name for a source, from the host of its address: `https://www.mfa.kz/news` is `mfa-kz`."""
    return re.sub(r"[^a-z0-9]+", "-", host_of(url).removeprefix("www.")).strip("-")[:64] or "source"


class _Search:
    """Looks for lists from one page on."""

    def __init__(self, page: Answer, like: Source, web: Web, today: dt.date) -> None:
        self._page = page
        self._like = like
        self._web = web
        self._today = today
        self._root = _tree(page)

    def lists(self, forms: Iterable[Form]) -> Iterator[Found]:
        """Yield what is found, the best first."""
        yield from self._itself(forms)
        ways: dict[Form, Callable[[], Iterator[Found]]] = {
            "feed": self._feeds, "api": self._apis, "page": self._headlines, "sitemap": self._sitemaps,
        }  # fmt: skip
        for form, way in ways.items():
            if form in forms:
                yield from way()

    def _itself(self, forms: Iterable[Form]) -> Iterator[Found]:
        for form in forms:
            if form != "page":
                yield from self._good(self._source(self._page.url, form), self._page)

    def _feeds(self) -> Iterator[Found]:
        yield from self._tried([*self._alternates(FEED_TYPES), *self._nearby(COMMON_FEEDS)], "feed")

    def _apis(self) -> Iterator[Found]:
        wordpress = [urljoin(link, WORDPRESS) for link in self._links("https://api.w.org/")]
        yield from self._tried([*wordpress, *self._alternates(("application/feed+json", "application/json"))], "api")

    def _headlines(self) -> Iterator[Found]:
        try:
            links = links_of(self._page)
        except ReleaseError:
            return
        pattern = guessed_pattern(links, self._page.url)
        if pattern:
            source = evolve(self._source(self._page.url, "page"), links=pattern)
            for found in self._good(source, self._page):
                if len(found.listing.items) >= FEWEST_ON_A_PAGE:
                    yield found

    def _sitemaps(self) -> Iterator[Found]:
        named = [link for link in self._web.sitemaps(self._page.url) if host_of(link) == host_of(self._page.url)]
        newest_first = sorted(named, key=lambda link: "news" not in link)
        since = (self._today - BACKWARDS).isoformat()
        for found in self._tried([*newest_first, *self._nearby(COMMON_SITEMAPS)], "sitemap"):
            yield self._of_one_kind(evolve(found.source, since=since), found.listing)

    def _of_one_kind(self, source: Source, listing: Listing) -> Found:
        """Return a sitemap, which lists all pages of a site, with a pattern of the largest group of addresses in it."""
        items = listing.items
        if listing.more:
            with suppress(FetchError):
                items = listed(self._web.get(listing.more[0], limit=LARGEST), source).items
        source = evolve(source, links=source.links or largest_group(item.url for item in items))
        return Found(source, belonging(listing, source))

    def _tried(self, urls: Iterable[str], form: Form) -> Iterator[Found]:
        for url in dict.fromkeys(urls):
            try:
                answer = self._web.get(url, limit=LARGEST)
            except BlockedAddressError:
                raise
            except FetchError:
                continue
            yield from self._good(self._source(url, form), answer)

    def _good(self, source: Source, answer: Answer) -> Iterator[Found]:
        try:
            listing = listed(answer, source)
        except FetchError:
            return
        if listing.items or listing.more:
            yield Found(source, listing)

    def _source(self, url: str, form: Form) -> Source:
        return evolve(self._like, url=url, form=form)

    def _alternates(self, types: Iterable[str]) -> list[str]:
        """Return the lists that the page itself names, those of comments last."""
        wanted = "alternate"
        links = [
            absolute(self._page.url, element.get("href", ""))
            for element in self._link_elements()
            if wanted in element.get("rel", "").lower().split() and element.get("type", "").lower() in types
        ]
        return sorted(filter(None, links), key=lambda link: "comment" in link)

    def _links(self, relation: str) -> list[str]:
        elements = (element for element in self._link_elements() if element.get("rel", "") == relation)
        return [absolute(self._page.url, element.get("href", "")) for element in elements]

    def _link_elements(self) -> list[html.HtmlElement]:
        return [] if self._root is None else list(self._root.iter("link"))

    def _nearby(self, names: Iterable[str]) -> list[str]:
        """Return where such a list usually stands: beside the page, and at the root of its site."""
        parts = urlsplit(self._page.url)
        root = f"{parts.scheme}://{parts.netloc}/"
        beside = f"{root}{parts.path.strip('/')}/" if parts.path.strip("/") else root
        return [f"{base}{name}" for base in dict.fromkeys((beside, root)) for name in names]


def _tree(page: Answer) -> html.HtmlElement | None:
    try:
        return html.fromstring(re.sub(r"\A\s*<\?xml[^>]*\?>", "", markup(page)))
    except (etree.LxmlError, ValueError, ReleaseError):
        return None
