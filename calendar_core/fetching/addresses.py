"""Which addresses may be connected to: those of the public internet, unless the user names a host that is not."""

import ipaddress
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

from calendar_core.errors import FetchError

SCHEMES = ("http", "https")
LONGEST = 2000

Ip = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))
"""RFC 6052 and RFC 8215: the last 32 bits are an IPv4 address that a gateway connects to."""

_NOT_PUBLIC = (
    ipaddress.IPv4Network("192.0.0.0/24"),  # IETF protocol assignments
    ipaddress.IPv4Network("192.88.99.0/24"),  # relays of 6to4, given up by RFC 7526
    ipaddress.IPv6Network("fec0::/10"),  # site-local, given up by RFC 3879
)
"""What the standard library takes for global, and nobody publishes from."""


def checked(url: str) -> str:
    """Return an address from outside, if it is one that may be asked for at all.

    Raises:
        FetchError: it is not http or https, has no host, carries a password, or is too long.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise FetchError(f"{shown(url)} is no address: {error}") from error
    if parts.scheme not in SCHEMES or not host:
        raise FetchError(f"{shown(url)} is no web address: it must begin with http:// or https:// and name a host")
    if "@" in parts.netloc:
        raise FetchError(f"{shown(url)} carries a user name: addresses with passwords are not asked for")
    if len(url) > LONGEST:
        raise FetchError(f"{shown(url)}… has {len(url)} characters: addresses of more than {LONGEST} are not asked for")
    return url


def shown(url: str) -> str:
    """Return an address as messages show it: without user name and password, and not endless."""
    before, separator, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return f"{before}{separator}{host.rpartition('@')[2]}{slash}{path}"[:200]


def host_of(url: str) -> str:
    """Return the host that an address names, in lower case; empty when it names none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def literal(host: str) -> str | None:
    """Return the IP address that a host is, in whichever form (127.0.0.1, 2130706433, 0x7f.1, ::1); None for a name."""
    try:
        return str(ipaddress.ip_address(host.partition("%")[0]))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(host)) if host and host[0].isdigit() else None
    except OSError:
        return None


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, and so does every other that is wrapped in it.

    Loopback, private, link-local, shared, multicast, reserved and documentation networks do not (IANA's special
    registries, as the standard library knows them). IPv4 wrapped in IPv6 counts as what is wrapped: mapped, 6to4,
    Teredo and NAT64.

    Args:
        address: an IP address in its usual form, as a resolver returns it.
    """
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(_is_global(each) for each in _wrapped(parsed))


def _is_global(address: Ip) -> bool:
    if any(address in network for network in _NOT_PUBLIC):
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def _wrapped(address: Ip) -> Iterator[Ip]:
    if isinstance(address, ipaddress.IPv4Address):
        yield address
        return
    if address.ipv4_mapped:
        yield address.ipv4_mapped
        return
    last = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    if any(address in network for network in _NAT64):
        yield last
        return
    if int(address) >> 32 == 0:  # ::a.b.c.d, deprecated, but some systems still connect to it
        yield last
    if address.sixtofour:
        yield address.sixtofour
    if address.teredo:
        yield from address.teredo
    yield address
