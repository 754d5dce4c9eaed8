"""Time as everything that waits is given it, so that a test can play a day in a second and SIGTERM ends any wait."""

import datetime as dt
import threading
from typing import Protocol


class Stopped(Exception):  # noqa: N818 (not an error: somebody asked for the end)
    """The watch was asked to stop; whatever is half done is left, and done again the next time."""


class Time(Protocol):
    """Tells the time, and waits."""

    @property
    def stopping(self) -> bool:
        """Whether the end was asked for."""

    def now(self) -> dt.datetime:
        """Return the time, in UTC."""

    def wait(self, seconds: float) -> None:
        """Wait.

        Raises:
            Stopped: the end was asked for, before or meanwhile.
        """


class RealTime:
    """The clock on the wall, until `stop` is called."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    @property
    def stopping(self) -> bool:
        """Whether the end was asked for."""
        return self._stop.is_set()

    def now(self) -> dt.datetime:
        """Return the time, in UTC."""
        return dt.datetime.now(dt.UTC)

    def wait(self, seconds: float) -> None:
        """Wait; `Stopped` is raised when the end was asked for."""
        if self._stop.wait(max(seconds, 0)):
            raise Stopped

    def stop(self) -> None:
        """Ask for the end; from any thread, and from a signal handler."""
        self._stop.set()
