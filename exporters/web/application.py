"""The server as an ASGI application."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route
from starlette.types import ASGIApp

from calendar_core.log.base import Clock, utc_now
from exporters.feeds import ICON
from exporters.web.api import api_routes
from exporters.web.assets import Assets, Lasting
from exporters.web.editing import editing_routes
from exporters.web.editors import Editors
from exporters.web.errors import error_handlers
from exporters.web.feeds import EntryFeeds, Feeds
from exporters.web.kept import KeptBodies
from exporters.web.limiting import Allowances, SearchLimit
from exporters.web.live import Live
from exporters.web.log_stream import LogStream
from exporters.web.pages import Site, page_routes
from exporters.web.push import push_routes
from exporters.web.security import SecurityHeaders
from exporters.web.settings import Settings
from exporters.web.watching import Watching, robots


class Application(Starlette):
    """A server with safe headers on each of its answers: also on that to an error which nobody foresaw."""

    def build_middleware_stack(self) -> ASGIApp:
        """Put the headers outside of everything, because Starlette answers such errors outside of all middleware."""
        return SecurityHeaders(super().build_middleware_stack())


def create_app(store_url: str | None = None, settings: Settings | None = None, *, clock: Clock = utc_now) -> Starlette:
    """Return the application that serves the feeds and pages of a store.

    The store is opened when the server starts, and its log is followed until it stops.

    Args:
        store_url: the address of the store; by default that of the settings.
        settings: by default those of the environment.
        clock: tells the time, aware.
    """
    settings = settings or Settings.from_environment()
    live = Live(settings.store if store_url is None else store_url, settings.poll, make=settings.takes_in)
    bodies = KeptBodies(settings.largest_kept, lambda: live.redacted)
    streams = LogStream(live)
    watching = Watching(live, bodies, streams)
    editors = Editors.of(settings)
    app = Application(
        routes=[
            Route("/entry/{name}.ics", EntryFeeds(live, bodies, settings.base), methods=["GET"]),
            *api_routes(live, bodies, clock),
            *push_routes(live, settings.push_token, clock),
            Route("/api/log", streams.answer, methods=["GET"]),
            *editing_routes(live, editors, clock),
            *page_routes(Site(live, bodies, settings.base, clock, editable=editors is not None)),
            Route("/feeds/{name:path}", Feeds(live, bodies, settings.base), methods=["GET", "OPTIONS"]),
            Route("/static/{name}", Assets(), methods=["GET"]),
            Route(f"/{ICON}", Lasting(ICON), methods=["GET"]),
            Route("/healthz", watching.health, methods=["GET"]),
            Route("/metrics", watching.metrics, methods=["GET"]),
            Route("/robots.txt", robots, methods=["GET"]),
        ],
        middleware=_limits(settings.searches),
        exception_handlers=error_handlers(),
        lifespan=_lifespan(live),
    )
    app.state.live = live
    return app


def _limits(searches: float) -> list[Middleware]:
    return [Middleware(SearchLimit, Allowances(searches))] if searches else []


def _lifespan(live: Live) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await live.open()
        try:
            yield
        finally:
            await live.close()

    return lifespan
