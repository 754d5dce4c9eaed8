"""The dates and the words of a text in one order: a word inside a date is part of it, and so is the hour beside it."""

from collections.abc import Iterator

from calendar_core.extraction.dates import find_dates
from calendar_core.extraction.english.words.marks import NAMES
from calendar_core.extraction.folding import Found, Mention
from calendar_core.extraction.lazy import lazy

_AL = lazy(r"\b[Aa]l[- ]")
_BIN = lazy(r" (?:bin|binti?|ibn) [A-Z]")
"""Behind a first name: whose child somebody is."""
_CURRENCY = lazy(
    r"[ -](?:dollars?|francs?|pounds|kron(?:e|er|or|a)|pesos?|rupees?|yen|yuan|liras?|riyals?|rials?|dinars?|dirhams?|"
    r"rou?bles?|shillings?|rand|euros?)\b|\$"
)
_CONTEST = lazy(r" (?:Youth )?(?:Games|Cup|Championships?|Olympics|Marathon)\b")
_ARTICLE, _NAMES = 3, (*NAMES, "honorific")
_HALF = lazy(r"(?:(?:H\.?E|Mrs?|Ms|Excellency|Dr|[A-Z][a-z]+|to|by|with|and)\.? )[A-Z][a-z]+-$")
_TITLE = lazy(r"\b(?:H\.?E|Mrs?|Ms|Excellency|Dr|President|Minister|Ambassador|Secretary)\.? $")
_OTHER_HALF, _FURTHER = lazy(r"-[A-Z][a-z]+ [A-Z][a-z]"), lazy(r" [A-Z][a-z]")
_LONGEST_HALF = 30
_SO_MANY = lazy(
    r"(?:\d|\b(?:few|several|couple of|(?:thir|for|fif|six|seven|eigh|nine|twen)ty(?:-five)?|ten|fifteen|five)) $"
)
"""Before minutes of an hour."""
_LISTENERS = lazy(
    r"\b(?:told|inform(?:ed|s|ing)|address(?:ed|es|ing)?|assured|reminded|thanked|wider?|large|global|young|live|packed|"
    r"members of) (?:the |an? |his |her )?$"
)
"""Before an audience that listens."""
_NOUNS = (("minutes", _SO_MANY), ("audience", _LISTENERS))
"""Words for a document or for talks that mean something else behind others."""
_AMBIGUOUS = frozenset({*_NAMES, "document", "talks"})
"""Kinds of words that may be part of something else, or mean it."""
_NEAR_A_DATE = 30
_CLOCK = r"\d{1,2}(?:[:.]\d\d(?: ?(?:[ap]\.?m\b\.?|hrs\b|hours\b))?| ?(?:[ap]\.?m\b\.?|hrs\b|hours\b))"
_NEARLY = "(?:about |around |approximately )?"
_PART_OF_DAY = lazy(
    rf"(?:\b(?:on|in) the (?:early )?(?:morning|afternoon|evening|night) of |\bat {_NEARLY}{_CLOCK},? on )$"
)
"""Before a date."""
_TIME_OF_DAY = lazy(
    rf",? (?:(?:commencing|starting|beginning) )?(?:at|from) {_NEARLY}{_CLOCK}(?: ?(?:to|until|-) ?{_CLOCK})?"
    r"(?:,? \(?(?:local|[A-Z][a-z]+) time\)?)?"
    rf"(?:,? for {_NEARLY}(?:\d+|an|one|two|half an) (?:minutes?|hours?)(?: and (?:a half|\d+ minutes))?,?)?"
)
"""Behind a date."""


def among_words(text: str, words: list[Found]) -> Iterator[Found]:
    """Yield the dates of a text and its words in order, without those that are parts of dates or of other names."""
    waiting = iter(_dates(text))
    date = next(waiting, None)
    for word in words:
        while date is not None and date[1] <= word[0]:
            yield date
            date = next(waiting, None)
        if (date is None or word[1] <= date[0]) and not (word[2].kind in _AMBIGUOUS and _is_something_else(text, word)):
            yield word
    while date is not None:
        yield date
        date = next(waiting, None)


def _dates(text: str) -> list[Found]:
    """Return the dates of a text, each with the part and the time of the day that stand beside it."""
    found: list[Found] = []
    for date in find_dates(text):
        before = _PART_OF_DAY.search(text, max(found[-1][1] if found else 0, date.start - _NEAR_A_DATE), date.start)
        behind = _TIME_OF_DAY.match(text, date.end)
        start, end = before.start() if before else date.start, behind.end() if behind else date.end
        found.append((start, end, Mention("date", start, end, date)))
    return found


def _is_something_else(text: str, word: Found) -> bool:
    """Whether a place is part of a name, minutes are those of an hour, or an audience listens: `told the audience`."""
    start, end, mention = word
    for noun, before in _NOUNS:
        if text.endswith(noun, start, end):
            return before.search(text, max(0, start - _LONGEST_HALF), start) is not None
    return mention.kind in _NAMES and _is_part_of_a_name(text, word)


def _is_part_of_a_name(text: str, place: Found) -> bool:
    """Whether a place is part of a name, or tells whose a currency is: Jaber Al-Sabah, ASEAN Games, US dollars."""
    start, end, _ = place
    of_a_name = start >= _ARTICLE and _AL.match(text, start - _ARTICLE, start) is not None
    of_a_name = of_a_name or (
        place[2].kind == "city" and (_is_in_a_double_name(text, place) or _BIN.match(text, end) is not None)
    )
    return of_a_name or (_CONTEST if place[2].kind == "org" else _CURRENCY).match(text, end) is not None


def _is_in_a_double_name(text: str, place: Found) -> bool:
    """Whether a town is half a name: Sarah-Ann Lynch, not the Baku-Ganja road."""
    start, end, town = place
    before = max(0, start - _LONGEST_HALF)
    if _OTHER_HALF.match(text, end):
        return _TITLE.search(text, before, start) is not None
    if town.value.kind == "capital" or not text.endswith("-", 0, start):
        return False
    return _HALF.search(text, before, start) is not None and _FURTHER.match(text, end) is not None
