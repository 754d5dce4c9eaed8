"""Which date of a sentence belongs to which event: its own date, or none."""

import datetime as dt
import re

from attrs import define

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.date_meanings import Day, Shift, Span, Tense
from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, distinct, has
from calendar_core.extraction.english.date_owners import FARTHEST, distance
from calendar_core.extraction.english.datelines import in_dateline
from calendar_core.extraction.english.dates_of_events import dates_of_events
from calendar_core.extraction.english.document_words import named_by_day
from calendar_core.extraction.english.marks import MARKS
from calendar_core.extraction.english.patterns import EVENT_MARKS, EVENTS, RULES
from calendar_core.extraction.english.reading import Reading
from calendar_core.extraction.english.respective_days import respective_days
from calendar_core.extraction.english.sentences import Sentence
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_STARTING = prefiltered(r"\b(?:(?:is|are) (?:starting|beginning|arriving|coming|leaving)|begins|starts|arrives)\b")
"""A present tense that speaks of a day to come."""
_BEGINS = prefiltered(r"^[^.;]{0,60}?, (?:which|that) (?:is to )?(?:starts?|begins?|opens?)\b")
"""A visit or a gathering with a beginning that is today or to come."""
_AFTER_WHAT = lazy(r"\b(?:after|following|since)\b")
_LASTING = ("visit_paid", "forum_attended")
_PRESENT = prefiltered(r"\b(?:(?:is|are) (?:paying|making|on|in|visiting)|pays|makes|undertakes)\b")
"""A present tense that speaks of days around."""
_PROGRESSIVE = prefiltered(r"\b(?:is|are) (?:now |also |currently )?(?:visiting|travell?ing to|flying to|heading to)$")
"""A present tense that speaks of today or of days to come, as far as it speaks of days."""
_PRESENT_MARKS = frozenset(MARKS[kind] for kind in ("join", "met", "receive", "call_on", "arrive", "visited"))
"""Verbs that a schedule tells in the present tense."""
_DONE_REACH = 60
_SITTINGS = frozenset(MARKS[kind] for kind in ("talks", "forum"))
_SITS = prefiltered(r"^[^.;,]{0,90}? (?:meets|convenes|opens|begins|starts|kicks off|takes place)(?= (?:in|on|at)\b)")
"""From a session on: the present tense tells of it, before or after."""
_NOUNS = frozenset(MARKS[kind] for kind in ("visit", "join"))
_DONE = prefiltered(
    r"\b(?:paid|made|undertook|conducted|performed|\w+ out|ha[ds]|was|were|completed|concluded|ended|after|following|"
    r"during|since|last|previous|recent|first|came|arrived|recall\w*|(?:is|are|now|currently) on|result\w*|"
    r"outcomes?)\b[^.;]*$",
    re.IGNORECASE,
)
"""Before a visit: it is over, or on. One of which nothing tells so may be of days around."""
_DEPARTS = lazy(r"departs|leaves|heads|flies|sets out|proceeds|travel(?:l?ing|s)|goes")
_OF_NOW = ("visiting", "is_in", "is_there")
"""Rules for somebody who is where he is: the dates of the sentence are those of what he does there."""
_SEVERAL = 2
_OWN_DAY = RULES.compile(r"(?: in <city>)?,? (?:on |\((?:<city>, )?(?:on )?)?<date>")
_ASIDE = RULES.compile(r" \((?:from |on )?<date>")
_UNTIL = lazy(r"\b(?:until|till) $")
_LAST_REACH = 8
_APPOSED = RULES.compile(r"(?:,| \() ?(?:from |on )?<date>")
_IS = lazy(r"\b(?:is|are)(?: also| now| currently)? $")
_START_REACH = 40
_BEGINNING = 2
_LATER_ON = lazy(
    r"\W*(?:(?:[Jj]ust|[Oo]nly|[Aa]) )?(?:(?:[Ff]ew|[Ss]ome|[Ss]everal|two|three|four|five|six) )?"
    r"(?:[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Ss]hortly|[Ss]oon) (?:later|after|afterwards|thereafter),? "
)
"""How a sentence begins that tells what came next: a day without a year is the next one of that name."""
_YEAR = dt.timedelta(days=364)
_RECENT, _WEEK = 10, 7
_TODAY, _QUOTES, _LATELY = Shift("day", 0), ('"', "'", "“"), 3
_JOINED = ("will_join", "took_part")
"""Rules for what a traveller goes to, whose days may be those of the journey."""
_OPENING_TOLD = RULES.compile(
    rf"\s*(?:On )?<date>[^;\n<actor>{EVENTS}]{{0,120}}<actor|body> "
    r"(?:disclosed|revealed|said|stated|announced|reported|confirmed|told (?:reporters|journalists|the press))\b"
    r"(?!,? (?:during|at|in|after|following|on|while|when)\b)"
)
"""A sentence that opens with the day on which somebody spoke."""
_WHO_IS = prefiltered(
    r"\bwho (?:is|are|was|were) (?:currently |now |here |also ){0,2}(?:on|paying|making) [^.;,\n]{0,60}$"
)
_FROM = lazy(r"\s*(?:From|After|Leaving|Then|Next|Later)\b")
"""How a sentence begins that tells of a journey onwards: it is not of the day of what was told before."""
_HEADER = frozenset({"city", "state", "date"})
_OPENING = 14
_CEREMONY = prefiltered(r"\bceremony\b")
_CEREMONIES = {
    "mission_opened": frozenset({"opened"}),
    "relations_established": frozenset({"document"}),
    "credentials_presented": frozenset({"credentials"}),
}
"""What the sentence that tells of a ceremony speaks of, by the kind of event."""
_SINCE = prefiltered(r"\bsince\b[^.;]*$")
"""Between an event and a date: the date tells since when, not when."""
_NUMBERS = {
    word: number
    for number, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=2)
}
_LENGTHS = {**_NUMBERS, "week": 7}
_COUNT = rf"(?:{'|'.join(_NUMBERS)}|[2-9]|1\d)"
_LONG = prefiltered(
    rf"\b(?:({_COUNT})[- ]day\b|(week)-?long\b|({_COUNT}) days'? (?:\w+ )?visit|(?:visit of|\bfor) ({_COUNT}) days\b)",
    re.IGNORECASE,
)
_SEVERAL_STATES = prefiltered(r"\b(?:countries|nations|states|capitals)\b", re.IGNORECASE)
_EDGE = prefiltered(r"\b(?:end|conclusion|start|beginning|first day|last day) of [^.;,]{0,60}$", re.IGNORECASE)
_ENDING = lazy(r"\b(?:conclud|end|wrap|complet|final|finish|last day|departed|returned home)\w*", re.IGNORECASE)


