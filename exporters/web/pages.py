"""Pages for people, made on the server and kept until the log moves on."""

import asyncio
import datetime as dt
import re
from collections.abc import Callable
from urllib.parse import urlencode

from attrs import frozen
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from calendar_core.calendar import Calendar
from calendar_core.log.base import Clock
from exporters.feeds import SUFFIX
from exporters.web import views
from exporters.web.answers import answer
from exporters.web.kept import Headers, Kept, KeptBodies
from exporters.web.live import Live
from exporters.web.rendering import render
from exporters.web.selection import BadRequestError, grouped, parameters_of
from exporters.web.subscribing import Subscription, subscription

HEADERS: Headers = [(b"content-type", b"text/html; charset=utf-8"), (b"cache-control", b"no-cache")]

_HOST = re.compile(r"[A-Za-z0-9.-]+(?::\d+)?|\[[0-9a-fA-F:.]+\](?::\d+)?")

View = Callable[[Calendar, str, views.Query, dt.date], views.Values]


@frozen
class Page:
    """A page as an ASGI application.

    Attributes:
        template: the template that shows it.
        view: what it shows.
        site: what all pages share.
    """

    template: str
    view: View
    site: "Site"

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Answer one request."""
        site, query = self.site, scope["query_string"]
        now, base = site.clock(), site.base or _base(scope)
        name = scope["path_params"].get("name", "")
        key = (self.template, name, query, base, now.date())
        kept = await site.bodies.get(key, site.live.position, lambda: self._made(name, query, base, now))
        await answer(kept, scope, send)

    async def _made(self, name: str, query: bytes, base: str, now: dt.datetime) -> Kept:
        parameters = grouped(parameters_of(query))
        body = await self.site.live.read(lambda calendar: self._rendered(calendar, name, parameters, base, now.date()))
        return await asyncio.to_thread(Kept.of, body, now, HEADERS)

    def _rendered(self, calendar: Calendar, name: str, query: views.Query, base: str, today: dt.date) -> bytes:
        values = self.view(calendar, name, query, today)
        return render(self.template, **values, feed=_Feeds(base), more=_More(query)).encode()


@frozen
class Site:
    """What all pages share.

    Attributes:
        live: the calendar that they show.
        bodies: where they are kept.
        base: where the world sees them; empty where that is only known from a request.
        clock: tells the time, aware; it decides what is still to come.
    """

    live: Live
    bodies: KeptBodies
    base: str
    clock: Clock


@frozen
class _Feeds:
    """Gives templates the addresses of a feed by its path and parameters."""

    base: str

    def __call__(self, path: str, name: str, parameters: list[tuple[str, str]] | None = None) -> Subscription:
        query = f"?{urlencode(parameters)}" if parameters else ""
        return subscription(f"{self.base}/feeds/{path}{SUFFIX}{query}", name)


@frozen
class _More:
    """Gives templates the address of the following page."""

    query: views.Query

    def __call__(self, after: str) -> str:
        kept = [(name, value) for name, values in self.query.items() if name != "after" for value in values]
        return f"?{urlencode([*kept, ('after', after)])}"


def page_routes(site: Site) -> list[Route]:
    """Return the routes of all pages."""
    pages: dict[str, tuple[str, View]] = {
        "/": ("home.html", views.home),
        "/api/": ("api.html", views.nothing),
        "/agreements": ("agreements.html", views.agreements),
        "/commitments": ("commitments.html", views.commitments),
        "/counterpart/{name}": ("counterpart.html", views.counterpart),
        "/counterparts": ("counterparts.html", views.counterparts),
        "/entry/{name}": ("entry.html", views.entry),
        "/feeds/": ("feeds.html", views.feeds),
        "/method": ("method.html", views.method),
        "/search": ("search.html", views.search),
    }
    return [Route(path, Page(template, view, site), methods=["GET"]) for path, (template, view) in pages.items()]


def _base(scope: Scope) -> str:
    """Return where the client sees this server, by what it says; a host that is none is refused."""
    host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
    if not _HOST.fullmatch(host):
        raise BadRequestError("the Host header is no name of a host: send the one in the address")
    return f"{scope['scheme']}://{host}{scope.get('root_path', '')}"
