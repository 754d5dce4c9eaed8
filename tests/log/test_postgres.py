"""What PostgreSQL itself has to refuse or survive."""

import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from psycopg import errors, sql

from calendar_core.errors import StoreError
from calendar_core.log import Append, open_log
from calendar_core.log.postgres import PostgresLog
from calendar_core.log.postgres_schema import SCHEMA
from calendar_core.log.testing import a_confirmation, a_meeting, a_release
from tests.log.postgres_server import PostgresServer

ROLE = "dipcal_app"


@pytest.fixture
def owner(postgres_url: str) -> Iterator[psycopg.Connection]:
    """Return a connection of the owner to a log with two events."""
    with open_log(postgres_url) as log:
        log.append("release/1", [a_release(), a_meeting()], key="k")
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        yield connection


@pytest.fixture
def application(owner: psycopg.Connection, postgres_server: PostgresServer) -> str:
    """Return the URL of a role that may read and append."""
    owner.execute(sql.SQL("DROP ROLE IF EXISTS {0}; CREATE ROLE {0} LOGIN").format(sql.Identifier(ROLE)))
    with PostgresLog(postgres_server.url()) as log:
        log.grant(ROLE)
    return postgres_server.url(ROLE)


CHANGES = [
    "UPDATE dipcal.events SET data = '{}' WHERE position = 1",
    "DELETE FROM dipcal.events WHERE position = 2",
    "TRUNCATE dipcal.events",
    "INSERT INTO dipcal.events SELECT * FROM dipcal.events ON CONFLICT (position) DO UPDATE SET data = '{}'",
    "UPDATE dipcal.appends SET first = 2",
    "DELETE FROM dipcal.appends",
    "TRUNCATE dipcal.appends",
]


@pytest.mark.parametrize("statement", CHANGES)
def test_database_refuses_changes(owner: psycopg.Connection, statement: str):
    """UPDATE, DELETE, TRUNCATE and an insert that would replace fail also for the owner."""
    with pytest.raises(errors.RestrictViolation, match="append-only"):
        owner.execute(statement)


@pytest.mark.parametrize("statement", [*CHANGES, "DROP TABLE dipcal.events", "DROP SCHEMA dipcal CASCADE"])
def test_application_may_not_even_try(application: str, statement: str):
    """The role of an application has no privilege to change or remove anything."""
    with psycopg.connect(application) as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute(statement)


def test_application_may_not_lift_the_guard(application: str):
    """The role of an application cannot switch the triggers off."""
    with psycopg.connect(application) as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute("ALTER TABLE dipcal.events DISABLE TRIGGER ALL")


def test_application_needs_no_privilege_of_everybody(application: str, owner: psycopg.Connection):
    """Where functions are closed to the public, a role that was granted the log still appends."""
    owner.execute("REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA dipcal FROM PUBLIC")
    with open_log(application) as log:
        assert log.append("release/2", [a_release("2")])[0].position == 3


def test_application_reads_appends_and_follows(application: str):
    """The role of an application can do its work; to redact it needs the owner, and a clear error says so."""
    with open_log(application) as log:
        assert log.append("release/2", [a_release("2")], key="k2")[0].position == 3
        assert next(log.follow(after=2)).position == 3
        assert log.verify() is None
        with pytest.raises(StoreError, match="let the owner of the log do it"):
            log.redact("1", by="registrar", why="court order")
        assert log.head().position == 3


@pytest.mark.parametrize(
    ("column", "value"),
    [("data", "'{}'"), ("stream", "'x'"), ("recorded_at", "recorded_at + interval '1 microsecond'"), ("hash", "'x'")],
)
def test_verify_finds_what_the_owner_changed(owner: psycopg.Connection, postgres_url: str, column: str, value: str):
    """A change by somebody who took the guards away is found."""
    owner.execute("ALTER TABLE dipcal.events DISABLE TRIGGER ALL")
    owner.execute(f"UPDATE dipcal.events SET {column} = {value} WHERE position = 2")
    with open_log(postgres_url) as log:
        found = log.verify()
    assert found is not None
    assert found.position == 2


def test_verify_finds_what_the_owner_removed(owner: psycopg.Connection, postgres_url: str):
    """An event that is gone is missed."""
    owner.execute("ALTER TABLE dipcal.events DISABLE TRIGGER ALL")
    owner.execute("DELETE FROM dipcal.events WHERE position = 1")
    with open_log(postgres_url) as log:
        found = log.verify()
    assert found is not None
    assert found.position == 1


def test_server_links_events_as_the_library_does(postgres_url: str):
    """What the server appends by itself is what the library computes: same hashes, whatever the names hold."""
    with open_log(postgres_url) as log:
        answers = log.append_many(
            [
                Append("release/Ωμέγα 'quoted' \\n ✓", [a_release(), a_meeting()], 0, 'key "{1}"'),
                Append("release/2", [a_release("2")]),
            ]
        )
        answers += log.append_many([Append("release/2", [a_meeting("2", quote="said “so”")] * 3, 1, "key 2")])
        assert [each for answer in answers for each in answer] == list(log.read())
        assert log.verify(log.head()) is None


