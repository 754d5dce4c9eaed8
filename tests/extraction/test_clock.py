"""Times of day in English text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.extraction.clock import find_times


@pytest.mark.parametrize(
    ("text", "time", "zone"),
    [
        ("at 3:30 p.m. today", "15:30", None),
        ("at 12:05 a.m.", "00:05", None),
        ("at 12 p.m.", "12:00", None),
        ("at 2:30PM", "14:30", None),
        ("at noon on Friday", "12:00", None),
        ("at 16.30 hours", "16:30", None),
        ("at 3 o'clock", "03:00", None),
        ("15:00 Astana time", "15:00", "Asia/Almaty"),
        ("10:30 (Brussels time)", "10:30", "Europe/Brussels"),
        ("7 pm New York time", "19:00", "America/New_York"),
        ("at 10:00 GMT+5 on", "10:00", "+05:00"),
        ("at 10:00 (UTC -3:30)", "10:00", "-03:30"),
        ("11:00 CET", "11:00", "+01:00"),
        ("15:00 local time", "15:00", None),
    ],
)
def test_times_are_read(text, time, zone):
    """A time of day is found in the forms of English, on the clock of 24 hours, with its zone where it is given."""
    (mention,) = find_times(text)
    assert (mention.time, mention.zone) == (time, zone)


@pytest.mark.parametrize(
    "text", ["a ratio of 3:2", "Luke 25:61", "in 11:25:30", "14 a.m.", "9.15 million", "12.30 per cent"]
)
def test_what_is_no_time(text):
    """Ratios, verses, durations and numbers are no times of day."""
    assert find_times(text) == []


@given(st.times(), st.sampled_from(("{:%H:%M}", "{:%I:%M %p}", "{:%H.%M} hours")))
def test_every_minute_of_the_day_is_read_back(time, form):
    """Each minute of the day is understood in each form."""
    (mention,) = find_times(f"The talks begin at {form.format(time)}, in Rome.")
    assert mention.time == f"{time:%H:%M}"


def test_a_mention_covers_its_words():
    """Offsets are those of the time and its zone."""
    text = "from 9:00 to 10:30 Astana time, in Astana"
    assert [text[m.start : m.end] for m in find_times(text)] == ["9:00", "10:30 Astana time"]
