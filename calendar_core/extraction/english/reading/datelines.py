"""The head of a release: where and when it was written."""

import datetime as dt

from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import EVENTS, RULES
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy

_DATELINE = lazy(
    rf"^(?:(?:{MARKS['city']} )?\([^()\n.{EVENTS}]{{1,70}}\)(?:[.:]? ?-{{1,2}})? |"
    rf"[^\w\ue000-\uf8ff]{{0,3}}[^\n.{EVENTS}]{{0,70}}?"
    r"(?: -{1,2}(?: |(?=[A-Z]))|\)(?: |(?=-))|/ |: |\. ))"
)
_TELLS = RULES.compile(r"\W{0,3}(?:On|In|At|During|Today|The) |[^\n]*?<actor>[^\n]*?\)")
_OF_A_LINE = RULES.compile(r"[^\w\ue000-\uf8ff]{0,3}<date>: ")
"""What a line of a schedule begins with."""
_ALONE = RULES.compile(r"\s*(?:<city>|<state>)?,? ?<date>[.,]?\s*\n")
"""A first line that tells no more than where and when a release was written."""
_PLACE = RULES.compile(
    r"\W{0,3}<city>(?:,? <state>| \(<state|region>\))?(?:,? <date>)? -{1,2} (?!(?:the )?<city|state>)"
)
"""A dateline: the city is where a release was written."""
_LINE = r"(?P<place><city|state>)(?:,? <state>| City)?,? <date>(?: \([^()\n]{1,30}\))? -{1,2} "
_LATER = RULES.compile(rf"{_LINE}(?=\S)")
"""A dateline below the caption of a picture."""
_LATER_ONES = RULES.compile(rf"\n{_LINE}")
"""The same, and what begins the lines of a programme."""
_BEGINNING = 600
"""Within so many characters such a caption ends."""
_PLACE_REACH = 12
"""Within so many characters a city, and its state, of a dateline stand."""
_HEAD = 2
_LATEST = 3
"""Days from the writing of a release to its publication, at the most, where only the number of the day tells it."""
_LATEST_DATELINE = 14
"""The same where a dateline does."""


def in_dateline(text: str, position: int) -> bool:
    """Whether a date in the first sentence tells when the release was written: `MANILA, May 17 (Xinhua) --`."""
    match = _DATELINE.match(text)
    if match is None or position >= match.end() or match[0].rstrip()[-1] not in "-)/:":
        return False
    return _TELLS.match(match[0]) is None and _OF_A_LINE.fullmatch(match[0]) is None


def behind_dateline(folded: Folded, start: int) -> int:
    """Return where a sentence goes on behind the dateline that it begins with, below a caption; else where it begins.

    A text that has several such lines is a programme, whose days are those of what they tell.
    """
    line = _LATER.match(folded.text, start) if 0 < start < _BEGINNING else None
    if line is None or "\n" not in folded.text[:start]:
        return start
    place = folded.at(line.start("place"))
    alone = folded.source[place.start : place.end].isupper() and len(list(_LATER_ONES.finditer(folded.text))) == 1
    return line.end() if alone else start


def is_place_written(text: str, position: int) -> bool:
    """Whether a city, or the state behind it, tells where a release was written: `LONDON, 5 May -`."""
    line = _PLACE.match(text) if position < _PLACE_REACH else None
    return line is not None and position < line.end()


def city_written(folded: Folded) -> Mention | None:
    """Return the city of the dateline, `VIENNA, 5 May (Ukrinform)`, or the state that is one: `SINGAPORE: `."""
    first = folded.mentions[0] if folded.mentions else None
    if first is None or folded.positions[0] > _HEAD:
        return None
    if first.kind != "city" and not (first.kind == "state" and folded.source[first.start : first.end].isupper()):
        return None
    return first if in_dateline(folded.text, folded.positions[0]) else None


def written_abroad(folded: Folded, home: str) -> Mention | None:
    """Return the city of the dateline, if it lies in another country."""
    written = city_written(folded)
    return written if written is not None and party_of(written) != home else None


_NUMBERED = lazy(
    r"\b(?:(?P<today>[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))|(?P<tomorrow>[Tt]omorrow)|"
    r"(?P<yesterday>[Yy]esterday|[Ll]ast (?:night|evening)))"
    r"(?: morning| afternoon| evening)? \((?P<day>[0-3]?\d)(?:st|nd|rd|th)?\)"
)
"""A day with its number: it tells when a release was written."""
_CALLED_TODAY = lazy(r"(?<![\w\"“] )\b[Tt]oday, (?:on )?(?=[A-Z\d])")
"""Before the date of the day on which something is said: `Today, 22 June, is a day of mourning`."""
_SHIFTS = {"today": 0, "tomorrow": -1, "yesterday": 1}


def _day_numbered(source: str, published: dt.date) -> dt.date | None:
    """Return the day of the words `today (16)` or `tomorrow (17)`, if all such words of a text agree on it."""
    if "(" not in source:
        return None
    last = [published - dt.timedelta(days=days) for days in range(_LATEST + 1)]
    found = set()
    for match in _NUMBERED.finditer(source):
        shift = dt.timedelta(days=next(_SHIFTS[name] for name in _SHIFTS if match[name]))
        found.add(next((day for day in last if (day - shift).day == int(match["day"])), None))
    return next(iter(found)) if len(found) == 1 else None


def _day_called_today(folded: Folded, published: dt.date) -> dt.date | None:
    """Return the day that a text calls today by its date, as an address does that is published on the next."""
    called = _CALLED_TODAY.search(folded.source) if "oday, " in folded.source else None
    told = next((one for one in folded.mentions if called and one.kind == "date" and one.start == called.end()), None)
    time = told.value.resolve(published, tense="past") if told else None
    recent = time and time.precision == "day" and 0 <= (published - time.earliest).days <= _LATEST_DATELINE
    return time.earliest if time and recent else None


def day_written(folded: Folded, published: dt.date) -> dt.date:
    """Return the day of the dateline, which is the `today` of the text; without one, that of publication.

    A text may tell it with the number of the day, `today (16)`, or its date, `today, 16 June`.
    """
    numbered = _day_numbered(folded.source, published) or _day_called_today(folded, published)
    if numbered is not None:
        return numbered
    for position, mention in zip(folded.positions, folded.mentions, strict=True):
        if mention.kind == "date":
            time = mention.value.resolve(published, tense="past")
            recent = time.precision == "day" and 0 <= (published - time.earliest).days <= _LATEST_DATELINE
            written = in_dateline(folded.text, position) or _ALONE.match(folded.text)
            return time.earliest if recent and written else published
    return published
