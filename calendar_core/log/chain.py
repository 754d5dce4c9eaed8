"""The chain of hashes that makes a change visible.

The hash of an event is SHA-256 over its envelope, in which stand the hash of the event before and the digest of its
data. Because the envelope holds a digest and not the data itself, the words of a redacted event can go while
every hash stays as it was (see `calendar_core.log.redaction`).
"""

from hashlib import sha256

from calendar_core.log.recorded import Envelope


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
