"""How templates show things: titles, parties, days, and a quote in the words around it."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from calendar_core.edtf import Edtf
from calendar_core.errors import InvalidDateError
from calendar_core.events import Evidence, Release
from calendar_core.projections.entry import Entry
from exporters import summaries
from exporters.files import file_name
from exporters.profiles import profile_named
from exporters.spans import span_of
from exporters.text import link
from exporters.vevents import Style
from exporters.web.subscribing import qr
from exporters.words import Words

STYLE = Style(profile_named("default"), Words.of("en"))
WORDS = STYLE.words
AROUND = 320
"""Characters of the release that stand before and behind a quote at most."""


@frozen
class Quote:
    """Words of a release, and what stands around them."""

    before: str
    words: str
    after: str


def title(entry: Entry) -> str:
    """Return the title of an entry, as in the feeds."""
    return summaries.summary(entry, span_of(entry), WORDS)


def day(entry: Entry) -> str:
    """Return when it was, in words, as precise as it is known; empty when nothing is known."""
    return WORDS.date(entry.when.date)


def day_note(entry: Entry) -> str:
    """Return why the day is not that of the event itself; empty when it is."""
    certainty = span_of(entry).certainty
    return "" if certainty == "known" else WORDS(f"date.{certainty}")


def machine_day(entry: Entry) -> str:
    """Return the first day in the form of HTML's `datetime`; empty when nothing is known."""
    earliest = entry.when.date.earliest
    return earliest.isoformat() if earliest else ""


def year(entry: Entry) -> str:
    """Return the year of an entry, or that it is not known."""
    earliest = entry.when.date.earliest
    return str(earliest.year) if earliest else "No date yet"


def written(date: dt.date | str) -> str:
    """Return a day in words: 25 September 2024."""
    return WORDS.date(Edtf.parse(str(date)))


def moment(text: str) -> str:
    """Return a moment as people wrote it in words: a day, or else a time or a position of the log as it is."""
    try:
        return written(text)
    except InvalidDateError:
        return f"position {text}" if text.isdecimal() else text


def quote_in(evidence: Evidence, release: Release | None) -> Quote:
    """Return the words of evidence with their paragraph around them, as far as it is not long."""
    text = "" if release is None else getattr(release, evidence.part)
    if text[evidence.start : evidence.end] != evidence.text:
        return Quote("", evidence.text, "")
    before = text[: evidence.start].rpartition("\n\n")[2]
    after = text[evidence.end :].partition("\n\n")[0]
    return Quote(_last(before), evidence.text, _first(after))


def _last(text: str) -> str:
    return text if len(text) <= AROUND else "… " + text[-AROUND:].partition(" ")[2]


def _first(text: str) -> str:
    return text if len(text) <= AROUND else text[:AROUND].rpartition(" ")[0] + " …"


def number(count: int) -> str:
    """Return a number with its thousands apart."""
    return f"{count:,}"


def kind_name(kind: str) -> str:
    """Return the name of a kind of event, in the plural."""
    return WORDS(f"kind.{kind}")


def told(changes: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the fields that a correction changed and their new values, in a line each."""
    return [(name.replace("_", " "), _in_a_line(value)) for name, value in changes.items()]


def _in_a_line(value: Any) -> str:
    """Return plain JSON data as people read it: the names and values in it, without its punctuation."""
    if isinstance(value, Mapping):
        return ", ".join(_in_a_line(one) for one in value.values() if one not in (None, "", True, False))
    if isinstance(value, list | tuple):
        return "; ".join(map(_in_a_line, value))
    return "none" if value is None else str(value)


FILTERS: Mapping[str, Callable[..., Any]] = {
    "day": day,
    "day_note": day_note,
    "kind_name": kind_name,
    "machine_day": machine_day,
    "moment": moment,
    "number": number,
    "party": WORDS.party,
    "file_name": file_name,
    "place": lambda entry: summaries.place(entry, WORDS),
    "confidence": lambda entry: summaries.confidence(entry, WORDS),
    "qr": qr,
    "title": title,
    "told": told,
    "web_address": link,
    "written": written,
    "year": year,
}
"""What templates may do with a value, by name."""
