"""Ids that grow with time: UUID version 7 (RFC 9562, section 5.7)."""

import datetime as dt
import os
import threading
from collections.abc import Callable

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MILLISECOND = dt.timedelta(milliseconds=1)
_COUNTER_BITS = 12
_RANDOM_BITS = 62


class Uuid7:
    """Makes UUIDs that grow with every call, also within a millisecond and when the clock is set back.

    The twelve bits behind the milliseconds count the ids of one millisecond (RFC 9562, section 6.2, method 1); when
    they run over, the next millisecond is used ahead of time.
    """

    def __init__(self, clock: Callable[[], dt.datetime], random: Callable[[int], bytes] = os.urandom) -> None:
        """Take the time from `clock` (aware) and random bytes from `random`."""
        self._clock = clock
        self._random = random
        self._lock = threading.Lock()
        self._last = -1

    def __call__(self) -> str:
        """Return a new id as text, in lower case with hyphens."""
        now = (self._clock() - _EPOCH) // _MILLISECOND << _COUNTER_BITS
        with self._lock:
            self._last = ticks = max(now, self._last + 1)
        time, counter = divmod(ticks, 1 << _COUNTER_BITS)
        tail = int.from_bytes(self._random(8)) >> (64 - _RANDOM_BITS)
        text = f"{time << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | tail:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
