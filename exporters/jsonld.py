"""Entries as schema.org events in JSON-LD, for search engines and knowledge graphs."""

from collections.abc import Iterable
from typing import Any

import msgspec

from calendar_core.parties import is_state
from calendar_core.projections import Entry
from exporters.formats import Format
from exporters.ics import Heading
from exporters.spans import span_of
from exporters.telling import told
from exporters.text import link, one_line
from exporters.vevents import Style
from exporters.words import Words

_STATUS = {"cancelled": "https://schema.org/EventCancelled"}
_SCHEDULED = "https://schema.org/EventScheduled"


def render(entries: Iterable[Entry], style: Style, heading: Heading) -> bytes:
    """Return entries as a JSON-LD document; the heading has no place in it."""
    del heading
    graph = [_event(entry, style) for entry in entries]
    return msgspec.json.encode({"@context": "https://schema.org", "@graph": graph})


def _event(entry: Entry, style: Style) -> dict[str, Any]:
    said, words = told(entry, style), style.words
    people = [{"@type": "Person", "name": one_line(person.name)} for person in entry.people]
    event = {
        "@type": "Event",
        "@id": f"urn:uuid:{entry.uid}",
        "name": said.title,
        "description": said.text,
        **_time(entry),
        "eventStatus": _STATUS.get(entry.status, _SCHEDULED),
        "location": _location(entry),
        "organizer": _party(entry.home, words),
        "attendee": [*(_party(code, words) for code in entry.counterparts), *people],
        "url": said.url,
        "subjectOf": [
            {"@type": "Article", "url": url} for source in entry.sources if (url := link(source.url))
        ],
        "keywords": list(said.categories),
    }  # fmt: skip
    return {name: value for name, value in event.items() if value}


def _time(entry: Entry) -> dict[str, str]:
    """Return the time as far as it is known: ISO 8601 has months and years, so nothing stands in for them."""
    date, start = entry.when.date, span_of(entry).start
    if start is not None:
        return {"startDate": start.isoformat()}
    first, _, last = date.text.partition("/")
    return {"startDate": first, "endDate": last or first} if first else {}


def _location(entry: Entry) -> dict[str, Any] | None:
    if entry.place is None:
        return None
    spot: dict[str, Any] = {"@type": "Place", "name": one_line(entry.place.name)}
    if entry.place.country:
        spot["address"] = {"@type": "PostalAddress", "addressCountry": entry.place.country}
    if entry.place.latitude is not None and entry.place.longitude is not None:
        coordinates = {"latitude": entry.place.latitude, "longitude": entry.place.longitude}
        spot["geo"] = {"@type": "GeoCoordinates", **coordinates}
    return spot


def _party(code: str, words: Words) -> dict[str, str]:
    return {"@type": "Country" if is_state(code) else "Organization", "name": words.party(code)}


FORMAT = Format("jsonld", ".jsonld", "application/ld+json", render)
