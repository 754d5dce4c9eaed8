"""Ids that grow with time: UUID version 7 (RFC 9562, section 5.7)."""

import datetime as dt
import os
import threading
import time
from collections.abc import Callable

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MILLISECOND = dt.timedelta(milliseconds=1)
_RANDOM_BYTES = 10
_COUNTER_BITS = 48
_ROOM = 1 << _COUNTER_BITS - 1
"""Counters begin below this, so that no millisecond runs out of ids."""


class Uuid7:
    """Makes UUIDs that grow with every call, also within a millisecond and when the clock is set back.

    A millisecond draws its random bits once, and the ids within it count on from there (RFC 9562, section 6.2,
    method 2): so a batch of ids costs little more than their text, and they are next to each other in an index.
    """

    def __init__(
        self, clock: Callable[[], dt.datetime] | None = None, random: Callable[[int], bytes] = os.urandom
    ) -> None:
        """Take the time from `clock` (aware; the system's unless given) and random bytes from `random`."""
        self._milliseconds = _system_clock if clock is None else lambda: (clock() - _EPOCH) // _MILLISECOND
        self._random = random
        self._lock = threading.Lock()
        self._pid = os.getpid()
        self._last = -1
        self._head = ""
        self._counter = 0

    def __call__(self) -> str:
        """Return a new id as text, in lower case with hyphens."""
        return self.many(1)[0]

    def many(self, count: int) -> list[str]:
        """Return several new ids, with one look at the clock; each is greater than the one before."""
        now = self._milliseconds()
        with self._lock:
            if now > self._last or self._pid != os.getpid():
                self._begin(max(now, self._last + 1))
            first = self._counter
            self._counter += count
            head = self._head
        return [f"{head}{number:012x}" for number in range(first, first + count)]

    def _begin(self, milliseconds: int) -> None:
        """Draw the random bits of a millisecond; a child process never shares them with its parent."""
        drawn = int.from_bytes(self._random(_RANDOM_BYTES), "big")
        self._counter = drawn % _ROOM
        twelve, fourteen = drawn >> 68, drawn >> 54 & 0x3FFF
        time = f"{milliseconds:012x}"
        self._head = f"{time[:8]}-{time[8:]}-7{twelve:03x}-{0x8000 | fourteen:04x}-"
        self._last, self._pid = milliseconds, os.getpid()


def _system_clock() -> int:
    return time.time_ns() // 1_000_000
