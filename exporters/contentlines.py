"""Content lines of iCalendar (RFC 5545, 3.1): values by the types of `icalendar`, folded once and for good.

`icalendar` writes a component property by property through a generic path that costs most of its time. A feed has a
dozen properties whose form is known, so only the values go through its types and the lines are put together here.
TEXT is escaped here as well: its `vText` takes a backslash before a capital N for a line break, in words that have
one for what it is.
"""

import datetime as dt
from functools import lru_cache
from typing import Protocol

from icalendar.prop import vDate, vDatetime, vInt

LINE_OCTETS = 75
_END = b"\r\n"
_FOLD = b"\r\n "


class Value(Protocol):
    """A value of one of `icalendar`'s property types."""

    def to_ical(self) -> bytes:
        """Return the value as it stands in a content line."""


def line(name: str, value: bytes) -> bytes:
    """Return a content line: a name with its parameters, a value in its written form, folded and ended."""
    return fold(name.encode() + b":" + value) + _END


def typed(name: str, value: Value) -> bytes:
    """Return a line for a value of one of `icalendar`'s types."""
    return line(name, value.to_ical())


def text(name: str, value: str) -> bytes:
    """Return a line whose value is TEXT (3.3.11): backslash, comma, semicolon and line break escaped."""
    return line(name, _escaped(value))


@lru_cache(maxsize=4096)
def texts(name: str, values: tuple[str, ...]) -> bytes:
    """Return a line whose value is a list of TEXT, as CATEGORIES has."""
    return line(name, b",".join(map(_escaped, values)))


def _escaped(value: str) -> bytes:
    value = value.replace("\\", r"\\").replace(";", r"\;").replace(",", r"\,")
    return value.replace("\r\n", r"\n").replace("\n", r"\n").replace("\r", r"\n").encode()


@lru_cache(maxsize=4096)
def term(name: str, value: str) -> bytes:
    """Return a line as `text` does, for values of which there are few: a status, a colour, a place."""
    return text(name, value)


@lru_cache(maxsize=4096)
def number(name: str, value: int) -> bytes:
    """Return a line whose value is an INTEGER (3.3.8)."""
    return typed(name, vInt(value))


@lru_cache(maxsize=8192)
def day(name: str, value: dt.date) -> bytes:
    """Return a line whose value is a DATE (3.3.4)."""
    return typed(f"{name};VALUE=DATE", vDate(value))


def moment(name: str, value: dt.datetime, zone: str = "") -> bytes:
    """Return a line whose value is a DATE-TIME (3.3.5), in UTC unless a zone is named."""
    if zone:
        return typed(f"{name};TZID={zone}", vDatetime(value.replace(tzinfo=None)))
    return line(name, _utc(value))


@lru_cache(maxsize=8192)
def _utc(value: dt.datetime) -> bytes:
    written: Value = vDatetime(value.astimezone(dt.UTC).replace(microsecond=0))
    return written.to_ical()


def uri(name: str, value: str) -> bytes:
    """Return a line whose value is a URI that `exporters.text.link` made."""
    return line(name, value.encode())


def fold(content: bytes) -> bytes:
    """Break a line longer than 75 octets, never inside a character of UTF-8."""
    if len(content) <= LINE_OCTETS:
        return content
    if content.isascii():
        rest = range(LINE_OCTETS, len(content), LINE_OCTETS - 1)
        return _FOLD.join((content[:LINE_OCTETS], *(content[start : start + LINE_OCTETS - 1] for start in rest)))
    parts = []
    start, room = 0, LINE_OCTETS
    while start < len(content):
        end = start + room
        while end < len(content) and content[end] & 0xC0 == 0x80:  # noqa: PLR2004 (10xxxxxx continues a character)
            end -= 1
        parts.append(content[start:end])
        start, room = end, LINE_OCTETS - 1
    return _FOLD.join(parts)
