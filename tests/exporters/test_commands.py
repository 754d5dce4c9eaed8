"""Tests of the commands that exporters add."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import click
import pytest
from click.testing import CliRunner
from icalendar import Calendar as Read

from calendar_core.calendar import Calendar
from calendar_core.cli import main
from exporters.commands import feeds
from tests.events import a_fact
from tests.exporters.recording import report

ROOT = Path(__file__).parents[2]


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
    assert "7 feeds" in done.stderr
    assert "7 changed" in done.stderr
    assert "dipcal serve" in done.stderr
    assert Read.from_ical((tmp_path / "out" / "all.ics").read_bytes())["NAME"] == "Diplomatic calendar"


def test_feeds_leaves_what_did_not_change(dipcal, tmp_path):
    """A second run writes nothing."""
    dipcal("feeds", tmp_path / "out")
    done = dipcal("feeds", tmp_path / "out", "--json")
    assert [json.loads(line)["changed"] for line in done.stdout.splitlines()] == [False] * 7


def test_feeds_speaks_the_readers_language(dipcal, tmp_path):
    """`--lang` chooses the language, `--base-url` the address to subscribe to."""
    done = dipcal("feeds", tmp_path, "--lang", "ru", "--base-url", "https://cal.example/")
    links = ("https://cal.example/all.ics", "webcal://cal.example/all.ics", "calendar.google.com/calendar/r?cid=webcal")
    assert all(link in done.stderr for link in links)
    text = (tmp_path / "counterpart" / "BH.ics").read_bytes().replace(b"\r\n ", b"").decode()
    assert "SUMMARY:Казахстан – Бахрейн: встреча\r\n" in text


def test_feeds_in_several_languages(dipcal, tmp_path):
    """The first language stands in the folder, each further one below it, and a second run finds them all."""
    languages = ("--lang", "en", "--lang", "fr", "--lang", "pt_BR", "--lang", "en")
    done = dipcal("feeds", tmp_path / "out", *languages, "--base-url", "https://cal.example")
    assert "21 feeds" in done.stderr
    said = {folder: (tmp_path / "out" / folder / "all.ics").read_bytes() for folder in (".", "fr", "pt-BR")}
    assert [Read.from_ical(text).walk("VEVENT")[0]["SUMMARY"].partition(" ")[0] for text in said.values()] == [
        "Kazakhstan", "Kazakhstan", "Cazaquistão",
    ]  # fmt: skip
    assert b"SOURCE;VALUE=URI:https://cal.example/fr/all.ics\r\n" in said["fr"]
    assert "0 changed" in dipcal("feeds", tmp_path / "out", *languages, "--base-url", "https://cal.example").stderr


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--lang", "klingon"), 2, "unknown language 'klingon'"),
        (("--profile", "palm"), 2, "'palm' is not one of"),
        (("--months", "999999"), 2, "999999 is not in the range"),
        (("--cancelled-days", "999999999"), 2, "999999999 is not in the range"),
    ],
)
def test_feeds_refuses_what_it_does_not_know(dipcal, tmp_path, arguments, status, said):
    """A language or profile that does not exist, and a time before any calendar, is refused in one line."""
    done = dipcal("feeds", tmp_path / "out", *arguments)
    assert (done.exit_code, said in done.stderr) == (status, True)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "command",
    [
        ["feeds", "out", "--base-url"], ["feeds", "out", "--pages-url"], ["publish", "out", "--base-url"],
        ["export", "atom", "--url"], ["serve", "--public-url"],
    ],
    ids=" ".join,
)  # fmt: skip
@pytest.mark.parametrize("address", ["notaurl", "ftp://cal.example", "https://", "https://cal.example/?a=b", ""])
def test_what_is_no_address_is_refused(dipcal, tmp_path, monkeypatch, command, address):
    """Whoever mistypes an address is told before people are told to subscribe to it."""
    monkeypatch.chdir(tmp_path)
    done = dipcal(*command, address)
    assert (done.exit_code, f"{address!r} is no address of a site" in done.stderr) == (2, True)
    assert not (tmp_path / "out").exists()


def test_a_filter_makes_one_feed(dipcal, tmp_path):
    """With filters, one feed of what they select is written, under the name that is given."""
    done = dipcal("feeds", tmp_path, "--counterpart", "Bahrain", "--kind", "meeting_held", "--name", "desk")
    assert [path.name for path in tmp_path.rglob("*.ics")] == ["desk.ics"]
    assert done.stdout == f"{tmp_path}/desk.ics\tdesk\twritten\n"
    assert len(Read.from_ical((tmp_path / "desk.ics").read_bytes()).walk("VEVENT")) == 1
    assert dipcal("feeds", tmp_path, "--counterpart", "Atlantis").exit_code == 2


def test_the_name_of_a_feed_is_no_path(dipcal, tmp_path):
    """A name with slashes stays in the folder."""
    dipcal("feeds", tmp_path / "out", "--kind", "meeting_held", "--name", "../../my feed")
    assert [path.parent for path in tmp_path.rglob("*.ics")] == [tmp_path / "out"]


def test_feeds_names_a_folder_that_cannot_be_written(dipcal, tmp_path):
    """A folder below a file is an error in one line, with exit status 1."""
    (tmp_path / "file").write_text("")
    done = dipcal("feeds", tmp_path / "file" / "out")
    assert (done.exit_code, "cannot write" in done.stderr) == (1, True)


def test_another_command_can_write_feeds(tmp_path):
    """The command can be called by another, with its defaults."""
    with Calendar.open(f"sqlite:///{tmp_path / 'diplomatic.db'}") as calendar:
        report(calendar, "r1", a_fact(release="r1"))

    @main.command("test-feeds")
    @click.pass_context
    def call(ctx):
        ctx.invoke(feeds, directory=tmp_path / "out")

    try:
        done = CliRunner().invoke(main, ["--store", f"sqlite:///{tmp_path / 'diplomatic.db'}", "test-feeds"])
    finally:
        del main.commands["test-feeds"]
    assert done.exit_code == 0, done.output
    assert (tmp_path / "out" / "all.ics").exists()


def test_an_empty_log_empties_no_feeds(dipcal, tmp_path):
    """A store in which nothing is recorded does not write over the feeds of another; where none has events it may."""
    dipcal("feeds", tmp_path / "out")
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.ics")}
    Calendar.open(tmp_path / "other.db").close()
    wrong = ["--store", f"sqlite:///{tmp_path / 'other.db'}", "feeds"]
    done = CliRunner().invoke(main, [*wrong, str(tmp_path / "out")])
    assert (done.exit_code, "nothing is recorded in this store" in done.stderr) == (1, True)
    assert {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.ics")} == before
    assert [CliRunner().invoke(main, [*wrong, str(tmp_path / "new")]).exit_code for _ in range(2)] == [0, 0]


WITHOUT_RIGHTS = """
import os, sys
from calendar_core.cli import main
os.chdir("warm")
main(["--store", "sqlite:///../warm.db", *sys.argv[1:]], standalone_mode=False)  # what is imported later is there then
os.chdir("../free")
if os.geteuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
main(["--store", "sqlite:///../closed/diplomatic.db", *sys.argv[1:]], standalone_mode=False)
"""


@pytest.fixture
def folders():
    """Return a folder with a store that may only be read in `closed`, and one that may be written, `free`."""
    with TemporaryDirectory() as name:
        for folder in ("closed", "free", "warm"):
            Path(name, folder).mkdir()
        for store in ("closed/diplomatic.db", "warm.db"):
            with Calendar.open(Path(name, store)) as calendar:
                report(calendar, "r1", a_fact(release="r1"))
        for folder, mode in (("", 0o755), ("closed", 0o555), ("free", 0o777)):
            Path(name, folder).chmod(mode)
        yield Path(name)
        Path(name, "closed").chmod(0o755)


@pytest.mark.parametrize(
    "command",
    [
        ["export", "csv"], ["export", "--format", "csv"], ["feeds", "out"], ["backup", "copy.db"],
        ["publish", "out", "--base-url", "https://cal.example"],
    ],
    ids=lambda command: " ".join(command[:2]),
)  # fmt: skip
def test_what_is_made_of_a_log_needs_no_right_to_write_it(folders, command):
    """Everything that only reads works on a store that is closed to writing."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_RIGHTS, *command],
        cwd=folders, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_feeds_are_written_where_nothing_can_be_kept(dipcal, tmp_path):
    """When the file of kept pieces cannot be opened, the feeds are written all the same."""
    (tmp_path / "diplomatic.feeds.db").mkdir()
    assert dipcal("feeds", tmp_path / "out").exit_code == 0
    assert (tmp_path / "out" / "all.ics").exists()


