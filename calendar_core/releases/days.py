"""Days as the heads of releases write them: 2024-10-01, 1 October 2024, October 1, 2024, 01.10.2024, 2024年10月1日.

Only what gives day, month and year counts; what a day within the text means is the work of the extraction.
"""

import datetime as dt
import re
from functools import cache

from attrs import frozen

LANGUAGES = (
    "en",
    "fr",
    "es",
    "pt",
    "de",
    "it",
    "nl",
    "pl",
    "cs",
    "ru",
    "uk",
    "be",
    "kk",
    "ky",
    "uz",
    "az",
    "tr",
    "ro",
    "id",
)
"""The languages whose names of months are known, as Unicode CLDR spells them; the first one wins."""


@frozen
class WrittenDay:
    """A day found in a line, and where it stands there."""

    day: dt.date
    start: int
    end: int


def first_day(line: str) -> WrittenDay | None:
    """Return the first full date of a line; None when it has none."""
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
    from babel.dates import get_month_names  # noqa: PLC0415 (slow to import, and most releases carry their day)

    names: dict[str, int] = {"sept": 9}
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, language).items():
                    names.setdefault(_folded(name), number)
    return {name: number for name, number in names.items() if not name.isdigit()}


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
