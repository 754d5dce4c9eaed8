"""The files of a static site, and what a web server tells of each."""

import re
from collections.abc import Callable, Mapping

from attrs import frozen

from exporters.atom import FORMAT as ATOM
from exporters.ics import MEDIA_TYPE
from exporters.jsonfeed import FORMAT as JSONFEED

Make = Callable[[], bytes]
MEDIA_TYPES: Mapping[str, str] = {
    ".atom": ATOM.media_type,
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ics": MEDIA_TYPE,
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
}
"""The media type of each ending."""
FEEDS = "feeds/"
_STATIC = "static/"
_SAFE = re.compile(r"(?!\.\.?(/|$))[A-Za-z0-9._-]+(/(?!\.\.?(/|$))[A-Za-z0-9._-]+)*", re.ASCII)


@frozen
class Document:
    """A file of the site.

    Attributes:
        path: where it stands below the root, `counterpart/BH.html`.
        content: its bytes.
    """

    path: str
    content: bytes

    @property
    def is_text(self) -> bool:
        """Whether packing makes it smaller."""
        return ending_of(self.path) in MEDIA_TYPES

    @property
    def media_type(self) -> str:
        """Its media type, as servers send it."""
        return media_type(self.path)

    @property
    def caching(self) -> str:
        """Its Cache-Control: for good where the name tells the content, for minutes where clients ask by themselves."""
        if self.path.startswith(_STATIC):
            return "public, max-age=31536000, immutable"
        if self.path.startswith(FEEDS) and not self.path.endswith(".html"):
            return "public, max-age=600"
        return "no-cache"


def media_type(path: str) -> str:
    """Return the media type of a file by its ending."""
    ending = ending_of(path)
    if path.startswith(FEEDS) and ending == JSONFEED.suffix:
        return JSONFEED.media_type
    return MEDIA_TYPES.get(ending, "application/octet-stream")


def ending_of(path: str) -> str:
    """Return the ending of a file with its dot; empty where it has none."""
    stem, dot, ending = path.rpartition("/")[2].rpartition(".")
    return f"{dot}{ending}" if stem else ""


def is_safe(path: str) -> bool:
    """Return whether a path stays below the root of any target, whatever its parts are called."""
    return _SAFE.fullmatch(path) is not None
