"""A subscription to a running server, while another process ingests."""

import re
import time

from calendar_core.calendar import Calendar
from tests.exporters.clients.subscription import Subscription
from tests.exporters.test_web_serve import a_server
from tests.exporters.web_store import add_call, fill, store_of


def test_a_new_entry_reaches_the_reader(tmp_path):
    """A calendar application shows what the server has, and after its next refresh what was recorded in between."""
    store = store_of(tmp_path)
    fill(store)
    with a_server(store=store) as (_, printed):
        (address,) = re.findall(r"(http://\S+/feeds/all\.ics)", printed)
        subscription = Subscription.begin(address, tmp_path / "client")
        subscription.refresh()
        before = {event["title"] for event in subscription.shown()}
        with Calendar.open(store) as elsewhere:
            add_call(elsewhere, "jp-2", "2025-01-15")
        new = _until_new(subscription, before)
    assert "Japan – Spain: telephone call" in before
    assert [event["start-long-full"] for event in new] == ["2025-01-15 00:00"]


def _until_new(subscription, before):
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        subscription.refresh()
        shown = subscription.shown()
        if len(shown) > len(before):
            return [event for event in shown if event["start-long-full"].startswith("2025")]
    raise AssertionError("the new entry did not reach the reader")
