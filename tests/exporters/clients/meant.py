"""What a client should read of an entry, and a feed with everything that clients stumble over."""

import datetime as dt
from typing import Any

from calendar_core.events import AgreementSigned, Evidence, ForumAttended, MeetingHeld, Person, Place, VisitAgreed, When
from calendar_core.projections.entry import Entry
from exporters.spans import span_of
from exporters.summaries import description, place, summary
from exporters.text import category
from exporters.vevents import Style, address
from tests.exporters.entries import a_source, an_entry, uid

Read = dict[str, Any]


def meant(entry: Entry, style: Style) -> Read:
    """Return what a client should read of an entry, in the form that every reader prints."""
    span, words = span_of(entry), style.words
    title = summary(entry, span, words)
    names = (words(f"kind.{entry.kind}"), *(words.party(code) for code in entry.counterparts))
    return {
        "uid": entry.uid,
        "summary": words("cancelled", summary=title) if entry.status == "cancelled" else title,
        "description": description(entry, span, words),
        "all_day": span.start is None,
        "start": _utc(span.start) if span.start else span.first.isoformat(),
        "end": None if span.start else (span.last + dt.timedelta(days=1)).isoformat(),
        "status": _status(entry),
        "categories": sorted({category(name) for name in names}),
        "location": place(entry, words) or None,
        "url": address(entry, style) or None,
    }


def awkward() -> list[Entry]:
    """Return entries that between them hold everything that some client was seen to stumble over."""
    return [
        an_entry(when=When(edtf="2024-09-25", stated=True), entry={"uid": uid(1)}),
        an_entry(when=When(edtf="2024-12-31/2025-01-02", stated=True), entry={"uid": uid(2), "revision": 3}),
        an_entry(VisitAgreed, when=When(edtf="2025-05", stated=True), visitor="BH", host="KZ", entry={"uid": uid(3)}),
        an_entry(VisitAgreed, when=When(), entry={"uid": uid(4), "sources": (a_source(url=""),)}),
        an_entry(entry={"uid": uid(5), "status": "cancelled", "revision": 1}),
        _timed(6, "2024-07-15", "09:00", "Europe/Riga"),
        _timed(7, "2024-12-15", "09:00", "Europe/Riga"),
        _timed(8, "2024-09-25", "23:30", "+05:00"),
        _timed(9, "2023-06-01", "10:00", "Asia/Almaty"),
        _timed(10, "2024-09-25", "18:00", "America/New_York"),
        _hostile(),
        _wordy(),
        an_entry(MeetingHeld, counterparts=("ES", "LV", "LU", "PL", "CH", "C5+1"), entry={"uid": uid(13)}),
    ]


def _timed(number: int, day: str, time: str, zone: str) -> Entry:
    return an_entry(when=When(edtf=day, stated=True, time=time, zone=zone), entry={"uid": uid(number)})


def _hostile() -> Entry:
    quote = 'He said: "a, b; c\\d" \r\nEND:VEVENT\x00\x1b'
    source = a_source(
        name="Press; office, of\\all",
        url="https://mfa.example/a,b;c?d=e&f=%20\r\nX:y",
        evidence=Evidence(text=quote, start=0, end=len(quote), rule="r", confidence=0.5),
    )
    return an_entry(
        AgreementSigned,
        title="Agreement; with, commas\\ and\nBEGIN:VEVENT\u202e",
        counterparts=("Union, of; Towns\\",),
        place=Place(name='Hall 1, "Blue"; Manama\\', country="BH", latitude=26.2235, longitude=50.5876),
        entry={"uid": uid(11), "sources": (source,)},
    )


def _wordy() -> Entry:
    return an_entry(
        ForumAttended,
        counterparts=("UN",),
        occasion="👩‍👩‍👧‍👦 79-я сессия Генеральной Ассамблеи 联合国大会 e\u0301" * 3,
        people=tuple(Person(name=f"José Albares {number}", office="Minister", party="ES") for number in range(30)),
        place=Place(name="Нью-Йорк"),
        entry={"uid": uid(12)},
    )


def _status(entry: Entry) -> str:
    return "CANCELLED" if entry.status == "cancelled" else "TENTATIVE" if entry.fact.planned else "CONFIRMED"


def _utc(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
