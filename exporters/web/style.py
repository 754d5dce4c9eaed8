"""The style sheet: one file, named by its content, so that browsers keep it for good."""

import datetime as dt
import hashlib
from functools import cache
from importlib.resources import files

from starlette.types import Receive, Scope, Send

from exporters.web.answers import answer
from exporters.web.kept import Headers, Kept
from exporters.web.selection import NotFoundError

HEADERS: Headers = [
    (b"content-type", b"text/css; charset=utf-8"),
    (b"cache-control", b"public, max-age=31536000, immutable"),
]


@cache
def style_name() -> str:
    """Return the name under which the style sheet is served."""
    return f"style-{hashlib.sha256(_style()).hexdigest()[:12]}.css"


@cache
def _kept() -> Kept:
    return Kept.of(_style(), dt.datetime(1970, 1, 1, tzinfo=dt.UTC), HEADERS)


@cache
def _style() -> bytes:
    return (files("exporters.web") / "style.css").read_bytes()


class StyleSheet:
    """The style sheet as an ASGI application."""

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Send the style sheet to those who ask for this one, not for that of an older page."""
        if scope["path_params"]["name"] != style_name():
            raise NotFoundError("there is no such file here: load the page again")
        await answer(_kept(), scope, send)
