"""A subscription as a reader has it: a feed over HTTP, taken by vdirsyncer and shown by khal."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from attrs import frozen

from tests.exporters.clients import installed

FIELDS = (
    "title", "description", "all-day", "start-long-full", "end-long-full", "status", "categories", "location", "url",
)  # fmt: skip
VDIRSYNCER = """\
[general]
status_path = "{folder}/status"
[pair feed]
a = "web"
b = "local"
collections = null
[storage web]
type = "http"
url = "{url}"
[storage local]
type = "filesystem"
path = "{folder}/events"
fileext = ".ics"
"""
KHAL = """\
[calendars]
[[feed]]
path = {folder}/events
readonly = True
[sqlite]
path = {folder}/khal.db
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Print nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve the files of a folder over HTTP and yield the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@frozen
class Subscription:
    """A calendar application that subscribes to one feed and keeps what it read in a folder."""

    url: str
    folder: Path

    @staticmethod
    def begin(url: str, folder: Path) -> "Subscription":
        """Subscribe to an address."""
        installed.tool("khal")
        (folder / "events").mkdir(parents=True)
        for name, text in (("vdirsyncer", VDIRSYNCER), ("khal", KHAL)):
            (folder / name).write_text(text.format(folder=folder, url=url))
        subscription = Subscription(url, folder)
        subscription._run("vdirsyncer", "discover")
        return subscription

    def refresh(self) -> None:
        """Fetch the feed again, as the application does from time to time."""
        self._run("vdirsyncer", "sync")

    def shown(self, first: str = "2023-01-01", last: str = "2026-01-01") -> list[dict[str, str]]:
        """Return every event that the application shows between two days, once."""
        wanted = [argument for field in FIELDS for argument in ("--json", field)]
        days = self._run("khal", "list", "--once", *wanted, first, last)
        events = [event for day in days.splitlines() if day.startswith("[") for event in json.loads(day)]
        return [event | {"categories": ",".join(sorted(event["categories"].split(",")))} for event in events]

    def _run(self, name: str, *arguments: str) -> str:
        command = [installed.tool(name), "-c", str(self.folder / name), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout
