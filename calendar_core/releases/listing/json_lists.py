"""JSON as the sites of ministries answer it: WordPress, JSON Feed, and whatever else a source describes."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from calendar_core.errors import ReleaseError
from calendar_core.fetching.client import Answer
from calendar_core.releases.listing.item import Item, Listing
from calendar_core.releases.listing.words import absolute, markup
from calendar_core.releases.sources import Source

USUAL: Mapping[str, tuple[str, ...]] = {
    "items": ("items", "data", "results", "posts", "articles", "news", "data.items"),
    "url": ("link", "url", "external_url", "href", "permalink", "address"),
    "title": ("title.rendered", "title", "headline", "name"),
    "published": ("date_published", "published", "date", "published_at", "publishedAt", "publication_date"),
    "updated": ("modified", "date_modified", "updated", "updated_at", "updatedAt"),
    "text": ("content.rendered", "content_html", "content", "body", "text"),
}
"""What each part is usually called, as a path; what comes first wins."""


def read(answer: Answer, source: Source) -> Listing:
    """Return what a JSON answer lists.

    Raises:
        ReleaseError: it is no JSON, or has no list with addresses.
    """
    try:
        value = json.loads(markup(answer))
    except (ValueError, RecursionError) as error:
        raise ReleaseError(f"this is no JSON ({error}): look for its right address, or choose another form") from error
    records = _records(value, source.fields.items)
    items = tuple(_item(record, answer.url, source) for record in records if isinstance(record, dict))
    found = tuple(item for item in items if item.url)
    if records and not found:
        raise ReleaseError("no record of this JSON has an address: name the path to it as `fields.url` in the source")
    return Listing(items=found, title=_text(value.get("title")) if isinstance(value, dict) else "")


def _records(value: Any, path: str) -> list[Any]:
    if isinstance(value, list) and not path:
        return value
    found = [_at(value, each) for each in ((path,) if path else USUAL["items"])]
    lists = [each for each in found if isinstance(each, list)]
    if not lists:
        where = f"at `{path}`" if path else "under a usual name"
        raise ReleaseError(f"this JSON has no list {where}: name the path to it as `fields.items` in the source")
    return max(lists, key=len)


def _item(record: Mapping[str, Any], base: str, source: Source) -> Item:
    link = _told(record, "url", source.fields.url)
    return Item(
        url=absolute(base, link),
        title=_told(record, "title", source.fields.title),
        published=_told(record, "published", source.fields.published),
        updated=_told(record, "updated", ""),
        html=_told(record, "text", source.fields.text),
    )


def _told(record: Mapping[str, Any], part: str, path: str) -> str:
    values = [_at(record, path)] if path else _usual(record, part)
    return next((text for text in map(_text, values) if text), "")


def _usual(value: Any, part: str) -> Iterator[Any]:
    for path in USUAL[part]:
        yield _at(value, path)


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