@define(slots=True)
class Dated:
    """The time of a candidate: the mention it was read from, if its own sentence tells it."""

    mention: Mention | None
    time: Edtf


def own_date(candidate: Candidate, scene: Edtf, plan: Edtf = UNKNOWN) -> Dated:
    """Return the time that the sentence gives to an event; unknown when it gives none.

    Args:
        candidate: the event.
        scene: the day that the sentences before are about.
        plan: the days of the visit to come that they tell of, which a weekday may be one of.
    """
    told = _own_date(candidate, scene)
    return Dated(told.mention, _weekday_of(plan, candidate, told.mention) or told.time) if told.mention else told


def _weekday_of(plan: Edtf, candidate: Candidate, mention: Mention) -> Edtf:
    """Return the day of a visit to come that its weekday means: `will visit Peru on 17-19 May. On Friday, he will`."""
    published = candidate.clause.reading.release.published_on
    if mention.value.rule != "weekday" or candidate.status != "planned" or not plan.to_the_day:
        return UNKNOWN
    if plan.earliest is None or (plan.earliest - published).days <= _WEEK:
        return UNKNOWN
    day: Edtf = mention.value.resolve(plan.earliest - dt.timedelta(days=1), tense="planned")
    return day if day.overlaps(plan) else UNKNOWN


