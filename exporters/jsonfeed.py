"""Entries as a JSON Feed (version 1.1), the last changed first."""

from collections.abc import Iterable
from typing import Any

import msgspec

from calendar_core.projections import Entry
from exporters.formats import Format
from exporters.ics import Heading
from exporters.telling import told
from exporters.text import link, one_line
from exporters.vevents import Style

_VERSION = "https://jsonfeed.org/version/1.1"


def render(entries: Iterable[Entry], style: Style, heading: Heading) -> bytes:
    """Return entries as a JSON Feed document."""
    latest_first = sorted(entries, key=lambda entry: (entry.modified, entry.uid), reverse=True)
    feed = {
        "version": _VERSION,
        "title": one_line(heading.name),
        "description": one_line(heading.description),
        "feed_url": link(heading.url),
        "language": style.words.lang,
    }
    document = {name: value for name, value in feed.items() if value}
    return msgspec.json.encode(document | {"items": [_item(entry, style) for entry in latest_first]})


def _item(entry: Entry, style: Style) -> dict[str, Any]:
    said = told(entry, style)
    item = {
        "id": entry.uid,
        "url": said.url,
        "external_url": next(filter(None, (link(source.url) for source in entry.sources)), ""),
        "title": said.title,
        "content_text": said.text,
        "date_published": entry.created.isoformat(timespec="seconds"),
        "date_modified": entry.modified.isoformat(timespec="seconds"),
        "tags": list(said.categories),
    }
    return {name: value for name, value in item.items() if value}


FORMAT = Format("jsonfeed", ".json", "application/feed+json", render)
