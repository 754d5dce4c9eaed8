import logging
import sqlite3
import threading
from pathlib import Path
from typing import ClassVar

import pytest
from attrs import frozen

from calendar_core.errors import ProjectionError, StoreError
from calendar_core.events import AgreementSigned, FactCorrected, MeetingHeld
from calendar_core.log import SqliteLog
from calendar_core.projections import Projection, Timeline, Views, on
from calendar_core.projections.testing import tables, written
from tests.events import a_fact
from tests.projections.stories import a_release


class Tally(Projection):
    """Counts meetings."""

    name = "tally"
    tables = "CREATE TABLE tally (party TEXT PRIMARY KEY, meetings INTEGER NOT NULL);"

    @on(MeetingHeld)
    def met(self, db, fact, _recorded):
        """Count a meeting with each counterpart."""
        for party in fact.counterparts:
            db.execute(
                "INSERT INTO tally VALUES (?, 1) ON CONFLICT (party) DO UPDATE SET meetings = meetings + 1", (party,)
            )


class NewTally(Tally):
    """Another version, with other rows."""

    version = 2
    tables = "CREATE TABLE tally2 (party TEXT, meetings INTEGER);"

    @on(MeetingHeld)
    def met(self, db, fact, _recorded):
        """Count every meeting tenfold."""
        db.execute("INSERT INTO tally2 VALUES (?, 10)", fact.counterparts[:1])


class Choosy(Projection):
    """Fails at meetings with Qatar."""

    name = "choosy"
    tables = "CREATE TABLE choosy (position INTEGER)"

    @on(MeetingHeld)
    def met(self, db, fact, recorded):
        """Note a meeting, but not every one."""
        db.execute("INSERT INTO choosy VALUES (?)", (recorded.position,))
        if "QA" in fact.counterparts:
            raise ValueError("no Qatar here")


def meetings(*parties):
    """Return a meeting with each party, each told by a release of its own."""
    return [a_fact(release=f"r{number}", counterparts=(party,)) for number, party in enumerate(parties)]


@pytest.fixture
def log(tmp_path):
    """Return a log of three meetings."""
    with SqliteLog(tmp_path / "diplomatic.db") as log:
        log.append("release/r1", meetings("BH", "QA", "BH"))
        yield log


@pytest.fixture
def secret(tmp_path):
    """Return a log of a release whose title will be redacted, and of what it reports."""
    with SqliteLog(tmp_path / "secret.db") as log:
        log.append("release/r1", [a_release(title="Secret talks"), *meetings("BH")])
        yield log


@pytest.fixture
def path(tmp_path):
    """Return the place of the read models."""
    return tmp_path / "diplomatic.views.db"


def tally(views):
    """Return the table of `Tally`, up to date."""
    views.catch_up()
    return views.rows("SELECT * FROM tally ORDER BY party")


def titles(views):
    """Return the titles of the releases, up to date."""
    views.catch_up()
    return views.rows("SELECT title FROM releases")


def test_each_event_counts_once(log, path):
    """Catching up again and again applies nothing twice."""
    with Views(log, path, [Tally()]) as views:
        assert tally(views) == tally(views) == [("BH", 2), ("QA", 1)]


def test_going_on_where_it_stopped(log, path):
    """A new process goes on behind the checkpoint of the one before."""
    with Views(log, path, [Tally()]) as views:
        views.catch_up()
    log.append("release/r2", meetings("QA"))
    with Views(log, path, [Tally()]) as views:
        assert views.checkpoint("tally").position == 3
        assert tally(views) == [("BH", 2), ("QA", 2)]


def test_a_crash_between_batches_loses_and_doubles_nothing(log, path):
    """What a crash leaves is the work of whole batches, from which the next process goes on."""

    def stop(_):
        raise KeyboardInterrupt

    with Views(log, path, [Tally()], batch=1) as views, pytest.raises(KeyboardInterrupt):
        views.catch_up(stop)
    with Views(log, path, [Tally()], batch=1) as views:
        assert views.checkpoint("tally").position == 1
        assert tally(views) == [("BH", 2), ("QA", 1)]


def test_a_crash_within_a_batch_undoes_it(log, path):
    """Rows and checkpoint are committed together or not at all."""

    class Interrupted(Tally):
        def flush(self, _db):
            raise KeyboardInterrupt

    with Views(log, path, [Interrupted()]) as views, pytest.raises(KeyboardInterrupt):
        views.catch_up()
    with Views(log, path, [Tally()]) as views:
        assert views.checkpoint("tally").position == 0
        assert tally(views) == [("BH", 2), ("QA", 1)]


