"""Ids that grow with time: UUID version 7 (RFC 9562, section 5.7)."""

import datetime as dt
import os
import threading
import time
from collections.abc import Callable

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MILLISECOND = dt.timedelta(milliseconds=1)
_COUNTER_BITS = 12
_TAIL = 8
_POOL = 512
_VARIANT = bytes(byte & 0x3F | 0x80 for byte in range(256))
"""For each byte, the one with the variant in its first two bits."""


class Uuid7:
    """Makes UUIDs that grow with every call, also within a millisecond and when the clock is set back.

    The twelve bits behind the milliseconds count the ids of one millisecond (RFC 9562, section 6.2, method 1); when
    they run over, the next millisecond is used ahead of time.
    """

    def __init__(
        self, clock: Callable[[], dt.datetime] | None = None, random: Callable[[int], bytes] = os.urandom
    ) -> None:
        """Take the time from `clock` (aware; the system's unless given) and random bytes from `random`."""
        self._milliseconds = _system_clock if clock is None else lambda: (clock() - _EPOCH) // _MILLISECOND
        self._random = random
        self._lock = threading.Lock()
        self._last = -1
        self._pid = 0
        self._tails: list[str] = []

    def __call__(self) -> str:
        """Return a new id as text, in lower case with hyphens."""
        return self.many(1)[0]

    def many(self, count: int) -> list[str]:
        """Return several new ids, with one look at the clock; each is greater than the one before."""
        now = self._milliseconds() << _COUNTER_BITS
        with self._lock:
            first = now if now > self._last else self._last + 1
            self._last = first + count - 1
            if len(self._tails) < count or self._pid != os.getpid():
                self._fill(max(count, _POOL))
            left = len(self._tails) - count
            tails = self._tails[left:]
            del self._tails[left:]
        return [_text(f"{ticks:015x}", tail) for ticks, tail in enumerate(tails, first)]

    def _fill(self, count: int) -> None:
        """Draw the random ends of the next ids; a child process never shares them with its parent."""
        drawn = bytearray(self._random(count * _TAIL))
        drawn[::_TAIL] = drawn[::_TAIL].translate(_VARIANT)
        text = drawn.hex()
        self._tails = [f"{text[i : i + 4]}-{text[i + 4 : i + 16]}" for i in range(0, len(text), 2 * _TAIL)]
        self._pid = os.getpid()


def _text(head: str, tail: str) -> str:
    return f"{head[:8]}-{head[8:12]}-7{head[12:]}-{tail}"


def _system_clock() -> int:
    return time.time_ns() // 1_000_000
