"""Asking a site for one address: within limits of time and size, tried again when that may help."""

import ssl
import time as clock
from collections.abc import Callable, Collection
from email.utils import parsedate_to_datetime
from functools import partial
from http import HTTPStatus
from importlib.metadata import version
from typing import Self
from urllib.parse import urljoin

import httpcore
import httpx
import tenacity
from attrs import frozen

from calendar_core.errors import BlockedAddressError, FetchError
from calendar_core.fetching.addresses import checked, host_of, is_public, literal, shown
from calendar_core.fetching.inflating import ACCEPTED, inflated
from calendar_core.fetching.network import Network, deadline
from calendar_core.fetching.politeness import PAUSE, Turns
from calendar_core.fetching.robots import LARGEST as LARGEST_ROBOTS
from calendar_core.fetching.robots import Robots
from calendar_core.fetching.time import RealTime, Stopped, Time
from calendar_core.fetching.transport import Transport

PRODUCT = f"diplomatic-calendar/{version('diplomatic-calendar')} (dipcal)"
"""How we present ourselves; `contact` in the file of sources is added to it."""

MOST_REDIRECTS = 5
LARGEST = 5_000_000
"""Bytes that a page may have, inflated."""

Body = Callable[[httpx.Response], bytes]
"""Reads the content of an answer."""

REDIRECTS = (301, 302, 303, 307, 308)
BUSY = (408, 425, 429, 500, 502, 503, 504)
"""Statuses after which the same request may go well later."""


@frozen(kw_only=True)
class Limits:
    """How long an answer may take, in seconds, and how often a request is tried.

    Attributes:
        connect: to connect.
        read: between two pieces.
        whole: for one try, from the connection to the last byte.
        tries: how often at most.
        patience: the longest wait between two tries; a site that wants to be left alone for longer is.
    """

    connect: float = 10
    read: float = 20
    whole: float = 60
    tries: int = 3
    patience: float = 60


@frozen(kw_only=True)
class Validators:
    """What makes a request conditional (RFC 9110, section 13): the next answer may be 304, and empty."""

    etag: str = ""
    last_modified: str = ""

    def headers(self) -> dict[str, str]:
        """Return the headers to send."""
        headers = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in headers.items() if value}


@frozen(kw_only=True)
class Answer:
    """What a site answered.

    Attributes:
        url: where it was found in the end.
        body: its content, inflated; empty when it is not modified.
        media_type: as the site says, without parameters.
        charset: as the site says; empty when it does not.
        validators: for the next request.
        modified: whether it is other than when the validators were sent.
    """

    url: str
    body: bytes
    media_type: str = ""
    charset: str = ""
    validators: Validators = Validators()
    modified: bool = True


@frozen
class Manners:
    """What all fetchers of one program share.

    Attributes:
        time: tells the time, and waits.
        turns: leaves pauses between the requests to one host.
        robots: keeps what sites ask robots not to fetch.
        context: how certificates are verified.
        limits: of time, and of tries.
        contact: how a site can reach whoever runs the program.
    """

    time: Time
    turns: Turns
    robots: Robots
    context: ssl.SSLContext
    limits: Limits
    contact: str

    @classmethod
    def usual(
        cls,
        time: Time | None = None,
        *,
        pause: float = PAUSE,
        context: ssl.SSLContext | None = None,
        limits: Limits | None = None,
        contact: str = "",
    ) -> "Manners":
        """Return manners; whatever is not given is as usual."""
        time = time or RealTime()
        context = context or httpx.create_ssl_context()
        return cls(time, Turns(time, pause), Robots(time), context, limits or Limits(), contact)

    @property
    def agent(self) -> str:
        """The User-Agent to present."""
        return f"{PRODUCT[:-1]}; {self.contact})" if self.contact else PRODUCT


