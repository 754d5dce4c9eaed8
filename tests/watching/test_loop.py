"""The loop: schedules, failures, a day of watching, many sources at once, and the end at any moment."""

import datetime as dt
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from calendar_core.errors import SourceError
from tests.site import answering, serving
from tests.watching.station import Station


def test_a_day(station, site):
    """In a day, a site that fails for hours and publishes every two is read whole: each release once, in order."""
    begin = station.time.now()
    site.publish("/news/0", "The Minister spoke, 0", "2024-10-03")
    pages = dict(site.pages)

    def news(handler):
        hours = (station.time.now() - begin).total_seconds() // 3600
        while len(site.listed) <= hours // 2:
            number = len(site.listed)
            site.publish(f"/news/{number}", f"The Minister spoke, {number}", "2024-10-04")
            pages.update(site.pages)
            site.pages["/feed.xml"] = news
        if hours in (3, 4, 5, 11):
            handler.send(503, b"")
        else:
            handler.send_content(pages["/feed.xml"])

    site.pages["/feed.xml"] = news
    station.run(hours=24)
    assert station.received() == [f"news/{number}" for number in range(len(site.listed))]
    assert len(site.listed) == 12
    standing = station.state.standing("s0")
    assert (standing.error, standing.added) == ("", 12)
    assert 2 <= standing.failed <= 8
    assert site.paths().count("/feed.xml") < 24 * 2 * 2


def test_failures_are_backed_off(station, site):
    """A site that stays away is asked ever more rarely, but every day; when it is back, as usual."""
    site.pages["/feed.xml"] = answering(404)
    station.run(days=3)
    assert 6 <= station.state.standing("s0").visits <= 10
    site.publish("/news/1", "The Minister met", "2024-10-04")
    station.run(days=1, hours=3)
    standing = station.state.standing("s0")
    assert (standing.failures, standing.error, standing.added) == (0, "", 1)


def test_a_site_that_asks_to_be_left_alone(station, site):
    """Until the time that a busy site named, it is not asked, whoever wants to visit it; afterwards it is."""
    site.pages["/feed.xml"] = answering(429, Retry_After="7200")
    station.visit()
    asked = len(site.asked)
    left = station.later(hours=1)
    assert (left.error, left.not_before) == ("", station.time.now() + dt.timedelta(hours=1))
    assert station.told[-1][0] == "left alone"
    station.run(minutes=50)
    assert len(site.asked) == asked
    site.publish("/news/1", "The Minister met", "2024-10-04")
    assert station.later(minutes=11).outcome.added == 1


def test_a_source_that_somebody_mends(station, site):
    """A source that was failing for days is visited as soon as it is described otherwise."""
    site.publish("/news/1", "The Minister met", "2024-10-04")
    right = station.sources[0].url
    station.change(url=f"{site.url}/gone.xml")
    station.run(days=3)
    assert station.received() == []
    station.change(url=right)
    station.run(minutes=2)
    assert station.received() == ["news/1"]


def test_the_time_between_visits(station, site):
    """Each source has its own time, and the usual one otherwise."""
    site.publish("/news/1", "The Minister met", "2024-10-04")
    station.run(hours=10)
    assert 19 <= site.paths().count("/feed.xml") <= 21
    site.asked.clear()
    station.change(interval="5h")
    station.run(hours=10)
    assert 2 <= site.paths().count("/feed.xml") <= 3


def test_one_failing_source_does_not_hold_the_others(tmp_path, context):
    """While one site says nothing at all, the others are read."""
    read = threading.Event()

    def say_nothing_until_the_others_are_read(handler):
        handler.send(500 if read.wait(30) else 200, b"")

    with serving() as silent, serving() as good, serving() as broken, ThreadPoolExecutor(3) as pool:
        silent.pages["/feed.xml"] = say_nothing_until_the_others_are_read
        broken.pages["/feed.xml"] = answering(200, b"no feed")
        good.publish("/news/1", "The Minister met", "2024-10-04")
        release = good.pages["/news/1"]
        good.pages["/news/1"] = lambda handler: (handler.send_content(release), read.set())
        with Station.open(f"sqlite:///{tmp_path}/log.db", context, [silent, good, broken], pool) as station:
            first, second, third = station.watch.once()
        assert "500" in first.error
        assert (second.error, second.outcome.added) == ("", 1)
        assert "no RSS or Atom" in third.error


