"""Tests of `exporters.vevents`: one test for each rule of what a client must find in an event."""

import datetime as dt
import json

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Event

from calendar_core.codec import correct
from calendar_core.events import AgreementSigned, MeetingHeld, Person, Place, VisitAgreed, When
from exporters.vevents import vevent
from tests.exporters.entries import TAKEN_IN, UID, a_source, a_style, an_entry, uid

LATER = TAKEN_IN + dt.timedelta(days=3)


def written(entry, style=None):
    """Return the event of an entry as text."""
    return vevent(entry, style or a_style()).decode()


def read(entry, style=None):
    """Return the event of an entry as a strict reader reads it."""
    event = Event.from_ical(written(entry, style))
    assert event.errors == []
    return event


def lines(entry, style=None):
    """Return the unfolded content lines of an entry's event."""
    return written(entry, style).replace("\r\n ", "").splitlines()


def test_identity_and_times_come_from_the_log():
    """UID and SEQUENCE are the entry's uid and revision; the times are those of recording, in UTC, to the second."""
    entry = an_entry(entry={"revision": 3, "modified": LATER})
    assert lines(entry)[1:6] == [
        f"UID:{UID}",
        "DTSTAMP:20241005T083015Z",
        "SEQUENCE:3",
        "CREATED:20241002T083015Z",
        "LAST-MODIFIED:20241005T083015Z",
    ]


def test_the_same_entry_gives_the_same_bytes():
    """Nothing in an event depends on when or where it is written."""
    assert written(an_entry()) == written(an_entry())


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2024-09-25", "20240925", "20240926"),
        ("2024-12-05/2024-12-06", "20241205", "20241207"),
        ("2024-12-31", "20241231", "20250101"),
        ("0001-01-01", "00010101", "00010102"),
        ("2024-10-01/9999-12-31", "20241001", "99991231"),
        ("9999-12-30", "99991230", "99991231"),
    ],
)
def test_a_day_is_an_all_day_event_with_an_exclusive_end(edtf, start, end):
    """Days are VALUE=DATE without a zone, and DTEND is the day after the last, as far as there are days."""
    found = [line for line in lines(an_entry(when=When(edtf=edtf, stated=True))) if line.startswith("DT")]
    assert found[1:] == [f"DTSTART;VALUE=DATE:{start}", f"DTEND;VALUE=DATE:{end}"]


def test_the_last_day_there_is_has_no_end():
    """No date comes after 9999-12-31, and DTEND must not be DTSTART; without one, a day lasts a day (3.6.1)."""
    found = [line for line in lines(an_entry(when=When(edtf="9999-12-31", stated=True))) if line.startswith("DT")]
    assert found[1:] == ["DTSTART;VALUE=DATE:99991231"]


def test_an_event_blocks_nobodys_day():
    """An event is free time, for Outlook in its own words."""
    assert {"TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"} <= set(lines(an_entry()))


@pytest.mark.parametrize(
    ("entry", "profile", "status", "title"),
    [
        (an_entry(), "default", "CONFIRMED", "Kazakhstan – Bahrain: meeting"),
        (an_entry(VisitAgreed), "default", "TENTATIVE", "Kazakhstan – Bahrain: visit planned"),
        (
            an_entry(entry={"status": "cancelled"}),
            "default",
            "CANCELLED",
            "Cancelled: Kazakhstan – Bahrain: meeting",
        ),
        (
            an_entry(entry={"status": "cancelled"}),
            "google",
            "CONFIRMED",
            "Cancelled: Kazakhstan – Bahrain: meeting",
        ),
    ],
)
def test_status_says_whether_it_stands(entry, profile, status, title):
    """What is planned is TENTATIVE; what fell through says so in its title too, and in STATUS where clients bear it."""
    event = read(entry, a_style(profile))
    assert (event["STATUS"], event["SUMMARY"]) == (status, title)


def test_categories_are_kind_and_counterparts():
    """An event stands in the categories of its kind and of each counterpart, none of which a client splits."""
    entry = an_entry(AgreementSigned, title="x", counterparts=("BH", "Union, of; Towns\\"))
    assert "CATEGORIES:Agreements,Bahrain,Union of Towns" in lines(entry)


def test_a_place_has_a_name_and_a_point():
    """A place is LOCATION, and GEO when both coordinates are known."""
    entry = an_entry(place=Place(name="Manama", country="BH", latitude=26.2235, longitude=50.5876))
    assert {"LOCATION:Manama\\, Bahrain", "GEO:26.2235;50.5876"} <= set(lines(entry))
    assert not [line for line in lines(an_entry(place=Place(name="Bahrain"))) if line.startswith("GEO")]


