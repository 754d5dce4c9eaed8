"""The log as server-sent events."""

import asyncio
import json

import httpx2

from calendar_core.calendar import Calendar
from exporters.web import create_app
from exporters.web.log_stream import LogStream
from exporters.web.settings import Settings
from tests.exporters.web_store import add_call, fill, store_of


def events(sent):
    """Return position, kind and parsed data of each event sent."""
    parsed = [dict(line.split(": ", 1) for line in one.strip().split("\n")) for one in sent if not one.startswith(":")]
    return [(int(one["id"]), one["event"], json.loads(one["data"])) for one in parsed]


async def streamed(store, *, count, then=None, **headers):
    """Return the first events that a stream sends; `then` is called once the first has come."""
    app = create_app(settings=Settings(store=store, poll=0.02))
    sent = []
    async with app.router.lifespan_context(app):
        request = httpx2.Request("GET", "http://x/api/log", headers={"accept": "text/event-stream", **headers})
        scope = {
            "type": "http", "method": "GET", "path": "/api/log", "query_string": b"", "root_path": "",
            "headers": [(name.lower().encode(), value.encode()) for name, value in request.headers.items()],
        }  # fmt: skip
        from starlette.requests import Request  # noqa: PLC0415

        answer = await LogStream(app.state.live).answer(Request(scope))
        async with asyncio.timeout(20):
            async for part in answer.body_iterator:
                sent.append(part.decode())
                if then is not None and len(events(sent)) == 1:
                    then()
                    then = None
                if len(events(sent)) == count:
                    app.state.live.closing = True
    return events(sent)


def test_stream_goes_on_with_new_events(tmp_path):
    """What is recorded while the stream is open is sent at once; the stream ends when the server stops."""
    store = store_of(tmp_path)
    fill(store)

    def add():
        with Calendar.open(store) as calendar:
            add_call(calendar, "jp-2", "2025-01-15")

    found = asyncio.run(streamed(store, count=9, then=add))
    assert [position for position, _, _ in found] == list(range(1, 10))
    assert found[-1][1] == "call_held"
    assert found[-1][2]["data"]["release"] == "jp-2"


def test_resumes_where_it_was(tmp_path):
    """A browser that lost the connection names the last event it has, and gets what came behind it."""
    store = store_of(tmp_path)
    fill(store)
    found = asyncio.run(streamed(store, count=2, **{"last-event-id": "5"}))
    assert [position for position, _, _ in found] == [6, 7]