def _own_date(candidate: Candidate, scene: Edtf) -> Dated:
    if candidate.rule in _OF_NOW:
        return Dated(None, UNKNOWN)
    if candidate.facets.get("on"):
        time = _resolve(candidate, candidate.facets["on"], scene)
        return Dated(candidate.facets["on"], _lasting(candidate, time) if candidate.facets.get("refines") else time)
    aside = _aside(candidate)
    dates = [
        one
        for one in _dates(candidate.clause, candidate.at)
        if one[0] >= aside
        and not (_is_start_of_an_age(candidate, one[0]) or _is_of_the_title(candidate, one[0]))
        and (candidate.kind.startswith("visit") or not _ends_at(candidate.clause, one[0]))
    ]
    best, cost, where = None, FARTHEST + 1, 0
    for position, mention in dates:
        far = distance(candidate, position)
        if far < cost:
            best, cost, where = mention, far, position
    if best is None:
        told_next = _ceremony_day(candidate) or _day_there(candidate)
        return _only_date(candidate, dates) if dates else Dated(None, told_next or _listed(candidate))
    if _ends_at(candidate.clause, where):
        return Dated(best, _until(candidate, best) if candidate.status == "held" else UNKNOWN)
    best = _in_brackets(candidate.clause, where) or best
    return Dated(best, _lasting(candidate, _resolve(candidate, best, scene)))


def _ends_at(clause: Clause, position: int) -> bool:
    """Whether a date tells how long something goes on: `in Lima until Friday`."""
    return _UNTIL.search(clause.text, max(clause.start, position - _LAST_REACH), position) is not None


def _until(candidate: Candidate, mention: Mention) -> Edtf:
    """Return the days of a visit that is on until a day: from the publication to that day."""
    published = candidate.clause.reading.release.published_on
    last: Edtf = mention.value.resolve(candidate.clause.reading.written_on, tense="planned")
    if last.precision != "day" or last.latest is None or last.latest <= published:
        return UNKNOWN
    return Edtf.between(published, last.latest)


def day_with(candidate: Candidate, group: list[Actor]) -> Edtf:
    """Return the day of one of several: `A on 5 May and B on 6 May`, `A and B on 5 and 6 May, respectively`."""
    parties = distinct(candidate.actors)
    in_turn = dict(zip(parties, respective_days(candidate.clause, len(parties)), strict=False))
    if group[0].party in in_turn:
        return _resolve(candidate, in_turn[group[0].party], UNKNOWN)
    if not candidate.kind.startswith(("meeting", "call")):
        return UNKNOWN
    clause = candidate.clause
    dates = [one for _, one in _dates(clause)]
    if len(dates) < _SEVERAL:
        return UNKNOWN
    named = [actor for actor in group if actor.name]
    for position, mention in clause.folded.marked(candidate.start, clause.end):
        if position >= candidate.end and clause.text[position] in EVENT_MARKS:
            break
        if mention.kind != "actor":
            continue
        if any(actor in mention.value for actor in named) or (not named and has(mention.value, group[0].party)):
            match = _OWN_DAY.match(clause.text, position + 1, clause.end)
            if match and clause.folded.at(match.end() - 1) in dates:
                return _resolve(candidate, clause.folded.at(match.end() - 1), UNKNOWN)
    return UNKNOWN


def _in_brackets(clause: Clause, position: int) -> Mention | None:
    """Return the date that brackets give behind one: `next week (8 to 10 October)`, `next week, on 8 October`."""
    vague = getattr(clause.folded.at(position).value.meaning, "unit", "day") != "day"
    match = (_APPOSED if vague else _ASIDE).match(clause.text, position + 1, clause.end)
    return clause.folded.at(match.end() - 1) if match else None


def is_aside(candidate: Candidate) -> bool:
    """Whether a visit is told in passing: `met with the Minister, who is on a visit`; the day is the meeting's."""
    return _aside(candidate) > 0


def _aside(candidate: Candidate) -> int:
    """Return where the clause begins that tells in passing that somebody is on a visit; 0 when none does."""
    if candidate.kind != "visit_paid":
        return 0
    match = _WHO_IS.search(candidate.clause.text, candidate.clause.start, candidate.at)
    return match.start() if match else 0


def _is_start_of_an_age(candidate: Candidate, position: int) -> bool:
    """Whether a date tells since when, not when: `the first visit since relations were established in January`."""
    return position > candidate.at and _SINCE.search(candidate.clause.text, candidate.at, position) is not None


