"""Radicale, a CalDAV server, takes each event of a feed by PUT and gives it back as it was meant."""

import socket
import subprocess
import time

import httpx
import pytest
from icalendar import Calendar

from exporters.ics import Heading, render
from tests.exporters.clients import installed
from tests.exporters.clients.meant import awkward, meant
from tests.exporters.clients.test_parsers import of_icalendar
from tests.exporters.entries import a_style

STYLE = a_style()
COLLECTION = "reader/feed"
CALENDAR = """\
<?xml version="1.0" encoding="utf-8"?>
<mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop>
<resourcetype><collection/><C:calendar/></resourcetype></prop></set></mkcol>
"""


@pytest.fixture
def server(tmp_path):
    """Return a client of a Radicale with an empty calendar."""
    port = _free_port()
    options = ("--auth-type", "none", "--server-hosts", f"127.0.0.1:{port}")
    options = (*options, "--rights-type", "owner_only", "--storage-filesystem-folder", str(tmp_path))
    with subprocess.Popen(
        [installed.tool("radicale"), "--config", "", *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", auth=("reader", "x"), trust_env=False) as client:
                _wait_for(client)
                assert client.request("MKCOL", f"/{COLLECTION}/", content=CALENDAR).status_code == httpx.codes.CREATED
                yield client
        finally:
            process.terminate()


def test_radicale_takes_each_event(server):
    """Each event is accepted by itself and comes back with everything that it said."""
    for entry in awkward():
        path = f"/{COLLECTION}/{entry.uid}.ics"
        taken = server.put(
            path, content=render([entry], STYLE, Heading("x")), headers={"Content-Type": "text/calendar"}
        )
        assert taken.status_code == httpx.codes.CREATED, taken.text
        (event,) = Calendar.from_ical(server.get(path).content).walk("VEVENT")
        assert of_icalendar(event) == meant(entry, STYLE)


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_for(client):
    for _ in range(100):
        try:
            client.get("/")
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("Radicale does not answer")
