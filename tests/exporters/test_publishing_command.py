"""Tests of `dipcal publish`."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from icalendar import Calendar as Read

from calendar_core.calendar import Calendar
from calendar_core.cli import main
from exporters.publishing.changes import MANY
from exporters.publishing.command import publish_site
from exporters.publishing.periods import MOST
from tests.exporters.publishing import site_files
from tests.exporters.web_store import add_call, fill, store_of

BASE = "https://cal.example"
DIPCAL = [sys.executable, "-m", "calendar_core"]


DOCS = Path(__file__).parents[2] / "docs" / "publishing.md"


@pytest.fixture
def store(tmp_path):
    """Return the address of a filled store."""
    address = store_of(tmp_path)
    fill(address)
    return address


def run(store, *args):
    """Run the command."""
    return CliRunner().invoke(main, ["--store", store, "publish", *map(str, args)])


def test_a_site_is_published_and_told(store, tmp_path):
    """The command says how many files it wrote and where they will be seen; a second run says that it wrote none."""
    done = run(store, tmp_path / "site", "--base-url", f"{BASE}/")
    assert done.exit_code == 0, done.output
    files = len(site_files(tmp_path / "site"))
    assert f"{tmp_path / 'site'}: {files} files written, 0 removed, 0 looked at and left. {BASE}/" in done.output
    assert ": 0 files written" in run(store, tmp_path / "site", "--base-url", BASE).output


def test_feeds_come_in_other_languages_too(store, tmp_path):
    """With --lang the feeds stand below the language as well; a release touches both; without it they are emptied."""
    site = tmp_path / "site"
    assert run(store, site, "--base-url", BASE, "--lang", "fr", "--lang", "en", "--lang", "fr").exit_code == 0
    feed = Read.from_ical((site / "feeds/fr/counterpart/ES.ics").read_bytes())
    assert "Espagne" in feed["X-WR-CALNAME"]
    assert feed["SOURCE"] == f"{BASE}/feeds/fr/counterpart/ES.ics"
    assert not (site / "feeds" / "en").exists()
    with Calendar.open(store) as calendar:
        add_call(calendar, "jp-9", "2024-10-03")
    written = json.loads(run(store, site, "--base-url", BASE, "--lang", "fr", "--json").stdout)["written"]
    assert {"feeds/counterpart/ES.ics", "feeds/fr/counterpart/ES.ics", "feeds/fr/all.atom"} <= set(written)
    assert not [path for path in written if "BH" in path]
    run(store, site, "--base-url", BASE)
    assert list(Read.from_ical((site / "feeds/fr/all.ics").read_bytes()).walk("VEVENT")) == []


def test_json_names_every_file(store, tmp_path):
    """With --json the files are told by name."""
    done = json.loads(run(store, tmp_path / "site", "--base-url", BASE, "--json").stdout)
    assert set(done["written"]) == site_files(tmp_path / "site").keys()
    assert (done["removed"], done["anew"]) == ([], True)


def test_a_folder_may_be_named_by_an_address(store, tmp_path):
    """file:// is a folder too."""
    assert run(store, f"file://{tmp_path / 'site'}", "--base-url", BASE).exit_code == 0
    assert (tmp_path / "site" / "index.html").is_file()


@pytest.mark.parametrize(
    "base", ["cal.example", "ftp://x", "https://", "https://x/?a=b", "https://x/#a", "https://[", ""]
)
def test_a_base_address_must_be_whole(store, tmp_path, base):
    """An address without scheme or host, or with parameters, is wrong usage."""
    done = run(store, tmp_path / "site", "--base-url", base)
    assert done.exit_code == 2
    assert not (tmp_path / "site").exists()


def test_a_target_that_cannot_be_written_is_told(store, tmp_path):
    """A file where the folder should be is an error in a line, as is a scheme that no store has."""
    (tmp_path / "file").write_text("mine")
    done = run(store, tmp_path / "file", "--base-url", BASE)
    assert (done.exit_code, done.stderr.count("\n")) == (1, 1)
    assert "cannot write" in done.stderr
    assert "is no address of an object store" in run(store, "gopher://x", "--base-url", BASE).stderr


def test_a_run_that_is_killed_leaves_whole_files(store, tmp_path):
    """Killed as soon as a page is there, each file is whole; the next run completes the site and clears up."""
    whole, folder = tmp_path / "whole", tmp_path / "site"
    run(store, whole, "--base-url", BASE)
    command = [*DIPCAL, "--store", store, "publish", str(folder), "--base-url", BASE]
    with subprocess.Popen(command, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while not list(folder.glob("entry/*.html")) and process.poll() is None:
            pass
        process.send_signal(signal.SIGKILL)
    expected = site_files(whole)
    assert site_files(folder).items() <= expected.items()
    (folder / ".dipcal" / ".killed.part").write_bytes(b"half")
    assert run(store, folder, "--base-url", BASE).exit_code == 0
    assert site_files(folder) == expected
    assert not list(folder.rglob("*.part"))


def test_what_the_docs_say_is_so():
    """Every option stands on the page, what it names exists, and its numbers are those in force."""
    text = DOCS.read_text("utf-8")
    options = {option for parameter in publish_site.params for option in parameter.opts if option.startswith("--")}
    assert set(re.findall(r"(--[a-z][a-z-]+)", text)) == options
    assert all((DOCS.parent / file).is_file() for file in re.findall(r"\]\((deploy/[^)]+)\)", text))
    assert f"more than {MANY:,} changes" in text
    assert f"more than {MOST} entries" in text
