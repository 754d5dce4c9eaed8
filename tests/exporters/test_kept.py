"""Tests of `exporters.kept`."""

import datetime as dt
from itertools import chain, count

import pytest
from attrs import evolve
from icalendar import Calendar as Ics

from calendar_core.calendar import Calendar
from calendar_core.events import AgreementSigned, VisitAgreed, VisitPaid, When
from exporters import feeds, kept
from exporters.composing import feed_bytes
from exporters.feeds import Feed
from exporters.kept import KeptFeed
from tests.events import a_fact
from tests.exporters.entries import a_style
from tests.exporters.recording import report

NOON = dt.datetime(2024, 10, 2, 12, tzinfo=dt.UTC)
FEEDS = [
    Feed("all"),
    Feed("bh", "Bahrain", {"counterpart": "BH"}),
    Feed("visas", "Visas", {"text": "visas"}),
    Feed("planned", "Planned", {"status": "planned"}),
    Feed("recent", "Recent", {"since": "2024-10-01"}, also={"status": "planned"}),
    Feed("archive/2024", "2024", {"since": "2024", "until": "2024"}, whole=True),
]


@pytest.fixture
def calendar():
    """Return a calendar with a meeting, an agreement and a planned visit."""
    minutes = count()
    with Calendar.open("sqlite://", clock=lambda: NOON + next(minutes) * dt.timedelta(minutes=1)) as opened:
        visit = a_fact(VisitAgreed, release="r1", when=When(edtf="2025-05", stated=True))
        agreement = a_fact(AgreementSigned, release="r1", title="Agreement on visas")
        hour = When(edtf="2024-10-01", stated=True, time="10:00", zone="Europe/Riga")
        report(opened, "r1", a_fact(release="r1", when=hour), agreement, visit)
        yield opened


def changes(calendar):
    """Yield after each kind of change of a calendar."""
    first, second, third = (entry.sources[0].fact for entry in calendar.timeline(order="recorded"))
    yield
    report(calendar, "r2", a_fact(release="r2", when=When(edtf="2024-09-07", stated=True)))
    yield
    calendar.correct(second, by="e", why="no", title="Agreement on taxes")
    yield
    calendar.correct(third, by="e", why="a day was named", when=When(edtf="2024-12-05", stated=True))
    yield
    calendar.correct(second, by="e", why="no", counterparts=["BN"])
    yield
    calendar.correct(first, by="e", why="no hour", when=When(edtf="2024-10-01", stated=True))
    yield
    calendar.retract(first, by="e", why="no")
    yield
    calendar.log.redact("r1", by="e", why="private")
    yield


@pytest.mark.parametrize("feed", FEEDS, ids=lambda feed: feed.path)
@pytest.mark.parametrize("cancelled", ["strike", "hide"])
def test_a_kept_feed_is_the_feed_made_anew(calendar, feed, cancelled):
    """After each change, the bytes are those of a feed made from nothing, and the tag changes with the bytes alone."""
    style = a_style()
    style = evolve(style, profile=evolve(style.profile, cancelled=cancelled))
    held = KeptFeed(calendar, feed, style, "https://cal.example/x.ics")
    tags = {}
    for _ in changes(calendar):
        content = held.content()
        assert content == feed_bytes(calendar, feed, style, "https://cal.example/x.ics")
        assert tags.setdefault(held.etag, content) == content
    assert len(tags) == len(set(tags.values()))


def later_reports(calendar):
    """Yield after reports that say something new of entries that stand already, or nothing."""
    hour = When(edtf="2024-10-01", stated=True, time="10:00", zone="Europe/Riga")
    report(calendar, "s2", a_fact(release="s2", when=hour), published="2024-10-02")
    yield
    report(calendar, "s3", a_fact(VisitAgreed, release="s3", when=When(edtf="2025-05", stated=True)))
    yield
    report(calendar, "s4", a_fact(VisitPaid, release="s4", when=When(edtf="2025-05-03", stated=True)))
    yield
    report(calendar, "s5", a_fact(release="s5", when=When(edtf="2023-01-01", stated=True)))
    yield


