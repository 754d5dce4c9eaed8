"""Which date of a sentence belongs to which event: its own date, or none."""

import datetime as dt
import re

from attrs import define

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.date_meanings import Tense
from calendar_core.extraction.english.candidates import Candidate, Clause
from calendar_core.extraction.english.marks import MARKS
from calendar_core.extraction.english.patterns import EVENT_MARKS, RULES
from calendar_core.extraction.english.reading import Reading
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.prefilter import prefiltered

_BREAK = re.compile(r"[,;:(\n]| and | but | while | who | which | that ")
_DATELINE = re.compile(r"^\W{0,3}?[^\n.]{0,70}?(?: -{1,2} |\) |/ |: |\. )")
_APART = RULES.compile(r"\b(?:after|following|since|before|ahead of|until|to <hold>)")
"""Between two events that are not at one time."""
_FARTHEST = 130
_BREAK_COST = 20
_EVENT_COST = 40
_WITHIN = 4
_STARTING = prefiltered(r"\b(?:(?:is|are) (?:starting|beginning|arriving|coming|leaving)|begins|starts|arrives)\b")
"""A present tense that speaks of a day to come."""
_PRESENT = prefiltered(r"\b(?:is|are) (?:paying|making|on|in|visiting)\b")
"""A present tense that speaks of days around."""
_PROGRESSIVE = prefiltered(r"\b(?:is|are) (?:now |also |currently )?(?:visiting|travell?ing to|flying to|heading to)$")
"""A present tense that speaks of today or of days to come, as far as it speaks of days."""
_START_REACH = 40
_BEGINNING = 2
_RECENT = 10
_CLOSE = 10
_WHEN = " when "
_OPENING = 14
_SAME_EVENT = 60
_JOINED = ("will_join", "took_part")
"""Rules for what a traveller goes to, whose days may be those of the journey."""
_SHORT = 30
_LOOK_BACK = 110
_TELLING = RULES.compile(
    r"\b(?:said|says|announced|told|reported|reports|stated|informed|noted|added|tweeted|posted|confirmed|statement|briefing)"
    r"(?: (?!that\b|to\b|of\b|and\b)[a-z]+| <actor>| <body>| <document>| <state>){0,4}?,? (?:on |late |early |here )*$"
)
_THEN_TOLD = re.compile(
    r",? (?:has |have |also )?(?:said|announced|told|reported|stated|informed|confirmed) (?:that|to|the)\b"
)
"""Behind a date: it tells when somebody spoke."""
_CEREMONY = prefiltered(r"\bceremony\b")
_CEREMONIES = {
    "mission_opened": frozenset({"opened"}),
    "relations_established": frozenset({"document"}),
    "credentials_presented": frozenset({"credentials"}),
}
"""What the sentence that tells of a ceremony speaks of, by the kind of event."""
_TRAVEL_MARKS = frozenset(MARKS[kind] for kind in ("visit", "visited", "arrive"))
_GATHERING_MARKS = frozenset(MARKS[kind] for kind in ("forum", "talks"))
_SINCE = prefiltered(r"\bsince\b[^.;]*$")
"""Between an event and a date: the date tells since when, not when."""
_RELATIVE_MARKS = frozenset(MARKS[kind] for kind in ("receive", "join"))
_RELATIVE = re.compile(r"[^;:\n]{0,60}?,? which [^,;:\n]{0,60}$")
"""Between an event and the verb of `the consultations, which Rome hosted on Friday`."""
_NUMBERS = {
    word: number
    for number, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=2)
}
_LONG = prefiltered(rf"\b({'|'.join(_NUMBERS)}|[2-9]|1\d)[- ]day\b", re.IGNORECASE)
_SEVERAL_STATES = prefiltered(r"\b(?:countries|nations|states|capitals)\b", re.IGNORECASE)
_EDGE = prefiltered(r"\b(?:end|conclusion|start|beginning|first day|last day) of [^.;,]{0,60}$", re.IGNORECASE)
_ENDING = re.compile(r"\b(?:conclud|end|wrap|complet|final|finish|last day|departed)\w*", re.IGNORECASE)


@define(slots=True)
class Dated:
    """The time of a candidate: the mention it was read from, if its own sentence tells it."""

    mention: Mention | None
    time: Edtf


