"""The SQLite log beside bare SQLite and the `eventsourcing` library: `pytest benchmarks/bench_log.py -s`.

DIPCAL_BENCH_LOG says how many events: 100,000 unless set.
"""

import contextlib
import itertools
import os
import subprocess
import sys
import time
import tracemalloc
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from benchmarks.log_peers import (
    COLUMNS,
    STREAM,
    Eventsourcing,
    abreast,
    bare,
    insert,
    pages_of,
    race,
    rows_of,
    tell,
    tell_work,
)
from benchmarks.synthetic import Press
from calendar_core.events import EVENTS, Event
from calendar_core.log import Append, Log, open_log

COUNT = int(os.environ.get("DIPCAL_BENCH_LOG", "100000"))
ONE_BY_ONE = 500
ROUNDS = 3


@pytest.fixture(scope="module")
def events() -> list[Event]:
    """Return realistic events, of about 650 bytes of JSON each."""
    return list(itertools.islice(itertools.chain.from_iterable(Press().releases(COUNT)), COUNT))


@pytest.fixture(scope="module")
def log(events: list[Event], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Log]:
    """Return a log that holds them, six to a stream."""
    with open_log(f"sqlite:///{tmp_path_factory.mktemp('log') / 'log.db'}") as log:
        fill(log, events, 1000)
        yield log


def fill(log: Log, events: list[Event], size: int, name: str = "s") -> None:
    """Append events, so many a commit."""
    for start in range(0, len(events), size):
        append(log, events[start : start + size], f"{name}/{start}")


def append(log: Log, events: list[Event], name: str) -> None:
    """Append events in one commit, six to a stream, each append with its key."""
    if len(events) == 1:
        log.append(name, events, expected_version=0, key=name)
        return
    names = ((f"{name}/{at}", at) for at in range(0, len(events), STREAM))
    log.append_many([Append(stream, events[at : at + STREAM], 0, stream) for stream, at in names])


def peer(path: Path) -> Eventsourcing:
    """Return the other library with a file of its own."""
    return Eventsourcing(PERSISTENCE_MODULE="eventsourcing.sqlite", SQLITE_DBNAME=str(path))


@pytest.mark.parametrize(
    ("size", "wanted"),
    [(1, {"floor": 0.85}), (100, {"floor": 0.6, "eventsourcing": 3}), (1000, {"floor": 0.6, "eventsourcing": 3})],
)
def test_append(benchmark, events, log, tmp_path: Path, *, size: int, wanted: dict[str, float]):
    """Append, so many a commit, all included: encode, hash, ids, indexes, disk."""
    chosen = events[:ONE_BY_ONE] if size == 1 else events
    batches = [chosen[start : start + size] for start in range(0, len(chosen), size)]
    pages = pages_of(rows_of(log)[: len(chosen)], size)
    with (
        open_log(f"sqlite:///{tmp_path / 'ours.db'}") as ours,
        bare(tmp_path / "bare.db") as database,
        contextlib.closing(peer(tmp_path / "peer.db")) as other,
    ):
        spent, worked = abreast(
            len(batches),
            ours=lambda number: append(ours, batches[number], f"s/{number}"),
            floor=lambda number: insert(database, pages[number]),
            eventsourcing=lambda number: other.append(batches[number]),
        )
    tell(benchmark, f"append, {size} a commit", len(chosen), spent, wanted)
    tell_work(len(chosen), worked)
    benchmark.pedantic(lambda: None, rounds=1)


def test_replay(benchmark, events, log, tmp_path: Path):
    """Read the log into typed events."""
    decoders = {kind: msgspec.json.Decoder(cls) for kind, cls in EVENTS.items()}
    other = peer(tmp_path / "peer.db")
    for start in range(0, COUNT, 1000):
        other.append(events[start : start + 1000])
    assert list(itertools.islice(other.replay(), 1000)) == events[:1000]

    def ours() -> None:
        for recorded in log.read():
            recorded.event  # noqa: B018 (decoded when asked for)

    def floor() -> None:
        after = 0
        query = f"SELECT {COLUMNS} FROM events WHERE position > ? ORDER BY position LIMIT 1000"  # noqa: S608
        while page := log._connections.reader.execute(query, (after,)).fetchall():  # noqa: SLF001
            for row in page:
                decoders[row[4]].decode(row[7])
            after = page[-1][0]

    best = race(ROUNDS, ours=ours, floor=floor, eventsourcing=lambda: deque(other.replay(), 0))
    other.close()
    tell(benchmark, "replay into typed events", COUNT, best, {"floor": 0.6, "eventsourcing": 6})
    benchmark.pedantic(ours, rounds=1)


