"""Times and anchors have one written form."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.errors import DamagedStoreError, LogError
from calendar_core.log.recorded import moment, stamp

ZONES = st.timezones() | st.just(dt.UTC)
TIMES = st.datetimes(min_value=dt.datetime(2, 1, 1), max_value=dt.datetime(9998, 1, 1), timezones=ZONES)  # noqa: DTZ001


@given(TIMES)
def test_stamp_is_read_back(time: dt.datetime):
    """A time is written in 27 characters and read back as the same moment, to the microsecond."""
    assert len(stamp(time)) == 27
    assert moment(stamp(time)) == time


@given(TIMES, TIMES)
def test_stamps_sort_as_times_do(one: dt.datetime, other: dt.datetime):
    """Two texts are in the order of their moments."""
    one, other = one.astimezone(dt.UTC), other.astimezone(dt.UTC)
    assert (stamp(one) < stamp(other)) == (one < other)


def test_time_without_zone_is_refused():
    """A time that does not say its zone could be any."""
    with pytest.raises(LogError, match="time zone"):
        stamp(dt.datetime(2024, 9, 25))  # noqa: DTZ001


def test_text_that_is_no_time():
    """A damaged time is told as damage."""
    with pytest.raises(DamagedStoreError, match="dipcal verify"):
        moment("yesterday")
