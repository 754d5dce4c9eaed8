"""The calendar as JSON: entries, counterparts, and the events of the log."""

import asyncio
from collections.abc import Callable, Mapping
from urllib.parse import urlencode

import msgspec
from attrs import frozen
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from calendar_core.calendar import Calendar
from calendar_core.log.base import Clock
from calendar_core.parties import name_of
from calendar_core.projections.plain import plain
from calendar_core.projections.query import ORDERS
from exporters.feeds import last_change
from exporters.files import file_name
from exporters.web import registers
from exporters.web.answers import answer
from exporters.web.asking import PREFIX, Answer, Asked, following, one_of, part_of
from exporters.web.feeds import CORS
from exporters.web.kept import Headers, Kept, KeptBodies
from exporters.web.live import Known, Live
from exporters.web.openapi import description
from exporters.web.selection import (
    AS_OF,
    BadRequestError,
    filters_of,
    grouped,
    parameters_of,
    without_as_of,
)
from exporters.web.views import entry_of

HEADERS: Headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-cache"), *CORS]
ORDER_NAMES = (*ORDERS, *(f"-{name}" for name in ORDERS))


Question = Callable[[Calendar, Asked], Answer]


@frozen
class Endpoint:
    """A question of the API as an ASGI application; its answers are kept until the log moves on or the day is over."""

    ask: Question
    live: Live
    bodies: KeptBodies
    clock: Clock

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Answer one request."""
        name, query, today = scope["path_params"].get("name", ""), scope["query_string"], self.clock().date()
        as_of, parameters = without_as_of(grouped(parameters_of(query)))
        known = await self.live.known(as_of)
        asked = Asked(name, parameters, min(today, known.day))
        key = (self.ask, name, query, asked.today)
        await answer(await self.bodies.get(key, known.position, lambda: self._made(known, asked, as_of)), scope, send)

    async def _made(self, known: Known, asked: Asked, as_of: str) -> Kept:
        found, modified = await known.read(lambda calendar: (self.ask(calendar, asked), last_change(calendar)))
        headers = [*HEADERS, *_link(found.following, as_of)]
        return await asyncio.to_thread(lambda: Kept.of(msgspec.json.encode(found.data), modified, headers))


def entries(calendar: Calendar, asked: Asked) -> Answer:
    """Return a page of entries."""
    given = dict(asked.parameters)
    order = one_of(given, "order", "time")
    if order not in ORDER_NAMES:
        raise BadRequestError(f"there is no order {order[:40]!r}: there are {', '.join(ORDER_NAMES)}")
    limit, after = part_of(given)
    found = calendar.timeline(order=order, **filters_of(given))  # type: ignore[arg-type] # checked above
    try:
        page = found.page(limit, after)
    except ValueError as error:
        raise BadRequestError(str(error)) from error
    data = {"entries": [plain(entry) for entry in page.entries], "after": page.after}
    return Answer(data, following(f"{PREFIX}/entries", asked.parameters, page.after))


def entry(calendar: Calendar, asked: Asked) -> Answer:
    """Return one entry, with what editors said of it."""
    filters_of(asked.parameters)
    found = entry_of(calendar, asked.name)
    return Answer(plain(found) | {"history": [msgspec.to_builtins(change) for change in calendar.history(found.uid)]})


def counterparts(calendar: Calendar, asked: Asked) -> Answer:
    """Return every counterpart of the entries that the filters leave, with their number."""
    counts = calendar.timeline(**filters_of(asked.parameters)).counts("counterpart")
    rows = [
        {"code": code, "name": name_of(code), "entries": number, "feed": f"/feeds/counterpart/{file_name(code)}.ics"}
        for code, number in counts.items()
    ]
    return Answer({"counterparts": rows})


def api_routes(live: Live, bodies: KeptBodies, clock: Clock) -> list[Route]:
    """Return the routes of the API."""
    questions: Mapping[str, Question] = {
        "/entries": entries,
        "/entries/{name}": entry,
        "/counterparts": counterparts,
        "/counterparts/{name}": registers.counterpart,
        **registers.QUESTIONS,
        "/openapi.json": lambda _, __: Answer(description()),
    }
    return [
        Route(f"{PREFIX}{path}", Endpoint(ask, live, bodies, clock), methods=["GET"]) for path, ask in questions.items()
    ]


def _link(next_page: str, as_of: str) -> Headers:
    """Return the header that names the following page (RFC 8288), which tells of the same past."""
    if not next_page:
        return []
    past = f"&{urlencode({AS_OF: as_of})}" if as_of else ""
    return [(b"link", f'<{next_page}{past}>; rel="next"'.encode())]
