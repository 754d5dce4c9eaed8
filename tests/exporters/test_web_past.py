"""What was known then: on pages and in the API."""

import asyncio
import datetime as dt
import json
import threading

import pytest

from calendar_core.calendar import Calendar
from exporters.web.busy import BusyError
from exporters.web.past import MOST_PASTS, Pasts
from tests.exporters import web_store
from tests.exporters.web_store import add_call, serving, store_of

FIRST = dt.datetime(2024, 10, 3, 9, tzinfo=dt.UTC)
LATER = dt.datetime(2024, 10, 20, 9, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Return a store in which Bahrain was heard of on 3 October, and calls with Spain on the 20th."""
    address = store_of(tmp_path_factory.mktemp("past"))
    web_store.fill(address, clock=lambda: FIRST)
    with Calendar.open(address, clock=lambda: LATER) as calendar:
        for number in range(3):
            add_call(calendar, f"jp-{number + 2}", f"2024-09-{number + 20}")
    return address


def test_entries_as_of_a_day(client):
    """The API gives the entries that were known at the end of a day, also page by page."""
    then, seen = client.get("/api/entries?as_of=2024-10-03&limit=2"), []
    while True:
        seen += then.json()["entries"]
        address = then.headers.get("link", "").partition("<")[2].partition(">")[0]
        if not address:
            break
        then = client.get(address)
    assert len(seen) == 5
    assert len(client.get("/api/entries").json()["entries"]) == 8
    assert {entry["created"][:10] for entry in seen} == {"2024-10-03"}


@pytest.mark.parametrize("moment", ["2024-10-19", "2024-10-03T10:00:00Z", "7", "2024-09", "2023"])
def test_counterparts_as_of_a_moment(client, moment):
    """A day, a time, a position, a month and a year are moments."""
    counted = {
        row["code"]: row["entries"] for row in client.get(f"/api/counterparts?as_of={moment}").json()["counterparts"]
    }
    assert counted == ({"BH": 3, "C5+1": 1, "ES": 1} if moment > "2024-1" else {})


def test_an_entry_that_was_not_known_yet(client):
    """What the log did not know then is not found then."""
    uid = client.get("/api/entries?order=-recorded&limit=1").json()["entries"][0]["uid"]
    assert client.get(f"/api/entries/{uid}").status_code == 200
    assert client.get(f"/api/entries/{uid}?as_of=2024-10-19").status_code == 404
    assert client.get(f"/entry/{uid}?as_of=2024-10-19").status_code == 404


def test_log_as_of_a_moment(client):
    """The events of the log stop at the moment, on every page of them."""
    first = client.get("/api/log?as_of=2024-10-03&limit=4")
    more = client.get(first.headers["link"].partition("<")[2].partition(">")[0])
    lines = [json.loads(line) for line in (first.text + more.text).splitlines()]
    assert [line["position"] for line in lines] == [1, 2, 3, 4, 5, 6, 7]
    assert "link" not in more.headers
    stream = client.get("/api/log?as_of=2024-10-03", headers={"accept": "text/event-stream"})
    assert (stream.status_code, "JSON Lines" in stream.json()["detail"]) == (400, True)


def test_pages_as_of_a_day(client):
    """A page of the past says so, shows what was known, links within that past, and leads back to today."""
    page = client.get("/search?counterpart=ES&as_of=2024-10-03").text
    assert "as it was known on 3 October 2024" in page
    assert "1 entry" in page
    assert "?as_of=2024-10-03" in page
    assert '<a href="?counterpart=ES">' in page
    assert "4 entries" in client.get("/search?counterpart=ES").text


def test_what_was_to_come_then(client):
    """The days of silence of a page of the past are counted to that past, also to that of a position."""
    assert "<dt>Days of silence</dt><dd>9</dd>" in client.get("/counterpart/BH?as_of=2024-10-10").text
    assert "<dt>Days of silence</dt><dd>2</dd>" in client.get("/counterpart/BH?as_of=7").text
    assert client.get("/api/counterparts/BH?as_of=7").json()["silence"] == 2


@pytest.mark.parametrize("page", ["/", "/counterpart/BH", "/commitments", "/search?text=visa"])
def test_pages_as_of_the_first_day_that_there_is(client, page):
    """Before everything nothing was known, and nothing is counted back from there."""
    assert client.get(page, params={"as_of": "0001-01-01"}).status_code == 200


@pytest.mark.parametrize(
    "moment", ["soon", "2024-13-01", "x" * 50, "0001-01-01T00:00:00+05:00", "9999-12-31T23:00:00-05:00", "20241001"]
)
def test_a_moment_that_is_none(client, moment):
    """A moment that cannot be read is refused with what to write."""
    answer = client.get("/api/entries", params={"as_of": moment})
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert client.get("/", params={"as_of": moment}).status_code == 400


def test_few_pasts_are_kept(store):
    """A past is built once; those that were not asked for lately are closed, and built again when asked for."""

    async def look_back(calendar):
        pasts = Pasts(calendar)
        counts = [await pasts.read(position, lambda then: then.timeline().count()) for position in (3, 5, 7, 3, 13, 13)]
        kept = len(pasts._opened)
        await pasts.close()
        return counts, kept

    with Calendar.open(store) as calendar:
        assert asyncio.run(look_back(calendar)) == ([2, 4, 5, 2, 8, 8], MOST_PASTS)


def test_a_past_that_takes_long(store, monkeypatch):
    """Who waits too long for a past is told to ask again, and the next one waits behind nobody who gave up."""
    monkeypatch.setattr("exporters.web.past.PATIENCE", 0.05)
    gate = threading.Event()

    async def look_back(calendar):
        pasts = Pasts(calendar)
        with pytest.raises(BusyError, match="is being built"):
            await pasts.read(3, lambda _: gate.wait(20))
        monkeypatch.setattr("exporters.web.past.PATIENCE", 20)
        gate.set()
        count = await pasts.read(3, lambda then: then.timeline().count())
        await pasts.close()
        return count, pasts.waiting

    with Calendar.open(store) as calendar:
        assert asyncio.run(look_back(calendar)) == (2, 0)


def test_too_many_ask_about_the_past(store, monkeypatch):
    """Beyond a number of questions a new one is refused at once."""
    monkeypatch.setattr("exporters.web.past.MOST_WAITING", 1)
    gate = threading.Event()

    async def look_back(calendar):
        pasts = Pasts(calendar)
        first = asyncio.create_task(pasts.read(3, lambda _: gate.wait(20)))
        await asyncio.sleep(0)
        with pytest.raises(BusyError, match="wait already"):
            await pasts.read(3, lambda _: None)
        gate.set()
        answered = await first
        await pasts.close()
        return answered

    with Calendar.open(store) as calendar:
        assert asyncio.run(look_back(calendar))


def test_redacted_words_are_gone_from_the_past(tmp_path):
    """Soon after a redaction no page, feed or answer has the words, whatever past it tells of and was kept of it."""
    store, secret = store_of(tmp_path), "Abdullatif Alzayani"
    web_store.fill(store, clock=lambda: FIRST)
    asked = [
        f"{path}?{query}as_of={moment}"
        for path, query in (("/api/entries", ""), ("/counterpart/BH", ""), ("/search", "text=alzayani&"))
        for moment in ("3", "2024-10-03")
    ]
    with serving(store) as client:
        assert all(secret in client.get(address).text for address in asked)
        with Calendar.open(store) as calendar:
            position = calendar.log.redact("kz-1", by="court", why="order").position
        assert asyncio.run(client.app.state.live.moved(position - 1, 20))
        assert not any(secret in client.get(address).text for address in asked)
        assert secret not in client.get("/api/entries?as_of=3&kind=meeting_held").text


def test_pasts_are_closed_after_a_redaction(tmp_path):
    """A past that is open when words are redacted is built again without them; others stay open."""
    store = store_of(tmp_path)
    web_store.fill(store)

    async def look_back(calendar):
        pasts = Pasts(calendar)
        before = await pasts.read(4, lambda then: then)
        same = await pasts.read(4, lambda then: then)
        calendar.log.redact("kz-1", by="court", why="order")
        after = await pasts.read(4, lambda then: (then, [entry.people for entry in then.timeline()]))
        kept = await pasts.read(4, lambda then: then)
        await pasts.close()
        return before is same, before is after[0], after[0] is kept, after[1]

    with Calendar.open(store) as calendar:
        assert asyncio.run(look_back(calendar)) == (True, False, True, [(), (), ()])


def test_stopping_does_not_wait_for_a_past(store):
    """A server that stops while a past is built gives it up."""

    async def look_back(calendar):
        pasts = Pasts(calendar)
        pasts._stopping = True
        with pytest.raises(Exception, match="the server stops"):
            await pasts.read(3, lambda then: then.timeline().count())
        await pasts.close()
        return list(pasts._opened)

    with Calendar.open(store) as calendar:
        assert asyncio.run(look_back(calendar)) == []


@pytest.fixture(scope="module")
def client(store):
    """Return a client of a server on the store with a past."""
    with serving(store) as client:
        yield client
