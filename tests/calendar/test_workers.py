"""Processes of this machine work, fail, die and are ended."""

import gc
import multiprocessing
import os
import signal
import struct
import sys
import threading
import time
from concurrent.futures import BrokenExecutor
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from calendar_core.calendar.workers import Workers, workers
from calendar_core.errors import WorkersError


@pytest.fixture
def pool():
    """Return up to two workers."""
    pool = Workers(2)
    yield pool
    pool.end()
    assert multiprocessing.active_children() == []


def meet(folder: Path, name: str, other: str) -> int:
    """Wait for another worker, and return the process that this was done in."""
    (folder / name).touch()
    while not (folder / other).exists():
        time.sleep(0.01)
    return os.getpid()


def stand_still(begun: Path) -> None:
    """Do something that does not end by itself."""
    begun.touch()
    time.sleep(3600)


def die_while_answering() -> None:
    """Say that a hundred bytes will follow, and end after five of them."""
    (connection,) = [one for one in gc.get_objects() if isinstance(one, Connection)]
    os.write(connection.fileno(), struct.pack("!i", 100) + b"12345")
    os._exit(3)


def wait_for(path: Path) -> None:
    """Wait until a worker has got as far as to make a file."""
    while not path.exists():
        time.sleep(0.01)


def test_they_work_side_by_side(pool, tmp_path):
    """Each does its own work in a process of its own, and more work begins no more processes."""
    one, other = pool.submit(meet, tmp_path, "one", "other"), pool.submit(meet, tmp_path, "other", "one")
    found = {one.result(), other.result()}
    assert len(found) == 2
    assert {pool.submit(os.getpid).result() for _ in range(5)} <= found


def test_what_fails_there_is_said_here(pool):
    """The error tells what it was; the process goes on."""
    before = {pool.submit(os.getpid).result()}
    with pytest.raises(WorkersError, match="ValueError: invalid literal for int"):
        pool.submit(int, "x").result()
    with pytest.raises(WorkersError, match="cannot pickle"):
        pool.submit(threading.Lock).result()
    with pytest.raises(Exception, match="pickle"):
        pool.submit(lambda: 1).result()
    assert {pool.submit(os.getpid).result() for _ in range(5)} & before


def test_one_that_dies_takes_only_its_own_work_along(pool, tmp_path):
    """What the other is doing is done, and there is somebody for what comes then."""
    one = pool.submit(meet, tmp_path, "one", "other")
    wait_for(tmp_path / "one")
    with pytest.raises(BrokenExecutor, match="it ended with exit code 3"):
        pool.submit(os._exit, 3).result()
    assert pool.submit(meet, tmp_path, "other", "one").result() != one.result()


@pytest.mark.skipif(sys.platform == "win32", reason="there a pipe is written in another way")
def test_one_that_dies_while_it_answers_is_not_waited_for(pool):
    """Nobody waits for the other half of what it was saying."""
    with pytest.raises(BrokenExecutor, match="it ended with exit code 3"):
        pool.submit(die_while_answering).result()
    assert pool.submit(os.getpid).result() != os.getpid()


def test_they_are_ended_at_once(pool, tmp_path):
    """Whatever they do; what they had not begun is given up, and nothing is begun any more."""
    doing = [pool.submit(stand_still, tmp_path / name) for name in ("one", "other")]
    waiting = pool.submit(os.getpid)
    for name in ("one", "other"):
        wait_for(tmp_path / name)
    pool.end()
    assert [type(one.exception()) for one in doing] == [BrokenExecutor, BrokenExecutor]
    assert waiting.cancelled()
    assert multiprocessing.active_children() == []
    with pytest.raises(RuntimeError):
        pool.submit(os.getpid)


def test_an_error_ends_them_at_once(tmp_path):
    """Nobody waits for work that is not wanted any more."""

    def interrupted():
        with workers(2) as (pool, _):
            pool.submit(stand_still, tmp_path / "begun")
            wait_for(tmp_path / "begun")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(sys.platform == "win32", reason="there signals cannot be blocked")
def test_they_leave_ctrl_c_to_whoever_began_them(pool):
    """It is blocked in them before they have imported anything, and not in this process."""
    for _ in range(2):
        assert signal.SIGINT in pool.submit(signal.pthread_sigmask, signal.SIG_BLOCK, ()).result()
        with pytest.raises(BrokenExecutor):
            pool.submit(os._exit, 1).result()
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
