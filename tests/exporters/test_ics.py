"""Tests of `exporters.ics`: what a client must find in a feed as a whole."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

from calendar_core.events import AgreementSigned, Evidence, Place
from exporters.ics import Heading, assemble, render
from exporters.spans import span_of
from exporters.summaries import summary
from tests.exporters.entries import a_source, a_style, an_entry, uid

HEADING = Heading(
    "Diplomatic calendar: Bahrain",
    "Meetings, visits.",
    "https://cal.example/counterpart/BH.ics?a=1,2",
    page="https://cal.example/counterpart/BH",
    image="https://cal.example/icon.svg",
)


def entries(count):
    """Return some entries."""
    return [an_entry(entry={"uid": uid(number)}) for number in range(count)]


def heading_lines(feed):
    """Return the unfolded lines before the first component."""
    return feed.decode().replace("\r\n ", "").split("\r\nBEGIN:V")[0].splitlines()


def test_a_feed_names_itself_to_every_client():
    """The properties of RFC 7986 stand with their older twins; the address has no raw comma."""
    assert heading_lines(render(entries(1), a_style(), HEADING)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//diplomatic-calendar//dipcal//EN",
        "CALSCALE:GREGORIAN",
        "NAME:Diplomatic calendar: Bahrain",
        "X-WR-CALNAME:Diplomatic calendar: Bahrain",
        "DESCRIPTION:Meetings\\, visits.",
        "X-WR-CALDESC:Meetings\\, visits.",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
        "SOURCE;VALUE=URI:https://cal.example/counterpart/BH.ics?a=1%2C2",
        "URL:https://cal.example/counterpart/BH",
        "IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/svg+xml:https://cal.example/icon.svg",
        "COLOR:steelblue",
        "X-APPLE-CALENDAR-COLOR:#4682B4",
    ]


def test_a_feed_has_nothing_that_clients_stumble_over():
    """There is no METHOD, no UID of the calendar, no X-WR-TIMEZONE, no byte order mark, no bare line feed."""
    feed = render(entries(2), a_style(), HEADING)
    names = {line.split(":")[0].split(";")[0] for line in heading_lines(feed)}
    assert names.isdisjoint({"METHOD", "UID", "X-WR-TIMEZONE"})
    assert feed.startswith(b"BEGIN:VCALENDAR\r\n")
    assert feed.endswith(b"END:VCALENDAR\r\n")
    assert feed.count(b"\n") == feed.count(b"\r\n") == feed.count(b"\r")


def test_readers_find_each_event_once():
    """Two strict readers find every entry, in order, without complaint."""
    feed = render(entries(3), a_style(), HEADING)
    calendar = Calendar.from_ical(feed)
    assert [event["UID"] for event in calendar.walk("VEVENT")] == [uid(number) for number in range(3)]
    assert calendar.errors == []
    assert [event.uid for event in IcsCalendarStream.calendar_from_ics(feed.decode()).events] == [
        uid(number) for number in range(3)
    ]


def test_an_empty_feed_is_a_calendar_still():
    """A feed without events has one component that no client shows, since a calendar without one is forbidden."""
    calendar = Calendar.from_ical(assemble([], HEADING))
    assert [component.name for component in calendar.subcomponents] == ["VTIMEZONE"]
    assert IcsCalendarStream.calendar_from_ics(assemble([], HEADING).decode()).events == []


def test_cancelled_entries_stay_unless_the_profile_hides_them():
    """An entry that was called off is kept by default."""
    cancelled = an_entry(entry={"status": "cancelled"})
    assert b"STATUS:CANCELLED" in render([cancelled], a_style(), HEADING)


@pytest.mark.parametrize("name", ["x\r\nMETHOD:PUBLISH", "x\nBEGIN:VEVENT", "a,b;c\\", "x" * 10_000, "\x00\ud800"])
def test_a_name_cannot_inject_a_line(name):
    """Whatever a feed is called, its heading has the same lines."""
    plain = heading_lines(assemble([], Heading("x", "x")))
    assert [line.split(":")[0] for line in heading_lines(assemble([], Heading(name, name)))] == [
        line.split(":")[0] for line in plain
    ]


@given(st.text(st.characters(), min_size=1, max_size=100))
def test_any_name_is_read_back_by_a_strict_reader(name):
    """A feed of any name is valid and has no line longer than 75 octets."""
    feed = assemble([], Heading(name, name))
    assert Calendar.from_ical(feed).errors == []
    assert max(map(len, feed.split(b"\r\n"))) <= 75


@example("Drive \\\\host\\Notes\\north", "\\N")
@given(st.text(st.characters(), max_size=120), st.text(st.characters(), max_size=120))
def test_two_readers_read_the_same_of_any_text(title, quote):
    """Whatever a release says, two strict readers find one event, and the same title and words in it."""
    source = a_source(name=quote, url=quote, evidence=Evidence(text=quote, start=0, end=1, rule="r", confidence=0.5))
    entry = an_entry(AgreementSigned, title=title, place=Place(name=quote), entry={"sources": (source,)})
    feed = render([entry], a_style(), Heading(title))
    (ours,) = Calendar.from_ical(feed).walk("VEVENT")
    (theirs,) = IcsCalendarStream.calendar_from_ics(feed.decode()).events
    assert ours.errors == []
    assert (ours["SUMMARY"], ours["DESCRIPTION"]) == (theirs.summary, theirs.description)
    assert ours["SUMMARY"] == summary(entry, span_of(entry), a_style().words)
