import sqlite3
from contextlib import closing

import pytest

from calendar_core.projections.write_behind import WriteBehind


@pytest.fixture
def db():
    """Return a connection that writes behind, in a transaction, with a table."""
    with closing(sqlite3.connect("", isolation_level=None, factory=WriteBehind)) as db:
        db.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL)")
        db.execute("BEGIN")
        yield db


INSERT = "INSERT INTO words VALUES (?, ?)"


def test_whoever_asks_sees_all_rows(db):
    """More rows than go into one statement are all there, each with its values, when somebody asks."""
    rows = [(number, f"word {number}") for number in range(50_000)]
    db.executemany(INSERT, iter(rows))
    assert db.execute("SELECT * FROM words ORDER BY id").fetchall() == rows


def test_rows_are_written_in_the_order_of_the_calls(db):
    """What is written later replaces what was written before, by whatever statement."""
    db.executemany(INSERT, [(number, "first") for number in range(20_000)])
    db.executemany("REPLACE INTO words VALUES (?, ?)", [(number, "second") for number in range(15_000)])
    db.executemany("DELETE FROM words WHERE id = ?", [(number,) for number in range(10_000)])
    db.executemany("INSERT INTO words (word, id) VALUES (?, ?)", [("third", 9_999)])
    counted = db.execute("SELECT word, count(*) FROM words GROUP BY word ORDER BY word").fetchall()
    assert counted == [("first", 5_000), ("second", 5_000), ("third", 1)]


@pytest.mark.parametrize(
    ("sql", "word"),
    [
        ("INSERT INTO words VALUES (?, ?) ON CONFLICT DO UPDATE SET word = word || excluded.word", "ab"),
        ("INSERT OR IGNORE INTO words VALUES (?, ?)", "a"),
        ("insert or replace into words values (?, ?)", "b"),
        ("REPLACE INTO words VALUES (?1, ?2)", "b"),
        ("INSERT INTO words SELECT ?, ? WHERE true ON CONFLICT DO UPDATE SET word = 'x'", "x"),
        ("INSERT INTO words VALUES (?, upper(?)) ON CONFLICT DO UPDATE SET word = excluded.word", "B"),
    ],
)
def test_a_statement_means_what_it_says(db, sql, word):
    """A statement that does more than add rows is carried out row by row."""
    db.executemany(sql, [(1, "a"), (2, "c"), (1, "b")])
    assert db.execute("SELECT word FROM words WHERE id = 1").fetchone() == (word,)


def test_rows_by_name(db):
    """Rows that are given as dictionaries are written as well."""
    db.executemany("INSERT INTO words VALUES (:id, :word)", [{"id": 1, "word": "a"}, {"id": 2, "word": "b"}])
    assert db.execute("SELECT * FROM words").fetchall() == [(1, "a"), (2, "b")]


def test_what_went_wrong_is_raised_when_somebody_asks(db):
    """A row that cannot be written is told by the next question; then all can be taken back."""
    db.executemany(INSERT, [(number, "fine") for number in range(20_000)])
    db.executemany(INSERT, [(1, "taken")])
    for number in range(20_000, 20_005):
        db.executemany(INSERT, [(number, "behind")])
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("SELECT 1")
    db.execute("ROLLBACK")
    assert db.execute("SELECT count(*) FROM words").fetchone() == (0,)


def test_closing_gives_up_what_waits():
    """A connection can be closed while rows wait."""
    db = sqlite3.connect("", isolation_level=None, factory=WriteBehind)
    db.execute("CREATE TABLE words (id INTEGER, word TEXT)")
    for _ in range(8):
        db.executemany(INSERT, [(number, "word") for number in range(20_000)])
    db.close()
    with pytest.raises(sqlite3.ProgrammingError):
        db.execute("SELECT 1")
