"""Sites as they behave: slow, busy, broken, hostile; and what comes of asking them."""

import gzip
import ssl
import threading
import time as clock
import zlib
from contextlib import contextmanager, suppress

import pytest

from calendar_core.errors import BlockedAddressError, FetchError, RobotsError
from calendar_core.fetching.client import PRODUCT, Fetcher, Limits, Manners, Validators
from calendar_core.fetching.time import RealTime, Stopped
from tests.site import Handler, answering, in_turn, serving


def test_presents_itself(site, fetcher):
    """Every request says who asks."""
    site.pages["/"] = b"here"
    fetcher.get(f"{site.url}/")
    assert {headers["user-agent"] for _, headers in site.asked} == {PRODUCT}
    assert PRODUCT.startswith("diplomatic-calendar/")


def test_the_contact_is_told(site, time, context):
    """Who runs the watch can be reached, if they say how."""
    manners = Manners.usual(time, context=context, contact="mailto:desk@example.org")
    with Fetcher(manners, allow=["127.0.0.1"]) as fetcher:
        site.pages["/"] = b"here"
        fetcher.get(f"{site.url}/")
    assert "mailto:desk@example.org" in site.asked[0][1]["user-agent"]


def test_conditional(site, fetcher):
    """What did not change since is not sent again."""
    site.pages["/"] = b"one"
    first = fetcher.get(f"{site.url}/")
    assert not fetcher.get(f"{site.url}/", first.validators).modified
    site.pages["/"] = b"two"
    assert fetcher.get(f"{site.url}/", first.validators).body == b"two"
    assert first.validators.headers().keys() == {"If-None-Match"}


@pytest.mark.parametrize(
    ("retry_after", "least"),
    [
        ("7", 7),
        ("Fri, 04 Oct 2024 06:00:10 GMT", 8),
        ("soon", 1),
        ("-5", 1),
        ("Mon, 01 Jan 2024 00:00:00 +99999999999999", 1),
    ],
)
def test_busy_site_is_asked_again_when_it_wishes(site, fetcher, time, retry_after, least):
    """After 429 the next try comes no sooner than Retry-After says, be it seconds or a date."""
    site.pages["/"] = in_turn(answering(429, Retry_After=retry_after), b"here")
    assert fetcher.get(f"{site.url}/").body == b"here"
    assert max(time.waits) >= least
    assert sum(time.waits) < least + 10


def test_a_site_that_wants_to_be_left_alone_is(site, fetcher):
    """A long Retry-After is not waited for; it is told to whoever asks."""
    site.pages["/"] = answering(503, Retry_After="3600")
    with pytest.raises(FetchError, match="503") as failed:
        fetcher.get(f"{site.url}/")
    assert (failed.value.retry_after, failed.value.temporary, site.paths()) == (3600, True, ["/"])


def test_flapping(site, fetcher, time):
    """Errors of the site are tried again, with growing waits."""
    site.pages["/"] = in_turn(answering(502), answering(500), b"here")
    assert fetcher.get(f"{site.url}/").body == b"here"
    assert len(site.paths()) == 3
    assert len([wait for wait in time.waits if wait > 0]) >= 2


@pytest.mark.parametrize(
    ("status", "tries", "temporary"),
    [(500, 3, True), (404, 1, False), (410, 1, False), (403, 1, False), (204, 1, False)],
)
def test_how_often_a_status_is_tried(site, fetcher, status, tries, temporary):
    """What may pass is tried three times, what will not once."""
    site.pages["/"] = answering(status)
    with pytest.raises(FetchError, match=str(status)) as failed:
        fetcher.get(f"{site.url}/")
    assert (len(site.paths()), failed.value.temporary) == (tries, temporary)
    assert failed.value.gone == (status in (404, 410))


def test_redirects_are_followed(site, fetcher):
    """A page that moved is found, and its address told."""
    site.pages |= {"/a": answering(301, Location="/b"), "/b": answering(307, Location="c#part"), "/c": b"here"}
    answer = fetcher.get(f"{site.url}/a")
    assert (answer.url, answer.body) == (f"{site.url}/c", b"here")


