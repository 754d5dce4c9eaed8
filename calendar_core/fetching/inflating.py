"""Compressed answers, inflated a piece at a time and never further than allowed."""

import zlib
from collections.abc import Iterable, Iterator

from calendar_core.errors import FetchError

ACCEPTED = "gzip, deflate"

_GZIP, _ZLIB, _RAW = 31, 15, -15
"""How zlib calls the formats (`wbits`)."""

_PIECE = 1 << 16
_MAGIC = b"\x1f\x8b"
"""How a member of a gzip file begins (RFC 1952, section 2.3.1)."""


def inflated(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Yield what a body holds, in pieces of at most 64 KiB, however well it was compressed.

    Args:
        chunks: the body as it was sent.
        encoding: its Content-Encoding.

    Raises:
        FetchError: the encoding was not asked for, or the body is not encoded so, or breaks off.
    """
    name = encoding.strip().lower()
    if name in ("", "identity"):
        yield from chunks
    elif name in ("gzip", "x-gzip", "deflate"):
        try:
            yield from _inflated(chunks, name)
        except zlib.error as error:
            raise FetchError(f"its body says {name}, but is not ({error})", temporary=True) from error
    else:
        raise FetchError(f"its body is encoded as {encoding[:40]!r}, which was not asked for")


def _inflated(chunks: Iterable[bytes], name: str) -> Iterator[bytes]:
    """Yield what is inflated of each member in turn; what stands behind the last one and is none is left alone."""
    inflater, begun = None, b""
    for chunk in _cut(chunks):
        data = begun + chunk
        begun = b""
        while data:
            if inflater is None:
                inflater = zlib.decompressobj(_wbits(name, data))
            elif inflater.eof:
                data = data.lstrip(b"\0")  # some pad their files
                if name == "deflate" or data[:2] != _MAGIC[: len(data)]:
                    return
                if len(data) < len(_MAGIC):
                    begun = data
                    break
                inflater = zlib.decompressobj(_GZIP)
            yield inflater.decompress(data, _PIECE)
            data = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
    if inflater is not None:
        yield inflater.flush(_PIECE)
        if not inflater.eof:
            raise FetchError("its body breaks off", temporary=True)


def _cut(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield chunks in pieces, because whatever is left of one is copied again and again."""
    for chunk in chunks:
        for start in range(0, len(chunk), _PIECE):
            yield chunk[start : start + _PIECE]


def _wbits(name: str, first: bytes) -> int:
    """Return the format; what is called deflate is sent with and without zlib's header (RFC 9110, section 8.4.1.2)."""
    if name != "deflate":
        return _GZIP
    return _ZLIB if first[0] & 0x0F == zlib.DEFLATED else _RAW
