"""Which event of a sentence a date belongs to, by what stands between the two."""

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.times.dates_of_events import called_by, is_when_it_was
from calendar_core.extraction.english.times.followed import (
    BREAK,
    PLANNED_FOR,
    PLANNED_VISIT,
    SHORT,
    VERBS,
    owner_of,
)
from calendar_core.extraction.english.times.of_another import is_of_another
from calendar_core.extraction.english.times.setting_out import sets_out
from calendar_core.extraction.english.times.shared_dates import (
    GATHERING_MARKS,
    NEUTRAL,
    TRAVEL_MARKS,
    has_event,
    is_same_event,
    without_what_is_between,
)
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import EVENT_MARKS, EVENTS, RULES
from calendar_core.extraction.lazy import lazy

FARTHEST = 130
"""A date that stands farther off belongs to another event."""
_LATER = FARTHEST - 1
_PAST = lazy(r"(?:met|held|had|paid|made|spoke|took|sat|saw|granted|conferred|came)(?: .*)?|\w+ed(?: .*)?")
"""The forms of verbs that tell of what happened."""
_WHO = ("who ", "which ", "that ")
_OWN_DAY = RULES.compile(rf"[^;.\n{EVENTS}<date>]{{0,80}}?<date>")
"""Behind a document: the day of its own."""
_BREAK_COST, _EVENT_COST, _SHARED_COST = 20, 40, 10
_WITHIN = 4
_OF_A_YEAR = ("visit", "meeting")
"""Kinds of what a year is told to have held."""
_CLOSE = 10
_OPENING = 14
_OVER_A_MEAL = RULES.compile(
    r"\W*Over (?:an? |the |their )?(?:[a-z-]+ |<modifier> ){0,2}<talks>(?: in <city>)?,? (?:on )?"
)
"""Before the day of a meal with which a sentence begins: what was done at it was done on that day."""
_AND_DISCUSS = RULES.compile(
    r"[^.;,\n]{0,20},? and (?:to |will |would |also )?"
    r"(?:<discussed>|<hold> (?:an? |the )?(?:[a-z-]+ |<modifier> |<field> ){0,3}<talks>(?! (?:with|between)\b))"
    rf"(?:(?! with )[^.;,\n{EVENTS}]){{0,110}} "
)
"""Between talks and what is done at them: `will hold consultations and discuss trade on 5 May`."""
_IN_WHICH = RULES.compile(
    r"<date>,? (?:(?:which|that) (?:has |had |also )?(?:includ|featur|saw|seen|witness)\w*|including|featuring|with) "
    r"[^;\n<date>]{0,200}$"
)
"""From a month or a year to what it held: `the contacts in 2023, which included a visit by`."""
_WHICH_PAID = RULES.compile(
    r"<visit>[^.;\n]{0,80}?(?:,? (?:which|that))? (?:<actor>|he|she|they) (?:<hold> |is |was |will )?"
    r"(?:paid|pays|paying|pay|undertook|undertaken|made|making|began|beg[iu]n|conducted)[^.;,\n]{0,30}? <date>"
)
"""From a visit to its days: `the visit, which he paid from 5 to 7 May`."""
_STARTING = RULES.compile(
    r"<visit>[^;.\n<visit><date>]{0,160}?, (?:starting|beginning|commencing)(?: on| from)? <date>"
)
"""From a visit to its first day, whatever stands between: `on a visit, at the invitation of B, starting today`."""
_AND_THEN = RULES.compile(
    r"(?:,? and,?|,? while|, then) (?:then |later )?(?:on |in )?<date>(?:,| (?:he|she|they|we)\b| (?:the )?<actor>)"
    r"|; (?:and |then |later )?(?:on |in )?<date>"
)
"""Between the day that a sentence opens with and an event: it is on another."""
_AND_ONE_MORE = RULES.compile(
    r"(?:,? and|;|, before) (?:(?:he|she|they|will|shall|is|are|due|set|scheduled|expected|to|then|also|later) )*"
    rf"[^;.\n{EVENTS}]{{0,40}}(?:<join|hold> )?[^;.\n{EVENTS}]{{0,20}}$"
)
"""Between the day that a sentence opens with and an event: it is one more."""
_ON_ANOTHER = RULES.compile(rf"[^;.,\n{EVENTS}<date>]{{0,60}}? on <date>(?!<S>)")
"""Behind an event: its own day."""
_DATED_FOR = RULES.compile(
    r"<date>,? for the (?:(?:[a-z]+|<modifier>|\d+(?:st|nd|rd|th)) ){0,3}(?:<state|demonym>[ -]|<actor> ){0,2}"
)
"""From a date to the talks that somebody is somewhere for: `is in Lima from 5 May for the third consultations`."""
_OF_ITS_NAME = RULES.compile(
    r" (?:(?:<org|actor|state|demonym|name|modifier|field|talks|forum>|[A-Z][\w-]+)(?:<S>)?[ -]){1,4}"
)
"""From a date to what is called by it: `travels to Lima for the 5 May OAS summit`."""
_FOLLOWED_BY = RULES.compile(r"<date>,? followed by (?:an? )?[^.;\n<date>]{0,120}")
"""From a date to what comes on that day behind something else: `a welcome on Friday followed by talks`."""
_AGREED_AT = RULES.compile(
    r"(?:\b(?:agreed|announced|decided|proposed|arranged)|<sign>)(?!\w)[^.;\n]{0,90}<forum|talks>,? "
    r"(?:(?:that|which) (?:was|were) )?<hold>(?: there| here|,? (?:in|at) (?:the )?<city|state>)?,? "
    r"(?:(?:on|in) )?(?:the )?$"
)
"""Up to the day of another gathering: `a visit agreed upon at the summit held there on 5 May`."""
_HOME_FROM = RULES.compile(
    r"<date>(?:,? (?:in|to|at) <city|state>)?,? from (?:an?|the|his|her|their) (?:[\w-]+ |<modifier> ){0,4}$"
)
"""From the day on which somebody came home to the visit that it ended: `arrived on Friday from his visit to Peru`."""
_BEGAN = lazy(r"\b(?:began|begun|started|opened|ended)(?: the day)?(?: on)? $")
_RELATIVE_OPENS = lazy(r", (?:who|which|where),? (?:on |in |at )?$")
"""Before a date: it is that of what the relative clause tells, `who on 5 May met`."""
_OF_THAT_DAY = RULES.compile(
    r"<S> (?:[a-z]+ |<modifier> ){0,2}(?:(?:<opened>|start|beginning) of (?:the |an? )?(?:[a-z]+ |<modifier> ){0,2})?"
)
"""Between a date and an event: `yesterday's summit`, `tomorrow's opening of the third session`."""
_CLAUSE_OPENS = lazy(r"(?:,? and,?|;|,? while) (?:on |in )?$")
_CLAUSE_FOLLOWS = RULES.compile(r",| (?:(?:will|would|is|was|he|she|they)\b|(?:the )?<actor>)")
"""Around a date that is of what follows: `and, on 5 May, he met`, `and on Friday will travel`."""
_FRONTED = lazy(
    r"\W*(?:In|As|Within|During|Under|According to|Following|After|On|At|Pursuant to|Upon|Before|Ahead of|Prior to|"
    r"Continuing|Since|Despite|Due to|For|By|With)\b[^,;\n]{0,140}, (?:on |in )?"
)
"""Before a date behind which the subject stands: `As part of his trip, on 5 May the Minister met`."""
_OF_WHAT_WAS_BEFORE = RULES.compile(
    r"\W*(?:Following|After|Since|Before|Ahead of|Prior to) [^,;\n]{0,90}<talks|forum> <hold> [^,;\n]{0,40}"
)
"""Before a date: it is that of the talks after which what follows was: `After the talks held on 5 May, he phoned`."""
_WITH = lazy(r" with (?:an?|the|his|her) (?:[a-z-]+ ){0,3}")
"""Between a date and an event: `began Friday with a meeting`."""
_AFTER_THAT = RULES.compile(
    r"\b(?:and(?: then)?|then|before|but),? (?:after (?:that|which|this)|afterwards|from there|thereafter)\b"
    r"|\b(?:after (?:that|which|this)|afterwards|from there|thereafter),? (?:(?:on|to) )?(?:I|we|he|she|they|<actor>)\b"
)
"""Between the day on which somebody leaves and a journey that comes later."""