class Fetcher:
    """Fetches addresses for one source; may be used by one thread at a time."""

    def __init__(self, manners: Manners, *, allow: Collection[str] = ()) -> None:
        """Prepare to fetch.

        Args:
            manners: what all fetchers share.
            allow: hosts that may be outside the public internet.

        Raises:
            FetchError: the environment names a proxy that is not understood.
        """
        self._manners = manners
        self._allow = frozenset(host.lower() for host in allow)
        self._transport = Transport(Network(self._allow), manners.context)
        limits = manners.limits
        self._client = httpx.Client(
            transport=self._transport,
            timeout=httpx.Timeout(limits.read, connect=limits.connect),
            headers={
                "User-Agent": manners.agent,
                "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "Accept-Encoding": ACCEPTED,
            },
            trust_env=False,  # the transport sees to proxies; a .netrc is nobody's business here
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def abort(self) -> None:
        """End what is being fetched, from another thread."""
        self._transport.abort()

    def get(
        self,
        url: str,
        validators: Validators = Validators(),
        *,
        limit: int = LARGEST,
        cut: bool = False,
        robots: bool = True,
    ) -> Answer:
        """Fetch an address, as polite as the site may wish.

        Args:
            url: the address.
            validators: what an earlier answer gave.
            limit: bytes that the content may have.
            cut: whether of a longer content the beginning is taken.
            robots: whether to ask the site's robots.txt first.

        Raises:
            FetchError: there is no such page, the site does not answer, or what it answers is not acceptable.
            BlockedAddressError: the address leads into a network that strangers must not reach.
            RobotsError: the site asks not to fetch it.
            Stopped: the end was asked for.
        """
        here = checked(url)
        body = partial(_body, limit=limit, cut=cut)
        for _ in range(MOST_REDIRECTS + 1):
            if robots:
                pause = self._manners.robots.check(here, self._robots_txt)
                self._manners.turns.ask_for_pause(host_of(here), pause)
            found = self._tried(here, validators, body)
            if isinstance(found, Answer):
                return found
            here = _next(here, found)
        raise FetchError(f"{shown(url)}: it leads from redirect to redirect, more than {MOST_REDIRECTS} times")

    def sitemaps(self, url: str) -> list[str]:
        """Return the sitemaps that the robots.txt of the site of an address names."""
        parts = httpx.URL(url)
        return self._manners.robots.sitemaps(f"{parts.scheme}://{parts.netloc.decode()}")

    def _robots_txt(self, url: str) -> bytes:
        return self.get(url, limit=LARGEST_ROBOTS, cut=True, robots=False).body

    def _tried(self, url: str, validators: Validators, body: Body) -> Answer | str:
        manners = self._manners
        backoff = tenacity.wait_exponential_jitter(initial=1, max=manners.limits.patience, jitter=1)
        retrying = tenacity.Retrying(
            sleep=manners.time.wait,
            stop=tenacity.stop_after_attempt(manners.limits.tries),
            wait=lambda state: max(_wished(state), backoff(state)),
            retry=tenacity.retry_if_exception(self._may_go_well),
            reraise=True,
        )
        return retrying(self._once, url, validators, body)

    def _may_go_well(self, error: BaseException) -> bool:
        return isinstance(error, FetchError) and error.temporary and error.retry_after <= self._manners.limits.patience

    def _once(self, url: str, validators: Validators, body: Body) -> Answer | str:
        """Return the answer to one request, or where it redirects to."""
        self._manners.turns.wait(host_of(url))
        token = deadline.set(clock.monotonic() + self._manners.limits.whole)
        try:
            self._check_behind_proxy(url)
            return self._answer(url, validators, body)
        except (httpcore.TimeoutException, httpx.TimeoutException) as error:
            self._unless_stopping()
            raise FetchError(f"{shown(url)}: no answer in time ({_reason(error)})", temporary=True) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError, OSError) as error:
            self._unless_stopping()
            raise _unreachable(url, error) from error
        except (httpx.InvalidURL, UnicodeError, ValueError) as error:
            raise FetchError(f"{shown(url)} is no address that can be asked for: {error}") from error
        except FetchError as error:
            self._unless_stopping()
            raise _located(url, error) from error
        finally:
            deadline.reset(token)

    def _answer(self, url: str, validators: Validators, body: Body) -> Answer | str:
        with self._client.stream("GET", url, headers=validators.headers(), follow_redirects=False) as response:
            status = response.status_code
            if status in REDIRECTS and response.headers.get("location"):
                return urljoin(url, response.headers["location"])
            if status == HTTPStatus.NOT_MODIFIED:
                return Answer(url=url, body=b"", validators=validators, modified=False)
            if status != HTTPStatus.OK:
                raise _refused(response, self._manners)
            media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
            return Answer(
                url=url,
                body=body(response),
                media_type=media_type,
                charset=response.charset_encoding or "",
                validators=_validators(response),
            )

    def _check_behind_proxy(self, url: str) -> None:
        """Refuse what can be refused where the proxy makes the connection."""
        parsed = httpx.URL(url)
        host = host_of(url)
        if host in self._allow or not self._transport.proxied(parsed):
            return
        address = "127.0.0.1" if host == "localhost" or host.endswith(".localhost") else literal(host)
        if address and not is_public(address):
            raise BlockedAddressError(f"{host} is not on the public internet: if that is meant, allow it in the source")

    def _unless_stopping(self) -> None:
        if self._manners.time.stopping:
            raise Stopped


