"""The chain of hashes that makes a change visible.

The hash of an event is SHA-256 over its envelope, in which stand the hash of the event before and the digest of its
data. Because the envelope holds a digest and not the data itself, the words of a redacted event can go while
every hash stays as it was (see `calendar_core.log.redaction`).
"""

from hashlib import sha256

from calendar_core.log.recorded import GENESIS, Row


def digest(data: bytes) -> str:
    """Return the SHA-256 of an event's data in hexadecimal."""
    return sha256(data).hexdigest()


def link(previous: str, row: Row, content: str) -> str:
    """Return the hash of an event.

    Args:
        previous: the hash of the event before, `GENESIS` for the first.
        row: the event; its data and hash are not looked at.
        content: the digest of its data, as recorded.
    """
    position, id_, stream, version, kind, schema, recorded_at, _, _ = row
    # The stream stands last: it is the one field that may hold a line break, which thus cannot be mistaken.
    envelope = f"{previous}\n{position}\n{id_}\n{version}\n{kind}\n{schema}\n{recorded_at}\n{content}\n{stream}"
    return sha256(envelope.encode("utf-8", "surrogatepass")).hexdigest()


__all__ = ["GENESIS", "digest", "link"]