def test_read_and_verify(benchmark, log):
    """Read recorded events without decoding them, and verify, beside a bare scan of the same columns."""

    def floor() -> None:
        for _ in log._connections.reader.execute(f"SELECT {COLUMNS} FROM events ORDER BY position"):  # noqa: S608, SLF001
            pass

    def ours() -> None:
        for _ in log.read():
            pass

    best = race(ROUNDS + 2, ours=ours, floor=floor, verify=log.verify)
    tell(benchmark, "read without decoding", COUNT, best, {"floor": 0.6})
    tell(benchmark, "verify", COUNT, {"ours": best["verify"], "floor": best["floor"]}, {"floor": 1 / 3})
    benchmark.pedantic(ours, rounds=1)


WRITER = """
import sys, time
from benchmarks.bench_log import fill
from benchmarks.synthetic import Press
from calendar_core.log import open_log
name, url, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
events = [event for release in Press().releases(count) for event in release][:count]
with open_log(url) as log:
    fill(log, events[:100], 100, name + "warm")
    print("ready", flush=True)
    sys.stdin.readline()
    start = time.perf_counter()
    fill(log, events, 100, name)
    print(time.perf_counter() - start, flush=True)
"""


def write_at_once(url: str, writers: int, count: int, program: str = WRITER) -> tuple[float, list[float]]:
    """Let processes write at once; return the seconds of all together and of each."""
    command = [sys.executable, "-c", program]
    running = [
        subprocess.Popen([*command, f"w{number}", url, str(count)], stdin=-1, stdout=-1, text=True)  # noqa: S603
        for number in range(writers)
    ]
    for each in running:
        assert each.stdout.readline() == "ready\n"
    start = time.perf_counter()
    for each in running:
        each.stdin.write("\n")
        each.stdin.flush()
    seconds = [float(each.stdout.readline()) for each in running]
    together = time.perf_counter() - start
    for each in running:
        each.communicate()
    return together, seconds


def test_writers(benchmark, tmp_path: Path):
    """Four processes that write to one file, beside one."""
    count = max(COUNT // 20, 1000)
    alone, _ = write_at_once(f"sqlite:///{tmp_path / 'one.db'}", 1, count)
    together, each = write_at_once(f"sqlite:///{tmp_path / 'four.db'}", 4, count)
    best = {"ours": together / 4, "one writer": alone}
    tell(benchmark, "4 writer processes, 100 a commit", count, best, {"one writer": 0.7})
    fairness = min(each) / max(each)
    benchmark.extra_info["fairness"] = fairness
    print(f"slowest writer {fairness:.2f} x the fastest (wanted 0.7)")  # noqa: T201 (shown with -s)
    benchmark.pedantic(lambda: None, rounds=1)


def test_memory_and_opening(benchmark, events, log, tmp_path: Path):
    """Memory of replay and verify, and the time to open and answer, in a short and in a long log."""
    with open_log(f"sqlite:///{tmp_path / 'short.db'}") as short:
        fill(short, events[: COUNT // 10], 1000)
        tracemalloc.start()
        _peak(log, "replay")  # fills the codec's cache of dates, which has a limit of its own
        for what in ("replay", "verify"):
            few, many = (_peak(each, what) for each in (short, log))
            print(f"\n{what}: {few / 1e6:.2f} MB for {COUNT // 10:,} events, {many / 1e6:.2f} MB for {COUNT:,}")  # noqa: T201
        tracemalloc.stop()
    open_log(f"sqlite:///{tmp_path / 'empty.db'}").close()

    def opened(path: Path | None) -> None:
        with open_log(f"sqlite:///{path}") as each:
            each.head()
            list(each.read(COUNT // 2, limit=10))

    best = race(20, ours=lambda: opened(log.path), empty=lambda: opened(tmp_path / "empty.db"))
    print(f"open and read 10: {best['ours'] * 1000:.1f} ms, an empty log {best['empty'] * 1000:.1f} ms")  # noqa: T201
    benchmark.pedantic(opened, args=(log.path,), rounds=3)


def _peak(log: Log, what: str) -> int:
    """Return the most bytes that replay or verify has in use at a time."""
    tracemalloc.reset_peak()
    if what == "verify":
        log.verify()
    else:
        for recorded in log.read():
            recorded.event  # noqa: B018 (decoded when asked for)
    return tracemalloc.get_traced_memory()[1]
