"""One entry of the timeline as one VEVENT (RFC 5545, 3.6.1).

UID, SEQUENCE and all times come from the entry, which has them from the log: the same log gives the same bytes, and an
event changes its SEQUENCE and LAST-MODIFIED when a reader would see a change, and only then.
"""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from uuid import NAMESPACE_URL, uuid5

import msgspec
from attrs import frozen

from calendar_core.events import Place
from calendar_core.projections.entry import Entry
from exporters import contentlines as lines
from exporters.colors import color_of
from exporters.profiles import Profile
from exporters.spans import Span, span_of
from exporters.summaries import description, place, summary
from exporters.text import category, link, one_line
from exporters.timezones import declared
from exporters.words import Words

_DAY = dt.timedelta(days=1)
_LAST_END = dt.date.max - _DAY
"""The last day behind which a date can name another one: 9999-12-31 often stands for an end that nobody knows."""
_PERSON = 'STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=application/ld+json;SCHEMA="https://schema.org/Person"'
_SOURCE = {"attach": "ATTACH;FMTTYPE=text/html", "link": "LINK;LINKREL=SOURCE;VALUE=URI"}


@frozen
class Style:
    """How entries are told: for whom, in which language, and where their pages stand.

    Attributes:
        profile: the family of clients.
        words: the language.
        base: the address under which each entry has a page, `https://example.org`; empty when there are none.
        ending: how the addresses of pages end: `.html` where they are files.
    """

    profile: Profile
    words: Words
    base: str = ""
    ending: str = ""


def vevent(entry: Entry, style: Style) -> bytes:
    """Return an entry as the lines of a VEVENT."""
    span = span_of(entry)
    parts = (
        b"BEGIN:VEVENT\r\n",
        *_identity(entry),
        *_time(span, style.profile),
        *_words(entry, span, style),
        *_place(entry, style.words),
        *_links(entry, style),
        *_state(entry, style.profile),
        *(_participants(entry) if style.profile.participants else ()),
        b"END:VEVENT\r\n",
    )
    return b"".join(parts)


def address(entry: Entry, style: Style) -> str:
    """Return where to read on: the entry's own page, else the first release that has an address."""
    if style.base:
        return link(f"{style.base.rstrip('/')}/entry/{entry.uid}{style.ending}")
    return next(filter(None, (link(source.url) for source in entry.sources)), "")


def _identity(entry: Entry) -> Iterator[bytes]:
    yield lines.text("UID", entry.uid)
    yield lines.moment("DTSTAMP", entry.modified)
    yield lines.number("SEQUENCE", entry.revision)
    yield lines.moment("CREATED", entry.created)
    yield lines.moment("LAST-MODIFIED", entry.modified)


def _time(span: Span, profile: Profile) -> Iterator[bytes]:
    if span.start is not None:
        yield lines.moment("DTSTART", span.start, declared(span.start) if profile.zones == "named" else "")
        return
    yield lines.day("DTSTART", span.first)
    end = min(span.last, _LAST_END) + _DAY
    if end > span.first:  # else it is the last day there is; an event of a DATE without an end lasts that day (3.6.1)
        yield lines.day("DTEND", end)


def _words(entry: Entry, span: Span, style: Style) -> Iterator[bytes]:
    words = style.words
    title = summary(entry, span, words)
    if entry.status == "cancelled":
        title = words("cancelled", summary=title)
    yield lines.text("SUMMARY", title)
    yield lines.text("DESCRIPTION", description(entry, span, words))
    names = (words(f"kind.{entry.kind}"), *(words.party(code) for code in entry.counterparts))
    yield lines.texts("CATEGORIES", tuple(dict.fromkeys(filter(None, map(category, names)))))


def _place(entry: Entry, words: Words) -> Iterator[bytes]:
    if entry.place is None:
        return
    yield lines.term("LOCATION", place(entry, words))
    yield from _geo(entry.place)


def _geo(spot: Place) -> Iterator[bytes]:
    if spot.latitude is not None and spot.longitude is not None:
        yield lines.line("GEO", f"{_plain(spot.latitude)};{_plain(spot.longitude)}".encode())


def _plain(number: float) -> str:
    """Return a number as a FLOAT (3.3.7), which has no exponent."""
    return f"{Decimal(repr(float(number))):f}"


def _links(entry: Entry, style: Style) -> Iterator[bytes]:
    if target := address(entry, style):
        yield lines.uri("URL", target)
    for target in dict.fromkeys(filter(None, (link(source.url) for source in entry.sources))):
        yield lines.uri(_SOURCE[style.profile.links], target)
    for uid in entry.related:
        yield lines.text("RELATED-TO;RELTYPE=SIBLING", uid)


def _state(entry: Entry, profile: Profile) -> Iterator[bytes]:
    cancelled = entry.status == "cancelled" and profile.cancelled == "strike"
    expected = "TENTATIVE" if entry.fact.planned else "CONFIRMED"
    yield lines.term("STATUS", "CANCELLED" if cancelled else expected)
    yield b"TRANSP:TRANSPARENT\r\n"
    yield b"X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n"
    yield lines.term("COLOR", color_of(entry.kind).name)


def _participants(entry: Entry) -> Iterator[bytes]:
    """Yield people as PARTICIPANT components (RFC 9073, 7.1), their names as schema.org data.

    A SUMMARY, DESCRIPTION or URL in a component is taken for the event's own by clients that do not know components.
    """
    for person in entry.people:
        said = {"@type": "Person", "name": one_line(person.name), "jobTitle": one_line(person.office or "")}
        data = msgspec.json.encode({name: value for name, value in said.items() if value}).decode()
        yield b"BEGIN:PARTICIPANT\r\n"
        yield lines.text("UID", str(uuid5(NAMESPACE_URL, f"urn:uuid:{entry.uid}#{said['name']}")))
        yield b"PARTICIPANT-TYPE:ACTIVE\r\n"
        yield lines.text(_PERSON, data)
        yield b"END:PARTICIPANT\r\n"
