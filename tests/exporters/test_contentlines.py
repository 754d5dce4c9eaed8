"""Tests of `exporters.contentlines`."""

import datetime as dt
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from icalendar.parser import Contentline

from exporters import contentlines as lines
from exporters.text import clean

ANY_TEXT = st.text(st.characters(), max_size=300)


@given(ANY_TEXT)
def test_every_line_is_short_and_holds_whole_characters(text):
    """No line is longer than 75 octets, and each decodes by itself: no fold splits a character."""
    written = lines.text("SUMMARY", clean(text))
    assert written.endswith(b"\r\n")
    for part in written.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(part) <= 75
        part.decode()


@given(ANY_TEXT)
def test_text_comes_back_as_it_was(text):
    """A reader that unfolds and unescapes finds the text that was written, on one content line."""
    value = clean(text)
    unfolded = lines.text("SUMMARY", value).removesuffix(b"\r\n").replace(b"\r\n ", b"").decode()
    assert "\n" not in unfolded
    name, _, read = Contentline(unfolded).parts()
    assert (name, read) == ("SUMMARY", value)


def test_a_moment_is_in_utc_or_in_a_named_zone():
    """A moment is written in UTC; with a zone's name it is written as that zone's clock shows it."""
    noon = dt.datetime(2024, 10, 1, 12, 0, tzinfo=ZoneInfo("Asia/Almaty"))
    assert lines.moment("DTSTART", noon) == b"DTSTART:20241001T070000Z\r\n"
    assert lines.moment("DTSTART", noon, "Asia/Almaty") == b"DTSTART;TZID=Asia/Almaty:20241001T120000\r\n"


def test_a_list_is_separated_by_commas():
    """Several categories stand in one line, with a comma between them."""
    assert lines.texts("CATEGORIES", ("Visits", "Bahrain")) == b"CATEGORIES:Visits,Bahrain\r\n"
