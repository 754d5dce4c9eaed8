"""Whatever is fed to `dipcal ingest`, the good releases are kept and the bad ones are named."""

import json
import resource
import sqlite3
import subprocess
import sys

import pytest
from click.testing import CliRunner

from calendar_core.cli import main

GOOD = {
    "id": "good-1",
    "source": "Ministry of Foreign Affairs of Kazakhstan",
    "home": "KZ",
    "published": "2024-10-01",
    "title": "Talks with Bahrain",
    "text": "Foreign Minister Murat Nurtleu met with Foreign Minister of Bahrain Abdullatif Alzayani in New York.",
}


@pytest.fixture
def dipcal(tmp_path, monkeypatch):
    """Return a function that runs the command in an empty folder, and sees to it that no traceback is shown."""
    monkeypatch.chdir(tmp_path)

    def run(*args, stdin=b""):
        done = CliRunner().invoke(main, args, input=stdin)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done

    return run


def _line(**fields):
    return (json.dumps(GOOD | fields) + "\n").encode()


def test_broken_line_in_a_good_file(dipcal, tmp_path):
    """The releases around a broken line are recorded; the line is named; the exit status tells."""
    (tmp_path / "many.jsonl").write_bytes(_line() + b'{"id": "broken", \n' + _line(id="good-2"))
    done = dipcal("ingest", "many.jsonl")
    assert done.exit_code == 1
    assert "2 releases added" in done.stdout
    assert "many.jsonl:2" in done.stderr


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("binary.txt", bytes(range(256)) * 40, "text"),
        ("wrong.json", _line(home="Atlantis"), "Atlantis"),
        ("future.jsonl", _line(published="2999-01-01"), "2999-01-01"),
        (
            "undated.txt",
            b"The Kazakh minister met his Bahraini counterpart, press service of the Kazakh MFA reports.\n",
            "--published",
        ),
        ("homeless.txt", b"2024-10-01\n\nThe ministers met and talked about trade.\n", "--home"),
    ],
)
def test_bad_file_is_named_and_the_others_go_on(dipcal, tmp_path, name, content, said):
    """One bad file is named with what is wrong or which option helps; the good one beside it is recorded."""
    (tmp_path / name).write_bytes(content)
    (tmp_path / "good.jsonl").write_bytes(_line())
    done = dipcal("ingest", name, "good.jsonl")
    assert done.exit_code == 1
    assert "1 release added" in done.stdout
    assert name in done.stderr
    assert said in done.stderr


@pytest.mark.parametrize("path", ["nowhere.txt", "folder"])
def test_nothing_to_read(dipcal, tmp_path, path):
    """A path that does not exist, and a folder without releases, are failures that are named."""
    (tmp_path / "folder").mkdir()
    done = dipcal("ingest", path)
    assert done.exit_code == 1
    assert path in done.stderr


def test_twice_adds_nothing_and_says_so(dipcal, tmp_path):
    """A release that is known is counted as known, and the log does not grow."""
    (tmp_path / "good.jsonl").write_bytes(_line())
    dipcal("ingest", "good.jsonl")
    before = dipcal("log", "--json").stdout
    done = dipcal("ingest", "good.jsonl")
    assert done.exit_code == 0
    assert "1 release already known" in done.stdout
    assert dipcal("log", "--json").stdout == before != ""


def test_from_a_pipe(dipcal):
    """A release may come through a pipe, with options for what it does not say."""
    text = b"The Foreign Minister of Kazakhstan met with Foreign Minister of Bahrain Abdullatif Alzayani.\n"
    done = dipcal("ingest", "-", "--home", "KZ", "--published", "2024-10-01", stdin=text)
    assert done.exit_code == 0, done.stderr
    assert "1 release added with 1 fact" in done.stdout


def test_store_of_another_program(dipcal, tmp_path):
    """A SQLite file of another program is refused and left as it is."""
    with sqlite3.connect(tmp_path / "diplomatic.db") as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.close()
    before = (tmp_path / "diplomatic.db").read_bytes()
    (tmp_path / "good.jsonl").write_bytes(_line())
    done = dipcal("ingest", "good.jsonl")
    assert done.exit_code == 1
    assert "another program" in done.stderr
    assert (tmp_path / "diplomatic.db").read_bytes() == before


def test_store_that_is_no_database(dipcal, tmp_path):
    """A file that is no database at all is refused and left as it is."""
    (tmp_path / "diplomatic.db").write_text("shopping list\n" * 100)
    (tmp_path / "good.jsonl").write_bytes(_line())
    done = dipcal("ingest", "good.jsonl")
    assert done.exit_code == 1
    assert "diplomatic.db" in done.stderr
    assert (tmp_path / "diplomatic.db").read_text() == "shopping list\n" * 100


@pytest.mark.parametrize("store", ["mysql://localhost/x", "sqlite:///no/such/folder/diplomatic.db"])
def test_store_that_cannot_be(dipcal, tmp_path, store):
    """An address that names no store, or a folder that is not there, is one line on standard error."""
    (tmp_path / "good.jsonl").write_bytes(_line())
    done = dipcal("--store", store, "ingest", "good.jsonl")
    assert done.exit_code in (1, 2)
    assert len(done.stderr.strip().splitlines()) <= 3


def test_no_space_left(dipcal, tmp_path):
    """When the disk is full the error says so, and what was recorded before is still there and verifies."""
    (tmp_path / "good.jsonl").write_bytes(_line())
    dipcal("ingest", "good.jsonl")
    (tmp_path / "large.jsonl").write_bytes(_line(id="large", text="Much was said. " * 100_000))
    done = subprocess.run(
        [sys.executable, "-m", "calendar_core", "ingest", "large.jsonl"],
        capture_output=True,
        check=False,
        preexec_fn=_no_more_than_a_megabyte,
    )
    assert done.returncode == 1
    assert done.stderr.strip()
    assert b"Traceback" not in done.stderr
    assert dipcal("verify").exit_code == 0
    assert "Bahrain" in dipcal("timeline", "--json").stdout


def _no_more_than_a_megabyte():
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
