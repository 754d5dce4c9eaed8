"""Read models beside a bare scan of the log, `eventsourcing` and polars: `pytest benchmarks/bench_projections.py -s`.

DIPCAL_BENCH_EVENTS says how many events: 20,000 unless set; the figures of the documentation are for 1,000,000.
"""

import os
import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from benchmarks.log_peers import tell
from benchmarks.projection_peers import eventsourcing_loop
from benchmarks.synthetic import FIRST_DAY, Press
from calendar_core.calendar import Calendar
from calendar_core.events import Fact, ReleaseReceived
from calendar_core.log import Append, Log, open_log

COUNT = int(os.environ.get("DIPCAL_BENCH_EVENTS", "20000"))
FEW = 10_000
PEER_EVENTS = 5_000


def fill(log: Log, count: int) -> None:
    """Append synthetic releases, so many events in all."""
    batch = []
    for events in Press().releases(count):
        received = events[0]
        assert isinstance(received, ReleaseReceived)
        batch.append(Append(f"release/{received.release.id}", events, 0))
        if len(batch) == 500:
            log.append_many(batch)
            batch = []
    log.append_many(batch)


def opened(folder: Path, count: int) -> Calendar:
    """Return a calendar of so many events."""
    store = folder / "diplomatic.db"
    if not store.exists():
        with open_log(f"sqlite:///{store}") as log:
            fill(log, count)
    return Calendar.open(store)


@pytest.fixture(scope="module")
def calendar(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Calendar]:
    """Return a calendar, its read models up to date; in DIPCAL_BENCH_FOLDER, where that is set."""
    folder = Path(os.environ.get("DIPCAL_BENCH_FOLDER") or tmp_path_factory.mktemp("many"))
    with opened(folder, COUNT) as calendar:
        calendar.timeline().first()
        yield calendar


def seconds(run: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def test_rebuild(benchmark, calendar, tmp_path: Path):
    """All read models anew, beside a bare scan, beside a scan that decodes, and beside `eventsourcing`."""
    count = calendar.log.head().position
    events = [recorded.event for recorded in calendar.replay(limit=PEER_EVENTS)]

    def scan() -> None:
        for _ in calendar.replay():
            pass

    def decode() -> None:
        for recorded in calendar.replay():
            recorded.event  # noqa: B018 (decoded when asked for)

    best = {"ours": seconds(calendar.rebuild), "scan": seconds(scan), "scan and decode": seconds(decode)}
    best["eventsourcing"] = seconds(eventsourcing_loop(tmp_path, events)) * count / PEER_EVENTS
    tell(benchmark, "rebuild", count, best, {"scan": 1 / 15, "scan and decode": 1 / 15, "eventsourcing": 10})
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")  # noqa: T201 (shown with -s)
    benchmark.pedantic(lambda: None, rounds=1)


def test_one_release(benchmark, calendar, tmp_path_factory: pytest.TempPathFactory):
    """A release of five facts made visible, in a long log and in a short one."""
    press, best = Press(seed=time.time_ns()), {}

    def visible(each: Calendar) -> float:
        events = press.release(FIRST_DAY)
        each.log.append(f"release/bench-{time.time_ns()}", events)
        facts = [event for event in events if isinstance(event, Fact)]
        assert len(facts) == 5
        return seconds(each.timeline().first)

    with opened(tmp_path_factory.mktemp("few"), FEW) as few:
        few.timeline().first()
        for name, each in (("ours", calendar), ("few", few)):
            best[name] = sorted(visible(each) for _ in range(21))[10]
    tell(benchmark, f"one release at {COUNT:,} events: {best['ours'] * 1000:.1f} ms", 1, best, {"few": 0.5})
    benchmark.pedantic(visible, args=(calendar,), rounds=5)


WORD = Press()._words  # noqa: SLF001 (by frequency)
QUESTIONS = {
    "one counterpart and year": {"during": "2020"},
    "one counterpart, the last": {"order": "-time"},
    "one counterpart and a rare kind": {"kind": "forum_attended"},
    "text, a rare word": {"text": WORD[2000]},
    "text, a frequent word": {"text": WORD[20]},
    "text, two words": {"text": f"{WORD[50]} {WORD[90]}"},
    "people": {"people": "minister"},
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_first_fifty(benchmark, calendar, question: str):
    """The first 50 entries that answer to a question."""
    asked = dict(QUESTIONS[question])
    if "counterpart" in question:
        asked["counterpart"] = next(iter(calendar.timeline().counts("counterpart")))
    found = benchmark(lambda: calendar.timeline(**asked).page(50))
    print(f"\n{question}: {len(found.entries)} in {benchmark.stats['median'] * 1000:.1f} ms")  # noqa: T201 (shown with -s)


def test_to_polars(benchmark, calendar):
    """A data frame of 100,000 entries, beside polars reading the table itself."""
    polars = pytest.importorskip("polars", reason="the peer is absent: pip install 'diplomatic-calendar[polars]'")
    import sqlite3  # noqa: PLC0415

    query = "SELECT * FROM entries ORDER BY earliest, id LIMIT 100000"

    def peer() -> None:
        db = sqlite3.connect(calendar.log.path.with_suffix(".views.db"))
        polars.read_database(query, db, infer_schema_length=None)
        db.close()

    frame = calendar.timeline(limit=100_000).to_polars()
    best = {"ours": seconds(calendar.timeline(limit=100_000).to_polars), "polars": seconds(peer)}
    tell(benchmark, "to_polars", len(frame), best, {"polars": 1 / 3})
    benchmark.pedantic(lambda: None, rounds=1)
