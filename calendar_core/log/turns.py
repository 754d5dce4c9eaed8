"""Writers of several processes take turns.

SQLite lets whoever asks at the right moment write next, so that under load some writers starve. A lock on a file
beside the log, asked for before SQLite's own, puts them in a queue. Without such locks (Windows) SQLite's waiting has
to do.
"""

import os
import sys
import threading
from pathlib import Path

from calendar_core.errors import StoreError

if sys.platform != "win32":
    import fcntl


class Turn:
    """A context in which no other writer of the same log is at work; for one thread at a time.

    Args:
        path: the lock file; made when absent, and left in place, since others may be waiting at it.
        timeout: seconds to wait for the turn.
    """

    def __init__(self, path: Path, timeout: float) -> None:
        self._path = path
        self._timeout = timeout
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)

    def take(self) -> None:
        """Wait until it is the caller's turn.

        Raises:
            StoreError: it did not come in time.
        """
        if sys.platform == "win32":
            return
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._wait()

    def give_back(self) -> None:
        """Let the next one have its turn; do nothing when there was none."""
        if sys.platform != "win32":
            fcntl.flock(self._file, fcntl.LOCK_UN)

    def __enter__(self) -> None:
        self.take()

    def __exit__(self, *_: object) -> None:
        self.give_back()

    def close(self) -> None:
        """Give the file back."""
        os.close(self._file)

    def _wait(self) -> None:
        """Wait in a thread, since the system's own waiting knows no time limit."""
        waiter = _Waiter(self._path)
        waiter.start()
        if not waiter.done.wait(self._timeout) and waiter.give_up():
            raise StoreError(f"another writer has held {self._path} for {self._timeout:g} seconds: try again later")
        os.dup2(waiter.file, self._file, inheritable=False)
        os.close(waiter.file)


class _Waiter(threading.Thread):
    """Waits for the lock; whoever asked may give up, and then the lock is let go as soon as it comes."""

    def __init__(self, path: Path) -> None:
        super().__init__(daemon=True, name="turn")
        self.file = os.open(path, os.O_RDWR)
        self.done = threading.Event()
        self._decision = threading.Lock()
        self._given_up = False

    def run(self) -> None:
        if sys.platform != "win32":
            fcntl.flock(self.file, fcntl.LOCK_EX)
        with self._decision:
            if self._given_up:
                os.close(self.file)
            self.done.set()

    def give_up(self) -> bool:
        """Return whether nobody waits any more; False when the lock came in the last moment."""
        with self._decision:
            self._given_up = not self.done.is_set()
        return self._given_up