def test_several_threads_and_files_see_the_same(log, path):
    """Threads that catch up at once, each with the file open on its own, count every event once."""
    found = []

    def work():
        with Views(log, path, [Tally()], batch=1) as views:
            found.append(tally(views))

    Views(log, path, [Tally()]).close()
    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[("BH", 2), ("QA", 1)]] * 4


def test_another_version_is_built_beside_and_switched_in(log, path, caplog):
    """Tables of an old version go when those of the new one are complete; other projections are left alone."""
    with Views(log, path, [Tally(), Timeline()]) as views:
        views.catch_up()
        before = views.rows("SELECT * FROM entries")
    with caplog.at_level(logging.WARNING), Views(log, path, [NewTally(), Timeline()]) as views:
        assert views.rows("SELECT * FROM tally2") == [("BH", 10), ("QA", 10), ("BH", 10)]
        assert views.rows("SELECT name FROM sqlite_master WHERE name = 'tally'") == []
        assert views.rows("SELECT * FROM entries") == before
    assert "'tally' is of another version" in caplog.text


def test_a_rebuild_that_is_stopped_changes_nothing(log, path):
    """Readers keep the old tables until the new ones are complete, and a stopped rebuild can be tried again."""
    with Views(log, path, [Tally()]) as views:
        views.catch_up()
        views.rows("UPDATE tally SET meetings = 99")

        def stop(_):
            assert views.rows("SELECT DISTINCT meetings FROM tally") == [(99,)]
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            views.rebuild(progress=stop)
        assert views.rows("SELECT DISTINCT meetings FROM tally") == [(99,)]
        views.rebuild()
        assert tally(views) == [("BH", 2), ("QA", 1)]


def test_one_projection_is_rebuilt_alone(log, path):
    """A rebuild by name leaves the other projections as they are."""
    with Views(log, path, [Tally(), Timeline()]) as views:
        views.catch_up()
        views.rows("UPDATE tally SET meetings = 99")
        views.rows("UPDATE entries SET level = 'official'")
        views.rebuild(["tally"])
        assert tally(views) == [("BH", 2), ("QA", 1)]
        assert views.rows("SELECT DISTINCT level FROM entries") == [("official",)]


def test_a_rebuild_gives_what_catching_up_gave(log, path):
    """The tables of a rebuild are those of the projection as it came along, indexes and all."""
    with Views(log, path, [Timeline()]) as views:
        views.catch_up()
        before = tables(views)
        indexes = views.rows("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name")
        views.rebuild()
        assert tables(views) == before
        assert views.rows("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name") == indexes


def test_progress_counts_events(log, path):
    """A rebuild tells how many events it has applied."""
    done = []
    with Views(log, path, [Tally()]) as views:
        views.rebuild(progress=done.append)
    assert sum(done) == 3


def test_an_unknown_projection_is_named(log, path):
    """Rebuilding what there is not says what there is."""
    with (
        Views(log, path, [Tally()]) as views,
        pytest.raises(ProjectionError, match="no projection 'tale': there are tally"),
    ):
        views.rebuild(["tale"])


@pytest.mark.parametrize("batch", [1, 2, 100])
def test_a_projection_that_raises_stops_and_the_others_go_on(log, path, caplog, batch):
    """The message names projection and position; what came before is kept, and the others see everything."""
    with Views(log, path, [Choosy(), Tally()], batch=batch) as views:
        assert tally(views) == [("BH", 2), ("QA", 1)]
        assert views.rows("SELECT position FROM choosy") == [(1,)]
        assert views.checkpoint("choosy").failed == 2
        with pytest.raises(ProjectionError, match=r"'choosy' stopped at position 2 \(ValueError: no Qatar here\)"):
            views.require("choosy")
        views.require("tally")
    assert "'choosy' stopped at position 2" in caplog.text


def test_a_mended_projection_goes_on(log, path, monkeypatch):
    """A projection that stopped is tried again when the file is opened the next time."""
    with Views(log, path, [Choosy()]) as views:
        views.catch_up()
    monkeypatch.setattr(
        Choosy, "met", lambda _self, db, _event, one: db.execute("INSERT INTO choosy VALUES (?)", (one.position,))
    )
    with Views(log, path, [Choosy()]) as views:
        views.require("choosy")
        assert views.rows("SELECT position FROM choosy") == [(1,), (2,), (3,)]


