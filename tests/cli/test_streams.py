"""What is printed where a stream is closed, full, of another encoding, or a terminal that wants no colours."""

import json
import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from calendar_core.calendar import Calendar
from calendar_core.events import MeetingHeld, Person
from tests.events import a_fact

DIPCAL = [sys.executable, "-m", "calendar_core"]
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM", "PYTHONUNBUFFERED")
}
LISTINGS = [["people"], ["timeline", "--json"], ["timeline", "--csv"], ["log"], ["verify"], ["export-log", "-"], ["-h"]]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(tmp_path):
    """Run the command as a process of its own, in a folder with a store in which Radosław Sikorski met somebody."""
    with Calendar.open(tmp_path / "diplomatic.db") as calendar:
        people = (Person(name="Radosław Sikorski", party="BH"),)
        calendar.log.append("release/r1", [a_fact(MeetingHeld, release="r1", people=people)])

    def run(*arguments, **told):
        environment = ENVIRONMENT | {"PYTHONPATH": str(ROOT)} | told.pop("env", {})
        given = {"cwd": tmp_path, "env": environment, "stderr": subprocess.PIPE} | told
        return subprocess.run([*DIPCAL, *arguments], check=False, **given)

    return run


def in_a_terminal(run, *arguments, **told):
    """Return what the command prints into a terminal."""
    ours, theirs = pty.openpty()
    run(*arguments, stdout=theirs, stderr=theirs, **told)
    os.close(theirs)
    printed = b""
    with suppress(OSError):  # what a terminal says at its end
        while some := os.read(ours, 65_536):
            printed += some
    os.close(ours)
    return printed


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("listing", LISTINGS, ids=" ".join)
def test_a_full_disk_is_told(run, listing, unbuffered):
    """Where what is printed finds no room, one line says so, and the exit status tells."""
    with Path("/dev/full").open("wb") as full:
        done = run(*listing, stdout=full, env={"PYTHONUNBUFFERED": unbuffered})
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"what is printed can be written no further (No space left on device)" in done.stderr


@pytest.mark.parametrize("listing", LISTINGS, ids=" ".join)
def test_a_reader_that_ends_early_is_no_error(run, listing):
    """Whoever has read enough, as `head` does, hears nothing more."""
    ours, theirs = os.pipe()
    os.close(ours)
    done = run(*listing, stdout=theirs)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.parametrize("listing", LISTINGS, ids=" ".join)
def test_a_closed_stream_is_no_error(run, listing):
    """Whoever closes standard output wants to read nothing."""
    done = run(*listing, preexec_fn=lambda: os.close(1))
    assert (done.returncode, done.stderr) == (0, b"")


def test_letters_that_an_encoding_lacks(run):
    """They are printed as escapes, and nothing of a list is lost; JSON stays what it is."""
    given = {"stdout": subprocess.PIPE, "env": {"PYTHONIOENCODING": "latin-1"}}
    done = run("people", **given)
    assert (done.returncode, done.stdout.partition(b"\t")[0]) == (0, rb"Rados\u0142aw Sikorski")
    assert json.loads(run("people", "--json", **given).stdout)["name"] == "Radosław Sikorski"


@pytest.mark.parametrize("told", [{"NO_COLOR": "1", "TERM": "xterm"}, {"TERM": "dumb"}], ids=str)
@pytest.mark.parametrize(
    "arguments", [["timeline"], ["explain", "r.txt", "--home", "KZ"], ["explain", "nope"]], ids=" ".join
)
def test_a_terminal_may_want_no_colours(run, tmp_path, arguments, told):
    """NO_COLOR, and a terminal that knows none, get letters alone; others get colours."""
    (tmp_path / "r.txt").write_text("1 October 2024\n\nThe President of Bahrain met with the President of Poland.")
    assert b"\x1b[" in in_a_terminal(run, *arguments, env={"TERM": "xterm"})
    plain = in_a_terminal(run, *arguments, env=told)
    assert plain
    assert b"\x1b[" not in plain
