"""An archive is taken in: two processes beside one, a known archive beside a new one, memory of a long one.

    pytest benchmarks/bench_ingest.py -s

DIPCAL_BENCH_INGEST says how many releases: 4,000 unless set; 100,000 take some minutes.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from attrs import frozen

from benchmarks.archive import write

COUNT = int(os.environ.get("DIPCAL_BENCH_INGEST", "4000"))
ROUNDS = 2


@frozen
class Run:
    """What one `dipcal ingest` took.

    Attributes:
        seconds: by the clock on the wall.
        megabytes: the most that one of its processes held.
        said: what it printed.
    """

    seconds: float
    megabytes: float
    said: str


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a short and a long archive."""
    folder = tmp_path_factory.mktemp("archive")
    write(folder / "short.jsonl", COUNT // 4)
    write(folder / "long.jsonl", COUNT)
    return folder


def ingest(folder: Path, archive: str, store: str, jobs: int) -> Run:
    """Run the command as a user does."""
    command = [sys.executable, "-m", "calendar_core", "--store", f"sqlite:///{folder / store}"]
    command += ["ingest", str(folder / archive), "--jobs", str(jobs)]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=-1, stderr=-1, text=True) as running:  # noqa: S603 (our own command)
        said = running.stdout.read()
        _, status, used = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
    assert running.returncode == 0
    return Run(time.perf_counter() - start, used.ru_maxrss / 1000, said)


def test_two_processes_beside_one(benchmark, folder: Path):
    """A new archive, all included: start, reading, extraction, log. Reading it again adds nothing."""
    rate: dict[int, float] = {}
    for turn in range(ROUNDS):
        for jobs in (1, 2):
            run = ingest(folder, "long.jsonl", f"{jobs}-{turn}.db", jobs)
            assert f"{COUNT:,} releases added" in run.said
            rate[jobs] = max(rate.get(jobs, 0), COUNT / run.seconds)
    again = ingest(folder, "long.jsonl", "2-0.db", 2)
    assert f"{COUNT:,} releases already known" in again.said
    print(  # noqa: T201 (shown with -s)
        f"\n{COUNT:,} releases: {rate[1]:,.0f} a second in one process, {rate[2]:,.0f} in two "
        f"({rate[2] / rate[1]:.2f} x)"
        f"\nthe same again: {COUNT / again.seconds:,.0f} a second, {again.seconds:.1f} s"
    )
    benchmark.extra_info["two beside one"] = round(rate[2] / rate[1], 2)
    benchmark.pedantic(lambda: None, rounds=1)


def test_memory(benchmark, folder: Path):
    """An archive four times as long takes no more memory."""
    short, long = (ingest(folder, f"{name}.jsonl", f"{name}.db", 2).megabytes for name in ("short", "long"))
    print(f"\npeak: {short:.0f} MB for {COUNT // 4:,} releases, {long:.0f} MB for {COUNT:,}")  # noqa: T201
    benchmark.extra_info["four times as long"] = round(long / short, 2)
    assert long < 1.3 * short
    benchmark.pedantic(lambda: None, rounds=1)
