"""The chain of hashes that makes a change visible.

The hash of an event is SHA-256 over its envelope, in which stand the hash of the event before and the digest of its
data. Because the envelope holds a digest and not the data itself, the words of a redacted event can go while
every hash stays as it was (see `calendar_core.log.redaction`).
"""

from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import Protocol

from calendar_core.log.recorded import GENESIS, Anchor, Break, Row


def digest(data: bytes) -> str:
    """Return the SHA-256 of an event's data in hexadecimal."""
    return sha256(data).hexdigest()


def link(  # noqa: PLR0917 (what the hash covers; a tuple of it would be made only to be taken apart)
    previous: str,
    position: int,
    id_: str,
    stream: str,
    version: int,
    kind: str,
    schema: int,
    recorded_at: str,
    content: str,
) -> str:
    """Return the hash of an event.

    Args:
        previous: the hash of the event before, `GENESIS` for the first.
        position: its place in the log.
        id_: its id.
        stream: its stream.
        version: its place in the stream.
        kind: its kind.
        schema: the version of the kind's shape.
        recorded_at: when it was recorded, as `stamp` writes it.
        content: the digest of its data, as recorded first.
    """
    # The stream stands last: it is the one field that may hold any text, which thus cannot be mistaken for another.
    text = f"{previous}\n{position}\n{id_}\n{version}\n{kind}\n{schema}\n{recorded_at}\n{content}\n{stream}"
    return sha256(text.encode()).hexdigest()


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

    def fault(self, rows: Sequence[Row]) -> Break | None:
        """Return what is wrong with the next rows, or None."""
        previous, anchor = self._previous, self._against
        for self._expected, row in enumerate(rows, self._expected):  # noqa: B020 (a break is told of where this stands)
            position, id_, stream, version, kind, schema, recorded_at, data, hash_ = row
            if position != self._expected:
                return self.broken(f"the event is missing; the next one has position {position}")
            if type(data) is not bytes:
                return self.broken("the event has no data")
            content = sha256(data).hexdigest()
            found = link(previous, position, id_, stream, version, kind, schema, recorded_at, content)
            if found != hash_ and not self._redacted(previous, row):
                return self.broken("the event is not what was recorded here, or its hash was changed")
            if position == anchor.position and hash_ != anchor.hash:
                return self.broken("the hash is not that of the anchor: the log was written anew, from here or before")
            previous = hash_
        if rows:
            self._previous = previous
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

    def _redacted(self, previous: str, row: Row) -> bool:
        self._digests = self._digests or self._redactions()
        original = self._digests.recorded_digest(row[0], digest(row[7]))
        return link(previous, *row[:7], original) == row[8]
