"""Tests of `exporters.splicing`; that feeds come out as they would be made anew is tested with `exporters.writing`."""

import pytest

from calendar_core.events import AgreementSigned, When
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


def shown(number, component):
    """Return what is noted of an event in a feed."""
    return *place(number), len(component)


def taken_apart(*numbers):
    """Return the body of a feed of some events."""
    components = {number: component(number) for number in numbers}
    return Body.of(assemble(components.values(), HEADING), [shown(*item) for item in components.items()])


@pytest.fixture
def body():
    """Return the body of a feed of two events."""
    return taken_apart(1, 2)


def test_a_feed_is_taken_apart_and_put_together(body):
    """What was taken apart is what was put together, whatever its titles say."""
    hostile = component(1, "ends in BEGIN:VEVENT")
    feed = assemble([hostile, component(2)], HEADING)
    body = Body.of(feed, [shown(1, hostile), shown(2, component(2))])
    assert body.components == [hostile, component(2)]
    assert assemble(body.components, HEADING, body.zones) == feed
    empty = Body.of(assemble([], HEADING), [])
    assert (empty.components, empty.shown, empty.zones) == ([], [], [])


def test_a_feed_of_other_events_is_not_taken_apart():
    """A file that does not hold so many octets of events is none to build upon."""
    feed, one = assemble([component(1)], HEADING), shown(1, component(1))
    assert Body.of(feed, [one, one]) is None
    assert Body.of(feed, [(*place(1), 100)]) is None
    assert Body.of(b"", [one]) is None


def test_an_event_is_replaced_and_another_put_in(body):
    """What changed goes out and comes in at its new place; the others stay."""
    assert body.change({uid(1)}, [(place(3), component(3)), (place(1), component(1, "y"))], whole=False)
    assert body.places == [place(1), place(2), place(3)]
    assert body.components == [component(1, "y"), component(2), component(3)]
    assert body.shown == [shown(1, component(1, "y")), shown(2, component(2)), shown(3, component(3))]


def test_what_only_a_query_can_tell_is_left_to_it(body):
    """When an event leaves a bounded feed, or comes in behind its oldest, the feed is to be made anew."""
    assert not body.change({uid(1)}, [], whole=False)
    early = taken_apart(2)
    assert not early.change(set(), [(place(1), component(1))], whole=False)
    assert early.change(set(), [(place(1), component(1))], whole=True)


def test_a_full_feed_drops_its_oldest(body, monkeypatch):
    """One more event than a feed may hold pushes the oldest out."""
    monkeypatch.setattr(feeds, "LARGEST", 2)
    assert body.change(set(), [(place(3), component(3))], whole=False)
    assert body.places == [place(2), place(3)]


def test_time_zones_come_and_go_with_the_events_that_name_them(body):
    """A feed declares the zones of the events that it still has, whenever they came in."""
    when = When(edtf="2024-10-03", time="10:30", zone="Asia/Almaty", stated=True)
    timed = vevent(an_entry(AgreementSigned, title="x", when=when, entry={"uid": uid(3)}), a_style())
    assert body.zones == []
    assert body.change(set(), [(place(3), timed)], whole=True)
    again = Body.of(assemble(body.components, HEADING, body.zones), body.shown)
    assert body.zones == again.zones == ["Asia/Almaty"]
    assert again.change({uid(3)}, [], whole=True)
    assert again.zones == []
