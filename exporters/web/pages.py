"""Pages for people, made on the server and kept until the log moves on."""

import asyncio
import datetime as dt
import re

from attrs import frozen
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from calendar_core.calendar import Calendar
from calendar_core.log.base import Clock
from exporters.web.answers import answer
from exporters.web.kept import Headers, Kept, KeptBodies
from exporters.web.live import Known, Live
from exporters.web.look import Look
from exporters.web.selection import BadRequestError, grouped, parameters_of, without_as_of
from exporters.web.showing import PAGES, page

HEADERS: Headers = [(b"content-type", b"text/html; charset=utf-8"), (b"cache-control", b"no-cache")]

_HOST = re.compile(r"[A-Za-z0-9.-]+(?::\d+)?|\[[0-9a-fA-F:.]+\](?::\d+)?")


@frozen
class Site:
    """What all pages share.

    Attributes:
        live: the calendar that they show.
        bodies: where they are kept.
        base: where the world sees them; empty where that is only known from a request.
        clock: tells the time, aware; it decides what is still to come.
        editable: whether editors can mend entries.
    """

    live: Live
    bodies: KeptBodies
    base: str
    clock: Clock
    editable: bool = False


@frozen
class Page:
    """A page as an ASGI application."""

    address: str
    site: Site

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Answer one request."""
        site, query = self.site, scope["query_string"]
        now, base = site.clock(), site.base or base_of(scope)
        name = scope["path_params"].get("name", "")
        as_of, parameters = without_as_of(grouped(parameters_of(query)))
        known = await site.live.known(as_of)
        today = min(now.date(), known.day)
        look = Look(today=today, base=base, query=parameters, as_of=as_of, editable=site.editable)
        key = (self.address, name, query, base, look.today)
        kept = await site.bodies.get(key, known.position, lambda: self._made(known, name, look, now))
        await answer(kept, scope, send)

    async def _made(self, known: Known, name: str, look: Look, now: dt.datetime) -> Kept:
        def shown(calendar: Calendar) -> bytes:
            return page(self.address, calendar, look, name).encode()

        return await asyncio.to_thread(Kept.of, await known.read(shown), now, HEADERS)


def page_routes(site: Site) -> list[Route]:
    """Return the routes of all pages."""
    return [Route(address, Page(address, site), methods=["GET"]) for address in PAGES]


def base_of(scope: Scope) -> str:
    """Return where the client sees this server, by what it says; a host that is none is refused."""
    host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
    if not _HOST.fullmatch(host):
        raise BadRequestError("the Host header is no name of a host: send the one in the address")
    return f"{scope['scheme']}://{host}{scope.get('root_path', '')}"