def distance(candidate: Candidate, position: int) -> int:
    """Return how far a date stands from an event, in characters; beyond `FARTHEST` when it is another's.

    Args:
        candidate: the event.
        position: of the date in the folded text.
    """
    clause, text, at = candidate.clause, candidate.clause.text, candidate.at
    named = called_by(text, position, clause.end)
    if named >= 0 or is_of_another(candidate, position):
        own = named == at or candidate.start <= named < candidate.end or (named >= 0 and text[named + 1 : at] == " ")
        return _CLOSE if own else FARTHEST + 1
    between = text[min(at, position) + 1 : max(at, position)]
    inside = candidate.start <= position < candidate.end and not has_event(between)
    inside = inside and not _is_of_the_one_before(candidate, position)
    inside = inside or (position < at and _DATED_FOR.fullmatch(text, position, at) is not None)
    inside = inside or (at < position and _AND_DISCUSS.fullmatch(text, at + 1, position) is not None)
    inside = inside or (position == at - 2 and text[at - 1] == " ") or _is_on_its_day(candidate, position)
    inside = inside or (position < at and _OVER_A_MEAL.fullmatch(text, clause.start, position) is not None)
    if inside or _OF_THAT_DAY.fullmatch(text, position + 1, at) or _is_of_its_clause(candidate, position):
        return abs(position - at) // _WITHIN
    told = _from_behind(candidate, position, between) if position < at else None
    if told is not None:
        return told
    owner = owner_of(clause, position)
    if owner is not None and owner < at < position and text[at] not in EVENT_MARKS:
        owner = at
    if owner is not None:
        return _from_owner(candidate, owner, position)
    opens = position - clause.start <= _OPENING and not has_event(text[clause.start : position])
    if opens and not (_AND_THEN.search(text, position, at) or _is_on_one_more_day(candidate, position)):
        return FARTHEST + 1 if _is_of_the_past(candidate, position) else _CLOSE
    return _cost(candidate, position)