def test_a_mistake_of_ours_does_not_end_the_watch(station, site, monkeypatch):
    """A page that makes this library fail is a failed visit, named as such; the watch goes on."""
    site.publish("/news/1", "The Minister met", "2024-10-04")
    station.visit()

    def fail(*_):
        raise ZeroDivisionError("of ours")

    monkeypatch.setattr("calendar_core.watching.visit.listed", fail)
    site.publish("/news/2", "The Minister spoke", "2024-10-04")
    assert "ZeroDivisionError: of ours: please report" in station.later(hours=1).error
    monkeypatch.undo()
    assert station.later(hours=1).outcome.added == 1


def test_sources_that_come_and_go(station, site):
    """A source that is added while the watch runs is visited; one that is paused is not."""
    site.publish("/news/1", "The Minister met", "2024-10-04")
    station.change(paused=True)
    station.run(hours=2)
    assert site.asked == []
    station.change(paused=False)
    station.run(minutes=1)
    assert station.received() == ["news/1"]


def test_sources_that_are_not_understood(station, site):
    """A source that makes no sense is told once, and the others are watched."""
    site.publish("/news/1", "The Minister met", "2024-10-04")
    station.sources.insert(0, SourceError("sources.toml: b: no state"))
    station.run(hours=3)
    assert [event for event, _ in station.told].count("source not understood") == 1
    assert station.received() == ["news/1"]


def test_a_file_that_cannot_be_read_for_a_while(station, site):
    """While the file of sources is being written and makes no sense, the watch waits for it."""
    site.publish("/news/1", "The Minister met", "2024-10-04")
    given = station.watch._sources
    broken = in_turn_calls(SourceError("no TOML"), given)
    station.watch._sources = broken
    station.run(minutes=5)
    assert station.received() == ["news/1"]


def in_turn_calls(error, then):
    """Return a function that raises an error once, and then calls another."""
    left = [error]

    def call():
        if left:
            raise left.pop()
        return then()

    return call


def test_all_at_the_same_time_take_in_everything_once(tmp_path, context):
    """Two watches of the same store and sites at once record every release once."""
    with serving() as site, ThreadPoolExecutor(4) as pool:
        for number in range(8):
            site.publish(f"/news/{number}", f"The Minister spoke, {number}", "2024-10-04")
        store = f"sqlite:///{tmp_path}/log.db"
        with Station.open(store, context, [site]) as one, Station.open(store, context, [site]) as other:
            for done in [pool.submit(each.watch.once) for each in (one, other)]:
                done.result()
            assert sorted(one.received()) == [f"news/{number}" for number in range(8)]
            assert one.calendar.verify() is None


@pytest.mark.parametrize("asked", [1, 2])
def test_the_end_comes_at_any_request(station, site, asked):
    """Asked to end while a page is fetched, the watch ends without counting a failure, and goes on the next time."""
    for number in range(4):
        site.publish(f"/news/{number}", f"The Minister spoke, {number}", "2024-10-04")
    behave = site.pages["/news/1"]
    seen = []

    def stop(handler):
        seen.append(1)
        if len(seen) == asked:
            station.time.stopping = True
            handler.close_connection = True
        elif len(seen) < asked:
            handler.send(503, b"")
        else:
            handler.send_content(behave)

    site.pages["/news/1"] = stop
    assert station.watch.once() == []
    station.time.stopping = False
    station.later(hours=1)
    station.later(hours=1)
    assert sorted(station.received()) == [f"news/{number}" for number in range(4)]
