"""What a site lists, whatever the form of its list."""

import datetime as dt
from contextlib import suppress
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from attrs import field, frozen

from calendar_core.releases.days import first_day


def moment(written: str) -> str:
    """Return a time that a list gives (ISO 8601, or as in mail) in ISO 8601; empty when it is none."""
    text = written.strip()
    if not text:
        return ""
    for parse in (dt.datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = parse(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return found.date().isoformat() if len(text) <= len("2024-10-01") else found.isoformat(timespec="seconds")
    day = first_day(text[:100])
    return day.day.isoformat() if day else ""


@frozen(kw_only=True)
class Item:
    """What a list tells of one release.

    Attributes:
        url: its address.
        title: its heading; empty when not told.
        published: when it was published, in whatever form the list says it; kept in ISO 8601, as a day or a time with
            its offset; empty when not told.
        updated: when it was changed last, in the same form; empty when not told.
        html: its words, where the list carries them whole.
    """

    url: str
    title: str = ""
    published: str = field(default="", converter=moment)
    updated: str = field(default="", converter=moment)
    html: str = ""

    @property
    def key(self) -> str:
        """What tells it from others: its address without scheme, `www.` and a slash at the end, which sites change."""
        parts = urlsplit(self.url)
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port else ""
        query = f"?{parts.query}" if parts.query else ""
        return f"{host}{port}{parts.path.rstrip('/')}{query}"

    def day(self, zone: str = "") -> str:
        """Return the day of publication where it was published; empty when not told.

        Args:
            zone: IANA time zone of the publisher; by default the day is that of the list's own offset.
        """
        if not zone or "T" not in self.published:
            return self.published[:10]
        time = dt.datetime.fromisoformat(self.published)
        with suppress(OverflowError):  # at the ends of the calendar
            time = time.astimezone(ZoneInfo(zone)) if time.tzinfo else time
        return time.date().isoformat()


@frozen(kw_only=True)
class Listing:
    """What was read of a list.

    Attributes:
        items: the releases, in the order of the list.
        more: addresses of further lists (of a sitemap index), the newest first.
        title: what the list calls itself.
        broken: what was wrong with it, where it could be read all the same; empty when nothing was.
    """

    items: tuple[Item, ...] = ()
    more: tuple[str, ...] = ()
    title: str = ""
    broken: str = ""
