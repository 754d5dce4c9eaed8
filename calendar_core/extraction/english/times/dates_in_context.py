"""Which day a date of a sentence means: by the tense of its event, and by what the release has told before."""

import datetime as dt
import re

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.date_meanings import Day, Shift, Span, Tense
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.reading.datelines import in_dateline
from calendar_core.extraction.english.reading.reading import Reading
from calendar_core.extraction.english.times.dates_of_events import dates_of_events
from calendar_core.extraction.english.times.quoted import day_of_saying
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import EVENTS, RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_STARTING = prefiltered(
    r"\b(?:(?:is|are) (?:starting|beginning|arriving|coming|leaving|setting (?:off|out))|begins|starts|arrives|embarks|"
    r"sets (?:off|out)|leaves|departs)\b"
)
"""A present tense that speaks of a day to come."""
_BEGINS = prefiltered(r"^[^.;]{0,60}?, (?:which|that) (?:is to )?(?:starts?|begins?|opens?)\b")
"""A visit or a gathering with a beginning that is today or to come."""
_LASTING = ("visit_paid", "forum_attended")
_GATHERED = ("meeting_held", "forum_attended")
_PRESENT = prefiltered(r"\b(?:(?:is|are) (?:paying|making|on|in|visiting)|pays|makes|undertakes)\b")
"""A present tense that speaks of days around."""
_MEETING = prefiltered(r"\b(?:is|are) (?:now |also )?meeting$")
"""At the end of the words up to talks: they are today, or on a day to come."""
_PROGRESSIVE = prefiltered(r"\b(?:is|are) (?:now |also |currently )?(?:visiting|travell?ing to|flying to|heading to)$")
"""A present tense that speaks of today or of days to come, as far as it speaks of days."""
_THERE_TO = prefiltered(
    r"\b(?:(?:is|are) (?:also |now |currently )?(?:here|in|on|visiting)|(?:has|have) come|came|arrived)\b[^.;]{0,80} "
    r"to (?:take part|participate|attend|join|hold|have|co-chair|chair)\b[^.;]{0,60}$"
)
"""Before what somebody is somewhere for: its day may be to come."""
_GOES_SOMEWHERE = ("comes ", "flies ", "heads ", "travels ", "continues ", "proceeds ", "goes ")
"""Words for going somewhere, in the present tense, that no table has."""
_PRESENT_MARKS = frozenset(MARKS[kind] for kind in ("join", "met", "receive", "call_on", "arrive", "visited"))
"""Verbs that a schedule tells in the present tense."""
_DONE_REACH = 60
_SITTINGS = frozenset(MARKS[kind] for kind in ("talks", "forum"))
_SITS = prefiltered(
    r"^[^.;,]{0,90}?(?:, [^.;,]{1,60},)? (?:meets?|convenes?|opens?|begins?|starts?|kicks? off|takes? place)"
    r"(?= (?:in|on|at)\b)"
)
"""From a session on: the present tense tells of it, before or after."""
_NOUNS = frozenset(MARKS[kind] for kind in ("visit", "join"))
_DONE = prefiltered(
    r"\b(?:paid|made|undertook|conducted|performed|\w+ out|ha[ds]|was|were|completed|concluded|ended|embarked|began|"
    r"started|included|led|joined|saw|enjoyed|after|following|during|since|last|previous|recent|first|came|arrived|"
    r"recall\w*|(?:is|are|now|currently) on|result\w*|outcomes?)\b[^.;]*$",
    re.IGNORECASE,
)
"""Before a visit: it is over, or on. One of which nothing tells so may be of days around."""
_DEPARTS = lazy(r"departs|leaves|heads|flies|sets (?:off|out)|proceeds|travel(?:l?ing|s)|goes")
_IS_PLEASED_TO = lazy(
    r"\b(?:is|are|am) (?:\w+ )?(?:pleased|honou?red|delighted|proud|glad|happy|privileged) to (?:\w+ )?$"
)
"""Before a verb: what is told so may be over, or be of a day to come."""
_IS = lazy(r"\b(?:is|are)(?: also| now| currently)? $")
_HAS = lazy(r"\b(?:has|holds|conducts|(?:is|are) (?:having|holding)) (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){0,2}$")
"""Before talks: the present tense tells of them."""
_CAPTION = lazy(
    r"\((?:(?:far |from )?(?:left|right)|cent(?:er|re)|[LRlr]|pictured|above|below|"
    r"(?:second|third|fourth|\d(?:nd|rd|th)) from (?:the )?(?:left|right))(?:,[^()\n]{1,30})?\)"
)
"""In a sentence: it tells what a picture shows."""
_START_REACH = 40
BEGINNING = 2
_LATER_ON = lazy(
    r"\W*(?:(?:[Jj]ust|[Oo]nly|[Aa]) )?(?:(?:[Ff]ew|[Ss]ome|[Ss]everal|two|three|four|five|six) )?"
    r"(?:[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Ss]hortly|[Ss]oon) (?:later|after|afterwards|thereafter),? "
)
"""How a sentence begins that tells what came next: a day without a year is the next one of that name."""
_YEAR = dt.timedelta(days=364)
_TODAY, _QUOTES, _LATELY = Shift("day", 0), ('"', "'", "“"), 3
_OPENING_TOLD = RULES.compile(
    rf"\s*(?:(?:Earlier|Later|Previously),? )?(?:[Oo]n )?<date>[^;\n<actor>{EVENTS}]{{0,120}}<actor|body>"
    rf"(?:, (?:the |an? )?(?:<actor>|[^;,\n{EVENTS}]{{3,80}}))?,? "
    r"(?:disclosed|revealed|said|stated|announced|reported|confirmed|"
    r"told (?:reporters|journalists|(?:the )?(?:press|media)|<name>|[A-Z]\w+))(?!\w)"
    r"(?!,? (?:during|at|in|after|following|on|while|when)\b)"
)
"""A sentence that opens with the day on which somebody spoke."""


