"""When a source is silent for longer than usual."""

import datetime as dt

import pytest

from calendar_core.watching.gaps import silence

TODAY = dt.date(2024, 10, 10)


def days(*ago):
    """Return days so many days ago."""
    return [TODAY - dt.timedelta(days=each) for each in ago]


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        ((9, 10, 11, 12, 13, 16, 17), "no release for 9 days, usually daily"),
        ((3, 4, 5, 6, 7, 10, 11), ""),
        ((1, 2, 3, 4, 5), ""),
        ((20, 27, 34, 41, 48), "no release for 20 days, usually weekly"),
        ((12, 19, 26, 33, 40), ""),
        ((40, 43, 46, 49, 52), "no release for 40 days, usually every few days"),
        ((90, 120, 150, 180, 210), "no release for 90 days, usually monthly"),
        ((500, 600, 700, 800, 900), "no release for 500 days, usually less than once a month"),
        ((50, 51, 52), ""),
    ],
)
def test_what_is_said(ago, said):
    """Silence is worth a word when it is twice as long as nearly all before; a weekend never is."""
    assert str(silence(days(*ago), TODAY)) == said


def test_never_published():
    """Nothing can be said of a source that never published."""
    assert silence([], TODAY) is None
