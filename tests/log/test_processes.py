"""The SQLite log among several processes, and when things go wrong around it."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from calendar_core.errors import StoreError
from calendar_core.log import open_log
from calendar_core.log.sqlite import SqliteLog
from calendar_core.log.testing import a_confirmation, a_release
from calendar_core.log.turns import Turn


def run(name: str, folder: Path) -> Any:
    """Run a scenario in a process of its own."""
    command = [sys.executable, "-m", "tests.log.scenarios", name, str(folder)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def test_killed_writers_lose_nothing(tmp_path: Path):
    """Writers killed at any moment lose no acknowledged event, leave no half batch, and the chain holds."""
    found = run("killed", tmp_path)
    assert found["kills"] >= 300
    assert found["faults"] == []
    assert found["break"] == "None"
    assert found["events"] > 300


def test_ten_processes_ingest_one_release(tmp_path: Path):
    """The same release ingested by ten processes at once is recorded once, and all are told the same."""
    assert run("ten_ingest_one", tmp_path) == [{"statuses": [0] * 10, "answers": 1, "events": 2}] * 5


def test_several_processes_write_while_one_reads(tmp_path: Path):
    """Writers in several processes get no errors, and a reader sees every event once, in order."""
    assert run("several_writers", tmp_path) == {"statuses": [0] * 4, "in_order": True, "break": "None"}


def test_log_goes_on_after_a_fork(tmp_path: Path):
    """A log opened before a fork works in parent and children; one in memory refuses to be in two places."""
    found = run("log_across_fork", tmp_path)
    assert found["statuses"] == [0, 0, 0]
    assert sorted(found["streams"]) == ["child", "child", "child", "parent", "parent"]
    assert found["break"] == "None"
    assert found["memory"] == [1]


def test_full_disk(tmp_path: Path):
    """When the disk is full the error says so, what was recorded stays, and with room again it goes on."""
    found = run("full_disk", tmp_path)
    assert "what was recorded is safe" in found["message"]
    assert found["recorded"] > 0
    assert found["held"] == [found["recorded"], "None"]
    assert found["after"] == found["recorded"] + 1
    assert found["break"] == "None"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Return a folder that every user may enter, as pytest's own may not be."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        for each in folder.iterdir():
            each.chmod(0o755)


def test_read_only_folder(open_folder: Path):
    """A folder that may not be written gives a clear error, and its log can still be read."""
    locked = open_folder / "locked"
    locked.mkdir()
    with open_log(f"sqlite:///{locked / 'log.db'}") as log:
        log.append("a", [a_confirmation()])
    (locked / "log.db").chmod(0o444)
    locked.chmod(0o555)
    (open_folder / "closed").mkdir(mode=0o000)
    found = run("no_permission", open_folder)
    assert "look whether" in found["new"]
    assert "read-only" in found["write"] or "look whether" in found["write"]
    assert "look whether" in found["no folder"]
    assert (found["read"], found["break"]) == (1, "None")


def test_locked_by_another_program(tmp_path: Path):
    """A file that another program keeps locked gives a clear error, and nothing was recorded."""
    path = tmp_path / "log.db"
    with open_log(f"sqlite:///{path}") as other, SqliteLog(path, timeout=0.05) as log:
        with other._writing(), pytest.raises(StoreError, match="another writer has held"):
            log.append("a", [a_release()])
        other._mine.writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked by another program"):
            log.append("a", [a_release()])
        other._mine.writer.execute("ROLLBACK")
        assert log.append("a", [a_release()])[0].position == 1


def test_turn_that_comes_late_is_let_go(tmp_path: Path):
    """Whoever gave up waiting for a turn does not keep it when it comes."""
    path = tmp_path / "lock"
    first, second = Turn(path, 5), Turn(path, 0.02)
    with first, pytest.raises(StoreError, match=str(path)), second:
        pass
    with second:
        pass
    with first:
        pass
    first.close()
    second.close()
