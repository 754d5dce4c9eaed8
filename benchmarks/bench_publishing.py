"""A site published, beside writing the same files of the same bytes in the plainest way.

DIPCAL_BENCH_EVENTS says how many events the log has: 6,000 unless set. `extra_info` tells how many files a run wrote.
"""

import datetime as dt
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.bench_feeds import fill
from benchmarks.synthetic import Press
from calendar_core.calendar import Calendar
from exporters.pieces import Pieces
from exporters.publishing import Published, publish, target_of

EVENTS = int(os.environ.get("DIPCAL_BENCH_EVENTS", "6000"))
BASE = "https://calendar.example.org"
TODAY = dt.date(2024, 12, 1)
ROUNDS = 5


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """Return a folder for store and site."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@pytest.fixture(scope="module")
def press():
    """Return who writes the releases."""
    return Press()


@pytest.fixture(scope="module")
def calendar(folder, press) -> Iterator[Calendar]:
    """Return a filled calendar, its read models up to date."""
    with Calendar.open(folder / "diplomatic.db") as opened:
        fill(opened, press, EVENTS)
        assert opened.timeline().count() > 0
        yield opened


@pytest.fixture(scope="module")
def pieces(calendar) -> Iterator[Pieces]:
    """Return what is kept beside the store."""
    with Pieces(calendar.log.path.with_suffix(".feeds.db")) as opened:
        yield opened


def run(calendar: Calendar, folder: Path, pieces: Pieces) -> Published:
    """Publish once."""
    with target_of(str(folder / "site")) as target:
        return publish(calendar, target, BASE, TODAY, pieces=pieces)


def test_first_run(benchmark, calendar, folder, pieces):
    """Everything is made and written; beside it, the floor: the same bytes written with `Path.write_bytes`."""
    done = benchmark.pedantic(run, (calendar, folder, pieces), rounds=1)
    benchmark.extra_info |= {"files": len(done.written), "entries": calendar.timeline().count()}
    files = {path: (folder / "site" / path).read_bytes() for path in done.written}
    begun = time.perf_counter()
    for path, content in files.items():
        file = folder / "floor" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    benchmark.extra_info["floor_s"] = round(time.perf_counter() - begun, 3)
    benchmark.extra_info["octets"] = sum(map(len, files.values()))


def test_one_release(benchmark, calendar, folder, pieces, press):
    """After one more release, only what it touches is made."""
    run(calendar, folder, pieces)
    written = []

    def another() -> None:
        release = press.release(TODAY)
        calendar.log.append(f"release/{release[0].release.id}", release)

    benchmark.pedantic(lambda: written.append(len(run(calendar, folder, pieces).written)), setup=another, rounds=ROUNDS)
    benchmark.extra_info |= {"files": written, "of": sum(1 for _ in (folder / "site").rglob("*.*"))}


def test_nothing_new(benchmark, calendar, folder, pieces):
    """A run without news looks at the log and at one file."""
    run(calendar, folder, pieces)
    assert benchmark(run, calendar, folder, pieces).written == []
