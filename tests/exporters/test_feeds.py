"""Tests of `exporters.feeds`."""

import datetime as dt
import re

import pytest
from attrs import evolve
from icalendar import Calendar as Read

from calendar_core.calendar import Calendar
from calendar_core.events import AgreementSigned, MeetingHeld, VisitAgreed, When
from exporters import composing, feeds
from exporters.composing import feed_bytes
from exporters.feeds import Feed, feeds_of, heading_of
from exporters.pieces import Pieces
from tests.events import a_fact
from tests.exporters.entries import a_style
from tests.exporters.recording import Clock, report


@pytest.fixture
def calendar():
    """Return a calendar with a meeting, an agreement and a planned visit, with two states and an organisation."""
    with Calendar.open("sqlite://", clock=Clock()) as opened:
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


def unfolded(content):
    """Return the lines of a feed in one piece each."""
    return content.replace(b"\r\n ", b"")


def test_there_is_a_feed_for_each_counterpart_and_kind(calendar):
    """All, planned, each counterpart by a safe file name, each kind, home and year."""
    assert [feed.file for feed in feeds_of(calendar, a_style())] == [
        "all.ics",
        "planned.ics",
        "recent.ics",
        "counterpart/BH.ics",
        "counterpart/c5-1-7a192260.ics",
        "counterpart/ES.ics",
        "kind/agreement_signed.ics",
        "kind/meeting_held.ics",
        "kind/visit_agreed.ics",
        "home/KZ.ics",
        "archive/2024.ics",
        "archive/2025.ics",
    ]


def test_each_home_has_a_feed(calendar):
    """With releases of two states, each state has its feed."""
    report(calendar, "r2", a_fact(release="r2", home="UZ", counterparts=("KZ",)), home="UZ")
    files = [feed.file for feed in feeds_of(calendar, a_style())]
    assert files[-4:-2] == ["home/KZ.ics", "home/UZ.ics"]


@pytest.mark.parametrize(("path", "page"), [("all", ""), ("counterpart/BH", "counterpart/BH"), ("kind/call_held", "")])
def test_a_feed_names_the_page_that_tells_the_same(path, page):
    """With the address of the pages, a feed links to its page, or to the first one, and has a picture."""
    heading = heading_of(Feed(path), evolve(a_style(), base="https://cal.example/"))
    assert (heading.page, heading.image) == (f"https://cal.example/{page}", "https://cal.example/icon.svg")
    assert heading_of(Feed(path), a_style()).page == ""


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
    with Calendar.open("sqlite://", clock=Clock()) as empty:
        assert uids(feed_bytes(empty, Feed("planned", "x", {"status": "planned"}), a_style())) == []


def test_a_long_feed_keeps_the_latest(calendar, monkeypatch):
    """A feed is bounded: what does not fit is the oldest."""
    monkeypatch.setattr(feeds, "LARGEST", 3)
    report(calendar, "r2", a_fact(release="r2", when=When(edtf="2020-01-01", stated=True)))
    oldest = calendar.timeline(limit=1).first().uid
    assert len(uids(feed_bytes(calendar, Feed("all"), a_style()))) == 3
    assert oldest not in uids(feed_bytes(calendar, Feed("all"), a_style()))
    assert oldest in uids(feed_bytes(calendar, Feed("archive/2020", whole=True), a_style()))


def test_a_feed_stays_below_a_megabyte(calendar, monkeypatch):
    """A feed is bounded in octets too."""
    monkeypatch.setattr(composing, "LARGEST_OCTETS", 1800)
    content = feed_bytes(calendar, Feed("all"), a_style())
    assert uids(content) == uids(content)[-2:]
    assert len(content) < 1800 + 1000


def test_the_events_of_a_feed_stand_in_order(calendar):
    """A feed reads first to last."""
    starts = [
        event["DTSTART"].dt for event in Read.from_ical(feed_bytes(calendar, Feed("all"), a_style())).walk("VEVENT")
    ]
    assert starts == sorted(starts)


def test_the_recent_feed_has_the_last_months_and_every_plan(calendar):
    """What is long past is left to the archive; what is still planned stays, however old the plan."""
    old, plan = When(edtf="2020-01-01", stated=True), When()
    report(
        calendar,
        "r2",
        a_fact(MeetingHeld, release="r2", when=old),
        a_fact(VisitAgreed, release="r2", when=plan),
        published="2020-01-01",
    )
    recent = uids(feed_bytes(calendar, feeds.recent_feed(calendar, a_style(), months=1), a_style()))
    planned = {entry.uid for entry in calendar.timeline(status="planned")}
    assert planned <= set(recent)
    assert len(recent) == len(set(recent))
    assert not {entry.uid for entry in calendar.timeline(until="2020-01-02", kind="meeting_held")} & set(recent)


def test_a_full_year_is_archived_by_months(calendar, monkeypatch):
    """A year of more events than a feed should hold has one feed for each month, titled by its time."""
    monkeypatch.setattr(feeds, "LARGEST", 1)
    assert [(feed.path, feed.title) for feed in feeds.archive_feeds(calendar, ["2024", "2025"])] == [
        ("archive/2024-10", "2024-10"),
        ("archive/2025", "2025"),
    ]


