"""Tests of `exporters.formats` and the formats that are installed with it."""

import csv
import io
import json
from xml.etree import ElementTree as ET

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.errors import UnknownFormatError
from calendar_core.events import AgreementSigned, Evidence, Person, Place, VisitAgreed, When
from exporters.formats import format_named, formats
from exporters.ics import Heading
from tests.exporters.clients.meant import awkward
from tests.exporters.entries import UID, a_source, a_style, an_entry

HEADING = Heading("Diplomatic calendar", "Meetings.", "https://cal.example/all.x")
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def rendered(name, entries, heading=HEADING):
    """Return entries in a format."""
    return format_named(name).render(entries, a_style(), heading)


def test_formats_are_plug_ins():
    """Every format is found by its entry point, under its own name; an unknown one is an error that names them."""
    assert set(formats()) >= {"atom", "csv", "ics", "jcal", "jsonfeed", "jsonld"}
    assert all(one.name == name and one.suffix.startswith(".") for name, one in formats().items())
    with pytest.raises(UnknownFormatError, match="there are atom, csv"):
        format_named("wordstar")


@pytest.mark.parametrize("name", sorted(formats()))
def test_the_same_entries_give_the_same_bytes(name):
    """A document depends on its entries, style and heading, and on nothing else."""
    assert rendered(name, awkward()) == rendered(name, awkward())
    assert rendered(name, []) == rendered(name, [])


def test_atom_has_stable_ids_and_the_last_change_first():
    """Atom: an id for each entry, when it was published and changed, and links to page and sources."""
    feed = ET.fromstring(rendered("atom", [an_entry()]))  # noqa: S314 (our own document)
    (entry,) = feed.findall("a:entry", ATOM)
    assert entry.findtext("a:id", namespaces=ATOM) == f"urn:uuid:{UID}"
    assert entry.findtext("a:title", namespaces=ATOM) == "Kazakhstan – Bahrain: meeting"
    assert entry.findtext("a:updated", namespaces=ATOM) == "2024-10-02T08:30:15Z"
    assert [link.get("rel") for link in entry.findall("a:link", ATOM)] == ["alternate", "via"]
    assert feed.findtext("a:id", namespaces=ATOM) == HEADING.url


def test_json_feed_has_stable_ids():
    """JSON Feed: version 1.1 with an id, text, dates and tags for each item."""
    feed = json.loads(rendered("jsonfeed", [an_entry()]))
    (item,) = feed["items"]
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert (item["id"], item["title"], item["tags"]) == (UID, "Kazakhstan – Bahrain: meeting", ["Meetings", "Bahrain"])
    assert item["date_modified"] == "2024-10-02T08:30:15+00:00"


def test_jcal_is_the_calendar_in_json():
    """jCal: the same events and properties as the iCalendar feed, as RFC 7265 writes them."""
    name, properties, components = json.loads(rendered("jcal", awkward()))
    events = [component for component in components if component[0] == "vevent"]
    calendar = icalendar.Calendar.from_ical(rendered("ics", awkward()))
    assert name == "vcalendar"
    assert ["version", {}, "text", "2.0"] in properties
    assert [{one[0]: one[3] for one in event[1]}["uid"] for event in events] == [
        event["UID"] for event in calendar.walk("VEVENT")
    ]


@pytest.mark.parametrize(
    ("entry", "time"),
    [
        (an_entry(), {"startDate": "2024-10-01", "endDate": "2024-10-01"}),
        (an_entry(VisitAgreed, when=When(edtf="2025-05", stated=True)), {"startDate": "2025-05", "endDate": "2025-05"}),
        (an_entry(VisitAgreed, when=When()), {}),
        (
            an_entry(when=When(edtf="2024-09-25", stated=True, time="15:30", zone="+05:00")),
            {"startDate": "2024-09-25T15:30:00+05:00"},
        ),
    ],
)
def test_json_ld_says_no_more_of_time_than_is_known(entry, time):
    """JSON-LD: a schema.org Event whose dates are as precise as they are known."""
    (event,) = json.loads(rendered("jsonld", [entry]))["@graph"]
    assert {name: event[name] for name in ("startDate", "endDate") if name in event} == time
    assert (event["@type"], event["@id"]) == ("Event", f"urn:uuid:{UID}")


def test_json_ld_names_who_and_where():
    """JSON-LD: parties, people, place and status in the words of schema.org."""
    place = Place(name="Manama", country="BH", latitude=26.2, longitude=50.6)
    entry = an_entry(place=place, people=(Person(name="A. Guest"),), entry={"status": "cancelled"})
    (event,) = json.loads(rendered("jsonld", [entry]))["@graph"]
    assert event["eventStatus"] == "https://schema.org/EventCancelled"
    assert event["organizer"] == {"@type": "Country", "name": "Kazakhstan"}
    assert [one["name"] for one in event["attendee"]] == ["Bahrain", "A. Guest"]
    assert event["location"]["geo"] == {"@type": "GeoCoordinates", "latitude": 26.2, "longitude": 50.6}


def test_csv_is_one_line_an_entry():
    """CSV: a line of headings and one line for each entry, whatever breaks its texts hold."""
    rows = list(csv.DictReader(io.StringIO(rendered("csv", awkward()).decode(), newline="")))
    assert [row["uid"] for row in rows] == [entry.uid for entry in awkward()]
    assert rows[0]["summary"] == "Kazakhstan – Bahrain: meeting"
    assert not any("\n" in value for row in rows for value in row.values())


@pytest.mark.parametrize("title", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)"])
def test_csv_has_no_formulas(title):
    """Text that a spreadsheet would run stands there as text."""
    (row,) = csv.DictReader(io.StringIO(rendered("csv", [an_entry(AgreementSigned, title=title)]).decode()))
    assert row["title"] == f"'{title}"


@given(st.text(st.characters(), max_size=60), st.sampled_from(sorted(formats())))
def test_hostile_text_breaks_no_format(text, name):
    """Whatever stands in titles, names and quotes, every format stays well-formed and has one entry."""
    source = a_source(
        name=text, title=text, url=text, evidence=Evidence(text=text, start=0, end=1, rule="r", confidence=1)
    )
    entry = an_entry(
        AgreementSigned, title=text, occasion=text, place=Place(name=text), people=(Person(name=text),),
        counterparts=(text,), entry={"sources": (source,)},
    )  # fmt: skip
    document = rendered(name, [entry], Heading(text, text, text)).decode()
    readers = {
        "atom": lambda: len(ET.fromstring(document).findall("a:entry", ATOM)),  # noqa: S314 (our own document)
        "csv": lambda: len(list(csv.reader(io.StringIO(document, newline="")))) - 1,
        "ics": lambda: len(icalendar.Calendar.from_ical(document).walk("VEVENT")),
        "jcal": lambda: len(json.loads(document)[2]),
        "jsonfeed": lambda: len(json.loads(document)["items"]),
        "jsonld": lambda: len(json.loads(document)["@graph"]),
    }
    assert readers[name]() == 1
