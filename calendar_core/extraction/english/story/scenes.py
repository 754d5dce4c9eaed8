"""The day that the sentences of a release are about: what has no date of its own happened then."""

from calendar_core.edtf import Edtf
from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.turns import speaker
from calendar_core.extraction.english.reading.datelines import in_dateline
from calendar_core.extraction.english.times.dates_of_events import dates_of_events
from calendar_core.extraction.english.times.times import is_header
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import EVENT_MARKS, RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_RECENT = 10
_REACH = 80
_IN_PASSING = prefiltered(
    r", (?:who|which|where|whose)\b[^,;.\n]*$|\bpreceded by\b[^.;\n]*$"
    r"|\b(?:since|until|till|by) (?:the )?$"
    r"|\b(?:declared|imposed|proclaimed|introduced|published|released|issued) (?:on |in )?$"
)
"""Before a date: it tells of somebody or something in passing, or of a stretch of time."""
_GOING_ON = RULES.compile(
    r"\b(?:which|that) (?:is|are) (?:currently |now |being |been ){0,2}(?:<hold>|taking place|on\b)[^,;.\n]*$"
)
"""Before a date: it is one of a gathering beside which something was."""
_OF_OTHERS = RULES.compile(
    r"\b(?:[Ff]ollowing|[Aa]fter|[Ss]ince|outcomes? of|results? of) (?:the|an?) (?:[\w-]+ |<modifier> ){0,3}?"
    r"<talks|forum> of (?!(?:the )?(?:two|both)\b)[^.;,\n]{1,60}? (?:<hold> )?(?:on )?$"
    r"|\b[Aa]ccording to (?:an?|the|its|their) [^.;,\n]{0,50}<sign> (?:(?:by|from) [^.;,\n]{1,40} )?(?:on )?$"
)
"""Before a date: it is that of what others held, of which something came."""
_TO_COME = prefiltered(
    r"\b(?:will|is to|are to|scheduled|slated|set to|due|expected to|plans? to|intends? to|upcoming)\b[^.;\n]*$"
)
"""Before a date: it is that of a plan."""
_ANNOUNCED = RULES.compile(
    r"\bannounced (?:the|his|her|their|these|this) (?:[a-z-]+ |<modifier> ){0,2}<visit>[^.;\n]*$"
)
"""Before a date: it is that on which somebody told of what was to come."""
_ENDED = prefiltered(
    r"\b(?:wrapped up|wraps up|wound up|winds up|concluded|concludes|ended|completed|finished) [^.;,\n]{0,40}"
    r"\b(?:contacts|meetings|talks|trip|programme|program|engagements|tour)\b[^.;,\n]{0,30} (?:on )?$"
)
"""Before a date: what is told further on was done up to that day, and not on it."""
_CAME_BACK = prefiltered(
    r"\breturn(?:ed|s|ing)?\b[^.;\n]{0,40} from (?:(?:an?|his|her|the|their) )?[^.;\n]{0,70}$"
    r"|\b[Vv]isits? to [^.;\n]{0,90}\b(?:upon|on|after) (?:his|her|their) "
    r"(?:[a-z-]+ ){0,3}(?:arrival|return)\b[^.;\n]{0,60}$"
)
"""Before a date: who tells of a journey was back on that day, and did nothing of it then."""
_HOME_AGAIN = lazy(r"\b(?:returned|arrived) (?:(?:back|home|late|early|on|in [A-Z]\w+) ){0,3}[^.;,\n]{0,20}$")
"""Before a date: somebody was back on that day."""
_FROM_THERE = lazy(
    r"[^.;,\n]{0,30} from (?:an?|his|her|the|their) (?:[\w-]+ ){0,4}(?:visits?|trips?|tour|journey|summit|talks)\b"
    r"|[^.;,\n]{0,20} from (?:an?|his|her|their) "
)
"""Behind such a date: from where."""
_CAME = RULES.compile(
    r"(?:<arrive>|\b(?:landed|left|departed|embarked|took off|set (?:out|off))\b)"
    rf"[^.;\n{''.join(sorted(EVENT_MARKS - {MARKS['visit']}))}]{{0,60}}$"
)
"""Before a date: it is that on which somebody came, or set out; what is told next was on the days behind it."""
_TOLD = lazy(r"\b(?:I|[Ww]e|you|here)\b")
"""Before a date, in what somebody says."""
_QUOTES = ('"', "“", "'")
"""How a sentence begins that is somebody's words."""
_FAR = 220
_NAMED_BY_DAY = lazy(r"\w of (?:the )?$")
"""Before a date: something that is no event is called by its day, as in `the attacks of 5 May`."""
_RECALLING = lazy(
    r"\W*(?:(?:(?:The|Both) (?:\w+ ){1,3}|(?:He|She|They) )(?:also )?recalled|(?:[Aa]lso )?[Rr]ecalling)\b"
)
"""How a sentence begins that calls to mind what was before."""


