"""Feeds over HTTP: `/feeds/all.ics`, `/feeds/counterpart/BH.ics`, `/feeds/kind/agreement_signed.ics`."""

import asyncio
import datetime as dt
import logging
import sqlite3
from collections import OrderedDict

from attrs import evolve
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from calendar_core.calendar import Calendar
from exporters.composing import feed_bytes
from exporters.feeds import last_change
from exporters.ics import MEDIA_TYPE, Heading, render
from exporters.pieces import Pieces
from exporters.profiles import profile_named
from exporters.spans import span_of
from exporters.summaries import summary
from exporters.vevents import Style
from exporters.web.answers import answer
from exporters.web.kept import Headers, Kept, KeptBodies
from exporters.web.live import Live
from exporters.web.selection import FOLDER, Asked, NotFoundError, asked, parameters_of
from exporters.web.views import entry_of
from exporters.words import Words

logger = logging.getLogger(__name__)

FRESH = 600
"""Seconds for which caches may send a feed without asking: far less than clients wait between two looks."""

MOST_ADDRESSES = 4096

USUAL = Style(profile_named("default"), Words.of("en"))

CORS: Headers = [
    (b"access-control-allow-origin", b"*"),
    (b"access-control-expose-headers", b"ETag, Last-Modified, Link"),
]
PREFLIGHT = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, HEAD",
    "access-control-allow-headers": "If-None-Match, If-Modified-Since",
    "access-control-max-age": "86400",
}
HEADERS: Headers = [
    (b"content-type", MEDIA_TYPE.encode()),
    (b"cache-control", f"public, max-age={FRESH}".encode()),
    *CORS,
]


class Feeds:
    """The feeds of a live calendar as an ASGI application."""

    def __init__(self, live: Live, bodies: KeptBodies, base: str) -> None:
        """Read from `live`, keep in `bodies`, and let entries link to pages below `base` where that is known."""
        self._live = live
        self._bodies = bodies
        self._base = base
        self._addresses: OrderedDict[tuple[str, bytes], Asked] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["method"] == "OPTIONS":
            await Response(status_code=204, headers=PREFLIGHT)(scope, receive, send)
            return
        wanted = await self._asked(scope["path_params"]["name"], scope["query_string"])
        position = self._live.position
        kept = self._bodies.current(wanted.address, position)
        if kept is None:
            kept = await self._bodies.get(wanted.address, position, lambda: self._made(wanted))
        await answer(kept, scope, send)

    async def _asked(self, name: str, query: bytes) -> Asked:
        known = self._addresses.get((name, query))
        if known is not None:
            return known
        parameters = parameters_of(query)
        try:
            wanted = asked(name, parameters, self._base)
        except NotFoundError:
            wanted = asked(name, parameters, self._base, await self._live.parties())
        self._addresses[name, query] = wanted
        if len(self._addresses) > MOST_ADDRESSES:
            self._addresses.popitem(last=False)
        return wanted

    async def _made(self, wanted: Asked) -> Kept:
        url = f"{self._base}{FOLDER}{wanted.address}" if self._base else ""
        body, modified = await self._live.read(lambda calendar: _rendered(calendar, self._live.pieces, wanted, url))
        return await asyncio.to_thread(Kept.of, body, modified, HEADERS)


class EntryFeeds:
    """Each entry as a calendar object of its own, to add it once instead of subscribing."""

    def __init__(self, live: Live, bodies: KeptBodies, base: str) -> None:
        """Take what `Feeds` takes."""
        self._live = live
        self._bodies = bodies
        self._style = evolve(USUAL, base=base)

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Answer one request."""
        uid = scope["path_params"]["name"]
        key = ("entry", uid)
        await answer(await self._bodies.get(key, self._live.position, lambda: self._made(uid)), scope, send)

    async def _made(self, uid: str) -> Kept:
        found = await self._live.read(lambda calendar: entry_of(calendar, uid))
        body = render([found], self._style, Heading(summary(found, span_of(found), self._style.words)))
        return Kept.of(body, found.modified, HEADERS)


def _rendered(calendar: Calendar, pieces: Pieces, wanted: Asked, url: str) -> tuple[bytes, dt.datetime]:
    """Return a feed, and when the timeline last changed.

    The latest change of the entries shown would be too early: an entry that leaves a feed changes it as well. Only the
    usual style has its pieces kept, lest anybody fill the disk by asking for every language.
    """
    feed = wanted.feed(calendar)
    usual = wanted.style.words.lang == USUAL.words.lang and wanted.style.profile == USUAL.profile
    try:
        pieces.follow(calendar.log)
        body = feed_bytes(calendar, feed, wanted.style, url, pieces if usual else None)
    except sqlite3.Error as error:
        logger.warning("the pieces of feeds cannot be kept (%s): this feed was made without", error)
        body = feed_bytes(calendar, feed, wanted.style, url)
    return body, last_change(calendar)
