"""Links with which a click subscribes to a feed, for each family of clients."""

from urllib.parse import quote, urlencode

from attrs import frozen


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
