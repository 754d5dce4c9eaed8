"""A bound on how many searches a client may ask, so that one cannot take the calendar from all others."""

import time
from collections import OrderedDict
from collections.abc import Callable
from http import HTTPStatus
from ipaddress import ip_address

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from exporters.web.errors import error_answer
from exporters.web.selection import BadRequestError, parameters_of

AT_ONCE = 20
"""Searches that a client may ask at once, before the rate holds."""
MOST_CLIENTS = 10_000
"""Clients that are remembered; those longest unheard of are forgotten first."""
SEARCH = "/search"
SEARCHED = frozenset({"text", "place", "name"})
"""Parameters whose words are looked for, in the API, in feeds and on pages."""


class Allowances:
    """What each client may still ask: a number that grows with time, up to `AT_ONCE`."""

    def __init__(self, rate: float, now: Callable[[], float] = time.monotonic) -> None:
        """Allow `rate` searches a second; `now` tells seconds that never go back."""
        self._rate = rate
        self._now = now
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._left)

    def take(self, client: str) -> bool:
        """Take one search from what a client may ask; False when nothing is left."""
        now = self._now()
        left, since = self._left.pop(client, (float(AT_ONCE), now))
        left = min(AT_ONCE, left + (now - since) * self._rate)
        allowed = left >= 1
        self._left[client] = (left - 1 if allowed else left, now)
        if len(self._left) > MOST_CLIENTS:
            self._left.popitem(last=False)
        return allowed


class SearchLimit:
    """An application whose searches are bounded for each client."""

    def __init__(self, app: ASGIApp, allowances: Allowances) -> None:
        """Wrap an application."""
        self._app = app
        self._allowances = allowances

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or ask the client to come again."""
        if is_search(scope) and not self._allowances.take(client_of(scope)):
            message = "more searches than one client may ask: try again in a few seconds"
            answer = error_answer(Request(scope), HTTPStatus.TOO_MANY_REQUESTS, message, {"retry-after": "5"})
            await answer(scope, receive, send)
            return
        await self._app(scope, receive, send)


def is_search(scope: Scope) -> bool:
    """Return whether a request searches, whatever it asks for: a page, a feed, or data."""
    if scope["type"] != "http" or not scope["query_string"]:
        return False
    return scope["path"] == SEARCH or _has_words(scope["query_string"])


def _has_words(query: bytes) -> bool:
    try:
        return any(name in SEARCHED and value.strip() for name, value in parameters_of(query))
    except BadRequestError:  # it is refused behind this, and nothing is looked for
        return False


def client_of(scope: Scope) -> str:
    """Return who asks: the address, or for a proxy on this machine the one that it names last."""
    host: str = (scope.get("client") or ("", 0))[0]
    if not _is_here(host):
        return host
    named = [value for name, value in scope["headers"] if name == b"x-forwarded-for"]
    return named[-1].decode("latin-1").rpartition(",")[2].strip()[:64] or host if named else host


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
