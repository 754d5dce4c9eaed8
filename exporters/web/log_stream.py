"""The events of the log over HTTP: as JSON Lines, and as server-sent events from a position on."""

from collections.abc import AsyncIterator, Sequence
from urllib.parse import urlencode

import msgspec
from attrs import frozen
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from calendar_core.calendar import Calendar
from calendar_core.events import EVENTS
from calendar_core.log import Recorded
from exporters.web.asking import PREFIX, whole_number
from exporters.web.live import Live
from exporters.web.openapi import LAST_POSITION, MOST_EVENTS, USUAL_EVENTS
from exporters.web.selection import AS_OF, BadRequestError, grouped, parameters_of, without_as_of

JSON_LINES = "application/x-ndjson"
SERVER_SENT = "text/event-stream"
QUIET = 15.0
"""Seconds after which a silent stream sends a comment, so that proxies keep it open."""

MOST_STREAMS = 100
CORS = {"access-control-allow-origin": "*", "cache-control": "no-cache"}


@frozen
class Wanted:
    """Which events are asked for: behind a position, so many, of some kinds; and as of which moment, if any."""

    after: int
    limit: int
    kinds: tuple[str, ...] | None
    as_of: str = ""


class LogStream:
    """Answers `/api/log`: a page of events, or a stream for who asks for one.

    Attributes:
        open: how many streams are open.
    """

    def __init__(self, live: Live) -> None:
        """Read from a live calendar."""
        self._live = live
        self.open = 0

    async def answer(self, request: Request) -> Response:
        """Answer one request."""
        wanted = _wanted(request)
        if SERVER_SENT not in request.headers.get("accept", ""):
            return await self._page(wanted)
        if wanted.as_of:
            raise BadRequestError("a stream goes on, and cannot stop as_of a moment: ask for JSON Lines instead")
        if self.open >= MOST_STREAMS:
            raise BadRequestError(f"{MOST_STREAMS} streams are open already: ask for pages of JSON Lines instead")
        return StreamingResponse(self._stream(wanted), media_type=SERVER_SENT, headers=CORS)

    async def _page(self, wanted: Wanted) -> Response:
        found = await self._read(wanted)
        headers = dict(CORS)
        if wanted.as_of:
            last = (await self._live.known(wanted.as_of)).position
            found = [recorded for recorded in found if recorded.position <= last]
        if len(found) == wanted.limit:
            headers["link"] = f'<{PREFIX}/log?{urlencode(_following(wanted, found[-1].position))}>; rel="next"'
        lines = b"".join(as_json(recorded) + b"\n" for recorded in found)
        return Response(lines, media_type=JSON_LINES, headers=headers)

    async def _stream(self, wanted: Wanted) -> AsyncIterator[bytes]:
        self.open += 1
        try:
            after = wanted.after
            yield b": from position %d\n\n" % after
            while not self._live.closing:
                if (head := self._live.position) > after:
                    found = await self._read(Wanted(after, MOST_EVENTS, wanted.kinds))
                    for recorded in found:
                        yield _as_sent(recorded)
                    last = found[-1].position if found else after
                    after = last if len(found) == MOST_EVENTS else max(last, head)
                elif not await self._live.moved(after, QUIET):
                    yield b": nothing new\n\n"
        finally:
            self.open -= 1

    async def _read(self, wanted: Wanted) -> list[Recorded]:
        def ask(calendar: Calendar) -> list[Recorded]:
            return list(calendar.log.read(wanted.after, limit=wanted.limit, kinds=wanted.kinds))

        return await self._live.read(ask)


def as_json(recorded: Recorded) -> bytes:
    """Return a recorded event as one line of JSON, its data as JSON within."""
    return msgspec.json.encode(msgspec.structs.asdict(recorded) | {"data": msgspec.Raw(recorded.data)})


def _as_sent(recorded: Recorded) -> bytes:
    return b"id: %d\nevent: %s\ndata: %s\n\n" % (recorded.position, recorded.kind.encode(), as_json(recorded))


def _wanted(request: Request) -> Wanted:
    as_of, given = without_as_of(grouped(parameters_of(request.url.query.encode())))
    after = request.headers.get("last-event-id") or _last(given.pop("after", [])) or "0"
    limit = _last(given.pop("limit", [])) or str(USUAL_EVENTS)
    kinds = given.pop("kind", [])
    for unknown in [*given, *(kind for kind in kinds if kind not in EVENTS)]:
        known = f"give after, limit, as_of, and kind, one of {', '.join(EVENTS)}"
        raise BadRequestError(f"{unknown[:40]!r} makes no sense here: {known}")
    return Wanted(
        whole_number(after, "after", 0, LAST_POSITION),
        whole_number(limit, "limit", 1, MOST_EVENTS),
        tuple(kinds) or None,
        as_of,
    )


def _following(wanted: Wanted, last: int) -> list[tuple[str, str]]:
    kinds = [("kind", kind) for kind in wanted.kinds or ()]
    past = [(AS_OF, wanted.as_of)] if wanted.as_of else []
    return [("after", str(last)), ("limit", str(wanted.limit)), *kinds, *past]


def _last(values: Sequence[str]) -> str:
    return values[-1] if values else ""
