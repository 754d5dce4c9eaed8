"""Parsers of calendar clients read a feed as it was meant."""

import datetime as dt
import json
import subprocess
import sys

import pytest
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar, Event

from exporters.ics import Heading, render
from exporters.profiles import PROFILES
from tests.exporters.clients import installed
from tests.exporters.clients.meant import Read, awkward, meant
from tests.exporters.entries import a_style

STYLE = a_style(lang="fr")
HEADING = Heading(
    "Calendrier: Bahreïn, Émirats; \\ 🇧🇭",
    "Réunions,\nvisites",
    "https://cal.example/a,b.ics",
    page="https://cal.example/a",
    image="https://cal.example/icon.svg",
)


@pytest.fixture
def feed(tmp_path):
    """Return the file of a feed with everything that clients stumble over."""
    path = tmp_path / "all.ics"
    path.write_bytes(render(awkward(), STYLE, HEADING))
    return path


def by_icalendar(feed):
    """Read with `icalendar`, which complains instead of skipping."""
    calendar = Calendar.from_ical(feed.read_bytes())
    events = calendar.walk("VEVENT")
    assert not any(component.errors for component in calendar.walk())
    return [of_icalendar(event) for event in events]


def of_icalendar(event: Event) -> Read:
    """Return an event of `icalendar` in the common form."""
    start, end = event["DTSTART"].dt, event.get("DTEND")
    return {
        "uid": str(event["UID"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "all_day": not isinstance(start, dt.datetime),
        "start": _shown(start),
        "end": _shown(end.dt) if end else None,
        "status": str(event["STATUS"]),
        "categories": sorted(map(str, event.categories)),
        "location": event.get("LOCATION"),
        "url": event.get("URL"),
    }


def by_ical(feed):
    """Read with `ical`, the parser of Home Assistant."""
    return [
        {
            "uid": event.uid,
            "summary": event.summary,
            "description": event.description,
            "all_day": not isinstance(event.dtstart, dt.datetime),
            "start": _shown(event.dtstart),
            "end": _shown(event.dtend) if event.dtend else None,
            "status": event.status.value,
            "categories": sorted(event.categories),
            "location": event.location,
            "url": str(event.url) if event.url else None,
        }
        for event in IcsCalendarStream.calendar_from_ics(feed.read_bytes().decode()).events
    ]


def by_ics(feed):
    """Read with `ics`."""
    return _run([installed.python(), installed.READERS / "ics_reader.py", feed])


def by_vobject(feed):
    """Read with `vobject`, the parser of Radicale and xandikos."""
    return _run([installed.python(), installed.READERS / "vobject_reader.py", feed])


def by_icaljs(feed):
    """Read with ical.js, the parser of Thunderbird."""
    return _run([*installed.node_module("ical.js"), installed.READERS / "icaljs_reader.mjs", installed.MODULES, feed])


def by_nodeical(feed):
    """Read with node-ical."""
    return _run(
        [*installed.node_module("node-ical"), installed.READERS / "nodeical_reader.mjs", installed.MODULES, feed]
    )


def by_libical(feed):
    """Read with libical, the parser of GNOME and KDE."""
    installed.library("libical.so.3")
    return _run([sys.executable, installed.READERS / "libical_reader.py", feed])


def _run(command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _shown(value):
    if not isinstance(value, dt.datetime):
        return value.isoformat()
    return value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


PARSERS = [by_icalendar, by_ical, by_ics, by_vobject, by_icaljs, by_nodeical, by_libical]


@pytest.mark.parametrize("profile", sorted(PROFILES.keys() - {"rich"}))
@pytest.mark.parametrize("parser", [by_ical, by_libical], ids=lambda parser: parser.__name__)
def test_every_profile_is_read(parser, profile, tmp_path):
    """The strictest parsers find every event of a feed of each profile."""
    path = tmp_path / "all.ics"
    path.write_bytes(render(awkward(), a_style(profile), HEADING))
    assert {event["uid"] for event in parser(path)} == {entry.uid for entry in awkward()}


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.__name__)
def test_a_parser_reads_what_was_meant(parser, feed):
    """Each parser finds every event once, with its title, words, times, status, categories, place and address."""
    read = {event["uid"]: event for event in parser(feed)}
    assert len(read) == len(awkward())
    for entry in awkward():
        assert _like(read[entry.uid], meant(entry, STYLE)) == meant(entry, STYLE)


def _like(read: Read, wanted: Read) -> Read:
    """Return what was read, less the end and the empty texts that some parsers make up for what is not there."""
    same = {key: value or None if isinstance(value, str) else value for key, value in read.items()}
    if wanted["end"] is None and same["end"] == same["start"]:
        same["end"] = None
    return same


@pytest.mark.parametrize("parser", [by_icalendar, by_ical, by_ics, by_vobject, by_icaljs, by_nodeical])
def test_rich_feeds_are_read_by_programs(parser, tmp_path):
    """People as components and releases as LINK hide nothing else from the parsers of programs."""
    path = tmp_path / "all.ics"
    path.write_bytes(render(awkward(), a_style("rich"), HEADING))
    read = {event["uid"]: event["summary"] for event in parser(path)}
    assert {entry.uid: meant(entry, a_style())["summary"] for entry in awkward()}.items() <= read.items()
