"""Compressed answers, inflated a piece at a time and never further than allowed."""

import zlib
from collections.abc import Iterable, Iterator

from calendar_core.errors import FetchError

ACCEPTED = "gzip, deflate"

_GZIP, _ZLIB, _RAW = 31, 15, -15
"""How zlib calls the formats (`wbits`)."""

_PIECE = 1 << 16


def inflated(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Yield what a body holds, in pieces of at most 64 KiB, however well it was compressed.

    Args:
        chunks: the body as it was sent.
        encoding: its Content-Encoding.

    Raises:
        FetchError: the encoding was not asked for, or the body is not encoded so.
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
    inflater = None
    for chunk in chunks:
        if inflater is None:
            if not chunk:
                continue
            inflater = zlib.decompressobj(_wbits(name, chunk))
        data = chunk
        while data and not inflater.eof:
            yield inflater.decompress(data, _PIECE)
            data = inflater.unconsumed_tail
    if inflater is not None:
        yield inflater.flush(_PIECE)


def _wbits(name: str, first: bytes) -> int:
    """Return the format; what is called deflate is sent with and without zlib's header (RFC 9110, section 8.4.1.2)."""
    if name != "deflate":
        return _GZIP
    return _ZLIB if first[0] & 0x0F == zlib.DEFLATED else _RAW
