"""The few files that pages need, each named by its content, so that browsers keep it for good."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from attrs import frozen
from starlette.types import Receive, Scope, Send

from exporters.web.answers import answer
from exporters.web.kept import Headers, Kept
from exporters.web.selection import NotFoundError

MEDIA_TYPES = {"icon.svg": "image/svg+xml", "style.css": "text/css; charset=utf-8"}
FOR_GOOD = b"public, max-age=31536000, immutable"
FOR_A_DAY = b"public, max-age=86400"


class Assets:
    """The files as an ASGI application."""

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Send the file of this very name; one of an older page is gone."""
        kept = _all().get(scope["path_params"]["name"])
        if kept is None:
            raise NotFoundError("there is no such file here: load the page again")
        await answer(kept, scope, send)


@frozen
class Lasting:
    """One of the files as an ASGI application, for an address that never changes.

    Attributes:
        name: which file.
    """

    name: str

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Send the file."""
        await answer(_lasting(self.name), scope, send)


@cache
def asset(name: str) -> str:
    """Return the address of a file."""
    stem, _, suffix = name.partition(".")
    return f"/static/{stem}-{hashlib.sha256(_content(name)).hexdigest()[:12]}.{suffix}"


@cache
def _all() -> Mapping[str, Kept]:
    return {asset(name).rpartition("/")[2]: _kept(name, FOR_GOOD) for name in MEDIA_TYPES}


@cache
def _lasting(name: str) -> Kept:
    return _kept(name, FOR_A_DAY)


def _kept(name: str, caching: bytes) -> Kept:
    headers: Headers = [(b"content-type", MEDIA_TYPES[name].encode()), (b"cache-control", caching)]
    return Kept.of(_content(name), dt.datetime(1970, 1, 1, tzinfo=dt.UTC), headers)


def _content(name: str) -> bytes:
    return (files("exporters.web") / "static" / name).read_bytes()
