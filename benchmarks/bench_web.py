"""The server over loopback, beside the bare framework answering from memory in the same process.

DIPCAL_BENCH_EVENTS says how many events the log has: 20,000 unless set.
"""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from benchmarks.synthetic import Press
from calendar_core.calendar import Calendar
from calendar_core.log import Append

EVENTS = int(os.environ.get("DIPCAL_BENCH_EVENTS", "20000"))
REQUESTS = 300
FEED = "/feeds/all.ics"


class Client:
    """One connection that is kept open; as little client as possible beside the server."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._file = self._socket.makefile("rb")

    def get(self, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
        """Ask once."""
        lines = [
            f"GET {path} HTTP/1.1",
            "host: localhost",
            *(f"{name.replace('_', '-')}: {v}" for name, v in headers.items()),
        ]
        self._socket.sendall("\r\n".join([*lines, "", ""]).encode())
        status = int(self._file.readline().split()[1])
        received = {}
        while line := self._file.readline().decode().strip():
            name, _, value = line.partition(": ")
            received[name.lower()] = value
        return status, received, self._file.read(int(received.get("content-length", 0)))

    def close(self) -> None:
        """Close the connection."""
        self._file.close()
        self._socket.close()


@contextmanager
def running(what: str) -> Iterator[Client]:
    """Run a server in a process of its own, and yield a client of it."""
    command = [sys.executable, "-m", "benchmarks.web_server", what]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 (our own program)
        try:
            client = Client(int(process.stdout.readline()) if process.stdout else 0)
            yield client
            client.close()
        finally:
            process.terminate()


@pytest.fixture(scope="module")
def ours(tmp_path_factory) -> Iterator[Client]:
    """Return a client of our server with a log of many events."""
    store = f"sqlite:///{tmp_path_factory.mktemp('web') / 'diplomatic.db'}"
    with Calendar.open(store) as calendar:
        appends = [Append(f"release/release-{n}", events) for n, events in enumerate(Press().releases(EVENTS), start=1)]
        for start in range(0, len(appends), 1000):
            calendar.log.append_many(appends[start : start + 1000])
        calendar.timeline().count()
    with running(store) as client:
        yield client


@pytest.fixture(scope="module")
def bare(ours) -> Iterator[Client]:
    """Return a client of the bare framework, which sends as many bytes as our feed has."""
    with running(str(len(ours.get(FEED, accept_encoding="gzip")[2]))) as client:
        yield client


@pytest.mark.benchmark(group="web: 304")
@pytest.mark.parametrize(("server", "path"), [("bare", "/304"), ("ours", FEED)])
def test_not_modified(benchmark, request, server, path) -> None:
    """A feed that the client has, beside an empty 304 of the bare framework."""
    client = request.getfixturevalue(server)
    tag = client.get(path, accept_encoding="gzip")[1].get("etag", "")

    def ask() -> None:
        for _ in range(REQUESTS):
            assert client.get(path, accept_encoding="gzip", if_none_match=tag)[0] == 304

    benchmark.pedantic(ask, rounds=10, warmup_rounds=1)
    benchmark.extra_info["requests_a_second"] = round(REQUESTS / benchmark.stats.stats.min)


@pytest.mark.benchmark(group="web: 1 MB feed, gzip")
@pytest.mark.parametrize(("server", "path"), [("bare", "/packed"), ("ours", FEED)])
def test_packed(benchmark, request, server, path) -> None:
    """A feed of a megabyte, packed, beside as many bytes from memory of the bare framework."""
    client = request.getfixturevalue(server)
    size = len(client.get(path, accept_encoding="gzip")[2])

    def ask() -> None:
        for _ in range(REQUESTS):
            assert len(client.get(path, accept_encoding="gzip")[2]) == size

    benchmark.pedantic(ask, rounds=10, warmup_rounds=1)
    benchmark.extra_info.update(bytes=size, requests_a_second=round(REQUESTS / benchmark.stats.stats.min))


@pytest.mark.benchmark(group="web: pages made anew")
@pytest.mark.parametrize(
    "path", ["/?v=", "/counterpart/{}?v=", "/search?text=ka*&v=", "/search?text=ka*&counterpart={}&v="]
)
def test_pages(benchmark, ours, path) -> None:
    """Pages that are not kept, because each request has another address."""
    numbers = iter(range(10_000))
    code = ours.get("/feeds/")[2].decode().partition("/feeds/counterpart/")[2].partition(".ics")[0]

    def ask() -> None:
        assert ours.get(f"{path.format(code)}{next(numbers)}")[0] == 200

    benchmark.pedantic(ask, rounds=20, warmup_rounds=1)