def dates_told(clause: Clause, until: int = -1) -> list[tuple[int, Mention]]:
    """Return the dates of a sentence that tell of events: not when it was written, nor when somebody said it.

    Up to a position, `it was announced in May, when he met A` tells when he did.
    """
    opening = _OPENING_TOLD.match(clause.text, clause.start, clause.end)
    found = dates_of_events(clause.folded, opening.end() if opening else clause.start, clause.end, until)
    if clause.part.name == "text" and clause.number == 0:
        return [(position, mention) for position, mention in found if not in_dateline(clause.text, position)]
    return found


def _of_the_heading(clause: Clause, mention: Mention) -> Edtf:
    """Return the day that a weekday alone means in a paragraph that days stand above: `Wednesday 7 - Friday 9 May`."""
    if mention.value.rule != "weekday" or " " in clause.folded.source[mention.value.start : mention.value.end]:
        return UNKNOWN
    number = clause.part.openings[clause.number]
    opening = clause.part.sentences[max(number, 0)]
    first = next(iter(clause.folded.marked(opening.start, opening.end)), None)
    if number < 0 or first is None or first[1].kind != "date" or first[0] - opening.start > BEGINNING:
        return UNKNOWN
    days = first[1].value.resolve(clause.reading.written_on)
    if days.precision != "interval" or not days.to_the_day:
        return UNKNOWN
    reading = mention.value.resolve(days.latest, tense="past")
    return reading if reading.overlaps(days) else UNKNOWN


def _of_a_quote(clause: Clause, mention: Mention, scene: Edtf) -> Edtf:
    """Return the day that is `today` to somebody who is quoted: that of what the release has told last."""
    if mention.value.meaning != _TODAY or not clause.source.lstrip().startswith(_QUOTES) or scene.precision != "day":
        return UNKNOWN
    published = clause.reading.release.published_on
    return scene if scene.earliest and 0 <= (published - scene.earliest).days <= _LATELY else UNKNOWN


