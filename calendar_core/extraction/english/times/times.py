"""Which date of a sentence belongs to which event: its own date, or none."""

import datetime as dt
import re

from attrs import define

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, distinct, has
from calendar_core.extraction.english.clauses.counted_times import is_only_counted
from calendar_core.extraction.english.clauses.document_words import named_by_day
from calendar_core.extraction.english.clauses.respective_days import respective_days
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.reading.datelines import in_dateline
from calendar_core.extraction.english.reading.reading import Reading
from calendar_core.extraction.english.reading.sentences import Sentence
from calendar_core.extraction.english.times.date_owners import FARTHEST, distance
from calendar_core.extraction.english.times.dates_in_context import BEGINNING, dates_told, resolve_date
from calendar_core.extraction.english.times.dates_of_events import dates_of_events
from calendar_core.extraction.english.times.days_before import day_before
from calendar_core.extraction.english.times.followed import WHO_IS_ON
from calendar_core.extraction.english.times.of_another import is_of_another
from calendar_core.extraction.english.words.patterns import EVENT_MARKS, RULES
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_AFTER_WHAT = lazy(r"\b(?:after|following|since)\b")
_OF_NOW = ("visiting", "is_in", "is_there")
"""Rules for somebody who is where he is: the dates of the sentence are those of what he does there."""
_SEVERAL = 2
_OWN_DAY = RULES.compile(r"(?: \(<org>\))?(?: in <city>)?,? (?:on |\((?:<city>, )?(?:on )?)?<date>")
_BODIES = ("org", "state")
"""Parties that may be told without anybody of them."""
_ASIDE = RULES.compile(r" \((?:from |on )?<date>(?! (?:in|at) <city|state>)(?!,? (?:<city> )?time\))")
"""Brackets with the day itself, and not with the one that it is elsewhere: `on Thursday (Friday in Tokyo)`."""
_UNTIL = lazy(r"\b(?:until|till) $")
_LAST_REACH = 8
_APPOSED = RULES.compile(r"(?:,| \() ?(?:from |on )?<date>")
_RECENT, _WEEK = 10, 7
_JOINED = ("will_join", "took_part")
"""Rules for what a traveller goes to, whose days may be those of the journey."""
_WHO_IS = RULES.compile(rf"\b{WHO_IS_ON}$")
"""Before a visit: it is told in passing."""
_ASIDE_ENDS = lazy(r"[,;.\n]")
"""Behind such a visit: no date from there on is of it."""
_WHO_IS_THERE = lazy(
    r", (?:who|which) (?:is|are|was|were) (?:currently |now |here |also ){0,2}(?:in|at|visiting)\b[^.;,\n]{0,60}$"
)
"""Before a gathering: somebody is somewhere for it, of whom the sentence tells something else, and when that was."""
_CLOSES = lazy(r",(?! (?:which|that|held|to be|scheduled|due)\b)")
"""Behind that gathering: the sentence goes on to tell what it is about."""
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
    for number, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)
}
_LENGTHS = {**_NUMBERS, "week": 7}
_COUNT = rf"(?:{'|'.join(_NUMBERS)}|[2-9]|1\d)"
_LONG = prefiltered(
    rf"\b(?:({_COUNT})[- ]day\b|(week)-?long\b|({_COUNT}) days'? (?:\w+ )?visit|(?:visit of|\bfor) ({_COUNT}) days\b)",
    re.IGNORECASE,
)
_OF_AN_OLDER_ONE = RULES.compile(
    r"\b(?:amend\w*|supplement\w*|addition|additions|changes|annex|extend\w*|extension|prolong\w*|implement\w*)\b"
    r"[^.;\n<sign>]{0,60}?<document>[^.;\n<document><sign>]{0,160}?,? "
    r"(?:of|dated|from|<sign>(?: by [^.;,\n<document><sign>]{1,80}?)?(?: in <city>)?(?: (?:on|in))?) (?:the )?$"
)
"""Before a date: it is that of the document which the one that was signed changes."""
_NO_CALLS = frozenset({"talks", "forum", "visit", "visited", "met", "sign", "document", "arrive"})
_TOLD_OF_IT = RULES.compile(
    r"(?<!said)(?<!that),? (?:which|who|that)\b(?: [^.;:,\n<phone><talks>]{1,60}?)? (?:on |in |late )?$"
    r"|\b(?:fire|attack|accident|crash|quake|earthquake|floods?|explosion|elections?|blast|death)\b"
    r"[^.;,\n]{0,60} (?:on |in )?$"
)
"""Before a date: it is when something else was, which those who spoke talked about."""
_CONVERSATION = lazy(r"(?:\w+ )?(?:conversation|call|talks)", re.IGNORECASE)
"""A word for a call as well."""
_SEVERAL_STATES = prefiltered(r"\b(?:countries|(?<!united )nations|(?<!united )states|capitals)\b", re.IGNORECASE)
_EDGE = prefiltered(r"\b(?:end|conclusion|start|beginning|first day|last day) of [^.;,]{0,60}$", re.IGNORECASE)
_ENDING = lazy(
    r"\b(?:conclud|end|wrap|winds? up|wound up|complet|final|finish|last day|returned home|"
    r"departed(?![^.;]{0,80}? (?:(?:on|for) an? |(?:to|and) (?:commence|begin|start|embark|undertake|pay|make)\b|"
    r"at the (?:start|beginning|outset) of|where (?:he|she)\b)))\w*"
    r"|\bconclusion of (?:the|an?|his|her|their|[^.;,]{1,70}['’]s?) (?:[\w-]+ ){0,4}(?:visit|trip|tour)\b",
    re.IGNORECASE,
)
_AFTER = prefiltered(r"\b(?:after|from) (?:an?|the|his|her|their) (?:[a-z]+ )?$")
"""Before the length of a visit: what the day is of came at its end."""


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
        time = resolve_date(candidate, candidate.facets["on"], scene)
        return Dated(candidate.facets["on"], _lasting(candidate, time) if candidate.facets.get("refines") else time)
    aside, beyond = _aside(candidate)
    dates = [
        one
        for one in dates_told(candidate.clause, candidate.at)
        if aside <= one[0] < beyond
        and not (_is_start_of_an_age(candidate, one[0]) or _is_of_the_title(candidate, one[0]))
        and not is_only_counted(candidate, one[0])
        and (candidate.kind.startswith("visit") or not _ends_at(candidate.clause, one[0]))
        and not _is_of_what_was_there(candidate, one[0])
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
    return Dated(best, _lasting(candidate, resolve_date(candidate, best, scene)))


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
        return resolve_date(candidate, in_turn[group[0].party], UNKNOWN)
    if not candidate.kind.startswith(("meeting", "call")):
        return UNKNOWN
    if (day := day_before(candidate, group)) is not None:
        return resolve_date(candidate, day, UNKNOWN)
    clause = candidate.clause
    dates = [one for _, one in dates_told(clause)]
    if len(dates) < _SEVERAL:
        return UNKNOWN
    named = [actor for actor in group if actor.name]
    for position, mention in clause.folded.marked(candidate.start, clause.end):
        if position >= candidate.end and clause.text[position] in EVENT_MARKS:
            break
        alone = mention.kind in _BODIES and not named and party_of(mention) == group[0].party
        if mention.kind != "actor" and not alone:
            continue
        if (
            alone
            or any(actor in mention.value for actor in named)
            or (not named and has(mention.value, group[0].party))
        ):
            match = _OWN_DAY.match(clause.text, position + 1, clause.end)
            if match and clause.folded.at(match.end() - 1) in dates:
                return resolve_date(candidate, clause.folded.at(match.end() - 1), UNKNOWN)
    return UNKNOWN


def _in_brackets(clause: Clause, position: int) -> Mention | None:
    """Return the date that brackets give behind one: `next week (8 to 10 October)`, `next week, on 8 October`."""
    vague = getattr(clause.folded.at(position).value.meaning, "unit", "day") != "day"
    match = (_APPOSED if vague else _ASIDE).match(clause.text, position + 1, clause.end)
    return clause.folded.at(match.end() - 1) if match else None


def is_aside(candidate: Candidate) -> bool:
    """Whether a visit is told in passing: `met with the Minister, who is on a visit`; the day is the meeting's."""
    return _aside(candidate)[0] > 0


def _aside(candidate: Candidate) -> tuple[int, int]:
    """Return where the clause begins that tells in passing that somebody is on a visit, and where it ends.

    Where none does, it begins at 0, and ends behind all.
    """
    clause = candidate.clause
    told = candidate.kind == "visit_paid" and _WHO_IS.search(clause.text, clause.start, candidate.at)
    if not told:
        return 0, clause.end
    end = _ASIDE_ENDS.search(clause.text, candidate.at, clause.end)
    return told.start(), end.start() if end else clause.end


def _is_of_what_was_there(candidate: Candidate, position: int) -> bool:
    """Whether a date is that of what somebody did beside a gathering: `A, who is in Lima for the summit, met B on`."""
    clause, at = candidate.clause, candidate.at
    if candidate.kind != "forum_attended":
        return False
    there = _WHO_IS_THERE.search(clause.text, clause.start, at)
    closes = _CLOSES.search(clause.text, at, position) if there else None
    return closes is not None and not EVENT_MARKS.isdisjoint(clause.text[closes.end() : position])


def _is_start_of_an_age(candidate: Candidate, position: int) -> bool:
    """Whether a date tells since when, not when: `the first visit since relations were established in January`."""
    return position > candidate.at and _SINCE.search(candidate.clause.text, candidate.at, position) is not None


def _is_of_the_title(candidate: Candidate, position: int) -> bool:
    """Whether a date stands in the name of a document: `the Programme for 2025-2027`."""
    start, end = candidate.facets.get("named", (0, 0))
    if candidate.kind == "agreement_signed" and _OF_AN_OLDER_ONE.search(candidate.clause.text, candidate.at, position):
        return True
    return bool(start <= position < end) or named_by_day(candidate.clause, position) not in (-1, candidate.at)


def _ceremony_day(candidate: Candidate) -> Edtf:
    """Return the day that the next sentences give to the ceremony at which something was opened, signed or handed."""
    clause, words = candidate.clause, _CEREMONIES.get(candidate.kind)
    if words is None or clause.in_title:
        return UNKNOWN
    for sentence in clause.part.sentences[clause.number + 1 : clause.number + 1 + BEGINNING]:
        marked = clause.folded.within(sentence.start, sentence.end)
        told = _CEREMONY.search(clause.text, sentence.start, sentence.end)
        if not told and words.isdisjoint([mention.kind for mention in marked]):
            continue
        days = [resolve_date(candidate, mention, UNKNOWN) for mention in marked if mention.kind == "date"]
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
        days = [resolve_date(candidate, mention, UNKNOWN) for mention in marked if mention.kind == "date"]
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


def day_of(reading: Reading, *, of_a_call: bool = False) -> Edtf:
    """Return the day that a text begins with: when what only its title tells happened.

    Args:
        reading: the release.
        of_a_call: whether that is a call, of which meetings and visits that the text tells first are no part.
    """
    text = reading.text
    for number, sentence in enumerate(text.sentences[:BEGINNING]):
        told = {position for position, _ in dates_of_events(text.folded, sentence.start, sentence.end)}
        for position, mention in text.folded.marked(sentence.start, sentence.end):
            if mention.kind == "date" and not (number == 0 and in_dateline(text.folded.text, position)):
                if of_a_call and _is_of_something_else(text.folded, sentence.start, position):
                    continue
                time: Edtf = mention.value.resolve(reading.written_on, tense="past")
                if _is_recent(time, reading) and (position in told or time.earliest == reading.written_on):
                    return time
    return UNKNOWN


def _is_of_something_else(folded: Folded, start: int, position: int) -> bool:
    """Whether a date stands behind a meeting, a visit or a document: `spoke of the round of talks held on 5 May`."""
    if _TOLD_OF_IT.search(folded.text, start, position):
        return True
    before = (one for _, one in folded.marked(start, position) if one.kind in _NO_CALLS)
    return any(not _CONVERSATION.match(folded.source, one.start) for one in before)


def is_header(clause: Clause, sentence: Sentence) -> bool:
    """Whether a sentence is nothing but place and date: `New York, 23-27 September`."""
    kinds = {mention.kind for mention in clause.folded.within(sentence.start, sentence.end)}
    return kinds <= _HEADER and sentence.end - sentence.start < _OPENING


def _only_date(candidate: Candidate, dates: list[tuple[int, Mention]]) -> Dated:
    """Return the only date of a sentence that plans a visit, or tells its end.

    `will visit Spain and attend the summit in Madrid on 5 May`; `talks concluded today, marking the end of the visit`.
    """
    if len(dates) == 1:
        position, mention = dates[0]
        time = resolve_date(candidate, mention, UNKNOWN)
        ahead = time.earliest is not None and time.earliest >= candidate.clause.reading.release.published_on
        follows = candidate.kind == "visit_agreed" and position > candidate.at
        follows = follows and not _AFTER_WHAT.search(candidate.clause.text, candidate.at, position)
        joined = candidate.rule in _JOINED and (ahead or (time.to_the_day and time.precision == "interval"))
        if ((ahead and follows) or joined) and not is_of_another(candidate, position):
            return Dated(mention, time)
        if candidate.kind == "visit_paid" and _EDGE.search(
            candidate.clause.words(candidate.clause.start, candidate.at)
        ):
            return Dated(mention, _lasting(candidate, time))
    return Dated(None, UNKNOWN)


def _length(candidate: Candidate, words: str) -> re.Match[str] | None:
    """Return how long a visit is told to last: the last length told up to it, else the first one of the sentence."""
    lengths = list(_LONG.finditer(words))
    until = len(candidate.clause.words(candidate.clause.start, candidate.at))
    before = [one for one in lengths if one.start() < until]
    return next(iter(before[-1:] or lengths), None)


def days_from(first: Edtf, length: str) -> Edtf:
    """Return the days of a visit that lasts so long, from the first one: `two-day`; that one if no length is told."""
    match = _LONG.search(length)
    return Edtf.between(first.earliest, first.earliest + _further(match)) if match and first.earliest else first


def _further(length: re.Match[str]) -> dt.timedelta:
    """Return how long after its first day the last one of a visit is."""
    number = next(filter(None, length.groups())).lower()
    return dt.timedelta(days=(_LENGTHS.get(number) or int(number)) - 1)


def _ends(words: str, start: int) -> bool:
    """Whether a visit whose length stands there is told to end, and not one after which it began."""
    ending = _ENDING.search(words)
    return ending is not None and not (ending.start() > start and words.endswith("after ", start, ending.start()))


def _lasting(candidate: Candidate, time: Edtf) -> Edtf:
    """Return the days of `a two-day visit that began on Monday`: both of them."""
    if not candidate.kind.startswith("visit") or time.precision != "day" or time.earliest is None:
        return time
    words = candidate.clause.words(candidate.clause.start, candidate.clause.end)
    length = _length(candidate, words)
    goes_on = candidate.rule.startswith("arrived") and _ENDING.search(words)
    if length is None or goes_on or _SEVERAL_STATES.search(words):
        return time
    further = _further(length)
    if candidate.rule == "left" or _ends(words, length.start()) or _AFTER.search(words, 0, length.start()):
        return Edtf.between(time.earliest - further, time.earliest)
    return Edtf.between(time.earliest, time.earliest + further)
