"""The calendar behind the server."""

import asyncio
import threading

import pytest

from calendar_core.errors import DiplomaticCalendarError, StoreError
from exporters.web.busy import BusyError
from exporters.web.live import MOST_WAITING, Live
from tests.exporters.web_store import fill, serving, store_of


def test_more_questions_than_it_can_answer(tmp_path):
    """Beyond a number of waiting questions a new one is refused at once; those that wait are answered."""

    async def crowd():
        live, gate = Live(store_of(tmp_path), 0.02, make=True), threading.Event()
        await live.open()
        waiting = [asyncio.create_task(live.read(lambda _: gate.wait(20))) for _ in range(MOST_WAITING)]
        await asyncio.sleep(0)
        with pytest.raises(BusyError, match="ask again"):
            await live.read(lambda _: None)
        gate.set()
        answered = await asyncio.gather(*waiting)
        await live.close()
        return answered

    assert asyncio.run(crowd()) == [True] * MOST_WAITING


def test_nothing_before_it_opens(tmp_path):
    """An application whose lifespan was not entered says so."""
    with pytest.raises(DiplomaticCalendarError, match="enter the lifespan"):
        asyncio.run(Live(store_of(tmp_path), 1).read(lambda _: None))


def test_a_store_that_cannot_be_read(tmp_path, monkeypatch):
    """While the log cannot be read the server says so, sends what it kept, and asks to come back for the rest."""
    store = store_of(tmp_path)
    fill(store)
    with serving(store) as client:
        kept = client.get("/feeds/all.ics").content
        live = client.app.state.live

        def fails(*_, **__):
            raise StoreError("disk gone")

        monkeypatch.setattr(live._calendar.log, "head", fails)
        monkeypatch.setattr(live._calendar, "timeline", fails)
        live._look()
        health = client.get("/healthz")
        assert (health.status_code, health.json()["why"]) == (503, "disk gone")
        assert client.get("/feeds/all.ics").content == kept
        other = client.get("/feeds/planned.ics")
        assert (other.status_code, other.headers["retry-after"]) == (503, "30")
        assert "disk gone" not in other.text
