"""The calendar as JSON: entries, counterparts, and the events of the log."""

import asyncio
import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

import msgspec
from attrs import frozen
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from calendar_core.calendar import Calendar
from calendar_core.parties import name_of
from calendar_core.projections.plain import plain
from calendar_core.projections.query import ORDERS
from exporters.feeds import last_change
from exporters.files import file_name
from exporters.web.answers import answer
from exporters.web.feeds import CORS
from exporters.web.kept import Headers, Kept, KeptBodies
from exporters.web.live import Live
from exporters.web.openapi import MOST_ENTRIES, USUAL_ENTRIES, description
from exporters.web.selection import BadRequestError, filters_of, grouped, parameters_of
from exporters.web.views import entry_of

PREFIX = "/api"
HEADERS: Headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-cache"), *CORS]
ORDER_NAMES = (*ORDERS, *(f"-{name}" for name in ORDERS))

Parameters = dict[str, list[str]]


@frozen
class Answer:
    """What a question of the API gives: JSON data, and the address of the following page."""

    data: Any
    following: str = ""


Question = Callable[[Calendar, str, Parameters], Answer]


@frozen
class Endpoint:
    """A question of the API as an ASGI application; its answers are kept until the log moves on."""

    ask: Question
    live: Live
    bodies: KeptBodies

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Answer one request."""
        name, query = scope["path_params"].get("name", ""), scope["query_string"]
        key = (self.ask, name, query)
        await answer(await self.bodies.get(key, self.live.position, lambda: self._made(name, query)), scope, send)

    async def _made(self, name: str, query: bytes) -> Kept:
        parameters = grouped(parameters_of(query))
        body, headers, modified = await self.live.read(lambda calendar: self._asked(calendar, name, parameters))
        return await asyncio.to_thread(Kept.of, body, modified, headers)

    def _asked(self, calendar: Calendar, name: str, parameters: Parameters) -> tuple[bytes, Headers, dt.datetime]:
        found = self.ask(calendar, name, parameters)
        link = [(b"link", f'<{found.following}>; rel="next"'.encode())] if found.following else []
        return msgspec.json.encode(found.data), [*HEADERS, *link], last_change(calendar)


def entries(calendar: Calendar, _: str, parameters: Parameters) -> Answer:
    """Return a page of entries."""
    given = dict(parameters)
    order = _one(given, "order", "time")
    if order not in ORDER_NAMES:
        raise BadRequestError(f"there is no order {order[:40]!r}: there are {', '.join(ORDER_NAMES)}")
    limit = whole_number(_one(given, "limit", str(USUAL_ENTRIES)), "limit", 1, MOST_ENTRIES)
    after = _one(given, "after", "") or None
    found = calendar.timeline(order=order, **filters_of(given))  # type: ignore[arg-type] # checked above
    try:
        page = found.page(limit, after)
    except ValueError as error:
        raise BadRequestError(str(error)) from error
    data = {"entries": [plain(entry) for entry in page.entries], "after": page.after}
    return Answer(data, _following("/entries", parameters, page.after) if page.after else "")


def entry(calendar: Calendar, uid: str, parameters: Parameters) -> Answer:
    """Return one entry, with what editors said of it."""
    filters_of(parameters)
    found = entry_of(calendar, uid)
    return Answer(plain(found) | {"history": [msgspec.to_builtins(change) for change in calendar.history(uid)]})


def counterparts(calendar: Calendar, _: str, parameters: Parameters) -> Answer:
    """Return every counterpart of the entries that the filters leave, with their number."""
    counts = calendar.timeline(**filters_of(parameters)).counts("counterpart")
    rows = [
        {"code": code, "name": name_of(code), "entries": number, "feed": f"/feeds/counterpart/{file_name(code)}.ics"}
        for code, number in counts.items()
    ]
    return Answer({"counterparts": rows})


def api_routes(live: Live, bodies: KeptBodies) -> list[Route]:
    """Return the routes of the API."""
    questions: Mapping[str, Question] = {
        "/entries": entries,
        "/entries/{name}": entry,
        "/counterparts": counterparts,
        "/openapi.json": lambda _, __, ___: Answer(description()),
    }
    return [Route(f"{PREFIX}{path}", Endpoint(ask, live, bodies), methods=["GET"]) for path, ask in questions.items()]


def whole_number(text: str, name: str, least: int, most: int) -> int:
    """Return a parameter as a number.

    Raises:
        BadRequestError: it is none, or not between `least` and `most`.
    """
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(most)) and least <= int(text) <= most):
        raise BadRequestError(f"{name}={text[:40]} makes no sense: give a number from {least} to {most}")
    return int(text)


def _one(given: Parameters, name: str, usual: str) -> str:
    return given.pop(name, [usual])[-1] or usual


def _following(path: str, parameters: Parameters, after: str) -> str:
    kept = [(name, value) for name, values in parameters.items() if name != "after" for value in values]
    return f"{PREFIX}{path}?{urlencode([*kept, ('after', after)])}"
