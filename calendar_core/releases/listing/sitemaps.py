"""Sitemaps (sitemaps.org), those of news and indexes of them among them."""

from lxml import etree

from calendar_core.errors import FetchError, ReleaseError
from calendar_core.fetching.client import Answer
from calendar_core.fetching.inflating import inflated
from calendar_core.releases.listing.item import Item, Listing
from calendar_core.releases.listing.words import absolute
from calendar_core.releases.sources import Source

LARGEST = 50_000_000
"""Bytes that a sitemap may have, inflated; the protocol has the same bound."""

GZIP = b"\x1f\x8b"


def read(answer: Answer, _: Source) -> Listing:
    """Return the addresses of a sitemap, newest last change first; of an index, those of its sitemaps.

    Raises:
        ReleaseError: it is no sitemap.
    """
    body, broken = _plain(answer.body)
    root = _root(body)
    name = _local(root) if root is not None else ""
    if root is None or name not in ("urlset", "sitemapindex"):
        raise ReleaseError("this is no sitemap: look for its right address, or choose another form")
    entries = [_entry(child, answer.url) for child in root if _local(child) in ("url", "sitemap")]
    items = sorted((item for item in entries if item.url), key=_newest, reverse=True)
    if name == "sitemapindex":
        return Listing(more=tuple(item.url for item in items), broken=broken)
    return Listing(items=tuple(items), broken=broken)


def _newest(item: Item) -> str:
    return item.published or item.updated


def _root(body: bytes) -> etree._Element | None:
    # Entities stay as they are: a few lines of them can stand for gigabytes.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        return etree.fromstring(body, parser)
    except (etree.LxmlError, ValueError):
        return None


def _plain(body: bytes) -> tuple[bytes, str]:
    """Return a sitemap that may be a file compressed by gzip, as far as it goes, and what is wrong with it."""
    if not body.startswith(GZIP):
        return body, ""
    parts: list[bytes] = []
    size = 0
    try:
        for piece in inflated([body], "gzip"):
            size += len(piece)
            if size > LARGEST:
                raise ReleaseError(f"this sitemap has more than {LARGEST // 1_000_000} MB")
            parts.append(piece)
    except FetchError as error:
        return b"".join(parts), str(error)
    return b"".join(parts), ""


def _entry(entry: etree._Element, base: str) -> Item:
    own = _told(entry)
    news = next((_told(each) for each in entry if _local(each) == "news"), {})
    return Item(
        url=absolute(base, own.get("loc", "")),
        title=news.get("title", ""),
        published=news.get("publication_date", ""),
        updated=own.get("lastmod", ""),
    )


def _told(parent: etree._Element) -> dict[str, str]:
    """Return what the children of an element say that are of its own kind; pictures and films have a `loc` too."""
    return {_local(each): (each.text or "").strip() for each in parent if _namespace(each) == _namespace(parent)}


def _namespace(element: etree._Element) -> str:
    return element.tag.rpartition("}")[0] if isinstance(element.tag, str) else ""


def _local(element: etree._Element) -> str:
    """Return the name of an element without its namespace; sites mistype those."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