def _body(response: httpx.Response, limit: int, *, cut: bool) -> bytes:
    parts: list[bytes] = []
    size = 0
    for piece in inflated(response.iter_raw(), response.headers.get("content-encoding", "")):
        parts.append(piece)
        size += len(piece)
        if size > limit and cut:
            break
        if size > limit:
            raise FetchError(f"it has more than {limit / 1_000_000:g} MB, too much to be what was looked for")
    return b"".join(parts)[:limit]


def _next(here: str, target: str) -> str:
    target = checked(target.partition("#")[0])
    if here.startswith("https://") and not target.startswith("https://"):
        raise FetchError(f"{shown(here)}: it leads from an encrypted page to {shown(target)}, which is not followed")
    return target


def _validators(response: httpx.Response) -> Validators:
    headers = response.headers
    return Validators(etag=headers.get("etag", "")[:500], last_modified=headers.get("last-modified", "")[:100])


def _refused(response: httpx.Response, manners: Manners) -> FetchError:
    status = response.status_code
    phrase = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "unknown status"
    wished = _retry_after(response.headers.get("retry-after", ""), manners.time)
    return FetchError(
        f"the site answers {status} ({phrase})", status=status, temporary=status in BUSY, retry_after=wished
    )


def _retry_after(value: str, time: Time) -> float:
    """Return the seconds that Retry-After asks for, as a number or as a date (RFC 9110, section 10.2.3)."""
    if value.strip().isdecimal():
        return float(value.strip()[:9])
    try:
        return max((parsedate_to_datetime(value) - time.now()).total_seconds(), 0)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0


def _wished(state: tenacity.RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    return error.retry_after if isinstance(error, FetchError) else 0


def _located(url: str, error: FetchError) -> FetchError:
    if isinstance(error, BlockedAddressError):
        return BlockedAddressError(f"{shown(url)}: {error}")
    return FetchError(
        f"{shown(url)}: {error}", status=error.status, temporary=error.temporary, retry_after=error.retry_after
    )


def _unreachable(url: str, error: Exception) -> FetchError:
    reason = _reason(error)
    if "CERTIFICATE" in reason.upper():
        return FetchError(f"{shown(url)}: its certificate does not fit ({reason}): nothing was read", temporary=False)
    return FetchError(f"{shown(url)}: the site cannot be reached ({reason})", temporary=True)


def _reason(error: BaseException) -> str:
    return str(error) or type(error).__name__
