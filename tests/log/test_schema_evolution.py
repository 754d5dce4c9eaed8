"""Logs of every version that there ever was can be read, and are brought up to date without a loss."""

import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from calendar_core import codec
from calendar_core.errors import StoreError
from calendar_core.events import CallHeld, MeetingHeld, When
from calendar_core.log import (
    Anchor,
    open_log,
    postgres_connection,
    postgres_schema,
    sqlite_connection,
    sqlite_schema,
)
from calendar_core.log.testing import a_meeting

FIXTURES = Path(__file__).parent / "fixtures"
HEADS = {
    1: "b258afbc7a3300e9779277cdf0fa1e3a5407ef9e7989a20d536f15bd5af64f2c@17",
    2: "2779bcce91985abb591df02526b68c1f3d2ddd29219cd3975eb9fb04095f997d@19",
}
"""For each version of the tables, the head of the log that was recorded with it."""
KINDS = {1: 15, 2: 17}
"""How many kinds of events there were then."""


NEXT = sqlite_schema.SCHEMA + 1


def old_log(version: int, folder: Path) -> Path:
    """Return the file of a log as it was written by an old version."""
    path = folder / f"schema_{version}.db"
    with closing(sqlite3.connect(path)) as database:
        database.executescript((FIXTURES / f"schema_{version}.sql").read_text(encoding="utf-8"))
    return path


@pytest.mark.parametrize("version", HEADS)
def test_old_log_is_read_for_ever(tmp_path: Path, version: int):
    """A log of an old version verifies, has events of every kind there was, and reads as today's."""
    with open_log(f"sqlite:///{old_log(version, tmp_path)}") as log:
        assert log.verify(Anchor.parse(HEADS[version])) is None
        events = [each.event for each in log.read()]
        assert len({event.kind for event in events}) == KINDS[version]
        call = next(event for event in events if isinstance(event, CallHeld))
        assert (call.home, call.counterparts, call.when) == ("KZ", ("BH",), When(edtf="2024-09", stated=True))
        last = log.head().position
        assert log.append("release/2", [a_meeting()], expected_version=3)[0].position == log.head().position == last + 1
        assert len(log.append("release/2", [a_meeting()], key="two")) == 2
        assert log.verify() is None


def test_today_s_tables_are_those_of_the_newest_fixture(tmp_path: Path):
    """Whoever changes the tables adds a version, a migration and a fixture."""
    open_log(f"sqlite:///{tmp_path / 'new.db'}").close()
    assert max(HEADS) == sqlite_schema.SCHEMA
    assert _tables(tmp_path / "new.db") == _tables(old_log(sqlite_schema.SCHEMA, tmp_path))


def test_old_database_is_read_for_ever(tmp_path: Path, postgres_url: str):
    """A database of an old version is read as it stands, and brought up to date once somebody writes."""
    with closing(sqlite3.connect(old_log(1, tmp_path))) as old, psycopg.connect(postgres_url) as connection:
        connection.execute(postgres_schema.MIGRATIONS[0])
        connection.execute("UPDATE dipcal.schema_version SET version = 1")
        for table, columns in (("events", 9), ("appends", 3)):
            insert = f"INSERT INTO dipcal.{table} VALUES ({', '.join(['%s'] * columns)})"
            connection.cursor().executemany(insert, old.execute(f"SELECT * FROM {table}").fetchall())
    with open_log(postgres_url, read_only=True) as log:
        assert log.verify(Anchor.parse(HEADS[1])) is None
    with open_log(postgres_url) as log:
        assert log.append("release/2", [a_meeting()], expected_version=3, key="more")[0].position == 18
        assert len(log.append("release/2", [a_meeting()], key="two")) == 2
        assert log.verify(Anchor.parse(HEADS[1])) is None


def _tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as database:
        return {" ".join(sql.split()) for (sql,) in database.execute("SELECT sql FROM sqlite_schema") if sql}


