"""The day on which something was said that is quoted: what is `today` to whoever said it."""

from collections.abc import Iterator

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy

_SAID = (
    r"\b(?:said|says|told|wrote|writes|stated|added|noted|announced|posted|tweeted|explained|stressed|emphasi[sz]ed|"
    r"remarked|declared|quoted as saying|revealed|disclosed)\b"
)
_WHO_SAID_SO = lazy(rf"[^.;\"\n]{{0,160}}?{_SAID}[^.;\"\n]{{0,120}}$")
"""From the mark behind what is quoted to the day."""
_SAID_SO = lazy(rf"{_SAID}[^.;\"\n]{{0,80}}$")
"""Before the mark in front of it."""
_MARK, _LONGEST, _FAR = '"', 400, 60


def day_of_saying(clause: Clause, mention: Mention) -> Edtf:
    """Return the day on which the words were said that a date stands in: `"I met A today," she said on Monday`."""
    source = clause.folded.source
    begins = source.rfind("\n", 0, mention.start) + 1
    if source.count(_MARK, begins, mention.start) % 2 == 0:
        return UNKNOWN
    for said in (*_told_behind(clause, mention), *_told_before(clause, mention)):
        day: Edtf = said.value.resolve(clause.reading.written_on, tense="past")
        published = clause.reading.release.published_on
        if day.precision == "day" and day.earliest and 0 <= (published - day.earliest).days <= _FAR:
            return day
    return UNKNOWN


def _told_behind(clause: Clause, mention: Mention) -> Iterator[Mention]:
    """Yield the first date behind the words quoted, in the sentence that tells who said them."""
    closes = clause.folded.source.find(_MARK, mention.end, mention.end + _LONGEST)
    if closes < 0:
        return
    sentences = clause.part.sentences
    for number in range(clause.number, len(sentences)):
        sentence = sentences[number]
        if clause.folded.origin_end(sentence.end) <= closes + 1:
            continue
        for _, one in clause.folded.marked(sentence.start, sentence.end):
            if one.kind == "date" and one.start > closes:
                if _WHO_SAID_SO.match(clause.folded.source, closes + 1, one.start):
                    yield one
                return
        return


def _told_before(clause: Clause, mention: Mention) -> Iterator[Mention]:
    """Yield the last date before the words quoted, where their own sentence tells so who said them."""
    source, start = clause.folded.source, clause.folded.origin(clause.start)
    opens = source.rfind(_MARK, start, mention.start)
    if opens < 0 or not _SAID_SO.search(source, start, opens):
        return
    dates = [one for _, one in clause.folded.marked(clause.start, clause.end) if one.kind == "date" and one.end < opens]
    yield from dates[-1:]
