"""A large ingestion is killed, interrupted and begun again."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import psutil
import pytest

from benchmarks.archive import write
from calendar_core.calendar import Calendar
from calendar_core.log import open_log

COUNT = 800


def ingest(folder: Path) -> subprocess.Popen:
    """Begin to ingest the archive in two processes of a group of their own, as a shell does in the foreground.

    A suite that a shell runs in the background ignores interrupts, and what it starts would do the same.
    """
    command = [sys.executable, "-m", "calendar_core", "ingest", "archive.jsonl", "--jobs", "2"]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(command, cwd=folder, stdout=-1, stderr=-1, text=True, start_new_session=True)
    finally:
        signal.signal(signal.SIGINT, before)


def held(folder: Path) -> int:
    """Return how many events the log has."""
    if not (folder / "diplomatic.db").exists():
        return 0
    with open_log(f"sqlite:///{folder / 'diplomatic.db'}") as log:
        return log.head().position


def wait_for_more(folder: Path, running: subprocess.Popen) -> None:
    """Wait until the ingestion has recorded something more."""
    before = held(folder)
    while held(folder) == before:
        assert running.poll() is None
        time.sleep(0.02)


def wait_for_end_of_group(group: int) -> None:
    """Wait until no process of a group is alive."""
    for _ in range(200):
        if not any(is_at_work(process, group) for process in psutil.process_iter()):
            return
        time.sleep(0.05)
    pytest.fail("a worker was left behind")


def is_at_work(process: psutil.Process, group: int) -> bool:
    """Whether a process of a group is alive; one that ended may wait long for its parent to notice."""
    try:
        return os.getpgid(process.pid) == group and process.status() != psutil.STATUS_ZOMBIE
    except (ProcessLookupError, psutil.NoSuchProcess):
        return False


def wait_for_workers(_: Path, running: subprocess.Popen) -> None:
    """Wait until workers begin, which takes them a second: there is a process more, beside one that keeps resources."""
    while len(psutil.Process(running.pid).children()) < 2:
        assert running.poll() is None
        time.sleep(0.01)


def wait_for_log(folder: Path, running: subprocess.Popen) -> None:
    """Wait until the ingestion opens its log, long before it reads."""
    while not (folder / "diplomatic.db").exists():
        assert running.poll() is None
        time.sleep(0.01)


@pytest.mark.skipif(sys.platform == "win32", reason="signals and groups of processes are those of POSIX")
@pytest.mark.parametrize("moment", [wait_for_log, wait_for_workers, wait_for_more])
@pytest.mark.parametrize("times", [1, 2, 20])
def test_interrupted_at_any_moment_however_often(tmp_path: Path, moment, times: int):
    """It ends with 130 and without complaint, and so do its workers."""
    write(tmp_path / "archive.jsonl", COUNT)
    running = ingest(tmp_path)
    moment(tmp_path, running)
    for _ in range(times):
        with contextlib.suppress(ProcessLookupError):  # there is nobody any more
            os.killpg(running.pid, signal.SIGINT)
        time.sleep(0.02)
    _, err = running.communicate(timeout=60)
    complaints = [line for line in err.splitlines() if not line.startswith("Reading releases: ")]
    assert (running.returncode, complaints) == (130, [])
    wait_for_end_of_group(running.pid)


@pytest.mark.skipif(sys.platform == "win32", reason="signals and groups of processes are those of POSIX")
def test_killed_and_interrupted(tmp_path: Path):
    """Killed and interrupted, it leaves no process behind; in the end every release is there once, in order."""
    write(tmp_path / "archive.jsonl", COUNT)
    running = ingest(tmp_path)
    wait_for_more(tmp_path, running)
    running.kill()
    running.communicate()
    wait_for_end_of_group(running.pid)
    for number in (signal.SIGINT, signal.SIGTERM):
        running = ingest(tmp_path)
        wait_for_more(tmp_path, running)
        os.killpg(running.pid, number)  # as terminals and systems do: all processes of the group get it
        out, err = running.communicate(timeout=30)
        complaints = [line for line in err.splitlines() if not line.startswith("Reading releases: ")]
        assert (running.returncode, complaints) == (128 + number, [])
        assert re.fullmatch(
            r"Stopped: (?:[\d,]+ releases? added with [\d,]+ facts?|Nothing new)"
            r"(?:, [\d,]+ releases? already known)?\.\n"
            r"Give the same command again to go on; what is recorded already is passed over\.\n",
            out,
        )
        wait_for_end_of_group(running.pid)
    with Calendar.open(tmp_path / "diplomatic.db") as calendar:
        result = calendar.ingest(tmp_path / "archive.jsonl")
        assert (result.known > 64, result.added + result.known, result.failures) == (True, COUNT, [])
        recorded = list(calendar.replay(kinds={"release_received"}))
        assert [one.stream for one in recorded] == [f"release/archive-{number}" for number in range(COUNT)]
        facts = Counter(one.data for one in calendar.replay() if one.kind != "release_received")
        assert max(facts.values()) == 1
        assert calendar.verify() is None
