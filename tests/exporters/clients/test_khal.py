"""khal shows a feed that vdirsyncer fetched over HTTP as it was meant."""

import datetime as dt

import pytest

from exporters.ics import Heading, render
from tests.exporters.clients.meant import Read, awkward, meant
from tests.exporters.clients.subscription import Subscription, served
from tests.exporters.entries import a_style

STYLE = a_style()
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def shown(tmp_path):
    """Return what khal shows after one refresh."""
    (tmp_path / "web").mkdir()
    (tmp_path / "web" / "all.ics").write_bytes(render(awkward(), STYLE, Heading("All")))
    with served(tmp_path / "web") as address:
        subscription = Subscription.begin(f"{address}/all.ics", tmp_path / "client")
        subscription.refresh()
        return subscription.shown()


def test_khal_shows_what_was_meant(shown):
    """Every event is shown once, with its title, words, days or hour, status, categories, place and address."""
    assert sorted(shown, key=_order) == sorted((_in_khal(meant(entry, STYLE)) for entry in awkward()), key=_order)


def _order(event):
    return event["start-long-full"], event["title"], event["description"]


def _in_khal(event: Read) -> dict[str, str]:
    """Return an event in khal's words: the last day inclusive, and an hour where no end is known."""
    first = dt.datetime.fromisoformat(event["start"])
    last = dt.datetime.fromisoformat(event["end"]) - dt.timedelta(days=1) if event["end"] else first + HOUR
    return {
        "title": event["summary"],
        "description": event["description"],
        "all-day": str(event["all_day"]),
        "start-long-full": f"{first:%Y-%m-%d %H:%M}",
        "end-long-full": f"{last:%Y-%m-%d %H:%M}",
        "status": event["status"],
        "categories": ",".join(event["categories"]),
        "location": event["location"] or "",
        "url": event["url"] or "",
    }
