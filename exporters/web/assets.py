"""The few files that pages need, each named by its content, so that browsers keep it for good."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from starlette.types import Receive, Scope, Send

from exporters.web.answers import answer
from exporters.web.kept import Headers, Kept
from exporters.web.selection import NotFoundError

MEDIA_TYPES = {"icon.svg": "image/svg+xml", "style.css": "text/css; charset=utf-8"}
FOR_GOOD = b"public, max-age=31536000, immutable"


class Assets:
    """The files as an ASGI application."""

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Send the file of this very name; one of an older page is gone."""
        kept = _all().get(scope["path_params"]["name"])
        if kept is None:
            raise NotFoundError("there is no such file here: load the page again")
        await answer(kept, scope, send)


@cache
def asset(name: str) -> str:
    """Return the address of a file."""
    stem, _, suffix = name.partition(".")
    return f"/static/{stem}-{hashlib.sha256(_content(name)).hexdigest()[:12]}.{suffix}"


@cache
def _all() -> Mapping[str, Kept]:
    epoch = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
    return {
        asset(name).rpartition("/")[2]: Kept.of(_content(name), epoch, _headers(media_type))
        for name, media_type in MEDIA_TYPES.items()
    }


def _headers(media_type: str) -> Headers:
    return [(b"content-type", media_type.encode()), (b"cache-control", FOR_GOOD)]


def _content(name: str) -> bytes:
    return (files("exporters.web") / "static" / name).read_bytes()
