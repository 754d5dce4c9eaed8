"""The command `serve`, as a process of its own."""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import contextmanager

import pytest
from starlette.testclient import TestClient

import exporters.web
from calendar_core.calendar import Calendar
from calendar_core.errors import StoreError
from exporters.sites import AddressError
from exporters.web.command import PortError, listen
from exporters.web.settings import Settings
from tests.exporters.web_store import add_call, fill, serving, store_of

DIPCAL = [sys.executable, "-m", "calendar_core"]


@contextmanager
def a_server(*options, store):
    """Start a server at any free port; yield the process and the address that it prints."""
    command = [*DIPCAL, "--store", store, "serve", "--port", "0", *options]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            printed = ""
            while "Ctrl-C" not in printed:
                line = process.stdout.readline()
                assert line, process.stderr.read()
                printed += line
            yield process, printed
        finally:
            process.kill()


def get(address):
    """Return the status and body at an address, once the server accepts."""
    with urllib.request.urlopen(address, timeout=20) as answer:  # noqa: S310 (our own server)
        return answer.status, answer.read()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_serves_and_stops(tmp_path, ending):
    """It prints addresses to subscribe to, which answer, and ends quietly when told to."""
    store = store_of(tmp_path)
    fill(store)
    with a_server(store=store) as (process, printed):
        (address,) = re.findall(r"Subscribe  (http://\S+/feeds/counterpart/BH\.ics)  webcal://\S+", printed)
        status, body = get(address)
        assert (status, body[:15]) == (200, b"BEGIN:VCALENDAR")
        process.send_signal(ending)
        assert process.wait(20) in (0, -signal.SIGTERM)
        assert process.stderr.read() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_several_processes(tmp_path):
    """Several processes serve one address; a new entry is in the answers of each, and SIGTERM ends them all quietly."""
    store = store_of(tmp_path)
    fill(store)
    with a_server("--workers", "2", store=store) as (process, printed):
        (address,) = re.findall(r"Subscribe  (http://\S+/feeds/all\.ics)  webcal://\S+", printed)
        assert get(address)[1].count(b"BEGIN:VEVENT") == 5
        with Calendar.open(store) as calendar:
            add_call(calendar, "jp-2", "2024-10-07")
        looks = ({get(f"{address}?v={number}")[1].count(b"BEGIN:VEVENT") for number in range(8)} for _ in range(300))
        assert {6} in looks  # each process looks at the log twice a second
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) in (0, -signal.SIGTERM)
        assert process.stderr.read() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_sigterm_drains(tmp_path):
    """A stream that is open when the server is told to stop is brought to a regular end."""
    store = store_of(tmp_path)
    fill(store)
    with a_server(store=store) as (process, printed):
        (port,) = re.findall(r"Pages      http://127\.0\.0\.1:(\d+)/", printed)
        with socket.create_connection(("127.0.0.1", int(port))) as stream:
            stream.sendall(b"GET /api/log HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n")
            received = b""
            while received.count(b"\nid: ") < 7:
                received += stream.recv(65_536)
            process.send_signal(signal.SIGTERM)
            while more := stream.recv(65_536):
                received += more
            assert process.wait(20) in (0, -signal.SIGTERM)
    assert received.endswith(b"0\r\n\r\n")


def test_any_server_can_run_it(tmp_path, monkeypatch):
    """`exporters.web:app` is the application of the store that the environment names."""
    store = store_of(tmp_path)
    fill(store)
    monkeypatch.setenv("DIPCAL_STORE", store)
    with TestClient(exporters.web.app) as client:
        assert client.get("/healthz").json() == {"status": "ok", "position": 7, "lag": {"timeline": 7}}


@pytest.mark.parametrize(
    ("address", "said"), [("https://calendar.example/sub", "root of a host"), ("notaurl", "no address of a site")]
)
def test_the_public_address_is_the_root_of_a_host(tmp_path, address, said):
    """An address at which the pages would not work is refused, from the environment of any server too."""
    with pytest.raises(AddressError, match=said):
        Settings.from_environment({"DIPCAL_STORE": store_of(tmp_path), "DIPCAL_PUBLIC_URL": address})
    assert Settings(public_url="https://calendar.example/").base == "https://calendar.example"


def test_a_taken_port():
    """A port that another program has is an error that says what to do."""
    with socket.create_server(("127.0.0.1", 0)) as other, pytest.raises(PortError, match="choose another with --port"):
        listen("127.0.0.1", other.getsockname()[1])


def test_a_host_of_another_machine():
    """An address that is not of this machine is an error."""
    with pytest.raises(PortError, match=r"cannot listen at 192\.0\.2\.1:0"):
        listen("192.0.2.1", 0)


def test_a_broken_store(tmp_path):
    """A file that is no store is named before the server starts."""
    (tmp_path / "diplomatic.db").write_bytes(b"no store " * 1000)
    command = [*DIPCAL, "--store", store_of(tmp_path), "serve", "--port", "0"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    assert "diplomatic.db" in ended.stderr


def test_a_server_that_takes_releases_begins_with_a_new_store(tmp_path):
    """Who may push releases needs no store from elsewhere; without that, one that does not exist is mistyped."""
    with a_server("--push-token", "a-token-of-the-press-office", store=store_of(tmp_path)) as (_, printed):
        (address,) = re.findall(r"Pages      (http://\S+/)", printed)
        assert get(f"{address}healthz")[0] == 200
    with pytest.raises(StoreError, match="does not exist"), serving(store_of(tmp_path / "other")):
        pass


def test_small_answers_are_sent_at_once():
    """A connection does not hold back the body of an answer until its head is acknowledged (Nagle's algorithm)."""
    with listen("127.0.0.1", 0) as listener, socket.create_connection(listener.getsockname()):
        accepted, _ = listener.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
