"""Feeds built and brought up to date, beside the libraries that write calendars.

The libraries are given every value ready to write; ours also finds the words. DIPCAL_BENCH_FEED says how many events
the feed has: 10,000 unless set; DIPCAL_BENCH_EVENTS how many events the log has for the folder of feeds: 60,000.
"""

import datetime as dt
import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import icalendar
import pytest
from attrs import frozen
from ical.calendar import Calendar as HomeCalendar
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event as HomeEvent

from benchmarks.synthetic import Press
from calendar_core.calendar import Calendar
from calendar_core.log import Append
from exporters.feeds import Feed
from exporters.ics import Heading, render
from exporters.kept import KeptFeed
from exporters.pieces import Pieces
from exporters.profiles import PROFILES
from exporters.vevents import Style
from exporters.words import Words
from exporters.writing import Folder

EVENTS = int(os.environ.get("DIPCAL_BENCH_FEED", "10000"))
LOG = int(os.environ.get("DIPCAL_BENCH_EVENTS", "60000"))
BATCH = 500
STYLE = Style(PROFILES["default"], Words.of("en"))
FEED = Feed("all", whole=True)


@frozen
class Ready:
    """The values of one event, ready to write."""

    texts: dict[str, str]
    days: dict[str, dt.date]
    moments: dict[str, dt.datetime]
    categories: list[str]
    sequence: int


def fill(calendar: Calendar, press: Press, events: int) -> None:
    """Record synthetic releases."""
    appends = [Append(f"release/{release[0].release.id}", release, 0) for release in press.releases(events)]
    for start in range(0, len(appends), BATCH):
        calendar.log.append_many(appends[start : start + BATCH])


@pytest.fixture(scope="module")
def calendar() -> Iterator[Calendar]:
    """Return a calendar with at least as many entries as the feed has events."""
    with tempfile.TemporaryDirectory() as folder, Calendar.open(Path(folder) / "diplomatic.db") as opened:
        fill(opened, Press(), EVENTS * 2)
        assert opened.timeline().count() >= EVENTS
        yield opened


@pytest.fixture(scope="module")
def entries(calendar):
    """Return the entries of the feed."""
    return list(calendar.timeline(limit=EVENTS))


@pytest.fixture(scope="module")
def ready(entries):
    """Return what our feed says, for others to write."""
    return [
        _ready(event) for event in icalendar.Calendar.from_ical(render(entries, STYLE, Heading("x"))).walk("VEVENT")
    ]