@frozen
class PeaceMade:
    """An event of a version to come."""

    kind: ClassVar[str] = "peace_made"
    schema: ClassVar[int] = 1


def test_events_of_unknown_kinds_are_skipped_and_counted(log, path, caplog):
    """What a newer version recorded is left out with a warning."""
    log.append("release/r2", [PeaceMade()])
    log.append("release/r3", meetings("QA"))
    with Views(log, path, [Tally()]) as views:
        assert tally(views) == [("BH", 2), ("QA", 2)]
        assert views.checkpoint("tally").skipped == 1
    assert "position 4 is skipped: unknown kind 'peace_made'" in caplog.text


def test_missing_read_models_of_a_log_are_announced(log, path, tmp_path, caplog):
    """Building them may take a while, and so the log says that it is done; there is nothing to say of a new store."""
    with SqliteLog(tmp_path / "new.db") as new, Views(new, tmp_path / "new.views.db", [Tally()]):
        assert not caplog.text
    with Views(log, path, [Tally()]) as views:
        assert f"there are no read models {path}" in caplog.text
        assert tally(views) == [("BH", 2), ("QA", 1)]
    caplog.clear()
    with Views(log, path, [Tally()]):
        assert not caplog.text


def test_a_missing_file_is_built_again(log, path, caplog):
    """A file that is deleted while it is in use is built again, and the log says so."""
    with Views(log, path, [Tally()]) as views:
        views.catch_up()
        for each in path.parent.glob("*.views.db*"):
            each.unlink()
        assert tally(views) == [("BH", 2), ("QA", 1)]
        assert path.exists()
    assert "are gone: they are built again" in caplog.text


