"""Tests of `exporters.splicing`; that feeds come out as they would be made anew is tested with `exporters.writing`."""

import pytest

from calendar_core.events import AgreementSigned
from exporters import feeds
from exporters.ics import Heading, assemble
from exporters.splicing import Body
from exporters.vevents import vevent
from tests.exporters.entries import a_style, an_entry, uid

HEADING = Heading("x")


def component(number, title="x"):
    """Return the component of an entry."""
    return vevent(an_entry(AgreementSigned, title=title, entry={"uid": uid(number)}), a_style())


def place(number):
    """Return the place of an entry."""
    return f"2024-10-{number:02}", number, uid(number)


@pytest.fixture
def body():
    """Return the body of a feed of two events."""
    return Body.of(assemble([component(1), component(2)], HEADING), [place(2), place(1)])


def test_a_feed_is_taken_apart_and_put_together(body):
    """What was taken apart is what was put together, whatever its titles say."""
    hostile = component(1, "ends in BEGIN:VEVENT")
    feed = assemble([hostile, component(2)], HEADING)
    assert Body.of(feed, [place(1), place(2)]).components == [hostile, component(2)]
    assert Body.of(assemble([], HEADING), []) == Body([], [])


def test_a_feed_of_other_events_is_not_taken_apart():
    """A file that does not hold one event for each place is none to build upon."""
    assert Body.of(assemble([component(1)], HEADING), [place(1), place(2)]) is None
    assert Body.of(b"", [place(1)]) is None


def test_an_event_is_replaced_and_another_put_in(body):
    """What changed goes out and comes in at its new place; the others stay."""
    assert body.change({uid(1)}, [(place(3), component(3)), (place(1), component(1, "y"))], whole=False)
    assert body.places == [place(1), place(2), place(3)]
    assert body.components == [component(1, "y"), component(2), component(3)]


def test_what_only_a_query_can_tell_is_left_to_it(body):
    """When an event leaves a bounded feed, or comes in behind its oldest, the feed is to be made anew."""
    assert not body.change({uid(1)}, [], whole=False)
    early = Body.of(assemble([component(2)], HEADING), [place(2)])
    assert not early.change(set(), [(place(1), component(1))], whole=False)
    assert early.change(set(), [(place(1), component(1))], whole=True)


def test_a_full_feed_drops_its_oldest(body, monkeypatch):
    """One more event than a feed may hold pushes the oldest out."""
    monkeypatch.setattr(feeds, "LARGEST", 2)
    assert body.change(set(), [(place(3), component(3))], whole=False)
    assert body.places == [place(2), place(3)]