def test_old_shapes_are_never_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """An event recorded in an old shape of its kind is handed out in the newest."""
    path = old_log(1, tmp_path)
    monkeypatch.setattr(MeetingHeld, "schema", 2)
    monkeypatch.setitem(codec.UPCASTERS, ("meeting_held", 1), lambda data: data | {"occasion": "from version 1"})
    with open_log(f"sqlite:///{path}") as log:
        log.append("release/3", [a_meeting()])
        old, *_, new = log.read(kinds=["meeting_held"])
        assert (old.schema, old.event.occasion) == (1, "from version 1")
        assert (new.schema, new.event.occasion) == (2, None)


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch):
    """Return a function that lets this library have another version of the tables, reached by statements."""

    def install(statements: tuple[str, ...]) -> None:
        for module in (sqlite_schema, sqlite_connection, postgres_schema, postgres_connection):
            monkeypatch.setattr(module, "SCHEMA", NEXT)
        monkeypatch.setattr(sqlite_schema, "MIGRATIONS", {**sqlite_schema.MIGRATIONS, NEXT - 1: statements})
        monkeypatch.setattr(
            postgres_schema, "MIGRATIONS", {**postgres_schema.MIGRATIONS, NEXT - 1: ";".join(statements)}
        )

    return install


@pytest.mark.parametrize("version", HEADS)
def test_old_log_is_read_without_being_changed(tmp_path: Path, version: int):
    """A log of an old version that may not be written is read as it stands."""
    path = old_log(version, tmp_path)
    before = path.read_bytes()
    with open_log(f"sqlite:///{path}", read_only=True) as log:
        assert log.verify(Anchor.parse(HEADS[version])) is None
        assert len([each.event for each in log.read()]) == log.head().position
    assert path.read_bytes() == before


def test_file_without_tables_is_not_read(tmp_path: Path):
    """An empty file that may not be written is no log yet, and the error says so."""
    path = tmp_path / "empty.db"
    path.touch()
    with pytest.raises(StoreError, match="open it for writing once"):
        open_log(f"sqlite:///{path}", read_only=True)


def test_migration_of_a_file(tmp_path: Path, next_version):
    """A file of an older version is brought up to date when it is opened for writing, and keeps every event."""
    path = old_log(1, tmp_path)
    next_version(("CREATE TABLE more (what TEXT) STRICT",))
    with open_log(f"sqlite:///{path}") as log:
        assert log.verify(Anchor.parse(HEADS[1])) is None
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (NEXT,)
        assert database.execute("SELECT count(*) FROM more").fetchone() == (0,)


def test_migration_of_a_file_that_fails(tmp_path: Path, next_version, monkeypatch: pytest.MonkeyPatch):
    """A migration that fails half way leaves the file as it was."""
    path = old_log(1, tmp_path)
    before = _tables(path)
    with monkeypatch.context():
        next_version(("CREATE TABLE more (what TEXT) STRICT", "CREATE TABLE events (again TEXT)"))
        with pytest.raises(StoreError, match="already exists"):
            open_log(f"sqlite:///{path}")
    monkeypatch.undo()
    assert _tables(path) == before
    with open_log(f"sqlite:///{path}") as log:
        assert log.verify(Anchor.parse(HEADS[1])) is None


@pytest.mark.parametrize(
    ("statements", "version"),
    [
        (("CREATE TABLE dipcal.more (what text)",), NEXT),
        (("CREATE TABLE dipcal.more (what text)", "CREATE TABLE dipcal.events (again text)"), NEXT - 1),
    ],
)
def test_migration_of_a_database(postgres_url: str, next_version, statements: tuple[str, ...], version: int):
    """A database of an older version is brought up to date in one transaction, or left as it was."""
    with open_log(postgres_url) as log:
        head = log.append("s", [a_meeting()])[-1].hash
    next_version(statements)
    if version < NEXT:
        with pytest.raises(StoreError, match="already exists"):
            open_log(postgres_url)
    else:
        with open_log(postgres_url) as log:
            assert log.verify(Anchor(1, head)) is None
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("SELECT version FROM dipcal.schema_version").fetchone() == (version,)
        query = "SELECT to_regclass('dipcal.more') IS NOT NULL"
        assert connection.execute(query).fetchone() == (version == NEXT,)