def resolve_date(candidate: Candidate, mention: Mention, scene: Edtf) -> Edtf:
    """Return the day, or longer time, that a date means for an event; unknown where it is counted from no day told.

    Args:
        candidate: the event.
        mention: the date.
        scene: the day that the sentences before are about.
    """
    if day_told := _of_the_heading(candidate.clause, mention) or _of_a_quote(candidate.clause, mention, scene):
        return day_told
    tense = None if _is_untensed(candidate, mention) else _tense_of_day(candidate, mention)
    if later := _some_days_later(candidate.clause, mention):
        return later
    if (said := day_of_saying(candidate.clause, mention)) and said.latest:
        quoted: Edtf = mention.value.resolve(said.latest, tense=tense)
        return quoted
    listed = {} if candidate.clause.in_title else candidate.clause.reading.agenda.days
    if mention.start in listed:
        return listed[mention.start]
    before = _told_before(candidate, mention, scene)
    day = before.latest or (scene.latest if scene.to_the_day else None)
    if day is None and candidate.status == "held" and _is_some_days_on(mention):
        return UNKNOWN
    time: Edtf = mention.value.resolve(candidate.clause.reading.written_on, scene=day, tense=tense)
    return time


def _some_days_later(clause: Clause, mention: Mention) -> Edtf:
    """Return a day without a year that follows one told right before: `Weeks later, on 12 May, …`."""
    if not isinstance(mention.value.meaning, Day) or not _LATER_ON.match(clause.source):
        return UNKNOWN
    told = _dates_before(clause)
    first: Edtf = told[-1].value.resolve(clause.reading.written_on, tense="past") if told else UNKNOWN
    if first.latest is None or not first.to_the_day:
        return UNKNOWN
    day: Edtf = mention.value.resolve(min(first.latest + _YEAR, clause.reading.written_on), tense="past")
    return day if day.earliest and day.earliest > first.latest else UNKNOWN


def _is_ahead_of_a_day(candidate: Candidate) -> bool:
    """Whether a text tells in the present tense who goes where, or meets whom, on a day of the week: it is to come."""
    if candidate.status != "held" or candidate.clause.in_title or candidate.kind == "forum_attended":
        return False
    return is_present(candidate)


def _was_yesterday(candidate: Candidate, mention: Mention) -> bool:
    """Whether a day of the week was the one before a release was written: `holds talks on Friday`, on Saturday."""
    written = candidate.clause.reading.written_on
    last: Edtf = mention.value.resolve(written, tense="past")
    return last.to_the_day and last.latest is not None and (written - last.latest).days == 1


def _is_untensed(candidate: Candidate, mention: Mention) -> bool:
    """Whether nothing tells if a visit or a participation is over: `The visit of A to B (5 May)`, `In Lima (5 May)`."""
    clause, at = candidate.clause, candidate.at
    if candidate.facets.get("refines") and candidate.kind == "visit_paid":
        return True
    if candidate.status != "held" or not isinstance(mention.value.meaning, Day | Span):
        return False
    if clause.text[at] in _SITTINGS and _SITS.search(clause.words(at, clause.end)):
        return True
    if clause.text[at] not in _NOUNS:
        return False
    if clause.text[at] == MARKS["join"] and clause.form(at) != "participation":
        return False
    return not _DONE.search(clause.words(max(clause.start, at - _DONE_REACH), at))


