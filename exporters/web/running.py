"""Running the application under uvicorn: one process or several, which end what they do when told to stop."""

import multiprocessing
import signal
import socket
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from exporters.web.application import create_app
from exporters.web.live import Live
from exporters.web.patience import LARGEST_HEAD, PatientProtocol
from exporters.web.settings import Settings

MOST_CONNECTIONS = 1000
PATIENCE = 10
"""Seconds that a request may still take after SIGTERM."""

_SPAWN = multiprocessing.get_context("spawn")


def run(settings: Settings, listener: socket.socket, workers: int = 1) -> None:
    """Serve until told to stop.

    Args:
        settings: those of the application.
        listener: where to take connections; processes share it.
        workers: how many processes; when one of them ends by itself, the others are ended too.
    """
    if workers == 1:
        _work(settings, listener)
    else:
        _supervise([_SPAWN.Process(target=_work, args=(settings, listener)) for _ in range(workers)])


def _supervise(processes: Sequence[SpawnProcess]) -> None:
    """Run processes until one ends, and end all of them when told to stop."""

    def stop(*_: object) -> None:
        for process in processes:
            if process.is_alive():
                process.terminate()

    for process in processes:
        process.start()
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    wait([process.sentinel for process in processes])
    stop()
    for process in processes:
        process.join()


def _work(settings: Settings, listener: socket.socket) -> None:
    app = create_app(settings=settings)
    with suppress(KeyboardInterrupt):
        _Server(_config(app, settings), app.state.live).run(sockets=[listener])


def _config(app: Starlette, settings: Settings) -> uvicorn.Config:
    """Return the configuration of uvicorn.

    Where a proxy names the editor, its own address has to be seen, and not that of the client it speaks for.
    """
    return uvicorn.Config(
        app,
        http=PatientProtocol,
        h11_max_incomplete_event_size=LARGEST_HEAD,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=not settings.edit_header,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=PATIENCE,
    )


class _Server(uvicorn.Server):
    """A server that ends its streams when it is told to stop, instead of waiting for their readers."""

    def __init__(self, config: uvicorn.Config, live: Live) -> None:
        super().__init__(config)
        self._live = live

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to stop."""
        self._live.closing = True
        super().handle_exit(sig, frame)
