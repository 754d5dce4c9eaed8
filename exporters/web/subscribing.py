"""Links with which a click subscribes to a feed, for each family of clients."""

from functools import lru_cache
from urllib.parse import quote, urlencode

import segno
from attrs import frozen
from markupsafe import Markup

LONGEST_IN_QR = 400
_MASK = 0
"""Readers take each of the eight masks; to try them all for the fairest takes eight times as long."""


@frozen
class Subscription:
    """The addresses of one feed.

    Attributes:
        https: to copy, or to download.
        webcal: opens Apple Calendar, Outlook, Thunderbird or a phone's calendar.
        google: adds it to Google Calendar.
        outlook: adds it to Outlook on the web.
    """

    https: str
    webcal: str
    google: str
    outlook: str


def subscription(address: str, name: str) -> Subscription:
    """Return the addresses for subscribing to a feed.

    Args:
        address: of the feed, with http or https.
        name: what Outlook shall call it; the other clients read its name from the feed.
    """
    webcal = f"webcal://{address.partition('://')[2]}"
    return Subscription(
        https=address,
        webcal=webcal,
        google=f"https://calendar.google.com/calendar/r?cid={quote(webcal, safe='')}",
        outlook=f"https://outlook.live.com/calendar/0/addfromweb?{urlencode({'url': address, 'name': name})}",
    )


@lru_cache(maxsize=512)
def qr(address: str) -> Markup:
    """Return an address as a QR code, in SVG that stands in a page; nothing for one too long for a camera."""
    if len(address) > LONGEST_IN_QR:
        return Markup()
    code = segno.make_qr(address, error="m", mask=_MASK)
    svg = code.svg_inline(scale=5, border=3, svgclass="qr", title=f"QR code: {address}")
    return Markup(svg.replace("<svg", '<svg role="img"', 1))  # noqa: S704 (segno escapes the title)
