"""Times of day in a text, with the zone that the text gives: "at 3:30 p.m.", "15:00 Astana time", "10:00 GMT+5"."""

import re
from collections.abc import Mapping
from functools import cache

from ahocorasick_rs import AhoCorasick
from attrs import frozen

from calendar_core.extraction.lazy import lazy
from calendar_core.knowledge import localities, zones

_BEFORE, _AFTER = 6, 48  # characters around a trigger that a time of day may take
_TRIGGERS = (
    *(f":{tens}" for tens in range(6)),
    *(
        "a.m",
        "p.m",
        "A.M",
        "P.M",
        " am",
        " pm",
        " AM",
        " PM",
        "noon",
        "midnight",
        " hours",
        " hrs",
        "o'clock",
        "o’clock",
    ),
    *(f"{digit}{half}" for digit in range(10) for half in ("am", "pm", "AM", "PM")),
)
_TIME = lazy(
    r"""(?:(?<![\w:.,/+-])(?P<hour>2[0-3]|[01]?\d)(?!\d)
           (?:(?P<separator>[:.])(?P<minute>[0-5]\d)(?![\d%]|[:.]\d))?
           (?:\s?(?P<half>[ap]\.?m\b\.?|[AP]\.?M\b\.?)|\s?(?P<hours>hours\b|hrs\b|h\b)|\s(?P<clock>o['’]clock)|(?P<plain>))
        |\b(?P<word>noon|midnight)\b)
        (?:,?\s\(?(?P<zone>(?:UTC|GMT)\s?[+-]\s?\d{1,2}(?::\d\d)?|[A-Z]{2,4}\b|(?:[A-Z]\w+\s){1,2}[Tt]ime\b))?""",
    re.VERBOSE,
)
_OFFSET = lazy(r"(?:UTC|GMT)\s?([+-])\s?(\d{1,2})(?::(\d\d))?")
_NOON = 12


@frozen
class TimeMention:
    """A time of day in a text.

    Attributes:
        start: offset of its first character.
        end: offset behind its last character.
        time: the time on the clock there, `HH:MM`.
        zone: the IANA zone or UTC offset (`+05:00`), when the text gives one that is known.
    """

    start: int
    end: int
    time: str
    zone: str | None


def find_times(text: str) -> list[TimeMention]:
    """Return the times of day in a text, in order and without overlap."""
    mentions: list[TimeMention] = []
    for _, start, end in _triggers().find_matches_as_indexes(text):
        after = mentions[-1].end if mentions else 0
        if start < after:
            continue
        for match in _TIME.finditer(text, max(after, start - _BEFORE), min(len(text), end + _AFTER)):
            mention = _read(match) if match.start() <= start else None
            if mention is not None:
                mentions.append(mention)
                break
    return mentions


@cache
def _triggers() -> AhoCorasick:
    return AhoCorasick(list(_TRIGGERS))


def _read(match: re.Match[str]) -> TimeMention | None:
    time = _time(match)
    if time is None:
        return None
    zone = _zone(match["zone"])
    return TimeMention(match.start(), match.end() if zone else _end_of_time(match), time, zone)


def _end_of_time(match: re.Match[str]) -> int:
    return max(match.end(part) for part in ("hour", "minute", "half", "hours", "clock", "word"))


def _time(match: re.Match[str]) -> str | None:
    if match["word"]:
        return "12:00" if match["word"] == "noon" else "00:00"
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match["half"][0] in "pP" else 0)
    elif match["separator"] != ":" and not (match["minute"] and match["hours"]) and not match["clock"]:
        return None
    return f"{hour:02}:{minute:02}"


def _zone(name: str | None) -> str | None:
    if name is None:
        return None
    offset = _OFFSET.fullmatch(name)
    if offset is not None:
        return f"{offset[1]}{int(offset[2]):02}:{offset[3] or '00'}"
    return zones("en").get(name) or _zone_of_city().get(name.removesuffix(" time").removesuffix(" Time"))


@cache
def _zone_of_city() -> Mapping[str, str]:
    cities = [city for city in localities() if city.zone and city.ambiguous != "namesake"]
    return {name: city.zone for city in reversed(cities) for name in (city.name, *city.aliases)}