def own_date(candidate: Candidate, scene: Edtf) -> Dated:
    """Return the time that the sentence gives to an event; unknown when it gives none."""
    if candidate.rule == "visiting":
        return Dated(None, UNKNOWN)
    dates = [one for one in _dates(candidate.clause) if not _is_start_of_an_age(candidate, one[0])]
    best, cost = None, _FARTHEST + 1
    for position, mention in dates:
        distance = _distance(candidate, position)
        if distance < cost:
            best, cost = mention, distance
    if best is None:
        return _only_date(candidate, dates) if dates else Dated(None, _ceremony_day(candidate))
    return Dated(best, _lasting(candidate, _resolve(candidate, best, scene)))


def _is_start_of_an_age(candidate: Candidate, position: int) -> bool:
    """Whether a date tells since when, not when: `the first visit since relations were established in January`."""
    return position > candidate.at and _SINCE.search(candidate.clause.text, candidate.at, position) is not None


def _ceremony_day(candidate: Candidate) -> Edtf:
    """Return the day that the next sentences give to the ceremony at which something was opened, signed or handed."""
    clause, words = candidate.clause, _CEREMONIES.get(candidate.kind)
    if words is None or clause.in_title:
        return UNKNOWN
    for sentence in clause.part.sentences[clause.number + 1 : clause.number + 1 + _BEGINNING]:
        marked = clause.folded.within(sentence.start, sentence.end)
        told = _CEREMONY.search(clause.text, sentence.start, sentence.end)
        if not told and words.isdisjoint([mention.kind for mention in marked]):
            continue
        days = [_resolve(candidate, mention, UNKNOWN) for mention in marked if mention.kind == "date"]
        if len(days) == 1 and _is_recent(days[0], clause.reading):
            return days[0]
    return UNKNOWN


def _is_recent(time: Edtf, reading: Reading) -> bool:
    published = reading.release.published_on
    return time.precision == "day" and time.earliest is not None and 0 <= (published - time.earliest).days <= _RECENT


def day_of(reading: Reading) -> Edtf:
    """Return the day that a text begins with: when what only its title tells happened."""
    text, published = reading.text, reading.release.published_on
    for number, sentence in enumerate(text.sentences[:_BEGINNING]):
        for position, mention in text.folded.marked(sentence.start, sentence.end):
            if mention.kind == "date" and not (number == 0 and in_dateline(text.folded.text, position)):
                time: Edtf = mention.value.resolve(published, tense="past")
                if _is_recent(time, reading):
                    return time
    return UNKNOWN


def in_dateline(text: str, position: int) -> bool:
    """Whether a date in the first sentence tells when the release was written: `MANILA, May 17 (Xinhua) --`."""
    match = _DATELINE.match(text)
    return match is not None and position < match.end() and match[0].rstrip()[-1] in "-)/:"


def _dates(clause: Clause) -> list[tuple[int, Mention]]:
    """Return the dates of a sentence that tell of events: not when it was written, nor when somebody said it."""
    text_begins = clause.part.name == "text" and clause.number == 0
    return [
        (position, mention)
        for position, mention in clause.folded.marked(clause.start, clause.end)
        if mention.kind == "date"
        and not (text_begins and in_dateline(clause.text, position))
        and not _TELLING.search(clause.text, max(clause.start, position - 60), position)
        and not _THEN_TOLD.match(clause.text, position + 1, clause.end)
    ]


def _resolve(candidate: Candidate, mention: Mention, scene: Edtf) -> Edtf:
    tense = _tense(candidate)
    day = scene.latest if scene.to_the_day else None
    time: Edtf = mention.value.resolve(candidate.clause.reading.release.published_on, scene=day, tense=tense)
    return time


def _tense(candidate: Candidate) -> Tense | None:
    """Return the tense that a date is read in; None for a visit that is on: its days may be any around today."""
    if candidate.status == "planned":
        return "planned"
    around = candidate.clause.words(max(candidate.clause.start, candidate.at - _START_REACH), candidate.at + 1)
    if candidate.kind == "visit_paid" and _PROGRESSIVE.search(around):
        return "planned"
    if candidate.kind != "visit_paid" or not (_STARTING.search(around) or _PRESENT.search(around)):
        return "past"
    return "planned" if _STARTING.search(around) else None


