"""What those who run the server look at: `/healthz`, and `/metrics` in the text form of Prometheus."""

from http import HTTPStatus

from attrs import frozen
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from calendar_core.watching.counters import metrics as counted
from exporters.web.kept import KeptBodies
from exporters.web.live import Live
from exporters.web.log_stream import LogStream

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
METRICS = {
    "dipcal_log_position": "Position of the log that was last seen.",
    "dipcal_projections_lag": "Events that the read model furthest behind the log has yet to apply.",
    "dipcal_store_failing": "1 while the store cannot be read.",
    "dipcal_questions_waiting": "Questions that wait for the calendar.",
    "dipcal_streams_open": "Streams of the log that are open.",
    "dipcal_kept_bodies": "Feeds, pages and answers that are kept.",
    "dipcal_kept_bytes": "Bytes that they take.",
}
"""Each gauge, and what it tells."""

NOT_FOR_ROBOTS = ("/search", "/*as_of=", "/edit")


@frozen
class Watching:
    """Looks at the parts of a server."""

    live: Live
    bodies: KeptBodies
    streams: LogStream

    async def health(self, _: Request) -> Response:
        """Say whether the log can be read, its position, and how far the read models are behind it."""
        if self.live.fault:
            return JSONResponse({"status": "failing", "why": self.live.fault}, HTTPStatus.SERVICE_UNAVAILABLE)
        return JSONResponse({"status": "ok", "position": self.live.position, "lag": self.live.lag})

    async def metrics(self, _: Request) -> Response:
        """Return every gauge, and what the watch counted."""
        values = (
            self.live.position,
            max(self.live.lag.values(), default=0),
            int(bool(self.live.fault)),
            self.live.waiting,
            self.streams.open,
            len(self.bodies),
            self.bodies.size,
        )
        lines = (
            f"# HELP {name} {about}\n# TYPE {name} gauge\n{name} {value}\n"
            for (name, about), value in zip(METRICS.items(), values, strict=True)
        )
        return Response("".join(lines) + counted(await self.live.watched()), media_type=MEDIA_TYPE)


async def robots(_: Request) -> Response:
    """Let robots read what stands still, and feeds: Google Calendar fetches only what robots.txt allows."""
    closed = "".join(f"Disallow: {path}\n" for path in NOT_FOR_ROBOTS)
    return PlainTextResponse(f"User-agent: *\n{closed}Allow: /\n", headers={"cache-control": "max-age=86400"})
