"""A year as a heat map, a square for each day, as SVG that stands in a page."""

import datetime as dt
from collections.abc import Mapping

from attrs import frozen
from babel.dates import format_date

from calendar_core.projections.matching import shifted
from exporters.web.shown import written
from exporters.web.world import SHADES, shade

WEEKS = 53
STEP = 14
SIDE = 12
ABOVE = 18
"""Room for the names of months."""


@frozen
class Month:
    """A month's name, and where it stands."""

    name: str
    x: int


@frozen
class Year:
    """The days of a year, week by week.

    Attributes:
        paths: for each shade from none to most, the squares of its days as one SVG path.
        months: whose names stand above the weeks.
        told: the same in words.
        width: of the whole picture.
        height: of the whole picture.
    """

    paths: tuple[str, ...]
    months: tuple[Month, ...]
    told: str
    width: int = WEEKS * STEP
    height: int = ABOVE + 7 * STEP


def first_day(last: dt.date) -> dt.date:
    """Return the Monday with which the picture begins that ends on a day."""
    return shifted(last, -dt.timedelta(weeks=WEEKS - 1, days=last.weekday()))


def heat_map(contacts: Mapping[dt.date, int], last: dt.date) -> Year | None:
    """Return the heat map of the year that ends on a day; None when nothing happened in it."""
    first = first_day(last)
    days = [first + dt.timedelta(days=number) for number in range((last - first).days + 1)]
    numbers = [contacts.get(day, 0) for day in days]
    most = max(numbers)
    if not most:
        return None
    squares: list[list[str]] = [[] for _ in range(SHADES + 1)]
    for place, number in enumerate(numbers):
        squares[shade(number, most)].append(_square(place))
    return Year(tuple(map("".join, squares)), tuple(_months(days)), _told(days, numbers))


def _square(place: int) -> str:
    week, weekday = divmod(place, 7)
    return f"M{week * STEP} {ABOVE + weekday * STEP}h{SIDE}v{SIDE}h-{SIDE}z"


def _months(days: list[dt.date]) -> list[Month]:
    firsts = [(place // 7, day) for place, day in enumerate(days[: -2 * 7]) if day.day == 1]
    return [Month(format_date(day, "MMM", locale="en"), week * STEP) for week, day in firsts]


def _told(days: list[dt.date], numbers: list[int]) -> str:
    months: dict[str, int] = {}
    for day, number in zip(days, numbers, strict=True):
        month = day.isoformat()[:7]
        months[month] = months.get(month, 0) + number
    counted = ", ".join(f"{written(month)} {number:,}" for month, number in months.items() if number)
    most = max(numbers)
    return f"Contacts by month: {counted}. The busiest day was {written(days[numbers.index(most)])}, with {most:,}."