def test_a_year_has_an_archive_when_an_entry_begins_in_it(calendar):
    """A visit over the turn of the year stands in the archive of both, but makes none for the second on its own."""
    visit = a_fact(MeetingHeld, release="r2", when=When(edtf="2025-12-30/2026-01-04", stated=True))
    (uid,) = report(calendar, "r2", visit)
    assert [feed.path for feed in feeds.archive_feeds(calendar, ["2024", "2025", "2026", "2027"])] == [
        "archive/2024",
        "archive/2025",
    ]
    report(calendar, "r3", a_fact(MeetingHeld, release="r3", when=When(edtf="2026-05-01", stated=True)))
    (feed,) = feeds.archive_feeds(calendar, ["2026"])
    assert uid in uids(feed_bytes(calendar, feed, a_style()))


def test_an_entry_whose_end_is_open_touches_the_archives_that_there_are(calendar):
    """It is in every year to come, and only those in which something begins are looked at."""
    open_end = When(edtf="2024-11-01/9999-12-31", stated=True)
    (uid,) = report(calendar, "r2", a_fact(MeetingHeld, release="r2", when=open_end))
    found = feeds.feeds_about(
        calendar, [calendar.entry(uid)], a_style(), ["archive/2023", "archive/2025"], groups=["archive"]
    )
    assert list(found) == ["archive/2024", "archive/2025"]


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ({}, 3),
        ({"cancelled": "title"}, 3),
        ({"cancelled": "hide"}, 2),
        ({"cancelled_days": 10}, 3),
        ({"cancelled_days": 1}, 2),
    ],
)
def test_what_becomes_of_a_cancelled_event_is_an_option(options, count):
    """It stays struck out, stays with a word in its title, is hidden, or goes after some days of the log."""
    clock = Clock()
    with Calendar.open("sqlite://", clock=clock) as calendar:
        fact, _ = report(calendar, "r1", a_fact(release="r1"), a_fact(VisitAgreed, release="r1"))
        calendar.retract(fact, by="editor", why="never happened")
        clock.day += dt.timedelta(days=5)
        report(calendar, "r2", a_fact(release="r2", counterparts=("ES",)))
        style = a_style()
        style = evolve(style, profile=evolve(style.profile, **options))
        content = feed_bytes(calendar, Feed("all"), style)
    assert len(uids(content)) == count
    assert (b"STATUS:CANCELLED" in content) == (count == 3 and "cancelled" not in options)


@pytest.mark.parametrize("kept", [False, True])
def test_an_event_that_is_restored_is_shown_again(kept):
    """Its SEQUENCE rises with each word of an editor, and it is cancelled no more."""
    with Calendar.open("sqlite://") as calendar, Pieces() as pieces:
        (fact,) = report(calendar, "r1", a_fact(release="r1"))
        told = []
        for deed in (calendar.confirm, calendar.retract, calendar.confirm):
            deed(fact, by="editor", why="looked at it")
            content = feed_bytes(calendar, Feed("all"), a_style(), pieces=pieces if kept else None)
            told.append((re.findall(rb"SEQUENCE:(\d)", content), b"STATUS:CANCELLED" in content))
    assert told == [([b"1"], False), ([b"2"], True), ([b"3"], False)]


@pytest.mark.parametrize("when", ["2024-10-04", {"edtf": "2024-10-04"}, When(edtf="2024-10-04")])
def test_a_date_that_an_editor_gave_is_no_stand_in(when):
    """A corrected date is told as the date, however it was given, and not as the day of publication."""
    with Calendar.open("sqlite://") as calendar:
        (fact,) = report(calendar, "r1", a_fact(release="r1", when=When(edtf="2024-10-02", stated=False)))
        assert b"this is the day" in unfolded(feed_bytes(calendar, Feed("all"), a_style()))
        calendar.correct(fact, by="editor", why="it was another day", when=when)
        content = unfolded(feed_bytes(calendar, Feed("all"), a_style()))
    assert b"DTSTART;VALUE=DATE:20241004" in content
    assert b"this is the day" not in content


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


@pytest.mark.parametrize("path", ["all", "planned", "recent", "counterpart/BH", "archive/2025"])
def test_kept_pieces_give_the_same_feed(calendar, path):
    """A feed of kept pieces is the feed as it would be made anew, also after an entry changed."""
    with Pieces() as pieces:
        for _ in range(2):
            (feed,) = (feed for feed in feeds_of(calendar, a_style()) if feed.path == path)
            fresh = feed_bytes(calendar, feed, a_style())
            assert feed_bytes(calendar, feed, a_style(), pieces=pieces) == fresh
            assert feed_bytes(calendar, feed, a_style(), pieces=pieces) == fresh
            fact = calendar.timeline(kind="agreement_signed").first().sources[0].fact
            calendar.correct(fact, by="editor", why="misread", title="Agreement on taxes")


def test_an_entry_is_rendered_once(calendar, monkeypatch):
    """While it does not change, a kept entry is not made again; another style is another piece."""
    with Pieces() as pieces:
        feed_bytes(calendar, Feed("all"), a_style(), pieces=pieces)
        monkeypatch.setattr(composing, "vevent", lambda *_: pytest.fail("an entry was made again"))
        for path, query in (("all", {}), ("bh", {"counterpart": "BH"})):
            feed_bytes(calendar, Feed(path, query=query), a_style(), pieces=pieces)
        with pytest.raises(pytest.fail.Exception):
            feed_bytes(calendar, Feed("all"), a_style(lang="fr"), pieces=pieces)
