"""Evolution's data server, in a session of its own, subscribes to a feed over HTTP and reads what was meant."""

import json
import subprocess
from urllib.parse import urlsplit

import pytest
from icalendar import Calendar

from exporters.ics import Heading, render
from tests.exporters.clients import installed
from tests.exporters.clients.meant import awkward, meant
from tests.exporters.clients.subscription import served
from tests.exporters.clients.test_parsers import of_icalendar
from tests.exporters.entries import a_style

STYLE = a_style()
FACTORY = "org.gnome.evolution.dataserver.Calendar"
SOURCE = """\
[Data Source]
DisplayName=feed
Enabled=true
Parent=webcal-stub
[Calendar]
BackendName=webcal
Selected=true
[Security]
Method=none
[Authentication]
Host={host}
Port={port}
Method=none
[WebDAV Backend]
ResourcePath=/all.ics
[Offline]
StaySynchronized=true
[Refresh]
Enabled=true
IntervalMinutes=60
"""


@pytest.fixture
def home(tmp_path):
    """Return the home of a user who subscribes to a feed with everything that clients stumble over."""
    (tmp_path / "web").mkdir()
    (tmp_path / "web" / "all.ics").write_bytes(render(awkward(), STYLE, Heading("All")))
    sources = tmp_path / "home" / ".config" / "evolution" / "sources"
    sources.mkdir(parents=True)
    with served(tmp_path / "web") as address:
        parts = urlsplit(address)
        (sources / "feed.source").write_text(SOURCE.format(host=parts.hostname, port=parts.port))
        yield tmp_path / "home"


def test_evolution_reads_what_was_meant(home):
    """Every event stands in Evolution's calendar once, with everything that it said."""
    session = [installed.command("dbus-run-session"), "--", installed.python()]
    command = [*session, installed.READERS / "evolution_reader.py", installed.service(FACTORY)]
    environment = {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PATH": "/usr/bin:/bin",
        "GSETTINGS_BACKEND": "memory",
    }
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=60)
    assert done.returncode == 0, done.stderr
    read = [of_icalendar(event) for event in map(_event, json.loads(done.stdout))]
    assert sorted(read, key=lambda event: event["uid"]) == [meant(entry, STYLE) for entry in awkward()]


def _event(text):
    (event,) = Calendar.from_ical(f"BEGIN:VCALENDAR\r\n{text.strip()}\r\nEND:VCALENDAR\r\n").walk("VEVENT")
    return event