def test_a_component_changes_with_its_sequence_alone(calendar):
    """What clients see changes when, and only when, SEQUENCE grows; DTSTAMP and LAST-MODIFIED go with it."""
    stamps = ("SEQUENCE", "DTSTAMP", "LAST-MODIFIED")
    known = {}
    for _ in chain(changes(calendar), later_reports(calendar)):
        for event in Ics.from_ical(feed_bytes(calendar, Feed("all"), a_style())).walk("VEVENT"):
            sequence, moments = event["SEQUENCE"], [event[name].dt for name in stamps[1:]]
            for name in stamps:
                del event[name]
            content, before, then = known.get(event["UID"], (b"", -1, [NOON - dt.timedelta(days=1)] * 2))
            if content == event.to_ical():
                assert (before, then) == (sequence, moments)
            else:
                assert before < sequence
                assert then < moments
            known[event["UID"]] = event.to_ical(), sequence, moments
    assert sum(sequence for _, sequence, _ in known.values()) > 5


def test_one_change_renders_one_entry(calendar, monkeypatch):
    """Bringing a feed up to date renders what changed and nothing else; with nothing new, nothing at all."""
    held = KeptFeed(calendar, Feed("all"), a_style())
    before = held.content()
    rendered = []
    vevent = kept.vevent
    monkeypatch.setattr(kept, "vevent", lambda entry, style: rendered.append(entry.uid) or vevent(entry, style))
    assert held.content() is before
    (new,) = report(calendar, "r2", a_fact(release="r2", when=When(edtf="2024-09-07", stated=True)))
    held.content()
    assert rendered == [new]


def test_a_full_feed_keeps_to_its_bound(calendar, monkeypatch):
    """When a feed is full, one more entry pushes the oldest out."""
    monkeypatch.setattr(feeds, "LARGEST", 3)
    held = KeptFeed(calendar, Feed("all"), a_style())
    held.content()
    report(calendar, "r2", a_fact(release="r2", when=When(edtf="2025-09-07", stated=True)))
    assert held.content() == feed_bytes(calendar, Feed("all"), a_style())
    assert held.content().count(b"BEGIN:VEVENT") == 3


def test_an_empty_calendar(calendar):
    """A feed of nothing is held too."""
    with Calendar.open("sqlite://") as empty:
        held = KeptFeed(empty, Feed("all"), a_style())
        assert held.content() == feed_bytes(empty, Feed("all"), a_style())
        report(empty, "r1", a_fact(release="r1"))
        assert held.content() == feed_bytes(empty, Feed("all"), a_style())


def test_a_feed_that_was_empty_is_bounded_like_any_other(monkeypatch):
    """What comes into an empty calendar at once is no more than a feed may hold."""
    monkeypatch.setattr(feeds, "LARGEST", 2)
    with Calendar.open("sqlite://") as empty:
        held = KeptFeed(empty, Feed("all"), a_style())
        held.content()
        report(empty, "r1", *(a_fact(release="r1", counterparts=(code,)) for code in ("BH", "ES", "FR", "IT")))
        assert held.content() == feed_bytes(empty, Feed("all"), a_style())
        assert held.content().count(b"BEGIN:VEVENT") == 2


@pytest.mark.parametrize("when", [When(edtf="2024-10-03", stated=True), When(edtf="2024-10-01", stated=True)])
def test_an_entry_that_changes_while_a_feed_is_made_stands_there_once(calendar, monkeypatch, when):
    """What another process records between two looks at the calendar takes the place of what was there."""
    held = KeptFeed(calendar, Feed("all"), a_style())
    held.content()
    first = calendar.timeline(order="recorded").first().sources[0].fact
    report(calendar, "r2", a_fact(release="r2", counterparts=("FR",)))
    last_change = kept.last_change

    def meanwhile(asked):
        calendar.correct(first, by="e", why="another time", when=when)
        return last_change(asked)

    with monkeypatch.context() as patched:
        patched.setattr(kept, "last_change", meanwhile)
        assert held.content().count(b"BEGIN:VEVENT") == 4
    report(calendar, "r3", a_fact(release="r3", counterparts=("IT",)))
    assert held.content() == feed_bytes(calendar, Feed("all"), a_style())


def test_an_entry_that_leaves_while_a_feed_is_made_leaves_nothing(calendar, monkeypatch):
    """Where what was just rendered is not shown any more, its time zone goes with it."""
    feed, versions_of = FEEDS[1], kept.versions_of
    first = calendar.timeline(order="recorded").first().sources[0].fact
    held = KeptFeed(calendar, feed, a_style())

    def meanwhile(*asked):
        calendar.correct(first, by="e", why="it was Brunei", counterparts=["BN"])
        return versions_of(*asked)

    with monkeypatch.context() as patched:
        patched.setattr(kept, "versions_of", meanwhile)
        held.content()
    assert held.content() == feed_bytes(calendar, feed, a_style())
