"""The chain of hashes that makes a change visible.

The hash of an event is SHA-256 over its envelope, in which stand the hash of the event before and the digest of its
data. Because the envelope holds a digest and not the data itself, the words of a redacted event can go while
every hash stays as it was (see `calendar_core.log.redaction`).
"""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Protocol

from calendar_core.log.recorded import GENESIS, Anchor, Break, Envelope, Row


def digest(data: bytes) -> str:
    """Return the SHA-256 of an event's data in hexadecimal."""
    return sha256(data).hexdigest()


def link(previous: str, envelope: Envelope, content: str) -> str:
    """Return the hash of an event.

    Args:
        previous: the hash of the event before, `GENESIS` for the first.
        envelope: what the event carries beside its data.
        content: the digest of its data, as recorded first.
    """
    position, id_, stream, version, kind, schema, recorded_at = envelope
    # The stream stands last: it is the one field that may hold any text, which thus cannot be mistaken for another.
    text = f"{previous}\n{position}\n{id_}\n{version}\n{kind}\n{schema}\n{recorded_at}\n{content}\n{stream}"
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Digests(Protocol):
    """Knows the digests of data that was redacted."""

    def recorded_digest(self, position: int, actual: str) -> str:
        """Return the digest of an event's data as it was recorded first, given the one that it has."""


class Verification:
    """Checks rows in order, from the first, each against the one before.

    Args:
        against: an anchor that the log has to pass through.
        redactions: reads what was redacted; asked only when a row is not what its hash says.
    """

    def __init__(self, against: Anchor | None, redactions: Callable[[], Digests]) -> None:
        self._against = against or Anchor(0, GENESIS)
        self._redactions = redactions
        self._digests: Digests | None = None
        self._previous = GENESIS
        self._expected = 1

    def fault(self, rows: Iterable[Row]) -> Break | None:
        """Return what is wrong with the next rows, or None."""
        for row in rows:
            data, hash_ = row[7], row[8]
            if row[0] != self._expected:
                return self.broken(f"the event is missing; the next one has position {row[0]}")
            if type(data) is not bytes:
                return self.broken("the event has no data")
            if link(self._previous, row[:7], sha256(data).hexdigest()) != hash_ and not self._redacted(row):
                return self.broken("the event is not what was recorded here, or its hash was changed")
            if self._expected == self._against.position and hash_ != self._against.hash:
                return self.broken("the hash is not that of the anchor: the log was written anew, from here or before")
            self._previous = hash_
            self._expected += 1
        return None

    def end(self) -> Break | None:
        """Return what is wrong with the log ending here, or None."""
        if self._against.position >= self._expected:
            return self.broken(f"the log ends before position {self._against.position} of the anchor")
        return None

    def broken(self, reason: str) -> Break:
        """Return a break at the row that is next."""
        return Break(self._expected, reason)

    def _redacted(self, row: Row) -> bool:
        self._digests = self._digests or self._redactions()
        original = self._digests.recorded_digest(row[0], digest(row[7]))
        return link(self._previous, row[:7], original) == row[8]
