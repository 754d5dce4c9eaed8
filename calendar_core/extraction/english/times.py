"""Which date of a sentence belongs to which event, and the day that carries over to the next sentence."""

import re

from attrs import define

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.candidates import Candidate, Clause
from calendar_core.extraction.english.patterns import EVENT_MARKS as _EVENT_MARKS
from calendar_core.extraction.folding import Mention

_BREAK = re.compile(r"[,;:(\n]| and | but | while | who | which | that ")
_DATELINE = re.compile(r"^\W{0,3}[^\n.]{0,70}?(?: -{1,2} |\) |/ |: |\. )")
_FARTHEST = 130
_BREAK_COST = 20
_OPENING = 14
_SAME_EVENT = 60


@define(slots=True)
class Dated:
    """The time of a candidate: the mention it was read from, if its own sentence tells it."""

    mention: Mention | None
    time: Edtf


def own_date(candidate: Candidate, scene: Edtf) -> Dated:
    """Return the time that the sentence gives to an event; unknown when it gives none."""
    clause = candidate.clause
    best, cost = None, _FARTHEST + 1
    text_begins = clause.part.name == "text" and clause.number == 0
    for position, mention in clause.folded.marked(clause.start, clause.end):
        if mention.kind != "date" or (text_begins and in_dateline(clause.text, position)):
            continue
        distance = _distance(candidate, position)
        if distance < cost:
            best, cost = mention, distance
    if best is None:
        return Dated(None, UNKNOWN)
    tense = "planned" if candidate.status == "planned" else "past"
    day = scene.latest if scene.to_the_day else None
    return Dated(best, best.value.resolve(clause.reading.release.published_on, scene=day, tense=tense))


def in_dateline(text: str, position: int) -> bool:
    """Whether a date in the first sentence tells where and when the release was written: `MANILA, May 17 (Xinhua) --`."""
    match = _DATELINE.match(text)
    return match is not None and position < match.end() and match[0].rstrip()[-1] in "-)/:"


def _distance(candidate: Candidate, position: int) -> int:
    """How far a date stands from an event, in characters; a date that belongs to another event is out of reach."""
    clause, text = candidate.clause, candidate.clause.text
    if candidate.start <= position < candidate.end and not _has_event(text[candidate.at + 1 : position]):
        return abs(position - candidate.at) // 4
    owner = _owner(clause, position)
    if owner is not None:
        near = 0 < owner - candidate.at < _SAME_EVENT and not _BREAK.search(text, candidate.at, owner)
        if near or owner == candidate.at or candidate.start <= owner < candidate.end:
            return position - owner
        return _FARTHEST + 1
    if position - clause.start <= _OPENING and not _has_event(text[clause.start : position]):
        return 10
    between = text[min(position, candidate.at) + 1 : max(position, candidate.at)]
    return len(between) + _BREAK_COST * len(_BREAK.findall(between)) + 40 * sum(mark in _EVENT_MARKS for mark in between)


def _has_event(text: str) -> bool:
    return any(mark in _EVENT_MARKS for mark in text)


def _owner(clause: Clause, position: int) -> int | None:
    """Return the position of the event that a date follows: `the visit to Singapore in May`."""
    left = clause.text[max(clause.start, position - 110) : position]
    for offset in range(len(left) - 1, -1, -1):
        if left[offset] in _EVENT_MARKS:
            between = left[offset + 1 :]
            return position - len(left) + offset if _BREAK.search(between) is None or len(between) < 30 else None  # noqa: PLR2004
    return None