@pytest.mark.parametrize(
    ("latitude", "longitude", "said"),
    [(0.00001, 123.0, "0.00001;123.0"), (-1e-7, -0.5, "-0.0000001;-0.5"), (51, -2.5e-5, "51.0;-0.000025")],
)
def test_a_point_is_written_without_exponents(latitude, longitude, said):
    """A FLOAT of iCalendar has digits and a point, and nothing else (3.3.7)."""
    assert f"GEO:{said}" in lines(an_entry(place=Place(name="Null Island", latitude=latitude, longitude=longitude)))


def test_an_event_leads_to_its_page_or_to_its_release():
    """URL is the entry's page where there are pages, else the first release that has one; each release is attached."""
    sources = (a_source(url=""), a_source(url="https://a.example/x,y"), a_source(url="https://b.example/"))
    entry = an_entry(entry={"sources": sources})
    assert "URL:https://a.example/x%2Cy" in lines(entry)
    assert f"URL:https://cal.example/entry/{UID}" in lines(entry, a_style(base="https://cal.example/"))
    assert "ATTACH;FMTTYPE=text/html:https://b.example/" in lines(entry)
    assert "LINK;LINKREL=SOURCE;VALUE=URI:https://b.example/" in lines(entry, a_style("rich"))


def test_what_was_agreed_points_to_what_came_of_it():
    """Related entries are named by their UID."""
    assert f"RELATED-TO;RELTYPE=SIBLING:{uid(7)}" in lines(an_entry(entry={"related": (uid(7),)}))


def test_nobody_is_invited_and_nothing_rings():
    """There is no ATTENDEE, ORGANIZER, METHOD or alarm."""
    text = written(an_entry(people=(Person(name="A", office="Minister", party="BH"),)))
    assert not any(word in text for word in ("ATTENDEE", "ORGANIZER", "METHOD", "VALARM", "VLOCATION"))


def test_people_are_participants_where_the_reader_wants_them():
    """The rich profile names people as components that hold nothing which a client takes for the event's own."""
    people = (Person(name='A. "Guest"; of, honour', office="Minister"), Person(name="B"))
    event = read(an_entry(people=people), a_style("rich"))
    participants = event.subcomponents
    assert [json.loads(one["STRUCTURED-DATA"])["name"] for one in participants] == [one.name for one in people]
    assert len({one["UID"] for one in participants} | {event["UID"]}) == 3
    assert all({"SUMMARY", "DESCRIPTION", "URL"}.isdisjoint(one) for one in participants)
    assert read(an_entry(people=people)).subcomponents == []


FIELDS = {
    "title": st.text(st.characters(), max_size=150),
    "occasion": st.text(st.characters(), max_size=50),
    "place": st.builds(Place, name=st.text(st.characters(), max_size=50)),
    "people": st.tuples(st.builds(Person, name=st.text(st.characters(), max_size=50))),
}


@given(st.fixed_dictionaries(FIELDS), st.text(st.characters(), max_size=100), st.sampled_from(["default", "rich"]))
def test_no_text_can_add_or_break_a_line(fields, quote, profile):
    """Whatever stands in titles, names and quotes, the event has the same properties and reads without complaint."""
    plain = an_entry(AgreementSigned, title="x", occasion="x", place=Place(name="x"), people=(Person(name="x"),))
    hostile = evolve(plain, fact=evolve(plain.fact, **fields), sources=(a_source(name=quote, title=quote),))
    style = a_style(profile)
    assert [line.split(":")[0] for line in lines(hostile, style)] == [
        line.split(":")[0] for line in lines(plain, style)
    ]
    assert read(hostile, style)["UID"] == UID


@pytest.mark.parametrize(
    "title",
    [
        "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
        "a, b; c\\n d\\",
        "\x00\x07\x1b",
        "\u202egnp.exe\u2066",
        "👩‍👩‍👧‍👦" * 40,
        "e\u0301" * 300,
        "x" * 10_000,
        "\ud83d\ude00 \ude00\ud83d",
    ],
)
def test_a_hostile_title_is_only_a_title(title):
    """Line breaks, controls, overrides, long and broken text in a title stay in the title."""
    event = read(an_entry(AgreementSigned, title=title))
    assert event["SUMMARY"].startswith("Kazakhstan – Bahrain: document signed")
    assert len(event["SUMMARY"]) < 200
    assert all(len(line) <= 75 for line in vevent(an_entry(AgreementSigned, title=title), a_style()).split(b"\r\n"))


def test_a_corrected_fact_changes_the_event():
    """The event shows the corrected fact under the same UID."""
    entry = an_entry(MeetingHeld)
    corrected = evolve(entry, revision=1, fact=correct(entry.fact, {"channel": "video"}))
    assert read(corrected)["SUMMARY"] == "Kazakhstan – Bahrain: video meeting"
    assert read(corrected)["UID"] == read(entry)["UID"]