@pytest.mark.parametrize("target", ["/a", "/b"])
def test_redirects_in_circles(site, fetcher, target):
    """A circle of redirects is left after five."""
    site.pages |= {"/a": answering(302, Location=target), "/b": answering(302, Location="/a")}
    with pytest.raises(FetchError, match="redirect"):
        fetcher.get(f"{site.url}/a")
    assert len(site.paths()) == 6


@pytest.mark.parametrize("target", ["file:///etc/passwd", "http://user:secret@127.0.0.1/", "http://[", "javascript:1"])
def test_redirects_to_what_is_no_web_address(site, fetcher, target):
    """A redirect cannot lead out of the web."""
    site.pages["/a"] = answering(302, Location=target)
    with pytest.raises(FetchError) as failed:
        fetcher.get(f"{site.url}/a")
    assert "secret" not in str(failed.value)


@pytest.mark.parametrize(
    ("encoding", "encode"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
        ("identity", bytes),
    ],
)
def test_compressed(site, fetcher, encoding, encode):
    """What was asked for compressed is inflated."""
    content = b"The Minister met. " * 10_000
    site.pages["/"] = answering(200, encode(content), Content_Encoding=encoding)
    assert fetcher.get(f"{site.url}/").body == content


@pytest.mark.parametrize(("encoding", "body"), [("br", b"x"), ("gzip, gzip", b"x"), ("gzip", b"no gzip")])
def test_compressed_otherwise(site, fetcher, encoding, body):
    """What was not asked for, or is not what it says, is refused."""
    site.pages["/"] = answering(200, body, Content_Encoding=encoding)
    with pytest.raises(FetchError, match="body"):
        fetcher.get(f"{site.url}/")


def test_a_bomb_is_stopped(site, fetcher):
    """What inflates beyond the limit is not inflated further."""
    site.pages["/"] = answering(200, gzip.compress(bytes(30_000_000), 1), Content_Encoding="gzip")
    with pytest.raises(FetchError, match="more than 1 MB"):
        fetcher.get(f"{site.url}/", limit=1_000_000)


def test_an_endless_page(site, fetcher):
    """A page without end is left at the limit."""
    site.pages["/"] = _endless
    with pytest.raises(FetchError, match=r"more than 0.5 MB"):
        fetcher.get(f"{site.url}/", limit=500_000)


@pytest.mark.parametrize("behave", ["silent", "dripping head", "dripping body"])
def test_slow(site, time, context, behave):
    """A site that says nothing, or says it drop by drop, is not waited for beyond the limits."""
    site.pages["/"] = {"silent": _silent, "dripping head": _dripping_head, "dripping body": _dripping_body}[behave]
    limits = Limits(read=0.2, whole=0.3, tries=1)
    manners = Manners.usual(time, context=context, limits=limits)
    with (
        Fetcher(manners, allow=["127.0.0.1"]) as fetcher,
        pytest.raises(FetchError, match="no answer in time") as failed,
    ):
        fetcher.get(f"{site.url}/")
    assert failed.value.temporary


def test_a_connection_that_breaks(site, fetcher):
    """An answer that is cut off is tried again."""
    site.pages["/"] = in_turn(_cut_off, _hang_up, b"here")
    assert fetcher.get(f"{site.url}/").body == b"here"


def test_nobody_listens(fetcher):
    """A closed port is a site that cannot be reached, now."""
    with serving() as site:
        gone = site.url
    with pytest.raises(FetchError, match="cannot be reached") as failed:
        fetcher.get(f"{gone}/")
    assert failed.value.temporary


def test_stopping_ends_what_waits(site, context):
    """Whoever is asked to end while a site says nothing ends at once."""
    site.pages["/"] = _silent
    time = RealTime()
    with Fetcher(Manners.usual(time, pause=0, context=context), allow=["127.0.0.1"]) as fetcher:

        def stop() -> None:
            while "/" not in site.paths():
                clock.sleep(0.01)
            time.stop()
            fetcher.abort()

        stopper = threading.Thread(target=stop)
        stopper.start()
        with pytest.raises(Stopped):
            fetcher.get(f"{site.url}/")
        stopper.join()


