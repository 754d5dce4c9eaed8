"""What takes processes of its own to try: `python -m tests.log.scenarios NAME FOLDER` writes what it found as JSON.

It runs apart from pytest, in a process with one thread, so that it may fork.
"""

import json
import os
import random
import resource
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from calendar_core.errors import DiplomaticCalendarError
from calendar_core.log import open_log
from calendar_core.log.testing import a_confirmation, a_meeting, a_release

Result = dict[str, Any]
BATCH = 3


def fork(work: Callable[[], object]) -> int:
    """Run work in a child process that ends without cleaning up; return its process id."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        except BaseException:
            traceback.print_exc()
            raise
        finally:
            os._exit(status)
    return child


def wait_for(children: list[int]) -> list[int]:
    """Return the exit statuses of children."""
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]


def killed(folder: Path, rounds: int = 150, writers: int = 2) -> Result:
    """Kill writers at random moments, again and again, on one and the same file."""
    path, chance = folder / "log.db", random.Random(5)
    with open_log(f"sqlite:///{path}") as log:
        log.append("first", [a_meeting()])  # so that what is made once is made before the children are
    acknowledged = [0] * writers
    faults: list[str] = []
    for turn in range(rounds):
        pipes = [os.pipe() for _ in range(writers)]
        children = [fork(partial(_write_until_killed, path, number, pipe)) for number, (_, pipe) in enumerate(pipes)]
        # Every other round the writers are known to be at work, however slow the machine is.
        begun = [len(os.read(reader, 1)) if turn % 2 and _ready(reader) else 0 for reader, _ in pipes]
        time.sleep(chance.uniform(0.002, 0.03))
        for child in children:
            os.kill(child, signal.SIGKILL)
        wait_for(children)
        with open_log(f"sqlite:///{path}") as log:
            for number, (reader, writer) in enumerate(pipes):
                os.close(writer)
                acknowledged[number] += BATCH * (begun[number] + len(os.read(reader, 1 << 16)))
                os.close(reader)
                version = log.version(f"s/{number}")
                if version % BATCH or not acknowledged[number] <= version <= acknowledged[number] + BATCH:
                    faults.append(f"round {turn}: {version} events, {acknowledged[number]} acknowledged")
                acknowledged[number] = version
    with open_log(f"sqlite:///{path}") as log:
        return {"faults": faults, "break": str(log.verify()), "events": log.head().position, "kills": rounds * writers}


def _ready(reader: int) -> bool:
    return bool(select.select([reader], [], [], 60)[0])


def _write_until_killed(path: Path, number: int, pipe: int) -> None:
    with open_log(f"sqlite:///{path}") as log:
        while True:
            log.append(f"s/{number}", [a_meeting()] * BATCH)
            os.write(pipe, b".")


def ten_ingest_one(folder: Path, rounds: int = 5) -> list[Result]:
    """Let ten processes make a log, all at once, and record one and the same release in it."""
    return [_ingest_at_once(folder / f"{turn}.db", 10) for turn in range(rounds)]


def _ingest_at_once(path: Path, processes: int) -> Result:
    start, go = os.pipe()

    def ingest(number: int) -> None:
        os.close(go)
        os.read(start, 1)  # returns when the parent closes its end, for all at once
        with open_log(f"sqlite:///{path}") as log:
            recorded = log.append("release/1", [a_release(), a_meeting()], expected_version=0, key="k")
        path.with_suffix(f".{number}").write_text(str(recorded))

    children = [fork(partial(ingest, number)) for number in range(processes)]
    os.close(go)
    statuses = wait_for(children)
    os.close(start)
    answers = {path.with_suffix(f".{number}").read_text() for number in range(processes)}
    with open_log(f"sqlite:///{path}") as log:
        return {"statuses": statuses, "answers": len(answers), "events": log.head().position}


def several_writers(folder: Path, writers: int = 4, appends: int = 60) -> Result:
    """Let processes write at once while one reads along."""
    url = f"sqlite:///{folder / 'log.db'}"
    open_log(url).close()

    def write(number: int) -> None:
        with open_log(url) as log:
            for _ in range(appends):
                log.append(f"s/{number}", [a_confirmation()] * BATCH)

    children = [fork(lambda n=n: write(n)) for n in range(writers)]
    seen: list[int] = []
    with open_log(url) as log:
        for recorded in log.follow(poll=0.005):
            seen.append(recorded.position)
            if len(seen) == writers * appends * BATCH:
                break
        statuses = wait_for(children)
        return {"statuses": statuses, "in_order": seen == list(range(1, len(seen) + 1)), "break": str(log.verify())}


def log_across_fork(folder: Path) -> Result:
    """Go on with one log in parent and child."""
    with open_log(f"sqlite:///{folder / 'log.db'}") as log:
        log.append("parent", [a_confirmation()])
        statuses = wait_for([fork(lambda: log.append("child", [a_confirmation()])) for _ in range(3)])
        log.append("parent", [a_confirmation()])
        with open_log("sqlite://") as memory:
            memory_statuses = wait_for([fork(memory.head)])
        return {
            "statuses": statuses,
            "streams": [each.stream for each in log.read()],
            "break": str(log.verify()),
            "memory": memory_statuses,
        }


def full_disk(folder: Path) -> Result:
    """Write until the file may not grow any more, then make room."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    recorded, message = 0, ""
    with open_log(f"sqlite:///{folder / 'log.db'}") as log:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, most))
        try:
            while True:
                recorded += len(log.append("a", [a_release(text="word " * 2000)] * BATCH))
        except DiplomaticCalendarError as error:
            message = str(error)
        held = log.head().position, str(log.verify())
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        after = log.append("a", [a_confirmation()])[0].position
        return {"message": message, "recorded": recorded, "held": held, "after": after, "break": str(log.verify())}


def no_permission(folder: Path) -> Result:
    """Open stores as a user who may not write them."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    locked, messages = folder / "locked", {}
    for name, opening in {
        "new": lambda: open_log(f"sqlite:///{locked / 'new.db'}"),
        "write": lambda: open_log(f"sqlite:///{locked / 'log.db'}"),
        "no folder": lambda: open_log(f"sqlite:///{folder / 'closed' / 'log.db'}"),
    }.items():
        try:
            opening().close()
        except DiplomaticCalendarError as error:
            messages[name] = str(error)
    with open_log(f"sqlite:///{locked / 'log.db'}", read_only=True) as log:
        return messages | {"read": len(list(log.read())), "break": str(log.verify())}


SCENARIOS: dict[str, Callable[[Path], Result | list[Result]]] = {
    scenario.__name__: scenario
    for scenario in (killed, ten_ingest_one, several_writers, log_across_fork, full_disk, no_permission)
}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(SCENARIOS[sys.argv[1]](Path(sys.argv[2]))))
