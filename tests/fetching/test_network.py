"""Connections are only made to addresses that were checked, whatever leads there."""

import socket

import pytest

from calendar_core.errors import BlockedAddressError, FetchError
from calendar_core.fetching.client import Fetcher
from tests.site import answering, serving

LOOPBACK = (
    "127.0.0.1", "localhost", "LOCALHOST", "localhost.", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0",
    "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::1]",
)  # fmt: skip


@pytest.fixture
def stranger(manners):
    """Return a fetcher that may ask public addresses only."""
    with Fetcher(manners) as made:
        yield made


@pytest.mark.parametrize("host", LOOPBACK)
def test_no_form_of_an_address_gets_through(site, stranger, host):
    """However loopback is written, it is not connected to."""
    with pytest.raises(FetchError, match=r"not on the public internet|cannot be reached|is no address"):
        stranger.get(f"http://{host}:{site.port}/")
    assert site.asked == []


def test_a_host_allowed_by_name_may_be_anywhere(site, fetcher):
    """What the user allows by name is asked."""
    site.pages["/"] = b"here"
    assert fetcher.get(f"{site.url}/").body == b"here"


def test_only_the_name_that_is_allowed(site, fetcher):
    """Another name of the same machine is not allowed with it."""
    with pytest.raises(BlockedAddressError, match='allow = \\["localhost"\\]'):
        fetcher.get(f"http://localhost:{site.port}/")


def test_a_redirect_is_checked_like_any_address(site, fetcher):
    """A site that is allowed cannot send us to one that is not."""
    with serving() as inner:
        inner.pages["/secret"] = b"secret"
        site.pages["/"] = answering(302, Location=f"http://localhost:{inner.port}/secret")
        with pytest.raises(BlockedAddressError):
            fetcher.get(f"{site.url}/")
        assert inner.asked == []


def test_a_name_that_resolves_otherwise_the_second_time(site, stranger, monkeypatch):
    """What counts is the address of this very connection: a name that was public a moment ago gets nowhere."""
    resolves(monkeypatch, ["93.184.216.34"], ["127.0.0.1"])
    assert socket.getaddrinfo("rebound.example", 80)[0][4][0] == "93.184.216.34"
    with pytest.raises(BlockedAddressError):
        stranger.get(f"http://rebound.example:{site.port}/")
    assert site.asked == []


def test_a_name_with_several_addresses(site, stranger, monkeypatch):
    """A name whose addresses are all private is not asked at any of them."""
    resolves(monkeypatch, ["127.0.0.1", "::1", "10.0.0.1"])
    with pytest.raises(BlockedAddressError):
        stranger.get(f"http://both.example:{site.port}/")
    assert site.asked == []


def resolves(monkeypatch, *answers):
    """Let every name resolve to these addresses: the first ones, then the next, at last always the same."""
    left = list(answers)

    def resolve(*asked, **_):
        found = left.pop(0) if len(left) > 1 else left[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, asked[1])) for address in found]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


def test_an_unknown_name(stranger):
    """A name that nobody knows is a site that cannot be reached, now."""
    with pytest.raises(FetchError, match="is not known") as failed:
        stranger.get("http://no-such-host.invalid/")
    assert failed.value.temporary