def test_a_certificate_that_fits(authority, time):
    """An encrypted site is read when its certificate fits."""
    with _encrypted(authority, "127.0.0.1", time) as (site, fetcher):
        site.pages["/"] = b"here"
        assert fetcher.get(f"{site.url}/").body == b"here"


def test_a_certificate_for_somebody_else(authority, time):
    """A certificate of another name is refused, and not tried again."""
    with _encrypted(authority, "mfa.example", time) as (site, fetcher):
        with pytest.raises(FetchError, match="certificate does not fit") as failed:
            fetcher.get(f"{site.url}/")
        assert (failed.value.temporary, site.asked) == (False, [])


def test_a_certificate_of_nobody(authority, time, manners):
    """A certificate of an unknown authority is refused."""
    with (
        _encrypted(authority, "127.0.0.1", time) as (site, _),
        Fetcher(manners, allow=["127.0.0.1"]) as stranger,
        pytest.raises(FetchError, match="certificate does not fit"),
    ):
        stranger.get(f"{site.url}/")


def test_encryption_is_not_given_up(authority, time, site):
    """An encrypted page cannot lead to one that is not."""
    with _encrypted(authority, "127.0.0.1", time) as (safe, fetcher):
        safe.pages["/"] = answering(302, Location=f"{site.url}/")
        with pytest.raises(FetchError, match="not followed"):
            fetcher.get(f"{safe.url}/")
    assert site.asked == []


def test_forbidden_by_robots(site, fetcher):
    """What the site's robots.txt forbids is not asked for; what it allows is."""
    site.pages |= {"/robots.txt": b"User-agent: *\nDisallow: /private/\n", "/private/1": b"x", "/2": b"here"}
    with pytest.raises(RobotsError, match=r"robots\.txt"):
        fetcher.get(f"{site.url}/private/1")
    assert fetcher.get(f"{site.url}/2").body == b"here"
    assert site.paths() == ["/2"]


def test_forbidden_by_name(site, fetcher):
    """A robots.txt that names us is obeyed."""
    site.pages |= {"/robots.txt": b"User-agent: dipcal\nDisallow: /\n\nUser-agent: *\nAllow: /\n", "/": b"x"}
    with pytest.raises(RobotsError):
        fetcher.get(f"{site.url}/")


def test_robots_forbid_behind_a_redirect(site, fetcher):
    """A redirect does not lead around robots.txt."""
    site.pages |= {"/robots.txt": b"User-agent: *\nDisallow: /b\n", "/a": answering(302, Location="/b"), "/b": b"x"}
    with pytest.raises(RobotsError):
        fetcher.get(f"{site.url}/a")


def test_robots_that_cannot_be_read(site, fetcher):
    """While a site cannot say what it forbids, nothing is asked for; where it has no robots.txt, everything may be."""
    site.pages |= {"/robots.txt": answering(503), "/": b"here"}
    with pytest.raises(FetchError, match="503"):
        fetcher.get(f"{site.url}/")
    assert site.paths() == []
    site.pages["/robots.txt"] = answering(403)
    assert fetcher.get(f"{site.url}/").body == b"here"


def test_a_long_robots_txt(site, fetcher):
    """Of a robots.txt that is too long the first 500 KiB are obeyed, up to the last whole line (RFC 9309, 2.5)."""
    start = b"User-agent: *\nDisallow: /private/\n"
    filling = b"#" * (500 * 1024 - len(start) - len(b"\nDisallow: /"))
    site.pages["/robots.txt"] = start + filling + b"\nDisallow: /never/\n" + b"Disallow: /\n" * 100_000
    site.pages |= {"/news": b"here", "/private/1": b"x"}
    assert fetcher.get(f"{site.url}/news").body == b"here"
    with pytest.raises(RobotsError):
        fetcher.get(f"{site.url}/private/1")


