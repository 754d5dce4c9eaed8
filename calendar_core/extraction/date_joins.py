"""What the words around dates make of them: one stretch of two days, a week of one, nothing of a day told twice."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeGuard

from attrs import evolve

from calendar_core.extraction.date_meanings import Between, Day, Meaning, Shift, Span, Weekday, Weekdays, WeekOf
from calendar_core.extraction.lazy import Compiled, lazy

if TYPE_CHECKING:
    from calendar_core.extraction.dates import DateMention

_REACH = 24
_TO = lazy(r"\)?,?\s(?:to|until|till|through|and)\s(?:the\s)?")
_FROM = lazy(r"\b[Ff]rom\s(?:the\s)?$")
_BETWEEN = lazy(r"\b[Bb]etween\s(?:the\s)?$")
_FROMS, _BETWEENS = ("from ", "From "), ("between ", "Between ")
"""What a phrase itself may begin with that is the first of two days."""
_AND_BACK = lazy(
    r",?\s(?:and|before)(?:\s(?:then|will|is|are|due|scheduled|expected|set|to)){0,4}"
    r"\s(?:return(?:s|ing|ed)?|(?:be\s|com(?:e|es|ing)\s|arriv(?:e|es|ing)\s|fl(?:y|ies|ying)\s)?back|leav(?:e|es|ing)|left|depart(?:s|ing|ed)?)"
    r"(?:\s(?:home|here|back|(?:(?:from|for|to)\s)?(?:the\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)){0,2}"
    r"\s(?:on\s)?(?:the\s)?"
)
"""Between the day on which somebody goes or comes and that on which he is back, or gone: `and will return on`."""
_GOES = lazy(
    r"\b(?:leav(?:e|es|ing)|left|depart\w*|arriv\w*|com(?:e|es|ing)|came|travel\w*|fly|flies)\s(?:\w+\s){0,6}$"
)
"""Before the first of these days."""
_GOES_REACH = 60
_AND_ENDS = lazy(r",?\sand\s(?:will\s)?(?:end|conclude|finish|close)s?\s(?:on\s)?(?:the\s)?")
"""Between the day on which something begins and that on which it ends."""
_BEGINS = lazy(r"\b(?:begin|start|open|commence)(?:s|ning|ing)?\s(?:on\s)?(?:the\s)?$")
"""Before the first of these days."""
_MOVED = lazy(
    r"\b(?:moved|postponed|put\soff|rescheduled|shifted|brought\sforward|delayed|changed)\s(?:from\s(?:the\s)?)?$"
)
"""Before the first of two days: something was to be then, and will be on the other."""
_WEEK = lazy(r"\bweek\s(?:of|beginning|commencing|starting|from)\s(?:on\s)?(?:the\s)?$")
_OF_IT = lazy(r",?\s(?:in|on)\s(?:the\s)?")
"""Between a year and a month of it: `last year, in April`."""
_OPENED = lazy(r"\s\((?:on\s)?")
_ELSEWHERE = lazy(r",?\s(?:[A-Z][\w.]*\s|local\s){1,3}(?:[Ss]tandard\s)?[Tt]ime\)")
"""Behind a date in brackets: the day that it was somewhere else, as in `May 6 (May 7, Japan time)`."""


def with_words_around(mentions: Iterable["DateMention"], text: str) -> list["DateMention"]:
    """Return the phrases of time of a text as what stands before, between and behind them makes them.

    Args:
        mentions: the phrases, in order.
        text: the text in which they stand.
    """
    joined: list[DateMention] = []
    for mention in (_moved_to(one, text) for one in mentions):
        before = joined[-1] if joined else None
        if before and _is_same_elsewhere(before, mention, text):
            continue
        stretch = _stretch(before, mention, text) if before else None
        of_year = _of_the_year(before, mention, text) if before else None
        if before and stretch:
            joined[-1] = evolve(mention, start=before.start, rule="between", meaning=stretch)
        elif before and of_year:
            joined[-1] = evolve(mention, start=before.start, meaning=of_year)
        elif _is_day(mention.meaning) and _stands_before(_WEEK, text, mention.start):
            joined.append(evolve(mention, rule="week_of", meaning=WeekOf(mention.meaning)))
        else:
            joined.append(mention)
    return joined


def _is_day(meaning: Meaning) -> TypeGuard[Day]:
    return isinstance(meaning, Day) and meaning.day is not None


def _is_same_elsewhere(before: "DateMention", mention: "DateMention", text: str) -> bool:
    opened = _is_day(before.meaning) and _is_day(mention.meaning) and _OPENED.fullmatch(text, before.end, mention.start)
    return bool(opened) and _ELSEWHERE.match(text, mention.end) is not None


def _of_the_year(before: "DateMention", mention: "DateMention", text: str) -> Day | None:
    """Return the month or day that stands behind its year, if the words say so: `last year in April`."""
    year, month = before.meaning, mention.meaning
    if not isinstance(year, Shift) or year.unit != "year" or year.of_scene or not isinstance(month, Day):
        return None
    alone = month.year is month.years is month.months is None and month.month is not None
    begins = mention.start + len("in ") * text.startswith(("in ", "on "), mention.start)
    return evolve(month, years=year.count) if alone and _OF_IT.fullmatch(text, before.end, begins) else None


def _stretch(before: "DateMention", mention: "DateMention", text: str) -> Between | None:
    """Return the stretch of which two days are the first and the last, if the words say so."""
    first, last = before.meaning, mention.meaning
    if not isinstance(first, Day | Shift | Weekday) or not isinstance(last, Day | Shift | Weekday):
        return None
    if _AND_BACK.fullmatch(text, before.end, mention.start):
        return Between(first, last) if _GOES.search(text, max(0, before.start - _GOES_REACH), before.start) else None
    if _AND_ENDS.fullmatch(text, before.end, mention.start):
        return Between(first, last) if _stands_before(_BEGINS, text, before.start) else None
    gap = _TO.fullmatch(text, before.end, mention.start)
    if gap is None or _stands_before(_MOVED, text, before.start):
        return None
    opening, words = (_BETWEEN, _BETWEENS) if "and" in gap[0] else (_FROM, _FROMS)
    opens = text.startswith(words, before.start) or _stands_before(opening, text, before.start)
    return Between(first, last) if opens else None


def _moved_to(mention: "DateMention", text: str) -> "DateMention":
    """Return the last of two days where something was moved from the one to the other: not all the days between."""
    _, to, last = text[mention.start : mention.end].partition(" to ")
    if not to or not _stands_before(_MOVED, text, mention.start):
        return mention
    meaning = mention.meaning
    if isinstance(meaning, Span):
        return evolve(mention, start=mention.end - len(last), meaning=meaning.last)
    if isinstance(meaning, Weekdays):
        day = Weekday(weekday=meaning.last, weeks=meaning.weeks)
        return evolve(mention, start=mention.end - len(last), meaning=day)
    return mention


def _stands_before(words: Compiled, text: str, position: int) -> bool:
    return words.search(text, max(0, position - _REACH), position) is not None
