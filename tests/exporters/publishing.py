"""Sites published for tests, and what is read of them."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from calendar_core.calendar import Calendar
from exporters.publishing import Published, publish, target_of

BASE = "https://cal.example/project"
TODAY = dt.date(2024, 11, 1)


class Links(HTMLParser):
    """Collects the links of a page, and its tags."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a start tag and where it leads."""
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("href", "src", "action") and value]


def published(calendar: Calendar, folder: Path, base: str = BASE, today: dt.date = TODAY, **options: bool) -> Published:
    """Publish a calendar into a folder."""
    with target_of(str(folder)) as target:
        return publish(calendar, target, base, today, **options)


def site_files(folder: Path) -> dict[str, bytes]:
    """Return every file that visitors may fetch, by path."""
    found = (path for path in folder.rglob("*") if path.is_file())
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
    return {path: content for path, content in files.items() if not path.startswith(".dipcal/")}


def stamps(folder: Path) -> dict[Path, tuple[int, int]]:
    """Return what changes when a file is written, by path."""
    return {path: ((found := path.stat()).st_ino, found.st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(root: Path) -> Iterator[str]:
    """Serve a folder by the plainest server that there is, and yield its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(root))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
