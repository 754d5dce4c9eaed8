"""The forms in which English writes dates, as one regular expression built from the table of words.

Each form is a named group; its parts are groups whose names begin with that name. Every repetition is bounded, and
the expression is searched only near a word that it needs (see `calendar_core.extraction.dates`), so the cost of a
text grows with its length and no faster.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from calendar_core.knowledge import TimeWord, time_words

_JOIN = r"\s?(?:-|–|—|‑|\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b|&)\s?"  # noqa: RUF001 dashes as releases write them
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\w%])"
_NUMBER = r"(?<![\w.,/])"
_YEAR = r"(?:1[89]|20)\d\d(?!\d|-\d\d\b|[.,]\d)"

_FORMS = {
    # 5–6 December 2024; 30 May to 1 June; 25th of September
    "day_month": r"""(?P<day_month_pre>\b(?:[Ff]rom|[Bb]etween)\s(?:the\s)?)?
        (?:{number}(?P<day_month_d1>{day})(?:\s(?:of\s)?(?P<day_month_m1>{month})(?:,?\s(?P<day_month_y1>{year}))?)?
           (?P<day_month_join>{join}))?
        {number}(?P<day_month_d2>{day})\s(?:day\s)?(?:of\s)?(?P<day_month_m2>{month})\.?(?:,?\s{when})?""",
    # December 5–6, 2024; May 30, 2025 - June 1, 2025; September 25
    "month_day": r"""(?P<month_day_pre>\b(?:[Ff]rom|[Bb]etween)\s)?
        (?P<month_day_m1>{month})\.?\s(?:the\s)?(?P<month_day_d1>{day})(?![.:]\d)
        (?:(?:,?\s(?P<month_day_y1>{year}))?(?P<month_day_join>{join})
           (?:(?P<month_day_m2>{month})\.?\s)?(?P<month_day_d2>{day})(?![.:]?\d))?
        (?:,?\s{when})?""",
    # in May this year; early September; May–June 2025; last March
    "month": r"""(?:\b(?P<month_shift>{shift})\s|\b(?P<month_cue>{cue})[\s-])?
        (?:(?P<month_m1>{month})(?:\s(?P<month_y1>{year}))?(?P<month_join>{join}))?
        (?P<month_m2>{month})(?:,?\s{when})?(?!\s?\d)""",
    # on Monday; last Friday; Monday next week; Monday (16)
    "weekday": r"""(?:\b(?P<weekday_shift>{shift})\s)?\b(?P<weekday_w>{weekday})\b
        (?:\s(?:of\s)?(?P<weekday_week>{week})\b)?(?:\s\((?P<weekday_d>[0-3]?\d)\))?""",
    # autumn 2024; this spring; the autumn of last year
    "season": r"""(?:\b(?P<season_shift>{shift})\s|\b(?P<season_cue>[Ii]n\s(?:the\s)?))?\b(?P<season_s>{season})\b
        (?:\s{when})?""",
    # the first half of 2025; the third quarter of next year
    "part": r"\b(?P<part_n>{ordinal})\s(?P<part_of>half|quarter)\s{when}",
    # yesterday; last week; the same day; today (16)
    "phrase": r"\b(?P<phrase_p>{phrase})\b(?:\s\((?P<phrase_d>[0-3]?\d)\))?",
    # 2024-09-25; 2024-09
    "iso": r"{number}(?P<iso_y>(?:19|20)\d\d)-(?P<iso_m>0[1-9]|1[0-2])(?:-(?P<iso_d>0[1-9]|[12]\d|3[01]))?(?![\w-])",
    # 2021.05; 2021.05.14; 2024/9/25
    "year_first": r"""{number}(?P<year_first_y>(?:19|20)\d\d)(?P<year_first_sep>[./])(?P<year_first_m>0?[1-9]|1[0-2])
        (?:(?P=year_first_sep)(?P<year_first_d>0?[1-9]|[12]\d|3[01]))?(?![\w/]|\.\d)""",
    # 25.09.2024; 25-27.09.2024; 9/25/2024
    "numeric": r"""{number}
        (?:(?P<numeric_a1>\d\d?)(?:[./](?P<numeric_b1>\d\d?)(?:[./](?P<numeric_y1>(?:19|20)\d\d))?)?\s?[-–]\s?)?
        (?P<numeric_a2>\d\d?)(?P<numeric_sep>[./])(?P<numeric_b2>\d\d?)(?P=numeric_sep)
        (?P<numeric_y2>(?:19|20)\d\d)(?!\w|[./]\d)""",
    # in 2025; the 2014 conference
    "year": r"""\b(?:(?:{year_cue})\s(?P<year_y>{year})|(?:[Tt]he|its|their|his|her)\s(?P<year_the>{year})(?=\s[a-zA-Z]))
        (?![\w–-])(?:\s(?P<year_noun>{named})\b)?""",
    # on the 11th: the day's number alone
    "number": r"""\b[Oo]n\sthe\s(?P<number_d>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=[\s,.;)]|$)
        (?!\s(?:\w+\s)?(?:anniversary|session|round|birthday|day|floor|edition|meeting|summit)\b)""",
}
_MONTH_CUE = (
    r"(?:[Bb]ack\s)?[Ii]n|[Bb]y|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Oo]f|[Ff]or|[Uu]ntil|[Ss]ince|"
    r"(?:[Ii]n\s|[Tt]he\s)?(?:[Ee]arly|[Ll]ate|[Mm]id)"
)
_YEAR_CUE = r"(?:[Bb]ack\s)?[Ii]n(?:\s(?:early|late|mid|spring|the\syear))?|[Dd]uring|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id"


@cache
def pattern() -> re.Pattern[str]:
    """Return the expression that finds a date in any of the forms; `lastgroup` of a match names the form."""
    words = vocabulary()
    year = rf"(?:(?:of\s|in\s)?(?P<FORM_y>{_YEAR})|(?:of\s|in\s)?(?P<FORM_years>{_any(words['shift year'])})\b)"
    parts = {
        "day": _DAY,
        "number": _NUMBER,
        "join": _JOIN,
        "year": _YEAR,
        "cue": _MONTH_CUE,
        "year_cue": _YEAR_CUE,
        "month": rf"\b{_any(words['month name'])}\b",
        "weekday": _any(words["weekday"]),
        "week": _any(words["shift week"]),
        "season": _any(words["season"]),
        "shift": _any(words["order"]),
        "ordinal": _any(words["ordinal"]),
        "phrase": _any(phrases()),
        "named": _any(words["named after year"]),
    }
    forms = (f"(?P<{name}>{form.format(when=year.replace('FORM', name), **parts)})" for name, form in _FORMS.items())
    return re.compile("|".join(forms), re.VERBOSE)


@cache
def phrases() -> Mapping[str, TimeWord]:
    """Return the phrases that mean a time by their distance from another, such as "last week"."""
    return {
        spelling: word
        for word in time_words("en")
        if word.kind.startswith(("shift ", "scene "))
        for spelling in _casings(word)
    }


@cache
def vocabulary() -> Mapping[str, Mapping[str, str]]:
    """Return the words of time by kind, each with its value, in the casings that a text may have."""
    kinds: dict[str, dict[str, str]] = defaultdict(dict)
    for word in time_words("en"):
        for spelling in _casings(word):
            kinds[word.kind][spelling] = word.value
    return kinds


def _casings(word: TimeWord) -> tuple[str, ...]:
    """A month or weekday always has a capital, and may be all capitals; other words may begin a sentence."""
    phrase = word.phrase
    return (phrase, phrase.upper() if word.kind in {"month name", "weekday"} else phrase[0].upper() + phrase[1:])


def _any(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s") for word in longest_first) + ")"