@pytest.mark.parametrize("damage", [b"this is no database" * 100, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_a_damaged_file_is_built_again(log, path, caplog, damage):
    """A file that is no SQLite file any more is built again, and the log says so."""
    path.write_bytes(damage)
    with Views(log, path, [Tally()]) as views:
        assert tally(views) == [("BH", 2), ("QA", 1)]
    assert "are damaged" in caplog.text


def test_damage_that_a_question_in_sql_finds_is_mended(log, path, caplog):
    """The file is built again, and the question answered; no query is at fault there."""
    with Views(log, path, [Tally()]) as views:
        views.catch_up()
        ((page,),) = views.rows("SELECT rootpage FROM sqlite_master WHERE name = 'tally'")
        ((size,),) = views.rows("PRAGMA page_size")
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    with Views(log, path, [Tally()]) as views:
        assert views.ask("SELECT meetings FROM tally ORDER BY party") == [(2,), (1,)]
    assert "are damaged" in caplog.text


def test_a_damaged_file_is_let_go(log, path, monkeypatch):
    """A file that cannot be read is held open no longer, so that it can be thrown away."""
    path.write_bytes(b"this is no database" * 100)
    opened: list[sqlite3.Connection] = []

    def connect(*args, **kwargs) -> sqlite3.Connection:
        opened.append(connected(*args, **kwargs))
        return opened[-1]

    connected = sqlite3.connect
    monkeypatch.setattr("calendar_core.projections.views.sqlite3.connect", connect)
    Views(log, path, [Tally()]).close()
    for each in opened:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            each.execute("SELECT 1")


def test_a_lost_table_is_built_again(log, path, caplog):
    """A query that finds its table missing gets it from the log."""
    with Views(log, path, [Tally()]) as views:
        views.catch_up()
        views.rows("DROP TABLE tally")
        assert views.rows("SELECT * FROM tally ORDER BY party") == [("BH", 2), ("QA", 1)]
    assert "are damaged" in caplog.text


def test_a_wrong_query_is_not_taken_for_damage(log, path):
    """A mistake in a query is an error, and nothing is built again for it."""
    with Views(log, path, [Tally()]) as views, pytest.raises(sqlite3.OperationalError, match="syntax error"):
        views.rows("SELEKT 1")


def test_read_models_of_another_log_are_built_again(log, path, tmp_path, caplog):
    """Read models whose log was replaced are not believed."""
    with Views(log, path, [Tally()]) as views:
        views.catch_up()
    with SqliteLog(tmp_path / "other.db") as other, Views(other, path, [Tally()]) as views:
        assert tally(views) == []
    assert "is of another log" in caplog.text


def test_read_models_that_another_log_took_are_built_again(log, path, tmp_path, caplog):
    """Whoever has them open notices that another log was read into them, also when it has as many events."""
    with SqliteLog(tmp_path / "other.db") as other, Views(log, path, [Tally()]) as views:
        assert tally(views) == [("BH", 2), ("QA", 1)]
        other.append("release/r1", meetings("ES", "ES", "ES"))
        with Views(other, path, [Tally()]) as taken:
            assert tally(taken) == [("ES", 3)]
        assert tally(views) == [("BH", 2), ("QA", 1)]
    assert "of another log" in caplog.text


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are counted where the system tells them")
def test_a_thread_that_ends_leaves_no_connection_open(log, path):
    """As many files are open as before, however many threads asked."""

    def ask_in_a_thread():
        thread = threading.Thread(target=lambda: views.rows("SELECT * FROM tally"))
        thread.start()
        thread.join()

    with Views(log, path, [Tally()]) as views:
        ask_in_a_thread()
        before = len(list(Path("/proc/self/fd").iterdir()))
        for _ in range(20):
            ask_in_a_thread()
        assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_file_of_another_program_is_refused(log, path):
    """A database that is not ours stays as it is."""
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE theirs (a)")
    db.close()
    with pytest.raises(StoreError, match="is a file of another program"):
        Views(log, path, [Tally()])


def test_a_place_that_cannot_be_written_gets_a_temporary_file(log, tmp_path, caplog):
    """Without a place beside the log, the read models are kept as long as they are open."""
    with Views(log, tmp_path / "nowhere" / "x.views.db", [Tally()]) as views:
        assert tally(views) == [("BH", 2), ("QA", 1)]
        folder = views.path.parent
        assert folder.exists()
    assert not folder.exists()
    assert "cannot be written" in caplog.text


def test_nothing_remains_of_the_words_of_a_redacted_release(secret, path):
    """When a release is redacted, its words go from the read models too, to the last byte of the file."""
    with Views(secret, path, [Timeline()]) as views:
        views.catch_up()
        secret.redact("r1", by="desk", why="court order")
        assert titles(views) == [("",)]
    assert b"Secret talks" not in path.read_bytes()


def test_whoever_is_killed_before_a_redaction_is_applied_applies_it_the_next_time(secret, path, monkeypatch):
    """Read models are never taken past a redaction with its words still in them."""

    def killed(*_args, **_more):
        raise SystemExit

    with Views(secret, path, [Timeline()]) as views:
        views.catch_up()
        secret.redact("r1", by="desk", why="court order")
        with monkeypatch.context() as patched:
            patched.setattr(Views, "rebuild", killed)
            with pytest.raises(SystemExit):
                views.catch_up()
    with Views(secret, path, [Timeline()]) as views:
        assert titles(views) == [("",)]


def test_a_redaction_counts_for_projections_that_were_there_before_a_new_one(secret, path):
    """A projection that has read nothing yet hides no redaction from the others."""
    with Views(secret, path, [Timeline()]) as views:
        views.catch_up()
    secret.redact("r1", by="desk", why="court order")
    with Views(secret, path, [Timeline(), Tally()]) as views:
        assert titles(views) == [("",)]
        assert tally(views) == [("BH", 1)]


@pytest.mark.parametrize("batch", [1, 100])
def test_an_entry_whose_words_were_redacted_is_a_later_revision(tmp_path, path, batch):
    """An entry whose words went is a later revision, though its corrections count no more; the others stay."""
    with SqliteLog(tmp_path / "diplomatic.db") as log:
        _, told = log.append("release/r1", [a_release(title="Secret talks"), a_fact(AgreementSigned, title="Secret")])
        log.append("release/r2", [a_release("r2"), a_fact(release="r2", counterparts=("QA",))])
        for title in ("Very secret", "Secret again"):
            log.append("release/r1", [FactCorrected(fact=told.id, by="e", why="misread", changes={"title": title})])
        with Views(log, path, [Timeline()], batch=batch) as views:
            query = "SELECT revision FROM entries ORDER BY id"
            views.catch_up()
            (before,), other = views.rows(query)
            log.redact("r1", by="desk", why="court order")
            views.catch_up()
            (after,), still = views.rows(query)
            assert (before, after > before, still) == (2, True, other)


def test_a_log_in_memory_has_read_models_too():
    """Without a file the read models are temporary."""
    with written(meetings("BH")) as log, Views(log, None, [Tally()]) as views:
        assert tally(views) == [("BH", 1)]
