"""Tests of the commands that exporters add."""

import json

import pytest
from click.testing import CliRunner
from icalendar import Calendar as Read

from calendar_core.calendar import Calendar
from calendar_core.cli import main
from tests.events import a_fact
from tests.exporters.recording import report


@pytest.fixture
def dipcal(tmp_path):
    """Return the command, on a store with one meeting in it."""
    store = f"sqlite:///{tmp_path / 'diplomatic.db'}"
    with Calendar.open(store) as calendar:
        report(calendar, "r1", a_fact(release="r1"))
    return lambda *arguments: CliRunner().invoke(main, ["--store", store, *map(str, arguments)])


def test_feeds_writes_files_and_says_how_to_subscribe(dipcal, tmp_path):
    """The command names each file, counts what changed, and tells how to subscribe."""
    done = dipcal("feeds", tmp_path / "out")
    assert done.exit_code == 0
    assert f"{tmp_path}/out/counterpart/BH.ics\tBahrain\twritten\n" in done.stdout
    assert "4 feeds" in done.stderr
    assert "4 changed" in done.stderr
    assert "dipcal serve" in done.stderr
    assert Read.from_ical((tmp_path / "out" / "all.ics").read_bytes())["NAME"] == "Diplomatic calendar"


def test_feeds_leaves_what_did_not_change(dipcal, tmp_path):
    """A second run writes nothing."""
    dipcal("feeds", tmp_path / "out")
    done = dipcal("feeds", tmp_path / "out", "--json")
    assert [json.loads(line)["changed"] for line in done.stdout.splitlines()] == [False] * 4


def test_feeds_speaks_the_readers_language(dipcal, tmp_path):
    """`--lang` chooses the language, `--base-url` the address to subscribe to."""
    done = dipcal("feeds", tmp_path, "--lang", "ru", "--base-url", "https://cal.example/")
    assert "https://cal.example/all.ics" in done.stderr
    text = (tmp_path / "counterpart" / "BH.ics").read_bytes().replace(b"\r\n ", b"").decode()
    assert "SUMMARY:Казахстан – Бахрейн: встреча\r\n" in text


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--lang", "klingon"), 1, "unknown language 'klingon'"),
        (("--profile", "palm"), 2, "'palm' is not one of"),
    ],
)
def test_feeds_refuses_what_it_does_not_know(dipcal, tmp_path, arguments, status, said):
    """A language or profile that does not exist is refused in one line."""
    done = dipcal("feeds", tmp_path / "out", *arguments)
    assert (done.exit_code, said in done.stderr) == (status, True)
    assert not (tmp_path / "out").exists()


def test_feeds_needs_a_folder(dipcal, tmp_path):
    """A file where the folder should be is refused."""
    (tmp_path / "out").write_text("")
    assert dipcal("feeds", tmp_path / "out").exit_code == 2
