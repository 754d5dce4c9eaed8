"""The year as a heat map."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from exporters.web.world import SHADES
from exporters.web.year import first_day, heat_map

LAST = dt.date(2024, 10, 2)


def test_busiest_day_has_the_strongest_colour():
    """Days have squares by how much happened, and the words give the months and the busiest day."""
    year = heat_map({LAST: 9, dt.date(2024, 5, 1): 1}, LAST)
    assert year.paths[SHADES].count("M") == 1
    assert year.paths[1].count("M") == 1
    assert year.told == "Contacts by month: May 2024 1, October 2024 9. The busiest day was 2 October 2024, with 9."


def test_nothing_happened():
    """A year without contacts makes no picture."""
    assert heat_map({}, LAST) is None
    assert heat_map({LAST + dt.timedelta(days=1): 3}, LAST) is None


def test_a_year_before_which_there_is_none():
    """The picture of the first days that there are begins with the first of them."""
    year = heat_map({dt.date(1, 1, 5): 1}, dt.date(1, 1, 5))
    assert (first_day(dt.date(1, 1, 5)), year.paths[SHADES].count("M")) == (dt.date.min, 1)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2200, 1, 1)))
def test_each_day_has_one_square(last):
    """From a Monday to the last day, every day has its square, and each square its own place within the picture."""
    year = heat_map({last: 1}, last)
    squares = "".join(year.paths).split("M")[1:]
    assert first_day(last).weekday() == 0
    assert len(set(squares)) == len(squares) == (last - first_day(last)).days + 1
    assert len(squares) >= 365
    assert all(0 <= int(square.split()[0]) < year.width for square in squares)
