"""Releases pushed by other programs: `POST /api/releases` with a bearer token (RFC 6750)."""

import asyncio
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import msgspec
from attrs import asdict, define, field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from calendar_core.calendar import Calendar, Ingested
from calendar_core.calendar.recording import last_release
from calendar_core.errors import ReleaseError
from calendar_core.events import Fact, Release, ReleaseReceived
from calendar_core.log.base import Clock
from calendar_core.releases import Hints, finish
from calendar_core.releases.records import from_record
from exporters.web.bodies import RefusedError, body_of, check_type
from exporters.web.errors import error_answer
from exporters.web.live import Live
from exporters.web.selection import NotFoundError
from exporters.web.tokens import checked, same

PATH = "/api/releases"
LARGEST = 1_000_000
"""Bytes that a pushed release may have; the longest joint statements have some hundred thousand."""

_CHALLENGE = {"www-authenticate": 'Bearer realm="releases"'}


def push_routes(live: Live, token: str, clock: Clock) -> list[Route]:
    """Return the route on which releases are pushed; none without a token.

    Raises:
        TokenError: the token has fewer than sixteen characters, or others than visible ASCII ones.
    """
    if not token:
        return []
    push = Push(live, checked(token, "the push token"), clock)
    return [
        Route(PATH, push.answer, methods=["POST"]),
        Route(f"{PATH}/{{id:path}}", push.show, methods=["GET"]),
    ]


@define
class Push:
    """Takes releases in, one at a time."""

    live: Live
    token: bytes = field(repr=False)
    clock: Clock
    _turn: asyncio.Lock = field(factory=asyncio.Lock)

    async def answer(self, request: Request) -> Response:
        """Record the release of a request: 201 when it is new, 200 when it was known or has changed."""
        self._admit(request)
        check_type(request, "application/json", "send the release as application/json")
        release = self._release(await body_of(request, LARGEST, "send one release at a time"))
        async with self._turn:
            result = await self._take(release)
        if result.failures:
            return error_answer(request, HTTPStatus.UNPROCESSABLE_ENTITY, str(result.failures[0]))
        status = HTTPStatus.CREATED if result.added else HTTPStatus.OK
        return JSONResponse(_told(release, result), status, {"location": _location(release)})

    async def show(self, request: Request) -> Response:
        """Return a release as the log has it, without its words, and the entries that tell of it."""
        name = request.path_params["id"]
        self._admit(request)
        found = await self.live.read(lambda calendar: _shown(calendar, name))
        if found is None:
            raise NotFoundError(f"the log has no release {name[:80]!r}")
        return JSONResponse(found)

    def _admit(self, request: Request) -> None:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.casefold() != "bearer" or not same(given, self.token):
            message = "only who knows the token may push releases: send it as `Authorization: Bearer TOKEN`"
            raise RefusedError(HTTPStatus.UNAUTHORIZED, message, _CHALLENGE)

    def _release(self, body: bytes) -> Release:
        try:
            record = msgspec.json.decode(body)
            today = self.clock().date()
            release = finish(from_record(record, "the request", "pushed"), Hints(), today=today)
        except (msgspec.DecodeError, RecursionError) as error:
            raise RefusedError(HTTPStatus.BAD_REQUEST, f"the body is no JSON ({error})") from error
        except ReleaseError as error:
            raise RefusedError(HTTPStatus.UNPROCESSABLE_ENTITY, str(error)) from error
        if isinstance(release, ReleaseError):
            raise RefusedError(HTTPStatus.UNPROCESSABLE_ENTITY, str(release).removeprefix("the request: "))
        return release

    async def _take(self, release: Release) -> Ingested:
        """Read the release beside the thread of the calendar, which others wait for, and record it there."""
        read = await asyncio.to_thread(_read, release)

        def record(calendar: Calendar) -> Ingested:
            return calendar.ingest(release, extract=lambda _: _result(read))

        return await self.live.read(record)


def _shown(calendar: Calendar, name: str) -> dict[str, Any] | None:
    release = last_release(calendar.log.read(stream=f"release/{name}", kinds={ReleaseReceived.kind}))
    if release is None:
        return None
    uids = [entry.uid for entry in calendar.timeline(release=name)]
    return {**asdict(release, filter=lambda one, _: one.name != "text"), "entries": uids}


def _read(release: Release) -> list[Fact] | Exception | None:
    from calendar_core.extraction import extract_served  # noqa: PLC0415 (its tables take time to load)

    try:
        return extract_served(release)
    except Exception as error:  # noqa: BLE001 (an extractor may fail in any way; the ingestion tells)
        return error


def _result(read: list[Fact] | Exception | None) -> list[Fact] | None:
    if isinstance(read, Exception):
        raise read
    return read


def _told(release: Release, result: Ingested) -> dict[str, Any]:
    outcome = "added" if result.added else "changed" if result.changed else "known"
    waiting = bool(result.waiting)
    return {"id": release.id, "outcome": outcome, "lang": release.lang, "facts": result.facts, "waiting": waiting}


def _location(release: Release) -> str:
    return f"{PATH}/{quote(release.id, safe='')}"
