"""Which addresses may be asked for, and which may be connected to."""

import ipaddress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calendar_core.errors import FetchError
from calendar_core.fetching.addresses import checked, host_of, is_public, literal, shown

PRIVATE = (
    "0.0.0.0",  # noqa: S104 (nothing is bound) "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1", "192.0.0.8",
    "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "203.0.113.1", "224.0.0.1", "224.0.1.1", "240.0.0.1",
    "255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "ff0e::1", "100::1",
    "2001:db8::1", "no address", "",
)  # fmt: skip
PUBLIC = ("8.8.8.8", "93.184.216.34", "2606:4700::1111", "2a00:1450:4001::200e")


@pytest.mark.parametrize("address", PRIVATE)
def test_what_is_not_on_the_public_internet(address):
    """Loopback, private, link-local, shared, multicast, reserved and documentation networks are not public."""
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_what_is_on_the_public_internet(address):
    """Ordinary addresses are public."""
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_wrapping_changes_nothing(address):
    """An IPv4 address wrapped in IPv6 (mapped, 6to4, NAT64) is public only if it is public itself."""
    number = int(address)
    wrapped = (0xFFFF << 32 | number, 0x2002 << 112 | number << 80, 0x64FF9B << 96 | number)
    for each in wrapped:
        assert is_public(str(ipaddress.IPv6Address(each))) <= is_public(str(address))


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0x7f.1"])
def test_every_way_to_write_an_address(host):
    """Decimal, octal, hexadecimal and shortened forms are seen as the address that they are."""
    assert literal(host) == "127.0.0.1"


@pytest.mark.parametrize("host", ["mfa.kz", "", "1.2.3.4.5", "localhost", "7up.example"])
def test_a_name_is_no_address(host):
    """Names are left to the resolver."""
    assert literal(host) is None


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("file:///etc/passwd", "no web address"),
        ("ftp://mfa.kz/x", "no web address"),
        ("gopher://mfa.kz/", "no web address"),
        ("javascript:alert(1)", "no web address"),
        ("http:///x", "no web address"),
        ("//mfa.kz/x", "no web address"),
        ("http://[::1", "no address"),
        ("http://mfa.kz:99999/", "no address"),
        ("http://user:secret@mfa.kz/", "carries a user name"),
        ("http://mfa.kz/" + "x" * 3000, "characters"),
    ],
)
def test_addresses_that_are_not_asked_for(url, why):
    """Other schemes, no host, passwords and endless addresses are refused, and no password is repeated."""
    with pytest.raises(FetchError, match=why) as refused:
        checked(url)
    assert "secret" not in str(refused.value)


def test_shown_without_password():
    """Messages show addresses without user name and password."""
    assert shown("https://user:secret@mfa.kz/a@b") == "https://mfa.kz/a@b"


@settings(max_examples=50)
@given(st.text())
def test_any_text_is_refused_or_a_web_address(text):
    """Whatever a stranger calls an address, it passes the check or is refused, and never breaks it."""
    assert shown(text) is not None
    try:
        assert host_of(checked(text))
    except FetchError:
        assert host_of(text) is not None