def test_export_prints_a_format(dipcal, tmp_path):
    """`dipcal export` writes entries in a format to the terminal or to a file, selected like a feed."""
    done = dipcal("export", "csv", "--counterpart", "BH", "--lang", "fr")
    assert "Kazakhstan – Bahreïn : rencontre" in done.stdout
    assert dipcal("export", "jsonfeed", "-o", tmp_path / "feed.json").stdout == ""
    assert len(json.loads((tmp_path / "feed.json").read_text())["items"]) == 1


def test_export_refuses_what_it_cannot_do(dipcal, tmp_path):
    """A format that is not installed, and a file that cannot be written, are errors in one line."""
    assert "unknown format 'wordstar'" in dipcal("export", "wordstar").stderr
    (tmp_path / "file").write_text("")
    assert "cannot write" in dipcal("export", "csv", "-o", tmp_path / "file" / "x.csv").stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("csv", "--format", "jsonl"), "give one of them"),
        (("--format", "csv", "--counterpart", "BH"), "leave out --counterpart"),
        (("csv", "--dyads"), "give a --format too"),
    ],
)
def test_export_leaves_nothing_unheard(dipcal, tmp_path, monkeypatch, arguments, said):
    """What makes no sense together is refused, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    done = dipcal("export", *arguments)
    assert (done.exit_code, said in done.stderr, done.stdout) == (2, True, "")
    assert not (tmp_path / "dataset").exists()


def test_feeds_needs_a_folder(dipcal, tmp_path):
    """A file where the folder should be is refused."""
    (tmp_path / "out").write_text("")
    assert dipcal("feeds", tmp_path / "out").exit_code == 2


def test_feeds_look_as_far_back_as_they_may(dipcal, tmp_path):
    """The longest times that are allowed reach back to a day that there is, also when nothing was recorded yet."""
    options = ("--months", "12000", "--cancelled-days", "99999")
    assert dipcal("feeds", tmp_path / "out", *options).exit_code == 0
    empty = ["--store", f"sqlite:///{tmp_path / 'empty.db'}", "feeds", str(tmp_path / "none"), *options]
    with Calendar.open(f"sqlite:///{tmp_path / 'empty.db'}"):
        assert CliRunner().invoke(main, empty).exit_code == 0


@pytest.mark.parametrize("edtf", ["2024-10-01/9999-12-31", "9999-12-31", "9999", "0001-01-01", "0001"])
def test_a_date_at_the_end_of_time_costs_no_other_event_its_feed(dipcal, tmp_path, edtf):
    """An end that stands for "nobody knows", and the first year there is, are written like any other date."""
    with Calendar.open(f"sqlite:///{tmp_path / 'diplomatic.db'}") as calendar:
        (fact,) = report(calendar, "r2", a_fact(release="r2", counterparts=("ES",)))
    when = json.dumps({"edtf": edtf, "stated": True})
    done = dipcal("correct", fact, "--by", "me", "--why", "the end is open", "--set", f"when={when}")
    assert done.exit_code == 0, done.output
    done = dipcal("feeds", tmp_path / "out")
    assert done.exit_code == 0, done.output
    assert len(Read.from_ical((tmp_path / "out" / "all.ics").read_bytes()).walk("VEVENT")) == 2
    assert len(list((tmp_path / "out" / "archive").iterdir())) <= 2
    for name in ("ics", "jcal", "atom", "jsonfeed", "jsonld", "csv"):
        assert dipcal("export", name).exit_code == 0
