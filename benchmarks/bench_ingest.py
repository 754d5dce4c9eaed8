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
ROUNDS = 2 if COUNT < 20_000 else 1


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
    """A new archive, all included: start, reading, extraction, log. Again, and a shorter one for its memory."""
    rate: dict[int, float] = {}
    for turn in range(ROUNDS):
        for jobs in (1, 2):
            long = ingest(folder, "long.jsonl", f"{jobs}-{turn}.db", jobs)
            assert f"{COUNT:,} releases added" in long.said
            rate[jobs] = max(rate.get(jobs, 0), COUNT / long.seconds)
    again = ingest(folder, "long.jsonl", "2-0.db", 2)
    assert f"{COUNT:,} releases already known" in again.said
    short = ingest(folder, "short.jsonl", "short.db", 2)
    print(  # noqa: T201 (shown with -s)
        f"\n{COUNT:,} releases: {rate[1]:,.0f} a second in one process, {rate[2]:,.0f} in two "
        f"({rate[2] / rate[1]:.2f} x)\n"
        f"the same again: {COUNT / again.seconds:,.0f} a second, {again.seconds:.1f} s\n"
        f"peak of a process: {short.megabytes:.0f} MB, {long.megabytes:.0f} MB for an archive four times as long"
    )
    benchmark.extra_info["two beside one"] = round(rate[2] / rate[1], 2)
    benchmark.extra_info["memory, four times as long"] = round(long.megabytes / short.megabytes, 2)
    assert long.megabytes < 1.3 * short.megabytes
    benchmark.pedantic(lambda: None, rounds=1)
