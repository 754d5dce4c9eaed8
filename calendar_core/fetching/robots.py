"""What sites ask robots not to fetch (RFC 9309), read with protego."""

import datetime as dt
import threading
from collections.abc import Callable
from urllib.parse import urlsplit

from attrs import frozen
from protego import Protego

from calendar_core.errors import FetchError, RobotsError
from calendar_core.fetching.addresses import shown
from calendar_core.fetching.time import Time

LARGEST = 500 * 1024
"""Bytes of a robots.txt that are read (RFC 9309, section 2.5)."""

LASTS = dt.timedelta(hours=24)
"""How long a robots.txt is kept (RFC 9309, section 2.4)."""

NAME = "dipcal"
"""The product token that a robots.txt may name."""


@frozen
class _Rules:
    rules: Protego
    until: dt.datetime


class Robots:
    """Keeps the rules of each site for a day; used by all threads together."""

    def __init__(self, time: Time) -> None:
        """Tell the age of rules by `time`."""
        self._time = time
        self._known: dict[str, _Rules] = {}
        self._locks: dict[str, threading.Lock] = {}

    def check(self, url: str, fetch: Callable[[str], bytes]) -> float:
        """Return how many seconds the site wants between two requests; 0 when it does not say.

        Args:
            url: the address that somebody wants to fetch.
            fetch: returns the content of an address, of a longer one the first `LARGEST` bytes.

        Raises:
            RobotsError: the site asks robots not to fetch it.
            FetchError: the site has no robots.txt to be read just now, so that nothing may be fetched.
        """
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        with self._locks.setdefault(site, threading.Lock()):
            rules = self._rules(site, fetch)
        if not rules.can_fetch(url, NAME):
            raise RobotsError(f"{shown(url)}: the site's robots.txt asks not to fetch this")
        return rules.crawl_delay(NAME) or 0

    def sitemaps(self, site: str) -> list[str]:
        """Return the sitemaps that the robots.txt of a site names, if it was read."""
        known = self._known.get(site)
        return list(known.rules.sitemaps) if known else []

    def _rules(self, site: str, fetch: Callable[[str], bytes]) -> Protego:
        known = self._known.get(site)
        if known is None or known.until <= self._time.now():
            known = _Rules(_read(f"{site}/robots.txt", fetch), self._time.now() + LASTS)
            self._known[site] = known
        return known.rules


def _read(url: str, fetch: Callable[[str], bytes]) -> Protego:
    try:
        content = fetch(url)
    except FetchError as error:
        if not 400 <= error.status < 500 or error.temporary:  # noqa: PLR2004 (RFC 9309, section 2.3.1.3: free to fetch)
            raise
        content = b""
    if len(content) >= LARGEST:  # a rule that is cut in two would forbid, or allow, more than it says
        content = content[: content.rfind(b"\n") + 1]
    return Protego.parse(content.decode("utf-8-sig", "replace"))
