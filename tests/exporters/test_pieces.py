"""Tests of `exporters.pieces`."""

import sqlite3
from contextlib import closing

import pytest

from calendar_core.calendar import Calendar
from calendar_core.projections.entries import Version
from exporters.feeds import Feed, place_of
from exporters.pieces import Pieces, key_of, pieces_beside
from tests.events import a_fact
from tests.exporters.entries import TAKEN_IN, a_style
from tests.exporters.recording import report

ONE = Version("one", 0, 5, "happened", TAKEN_IN, "2024-10-01", 2)
TWO = Version("two", 3, 9, "happened", TAKEN_IN, "2024-10-01", 3)
ONE_SHOWN, TWO_SHOWN = (*place_of(ONE), 100), (*place_of(TWO), 200)


@pytest.fixture
def path(tmp_path):
    """Return the file of the pieces."""
    return tmp_path / "diplomatic.feeds.db"


def test_a_piece_holds_for_its_version_and_style(path):
    """A piece is found by the uid, revision and position of its entry, in its style, also after closing."""
    with Pieces(path) as pieces:
        pieces.keep("en", [(ONE, b"1"), (TWO, b"2")])
    with Pieces(path) as pieces:
        assert pieces.find("en", [ONE, TWO]) == {"one": b"1", "two": b"2"}
        assert pieces.find("fr", [ONE]) == {}
        assert pieces.find("en", [ONE._replace(revision=1), TWO._replace(position=10)]) == {}


def test_a_new_version_replaces_the_old(path):
    """Of each entry one piece is kept."""
    with Pieces(path) as pieces:
        pieces.keep("en", [(ONE, b"1")])
        pieces.keep("en", [(ONE._replace(revision=1), b"1+")])
        assert pieces.find("en", [ONE]) == {}
        assert pieces.find("en", [ONE._replace(revision=1)]) == {"one": b"1+"}


def test_what_a_folder_shows_is_remembered(path):
    """It is known when a folder's feeds were written, what they are, and which of them show an entry."""
    everything, bahrain = Feed("all"), Feed("counterpart/BH", "Bahrain", {"counterpart": "BH"})
    with Pieces(path) as pieces:
        assert pieces.position("out", "en") is None
        pieces.note_feed("out", everything, "a1", [TWO_SHOWN, ONE_SHOWN])
        pieces.note_feed("out", bahrain, "b1", [ONE_SHOWN])
        pieces.note_folder("out", "en", 7)
        assert pieces.position("out", "en") == 7
        assert pieces.position("out", "fr") is None
        assert pieces.feeds("out") == {"all": everything, "counterpart/BH": bahrain}
        assert pieces.showing("out", ["one"]) == {"all", "counterpart/BH"}
        assert pieces.shown("out", "all", "a1") == [ONE_SHOWN, TWO_SHOWN]
        assert pieces.shown("out", "all", "another stamp") is None
        pieces.note_feed("out", bahrain, "b2", [TWO_SHOWN])
        assert pieces.showing("out", ["one"]) == {"all"}
        grown = (*place_of(TWO), 300)
        pieces.note_feed("out", bahrain, "b3", [grown], before=[TWO_SHOWN])
        assert pieces.shown("out", "counterpart/BH", "b3") == [grown]
        assert pieces.showing("elsewhere", ["one"]) == set()
        pieces.forget_feeds("out", ["counterpart/BH"])
        assert pieces.feeds("out") == {"all": everything}
        assert pieces.showing("out", ["two"]) == {"all"}


def test_a_damaged_file_is_begun_anew(path):
    """The pieces are a cache: what cannot be read is thrown away."""
    path.write_bytes(b"this is no database" * 1000)
    with Pieces(path) as pieces:
        pieces.keep("en", [(ONE, b"1")])
        assert pieces.find("en", [ONE]) == {"one": b"1"}


def test_a_file_of_another_version_is_begun_anew(path):
    """What another version kept, in other tables, is thrown away."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE pieces (uid TEXT)")
        other.commit()
    with Pieces(path) as pieces:
        pieces.keep("en", [(ONE, b"1")])
        assert pieces.find("en", [ONE]) == {"one": b"1"}


def test_a_file_that_cannot_be_opened_is_let_be(tmp_path):
    """A fault of the disk is an error, and no reason to throw anything away."""
    with pytest.raises(sqlite3.OperationalError):
        Pieces(tmp_path)
    assert tmp_path.is_dir()


def test_styles_are_told_apart():
    """Profile, language and the address of pages make another piece."""
    styles = [a_style(), a_style("google"), a_style(lang="fr"), a_style(base="https://cal.example")]
    assert len({key_of(style) for style in styles}) == len(styles)
    assert key_of(a_style()) == key_of(a_style())


def test_redacted_words_leave_the_pieces(path):
    """When a release was redacted, no piece that may hold its words is kept."""
    with Calendar.open("sqlite://") as calendar, Pieces(path) as pieces:
        report(calendar, "r1", a_fact(release="r1"))
        pieces.follow(calendar.log)
        pieces.keep("en", [(ONE, b"SECRET")])
        pieces.follow(calendar.log)
        assert pieces.find("en", [ONE]) == {"one": b"SECRET"}
        calendar.log.redact("r1", by="editor", why="a private address")
        pieces.follow(calendar.log)
        assert pieces.find("en", [ONE]) == {}
    assert all(b"SECRET" not in file.read_bytes() for file in path.parent.iterdir())


def test_pieces_of_another_log_are_forgotten(path):
    """Where another log stands in the place of the one before, no piece and no folder of that one is built upon."""
    with Pieces(path) as pieces:
        for _ in range(2):
            with Calendar.open("sqlite://") as calendar:
                report(calendar, "r1", a_fact(release="r1"))
                assert pieces.follow(calendar.log) == calendar.log.head()
                assert (pieces.find("en", [ONE]), pieces.position("out", "en")) == ({}, None)
                pieces.keep("en", [(ONE, b"1")])
                pieces.note_folder("out", "en", 2)
                pieces.follow(calendar.log)
                assert (pieces.find("en", [ONE]), pieces.position("out", "en")) == ({"one": b"1"}, 2)


def test_a_redaction_below_the_place_that_was_seen_is_not_missed(path):
    """A log that was restored and redacted is shorter than before; words that went from it go from the pieces too."""
    with Calendar.open("sqlite://") as longer, Pieces(path) as pieces:
        for name in ("r1", "r2", "r3"):
            report(longer, name, a_fact(release=name))
        pieces.follow(longer.log)
        pieces.keep("en", [(ONE, b"SECRET")])
        with Calendar.open("sqlite://") as restored:
            report(restored, "r1", a_fact(release="r1"))
            restored.log.redact("r1", by="editor", why="a private address")
            pieces.follow(restored.log)
    assert all(b"SECRET" not in file.read_bytes() for file in path.parent.iterdir())


@pytest.mark.parametrize(
    ("store", "kept"),
    [
        ("diplomatic.db", "diplomatic.feeds.db"),
        ("archive.2024", "archive.2024.feeds.db"),
        ("archive.2025", "archive.2025.feeds.db"),
        ("log", "log.feeds.db"),
    ],
)
def test_each_store_has_a_file_of_its_own(tmp_path, store, kept):
    """What is kept for a store is named after its whole name; a dot in it is nothing to cut at, but for `.db`."""
    pieces_beside(tmp_path / store).close()
    assert [file.name for file in tmp_path.iterdir()] == [kept]
