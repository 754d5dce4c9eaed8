"""Entries as a table in CSV (RFC 4180), one line each, for spreadsheets and data frames."""

import csv
import io
from collections.abc import Iterable

from calendar_core.projections import Entry
from exporters.formats import Format
from exporters.ics import Heading
from exporters.telling import told
from exporters.text import link, one_line
from exporters.vevents import Style

COLUMNS = (
    "uid", "kind", "status", "date", "date_stated", "home", "counterparts", "people", "place", "country", "summary",
    "title", "confidence", "confirmed", "sources", "quote", "source", "url", "created", "modified", "revision",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@")


def render(entries: Iterable[Entry], style: Style, heading: Heading) -> bytes:
    """Return entries as CSV with a line of headings; the heading of the feed has no place in it."""
    del heading
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for entry in entries:
        writer.writerow(_cell(value) for value in _row(entry, style))
    return text.getvalue().encode()


def _row(entry: Entry, style: Style) -> Iterable[object]:
    first, place = entry.sources[0], entry.place
    return (
        entry.uid, entry.kind, entry.status, entry.when.edtf or "", entry.when.stated, entry.home,
        ";".join(entry.counterparts), ";".join(person.name for person in entry.people),
        place.name if place else "", (place and place.country) or "", told(entry, style).title,
        getattr(entry.fact, "title", ""), entry.confidence, entry.confirmed, len(entry.sources), first.evidence.text,
        first.name, link(first.url), entry.created.isoformat(), entry.modified.isoformat(), entry.revision,
    )  # fmt: skip


def _cell(value: object) -> object:
    """Return a value as a cell; text that a spreadsheet would run as a formula is marked as text."""
    if not isinstance(value, str):
        return value
    line = one_line(value)
    return f"'{line}" if line.startswith(_FORMULA) else line


FORMAT = Format("csv", ".csv", "text/csv; charset=utf-8", render)
