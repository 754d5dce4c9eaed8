"""The database itself refuses to change what was recorded, and other files are not taken for a log."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from calendar_core.errors import StoreError
from calendar_core.log import open_log
from calendar_core.log.sqlite_schema import SCHEMA
from calendar_core.log.testing import a_meeting, a_release


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Return the file of a log with two events."""
    path = tmp_path / "log.db"
    with open_log(f"sqlite:///{path}") as log:
        log.append("release/1", [a_release(), a_meeting()], key="k")
    return path


COPY = "INSERT OR REPLACE INTO events SELECT {columns} FROM events WHERE position = 2"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET data = '{}' WHERE position = 1",
        "UPDATE OR REPLACE events SET position = 2 WHERE position = 1",
        "UPDATE events SET hash = hash",
        "DELETE FROM events WHERE position = 2",
        "DELETE FROM events",
        COPY.format(columns="1, 'x', stream, 9, kind, schema, recorded_at, '{}', hash"),
        COPY.format(columns="3, id, stream, 3, kind, schema, recorded_at, '{}', hash"),
        COPY.format(columns="3, 'x', stream, 2, kind, schema, recorded_at, '{}', hash"),
        COPY.format(columns="4, 'x', stream, 3, kind, schema, recorded_at, '{}', hash"),
        COPY.format(columns="NULL, 'x', stream, 3, kind, schema, recorded_at, '{}', hash"),
        COPY.format(columns="3, 'x', stream, 4, kind, schema, recorded_at, '{}', hash"),
        "REPLACE INTO appends VALUES (7, 7, 'k')",
        "REPLACE INTO appends VALUES (1, 7, 'z')",
        "UPDATE appends SET first = 2",
        "DELETE FROM appends",
    ],
)
def test_database_refuses_changes(store: Path, statement: str):
    """UPDATE, DELETE and INSERT OR REPLACE fail for every program that opens the file."""
    with closing(sqlite3.connect(store)) as database:
        before = list(database.iterdump())
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            database.execute(statement)
        assert list(database.iterdump()) == before


def test_file_is_readable_as_json(store: Path):
    """The data stands in the file as JSON text that SQLite's own functions read."""
    with closing(sqlite3.connect(store)) as database:
        query = "SELECT json_extract(data, '$.release.home'), typeof(data) FROM events WHERE kind = 'release_received'"
        assert database.execute(query).fetchall() == [("KZ", "text")]
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_newer_schema_is_refused(store: Path):
    """A file of a newer version is left alone."""
    with closing(sqlite3.connect(store)) as database:
        database.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(StoreError, match=r"newer version.*upgrade"):
        open_log(f"sqlite:///{store}")


def test_file_of_another_program_is_refused(tmp_path: Path):
    """A SQLite file of something else is neither read nor changed."""
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE contacts (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        open_log(f"sqlite:///{path}")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_file_that_is_no_database_is_refused(tmp_path: Path):
    """A file of another format is neither read nor changed."""
    path = tmp_path / "notes.txt"
    path.write_text("Meeting notes, and nothing that SQLite would know." * 20)
    with pytest.raises(StoreError, match="no SQLite file"):
        open_log(f"sqlite:///{path}")
    assert path.read_text().startswith("Meeting notes")


def test_empty_file_becomes_a_log(tmp_path: Path):
    """An empty file is as good as none."""
    path = tmp_path / "empty.db"
    path.touch()
    with open_log(f"sqlite:///{path}") as log:
        assert log.append("release/1", [a_release()])[0].position == 1


def test_folder_that_does_not_exist(tmp_path: Path):
    """The error names the folder that is missing."""
    with pytest.raises(StoreError, match=f"no folder {tmp_path / 'none'}"):
        open_log(f"sqlite:///{tmp_path / 'none' / 'log.db'}")