def _is_of_the_title(candidate: Candidate, position: int) -> bool:
    """Whether a date stands in the name of a document: `the Programme for 2025-2027`."""
    start, end = candidate.facets.get("named", (0, 0))
    return bool(start <= position < end) or named_by_day(candidate.clause, position) not in (-1, candidate.at)


def _ceremony_day(candidate: Candidate) -> Edtf:
    """Return the day that the next sentences give to the ceremony at which something was opened, signed or handed."""
    clause, words = candidate.clause, _CEREMONIES.get(candidate.kind)
    if words is None or clause.in_title:
        return UNKNOWN
    for sentence in clause.part.sentences[clause.number + 1 : clause.number + 1 + _BEGINNING]:
        marked = clause.folded.within(sentence.start, sentence.end)
        told = _CEREMONY.search(clause.text, sentence.start, sentence.end)
        if not told and words.isdisjoint([mention.kind for mention in marked]):
            continue
        days = [_resolve(candidate, mention, UNKNOWN) for mention in marked if mention.kind == "date"]
        if len(days) == 1 and _is_recent(days[0], clause.reading):
            return days[0]
    return UNKNOWN


def _day_there(candidate: Candidate) -> Edtf:
    """Return the day that the next sentence gives to what was done there: `From Peru he flew to Chile. On 5 May`."""
    clause, host = candidate.clause, candidate.facets.get("host")
    if candidate.kind != "visit_paid" or clause.in_title or not _FROM.match(clause.text, clause.start):
        return UNKNOWN
    for sentence in clause.part.sentences[clause.number + 1 : clause.number + 2]:
        marked = clause.folded.within(sentence.start, sentence.end)
        cities = {one.value.country for one in marked if one.kind == "city"}
        days = [_resolve(candidate, mention, UNKNOWN) for mention in marked if mention.kind == "date"]
        if cities == {host} and len(days) == 1 and _is_recent(days[0], clause.reading):
            return days[0]
    return UNKNOWN


def _listed(candidate: Candidate) -> Edtf:
    """Return the day under which a schedule tells an event."""
    clause = candidate.clause
    return UNKNOWN if clause.in_title else clause.reading.agenda.above(clause.folded.origin(clause.start))


def _is_recent(time: Edtf, reading: Reading) -> bool:
    published = reading.release.published_on
    return time.precision == "day" and time.earliest is not None and 0 <= (published - time.earliest).days <= _RECENT


def day_of(reading: Reading) -> Edtf:
    """Return the day that a text begins with: when what only its title tells happened."""
    text = reading.text
    for number, sentence in enumerate(text.sentences[:_BEGINNING]):
        for position, mention in text.folded.marked(sentence.start, sentence.end):
            if mention.kind == "date" and not (number == 0 and in_dateline(text.folded.text, position)):
                time: Edtf = mention.value.resolve(reading.written_on, tense="past")
                if _is_recent(time, reading):
                    return time
    return UNKNOWN


def is_header(clause: Clause, sentence: Sentence) -> bool:
    """Whether a sentence is nothing but place and date: `New York, 23-27 September`."""
    kinds = {mention.kind for mention in clause.folded.within(sentence.start, sentence.end)}
    return kinds <= _HEADER and sentence.end - sentence.start < _OPENING


def _dates(clause: Clause, until: int = -1) -> list[tuple[int, Mention]]:
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
    if number < 0 or first is None or first[1].kind != "date" or first[0] - opening.start > _BEGINNING:
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


def _resolve(candidate: Candidate, mention: Mention, scene: Edtf) -> Edtf:
    if day_told := _of_the_heading(candidate.clause, mention) or _of_a_quote(candidate.clause, mention, scene):
        return day_told
    tense = None if _is_untensed(candidate, mention) else _tense(candidate)
    if mention.value.rule == "weekday" and _is_ahead_of_a_day(candidate):
        tense = "planned"
    if later := _some_days_later(candidate.clause, mention):
        return later
    listed = {} if candidate.clause.in_title else candidate.clause.reading.agenda.days
    if mention.start in listed:
        return listed[mention.start]
    before = _told_before(candidate, mention)
    day = before.latest or (scene.latest if scene.to_the_day else None)
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
    return _is_present(candidate)


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


