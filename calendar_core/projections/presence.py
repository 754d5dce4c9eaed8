"""What the tables certainly do not hold: a long replay asks for most things in vain, and need not ask the database."""

import datetime as dt
import sqlite3
from functools import lru_cache

_PERIOD = 16
"""Days that are told apart."""
_RING = 1024
"""Periods that are told apart: 45 years, after which they are the first ones again."""
_ALL = (1 << _RING) - 1
_NAMES = 1 << 18
"""Names that are told apart; memory is bounded however many there are."""


class Presence:
    """Remembers which names fell into which days, as a Bloom filter: what it denies is not there.

    It answers only where it has seen every row from the first; elsewhere everything may be there.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self._periods: list[int] = []
        self._latest: list[int] = []
        self._kinds: set[str] = set()
        self._db: sqlite3.Connection | None = None
        self._version = -1

    def begin(self, db: sqlite3.Connection) -> None:
        """Begin a batch; forget everything when somebody else wrote to the tables, or another file is at hand."""
        version = db.execute("PRAGMA data_version").fetchone()[0]
        if db is not self._db or version != self._version:
            self._db, self._version = db, version
            empty = db.execute("SELECT 1 FROM entries LIMIT 1").fetchone() is None
            self._periods = [0] * _NAMES if empty else []
            self._latest = [0] * len(self._periods)
            self._kinds = set()

    def note(self, name: str, kind: str, first: dt.date, last: dt.date) -> None:
        """Remember that a name is there on some of these days."""
        if self._periods:
            place = hash((name, kind)) % _NAMES
            self._periods[place] |= _periods(first, last)
            self._latest[place] = max(self._latest[place], last.toordinal())
            self._kinds.add(kind)

    def may_have(self, name: str, kind: str, first: dt.date, last: dt.date) -> bool:
        """Whether a name may be there on some of these days."""
        if not self._periods:
            return True
        place = hash((name, kind)) % _NAMES
        return self._latest[place] >= first.toordinal() and self._periods[place] & _periods(first, last) != 0

    def may_have_any(self, kind: str) -> bool:
        """Whether any name may be there."""
        return not self._periods or kind in self._kinds


@lru_cache(maxsize=4096)
def _periods(first: dt.date, last: dt.date) -> int:
    """Return a bit for each period that has some of these days."""
    low, high = first.toordinal() // _PERIOD, last.toordinal() // _PERIOD
    if high - low >= _RING:
        return _ALL
    bits = (2 << (high - low)) - 1 << low % _RING
    return (bits | bits >> _RING) & _ALL
