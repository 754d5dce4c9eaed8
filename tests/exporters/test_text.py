"""Tests of `exporters.text`."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporters.text import category, clean, link, one_line

ANY_TEXT = st.text(st.characters(), max_size=200)
LINES_AND_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@given(ANY_TEXT)
def test_clean_leaves_nothing_that_a_format_cannot_bear(text):
    """After cleaning there is no control but the line break, no bidi override, no lone surrogate."""
    assert LINES_AND_CONTROLS.search(clean(text)) is None
    clean(text).encode()


@given(ANY_TEXT)
def test_clean_is_done_once(text):
    """Cleaning twice changes nothing."""
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("José 🇰🇿 e\u0301 \u200f\u05d0", "José 🇰🇿 e\u0301 \u200f\u05d0"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\x00b\x1b[31m", "ab[31m"),
        ("abc\u202egnp.exe", "abcgnp.exe"),
        ("half \ud83d", "half �"),
        ("a\tb", "a b"),
    ],
)
def test_clean_keeps_writing_and_drops_tricks(text, cleaned):
    """Accents, emoji and direction marks are writing; overrides, controls and halves of pairs are not."""
    assert clean(text) == cleaned


def test_one_line_is_cut_with_an_ellipsis():
    """A title longer than asked for ends in an ellipsis and has the length asked for."""
    assert one_line("a\n b", 10) == "a b"
    assert one_line("x" * 10_000, 120) == "x" * 119 + "…"


def test_a_category_has_nothing_that_clients_split_at():
    """Comma, semicolon and backslash leave a category."""
    assert category("Korea, Republic of; South\\") == "Korea Republic of South"


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://mfa.gov.kz/en?a=1,2&b=й", "https://mfa.gov.kz/en?a=1%2C2&b=%D0%B9"),
        ("https://mfa.gov.kz/a%20b", "https://mfa.gov.kz/a%20b"),
        ("https://mfa.gov.kz/\r\nBEGIN:VEVENT", "https://mfa.gov.kz/%20BEGIN:VEVENT"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("mfa.gov.kz", ""),
        ("https://[::1", ""),
        ("", ""),
    ],
)
def test_a_link_is_a_web_address_or_nothing(url, written):
    """An address is percent-encoded where clients stumble, and left out when it is none of the web's."""
    assert link(url) == written
