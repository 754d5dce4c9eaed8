"""Times and anchors have one written form."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_core.errors import DamagedStoreError, InvalidDateError, LogError
from calendar_core.log.recorded import moment, stamp

ZONES = st.timezones() | st.just(dt.UTC)
TIMES = st.datetimes(min_value=dt.datetime(2, 1, 1), max_value=dt.datetime(9998, 1, 1), timezones=ZONES)  # noqa: DTZ001


@given(TIMES)
def test_stamp_is_read_back(time: dt.datetime):
    """A time is written in 27 characters and read back as the same moment, to the microsecond."""
    assert len(stamp(time)) == 27
    assert moment(stamp(time)) == time.astimezone(dt.UTC)


def test_both_hours_when_clocks_are_set_back():
    """An hour that the clocks show twice is two moments."""
    first = dt.datetime(2024, 10, 27, 2, 30, tzinfo=ZoneInfo("Europe/Paris"))
    assert (stamp(first)[11:16], stamp(first.replace(fold=1))[11:16]) == ("00:30", "01:30")


@given(TIMES, TIMES)
def test_stamps_sort_as_times_do(one: dt.datetime, other: dt.datetime):
    """Two texts are in the order of their moments."""
    one, other = one.astimezone(dt.UTC), other.astimezone(dt.UTC)
    assert (stamp(one) < stamp(other)) == (one < other)


def test_time_without_zone_is_refused():
    """A time that does not say its zone could be any."""
    with pytest.raises(LogError, match="time zone"):
        stamp(dt.datetime(2024, 9, 25))  # noqa: DTZ001


@pytest.mark.parametrize("time", ["0001-01-01T00:00:00+05:00", "9999-12-31T23:00:00-05:00"])
def test_time_outside_the_years_that_there_are(time):
    """A time that no year has in UTC is told with the years that there are."""
    with pytest.raises(InvalidDateError, match="outside the years 1 to 9999"):
        stamp(dt.datetime.fromisoformat(time))


def test_text_that_is_no_time():
    """A damaged time is told as damage."""
    with pytest.raises(DamagedStoreError, match="dipcal verify"):
        moment("yesterday")