def _is_on_one_more_day(candidate: Candidate, position: int) -> bool:
    """Whether an event behind another has a day of its own: `On Monday he met A, and he will see B on Tuesday`."""
    text, at = candidate.clause.text, candidate.at
    last = max(at, candidate.end - 1) if position < at else at
    added = _AND_ONE_MORE.search(text, position, candidate.start)
    return (
        added is not None
        and has_event(text[position : added.start()])
        and _ON_ANOTHER.match(text, last + 1, candidate.clause.end) is not None
    )


def _is_on_its_day(candidate: Candidate, position: int) -> bool:
    """Whether an event is called by a date before it, or is what comes on that day behind something else."""
    text, at = candidate.clause.text, candidate.at
    if text.endswith("the ", 0, position) and _OF_ITS_NAME.fullmatch(text, position + 1, at):
        return True
    followed = position < at and _FOLLOWED_BY.fullmatch(text, position, at)
    return bool(followed) and _OWN_DAY.match(text, at + 1, candidate.clause.end) is None


def _from_behind(candidate: Candidate, position: int, between: str) -> int | None:
    """Return how far a date stands from an event behind it, where the words around the date tell; None elsewhere."""
    clause, text, at = candidate.clause, candidate.clause.text, candidate.at
    opening = _CLAUSE_OPENS if _CLAUSE_FOLLOWS.match(text, position + 1) else _RELATIVE_OPENS
    told_then = is_when_it_was(text, position, at) or opening.search(text, clause.start, position) is not None
    told_then = told_then or _is_fronted(clause, position)
    began = _BEGAN.search(text, clause.start, position) and _WITH.fullmatch(text, position + 1, at)
    long = clause.folded.at(position).value.rule in ("year", "month") and candidate.kind.startswith(_OF_A_YEAR)
    if long and _IN_WHICH.match(text, position, at):
        return _CLOSE
    home_from = candidate.kind == "visit_paid" and _HOME_FROM.match(text, position, at)
    if began or home_from or (told_then and not has_event(between)):
        return _CLOSE
    if text[at] in TRAVEL_MARKS and _is_of_a_day(clause, position) and _AFTER_THAT.search(text, position, at):
        return FARTHEST + 1
    if sets_out(clause, position, at) or _is_of_the_one_before(candidate, position):
        return _LATER
    return None


