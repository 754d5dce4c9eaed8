"""Tests of `exporters.writing`."""

import pytest
from icalendar import Calendar as Read

from calendar_core.calendar import Calendar
from calendar_core.events import VisitAgreed, When
from exporters.feeds import feeds_of
from exporters.writing import empty_others, write_feeds
from tests.events import a_fact
from tests.exporters.entries import a_style
from tests.exporters.recording import Clock, report


@pytest.fixture
def calendar():
    """Return a calendar with a meeting with one state and a planned visit of another."""
    with Calendar.open("sqlite://", clock=Clock()) as opened:
        report(opened, "r1", a_fact(release="r1"), a_fact(VisitAgreed, release="r1", counterparts=("ES",)))
        yield opened


def write(calendar, directory, **options):
    """Write every feed of a calendar and return what was written."""
    style = a_style()
    return list(write_feeds(calendar, feeds_of(calendar, style), directory, style, **options))


def changed(written, directory):
    """Return the files that changed."""
    return [one.path.relative_to(directory).as_posix() for one in written if one.changed]


def test_only_files_that_changed_are_written(calendar, tmp_path):
    """A second run writes nothing; after a new release, only the feeds that it touches."""
    assert all(written.changed for written in write(calendar, tmp_path))
    assert not any(written.changed for written in write(calendar, tmp_path))
    report(calendar, "r2", a_fact(release="r2", counterparts=("ES",), when=When(edtf="2024-10-07", stated=True)))
    assert changed(write(calendar, tmp_path), tmp_path) == [
        "all.ics",
        "recent.ics",
        "counterpart/ES.ics",
        "kind/meeting_held.ics",
        "archive/2024.ics",
    ]


def test_a_party_that_only_this_log_knows_has_a_feed(calendar, tmp_path):
    """An organisation that no table has is read from the log, and its name is no path."""
    report(calendar, "r2", a_fact(release="r2", counterparts=("../../Union / of\\Towns",)))
    files = changed(write(calendar, tmp_path), tmp_path)
    assert "counterpart/union-of-towns-64b78704.ics" in files
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.ics")) == sorted(files)


def test_files_that_will_be_published_name_their_address(calendar, tmp_path):
    """With a base address, each feed says where it is fetched."""
    write(calendar, tmp_path, base_url="https://cal.example/feeds/")
    content = (tmp_path / "counterpart" / "BH.ics").read_bytes().replace(b"\r\n ", b"")
    assert b"SOURCE;VALUE=URI:https://cal.example/feeds/counterpart/BH.ics\r\n" in content


def test_a_feed_that_lost_its_entries_is_emptied_and_not_deleted(calendar, tmp_path):
    """Where a counterpart was a mistake, its subscribers get an empty calendar; files of others are let be."""
    wrong = calendar.timeline(counterpart="BH").first().sources[0].fact
    write(calendar, tmp_path)
    (tmp_path / "counterpart" / "mine.ics").write_text("BEGIN:VCALENDAR\nPRODID:mine")
    calendar.correct(wrong, by="editor", why="it was Brunei", counterparts=["BN"])
    write(calendar, tmp_path)
    style = a_style()
    emptied = list(empty_others(tmp_path, feeds_of(calendar, style)))
    assert changed(emptied, tmp_path) == ["counterpart/BH.ics"]
    left = Read.from_ical((tmp_path / "counterpart" / "BH.ics").read_bytes())
    assert (left["NAME"], left.walk("VEVENT")) == ("Diplomatic calendar: Bahrain", [])
    assert list(empty_others(tmp_path, feeds_of(calendar, style))) == []
    assert (tmp_path / "counterpart" / "mine.ics").read_text() == "BEGIN:VCALENDAR\nPRODID:mine"
