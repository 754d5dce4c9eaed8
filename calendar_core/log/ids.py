"""Ids that grow with time: UUID version 7 (RFC 9562, section 5.7)."""

import datetime as dt
import os
import threading
import time
from collections.abc import Callable

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND = dt.timedelta(microseconds=1)
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
        self._nanoseconds = time.time_ns if clock is None else lambda: (clock() - _EPOCH) // _MICROSECOND * 1000
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
        now = self._nanoseconds() // 1_000_000
        with self._lock:
            if now > self._last:
                self._begin(now)
            elif self._pid != os.getpid():
                self._pid = os.getpid()
                self._begin(self._last + 1)
            first, head = self._counter, self._head
            self._counter += count
        return [head + number.to_bytes(_COUNTER_BITS // 8).hex() for number in range(first, first + count)]

    def _begin(self, milliseconds: int) -> None:
        """Draw the random bits of a millisecond; a child process never shares them with its parent."""
        self._last = milliseconds
        drawn = self._random(_RANDOM_BYTES)
        version, variant = 0x70 | drawn[0] & 0x0F, 0x80 | drawn[2] & 0x3F
        head = (milliseconds.to_bytes(6) + bytes((version, drawn[1], variant, drawn[3]))).hex()
        self._head = f"{head[:8]}-{head[8:12]}-{head[12:16]}-{head[16:]}-"
        self._counter = int.from_bytes(drawn[4:]) % _ROOM
