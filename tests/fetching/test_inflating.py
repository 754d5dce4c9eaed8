"""Inflating compressed content within bounds."""

import gzip
import tracemalloc
from contextlib import suppress

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


@settings(max_examples=50)
@given(st.binary(max_size=100), st.sampled_from(["gzip", "deflate"]))
def test_garbage(data, encoding):
    """Garbage is inflated to something or refused, and never breaks anything."""
    with suppress(FetchError):
        assert len(b"".join(inflated([data], encoding))) < 1_000_000
