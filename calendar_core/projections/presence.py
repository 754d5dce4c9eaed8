"""What the tables certainly do not hold: a long replay asks for most things in vain, and need not ask the database."""

import sqlite3

_BITS = 1 << 25
_MASK = _BITS - 1
_STEP = 0x9E3779
"""Spreads the quarters of one name over the bits."""


class Presence:
    """Remembers which names fell into which quarters of a year, as a Bloom filter: what it denies is not there.

    It answers only where it has seen every row from the first; elsewhere everything may be there.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self._bits = bytearray()
        self._db: sqlite3.Connection | None = None
        self._version = -1

    def begin(self, db: sqlite3.Connection) -> None:
        """Begin a batch; forget everything when somebody else wrote to the tables, or another file is at hand."""
        version = db.execute("PRAGMA data_version").fetchone()[0]
        if db is not self._db or version != self._version:
            self._db, self._version = db, version
            empty = db.execute("SELECT 1 FROM entries LIMIT 1").fetchone() is None
            self._bits = bytearray(_BITS // 8 if empty else 0)

    def note(self, name: str, kind: str, first: int, last: int) -> None:
        """Remember that a name is there in some of these months, as `Span.months` counts them."""
        bits = self._bits
        if bits:
            start = hash((name, kind)) & _MASK
            for quarter in range(first // 3, last // 3 + 1):
                bit = (start + quarter * _STEP) & _MASK
                bits[bit >> 3] |= 1 << (bit & 7)

    def may_have(self, name: str, kind: str, first: int, last: int) -> bool:
        """Whether a name may be there in some of these months."""
        bits = self._bits
        if not bits:
            return True
        start = hash((name, kind)) & _MASK
        for quarter in range(first // 3, last // 3 + 1):
            bit = (start + quarter * _STEP) & _MASK
            if bits[bit >> 3] & 1 << (bit & 7):
                return True
        return False
