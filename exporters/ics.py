"""Entries of the timeline as an iCalendar object (RFC 5545, RFC 7986) that clients subscribe to."""

import re
from collections.abc import Collection, Iterable, Iterator

from attrs import frozen

from calendar_core.projections.entry import Entry
from exporters import contentlines as lines
from exporters.colors import CALENDAR, Color
from exporters.text import link, one_line
from exporters.timezones import vtimezone
from exporters.vevents import Style, vevent

MEDIA_TYPE = "text/calendar; charset=utf-8"
REFRESH = "PT6H"
PRODUCT = "-//diplomatic-calendar//dipcal//EN"
END = b"END:VCALENDAR\r\n"
_ZONED = b"\nDTSTART;TZID="
_HEAD = 400
"""Octets of a component in which its DTSTART begins."""
_ZONE = re.compile(rb"\nDTSTART;TZID=([^:]+):")
_NOTHING = (
    b"BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
    b"TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nTZNAME:UTC\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)


@frozen
class Heading:
    """What a client shows of a feed itself.

    Attributes:
        name: its name in the list of calendars.
        description: one or two sentences on what it holds.
        url: where the feed is fetched; empty when that is not known.
        color: its colour.
        page: where a person reads the same (RFC 7986, 5.5); empty when there is no page.
        image: the address of its picture, in SVG (RFC 7986, 5.10); empty when there is none.
    """

    name: str
    description: str = ""
    url: str = ""
    color: Color = CALENDAR
    page: str = ""
    image: str = ""


def render(entries: Iterable[Entry], style: Style, heading: Heading) -> bytes:
    """Return entries as one iCalendar object; the same entries, style and heading give the same bytes."""
    return assemble((vevent(entry, style) for entry in entries), heading)


def assemble(pieces: Iterable[bytes], heading: Heading, zones: Collection[str] | None = None) -> bytes:
    """Put components together under a heading.

    A calendar without a component is forbidden (RFC 5545, 3.6), so a feed with nothing to show gets a time zone that
    nothing refers to: no client shows it.

    Args:
        pieces: the components.
        heading: what clients show of the feed itself.
        zones: the time zones that the components name, where that is known.
    """
    parts = list(pieces)
    named = {zone for part in parts for zone in zones_in(part)} if zones is None else set(zones)
    return b"".join((*_heading(heading), *map(vtimezone, sorted(named)), *(parts or (_NOTHING,)), END))


def zones_in(component: bytes) -> list[str]:
    """Return the time zones that a component names and that a feed has to declare."""
    return (
        [zone.decode() for zone in _ZONE.findall(component, 0, _HEAD)] if component.find(_ZONED, 0, _HEAD) > 0 else []
    )


def emptied(feed: bytes) -> bytes:
    """Return a feed that `assemble` made, with its heading and without its components."""
    heading, _, _ = feed.partition(b"\r\nBEGIN:")
    return b"".join((heading, b"\r\n", _NOTHING, END))


def _heading(heading: Heading) -> Iterator[bytes]:
    name, about = one_line(heading.name), one_line(heading.description)
    yield b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    yield lines.text("PRODID", PRODUCT)
    yield b"CALSCALE:GREGORIAN\r\n"
    yield lines.text("NAME", name)
    yield lines.text("X-WR-CALNAME", name)
    if about:
        yield lines.text("DESCRIPTION", about)
        yield lines.text("X-WR-CALDESC", about)
    yield lines.text("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
    yield lines.text("X-PUBLISHED-TTL", REFRESH)
    if source := link(heading.url):
        yield lines.uri("SOURCE;VALUE=URI", source)
    if page := link(heading.page):
        yield lines.uri("URL", page)
    if image := link(heading.image):
        yield lines.uri("IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/svg+xml", image)
    yield lines.text("COLOR", heading.color.name)
    yield lines.text("X-APPLE-CALENDAR-COLOR", heading.color.rgb)
