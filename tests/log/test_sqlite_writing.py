"""A transaction in a SQLite file ends whole or not at all, and lets the next writer in whatever happens."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from calendar_core.errors import StoreError
from calendar_core.log.sqlite import SqliteLog
from calendar_core.log.testing import a_confirmation, a_meeting


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SqliteLog]:
    """Return a log with one event."""
    with SqliteLog(tmp_path / "log.db", timeout=0.05) as log:
        log.append("a", [a_confirmation()])
        yield log


@pytest.fixture
def other(log: SqliteLog) -> Iterator[SqliteLog]:
    """Return the same log opened once more, which does not wait for long."""
    with SqliteLog(log.path, timeout=0.05) as other:
        yield other


def refuse_commit(action: int, what: str | None, *_: object) -> int:
    """Let SQLite do everything but commit."""
    return sqlite3.SQLITE_DENY if (action, what) == (sqlite3.SQLITE_TRANSACTION, "COMMIT") else sqlite3.SQLITE_OK


def write_and_be_interrupted(log: SqliteLog) -> None:
    """Add an event, and be stopped before the transaction ends."""
    with log._writing() as writing:
        writing.insert([(2, "id", "a", 2, "kind", 1, "time", "{}", "hash")], {})
        raise KeyboardInterrupt


def test_commit_that_fails(log: SqliteLog, other: SqliteLog):
    """When the end of a transaction fails, nothing was recorded, the error says why, and others may write."""
    log._mine.writer.set_authorizer(refuse_commit)
    with pytest.raises(StoreError, match="not authorized"):
        log.append("a", [a_meeting()], key="k")
    assert other.append("b", [a_meeting()])[0].position == 2
    log._mine.writer.set_authorizer(None)
    assert log.append("a", [a_meeting()], key="k")[0].position == 3


def test_error_within(log: SqliteLog, other: SqliteLog):
    """An error of whoever writes undoes what was added, is told as it is, and others may write."""
    with pytest.raises(KeyboardInterrupt):
        write_and_be_interrupted(log)
    assert other.append("b", [a_meeting()])[0].position == 2
    assert log.append("a", [a_meeting()])[0].version == 2
