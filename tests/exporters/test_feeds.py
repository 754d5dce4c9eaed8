"""Tests of `exporters.feeds`."""

import pytest
from icalendar import Calendar as Read

from calendar_core.calendar import Calendar
from calendar_core.events import AgreementSigned, MeetingHeld, VisitAgreed, When
from exporters import feeds
from exporters.feeds import Feed, feed_bytes, feeds_of, write_feeds
from tests.events import a_fact
from tests.exporters.entries import a_style
from tests.exporters.recording import report


@pytest.fixture
def calendar():
    """Return a calendar with a meeting, an agreement and a planned visit, with two states and an organisation."""
    with Calendar.open("sqlite://") as opened:
        report(
            opened,
            "r1",
            a_fact(MeetingHeld, release="r1"),
            a_fact(AgreementSigned, release="r1", title="Agreement on visas"),
            a_fact(VisitAgreed, release="r1", counterparts=("ES", "C5+1"), when=When(edtf="2025-05", stated=True)),
        )
        yield opened


def uids(content):
    """Return the uids of the events of a feed."""
    return [event["UID"] for event in Read.from_ical(content).walk("VEVENT")]


def test_there_is_a_feed_for_each_counterpart_and_kind(calendar):
    """All, planned, each counterpart by a safe file name, each kind; homes only where a log has several."""
    assert [feed.file for feed in feeds_of(calendar, a_style())] == [
        "all.ics",
        "planned.ics",
        "counterpart/BH.ics",
        "counterpart/c5-1-7a192260.ics",
        "counterpart/ES.ics",
        "kind/agreement_signed.ics",
        "kind/meeting_held.ics",
        "kind/visit_agreed.ics",
    ]


def test_a_log_of_several_homes_has_a_feed_for_each(calendar):
    """With releases of two states, each state has its feed."""
    report(calendar, "r2", a_fact(release="r2", home="UZ", counterparts=("KZ",)), home="UZ")
    assert [feed.file for feed in feeds_of(calendar, a_style())][-2:] == ["home/KZ.ics", "home/UZ.ics"]


@pytest.mark.parametrize(
    ("path", "kinds"),
    [
        ("all", ["agreement_signed", "meeting_held", "visit_agreed"]),
        ("planned", ["visit_agreed"]),
        ("counterpart/BH", ["agreement_signed", "meeting_held"]),
        ("kind/meeting_held", ["meeting_held"]),
    ],
)
def test_a_feed_holds_what_it_is_about(calendar, path, kinds):
    """Each feed has the entries that its title says, and no others."""
    (feed,) = (feed for feed in feeds_of(calendar, a_style()) if feed.path == path)
    wanted = {entry.uid for entry in calendar.timeline(kind=kinds)}
    assert set(uids(feed_bytes(calendar, feed, a_style()))) == wanted


def test_a_feed_of_any_query(calendar):
    """Whatever `Calendar.timeline` can be asked for can be a feed."""
    feed = Feed("visas", "Visas", {"text": "visas", "since": "2024-01-01"})
    content = feed_bytes(calendar, feed, a_style(), "https://cal.example/visas.ics")
    assert len(uids(content)) == 1
    assert b"NAME:Diplomatic calendar: Visas\r\n" in content
    assert b"SOURCE;VALUE=URI:https://cal.example/visas.ics\r\n" in content


def test_a_feed_without_entries_is_a_calendar_still():
    """A subscriber to what is coming, where nothing is, gets an empty calendar and not an error."""
    with Calendar.open("sqlite://") as empty:
        assert uids(feed_bytes(empty, Feed("planned", "x", {"status": "planned"}), a_style())) == []


def test_a_long_feed_keeps_the_latest(calendar, monkeypatch):
    """A feed is bounded: what does not fit is the oldest."""
    monkeypatch.setattr(feeds, "LARGEST", 2)
    report(calendar, "r2", a_fact(release="r2", when=When(edtf="2020-01-01", stated=True)))
    kinds = {entry.kind for entry in feeds.entries_of(calendar, Feed("all"))}
    assert len(feeds.entries_of(calendar, Feed("all"))) == 2
    assert "visit_agreed" in kinds


def test_the_same_log_gives_the_same_bytes(tmp_path):
    """Whatever was written before, and after the read models are built again, the bytes are those of the log."""
    with Calendar.open(tmp_path / "a.db") as calendar:
        report(calendar, "r1", a_fact(release="r1"), a_fact(VisitAgreed, release="r1", when=When()))
        before = feed_bytes(calendar, Feed("all"), a_style())
        calendar.rebuild()
        assert feed_bytes(calendar, Feed("all"), a_style()) == before
    (tmp_path / "a.views.db").unlink()
    with Calendar.open(tmp_path / "a.db") as again:
        assert feed_bytes(again, Feed("all"), a_style()) == before


def test_only_files_that_changed_are_written(calendar, tmp_path):
    """A second run writes nothing; after a new release, only the feeds that it touches."""
    assert all(written.changed for written in write_feeds(calendar, tmp_path, a_style()))
    assert not any(written.changed for written in write_feeds(calendar, tmp_path, a_style()))
    report(calendar, "r2", a_fact(release="r2", counterparts=("ES",), when=When(edtf="2024-10-07", stated=True)))
    changed = [written.feed.file for written in write_feeds(calendar, tmp_path, a_style()) if written.changed]
    assert changed == ["all.ics", "counterpart/ES.ics", "kind/meeting_held.ics"]


def test_a_party_that_only_this_log_knows_has_a_feed(calendar, tmp_path):
    """An organisation that no table has is read from the log, and its name is no path."""
    report(calendar, "r2", a_fact(release="r2", counterparts=("../../Union / of\\Towns",)))
    files = [written.path.relative_to(tmp_path).as_posix() for written in write_feeds(calendar, tmp_path, a_style())]
    assert "counterpart/union-of-towns-64b78704.ics" in files
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.ics")) == sorted(files)


def test_files_that_will_be_published_name_their_address(calendar, tmp_path):
    """With a base address, each feed says where it is fetched and each event where its page is."""
    style = a_style(base="https://cal.example/feeds/")
    list(write_feeds(calendar, tmp_path, style))
    content = (tmp_path / "counterpart" / "BH.ics").read_bytes().replace(b"\r\n ", b"")
    assert b"SOURCE;VALUE=URI:https://cal.example/feeds/counterpart/BH.ics\r\n" in content
