"""A SQLite log is copied while others write."""

import threading
from pathlib import Path

import pytest

from calendar_core.errors import LogError, StoreError
from calendar_core.log import backup, open_log
from calendar_core.log.testing import a_confirmation, a_release


def test_backup_while_writers_write(tmp_path: Path):
    """A copy made under load is whole, verifies, is one file, and holds what was there when it was begun."""
    url, done = f"sqlite:///{tmp_path / 'log.db'}", threading.Event()

    def write() -> None:
        with open_log(url) as log:
            while not done.is_set():
                log.append("s", [a_confirmation()] * 3)

    with open_log(url) as log:
        log.append("release/1", [a_release()] * 50, key="k")
        writer = threading.Thread(target=write)
        writer.start()
        try:
            for number in range(5):
                before = log.head()
                head = backup(log, tmp_path / f"copy{number}.db")
                with open_log(f"sqlite:///{tmp_path / f'copy{number}.db'}", read_only=True) as copied:
                    assert copied.head() == head
                    assert copied.verify(before) is None
                assert (head.position - 50) % 3 == 0
                assert log.verify(head) is None
        finally:
            done.set()
            writer.join()
    assert [path.name for path in tmp_path.glob("copy0*")] == ["copy0.db"]


def test_backup_can_be_gone_on_with(tmp_path: Path):
    """A copy is a log like any other."""
    with open_log(f"sqlite:///{tmp_path / 'log.db'}") as log:
        recorded = log.append("release/1", [a_release()], key="k")
        backup(log, tmp_path / "copy.db")
    with open_log(f"sqlite:///{tmp_path / 'copy.db'}") as copied:
        assert copied.append("release/1", [a_release()], key="k") == recorded
        assert copied.append("release/1", [a_release()])[0].position == 2
        assert copied.verify() is None


def test_backup_spoils_nothing(tmp_path: Path):
    """A file that exists is left alone, and what cannot be copied so is told."""
    target = tmp_path / "copy.db"
    target.write_text("precious")
    with open_log(f"sqlite:///{tmp_path / 'log.db'}") as log:
        with pytest.raises(StoreError, match="exists"):
            backup(log, target)
        with pytest.raises(StoreError, match="cannot be opened"):
            backup(log, tmp_path / "none" / "copy.db")
    assert target.read_text() == "precious"
    with open_log("sqlite://") as memory, pytest.raises(LogError, match="export-log"):
        backup(memory, tmp_path / "memory.db")
    assert sorted(path.name for path in tmp_path.iterdir() if "copy" in path.name) == ["copy.db"]
