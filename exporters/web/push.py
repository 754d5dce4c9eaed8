"""Releases pushed by other programs: `POST /api/releases` with a bearer token (RFC 6750)."""

import asyncio
import hmac
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
from calendar_core.errors import DiplomaticCalendarError, ReleaseError
from calendar_core.events import Fact, Release, ReleaseReceived
from calendar_core.log.base import Clock
from calendar_core.releases import Hints, finish
from calendar_core.releases.records import from_record
from exporters.web.errors import error_answer
from exporters.web.live import Live
from exporters.web.selection import NotFoundError

PATH = "/api/releases"
LARGEST = 1_000_000
"""Bytes that a pushed release may have; the longest joint statements have some hundred thousand."""

SHORTEST_TOKEN = 16
"""Characters that a token has to have, so that nobody finds it by trying."""

_CHALLENGE = {"www-authenticate": 'Bearer realm="releases"'}


class TokenError(DiplomaticCalendarError):
    """The token is too short to be a secret."""


class RefusedError(Exception):
    """A push is not taken; the answer says why."""

    def __init__(self, status: HTTPStatus, message: str, headers: dict[str, str] | None = None) -> None:
        """Take what to answer."""
        super().__init__(message)
        self.status = status
        self.headers = headers


def push_routes(live: Live, token: str, clock: Clock) -> list[Route]:
    """Return the route on which releases are pushed; none without a token.

    Raises:
        TokenError: the token has fewer than sixteen characters, or others than visible ASCII ones.
    """
    if not token:
        return []
    if len(token) < SHORTEST_TOKEN or not token.isascii() or not token.isprintable() or " " in token:
        raise TokenError(
            f"the push token needs at least {SHORTEST_TOKEN} characters, letters and digits: "
            "python -c 'import secrets; print(secrets.token_urlsafe())' makes one"
        )
    push = Push(live, token.encode(), clock)
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
        try:
            self._admit(request)
            _check_type(request)
            release = self._release(await _body(request))
            async with self._turn:
                result = await self._take(release)
        except RefusedError as error:
            return error_answer(request, error.status, str(error), error.headers)
        if result.failures:
            return error_answer(request, HTTPStatus.UNPROCESSABLE_ENTITY, str(result.failures[0]))
        status = HTTPStatus.CREATED if result.added else HTTPStatus.OK
        return JSONResponse(_told(release, result), status, {"location": _location(release)})

    async def show(self, request: Request) -> Response:
        """Return a release as the log has it, without its words, and the entries that tell of it."""
        name = request.path_params["id"]
        try:
            self._admit(request)
        except RefusedError as error:
            return error_answer(request, error.status, str(error), error.headers)
        found = await self.live.read(lambda calendar: _shown(calendar, name))
        if found is None:
            raise NotFoundError(f"the log has no release {name[:80]!r}")
        return JSONResponse(found)

    def _admit(self, request: Request) -> None:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.casefold() != "bearer" or not hmac.compare_digest(given.strip().encode(), self.token):
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


def _check_type(request: Request) -> None:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().casefold()
    if kind != "application/json":
        raise RefusedError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "send the release as application/json")


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


async def _body(request: Request) -> bytes:
    """Return the body, and stop reading where it is too large, whatever length it claims."""
    too_large = RefusedError(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"the body has more than {LARGEST:,} bytes: send one release at a time"
    )
    claimed = request.headers.get("content-length", "")
    if claimed.isdecimal() and int(claimed) > LARGEST:
        raise too_large
    body = bytearray()
    async for step in request.stream():
        body += step
        if len(body) > LARGEST:
            raise too_large
    return bytes(body)


def _told(release: Release, result: Ingested) -> dict[str, Any]:
    outcome = "added" if result.added else "changed" if result.changed else "known"
    waiting = bool(result.waiting)
    return {"id": release.id, "outcome": outcome, "lang": release.lang, "facts": result.facts, "waiting": waiting}


def _location(release: Release) -> str:
    return f"{PATH}/{quote(release.id, safe='')}"
