"""The server over loopback, beside the bare framework answering from memory in the same process.

DIPCAL_BENCH_EVENTS says how many events the log has: 20,000 unless set.
"""

import datetime as dt
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.synthetic import Press
from calendar_core.calendar import Calendar
from calendar_core.log import Append

EVENTS = int(os.environ.get("DIPCAL_BENCH_EVENTS", "20000"))
REQUESTS = 300
CROWD = 200
FEED = "/feeds/all.ics"


class Client:
    """One connection that is kept open; as little client as possible beside the server."""

    def __init__(self, port: int, server: int = 0) -> None:
        self.port = port
        self.server = server
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._file = self._socket.makefile("rb")

    def get(self, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
        """Ask once."""
        self.send(path, **headers)
        return self.receive()

    def send(self, path: str, **headers: str) -> None:
        """Send a request."""
        lines = [
            f"GET {path} HTTP/1.1",
            "host: localhost",
            *(f"{name.replace('_', '-')}: {v}" for name, v in headers.items()),
        ]
        self._socket.sendall("\r\n".join([*lines, "", ""]).encode())

    def receive(self) -> tuple[int, dict[str, str], bytes]:
        """Read an answer."""
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
            client = Client(int(process.stdout.readline()) if process.stdout else 0, process.pid)
            yield client
            client.close()
        finally:
            process.terminate()


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> str:
    """Return the address of a store with a log of many events; DIPCAL_BENCH_STORE names one that is there already."""
    if given := os.environ.get("DIPCAL_BENCH_STORE"):
        return given
    address = f"sqlite:///{tmp_path_factory.mktemp('web') / 'diplomatic.db'}"
    with Calendar.open(address) as calendar:
        appends = (Append(f"release/release-{n}", events) for n, events in enumerate(Press().releases(EVENTS), start=1))
        while some := list(islice(appends, 1000)):
            calendar.log.append_many(some)
        calendar.timeline().count()
    return address


@pytest.fixture(scope="module")
def ours(store) -> Iterator[Client]:
    """Return a client of our server."""
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
    "path",
    [
        "/?v=",
        "/counterpart/{0}?v=",
        "/search?v=",
        "/search?text=ka*&v=",
        "/search?text={1}&v=",
        "/search?text={1}&counterpart={0}&v=",
        "/search?kind=agreement_signed&counterpart={0}&v=",
    ],
)
def test_pages(benchmark, ours, path) -> None:
    """Pages that are not kept, because each request has another address; of the counterpart with the most entries."""
    numbers = iter(range(10_000))
    code = min(json.loads(ours.get("/api/counterparts")[2])["counterparts"], key=lambda one: -one["entries"])["code"]
    (entry,) = json.loads(ours.get("/api/entries?limit=1")[2])["entries"]
    word = entry["sources"][0]["evidence"]["text"].split()[-1]

    def ask() -> None:
        assert ours.get(f"{path.format(code, word)}{next(numbers)}")[0] == 200

    benchmark.pedantic(ask, rounds=40, warmup_rounds=1)
    benchmark.extra_info["p95_ms"] = round(sorted(benchmark.stats.stats.data)[37] * 1000, 1)


@pytest.mark.benchmark(group="web: from a record of another process to the feed")
def test_new_entry(benchmark, ours, store) -> None:
    """From the record of a release in this process until the feed of the server shows it."""
    numbers, press = iter(range(1_000)), Press(seed=2)
    with Calendar.open(store) as calendar:

        def record() -> None:
            tag = ours.get(FEED)[1]["etag"]
            events = press.release(dt.date(2026, 1, 1))
            calendar.log.append(f"release/bench-{os.getpid()}-{next(numbers)}", events)
            while ours.get(FEED, if_none_match=tag)[0] == 304:
                pass

        benchmark.pedantic(record, rounds=8, warmup_rounds=1)


@pytest.mark.benchmark(group="web: 200 connections, each with a feed of 1 MB, gzip")
def test_crowd(benchmark, ours) -> None:
    """Two hundred open connections that all ask for the feed; the memory of the server before and after."""
    crowd = [Client(ours.port) for _ in range(CROWD)]

    def ask() -> None:
        for client in crowd:
            client.send(FEED, accept_encoding="gzip")
        for client in crowd:
            assert client.receive()[0] == 200

    ask()
    before = resident(ours.server)
    benchmark.pedantic(ask, rounds=10)
    benchmark.extra_info.update(mb_before=before, mb_after=resident(ours.server))
    for client in crowd:
        client.close()


def resident(process: int) -> float:
    """Return the memory of a process in MB; only Linux tells it so."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1000
