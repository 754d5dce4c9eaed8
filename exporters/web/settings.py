"""What the server is told when it starts."""

import math
import os
from collections.abc import Mapping

from attrs import field, frozen

from calendar_core.errors import DiplomaticCalendarError
from exporters.sites import site_address

USUAL_PROXIES = "127.0.0.1,::1"
SEARCHES = 5.0
DEFAULT_STORE = "sqlite:///diplomatic.db"


def _root(url: str) -> str:
    return site_address(url, root=True) if url else ""


@frozen(kw_only=True)
class Settings:
    """The settings of a server.

    Attributes:
        store: the address of the store.
        public_url: where the world sees this server (`https://calendar.example.org`); empty: where a client says it is.
        poll: seconds between two looks at the log.
        largest_kept: bytes of feeds and pages that are kept in memory.
        push_token: who knows it may push releases; empty: nobody may.
        edit_token: who knows it may mend entries from their pages; empty: nobody may.
        edit_header: in which a proxy names the editor that it let in; empty: none does.
        edit_proxies: the addresses or networks of proxies of which the header is believed, with commas between them.
        searches: how many searches a client may ask in a second; 0: as many as it likes.
    """

    store: str = DEFAULT_STORE
    public_url: str = field(default="", converter=_root)
    poll: float = 0.5
    largest_kept: int = 64_000_000
    push_token: str = field(default="", repr=False)
    edit_token: str = field(default="", repr=False)
    edit_header: str = ""
    edit_proxies: str = USUAL_PROXIES
    searches: float = SEARCHES

    @property
    def base(self) -> str:
        """The public address without a slash at its end."""
        return self.public_url

    @property
    def takes_in(self) -> bool:
        """Whether releases may come in through the server, so that it may begin with a new store."""
        return bool(self.push_token)

    @staticmethod
    def from_environment(environment: Mapping[str, str] = os.environ) -> "Settings":
        """Read DIPCAL_STORE and the like, for servers that import `exporters.web:app`; docs/server.md lists them."""
        return Settings(
            store=environment.get("DIPCAL_STORE", DEFAULT_STORE),
            public_url=environment.get("DIPCAL_PUBLIC_URL", ""),
            push_token=environment.get("DIPCAL_PUSH_TOKEN", ""),
            edit_token=environment.get("DIPCAL_EDIT_TOKEN", ""),
            edit_header=environment.get("DIPCAL_EDIT_HEADER", ""),
            edit_proxies=environment.get("DIPCAL_EDIT_PROXIES", USUAL_PROXIES),
            searches=_rate(environment.get("DIPCAL_SEARCHES") or str(SEARCHES)),
        )


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = -1.0
    if not 0 <= rate < math.inf:
        raise DiplomaticCalendarError(f"DIPCAL_SEARCHES is {text[:40]!r}: give a number, 0 for no bound")
    return rate
