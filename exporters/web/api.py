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
from exporters.web.live import Known, Live
from exporters.web.openapi import MOST_ENTRIES, USUAL_ENTRIES, description
from exporters.web.selection import AS_OF, BadRequestError, filters_of, grouped, parameters_of, without_as_of
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
        as_of, parameters = without_as_of(grouped(parameters_of(query)))
        known = await self.live.known(as_of)
        kept = await self.bodies.get(
            (self.ask, name, query), known.position, lambda: self._made(known, name, as_of, parameters)
        )
        await answer(kept, scope, send)

    async def _made(self, known: Known, name: str, as_of: str, parameters: Parameters) -> Kept:
        def asked(calendar: Calendar) -> tuple[Answer, dt.datetime]:
            return self.ask(calendar, name, parameters), last_change(calendar)

        found, modified = await known.read(asked)
        headers = [*HEADERS, *_link(found.following, as_of)]
        return await asyncio.to_thread(lambda: Kept.of(msgspec.json.encode(found.data), modified, headers))


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
    following = [(name, value) for name, values in parameters.items() if name != "after" for value in values]
    return Answer(data, f"{PREFIX}/entries?{urlencode([*following, ('after', page.after)])}" if page.after else "")


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


def _link(following: str, as_of: str) -> Headers:
    """Return the header that names the following page (RFC 8288), which tells of the same past."""
    if not following:
        return []
    past = f"&{urlencode({AS_OF: as_of})}" if as_of else ""
    return [(b"link", f'<{following}{past}>; rel="next"'.encode())]
