"""What the head and the foot of a release say of itself: the day of publication and who publishes it."""

import datetime as dt
import re
from collections.abc import Iterator

from calendar_core.releases.days import first_day

HEAD_LINES = 8
FOOT_LINES = 3
LONGEST_LINE = 160
MOST_OTHER_WORDS = 6
LONGEST_PLACE = 4
"""A line of the head is short, and has few words beside its date: `date 2024-10-01 Images | Kazakh MFA`."""

_LABELLED = re.compile(
    r"(?:source|published by|issued by|press release by)\s*[:|]\s*(?P<name>\S.{1,99})", re.IGNORECASE
)
_PRESS_OFFICE = re.compile(
    r"\b(?:the )?(?P<name>(?:press|information|media) (?:service|office|department|centre|center|division) of (?:the )?"
    r"[\w’'&-]+(?:,? [\w’'&-]+){0,11}?)"
    r"(?= (?:has |have )?(?:report|said|say|inform|announce|state|learn|told|tell)|\s*[.;:|\n]|, [a-z]|$)",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"\s*[A-Z][\w .,'’-]{1,40} \((?P<name>[A-Z][A-Za-z]{1,14})\)\s*[–—-]")
_DATELINE = re.compile(r"\(?(?P<place>[^\W\d_][^\d,;:!?–—\n]{1,40}?)\)?,?\s*(?:[–—:]|-(?=\s)|\.?\s*\()", re.UNICODE)
_AFTER_DATE = re.compile(r"[\s).]*[–—:/(-]")


def published_in(text: str) -> dt.date | None:
    """Return the day of publication that a line of the head or the foot, or a dateline, gives."""
    for line in _head(text):
        found = first_day(line)
        if found and (_is_head_line(line, found.start, found.end) or _is_dateline(line, found.start, found.end)):
            return found.day
    for line in _foot(text):
        found = first_day(line)
        if found and _is_head_line(line, found.start, found.end):
            return found.day
    return None


def source_in(text: str) -> str | None:
    """Return who publishes the release, as its head, its foot or a phrase (`press service of …`) says."""
    edges = [*_head(text), *_foot(text)]
    for line in edges:
        labelled = _LABELLED.match(line)
        if labelled:
            return labelled["name"].strip()
    for line in edges:
        found = first_day(line)
        if found and "|" in line and _is_head_line(line, found.start, found.end):
            return _beside_date(line, found.start, found.end)
    agency = _AGENCY.match(text)
    if agency:
        return agency["name"]
    office = _PRESS_OFFICE.search(text)
    return " ".join(office["name"].split()) if office else None


def dateline_place(text: str) -> str | None:
    """Return the place at the head of the first paragraphs: `ASTANA – …`, `WARSAW, 5 March 2024 – …`."""
    for line in _head(text):
        found = first_day(line)
        if found and _is_dateline(line, found.start, found.end):
            return line[: found.start].strip(" ,.(") or None
        match = _DATELINE.match(line)
        if match and match["place"].strip(" .")[:1].isupper():
            return match["place"].strip(" .")
    return None


def _head(text: str) -> Iterator[str]:
    lines = (line.strip() for line in text[:4000].split("\n"))
    for number, line in enumerate(line for line in lines if line):
        if number == HEAD_LINES:
            return
        yield line


def _foot(text: str) -> list[str]:
    return [line.strip() for line in text[-1000:].split("\n") if line.strip()][-FOOT_LINES:]


def _is_head_line(line: str, start: int, end: int) -> bool:
    others = re.findall(r"\w+", line[:start] + " " + line[end:])
    return len(line) <= LONGEST_LINE and len(others) <= MOST_OTHER_WORDS


def _is_dateline(line: str, start: int, end: int) -> bool:
    return len(line[:start].split()) <= LONGEST_PLACE and _AFTER_DATE.match(line[end:]) is not None


def _beside_date(line: str, start: int, end: int) -> str | None:
    parts = [part.strip() for part in (line[:start] + line[end:]).split("|")]
    return max(reversed(parts), key=lambda part: sum(word[:1].isupper() for word in part.split()), default="") or None
