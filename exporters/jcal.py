"""Entries as iCalendar, in its own form and in JSON (jCal, RFC 7265)."""

from collections.abc import Iterable

import icalendar
import msgspec

from calendar_core.projections import Entry
from exporters import ics
from exporters.formats import Format
from exporters.ics import Heading
from exporters.vevents import Style


def render(entries: Iterable[Entry], style: Style, heading: Heading) -> bytes:
    """Return the iCalendar feed of entries as jCal."""
    calendar = icalendar.Calendar.from_ical(ics.render(entries, style, heading))
    return msgspec.json.encode(calendar.to_jcal(), enc_hook=str)


FORMAT = Format("jcal", ".jcs", "application/calendar+json", render)
ICS = Format("ics", ".ics", ics.MEDIA_TYPE, ics.render)
