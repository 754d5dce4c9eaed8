"""Pages that are lists of links: those that match a pattern, or the largest group that looks like headlines."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from urllib.parse import parse_qs, urlsplit

from attrs import evolve
from lxml import etree, html

from calendar_core.errors import ReleaseError
from calendar_core.fetching.addresses import host_of
from calendar_core.fetching.client import Answer
from calendar_core.releases.decoding import one_line
from calendar_core.releases.listing.item import Item, Listing, moment
from calendar_core.releases.listing.words import absolute, markup
from calendar_core.releases.sources import Source

HEADLINE = 4
"""Words that the text of a link must have to look like a headline."""

FEWEST = 3
"""Headlines that make a group a list."""

DEEPEST = 6
"""Levels of the page between a link and what tells of the same release."""


def read(answer: Answer, source: Source) -> Listing:
    """Return the links of a page that match the pattern of the source, in the order of the page.

    Raises:
        ReleaseError: it is no page, or no pattern is given and none can be guessed.
    """
    links = links_of(answer)
    pattern = source.links or guessed_pattern(links, answer.url)
    if not pattern:
        raise ReleaseError("no list of releases is seen on this page: write the pattern of their addresses as `links`")
    return Listing(items=tuple(item for item in links if re.search(pattern, item.url)))


def links_of(answer: Answer) -> list[Item]:
    """Return every link of a page, each address once, with the longest text that leads to it and the day beside it.

    Raises:
        ReleaseError: it is no page.
    """
    found: dict[str, Item] = {}
    for element, base in _anchors(answer):
        url = absolute(base, element.get("href", ""))
        if not url.startswith(("http://", "https://")):
            continue
        text = one_line(str(element.text_content())) or one_line(element.get("title", ""))
        known = found.get(url) or Item(url=url, published=_day_beside(element))
        found[url] = evolve(known, title=max(known.title, text, key=len))
    return list(found.values())


def _day_beside(link: html.HtmlElement) -> str:
    """Return the day that the page shows beside a link, in the part of it that leads nowhere else; empty for none."""
    part = link
    for parent in islice(link.iterancestors(), DEEPEST):
        if any(each.get("href") != link.get("href") for each in parent.iter("a")):
            break
        part = parent
    if part is link:
        return ""
    told = (each.get("datetime", "") for each in part.iter("time"))
    beside = (str(text) for text in part.xpath(".//text()[not(ancestor::a)]"))
    return next(filter(None, map(moment, chain(told, beside))), "")[:10]


def guessed_pattern(links: list[Item], page: str) -> str:
    """Return a pattern for the addresses of the largest group of headlines on a page; empty when there is none.

    Links belong together when their addresses differ in the last part of the path only, or in one value of the query.
    """
    own = host_of(page).removeprefix("www.")
    headlines = (link for link in links if len(link.title.split()) >= HEADLINE)
    return largest_group(link.url for link in headlines if host_of(link.url).removeprefix("www.") == own)


def largest_group(urls: Iterable[str]) -> str:
    """Return a pattern of the addresses that most resemble one another; empty when hardly any do."""
    groups = Counter(filter(None, map(_shape, urls)))
    return next((shape for shape, size in groups.most_common(1) if size >= FEWEST), "")


def _shape(url: str) -> str:
    """Return a pattern that the address matches, and its neighbours in a list do too."""
    parts = urlsplit(url)
    folder, _, last = parts.path.rstrip("/").rpartition("/")
    if parts.query and (keys := sorted(parse_qs(parts.query))):
        return rf"//[^/]+{re.escape(parts.path)}\?(?:.*&)?{re.escape(keys[-1])}="
    folder = re.sub(r"\d+", r"\\d+", re.escape(folder))
    return rf"//[^/]+{folder}/[^/?#]+/?$" if last else ""


def _anchors(answer: Answer) -> Iterator[tuple[html.HtmlElement, str]]:
    text = markup(answer)
    try:
        root = html.fromstring(re.sub(r"\A\s*<\?xml[^>]*\?>", "", text))
    except (etree.LxmlError, ValueError) as error:
        raise ReleaseError(f"this page cannot be read ({error})") from error
    named = next((element.get("href", "") for element in root.iter("base")), "")
    base = absolute(answer.url, named)
    for element in root.iter("a"):
        yield element, base or answer.url
