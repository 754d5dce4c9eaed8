"""Rates: so much time between two requests to one host, whoever makes them."""

import datetime as dt
import threading

from calendar_core.fetching.time import Time

PAUSE = 1.0
"""Seconds between two requests to one host, unless its robots.txt asks for more."""

LONGEST_PAUSE = 30.0
"""Seconds that a robots.txt may ask for."""


class Turns:
    """Hands out turns to ask a host; used by all threads together."""

    def __init__(self, time: Time, pause: float = PAUSE) -> None:
        """Leave `pause` seconds between two turns of one host."""
        self._time = time
        self._pause = pause
        self._pauses: dict[str, float] = {}
        self._next: dict[str, dt.datetime] = {}
        self._lock = threading.Lock()

    def ask_for_pause(self, host: str, seconds: float) -> None:
        """Leave more time between the turns of a host: what it asks for, within bounds."""
        self._pauses[host] = min(max(self._pause, seconds), LONGEST_PAUSE)  # in this order NaN is no wish

    def wait(self, host: str) -> None:
        """Wait for the next turn of a host; whoever asks first is first.

        Raises:
            Stopped: the end was asked for.
        """
        with self._lock:
            now = self._time.now()
            turn = max(now, self._next.get(host, now))
            self._next[host] = turn + dt.timedelta(seconds=self._pauses.get(host, self._pause))
        if turn > now:
            self._time.wait((turn - now).total_seconds())