def _is_of_a_day(clause: Clause, position: int) -> bool:
    """Whether a date is one day, on which a journey begins, and no stretch of time that all of it takes."""
    time = clause.folded.at(position).value.resolve(clause.reading.written_on, tense="past")
    return bool(time.precision == "day")


def _from_owner(candidate: Candidate, owner: int, position: int) -> int:
    """Return how far a date stands from an event, where it follows the word for that event or for another."""
    text, at = candidate.clause.text, candidate.at
    if owner != at and text[at] not in GATHERING_MARKS and PLANNED_FOR.search(text, owner, position):
        return FARTHEST + 1
    if owner > at and text[owner] == MARKS["visit"] and PLANNED_VISIT.search(text, owner, position):
        return FARTHEST + 1
    if at < owner and _AGREED_AT.search(text, at, position):
        return FARTHEST + 1
    cost = position - owner + _share(candidate, owner)
    own = owner == at or candidate.start <= owner < candidate.end
    if own and cost < SHORT and BREAK.search(NEUTRAL.sub("", text[owner + 1 : position])) is None:
        return min(cost, _CLOSE - 1)
    return cost


def _is_of_the_one_before(candidate: Candidate, position: int) -> bool:
    """Whether each of two documents has a day of its own: `signed an agreement in 2019 and a treaty in 2021`."""
    text, at = candidate.clause.text, candidate.at
    if candidate.kind != "agreement_signed" or position > at:
        return False
    before = MARKS["document"] in text[candidate.start : position]
    return before and _OWN_DAY.match(text, at + 1, candidate.clause.end) is not None


def _is_of_its_clause(candidate: Candidate, position: int) -> bool:
    """Whether a clause of its own gives a date to a visit."""
    if not candidate.kind.startswith("visit"):
        return False
    text, at = candidate.clause.text, candidate.at
    told = _WHICH_PAID.match(text, at, position + 1) or _STARTING.match(text, at, position + 1)
    return told is not None and told.end() == position + 1


def _is_fronted(clause: Clause, position: int) -> bool:
    """Whether a date stands between what a sentence begins with and its subject."""
    subject = _CLAUSE_FOLLOWS.match(clause.text, position + 1, clause.end)
    if subject is None or _OF_WHAT_WAS_BEFORE.fullmatch(clause.text, clause.start, position):
        return False
    return _FRONTED.fullmatch(clause.text, clause.start, position) is not None


def _is_of_the_past(candidate: Candidate, position: int) -> bool:
    """Whether a date that opens a sentence is that of its verb, and not of what is to come, as it tells further on.

    `On 11 March, the Minister met the Ambassador to discuss the upcoming visit`.
    """
    clause = candidate.clause
    if candidate.status != "planned" or position > candidate.at:
        return False
    marked = clause.folded.marked(position, candidate.at)
    verbs = [
        at
        for at, mention in marked
        if mention.kind in VERBS and _PAST.fullmatch(clause.form(at)) and not clause.text.endswith(_WHO, 0, at)
    ]
    return any(clause.verb_status(at) == "held" for at in verbs)


def _share(candidate: Candidate, owner: int) -> int:
    """Return what it costs to share the date that follows another event: too much if something parts the two."""
    if owner == candidate.at:
        return 0
    return _SHARED_COST if is_same_event(candidate, owner) else FARTHEST + 1


def _cost(candidate: Candidate, position: int) -> int:
    """Return the length of what stands between a date and an event, with what breaks it counted in."""
    text, last = candidate.clause.text, candidate.at
    if position >= candidate.end > last and not has_event(text[last + 1 : candidate.end]):
        last = candidate.end - 1
    between = without_what_is_between(text[min(position, last) + 1 : max(position, last)])
    breaks, events = len(BREAK.findall(between)), sum(mark in EVENT_MARKS for mark in between)
    return len(between) + _BREAK_COST * breaks + _EVENT_COST * events
