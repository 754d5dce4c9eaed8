"""The tables of a watch, in SQLite and in PostgreSQL."""

import datetime as dt
import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from calendar_core.errors import StoreError
from calendar_core.fetching.client import Validators
from calendar_core.log import open_log
from calendar_core.releases.listing import Item
from calendar_core.watching.records import Outcome
from calendar_core.watching.standings import Standing, Standings
from calendar_core.watching.state import State
from calendar_core.watching.tables import MIGRATIONS, SCHEMA, open_tables
from tests.site import page
from tests.watching.station import Station

NOW = dt.datetime(2024, 10, 4, 6, tzinfo=dt.UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request, tmp_path):
    """Return the address of a store with a log."""
    url = f"sqlite:///{tmp_path}/log.db" if request.param == "sqlite" else request.getfixturevalue("postgres_url")
    open_log(url).close()
    return url


def test_kept(store):
    """What is noted is there when the tables are opened again."""
    items = [Item(url=f"https://mfa.kz/{n}", title="T", published="2024-10-01") for n in (2, 1)]
    validators = Validators(etag='"a"', last_modified="now")
    with open_tables(store) as tables:
        state = State(tables)
        state.note_listed("kz", items, {"https://mfa.kz/feed": validators}, NOW)
        state.take("kz", items[0], released="2024-10-01", validators=validators, digest="d", next_look=NOW, now=NOW)
        state.visited("kz", Outcome(added=1, changed=2), now=NOW, next_visit=NOW + dt.timedelta(hours=1))
        state.visited("kz", Outcome(added=1), now=NOW, next_visit=NOW, error="down")
    with open_tables(store) as tables:
        state = State(tables)
        assert state.standings() == [
            Standing(
                name="kz", next_visit=NOW, failures=1, error="down", last_visit=NOW, last_success=NOW, last_new=NOW,
                visits=2, failed=1, added=2, changed=2, waiting=1,
            )
        ]  # fmt: skip
        assert state.validators("kz", "https://mfa.kz/feed") == validators
        assert [known.item for known in state.waiting("kz", NOW, 9)] == [items[1]]
        (taken,) = state.due("kz", NOW, 9)
        assert (taken.item, taken.taken_at, taken.digest, taken.validators) == (items[0], NOW, "d", validators)
        assert state.days("kz", 5) == [dt.date(2024, 10, 1)]


def test_listed_again(store):
    """A release that is listed again is not new; its title may be."""
    with open_tables(store) as tables:
        state = State(tables)
        for title in ("A", "B"):
            state.note_listed("kz", [Item(url="https://mfa.kz/1", title=title)], {}, NOW)
        assert [known.item.title for known in state.waiting("kz", NOW, 9)] == ["B"]


def test_all_or_nothing(store):
    """What fails half-way has noted nothing, and leaves the tables usable."""
    with open_tables(store) as tables:
        add = "INSERT INTO watch_sources (name) VALUES (:name)"
        with pytest.raises(StoreError):
            tables.run_many(add, [{"name": "kz"}, {"name": "es"}, {"name": "kz"}])
        assert State(tables).standings() == []
        tables.run(add, name="kz")
        assert [standing.name for standing in State(tables).standings()] == ["kz"]


def test_read_only(store):
    """To read how things stand, nothing is made; before the first watch nothing stands there."""
    with open_tables(store, read_only=True) as tables:
        assert Standings(tables).standings() == []
        assert (Standings(tables).days("kz", 5), Standings(tables).errors("kz")) == ([], [])
        with pytest.raises(StoreError):
            tables.migrate()


def test_made_once(store):
    """Whoever opens first makes the tables, however many open at once."""
    with ThreadPoolExecutor(4) as pool:
        for opened in list(pool.map(lambda _: open_tables(store), range(4))):
            opened.close()
    with open_tables(store) as tables:
        assert tables.rows("SELECT version FROM watch_schema") == [(SCHEMA,)]


def test_a_newer_version(store):
    """Tables of a newer version are refused with a word about upgrading."""
    with open_tables(store) as tables:
        tables.run("UPDATE watch_schema SET version = :version", version=SCHEMA + 1)
    with pytest.raises(StoreError, match="upgrade"):
        open_tables(store)


def test_an_older_version(store):
    """Tables of an older version are brought up to date, and keep what they hold."""
    with open_tables(store) as tables:
        tables.run("DROP TABLE watch_sources")
        tables.run(MIGRATIONS[0][0])
        tables.run("UPDATE watch_schema SET version = 1")
        tables.run("INSERT INTO watch_sources (name, added) VALUES ('s0', 7)")
    with open_tables(store, read_only=True) as tables:
        assert Standings(tables).standing("s0").added == 7
    with open_tables(store) as tables:
        assert tables.version() == SCHEMA
        standing = State(tables).standing("s0")
        assert (standing.added, standing.not_before) == (7, None)


def test_a_watch(store, context, site):
    """A watch works alike on both: new, changed and vanished releases are noted once."""
    site.publish("/news/1", "The Minister met", "2024-10-04")
    site.publish("/news/2", "The Minister spoke", "2024-10-04")
    with Station.open(store, context, [site]) as station:
        assert station.visit().outcome.added == 2
        site.pages["/news/1"] = page("The Minister met", "2024-10-04", "A visit was agreed.")
        del site.pages["/news/2"]
        outcomes = [station.later(hours=6).outcome for _ in range(3)]
        assert [(one.changed, one.vanished) for one in outcomes] == [(1, 0), (0, 1), (0, 0)]
        assert station.calendar.verify() is None


def test_the_log_is_not_touched(tmp_path):
    """The tables stand beside those of the log, which verifies, and can be looked at with any SQLite."""
    url = f"sqlite:///{tmp_path}/log.db"
    open_log(url).close()
    open_tables(url).close()
    with open_log(url) as log:
        assert log.verify() is None
    with sqlite3.connect(tmp_path / "log.db") as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    connection.close()
    assert names == {"events", "appends", "watch_schema", "watch_sources", "watch_lists", "watch_items"}


def test_in_memory():
    """A watch over a log in memory is forgotten with it."""
    with open_tables("sqlite://") as tables:
        assert State(tables).standings() == []


def test_no_store(tmp_path):
    """A store that is not there is an error."""
    with pytest.raises(StoreError):
        open_tables(f"sqlite:///{tmp_path}/none.db", read_only=True)