def test_immediate_stop_loses_nothing(postgres_server: PostgresServer, postgres_url: str):
    """A server stopped without warning has every acknowledged event when it is back, and no half batch."""
    acknowledged = dict.fromkeys(range(3), 0)

    def write(number: int) -> None:
        with open_log(postgres_url) as log:
            while True:
                acknowledged[number] = log.append(f"s/{number}", [a_meeting()] * 3)[-1].version

    with open_log(postgres_url) as log:
        for turn in range(8):
            with ThreadPoolExecutor(3) as pool:
                running = [pool.submit(write, number) for number in acknowledged]
                while not all(acknowledged.values()) and not any(each.done() for each in running):
                    time.sleep(0.01)
                time.sleep(0.05 * turn)
                postgres_server.stop(signal.SIGQUIT)
                assert all(isinstance(each.exception(), StoreError) for each in running)
            postgres_server.start()
            with pytest.raises(StoreError, match="try again"):
                log.head()
            versions = {number: log.version(f"s/{number}") for number in acknowledged}
            assert all(version % 3 == 0 for version in versions.values())
            assert all(acknowledged[number] <= versions[number] <= acknowledged[number] + 3 for number in versions)
            assert log.verify() is None
            acknowledged.update(versions)  # what is there is held to from now on, whoever was told of it


def test_follower_is_told(postgres_url: str):
    """A follower hears of an event at once, without waiting for its next look."""
    with open_log(postgres_url) as reader, open_log(postgres_url) as writer:
        writer.append("a", [a_confirmation()])
        follower = reader.follow(poll=60)
        assert next(follower).position == 1
        timer = threading.Timer(0.1, writer.append, ["a", [a_confirmation()]])
        timer.start()
        assert next(follower).position == 2
        timer.join()
        follower.close()


def test_follower_survives_the_loss_of_its_channel(postgres_url: str, owner: psycopg.Connection):
    """A follower whose listening connection is cut goes on by looking."""
    with open_log(postgres_url) as log:
        follower = log.follow(poll=0.02)
        assert [next(follower).position for _ in range(2)] == [1, 2]
        timer = threading.Timer(0.1, log.append, ["a", [a_confirmation()]])
        owner.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
        timer.start()
        assert next(follower).position == 3
        timer.join()
        follower.close()


def test_newer_schema_is_refused(owner: psycopg.Connection, postgres_url: str):
    """A database of a newer version is left alone."""
    owner.execute("UPDATE dipcal.schema_version SET version = %s", [SCHEMA + 1])
    with pytest.raises(StoreError, match="newer version"):
        open_log(postgres_url)


def test_schema_of_another_program_is_refused(postgres_url: str):
    """A schema of the same name that is not ours is left alone."""
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA dipcal")
    with pytest.raises(StoreError, match="another program"):
        open_log(postgres_url)


def test_only_what_exists(postgres_url: str):
    """A log that is not to be made must be there; it can be written then."""
    with pytest.raises(StoreError, match="holds no log: name a store that does"):
        open_log(postgres_url, make=False)
    open_log(postgres_url).close()
    with open_log(postgres_url, make=False) as log:
        assert log.append("a", [a_confirmation()])[0].position == 1


def test_read_only(postgres_url: str):
    """A log opened for reading makes no tables and records nothing."""
    with pytest.raises(StoreError, match="no log of this version"):
        open_log(postgres_url, read_only=True)
    with open_log(postgres_url) as log:
        log.append("a", [a_confirmation()])
    with open_log(postgres_url, read_only=True) as log:
        assert log.head().position == 1
        with pytest.raises(StoreError, match="reading only"):
            log.append("a", [a_confirmation()])


@pytest.mark.parametrize(
    ("url", "advice"),
    [
        ("postgresql://postgres:secret@127.0.0.1:1/postgres", "look whether the server runs"),
        ("postgresql://127.0.0.1/postgres?no_such_option=1", "postgresql://HOST/DATABASE"),
    ],
)
def test_server_that_is_not_there(url: str, advice: str):
    """The error says what to look at, and does not show the password."""
    with pytest.raises(StoreError, match=advice) as failure:
        open_log(url)
    assert "secret" not in str(failure.value)


def test_database_that_is_not_there(postgres_server: PostgresServer):
    """A database that does not exist is named, with what to look at."""
    server, _, _ = postgres_server.url().rpartition("/")
    with pytest.raises(StoreError, match=r"no_such_base.*whether host, user and database are right"):
        open_log(f"{server}/no_such_base")


def test_writer_waits_for_its_turn_and_gives_up(postgres_url: str):
    """A writer that cannot get its turn in time records nothing and says so."""
    with open_log(postgres_url) as other, PostgresLog(postgres_url, timeout=0.05) as log:
        with other._writing() as writing:
            writing.state(())
            with pytest.raises(StoreError, match="another writer holds the log"):
                log.append("a", [a_confirmation()])
        assert log.append("a", [a_confirmation()])[0].position == 1
