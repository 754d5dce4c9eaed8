"""The demo shows the whole way, and can be shown again."""

import icalendar
import pytest
from click.testing import CliRunner

from calendar_core.calendar import Calendar
from calendar_core.cli import main
from calendar_core.cli.demo import STORE


@pytest.fixture
def demo(tmp_path, monkeypatch):
    """Run the demo in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return lambda *options: CliRunner().invoke(main, ["demo", *options], catch_exceptions=False)


def test_from_releases_to_feeds(demo, tmp_path):
    """The samples are read without a failure, the timeline is shown, feeds are written, and what comes next is said."""
    result = demo()
    assert result.exit_code == 0
    assert "failed" not in result.output
    assert "Kazakhstan – Bahrain" in result.output
    assert "serve" in result.output
    feeds = sorted((tmp_path / "dipcal-demo" / "feeds" / "counterpart").glob("*.ics"))
    assert len(feeds) > 10
    for feed in feeds:
        assert icalendar.Calendar.from_ical(feed.read_bytes()).events


def test_a_folder_that_cannot_be_made(demo, tmp_path):
    """Where there can be no such folder, one line says so."""
    (tmp_path / "file").write_text("mine")
    result = demo("--dir", "file/demo")
    assert (result.exit_code, "cannot write file/demo" in result.output) == (1, True)


def test_again_begins_anew(demo, tmp_path):
    """A second demo replaces the store of the first, and leaves other stores in the folder alone."""
    demo("--dir", "show")
    (tmp_path / "show" / "diplomatic.db").write_text("a store of the user's own")
    with Calendar.open(tmp_path / "show" / STORE, read_only=True) as calendar:
        position = calendar.log.head().position
    assert demo("--dir", "show").exit_code == 0
    with Calendar.open(tmp_path / "show" / STORE, read_only=True) as calendar:
        assert calendar.log.head().position == position
    assert (tmp_path / "show" / "diplomatic.db").read_text() == "a store of the user's own"