def _ready(event: icalendar.Event) -> Ready:
    texts = ("UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "TRANSP", "COLOR")
    return Ready(
        {name: str(event[name]) for name in texts if name in event},
        {name: event[name].dt for name in ("DTSTART", "DTEND")},
        {name: event[name].dt for name in ("DTSTAMP", "CREATED", "LAST-MODIFIED")},
        [str(name) for name in event["CATEGORIES"].cats],
        int(event["SEQUENCE"]),
    )


@pytest.mark.benchmark(group="first build")
def test_ours(benchmark, entries):
    """Entries to a feed: words, properties and lines."""
    benchmark.pedantic(lambda: render(entries, STYLE, Heading("x")), rounds=3)


@pytest.mark.benchmark(group="first build")
def test_icalendar(benchmark, ready):
    """The floor: the same properties added to components of `icalendar`."""
    benchmark.pedantic(lambda: _by_icalendar(ready), rounds=2)


@pytest.mark.benchmark(group="first build")
def test_ical(benchmark, ready):
    """The same properties by `ical`, Home Assistant's library."""
    benchmark.pedantic(lambda: _by_ical(ready), rounds=1)


@pytest.mark.benchmark(group="first build")
def test_ics(benchmark, ready):
    """The same properties by `ics`."""
    ics = pytest.importorskip("ics", reason="install diplomatic-calendar[bench]")
    benchmark.pedantic(lambda: _by_ics(ics, ready), rounds=1)


@pytest.mark.benchmark(group="first build")
def test_vobject(benchmark, ready):
    """The same properties by `vobject`."""
    vobject = pytest.importorskip("vobject", reason="install diplomatic-calendar[bench]")
    benchmark.pedantic(lambda: _by_vobject(vobject, ready), rounds=1)


def _by_icalendar(ready: list[Ready]) -> bytes:
    calendar = icalendar.Calendar()
    for one in ready:
        event = icalendar.Event()
        for name, value in (*one.texts.items(), *one.days.items(), *one.moments.items()):
            event.add(name, value)
        event.add("CATEGORIES", one.categories)
        event.add("SEQUENCE", one.sequence)
        calendar.add_component(event)
    return calendar.to_ical()


def _by_ical(ready: list[Ready]) -> str:
    calendar = HomeCalendar()
    for one in ready:
        texts = {name.lower(): value for name, value in one.texts.items() if name not in {"TRANSP", "COLOR"}}
        event = HomeEvent(
            **texts,
            dtstart=one.days["DTSTART"],
            dtend=one.days["DTEND"],
            dtstamp=one.moments["DTSTAMP"],
            created=one.moments["CREATED"],
            last_modified=one.moments["LAST-MODIFIED"],
            categories=one.categories,
            sequence=one.sequence,
        )
        calendar.events.append(event)
    return IcsCalendarStream.calendar_to_ics(calendar)


def _by_ics(ics: Any, ready: list[Ready]) -> str:
    calendar = ics.Calendar()
    for one in ready:
        event = ics.Event(
            uid=one.texts["UID"],
            name=one.texts["SUMMARY"],
            description=one.texts["DESCRIPTION"],
            location=one.texts.get("LOCATION"),
            url=one.texts.get("URL"),
            status=one.texts["STATUS"],
            begin=one.days["DTSTART"].isoformat(),
            end=one.days["DTEND"].isoformat(),
            created=one.moments["CREATED"],
            last_modified=one.moments["LAST-MODIFIED"],
            categories=set(one.categories),
            transparent=True,
        )
        event.make_all_day()
        calendar.events.add(event)
    return calendar.serialize()


def _by_vobject(vobject: Any, ready: list[Ready]) -> str:
    calendar = vobject.iCalendar()
    for one in ready:
        event = calendar.add("vevent")
        for name, value in (*one.texts.items(), *one.days.items(), *one.moments.items()):
            event.add(name).value = value
        event.add("categories").value = one.categories
        event.add("sequence").value = str(one.sequence)
    return calendar.serialize()


@pytest.mark.benchmark(group="the same feed again")
def test_first_time(benchmark, calendar):
    """The feed from the store to its tag, with nothing kept."""
    benchmark.pedantic(lambda: KeptFeed(calendar, FEED, STYLE).content(), rounds=2)


@pytest.mark.benchmark(group="the same feed again")
def test_after_one_change(benchmark, calendar):
    """The feed with its tag, after one of its events was corrected."""
    held = KeptFeed(calendar, FEED, STYLE)
    held.content()
    facts = iter([entry.sources[0].fact for entry in calendar.timeline(kind="meeting_held", limit=50)])

    def change() -> None:
        calendar.correct(next(facts), by="editor", why="it was by video", channel="video")
        calendar.timeline().first()

    benchmark.pedantic(held.content, setup=change, rounds=20)
    assert held.etag == f'"{hashlib.sha256(held.content()).hexdigest()[:32]}"'


@pytest.fixture(scope="module")
def folder() -> Iterator[tuple[Calendar, Folder, Press]]:
    """Return a large calendar with its folder of counterparts' feeds, and who writes its releases."""
    with tempfile.TemporaryDirectory() as place:
        root, press = Path(place), Press()
        with Calendar.open(root / "diplomatic.db") as calendar, Pieces(root / "diplomatic.feeds.db") as pieces:
            fill(calendar, press, LOG)
            feeds = Folder(root / "feeds", STYLE, pieces, groups=("counterpart",))
            feeds.refresh(calendar)
            yield calendar, feeds, press


@pytest.mark.benchmark(group="a folder of feeds")
def test_one_release_later(benchmark, folder):
    """The feeds of all counterparts after one more release, files included."""
    calendar, feeds, press = folder

    def release() -> None:
        events = press.release(dt.date(2025, 1, 1))
        calendar.log.append(f"release/{events[0].release.id}", events)
        calendar.timeline().first()

    benchmark.extra_info["entries"] = calendar.timeline().count()
    benchmark.extra_info["feeds"] = len(feeds.refresh(calendar))
    benchmark.pedantic(lambda: feeds.refresh(calendar), setup=release, rounds=10)


@pytest.mark.benchmark(group="a folder of feeds")
def test_nothing_new(benchmark, folder):
    """The floor: every feed of a folder when nothing was recorded."""
    calendar, feeds, _ = folder
    feeds.refresh(calendar)
    benchmark.pedantic(lambda: feeds.refresh(calendar), rounds=10)
