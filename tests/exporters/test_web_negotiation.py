"""What clients accept and already have."""

import datetime as dt

import pytest

from exporters.web.negotiation import coding_for, has_tag, http_date, unchanged_since


@pytest.mark.parametrize(
    ("accept", "coding"),
    [
        ("", "identity"),
        ("gzip", "gzip"),
        ("deflate, gzip;q=1.0, *;q=0.5", "gzip"),
        ("BR", "br"),
        ("*", "br"),
        ("gzip, deflate, br, zstd", "br"),
        ("br;q=0.5, gzip", "gzip"),
        ("br;q=0, *", "gzip"),
        ("br;q=0.5, identity", "identity"),
        ("GZIP", "gzip"),
        ("x-gzip", "gzip"),
        ("gzip;q=0", "identity"),
        ("identity, gzip;q=0.5", "identity"),
        ("zstd", "identity"),
        ("gzip;q=x", "identity"),
        (";;,,=", "identity"),
    ],
)
def test_coding(accept, coding):
    """Weights are obeyed, and nonsense asks for the plain body."""
    assert coding_for(accept) == coding


@pytest.mark.parametrize(
    ("header", "known"), [('"a"', True), ('W/"a"', True), ('"b", "a"', True), ("*", True), ('"b"', False), ("a", False)]
)
def test_tags(header, known):
    """A list of tags, weak ones too, and the star are understood."""
    assert has_tag(header, '"a"') is known


def test_dates():
    """Times compare by the second; what is no time is no condition."""
    modified = dt.datetime(2024, 10, 1, 8, 0, 0, 900_000, tzinfo=dt.UTC)
    assert http_date(modified) == "Tue, 01 Oct 2024 08:00:00 GMT"
    assert unchanged_since("Tue, 01 Oct 2024 08:00:00 GMT", modified)
    assert not unchanged_since("Tue, 01 Oct 2024 07:59:59 GMT", modified)
    for no_time in (
        "soon",
        "Mon, 01 Jan 2024 00:00:00 +99999999999999",
        "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
    ):
        assert not unchanged_since(no_time, modified)
    assert unchanged_since("Tue, 01 Oct 2024 08:00:00 -0000", modified)
