"""The transaction in which projections go on."""

import sqlite3
from contextlib import closing

import pytest

from calendar_core.events import FactConfirmed
from calendar_core.log import SqliteLog
from calendar_core.log.testing import a_confirmation
from calendar_core.projections import Projection, checkpoints, on


class Heavy(Projection):
    """Needs much room."""

    name = "heavy"
    tables = "CREATE TABLE heavy (room BLOB)"

    @on(FactConfirmed)
    def confirmed(self, db, _event, _recorded):
        """Take a lot of it."""
        db.execute("INSERT INTO heavy VALUES (zeroblob(100000))")


def test_a_full_disk(tmp_path):
    """Where there is no room, that is what is told; nothing is half done, and with room it goes on."""
    with SqliteLog(None) as log, closing(sqlite3.connect(tmp_path / "views.db", isolation_level=None)) as db:
        log.append("a", [a_confirmation()] * 20)
        db.execute(checkpoints.TABLE)
        with checkpoints.transaction(db):
            checkpoints.create(db, Heavy())
        db.execute("PRAGMA cache_size = 10")
        db.execute("PRAGMA max_page_count = 200").fetchone()
        for _ in range(2):
            with pytest.raises(sqlite3.OperationalError, match="full"):
                checkpoints.advance(db, log, [Heavy()], 20)
            assert not db.in_transaction
        db.execute("PRAGMA max_page_count = 100000").fetchone()
        assert checkpoints.advance(db, log, [Heavy()], 20) == 20
        assert checkpoints.read(db)["heavy"].position == 20


def test_a_commit_that_fails(tmp_path):
    """What cannot be committed is rolled back, so that the next transaction can begin."""
    with closing(sqlite3.connect(tmp_path / "views.db", isolation_level=None)) as db:
        db.executescript("PRAGMA foreign_keys = on; CREATE TABLE a (x INTEGER PRIMARY KEY);")
        db.execute("CREATE TABLE b (x REFERENCES a DEFERRABLE INITIALLY DEFERRED)")
        with pytest.raises(sqlite3.IntegrityError), checkpoints.transaction(db):
            db.execute("INSERT INTO b VALUES (1)")
        assert not db.in_transaction