def _told_before(candidate: Candidate, mention: Mention, scene: Edtf) -> Edtf:
    """Return the day from which another is counted: `met A on 5 May and B the following day`.

    That is the last one that the same sentence tells, else that of the scene, else one of the sentences right before.
    """
    if not getattr(mention.value.meaning, "of_scene", False):
        return UNKNOWN
    before = [one for _, one in dates_told(candidate.clause) if one.start < mention.start]
    if not before and (not scene.to_the_day or _is_longer_than_a_day(mention)):
        before = _dates_before(candidate.clause)
    if not before or getattr(before[-1].value.meaning, "of_scene", False):
        return UNKNOWN
    tense = _tense_of_day(candidate, before[-1])
    time: Edtf = before[-1].value.resolve(candidate.clause.reading.written_on, tense=tense)
    vague = not (time.to_the_day or _is_longer_than_a_day(mention))
    over = candidate.status == "held" and tense != "planned"
    ahead = over and _is_ahead(time, candidate.clause.reading)
    return UNKNOWN if vague or ahead else time


def _is_some_days_on(mention: Mention) -> bool:
    """Whether a day is counted on from one that has been told of: `the next day`, unlike `the same day`."""
    meaning = mention.value.meaning
    return isinstance(meaning, Shift) and meaning.of_scene and meaning.count > 0


def _is_ahead(time: Edtf, reading: Reading) -> bool:
    """Whether a time was to come when the release was published."""
    return time.earliest is not None and time.earliest > reading.release.published_on


def _is_longer_than_a_day(mention: Mention) -> bool:
    """Whether a time is a month or year that has been told of: `the same month`, `in May of that year`."""
    return getattr(mention.value.meaning, "unit", "year") in ("month", "year")


def _dates_before(clause: Clause) -> list[Mention]:
    """Return the dates of the last sentence before one that has any, of those right before it."""
    for number in range(clause.number - 1, max(-1, clause.number - 1 - BEGINNING), -1):
        sentence = clause.part.sentences[number]
        if dates := [one for _, one in dates_of_events(clause.folded, sentence.start, sentence.end)]:
            return dates
    return []


def _tense_of_day(candidate: Candidate, mention: Mention) -> Tense | None:
    """Return the tense that a date is read in: on a day of the week, what is told in the present tense is to come."""
    if mention.value.rule == "weekday" and _is_ahead_of_a_day(candidate) and not _was_yesterday(candidate, mention):
        return "planned"
    return _tense(candidate)


def _tense(candidate: Candidate) -> Tense | None:
    """Return the tense that a date is read in; None where its days may be any around today: a visit that is on."""
    clause = candidate.clause
    if candidate.status == "planned":
        return "planned"
    around = clause.words(max(clause.start, candidate.at - _START_REACH), candidate.at + 1)
    begins = candidate.kind in _LASTING and _BEGINS.search(clause.words(candidate.at, clause.end))
    if begins or _MEETING.search(around):
        return "planned"
    if candidate.kind == "visit_paid":
        if _PROGRESSIVE.search(around) or _STARTING.search(around):
            return "planned"
        if _PRESENT.search(around):
            return None
    there = candidate.kind in _GATHERED and _THERE_TO.search(clause.words(clause.start, candidate.at + 1))
    if there or is_present(candidate):
        return "planned" if not there and _DEPARTS.match(clause.form(candidate.at)) else None
    return "past"


def is_present(candidate: Candidate) -> bool:
    """Whether the verb of an event is in the present tense: `attends`, `is meeting`; its day may be to come."""
    clause = candidate.clause
    if clause.text.startswith(_GOES_SOMEWHERE, candidate.at):
        return True
    if "(" in clause.source and _CAPTION.search(clause.source):
        return False
    if clause.text[candidate.at] == MARKS["talks"]:
        return _HAS.search(clause.words(max(clause.start, candidate.at - _START_REACH), candidate.at)) is not None
    if clause.text[candidate.at] not in _PRESENT_MARKS and candidate.rule != "visits":
        return False
    form = clause.form(candidate.at).split()[0]
    return bool(
        form.endswith("s")
        or (form.endswith("ing") and _IS.search(clause.text, clause.start, candidate.at))
        or _IS_PLEASED_TO.search(clause.words(max(clause.start, candidate.at - _START_REACH), candidate.at))
    )
