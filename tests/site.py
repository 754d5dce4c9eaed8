"""A site as ministries have them, on the loopback interface: releases, a feed, and misbehaviour when told."""

import hashlib
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from attrs import define, field

Behave = Callable[["Handler"], None]

TEXTS = (
    (
        "The Minister of Foreign Affairs of Kazakhstan, Murat Nurtleu, met with the Minister of Foreign Affairs of "
        "Bahrain, Abdullatif bin Rashid Al Zayani, in Manama on {day}."
    ),
    (
        "The sides discussed trade, investment and cooperation in international organisations, and agreed to continue "
        "their dialogue at all levels in the year to come."
    ),
    (
        "They also spoke about direct flights between the two countries, about joint work in education, and about the "
        "protection of the interests of citizens who travel between them."
    ),
)
"""Paragraphs of a release of which a fact is read."""


@define
class Site:
    """A running site.

    Attributes:
        port: where it listens.
        scheme: http, or https with a certificate.
        pages: what stands under each path: content, or what to do with whoever asks.
        asked: the path and the headers of every request, in order.
        listed: paths of the releases in its feed, newest first.
    """

    port: int
    scheme: str = "http"
    pages: dict[str, bytes | Behave] = field(factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(factory=list)
    listed: list[tuple[str, str, str]] = field(factory=list)

    @property
    def url(self) -> str:
        """Its address, without a slash at the end."""
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def publish(self, path: str, title: str, day: str = "2024-10-01", *, more: str = "") -> None:
        """Put a release on the site and on top of its feed."""
        self.pages[path] = page(title, day, more)
        self.listed.insert(0, (path, title, day))
        self.pages["/feed.xml"] = feed(self)

    def paths(self) -> list[str]:
        """Return the paths that were asked for, without robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


def page(title: str, day: str = "2024-10-01", more: str = "") -> bytes:
    """Return the page of a release."""
    body = "".join(f"<p>{text.format(day=day)}</p>" for text in (*TEXTS, more) if text)
    meta = f'<meta property="article:published_time" content="{day}T10:00:00+05:00">'
    head = f'<head><meta charset="utf-8"><title>{title}</title>{meta}</head>'
    return (
        f'<!doctype html><html lang="en">{head}<body><article><h1>{title}</h1>{body}</article></body></html>'.encode()
    )


def feed(site: Site) -> bytes:
    """Return the feed of a site."""
    items = "".join(
        f"<item><title>{title}</title><link>{site.url}{path}</link><pubDate>{day}T10:00:00+05:00</pubDate></item>"
        for path, title, day in site.listed
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{items}</channel></rss>'.encode()


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    site: Site

    def do_GET(self) -> None:
        """Answer with what the site has under the path; conditionally, as sites do."""
        self.site.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        found = self.site.pages.get(self.path)
        with suppress(ConnectionError, ssl.SSLError):
            if found is None:
                self.send(404, b"Not here")
            elif callable(found):
                found(self)
            else:
                self.send_content(found)

    def send_content(self, content: bytes) -> None:
        """Send content with an ETag, or 304 to whoever has it."""
        etag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == etag:
            self.send(304, b"", ETag=etag)
        else:
            kind = "application/rss+xml" if content.startswith(b"<?xml") else "text/html"
            self.send(200, content, ETag=etag, **{"Content-Type": kind})

    def send(self, status: int, content: bytes, **headers: str) -> None:
        """Send an answer."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if status != 304:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def handle_error(self, *_: Any) -> None:
        """A client that goes away is no error of the site."""


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[Site]:
    """Run a site."""
    handler = type("Of", (Handler,), {})
    server = _Server(("127.0.0.1", 0), handler)
    site = Site(server.server_address[1], "https" if context else "http")
    handler.site = site
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def answering(status: int, content: bytes = b"", **headers: str) -> Behave:
    """Return what sends one answer, always."""
    return lambda handler: handler.send(status, content, **headers)


def in_turn(*behaviours: bytes | Behave) -> Behave:
    """Return what behaves otherwise each time, and at last always the same."""
    left = list(behaviours)

    def behave(handler: Handler) -> None:
        now = left.pop(0) if len(left) > 1 else left[0]
        if callable(now):
            now(handler)
        else:
            handler.send_content(now)

    return behave
