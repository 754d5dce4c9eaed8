import logging

import pytest
from hypothesis import given, settings

from calendar_core.log import SqliteLog
from calendar_core.projections import Timeline, Views, views
from calendar_core.projections.testing import tables, written
from tests.projections.test_timeline_properties import logs, received
from tests.projections.test_views import Choosy, PeaceMade, Tally, meetings


@pytest.fixture
def log(tmp_path):
    """Return a log of four meetings, and of an event of a version to come."""
    with SqliteLog(tmp_path / "diplomatic.db") as log:
        log.append("release/r1", meetings("BH", "QA", "BH"))
        log.append("release/r2", [PeaceMade()])
        log.append("release/r3", meetings("BH"))
        yield log


class Hoarder(Tally):
    """Keeps in memory what it is told, until it is too much."""

    name = "hoarder"
    tables = "CREATE TABLE hoarder (party TEXT)"
    kept: list[str]

    def __init__(self):
        self.kept, self.spills = [], 0

    def apply(self, _db, event, _recorded):
        """Keep the counterparts."""
        self.kept += getattr(event, "counterparts", ())

    def spill(self, db):
        """Write what was kept."""
        self.spills += 1
        self.flush(db)

    def flush(self, db):
        """Write what was kept."""
        db.executemany("INSERT INTO hoarder VALUES (?)", [(party,) for party in self.kept])
        self.kept.clear()


@settings(max_examples=20)
@given(logs)
def test_a_replay_gives_the_rows_of_going_along(events):
    """Whatever the log holds, its rows are the same event by event and in one go, with hardly any memory at that."""

    class Forgetful(Timeline):
        def spill(self, db):
            self._work.spill(db, 1)

    with (
        written([*received, *events]) as log,
        Views(log, None, [Timeline()], batch=1) as along,
        Views(log, None, [Forgetful()], batch=2) as anew,
    ):
        along.catch_up()
        anew.rebuild()
        assert tables(anew) == tables(along)


def test_a_projection_writes_what_is_too_much(log):
    """Every so many events a projection may write what it holds, and at the end it does."""
    hoarder = Hoarder()
    with Views(log, None, [hoarder], batch=2) as found:
        found.rebuild()
        assert found.rows("SELECT party FROM hoarder") == [("BH",), ("QA",), ("BH",), ("BH",)]
    assert hoarder.spills == 3


def test_unknown_kinds_are_counted(log, caplog):
    """An event of a version to come is left out, with its position, and the checkpoint is behind the last event."""
    with Views(log, None, [Tally()]) as found:
        found.rebuild()
        checkpoint = found.checkpoint("tally")
    assert (checkpoint.position, checkpoint.skipped, checkpoint.hash) == (5, 1, log.head().hash)
    assert "position 4 is skipped" in caplog.text


def test_a_projection_that_raises_stops_alone(log, caplog):
    """Where one projection raises in a rebuild, its rows are those before that event, and the others are complete."""
    with caplog.at_level(logging.ERROR), Views(log, None, [Choosy(), Tally()]) as found:
        found.rebuild()
        assert found.rows("SELECT position FROM choosy") == [(1,)]
        assert found.checkpoint("choosy").failed == 2
        assert found.rows("SELECT * FROM tally ORDER BY party") == [("BH", 3), ("QA", 1)]
    assert "'choosy' stopped at position 2: ValueError: no Qatar here" in caplog.text


def test_a_long_log_is_replayed_in_one_go_at_first(log, tmp_path, monkeypatch):
    """Read models that are made for a log that is there already are built beside the file, and switched in."""
    monkeypatch.setattr(views, "LONG", 2)
    hoarder = Hoarder()
    with Views(log, tmp_path / "diplomatic.views.db", [hoarder], batch=2) as found:
        found.catch_up()
        assert hoarder.spills == 3
        log.append("release/r4", meetings("QA"))
        found.catch_up()
        assert found.rows("SELECT count(*) FROM hoarder") == [(5,)]
    assert hoarder.spills == 3
