"""Connections as httpcore makes them, but only to addresses that were checked, and with an end.

The check stands behind name resolution and before `connect`, on the very address that is connected to. So no form of
writing an address, no name that resolves otherwise the second time, and no redirect can get around it.
"""

import socket
import ssl
import threading
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from contextvars import ContextVar
from typing import Any
from weakref import WeakSet

import httpcore

from calendar_core.errors import BlockedAddressError
from calendar_core.fetching.addresses import is_public

deadline: ContextVar[float] = ContextVar("deadline")
"""When the request that this thread makes must be over, on the monotonic clock; drop by drop, an answer could go on."""


class Network(httpcore.NetworkBackend):
    """Opens connections to public addresses, and to hosts that are allowed by name."""

    def __init__(self, allow: Collection[str] | None = ()) -> None:
        """Take the hosts that may have any address, as addresses write them, in lower case; None for every host."""
        self._allow = None if allow is None else frozenset(allow)
        self._system = httpcore.SyncBackend()
        self._open: WeakSet[_Stream] = WeakSet()
        self._lock = threading.Lock()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of a host that may be connected to and answers.

        Raises:
            BlockedAddressError: the host has no public address, and is not allowed by name.
            httpcore.ConnectError: it has no address, or none answers.
        """
        fault: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for address in self._addresses(host, port):
            try:
                made = self._system.connect_tcp(address, port, _left(timeout), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                fault = error
            else:
                return self._kept(_Stream(made, self))
        raise fault or httpcore.ConnectError(f"{host} has no address")

    def abort(self) -> None:
        """End every connection at once, from another thread; whoever waits for one gets an error."""
        with self._lock:
            streams = list(self._open)
        for stream in streams:
            stream.abort()

    def _kept(self, stream: "_Stream") -> "_Stream":
        with self._lock:
            self._open.add(stream)
        return stream

    def _addresses(self, host: str, port: int) -> list[str]:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"the name {host} is not known ({error})") from error
        every = list(dict.fromkeys(str(address[0]) for *_, address in found))
        if self._allow is None or host.lower().rstrip(".") in self._allow:
            return every
        public = [address for address in every if is_public(address)]
        if every and not public:
            raise BlockedAddressError(
                f"{host} has the address {every[0]}, which is not on the public internet: "
                f'if that is meant, allow it with `allow = ["{host}"]` in the source, or with --allow'
            )
        return public


class _Stream(httpcore.NetworkStream):
    """A connection that ends when the time for the request is over."""

    def __init__(self, inner: httpcore.NetworkStream, network: Network) -> None:
        self._inner = inner
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what has come."""
        return self._inner.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send everything."""
        self._inner.write(buffer, _left(timeout))

    def close(self) -> None:
        """Close the connection."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Go on encrypted, with the name of the host that was asked for, not of the address."""
        inner = self._inner.start_tls(ssl_context, server_hostname, _left(timeout))
        return self._network._kept(_Stream(inner, self._network))  # noqa: SLF001 (its own)

    def get_extra_info(self, info: str) -> Any:
        """Tell what httpcore asks of a connection."""
        return self._inner.get_extra_info(info)

    def abort(self) -> None:
        """Shut the connection down, so that a thread which waits for it goes on."""
        made = self._inner.get_extra_info("socket")
        with suppress(OSError):
            socket.socket.shutdown(made, socket.SHUT_RDWR)


def _left(timeout: float | None) -> float | None:
    """Return the seconds that a step may take: its own time-out, or what is left for the whole."""
    end = deadline.get(None)
    if end is None:
        return timeout
    left = end - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("the answer takes too long as a whole")
    return left if timeout is None else min(left, timeout)
