"""The PostgreSQL log beside psycopg alone and the `eventsourcing` library.

Run with `pytest benchmarks/bench_log_postgres.py -s`.
The server comes from the wheel that the tests use, and shares the machine with those who ask it.
DIPCAL_BENCH_POSTGRES says how many events: 20,000 unless set.
"""

import itertools
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence

import psycopg
import pytest

from benchmarks.bench_log import fill, write_at_once
from benchmarks.log_peers import STREAM, Eventsourcing, Page, pages_of, race, rows_of, tell
from benchmarks.synthetic import Press
from calendar_core.events import Event
from calendar_core.log import Append, Log, Uuid7, open_log
from calendar_core.log.base import utc_now
from calendar_core.log.batch import Batch, State, contents_of
from tests.log.postgres_server import PostgresServer

COUNT = int(os.environ.get("DIPCAL_BENCH_POSTGRES", "20000"))
TABLE = """
    DROP SCHEMA IF EXISTS bare CASCADE;
    CREATE SCHEMA bare;
    CREATE TABLE bare.events (
        position bigserial PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE, stream text COLLATE "C" NOT NULL,
        version integer NOT NULL, kind text COLLATE "C" NOT NULL, schema integer NOT NULL,
        recorded_at timestamptz NOT NULL, data json NOT NULL, hash text COLLATE "C" NOT NULL, UNIQUE (stream, version)
    );
    CREATE TABLE bare.appends (first bigserial PRIMARY KEY, last bigint NOT NULL, key text COLLATE "C" NOT NULL UNIQUE)
"""
INSERT = """
    INSERT INTO bare.events (id, stream, version, kind, schema, recorded_at, data, hash)
    SELECT * FROM unnest(%b::text[], %b::text[], %b::integer[], %b::text[], %b::integer[], %b::text[]::timestamptz[],
        %b::text[]::json[], %b::text[])
"""
INSERT_KEYS = "INSERT INTO bare.appends (last, key) SELECT * FROM unnest(%b::bigint[], %b::text[])"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """Return the URL of a server's database."""
    server = PostgresServer()
    yield server.url()
    server.remove()


@pytest.fixture(scope="module")
def events() -> list[Event]:
    """Return realistic events."""
    return list(itertools.islice(itertools.chain.from_iterable(Press().releases(COUNT)), COUNT))


@pytest.fixture(scope="module")
def log(url: str, events: list[Event]) -> Iterator[Log]:
    """Return a log that holds them."""
    with open_log(url) as log:
        fill(log, events, 1000)
        yield log


def insert(url: str, pages: Iterable[Page], name: str = "") -> None:
    """Insert rows and keys with psycopg alone, a page in each commit; numbers come from a sequence, in no order."""
    with psycopg.connect(url, autocommit=True) as connection:
        for rows, appends in pages:
            columns = [list(column) for column in zip(*rows, strict=True)][1:]
            columns[:2] = ([name + text for text in column] for column in columns[:2])
            keys = [[last for _, last, _ in appends], [name + key for _, _, key in appends]]
            with connection.pipeline():
                connection.execute("BEGIN")
                connection.execute(INSERT, columns)
                connection.execute(INSERT_KEYS, keys)
                connection.execute("COMMIT")


def unguarded(events: Sequence[Event], size: int) -> Iterator[Page]:
    """Do all that the log does except to take turns: a writer goes on from its own last event, not from the log's."""
    state, new_ids = State(), Uuid7().many
    for start in range(0, len(events), size):
        some = events[start : start + size]
        batch = Batch(state, utc_now(), new_ids(len(some)))
        appends = [
            Append(f"s/{start + at}", some[at : at + STREAM], 0, f"s/{start + at}")
            for at in range(0, len(some), STREAM)
        ]
        for append, contents in zip(appends, contents_of(appends), strict=True):
            batch.add(append, contents)
        keys = [(span.first, span.last, key) for key, span in batch.keys.items()]
        yield batch.rows, keys


def test_append(benchmark, url: str, events, log):
    """Append, 100 a commit."""
    pages, fresh = pages_of(rows_of(log), 100), itertools.count()
    host, port = url.removeprefix("postgresql://postgres@").removesuffix("/postgres").split(":")
    peer = Eventsourcing(
        PERSISTENCE_MODULE="eventsourcing.postgres",
        POSTGRES_DBNAME="postgres",
        POSTGRES_HOST=host,
        POSTGRES_PORT=port,
        POSTGRES_USER="postgres",
        POSTGRES_PASSWORD="none",  # noqa: S106 (the server trusts its own machine)
    )

    def ours() -> None:
        fill(log, events, 100, f"a{next(fresh)}")

    def floor() -> None:
        insert(url, pages, f"a{next(fresh)}")

    def eventsourcing() -> None:
        for start in range(0, COUNT, 100):
            peer.append(events[start : start + 100])

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("SET client_min_messages = error")
        connection.execute(TABLE)
    best = race(3, ours=ours, floor=floor, eventsourcing=eventsourcing)
    tell(benchmark, "PostgreSQL, append 100 a commit", COUNT, best, {"floor": 0.6, "eventsourcing": 3})
    best = race(
        3,
        ours=lambda: deque((each.event for each in log.read(limit=COUNT)), 0),
        eventsourcing=lambda: deque(itertools.islice(peer.replay(), COUNT), 0),
    )
    tell(benchmark, "PostgreSQL, replay into typed events", COUNT, best, {"eventsourcing": 3})
    peer.close()
    benchmark.pedantic(ours, rounds=1)


UNGUARDED = """
import sys, time
from benchmarks.bench_log_postgres import insert, unguarded
from benchmarks.synthetic import Press
name, url, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
events = [event for release in Press().releases(count) for event in release][:count]
print("ready", flush=True)
sys.stdin.readline()
start = time.perf_counter()
insert(url, unguarded(events, 100), name)
print(time.perf_counter() - start, flush=True)
"""


@pytest.mark.usefixtures("log")
def test_price_of_order(benchmark, url: str):
    """Four writers whose readers miss nothing, beside four that do the same work but wait for nobody."""
    count = COUNT // 5
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("SET client_min_messages = error")
        connection.execute(TABLE)
    together, each = write_at_once(url, 4, count)
    free, _ = write_at_once(url, 4, count, UNGUARDED)
    best = {"ours": together, "unguarded": free}
    tell(benchmark, "PostgreSQL, 4 writers, 100 a commit", 4 * count, best, {"unguarded": 0.65})
    print(f"slowest writer {min(each) / max(each):.2f} x the fastest")  # noqa: T201 (shown with -s)
    benchmark.pedantic(lambda: None, rounds=1)
