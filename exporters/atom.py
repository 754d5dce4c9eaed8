"""Entries as an Atom feed (RFC 4287), the last changed first; an entry's id never changes."""

import datetime as dt
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

from calendar_core.projections import Entry
from exporters.formats import Format
from exporters.ics import Heading
from exporters.telling import told
from exporters.text import link, one_line
from exporters.vevents import Style

_NAMESPACE = "http://www.w3.org/2005/Atom"
_BEGINNING = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def render(entries: Iterable[Entry], style: Style, heading: Heading) -> bytes:
    """Return entries as an Atom document."""
    latest_first = sorted(entries, key=lambda entry: (entry.modified, entry.uid), reverse=True)
    feed = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": style.words.lang})
    address = link(heading.url)
    _add(feed, "id", address or "urn:dipcal:feed")
    _add(feed, "title", one_line(heading.name))
    _add(feed, "subtitle", one_line(heading.description))
    _add(feed, "updated", _time(latest_first[0].modified if latest_first else _BEGINNING))
    SubElement(SubElement(feed, "author"), "name").text = one_line(heading.name)
    if address:
        SubElement(feed, "link", {"rel": "self", "href": address})
    for entry in latest_first:
        _add_entry(feed, entry, style)
    written: bytes = tostring(feed, encoding="utf-8", xml_declaration=True)
    return written


def _add_entry(feed: Element, entry: Entry, style: Style) -> None:
    said, element = told(entry, style), SubElement(feed, "entry")
    _add(element, "id", f"urn:uuid:{entry.uid}")
    _add(element, "title", said.title)
    _add(element, "published", _time(entry.created))
    _add(element, "updated", _time(entry.modified))
    for category in said.categories:
        SubElement(element, "category", {"term": category})
    if said.url:
        SubElement(element, "link", {"rel": "alternate", "href": said.url})
    for url in dict.fromkeys(filter(None, (link(source.url) for source in entry.sources))):
        SubElement(element, "link", {"rel": "via", "href": url})
    _add(element, "content", said.text)


def _add(parent: Element, name: str, text: str) -> None:
    if text:
        SubElement(parent, name).text = text


def _time(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


FORMAT = Format("atom", ".atom", "application/atom+xml; charset=utf-8", render)
