"""Schedules: the days that begin the lines of a release, under which it tells what happens then.

`20.11 The Minister receives the Ambassador of Spain`, or a line `Monday, 20 November` over several such paragraphs: the
present tense tells what is to come, and what stands below a day is of that day.
"""

import datetime as dt
import re
from collections.abc import Mapping

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.folding import Folded

_LINE = RULES.compile(r"(?:^|\n)[^\w\n<date>]{0,4}(?P<day><date>)(?:[:.,]|\s?[-–—|]|(?= [A-Z\ue000-\uf8ff])|(?=\s*\n))")
_COMING = re.compile(
    r"\b(?:coming|upcoming|forthcoming|next week|this week|week ahead|schedules?|agenda|programme|diary|plans)\b",
    re.IGNORECASE,
)
_FEWEST = 2
_HEADING = 40
"""A line that is longer tells of its day by itself; a shorter one stands over the paragraphs that follow."""
_OTHER_HEADING = re.compile(r"[^.;:!?\n]{1,39}:?")


def agenda_of(text: Folded, title: str, published: dt.date) -> Mapping[int, Edtf]:
    """Return the days that begin lines, by their offsets, of a release that is a schedule; none of another one.

    Args:
        text: of the release.
        title: of the release.
        published: the day that the text calls today.
    """
    if text.text.count("\n") < _FEWEST:
        return {}
    tense = "planned" if _COMING.search(title) else None
    days: dict[int, Edtf] = {}
    for match in _LINE.finditer(text.text):
        mention = text.at(match.start("day"))
        day: Edtf = mention.value.resolve(published, tense=tense)
        if day.precision == "day" and day.earliest != published:
            days[mention.start] = day
    return days if len(set(days.values())) >= _FEWEST else {}


def day_above(agenda: Mapping[int, Edtf], source: str, begins: int) -> Edtf:
    """Return the day under which a sentence stands: that of its own line, or of the last heading.

    Args:
        agenda: the days that begin lines, by their offsets.
        source: the text.
        begins: the offset of the sentence.
    """
    above = max((start for start in agenda if start <= begins), default=-1)
    if above < 0:
        return UNKNOWN
    line, *further = source[above:begins].split("\n")
    is_heading = len(line) < _HEADING and not any(map(_OTHER_HEADING.fullmatch, further))
    return agenda[above] if is_heading or not further else UNKNOWN
