"""The forms in which English writes dates, as regular expressions built from the table of words.

Each form is a named group; its parts are groups whose names begin with that name. A form is only tried where a word
that it needs stands (its trigger), from a few places before that word, and every repetition in it is bounded: the cost
of a text grows with its length and no faster.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property

from ahocorasick_rs import AhoCorasick, MatchKind
from attrs import frozen

from calendar_core.knowledge import TimeWord, time_words

_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\s(?:th|rd|nd)(?=\s))?(?![\w%])"
_NUMBER = r"(?<![\w.,/])"
_FIRST_YEAR = r"(?:1[89]|20)\d\d(?!\d)"
_YEAR = r"(?:1[89]|20)\d\d(?!\d|-\d\d\b|[.,]\d)"

_SHORT_WEEKDAYS = ("Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun")
_IN_SHORT = ("Q1", "Q2", "Q3", "Q4", "H1", "H2")
"""Quarters and halves of a year."""
_PARTS_OF_DAY = ("morning", "afternoon", "evening", "night")

_OWNERS = (r"\bthe", r"\bhis", r"\bher", r"\bour", r"\bits", r"\bmy", r"\btheir", "['’]s", "s['’]")
_OWNER = "(?:" + "|".join(rf"(?<={owner}\s)" for owner in _OWNERS) + ")"
_OCCASION = (
    r"(?=\s(?:[A-Z][\w.&–-]*\s){0,4}(?:visit|trip|travel|tour|[Mm]eeting|[Ss]ummit|talks|session|conference|"
    r"consultations|call|round|dialogue|engagement)s?\b)"
)
"""Around a month that stands before a noun: `her August travel to Peru`, `Vice President Soto's May visit`."""
_NO_NAME = (
    r"(?!\s(?:Movement|Coalition|Brigades?|Revolution|Uprising|Bridge|Square|Street|Avenue|Boulevard|Stadium|Airport|"
    r"University|Hospital|Park|Prize)\b)"
)
"""Behind a day: no word that makes it a name, as in `the March 23 Movement`."""

_FORMS = {
    # 5–6 December 2024; 30 May to 1 June; 25th of September; 25-Sep-2024; 9 (Thu) to 11 May
    "day_month": r"""(?P<day_month_pre>\b{span}\s(?:the\s)?)?
        (?:{number}(?P<day_month_d1>{day})(?:\s(?:of\s)?(?P<day_month_m1>{month})(?:,?\s(?P<day_month_y1>{first_year}))?)?
           (?P<day_month_days>{days})?{in_brackets}(?P<day_month_join>{day_join})(?:the\s)?)?
        (?<![\w.,])(?P<day_month_d2>{day})(?:\s(?:(?:day\s)?of\s)?|(?<=st|nd|rd|th),\s|-)(?P<day_month_m2>{month})(?:\.(?=,?\s\d))?(?:(?:,?\s|-){when})?
        {no_name}""",
    # December 5–6, 2024; May 30, 2025 - June 1, 2025; September 25
    "month_day": r"""(?P<month_day_pre>\b{span}\s)?
        (?P<month_day_m1>{month})(?:\.\s?|\s)(?:the\s)?(?P<month_day_d1>{day})(?![.:]\d)
        (?:(?:,?\s(?P<month_day_y1>{first_year}))?(?P<month_day_days>{days})?{in_brackets}(?P<month_day_join>{day_join})
           (?:(?P<month_day_m2>{month})\.?\s)?(?P<month_day_d2>{day})(?![.:]?\d))?
        (?:,?\s{when})?{no_name}""",
    # in May this year; early September; May–June 2025; last March; late May or early June
    "month": r"""(?:\b(?P<month_shift>{order})\s|\b(?P<month_cue>{month_cue})[\s-])?
        (?:(?P<month_m1>{month})(?:\s(?P<month_y1>{first_year}))?(?P<month_join>{month_join})(?:{part_of_month}[\s-])?)?
        (?P<month_det>{owner})?(?P<month_m2>{month})(?:\.(?=,?\s\d))?(?:,?\s{when})?(?!\.?\s?\d)
        (?P<month_noun>{occasion})?""",
    # Tuesday 7 and Wednesday 8 May; Friday, 31 May to Sunday, 2 June
    "named_day_month": r"""\b{weekday},?\s(?:the\s)?(?P<named_day_month_d1>{day})
        (?:\s(?P<named_day_month_m1>{month})(?:,?\s(?P<named_day_month_y1>{first_year}))?)?
        ,?(?P<named_day_month_join>{day_join}){weekday},?\s(?:the\s)?(?P<named_day_month_d2>{day})
        \s(?:of\s)?(?P<named_day_month_m2>{month})(?:,?\s{when})?""",
    # Tuesday, May 7 to Thursday, May 9
    "named_month_day": r"""\b{weekday},?\s(?P<named_month_day_m1>{month})\.?\s(?P<named_month_day_d1>{day})
        (?:,?\s(?P<named_month_day_y1>{first_year}))?,?(?P<named_month_day_join>{day_join}){weekday},?\s(?:(?P<named_month_day_m2>{month})\.?\s)?
        (?P<named_month_day_d2>{day})(?![.:]?\d)(?:,?\s{when})?""",
    # on Monday; last Friday; Tuesday to Friday; Monday, Tuesday and Wednesday; Monday next week; Monday (16)
    "weekday": r"""(?:\b(?P<weekday_shift>{order})\s)?\b(?<!Good\s)(?<!Ash\s)(?<!Black\s)(?P<weekday_w>{weekday})\b
        (?:(?P<weekday_days>(?:,\s{weekday}){{0,3}})(?P<weekday_join>{join})(?P<weekday_w2>{weekday})\b)?
        (?:\s(?:of\s)?(?P<weekday_week>{week})\b)?(?:(?:\s{part_of_day})?\s\((?P<weekday_d>[0-3]?\d)\))?""",
    # autumn 2024; this spring; the autumn of last year
    "season": r"""(?:\b(?P<season_shift>{order})\s|\b(?P<season_cue>{season_cue})\s)?\b(?P<season_s>{season})\b
        (?:\s{when})?""",
    # the first half of 2025; the third quarter of next year; the second half of the year; Q1 2025; H1 2025
    "part": r"\b(?:(?P<part_n>{ordinal})\s(?P<part_of>{part})|(?P<part_q>Q[1-4]|H[12]))\s(?:{when}|of\sthe\syear\b)",
    # yesterday; last week; today (16); the day before, but not the day before the summit
    "phrase": r"""\b(?P<phrase_p>{phrase})\b(?:(?:\s{part_of_day})?\s\((?P<phrase_d>[0-3]?\d)\))?
        (?:(?:(?<=today)|(?<=omorrow)|(?<=esterday)),\s{weekday}(?=,\s\D))?
        (?!(?:(?<=before)|(?<=after))\s(?:the|his|her|its|their|a|an|he|she|they|it)\b)
        (?!(?<=week)\sof\s(?:{month}|this\s|the\s|next\s|last\s))""",
    # 19-22 of this month; the 6th of last month
    "of_month": r"""{number}(?:(?P<of_month_d1>{day}){day_join}(?:the\s)?)?
        (?P<of_month_d2>{day})\sof\s(?P<of_month_of>{this_month})\b""",
    # 2024-09-25; 2024-09
    "iso": r"""{number}(?P<iso_y>(?:19|20)\d\d)-(?P<iso_m>0[1-9]|1[0-2])
        (?:-(?P<iso_d>0[1-9]|[12]\d|3[01])(?=T\d|(?![\w-]))|(?![\w-]))""",
    # 2021.05; 2021.05.14; 2024/9/25
    "year_first": r"""{number}(?P<year_first_y>(?:19|20)\d\d)(?P<year_first_sep>[./])(?P<year_first_m>0?[1-9]|1[0-2])
        (?:(?P=year_first_sep)(?P<year_first_d>0?[1-9]|[12]\d|3[01]))?(?![\w/]|\.\d)""",
    # 25.09.2024; 25-27.09.2024; 9/25/2024; 25-09-2024
    "numeric": r"""{number}
        (?:(?P<numeric_a1>\d\d?)(?:[./](?P<numeric_b1>\d\d?)(?:[./](?P<numeric_y1>(?:19|20)\d\d))?)?(?:{join}))?
        (?P<numeric_a2>\d\d?)(?P<numeric_sep>[./-])(?P<numeric_b2>\d\d?)(?P=numeric_sep)
        (?P<numeric_y2>(?:19|20)\d\d)(?!\w|[./-]\d)""",
    # in 2025; the 2014 conference; not the 2030 Agenda
    "year": r"""\b(?:{year_cue}[\s-](?P<year_y>{year})|{determiner}\s(?P<year_the>{year})(?=\s[a-zA-Z]))
        (?![\w–-])(?:\s(?P<year_noun>{named})\b)?""",
    # 20.11 at the head of a line, as in a schedule
    "line": r"""(?:\A|(?<=\n))(?P<line_d>0[1-9]|[12]\d|3[01])\.(?P<line_m>0[1-9]|1[0-2])\.?(?=\s+[^\W\d_])""",
    # on the 11th: the day's number alone; on 11th; on the 11th and 12th of this month; on the evening of the 11th
    "number": r"""\b(?:[Oo]n\s(?:the\s(?:{part_of_day}\sof\sthe\s)?
        |(?=\d\d?(?:st|nd|rd|th)(?:\s?[.,;)]|\s(?:in|at|during)\s|$)))
        |(?P<number_pre>[Ff]rom|[Bb]etween)\sthe\s(?=\d\d?(?:st|nd|rd|th)(?:{day_join})(?:the\s)?
            \d\d?(?:st|nd|rd|th)(?:[.,;)]|$|\s(?:in|at|for|on|to)\s|\sof\s{this_month}\b)))
        (?P<number_d1>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=[\s,.;)]|$)
        (?:(?P<number_join>{day_join})(?:the\s)?(?P<number_d2>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=[\s,.;)]|$))?
        (?:\sof\s(?P<number_of>{this_month})\b)?
        (?!(?:{day_join}(?:the\s)?{day})?,?\s(?:of\s)?{month}|\s(?:\w+\s)?(?:anniversary|session|round|birthday|day|floor|edition|meeting|summit)\b
        |\s(?:(?!the\b|an?\b)[\w'’–-]+\s){{1,5}}(?:meeting|summit|session|round|dialogue|consultations|conference|forum|congress)\b
        |\s[A-Z]\w+(?:\s[A-Z]\w+){{0,2}}[–-][A-Z])""",
}


@frozen
class Trigger:
    """A word without which some forms cannot be.

    Attributes:
        forms: the forms that need the word.
        reach: how many characters before the word they may begin.
        openers: the words that they may begin with; they may always begin with a number, or with the word itself.
    """

    forms: tuple[str, ...]
    reach: int
    openers: frozenset[str]

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The forms, compiled when the word is first found; `lastgroup` of a match names the form."""
        return _expression(self.forms)


@frozen
class Triggers:
    """Every trigger, found in one pass."""

    automaton: AhoCorasick
    by_word: tuple[Trigger, ...]
    longest: int

    def find(self, text: str) -> Iterator[tuple[Trigger, int, int]]:
        """Yield each trigger with the offsets of its word, which stands alone."""
        behind = 0
        for index, start, end in self.automaton.find_matches_as_indexes(text):
            inside_a_word = text[start - 1 : start].isalpha()
            for which, first, last in self._within(text, start, end) if inside_a_word else [(index, start, end)]:
                if first >= behind and not text[last : last + 1].isalpha():
                    behind = last
                    yield self.by_word[which], first, last

    def _within(self, text: str, start: int, end: int) -> list[tuple[int, int, int]]:
        """Return what begins behind a word whose end looks like the beginning of it: `a week ago` behind `Bahrain`."""
        cut = text.find(" ", start, end) + 1
        inside = self.automaton.find_matches_as_indexes(text[cut : cut + self.longest]) if cut else []
        return [(index, cut, cut + last) for index, first, last in inside[:1] if not first]


@cache
def triggers() -> Triggers:
    """Return the triggers of English."""
    words = vocabulary()
    openers = [*words["month cue"], *words["order"], *words["span cue"]]
    found = {
        **_trigger(words["month name"], ("day_month", "month_day", "month"), 48, openers),
        **_trigger(words["weekday"], ("named_day_month", "named_month_day", "weekday"), 16, words["order"]),
        **_trigger(words["season"], ("season",), 20, [*words["order"], *words["season cue"]]),
        **_trigger([*words["part"], *_IN_SHORT], ("part",), 16, words["ordinal"]),
        **_trigger(phrases(), ("phrase",), 0),
        **_trigger([*words["shift month"], "the month"], ("of_month", "phrase"), 24),
        **_trigger(_days_of_month(), ("number",), 0),
        **_trigger([f"{day:02}.{month:02}" for day in range(1, 32) for month in range(1, 13)], ("line",), 0),
        **_trigger(_years(), ("iso", "year_first", "numeric", "year"), 24, [*words["year cue"], *words["determiner"]]),
    }
    automaton = AhoCorasick(list(found), matchkind=MatchKind.LeftmostLongest)
    return Triggers(automaton, tuple(found.values()), max(map(len, found)))


def _trigger(
    words: Iterable[str], forms: tuple[str, ...], reach: int, openers: Iterable[str] = ()
) -> dict[str, Trigger]:
    trigger = Trigger(forms, reach, frozenset(opener.split()[0] for opener in openers))
    return dict.fromkeys(words, trigger)


def _years() -> list[str]:
    return [str(year) for year in range(1800, 2100)]


def _days_of_month() -> list[str]:
    suffixes = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
    parts = ["", "the ", *(f"the {part} of the " for part in _PARTS_OF_DAY)]
    openers = [f"{on} {part}" for on in ("on", "On") for part in parts]
    openers += [f"{since} the " for since in ("from", "From", "between", "Between")]
    return [f"{opener}{day}{suffixes.get(day, 'th')}" for opener in openers for day in range(1, 32)]


def _expression(forms: Iterable[str]) -> re.Pattern[str]:
    parts = _parts()
    year = r"(?:(?:of\s|in\s)?(?P<FORM_y>{year})|(?:of\s|in\s)?(?P<FORM_years>{this_year})\b)".format(**parts)
    whole = (f"(?P<{form}>{_FORMS[form].format(when=year.replace('FORM', form), **parts)})" for form in forms)
    return re.compile("|".join(whole), re.VERBOSE)


@cache
def _parts() -> Mapping[str, str]:
    words = vocabulary()
    return {
        "day": _DAY,
        "number": _NUMBER,
        "year": _YEAR,
        "first_year": _FIRST_YEAR,
        "month": rf"\b{_any(words['month name'])}\b(?!-a-)",
        "join": rf"\s?{_any(words['dash'])}\s?|\s{_any([*words['join'], *words['and']])}\s",
        "part_of_month": r"(?:early|mid|late|the\s(?:beginning|start|middle|end)\sof)",
        "month_join": rf"\s?(?:{_any(words['dash'])}|/)\s?|\s{_any([*words['join'], *words['and'], 'or'])}\s",
        "day_join": rf"\s?(?:{_any(words['dash'])}|/)\s?|\s{_any([*words['join'], *words['and']])}\s",
        "in_brackets": rf"(?:\s?\((?:{_any(words['weekday'])}|{_any(_SHORT_WEEKDAYS)}\.?)\))?",
        "days": rf"(?:,\s{_DAY}){{1,4}}",
        "this_year": _any([*words["shift year"], *words["scene year"]]),
        "this_month": _any([*words["shift month"], "the month"]),
        "week": _any(words["shift week"]),
        "phrase": _any(phrases()),
        "span": _any(words["span cue"]),
        "part_of_day": _any(_PARTS_OF_DAY),
        "month_cue": _any(words["month cue"]),
        "owner": _OWNER,
        "occasion": _OCCASION,
        "no_name": _NO_NAME,
        "year_cue": _any(words["year cue"]),
        "season_cue": _any(words["season cue"]),
        "named": _any(words["named after year"]),
        **{kind: _any(words[kind]) for kind in ("weekday", "season", "order", "ordinal", "part", "determiner")},
    }


@cache
def phrases() -> Mapping[str, TimeWord]:
    """Return the phrases that mean a time by its distance from another, such as "last week"."""
    relative = [word for word in time_words("en") if word.kind.startswith(("shift ", "scene ", "weekend"))]
    return {spelling: word for word in relative for spelling in _casings(word)}


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