def _told_before(candidate: Candidate, mention: Mention) -> Edtf:
    """Return the day of the same sentence from which another is counted: `on 5 May and with B the following day`."""
    if not getattr(mention.value.meaning, "of_scene", False):
        return UNKNOWN
    before = [one for _, one in _dates(candidate.clause) if one.start < mention.start]
    if not before and _is_longer_than_a_day(mention):
        before = _dates_before(candidate.clause)
    if not before or getattr(before[-1].value.meaning, "of_scene", False):
        return UNKNOWN
    time: Edtf = before[-1].value.resolve(candidate.clause.reading.written_on, tense=_tense(candidate))
    return time


def _is_longer_than_a_day(mention: Mention) -> bool:
    """Whether a time is a month or year that has been told of: `the same month`, `in May of that year`."""
    return getattr(mention.value.meaning, "unit", "year") in ("month", "year")


def _dates_before(clause: Clause) -> list[Mention]:
    """Return the dates of the last sentence before one that has any, of those right before it."""
    for number in range(clause.number - 1, max(-1, clause.number - 1 - _BEGINNING), -1):
        sentence = clause.part.sentences[number]
        if dates := [one for _, one in dates_of_events(clause.folded, sentence.start, sentence.end)]:
            return dates
    return []


def _tense(candidate: Candidate) -> Tense | None:
    """Return the tense that a date is read in; None where its days may be any around today: a visit that is on."""
    clause = candidate.clause
    if candidate.status == "planned":
        return "planned"
    around = clause.words(max(clause.start, candidate.at - _START_REACH), candidate.at + 1)
    if candidate.kind in _LASTING and _BEGINS.search(clause.words(candidate.at, clause.end)):
        return "planned"
    if candidate.kind == "visit_paid":
        if _PROGRESSIVE.search(around) or _STARTING.search(around):
            return "planned"
        if _PRESENT.search(around):
            return None
    if _is_present(candidate):
        return "planned" if _DEPARTS.match(clause.form(candidate.at)) else None
    return "past"


def _is_present(candidate: Candidate) -> bool:
    """Whether the verb of an event is in the present tense: `attends`, `is meeting`; its day may be to come."""
    clause = candidate.clause
    if clause.text[candidate.at] not in _PRESENT_MARKS and candidate.rule != "visits":
        return False
    form = clause.form(candidate.at).split()[0]
    return form.endswith("s") or (
        form.endswith("ing") and _IS.search(clause.text, clause.start, candidate.at) is not None
    )


def _only_date(candidate: Candidate, dates: list[tuple[int, Mention]]) -> Dated:
    """Return the only date of a sentence that plans a visit, or tells its end.

    `will visit Spain and attend the summit in Madrid on 5 May`; `talks concluded today, marking the end of the visit`.
    """
    if len(dates) == 1:
        position, mention = dates[0]
        time = _resolve(candidate, mention, UNKNOWN)
        ahead = time.earliest is not None and time.earliest >= candidate.clause.reading.release.published_on
        follows = candidate.kind == "visit_agreed" and position > candidate.at
        follows = follows and not _AFTER_WHAT.search(candidate.clause.text, candidate.at, position)
        if ahead and (follows or candidate.rule in _JOINED):
            return Dated(mention, time)
        if candidate.kind == "visit_paid" and _EDGE.search(
            candidate.clause.words(candidate.clause.start, candidate.at)
        ):
            return Dated(mention, _lasting(candidate, time))
    return Dated(None, UNKNOWN)


def _lasting(candidate: Candidate, time: Edtf) -> Edtf:
    """Return the days of `a two-day visit that began on Monday`: both of them."""
    if not candidate.kind.startswith("visit") or time.precision != "day" or time.earliest is None:
        return time
    words = candidate.clause.words(candidate.clause.start, candidate.clause.end)
    length = _LONG.search(words)
    if length is None or _SEVERAL_STATES.search(words):
        return time
    number = next(filter(None, length.groups())).lower()
    further = dt.timedelta(days=(_LENGTHS.get(number) or int(number)) - 1)
    if candidate.rule == "left" or _ENDING.search(words):
        return Edtf.between(time.earliest - further, time.earliest)
    return Edtf.between(time.earliest, time.earliest + further)
