"""RSS and Atom, of any version and as broken as they come; feedparser reads them."""

import io
from typing import Any

import feedparser

from calendar_core.errors import ReleaseError
from calendar_core.fetching.client import Answer
from calendar_core.releases.decoding import one_line
from calendar_core.releases.listing.item import Item, Listing
from calendar_core.releases.listing.words import absolute, markup
from calendar_core.releases.sources import Source


def read(answer: Answer, _: Source) -> Listing:
    """Return the entries of a feed.

    Raises:
        ReleaseError: it is no feed.
    """
    # As a stream, because what looks like an address or the name of a file would be opened as one.
    found = feedparser.parse(
        io.BytesIO(_declared_utf8(markup(answer))),
        response_headers={"content-type": "application/xml; charset=utf-8", "content-location": answer.url},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not found.get("version") and not found.entries:
        raise ReleaseError("this is no RSS or Atom feed: look for its right address, or choose another form")
    items = tuple(_item(entry, answer.url) for entry in found.entries)
    fault = one_line(str(found.get("bozo_exception", "")))[:200] if found.bozo else ""
    return Listing(items=items, title=one_line(str(found.feed.get("title", "")))[:200], broken=fault)


def _declared_utf8(text: str) -> bytes:
    """Return a feed in UTF-8, without the declaration of what it was in before."""
    start, declaration, rest = text.lstrip("\ufeff \t\r\n").partition("?>")
    body = rest if declaration and start.startswith("<?xml") else text
    return body.encode("utf-8", "replace")


def _item(entry: Any, base: str) -> Item:
    told = dict(entry)  # an entry itself answers for what it does not have
    return Item(
        url=absolute(base, _link(told)),
        title=_text(told.get("title")),
        published=_text(told.get("published") or told.get("created") or told.get("updated")),
        updated=_text(told.get("updated")),
        html=_words(told),
    )


def _link(entry: Any) -> str:
    """Return the address of an entry; a GUID that is one stands in (`isPermaLink`)."""
    return _text(entry.get("link")) or _text(entry.get("id") if entry.get("guidislink") else "")


def _words(entry: Any) -> str:
    contents = [_text(content.get("value")) for content in entry.get("content", ())]
    return max(contents, key=len, default="")


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
