"""calcurse imports a feed as it was meant."""

import datetime as dt
import subprocess

import pytest

from exporters.ics import Heading, render
from tests.exporters.clients import installed
from tests.exporters.clients.meant import awkward, meant
from tests.exporters.entries import a_style

STYLE = a_style()


@pytest.fixture
def calcurse(tmp_path):
    """Return calcurse with a folder of its own, as a function of its arguments."""
    program = installed.command("calcurse")
    (tmp_path / "conf").mkdir()
    (tmp_path / "data").mkdir()
    environment = {"TZ": "UTC", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}

    def run(*arguments):
        command = [program, "-q", "-C", str(tmp_path / "conf"), "-D", str(tmp_path / "data"), *arguments]
        done = subprocess.run(command, capture_output=True, check=False, env=environment, timeout=60)
        return done.stdout.decode() + done.stderr.decode()

    return run


def test_calcurse_shows_each_event_on_its_days(calcurse, tmp_path):
    """Every event is imported without complaint and stands on its days, with its title and its hour."""
    feed = tmp_path / "all.ics"
    feed.write_bytes(render(awkward(), STYLE, Heading("All")))
    assert calcurse("-i", str(feed)) == ""
    formats = ("--format-event", "%m\n", "--format-apt", "%(start:%H:%M) %m\n")
    days = calcurse("-Q", "--from", "01/01/2023", "--to", "01/01/2026", *formats)
    assert _by_day(days) == sorted(shown for entry in awkward() for shown in _on_its_days(meant(entry, STYLE)))


def _by_day(text):
    found = []
    day = ""
    for line in filter(None, text.splitlines()):
        if line[:2].isdigit() and line.endswith(":"):
            day = dt.datetime.strptime(line, "%m/%d/%y:").replace(tzinfo=dt.UTC).date().isoformat()
        else:
            found.append((day, line.removeprefix(" * ")))
    return sorted(found)


def _on_its_days(event):
    start = dt.datetime.fromisoformat(event["start"])
    if not event["all_day"]:
        return [(start.date().isoformat(), f"{start:%H:%M} {event['summary']}")]
    count = (dt.date.fromisoformat(event["end"]) - start.date()).days
    days = (start.date() + dt.timedelta(days=number) for number in range(count))
    return [(day.isoformat(), event["summary"]) for day in days]