def is_recollection(clause: Clause) -> bool:
    """Whether a sentence only calls to mind what happened on some day: those that follow are not about it."""
    return _RECALLING.match(clause.source) is not None


def scene_of(clause: Clause, first: int, scene: Edtf) -> Edtf:
    """Return the last recent day that is told up to a sentence.

    Args:
        clause: the sentence.
        first: the number of the sentence to begin with.
        scene: the day that the sentences before that one are about.
    """
    for number in range(first, clause.number):
        sentence = clause.part.sentences[number]
        for position, mention in dates_of_events(clause.folded, sentence.start, sentence.end):
            if number == 0 and in_dateline(clause.folded.text, position):
                continue
            if _is_said(clause, sentence.start, mention):
                continue
            if _RECALLING.match(clause.folded.source, clause.folded.origin(sentence.start)):
                break
            before = max(sentence.start, position - _REACH)
            if _is_of_something_else(clause.folded.text, before, position) or _is_over(
                clause, sentence.start, position
            ):
                continue
            day = scene.latest if scene.to_the_day else None
            time: Edtf = mention.value.resolve(clause.reading.written_on, scene=day, tense="past")
            days = time.precision == "day" or (time.to_the_day and is_header(clause, sentence))
            published = clause.reading.release.published_on
            if days and time.earliest and 0 <= (published - time.earliest).days <= _RECENT:
                if time.earliest < published and (
                    _is_told_by_speaker(clause, sentence.start, position) or is_of_coming(clause, before, position)
                ):
                    continue
                scene = time
    return scene


def is_of_coming(clause: Clause, start: int, position: int) -> bool:
    """Whether a date, up to which some words of a clause stand, is that on which somebody came, or set out."""
    return _CAME.search(clause.folded.text, start, position) is not None


def _is_said(clause: Clause, start: int, mention: Mention) -> bool:
    """Whether `today` is a word of somebody who is quoted from there on: `Today we have only friends`."""
    source = clause.folded.source
    today = source.startswith(("Today", "today"), mention.start)
    return today and source[clause.folded.origin(start) : mention.end].lstrip().startswith(_QUOTES)


def _is_told_by_speaker(clause: Clause, start: int, position: int) -> bool:
    """Whether whoever speaks in a transcript tells what was before: `President A was here on Monday, and I met her`."""
    return _TOLD.search(clause.words(start, position)) is not None and speaker(clause, position) is not None


def _is_of_something_else(text: str, start: int, position: int) -> bool:
    return any(
        one.search(text, start, position)
        for one in (_NAMED_BY_DAY, _IN_PASSING, _GOING_ON, _OF_OTHERS, _TO_COME, _ANNOUNCED)
    )


def _is_over(clause: Clause, start: int, position: int) -> bool:
    """Whether a date is that on which a journey ended, or on which somebody was back from it."""
    words = clause.words(max(start, position - _FAR), position)
    behind = clause.words(position + 1, min(position + _REACH, len(clause.folded.text)))
    if _HOME_AGAIN.search(words) and _FROM_THERE.match(behind):
        return True
    return _ENDED.search(words[-_REACH:]) is not None or _CAME_BACK.search(words) is not None