def test_a_robots_txt_with_a_byte_order_mark(site, fetcher):
    """The mark with which some editors begin a file hides none of its rules."""
    site.pages |= {"/robots.txt": b"\xef\xbb\xbfUser-agent: *\nDisallow: /\n", "/": b"x"}
    with pytest.raises(RobotsError):
        fetcher.get(f"{site.url}/")


def test_robots_are_asked_once_a_day(site, fetcher, time):
    """The rules of a site are kept for a day."""
    site.pages["/"] = b"here"
    for _ in range(3):
        fetcher.get(f"{site.url}/")
    time.pass_on(days=1, hours=1)
    fetcher.get(f"{site.url}/")
    assert [path for path, _ in site.asked].count("/robots.txt") == 2


@pytest.mark.parametrize(
    ("robots", "pause"),
    [
        (b"", 1),
        (b"User-agent: *\nCrawl-delay: 5\n", 5),
        (b"User-agent: *\nCrawl-delay: 9999\n", 30),
        (b"User-agent: *\nCrawl-delay: nan\n", 1),
    ],
)
def test_polite(site, fetcher, time, robots, pause):
    """Between two requests to one host passes a second, or what its robots.txt asks for, within bounds."""
    site.pages |= {"/robots.txt": robots, "/": b"here"}
    fetcher.get(f"{site.url}/")
    time.waits.clear()
    fetcher.get(f"{site.url}/")
    fetcher.get(f"{site.url}/")
    assert time.waits == [pause, pause]


def test_through_a_proxy(site, manners, monkeypatch):
    """A proxy that the environment names is asked, with its password, which no message repeats."""
    monkeypatch.setenv("http_proxy", f"http://user:secret@127.0.0.1:{site.port}")
    site.pages["http://mfa.example/news"] = b"here"
    with Fetcher(manners) as through:
        assert through.get("http://mfa.example/news").body == b"here"
        with pytest.raises(FetchError) as failed:
            through.get("http://mfa.example/other")
    assert site.asked[-1][1]["proxy-authorization"].startswith("Basic ")
    assert "secret" not in str(failed.value)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "[::1]", "10.0.0.1"])
def test_a_proxy_is_not_asked_for_private_addresses(site, manners, monkeypatch, host):
    """What can be seen to be private is refused where the proxy would make the connection."""
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{site.port}")
    with Fetcher(manners) as through, pytest.raises(BlockedAddressError):
        through.get(f"http://{host}/")
    assert site.asked == []


def test_a_proxy_of_another_kind(manners, monkeypatch):
    """A proxy that is not understood is an error, not left out."""
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:1")
    with pytest.raises(FetchError, match="socks5 proxy"):
        Fetcher(manners)


def test_validators_without_anything():
    """Where a site gives nothing to compare, the request is not conditional."""
    assert Validators().headers() == {}


@contextmanager
def _encrypted(authority, name, time):
    """Run an encrypted site of a name, and a fetcher that trusts its authority."""
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(name).configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    manners = Manners.usual(time, context=client)
    with serving(server) as site, Fetcher(manners, allow=["127.0.0.1"]) as fetcher:
        yield site, fetcher


def _endless(handler: Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    handler.close_connection = True
    for _ in range(1000):
        handler.wfile.write(bytes(65_536))


def _silent(handler: Handler) -> None:
    handler.close_connection = True
    with suppress(OSError):
        handler.connection.settimeout(5)
        handler.connection.recv(1)


def _dripping_head(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Drip: ")
    _drip(handler)


def _dripping_body(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    _drip(handler)


def _drip(handler: Handler) -> None:
    handler.close_connection = True
    for _ in range(20):
        handler.wfile.write(b"x")
        clock.sleep(0.05)


def _cut_off(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"half")
    handler.close_connection = True


def _hang_up(handler: Handler) -> None:
    handler.close_connection = True
