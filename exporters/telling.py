"""An entry told in plain values, for the formats that are not calendars."""

import datetime as dt

from attrs import frozen

from calendar_core.projections import Entry
from exporters.spans import span_of
from exporters.summaries import description, parties, place, summary
from exporters.vevents import Style, address
from exporters.words import Words


@frozen
class Told:
    """What a reader is told of an entry, in the style of a feed.

    Attributes:
        title: who met whom, and what came of it; says when it was cancelled.
        text: the words below the title.
        start: the day on which it stands, or the moment with its zone.
        last: its last day, inclusive.
        place: where; empty when that is not known.
        parties: "Kazakhstan – Bahrain".
        url: where to read on; empty when there is no address.
        categories: its kind and counterparts, in words.
    """

    title: str
    text: str
    start: dt.date | dt.datetime
    last: dt.date
    place: str
    parties: str
    url: str
    categories: tuple[str, ...]


def told(entry: Entry, style: Style) -> Told:
    """Return an entry in plain values."""
    words, span = style.words, span_of(entry)
    title = titled(summary(entry, span, words), entry, words)
    names = (words(f"kind.{entry.kind}"), *(words.party(code) for code in entry.counterparts))
    return Told(
        title,
        description(entry, span, words),
        span.start or span.first,
        span.last,
        place(entry, words),
        parties(entry, words),
        address(entry, style),
        tuple(dict.fromkeys(names)),
    )


def titled(title: str, entry: Entry, words: Words) -> str:
    """Return a title that says when its entry was cancelled."""
    return words("cancelled", summary=title) if entry.status == "cancelled" else title
