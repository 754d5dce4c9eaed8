"""Who does the work: processes of this machine, or a cluster of Dask."""

import logging
import multiprocessing
import os
import re
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing import resource_tracker
from multiprocessing.reduction import ForkingPickler
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from calendar_core.errors import WorkersError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

P = ParamSpec("P")
R = TypeVar("R")

PARCELS_EACH = 8
"""Parcels under way for each worker: enough that none has to wait for the recorder."""

_ADDRESS = re.compile(r"(?:tcp|tls|wss?|ucx)://[^\s/]+:\d{1,5}")

PATIENCE = "20s"
"""How long to wait for a cluster to answer."""


class Workers(Executor):
    """Processes of this machine: begun when there is work, and begun anew when one of them dies.

    Behind each stands a thread of this process that begins it, gives it work and waits for what comes of that. Signals
    are handled in the main thread, so that none of this is ever broken off in the middle, and a process that dies takes
    only its own work with it. The processes end with the one that began them, however it ends, and leave Ctrl-C to it.
    """

    def __init__(self, jobs: int) -> None:
        """Work in up to `jobs` processes."""
        self._threads = ThreadPoolExecutor(jobs, "worker", initializer=_leave_ctrl_c_to_the_main_thread)
        self._own = threading.local()
        self._begun: list[_Worker] = []
        self._over = False
        self._lock = threading.Lock()

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        """Have a function called in one of the processes."""
        return self._threads.submit(self._call, partial(fn, *args, **kwargs))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes when they are done with what they do."""
        self._threads.shutdown(wait=wait, cancel_futures=cancel_futures)
        if wait:
            self.end()

    def end(self) -> None:
        """End the processes at once, whatever they do."""
        with self._lock:
            self._over = True
            for worker in self._begun:
                worker.process.kill()
        self._threads.shutdown(cancel_futures=True)
        for worker in self._begun:
            worker.process.join()

    def _call(self, work: Callable[[], R]) -> R:
        worker = getattr(self._own, "worker", None) or self._begin()
        try:
            return worker.call(work)
        except BrokenExecutor:
            self._own.worker = None
            raise

    def _begin(self) -> "_Worker":
        with self._lock:
            if self._over:
                raise BrokenExecutor("the processes were ended")
            self._begun = [worker for worker in self._begun if worker.process.is_alive()]
            self._own.worker = worker = _Worker()
            self._begun.append(worker)
        return worker


class _Worker:
    """A process that does one thing after the other."""

    def __init__(self) -> None:
        # a forked copy of a process with threads (a server, a progress bar) may stand still for ever
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()  # it is the only one who writes now: when it dies, nobody waits for the rest

    def call(self, work: Callable[[], R]) -> R:
        """Return what comes of work that is done there.

        Raises:
            BrokenExecutor: the process died of it.
        """
        message = ForkingPickler.dumps(work)
        try:
            self._connection.send_bytes(message)
            answer = self._connection.recv_bytes()
        except (EOFError, OSError) as error:
            self.process.kill()
            self.process.join()
            raise BrokenExecutor(f"it ended with exit code {self.process.exitcode}") from error
        result, failure = ForkingPickler.loads(answer)
        if failure is not None:
            raise failure
        done: R = result
        return done


def _work(connection: "Connection") -> None:
    """Do what comes, until nothing can come any more: the life of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True, name="parent watch").start()
    with suppress(EOFError, OSError):
        while True:
            connection.send_bytes(_answer(connection.recv_bytes()))


def _answer(message: bytes) -> "memoryview":
    try:
        work = ForkingPickler.loads(message)
        return ForkingPickler.dumps((work(), None))
    except Exception as error:  # noqa: BLE001 (whatever it is, it is for whoever gave the work)
        return ForkingPickler.dumps((None, WorkersError(f"{type(error).__name__}: {error}")))


def _end_with_parent() -> None:
    """End when the parent is gone, in the middle of a release too."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _leave_ctrl_c_to_the_main_thread() -> None:
    """Block Ctrl-C in this thread, and so from the first moment in each process that it begins.

    Where signals cannot be blocked, a process ignores Ctrl-C once it has begun.
    """
    if hasattr(signal, "pthread_sigmask"):
        resource_tracker.ensure_running()  # which would unblock it, once it is begun
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


@contextmanager
def workers(jobs: int) -> Iterator[tuple[Executor | None, int]]:
    """Give processes of this machine, and how many parcels to begin ahead; none for one job."""
    if jobs == 1:
        yield None, 1
        return
    pool = Workers(jobs)
    try:
        yield pool, jobs * PARCELS_EACH
    finally:
        pool.end()


@contextmanager
def cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """Give the workers of a cluster of Dask, and how many parcels to begin ahead.

    Args:
        address: of its scheduler, `tcp://host:8786`.

    Raises:
        WorkersError: Dask is not installed, that is no address, or no scheduler answers there.
    """
    if not _ADDRESS.fullmatch(address):
        raise WorkersError(f"{address!r} is no address of a scheduler: write tcp://host:8786")
    try:
        from distributed import Client  # noqa: PLC0415 (an extra, and slow to import)
    except ImportError as error:
        raise WorkersError("a cluster needs Dask: pip install 'diplomatic-calendar[dask]'") from error
    try:
        connect: Any = Client
        client = connect(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise WorkersError(f"no scheduler of Dask answers at {address} ({error}): look whether it runs") from error
    try:
        threads = sum(client.nthreads().values())
        if not threads:
            raise WorkersError(f"the scheduler at {address} has no workers: start some with `dask worker {address}`")
        yield client.get_executor(pure=False, retries=0), threads * PARCELS_EACH
    finally:
        with _quiet("distributed.client", "tornado.application"):  # they complain of work that is given up
            client.close()


@contextmanager
def _quiet(*names: str) -> Iterator[None]:
    """Let loggers say nothing for a while."""
    loggers = [logging.getLogger(name) for name in names]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def cores() -> int:
    """Return on how many cores this process may run."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
