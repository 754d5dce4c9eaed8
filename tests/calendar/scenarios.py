"""Ingestions that are killed: `python -m tests.calendar.scenarios FOLDER` writes what it found as JSON.

It runs apart from pytest, in a process with one thread, so that it may fork.
"""

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from calendar_core.calendar import Calendar
from calendar_core.log import open_log
from tests.calendar.reading import read_one, some_releases
from tests.log.scenarios import fork, wait_for

COUNT = 2000
ROUNDS = 12


def killed(folder: Path) -> dict[str, Any]:
    """Kill two ingestions of one archive at random moments, again and again, then let one finish."""
    path, chance = folder / "diplomatic.db", random.Random(3)
    ends = [0]
    Calendar.open(path).close()
    with Calendar.open("sqlite://") as calendar:
        calendar.ingest(some_releases(2), extract=read_one)  # so that what is made once is made before the children are
    for _ in range(ROUNDS):
        children = [fork(lambda: _ingest(path)) for _ in range(2)]
        while _head(path) == ends[-1] < 2 * COUNT:
            time.sleep(0.005)
        time.sleep(chance.uniform(0, 0.02))  # at any point of what they do next
        for child in children:
            os.kill(child, signal.SIGKILL)
        wait_for(children)
        ends.append(_head(path))
    _ingest(path)
    with Calendar.open(path) as calendar:
        streams = [one.stream for one in calendar.replay(kinds={"release_received"})]
        facts = Counter(one.stream for one in calendar.replay(kinds={"meeting_held"}))
        return {
            "in order": streams == [f"release/r{number}" for number in range(COUNT)],
            "facts": sorted(set(facts.values())) == [1] and len(facts) == COUNT,
            "break": str(calendar.verify()),
            "kills in the middle": len({end for end in ends if 0 < end < 2 * COUNT}),
        }


def _ingest(path: Path) -> None:
    with Calendar.open(path) as calendar, ThreadPoolExecutor(2) as pool:
        calendar.ingest(some_releases(COUNT), extract=read_one, executor=pool, ahead=3)


def _head(path: Path) -> int:
    with open_log(f"sqlite:///{path}") as log:
        return log.head().position


if __name__ == "__main__":
    print(json.dumps(killed(Path(sys.argv[1]))))  # noqa: T201 (what it found)
