"""Who does the work: processes of this machine, or a cluster of Dask."""

import logging
import multiprocessing
import os
import re
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any, ParamSpec, TypeVar

from calendar_core.errors import WorkersError

P = ParamSpec("P")
R = TypeVar("R")

PARCELS_EACH = 8
"""Parcels under way for each worker: enough that none has to wait for the recorder."""

_ADDRESS = re.compile(r"(?:tcp|tls|wss?|ucx)://[^\s/]+:\d{1,5}")

PATIENCE = "20s"
"""How long to wait for a cluster to answer."""


class Workers(Executor):
    """Processes of this machine: begun when there is work, and begun anew when one of them dies.

    They end with the process that began them, however it ends, and leave Ctrl-C to it.
    """

    def __init__(self, jobs: int) -> None:
        """Work in up to `jobs` processes."""
        self._jobs = jobs
        self._pool = self._begin()

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        """Have a function called in one of the processes."""
        try:
            return self._pool.submit(fn, *args, **kwargs)
        except BrokenExecutor:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = self._begin()
            return self._pool.submit(fn, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes when they are done with what they do."""
        self._pool.shutdown(wait=wait, cancel_futures=cancel_futures)

    def _begin(self) -> ProcessPoolExecutor:
        # a forked copy of a process with threads (a server, a progress bar) may stand still for ever
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._jobs, mp_context=context, initializer=_settle_in)


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
        pool.shutdown(cancel_futures=True)


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


def _settle_in() -> None:
    """Make a worker ignore Ctrl-C, and end when its parent is gone; otherwise it would wait for work for ever."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True, name="parent watch").start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
