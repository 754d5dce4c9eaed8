"""Tests of `exporters.web.patience`: slow clients against the real server."""

import socket
from contextlib import contextmanager
from threading import Thread

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from exporters.web.command import listen
from exporters.web.patience import LARGEST_HEAD, PatientProtocol
from tests.exporters.test_web_serve import a_server, get
from tests.exporters.web_store import fill, store_of

LARGE = 50_000_000
"""More bytes than the system takes from a server whose client does not read."""


class Impatient(PatientProtocol):
    """A server that waits for nothing."""

    head_within = body_within = read_within = 0.05


async def _length(request: Request) -> Response:
    return PlainTextResponse(str(len(await request.body())))


async def _large(_: Request) -> Response:
    return Response(bytes(LARGE))


@contextmanager
def running(protocol):
    """Run a small application behind a protocol; yield its port."""
    app = Starlette(routes=[Route("/length", _length, methods=["POST"]), Route("/large", _large)])
    config = uvicorn.Config(app, http=protocol, log_level="error", h11_max_incomplete_event_size=LARGEST_HEAD)
    server = uvicorn.Server(config)
    with listen("127.0.0.1", 0) as listener:
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join()


def connected(port):
    """Connect, with an end to our own patience."""
    return socket.create_connection(("127.0.0.1", port), timeout=20)


def rest_of(client):
    """Return everything until the server closes the connection."""
    found = bytearray()
    try:
        while part := client.recv(65536):
            found += part
    except ConnectionResetError:
        pass
    return bytes(found)


HEAD = b"POST /length HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n"


@pytest.mark.parametrize("sent", [b"", b"GET / HT", HEAD, HEAD + b"\r\n", HEAD + b"\r\n12"])
def test_a_client_that_says_too_little_is_cut_off(sent):
    """Silence, half a head, and a body that does not come all end the connection without an answer."""
    with running(Impatient) as port, connected(port) as client:
        client.sendall(sent)
        assert rest_of(client) == b""


def test_a_second_request_is_waited_for_no_longer():
    """A connection that served one request is no licence to send half of another."""
    with running(Impatient) as port, connected(port) as client:
        client.sendall(HEAD + b"\r\n1234" + HEAD)
        answer = rest_of(client)
        assert answer.startswith(b"HTTP/1.1 200 OK")
        assert answer.count(b"HTTP/1.1") == 1


def test_a_client_that_does_not_read_is_cut_off():
    """What waits for a client that takes nothing is thrown away."""
    with running(Impatient) as port, connected(port) as client:
        client.sendall(b"GET /large HTTP/1.1\r\nhost: x\r\n\r\n")
        client.recv(1)
        with connected(port) as other:
            assert rest_of(other) == b""  # by now the first has been waited for as long as this one
        assert len(rest_of(client)) < LARGE


def test_who_is_in_time_is_served():
    """Patience as it is lets requests come in pieces, one after the other on one connection, and large answers go."""
    with running(PatientProtocol) as port, connected(port) as client:
        for piece in (HEAD[:20], HEAD[20:] + b"\r\n", b"12", b"34"):
            client.sendall(piece)
        assert client.recv(65536).startswith(b"HTTP/1.1 200 OK")
        client.sendall(b"GET /large HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        assert len(rest_of(client)) > LARGE


def test_a_head_that_is_too_large_is_refused():
    """Headers without end are answered with 400 and the end of the connection."""
    with running(PatientProtocol) as port, connected(port) as client:
        client.sendall(b"GET / HTTP/1.1\r\nhost: x\r\ncookie: " + b"x" * LARGEST_HEAD + b"\r\n")
        assert rest_of(client).startswith(b"HTTP/1.1 400 Bad Request")


def test_the_command_serves_with_patience(tmp_path):
    """`dipcal serve` refuses a head that is too large, and goes on serving others."""
    fill(store_of(tmp_path))
    with a_server(store=store_of(tmp_path)) as (_, printed):
        port = int(printed.partition("http://127.0.0.1:")[2].partition("/")[0])
        with connected(port) as client:
            client.sendall(b"GET /" + b"x" * LARGEST_HEAD)
            assert rest_of(client).startswith(b"HTTP/1.1 400 Bad Request")
        assert get(f"http://127.0.0.1:{port}/healthz")[0] == 200
