"""Schedules: the days that begin the lines of a release, under which it tells what happens then.

`20.11 The Minister receives the Ambassador of Spain`, or a line `Monday, 20 November` over several such paragraphs: the
present tense tells what is to come, and what stands below a day is of that day. So is the whole text of one whose title
is `Daily schedule of the Minister for 20 November`.
"""

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from attrs import define

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.dates import find_dates
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy

_LINE = RULES.compile(r"(?:^|\n)[^\w\n<date>]{0,4}(?P<day><date>)(?:[:.,]|\s?[-–—|]|(?= [A-Z\ue000-\uf8ff])|(?=\s*\n))")
_COMING = lazy(
    r"\b(?:coming|upcoming|forthcoming|next week|this week|week ahead|schedules?|agenda|programme|diary|plans)\b",
    re.IGNORECASE,
)
_FEWEST = 2
_HEADING = 40
"""A line that is longer tells of its day by itself; a shorter one stands over the paragraphs that follow."""
_OF_A_DAY = lazy(
    r"^(?:[\w’'.]+ ){0,6}?(?:(?:daily|weekly|press|public|official) )?"
    r"(?:schedules?|guidance|agenda|diary|engagements)\b[^.;:\d]{0,60}(?:[–—:-] ?)?[^.;:\d]{0,20}$",
    re.IGNORECASE,
)
"""A title up to a day at its end: it is that of a schedule."""
_OTHER_HEADING = lazy(r"[^.;:!?\n]{1,39}:?")
_TOLD = frozenset(
    {"talks", "forum", "visit", "met", "receive", "call_on", "join", "arrive", "visited", "sign", "opened"}
)
"""Words in a short line that tell what happens: it stands over nothing."""
_HEADING_LINE = lazy(rf"^{_OTHER_HEADING.source}$", re.MULTILINE)


@define(slots=True, eq=False)
class Agenda:
    """The days that begin lines of a schedule.

    Attributes:
        source: the text.
        days: the days, by their offsets, ascending.
        starts: these offsets.
        ends: where their lines end.
        headings: where other lines end that may stand over paragraphs.
        day: the one that the title tells the whole schedule to be of.
    """

    source: str
    days: Mapping[int, Edtf]
    starts: Sequence[int] = ()
    ends: Sequence[int] = ()
    headings: Sequence[int] = ()
    day: Edtf = UNKNOWN

    def above(self, begins: int) -> Edtf:
        """Return the day under which a sentence stands, by its offset: that of its line, or of the last heading."""
        place = bisect_right(self.starts, begins) - 1
        if place < 0:
            return self.day
        start, end = self.starts[place], self.ends[place]
        is_heading = end - start < _HEADING and not self._is_under_another(end, begins)
        return self.days[start] if end >= begins or is_heading else UNKNOWN

    def _is_under_another(self, end: int, begins: int) -> bool:
        """Whether another heading stands between the end of a line and a sentence, or in its line before it."""
        if bisect_right(self.headings, end) < bisect_left(self.headings, begins):
            return True
        line = self.source.rfind("\n", max(end, begins - _HEADING - 1), begins)
        return line >= 0 and _OTHER_HEADING.fullmatch(self.source, line + 1, begins) is not None


_NONE = Agenda("", {})


def agenda_of(text: Folded, title: str, published: dt.date) -> Agenda:
    """Return the days that begin lines of a release that is a schedule; none of another one.

    Args:
        text: of the release.
        title: of the release.
        published: the day that the text calls today.
    """
    if of_title := _day_of(title, published):
        return Agenda("", {}, day=of_title)
    if text.text.count("\n") < _FEWEST:
        return _NONE
    tense = "planned" if _COMING.search(title) else None
    days: dict[int, Edtf] = {}
    for match in _LINE.finditer(text.text):
        mention = text.at(match.start("day"))
        day: Edtf = mention.value.resolve(published, tense=tense)
        if day.precision == "day" and day.earliest != published:
            days[mention.start] = day
    if len(set(days.values())) < (1 if tense else _FEWEST):
        return _NONE
    source = text.source
    lines = (source.find("\n", start) for start in days)
    ends = [end if end >= 0 else len(source) for end in lines]
    told = [one.start for one in text.mentions if one.kind in _TOLD]
    headings = [match for match in _HEADING_LINE.finditer(source) if not _tells(told, *match.span())]
    return Agenda(source, days, list(days), ends, [match.end() for match in headings])


def _tells(told: Sequence[int], start: int, end: int) -> bool:
    """Whether a short line tells what happens, and is no heading: one of the words for that begins in it."""
    return bisect_left(told, start) < bisect_left(told, end)


def _day_of(title: str, published: dt.date) -> Edtf:
    """Return the day to come, or the one of publication, at the end of the title of a schedule."""
    dates = find_dates(title)
    if len(dates) != 1 or title[dates[0].end :].strip() or not _OF_A_DAY.match(title[: dates[0].start]):
        return UNKNOWN
    day = dates[0].resolve(published)
    return day if day.precision == "day" and day.earliest is not None and day.earliest >= published else UNKNOWN
