"""Days as the heads of releases write them: 2024-10-01, 1 October 2024, October 1, 2024, 01.10.2024, 2024年10月1日.

Only what gives day, month and year counts; what a day within the text means is the work of the extraction.
"""

import datetime as dt
import re
from functools import cache
from importlib.resources import files

from attrs import frozen

_YEAR = re.compile(r"\d{4}")
"""Every full date has a year, and most lines have none."""


@frozen
class WrittenDay:
    """A day found in a line, and where it stands there."""

    day: dt.date
    start: int
    end: int


def first_day(line: str) -> WrittenDay | None:
    """Return the first full date of a line; None when it has none."""
    if not _YEAR.search(line):
        return None
    for match in _pattern().finditer(line):
        day = _day(match)
        if day is not None:
            return WrittenDay(day, match.start(), match.end())
    return None


def _day(match: re.Match[str]) -> dt.date | None:
    group = match.groupdict()
    year = group["y1"] or group["y2"] or group["y3"] or group["y4"] or group["y5"]
    month = group["m1"] or group["m4"] or group["m5"] or _months().get(_folded(group["name2"] or group["name3"] or ""))
    day = group["d1"] or group["d2"] or group["d3"] or group["d4"] or group["d5"]
    try:
        return dt.date(int(year), int(month or 0), int(day))
    except ValueError:
        return None


def _folded(name: str) -> str:
    return name.casefold().rstrip(".")


@cache
def _months() -> dict[str, int]:
    """Return the number of each month by its names, as Unicode CLDR spells them; the first language wins."""
    _, *rows = files(__package__).joinpath("months.tsv").read_text("utf-8").splitlines()
    names: dict[str, int] = {}
    for row in rows:
        for number, spellings in enumerate(row.split("\t")[1:], start=1):
            for name in spellings.split("|"):
                names.setdefault(name, number)
    return names


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_months(), key=len, reverse=True))
    return re.compile(
        r"(?<!\d)(?P<y1>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2})(?!\d)"
        rf"|(?<!\d)(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(?P<name2>{names})\.?,?\s+(?:de\s+)?(?P<y2>\d{{4}})(?!\d)"
        rf"|(?<!\w)(?P<name3>{names})\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y3>\d{{4}})(?!\d)"
        r"|(?<!\d)(?P<d4>\d{1,2})\.(?P<m4>\d{1,2})\.(?P<y4>\d{4})(?!\d)"
        r"|(?P<y5>\d{4})\s*年\s*(?P<m5>\d{1,2})\s*月\s*(?P<d5>\d{1,2})\s*日",
        re.IGNORECASE,
    )
