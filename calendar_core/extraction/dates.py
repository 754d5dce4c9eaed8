"""Dates in a text: where they stand, what they mean, and the day that this is.

`find_dates` finds them without knowing when the text was published; a `DateMention` is then resolved against that.
A date is as precise as the words are: "early September" is the month, never a day made up.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from typing import cast

from attrs import evolve, frozen

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.date_forms import Trigger, phrases, triggers, vocabulary
from calendar_core.extraction.date_joins import with_words_around
from calendar_core.extraction.date_meanings import (
    Context,
    Day,
    Meaning,
    Season,
    Shift,
    Span,
    Tense,
    Unit,
    Weekday,
    Weekdays,
)
from calendar_core.extraction.lazy import lazy

_TOKEN = lazy(r"\w+")
_GAP = lazy(r",?\s\(?(?:the\s)?|\s?\(")
_BRACKET = lazy(r"\s?\(")
_COUNTED = lazy(r"\s(?!(?:in|at|to|by|on|for|with|and|the|his|her|its|respectively|when|as|a)\b)[a-z]")

SATURDAY, SUNDAY = 5, 6

Parts = Callable[[str], str | None]
"""Gives the part of a form by its short name, when the text has it."""


@frozen
class DateMention:
    """A phrase of time in a text.

    Attributes:
        start: offset of its first character.
        end: offset behind its last character.
        rule: the name of the form it was found in.
        meaning: what it says, apart from any day of publication.
    """

    start: int
    end: int
    rule: str
    meaning: Meaning

    def resolve(self, published: dt.date, *, scene: dt.date | None = None, tense: Tense | None = None) -> Edtf:
        """Return the time that is meant, as precise as the words are; unknown when there is no such day.

        Args:
            published: the day of publication, against which "on Monday" or "25 September" is understood.
            scene: the day that the text is telling of, for "the same day"; by default that of publication.
            tense: whether the sentence tells what happened or what is planned.
        """
        return self.read(Context(published, scene, tense))

    def read(self, context: Context) -> Edtf:
        """Return the time that is meant in a context; unknown where the calendar ends."""
        try:
            return self.meaning.resolve(context)
        except (OverflowError, ValueError):
            return UNKNOWN


def find_dates(text: str) -> list[DateMention]:
    """Return the phrases of time in a text, in order and without overlap."""
    mentions: list[DateMention] = []
    for trigger, start, end in triggers().find(text):
        after = mentions[-1].end if mentions else 0
        match = _match(trigger, text, after, start, end) if start >= after else None
        for mention in _read(match) if match else ():
            if mentions and _is_weekday_of(mentions[-1], mention, text):
                mentions[-1] = _with_weekday(mentions[-1], mention)
            elif mentions and _is_weekday_of(mention, mentions[-1], text):
                mentions[-1] = _with_weekday(mention, mentions[-1])
            else:
                mentions.append(mention)
    return with_words_around(mentions, text)


def _match(trigger: Trigger, text: str, after: int, start: int, end: int) -> re.Match[str] | None:
    """Return the first form that covers the word that triggers it, from the farthest beginning that it may have."""
    for token in _TOKEN.finditer(text, max(after, start - trigger.reach), start):
        if token[0] in trigger.openers or token[0][0].isdigit():
            match = trigger.expression.match(text, token.start())
            if match is not None and match.end() >= end:
                return match
    return trigger.expression.match(text, start)


def _read(match: re.Match[str]) -> Iterator[DateMention]:
    form = cast("str", match.lastgroup)
    groups = match.groupdict()
    meaning = _READERS[form](lambda name: groups.get(f"{form}_{name}"))
    if isinstance(meaning, Span | Weekdays) and _is_list(groups, form) and not _is_run(meaning, groups, form):
        yield from _two_days(match, form, meaning)
    elif meaning is not None:
        yield DateMention(match.start(), match.end(), form, meaning)


def _is_list(groups: Mapping[str, str | None], form: str) -> bool:
    joined = (groups.get(f"{form}_join") or "").strip()
    last = groups.get(f"{form}_d2") or groups.get(f"{form}_w2")
    return joined in vocabulary()["and"] and not groups.get(f"{form}_pre") and bool(last)


def _is_run(meaning: Span | Weekdays, groups: Mapping[str, str | None], form: str) -> bool:
    """Whether the days of a list follow one another: `5, 6 and 7 May`."""
    between = (groups.get(f"{form}_days") or "").count(",")
    return meaning.length == between + len(("first", "last"))


def _two_days(match: re.Match[str], form: str, span: Span | Weekdays) -> Iterator[DateMention]:
    """Read "5 and 20 December", unless the second number counts something else: "May 5 and 10 ministers".

    Of two weekdays the first one is read; the second is found as the next date.
    """
    if isinstance(span, Weekdays):
        yield DateMention(match.start(), match.end(f"{form}_w"), form, Weekday(span.first))
        return
    month_first = form.endswith("month_day")
    start = match.start(f"{form}_m1" if month_first else f"{form}_d1")
    told = match.re.groupindex
    end = max(match.end(f"{form}_{part}") for part in ("d1", "m1", "y1") if f"{form}_{part}" in told)
    yield DateMention(start, end, form, span.beginning)
    second = match.start(f"{form}_m2") if f"{form}_m2" in told else -1
    second = match.start(f"{form}_d2") if second < 0 or not month_first else second
    if not _COUNTED.match(match.string, match.end()):
        yield DateMention(second, match.end(), form, span.last)


def _day_month(part: Parts) -> Meaning:
    last = _of_year(part, Day(day=_number(part("d2")), month=_month(part("m2"))))
    if part("d1") is None:
        return last
    return Span(Day(year=_number(part("y1")), month=_month(part("m1")), day=_number(part("d1"))), last)


def _month_day(part: Parts) -> Meaning:
    first = Day(year=_number(part("y1")), month=_month(part("m1")), day=_number(part("d1")))
    if part("d2") is None:
        return _of_year(part, first)
    month = _month(part("m2")) or first.month
    return Span(first, _of_year(part, Day(month=month, day=_number(part("d2")))))


def _month_alone(part: Parts) -> Meaning | None:
    order, dated = part("shift"), part("y") or part("years")
    beside = part("det") is not None and part("noun") is not None
    if not (order or dated or part("cue") or part("m1") or beside):
        return None
    day = _of_year(part, Day(month=_month(part("m2"))))
    if order and not dated:
        day = _ordered(day, order)
    if part("m1") is None:
        return day
    return Span(Day(year=_number(part("y1")), month=_month(part("m1"))), day)


def _weekday(part: Parts) -> Meaning:
    weekday, order, week = _day_of_week(part("w")), part("shift"), part("week")
    if part("d"):
        return Day(day=_number(part("d")), weekday=weekday)
    if part("w2"):
        weeks = int(vocabulary()["shift week"][week]) if week else _order(order) if order else None
        return Weekdays(weekday, _day_of_week(part("w2")), weeks)
    if week:
        return Weekday(weekday, int(vocabulary()["shift week"][week]), of_week=True)
    return Weekday(weekday, _order(order) if order else None)


def _season(part: Parts) -> Meaning | None:
    order, dated = part("shift"), part("y") or part("years")
    if not (order or dated or part("cue")):
        return None
    first, last = (int(month) for month in vocabulary()["season"][part("s") or ""].split("-"))
    of = _of_year(part, Day())
    return Season(first, last, _ordered(of, order) if order and not dated else of)


def _part(part: Parts) -> Meaning | None:
    short = part("q") or ""
    months = {"half": 6, "semester": 6, "H": 6, "quarter": 3, "trimester": 3, "Q": 3}[part("of") or short[0]]
    number = int(short[1:] or vocabulary()["ordinal"][part("n") or ""]) or len(_MONTHS) // months
    if number * months > len(_MONTHS):
        return None
    of = _of_year(part, Day()) if part("y") or part("years") else Day(years=0)
    return Season(number * months - months + 1, number * months, of)


def _phrase(part: Parts) -> Meaning:
    if part("d"):
        return Day(day=_number(part("d")))
    word = phrases()[" ".join((part("p") or "").split())]
    if word.kind == "weekend":
        return Weekdays(SATURDAY, SUNDAY, int(word.value) if word.value else None)
    anchor, unit = word.kind.split()
    return Shift(cast("Unit", unit), int(word.value), of_scene=anchor == "scene")


def _year_first(part: Parts) -> Meaning:
    return Day(_number(part("y")), _number(part("m")), _number(part("d")))


def _numeric(part: Parts) -> Meaning:
    last = _slashed(part, "2")
    return last if part("a1") is None else Span(_slashed(part, "1"), last)


def _slashed(part: Parts, which: str) -> Day:
    day, month = _number(part(f"a{which}")), _number(part(f"b{which}"))
    if month is not None and month > len(_MONTHS):
        day, month = month, day
    return Day(_number(part(f"y{which}")), month, day)


def _year(part: Parts) -> Meaning | None:
    return None if part("noun") else Day(_number(part("y") or part("the")))


def _line(part: Parts) -> Meaning:
    return Day(month=_number(part("m")), day=_number(part("d")))


def _number_alone(part: Parts) -> Meaning | None:
    months = int(vocabulary()["shift month"].get(part("of") or "", 0)) if part("of") else None
    first, last = (Day(day=_number(part(which)), months=months) if part(which) else None for which in ("d1", "d2"))
    return Span(first, last) if first and last else first or last


_MONTHS = range(1, 13)
_READERS: Mapping[str, Callable[[Parts], Meaning | None]] = {
    "day_month": _day_month,
    "month_day": _month_day,
    "month": _month_alone,
    "named_day_month": _day_month,
    "named_month_day": _month_day,
    "weekday": _weekday,
    "season": _season,
    "part": _part,
    "phrase": _phrase,
    "iso": _year_first,
    "year_first": _year_first,
    "numeric": _numeric,
    "year": _year,
    "number": _number_alone,
    "of_month": _number_alone,
    "line": _line,
}


def _of_year(part: Parts, day: Day) -> Day:
    if part("y"):
        return evolve(day, year=_number(part("y")))
    if part("years"):
        years = part("years") or ""
        of_scene = years in vocabulary()["scene year"]
        return evolve(
            day, years=int(vocabulary()["scene year" if of_scene else "shift year"][years]), of_scene=of_scene
        )
    return day


def _ordered(day: Day, order: str) -> Day:
    """Say which one is meant by "last May", "this autumn", "next spring"."""
    shift = _order(order)
    return evolve(day, years=0) if shift == 0 else evolve(day, tense="past" if shift < 0 else "planned")


def _order(word: str) -> int:
    return int(vocabulary()["order"][word])


def _day_of_week(name: str | None) -> int:
    return int(vocabulary()["weekday"][name or ""])


def _month(name: str | None) -> int | None:
    return int(vocabulary()["month name"][name]) if name else None


def _number(digits: str | None) -> int | None:
    return int(digits.rstrip("sthndr")) if digits else None


def _is_weekday_of(weekday: DateMention, date: DateMention, text: str) -> bool:
    """Whether weekdays stand beside their dates: `Monday, 25 September`, `25 September (Monday)`, in a span too."""
    in_brackets = _BRACKET.fullmatch(text, date.end, weekday.start)
    if not in_brackets and not _GAP.fullmatch(text, weekday.end, date.start):
        return False
    if isinstance(weekday.meaning, Weekdays) or (in_brackets and isinstance(date.meaning, Span)):
        return isinstance(date.meaning, Span) and date.meaning.last.day is not None
    return isinstance(weekday.meaning, Weekday) and isinstance(date.meaning, Day) and date.meaning.day is not None


def _with_weekday(weekday: DateMention, date: DateMention) -> DateMention:
    meaning = date.meaning
    if isinstance(weekday.meaning, Weekday) and isinstance(meaning, Day):
        meaning = evolve(meaning, weekday=weekday.meaning.weekday)
    return DateMention(min(weekday.start, date.start), max(weekday.end, date.end), date.rule, meaning)
