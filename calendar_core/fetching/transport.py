"""The transport that httpx is given: httpcore's connections over a checked network."""

import ssl
from collections.abc import Iterator
from typing import Any
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from calendar_core.errors import FetchError
from calendar_core.fetching.addresses import SCHEMES
from calendar_core.fetching.network import Network

_LIMITS: dict[str, Any] = {"max_connections": 10, "max_keepalive_connections": 4, "keepalive_expiry": 15.0}


class Transport(httpx.BaseTransport):
    """Sends requests directly, or through the proxies that the environment names.

    A proxy is the user's own and may stand anywhere; behind one, what the host of an address resolves to is the proxy's
    to decide.
    """

    def __init__(self, network: Network, context: ssl.SSLContext) -> None:
        """Connect over `network`; certificates are verified with `context`.

        Raises:
            FetchError: the environment names a proxy of another kind than HTTP.
        """
        self._network = network
        self._to_proxies = Network(None)
        self._direct = httpcore.ConnectionPool(ssl_context=context, network_backend=network, **_LIMITS)
        named = getproxies()
        urls = {scheme: named.get(scheme) or named.get("all") for scheme in SCHEMES}
        self._proxies = {scheme: self._proxy(url, context) for scheme, url in urls.items() if url}

    def proxied(self, url: httpx.URL) -> bool:
        """Whether an address is asked for through a proxy."""
        return url.scheme in self._proxies and not proxy_bypass(url.host)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; httpcore's errors are passed on."""
        url = request.url
        pool = self._proxies[url.scheme] if self.proxied(url) else self._direct
        answer = pool.handle_request(
            httpcore.Request(
                request.method,
                httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer))

    def abort(self) -> None:
        """End every connection at once, from another thread."""
        self._network.abort()
        self._to_proxies.abort()

    def close(self) -> None:
        """Close all connections."""
        for pool in (self._direct, *self._proxies.values()):
            pool.close()

    def _proxy(self, url: str, context: ssl.SSLContext) -> httpcore.HTTPProxy:
        try:
            proxy = httpx.Proxy(url if "://" in url else f"http://{url}")
        except (ValueError, httpx.InvalidURL) as error:
            raise FetchError("the proxy that the environment names is no address of an HTTP proxy") from error
        if proxy.url.scheme not in SCHEMES:
            raise FetchError(f"the environment names a {proxy.url.scheme} proxy: only HTTP proxies are understood")
        return httpcore.HTTPProxy(
            str(proxy.url),
            proxy_auth=proxy.raw_auth,
            ssl_context=context,
            proxy_ssl_context=(proxy.url.scheme == "https" and httpx.create_ssl_context()) or None,
            network_backend=self._to_proxies,
            **_LIMITS,
        )


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()
