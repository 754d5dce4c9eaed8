"""Links with which a click subscribes."""

from exporters.web.subscribing import qr, subscription

ADDRESS = "https://calendar.example/feeds/all.ics?text=a%20b&kind=call_held"


def test_addresses():
    """Each family of clients has its link, in which the address of the feed stays whole."""
    links = subscription(ADDRESS, "Calls & more")
    assert links.https == ADDRESS
    assert links.webcal == ADDRESS.replace("https", "webcal")
    assert links.google.endswith(
        "?cid=webcal%3A%2F%2Fcalendar.example%2Ffeeds%2Fall.ics%3Ftext%3Da%2520b%26kind%3Dcall_held"
    )
    assert links.outlook.endswith("all.ics%3Ftext%3Da%2520b%26kind%3Dcall_held&name=Calls+%26+more")


def test_qr_code():
    """A QR code is an image with a text alternative, in which nothing is markup; a long address has none."""
    svg = qr('webcal://x/?text=<b>"')
    assert svg.startswith('<svg role="img"')
    assert "&lt;b&gt;" in svg
    assert qr("webcal://x/" + "y" * 400) == ""
