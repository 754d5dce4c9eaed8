"""Inflating compressed content within bounds."""

import gzip
import tracemalloc
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calendar_core.errors import FetchError
from calendar_core.fetching.inflating import inflated


def test_pieces_stay_small():
    """However well something is compressed, no more than 64 KiB of it are held at a time."""
    bomb = gzip.compress(bytes(20_000_000), 1)
    tracemalloc.start()
    size = sum(map(len, inflated([bomb], "gzip")))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size == 20_000_000
    assert peak < 2_000_000


@settings(max_examples=30)
@given(st.binary(max_size=2000), st.integers(1, 50))
def test_in_any_chunks(data, size):
    """How the content is cut up on its way makes no difference."""
    sent = gzip.compress(data)
    chunks = [sent[start : start + size] for start in range(0, len(sent), size)]
    assert b"".join(inflated(chunks, "gzip")) == data


@settings(max_examples=30)
@given(st.lists(st.binary(max_size=300), min_size=1, max_size=4), st.integers(1, 50), st.integers(0, 3))
def test_members(parts, size, padding):
    """A gzip file may have several members (RFC 1952, section 2.2), however it is cut up, and zeros behind them."""
    sent = b"".join(map(gzip.compress, parts)) + bytes(padding)
    chunks = [sent[start : start + size] for start in range(0, len(sent), size)]
    assert b"".join(inflated(chunks, "gzip")) == b"".join(parts)


def test_what_stands_behind_the_last_member():
    """What is no member behind one is left alone."""
    for behind in (b"x", b"\x1f", b"\x1fx", b"garbage"):
        assert b"".join(inflated([gzip.compress(b"words"), behind], "gzip")) == b"words"


@pytest.mark.parametrize(("encoding", "encode"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_what_breaks_off(encoding, encode):
    """A body that ends before its end is refused, and may be whole the next time."""
    sent = encode(bytes(range(256)) * 2000, 1)
    for end in (1, len(sent) // 2, len(sent) - 1):
        with pytest.raises(FetchError, match="breaks off") as failed:
            list(inflated([sent[:end]], encoding))
        assert failed.value.temporary


@settings(max_examples=50)
@given(st.binary(max_size=100), st.sampled_from(["gzip", "deflate"]))
def test_garbage(data, encoding):
    """Garbage is inflated to something or refused, and never breaks anything."""
    with suppress(FetchError):
        assert len(b"".join(inflated([data], encoding))) < 1_000_000