def _only_date(candidate: Candidate, dates: list[tuple[int, Mention]]) -> Dated:
    """Return the only date of a sentence that plans a visit, or tells its end.

    `will visit Spain and attend the summit in Madrid on 5 May`; `talks concluded today, marking the end of the visit`.
    """
    if len(dates) == 1:
        position, mention = dates[0]
        time = _resolve(candidate, mention, UNKNOWN)
        ahead = time.earliest is not None and time.earliest >= candidate.clause.reading.release.published_on
        follows = candidate.kind == "visit_agreed" and position > candidate.at
        if ahead and (follows or candidate.rule in _JOINED):
            return Dated(mention, time)
        if candidate.kind == "visit_paid" and _EDGE.search(
            candidate.clause.words(candidate.clause.start, candidate.at)
        ):
            return Dated(mention, _lasting(candidate, time))
    return Dated(None, UNKNOWN)


def _lasting(candidate: Candidate, time: Edtf) -> Edtf:
    """Return the days of `a two-day visit that began on Monday`: both of them."""
    if not candidate.kind.startswith("visit") or time.precision != "day" or time.earliest is None:
        return time
    words = candidate.clause.words(candidate.clause.start, candidate.clause.end)
    length = _LONG.search(words)
    if length is None or _SEVERAL_STATES.search(words):
        return time
    number = length[1].lower()
    further = dt.timedelta(days=(_NUMBERS.get(number) or int(number)) - 1)
    if _ENDING.search(words):
        return Edtf.between(time.earliest - further, time.earliest)
    return Edtf.between(time.earliest, time.earliest + further)


def _distance(candidate: Candidate, position: int) -> int:
    """How far a date stands from an event, in characters; a date that belongs to another event is out of reach."""
    clause, text = candidate.clause, candidate.clause.text
    if candidate.start <= position < candidate.end and not _has_event(text[candidate.at + 1 : position]):
        return abs(position - candidate.at) // _WITHIN
    if (
        position < candidate.at
        and text.startswith(_WHEN, position + 1)
        and not _has_event(text[position : candidate.at])
    ):
        return _CLOSE
    owner = _owner(clause, position)
    if owner is not None:
        if _is_same_event(candidate, owner):
            return position - owner
        return _FARTHEST + 1
    if position - clause.start <= _OPENING and not _has_event(text[clause.start : position]):
        return _CLOSE
    last = candidate.at
    if position >= candidate.end > candidate.at and not _has_event(text[candidate.at + 1 : candidate.end]):
        last = candidate.end - 1
    between = text[min(position, last) + 1 : max(position, last)]
    breaks, events = len(_BREAK.findall(between)), sum(mark in EVENT_MARKS for mark in between)
    return len(between) + _BREAK_COST * breaks + _EVENT_COST * events


def _is_same_event(candidate: Candidate, owner: int) -> bool:
    """Whether the event that a date follows is the candidate's, or told in one breath with it."""
    if owner == candidate.at or candidate.start <= owner < candidate.end:
        return True
    text = candidate.clause.text
    if text[owner] in _TRAVEL_MARKS and text[candidate.at] in _TRAVEL_MARKS:
        return False
    if candidate.kind == "forum_attended" and owner > candidate.at and text[owner] in _GATHERING_MARKS:
        return True
    between = text[candidate.at : owner] if owner > candidate.at else ""
    if text[owner] in _RELATIVE_MARKS and _RELATIVE.match(between):
        return True
    return 0 < len(between) < _SAME_EVENT and not (_BREAK.search(between) or _APART.search(between))


def _has_event(text: str) -> bool:
    return any(mark in EVENT_MARKS for mark in text)


def _owner(clause: Clause, position: int) -> int | None:
    """Return the position of the event that a date follows: `the visit to Singapore in May`."""
    left = clause.text[max(clause.start, position - _LOOK_BACK) : position]
    for offset in range(len(left) - 1, -1, -1):
        if left[offset] in EVENT_MARKS:
            between = left[offset + 1 :]
            return position - len(left) + offset if _BREAK.search(between) is None or len(between) < _SHORT else None
    return None
