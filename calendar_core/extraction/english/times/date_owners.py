"""Which event of a sentence a date belongs to, by what stands between the two."""

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.times.dates_of_events import called_by, is_when_it_was
from calendar_core.extraction.english.times.followed import (
    BREAK,
    PLANNED_FOR,
    PLANNED_VISIT,
    SHORT,
    SIGNING_MARKS,
    VERBS,
    owner_of,
)
from calendar_core.extraction.english.times.of_another import is_of_another
from calendar_core.extraction.english.times.setting_out import sets_out
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import EVENT_MARKS, EVENTS, MARGINS, RULES
from calendar_core.extraction.lazy import lazy

FARTHEST = 130
"""A date that stands farther off belongs to another event."""
_LATER = FARTHEST - 1
_NEUTRAL = RULES.compile(
    r",? (?:(?:which )?(?:was |is |were |being )?<hold> )?(?:in|at) (?:the )?"
    r"(?:<city>(?:, (?:the )?<state>,?)?|<state>)"
    r"(?:,(?= on| from| <date>|$))?"
    r"| \((?:<org>|<name>|<talks>)\)"
    r"|(?<=<state|org|demonym|actor>),? and (?:the |his |her )?"
    r"(?=<state|org|demonym|actor>(?! (?:will|would|is|are|was|were|has|have|had|<hold>|<met>)(?!\w)))"
    r"|(?<=<actor>), (?:the )?(?=<actor>)|(?<=<state>), (?=<state>)"
    r"|,? (?:in|at|during) an? (?:[a-z]+ ){0,2}ceremony(?: held)?(?= on | at | in |,)"
    r"|,? at (?:the )?(?:(?:<name>|<field>|<body>|[A-Z][a-z]+)(?<! On) ?){1,4}"
    r"(?:, (?:<name>|<city>|[A-Z][a-z]+))?,?(?= on $)"
)
"""Between an event and its date: where it was, how an organisation is called in short, between whom it was."""
_APART = RULES.compile(
    r"\b(?:after|following|since|before|ahead of|until|to <hold>|(?:outcomes?|results?|implementation) of|follow-?up|"
    r"preparations? (?:for|of)|preparing (?:for )?)"
)
"""Between two events that are not at one time."""
_ON_APPLYING = RULES.compile(r"[^;.\n]{0,60} on (?:the )?implementation of (?:the )?<document>,? (?:was |were )?<hold>")
"""Behind talks: the document that they are on, before it is told when they were held."""
_PAST = lazy(r"(?:met|held|had|paid|made|spoke|took|sat|saw|granted|conferred|came)(?: .*)?|\w+ed(?: .*)?")
"""The forms of verbs that tell of what happened."""
_WHO = ("who ", "which ", "that ")
_OWN_DAY = RULES.compile(rf"[^;.\n{EVENTS}<date>]{{0,80}}?<date>")
"""Behind a document: the day of its own."""
_BREAK_COST, _EVENT_COST, _SHARED_COST = 20, 40, 10
_IN_SHORT = " ("
"""Between an event and what it is called in short: `the Joint Commission Meeting (JCM)`."""
_WITHIN = 4
_OF_A_YEAR = ("visit", "meeting")
"""Kinds of what a year is told to have held."""
_CLOSE = 10
_OPENING = 14
_SAME_EVENT = 60
_OVER_A_MEAL = RULES.compile(
    r"\W*Over (?:an? |the |their )?(?:[a-z-]+ |<modifier> ){0,2}<talks>(?: in <city>)?,? (?:on )?"
)
"""Before the day of a meal with which a sentence begins: what was done at it was done on that day."""
_ON_MARGINS = lazy(rf"\b(?:{MARGINS}) of [^;\n]{{0,80}}$")
"""Before the event beside which others met: its day is theirs."""
_TRAVEL_MARKS = frozenset(MARKS[kind] for kind in ("visit", "visited", "arrive"))
_STAYING_MARKS = frozenset(MARKS[kind] for kind in ("visit", "visited"))
_ON_A_VISIT = ("meeting_held", "agreement_signed", "forum_attended")
_AND_THERE = RULES.compile(
    rf"[^.;,\n{EVENTS}]{{0,60}}<date>,? "
    r"(?:and|where (?:he|she|they|<actor>)|during which (?:he|she|they)) "
    r"(?:also |then )?(?:<hold> )?(?:[a-z-]+ |<modifier> ){0,4}"
    r"(?:<sign> (?:[a-z-]+ |<modifier> ){0,4}(?:<document>,? including (?:[a-z-]+ |<modifier> ){0,4})?)?$"
)
"""From a visit with its days to what its sentence goes on to tell: `visited Peru last month and held talks`."""
_GATHERING_MARKS = frozenset(MARKS[kind] for kind in ("forum", "talks"))
_AND_RELATED = RULES.compile(
    r"<org|forum|talks>(?: \([^()\n]{1,40}\))? and (?:its |the )?(?:<name>|[Rr]elated|other|associated) <talks|forum>$"
)
"""Up to the meetings that go with a gathering: `the 57th meeting of ministers and related meetings`."""
_AND_DISCUSS = RULES.compile(
    r"[^.;,\n]{0,20},? and (?:to |will |would |also )?"
    r"(?:<discussed>|<hold> (?:an? |the )?(?:[a-z-]+ |<modifier> |<field> ){0,3}<talks>(?! (?:with|between)\b))"
    rf"(?:(?! with )[^.;,\n{EVENTS}]){{0,110}} "
)
"""Between talks and what is done at them: `will hold consultations and discuss trade on 5 May`."""
_TO_DO_THERE = RULES.compile(
    rf"[^;.\n{EVENTS}]{{0,80}}? to (?:<hold> )?(?:[a-z-]+ |<modifier> ){{0,3}}(?:<talks>,? and )?"
)
"""Between a journey and what it is for: `visited Lima to hold talks on 5 May`."""
_IN_WHICH = RULES.compile(
    r"<date>,? (?:(?:which|that) (?:has |had |also )?(?:includ|featur|saw|seen|witness)\w*|including|featuring|with) "
    r"[^;\n<date>]{0,200}$"
)
"""From a month or a year to what it held: `the contacts in 2023, which included a visit by`."""
_RELATIVE_MARKS = frozenset(MARKS[kind] for kind in ("receive", "join", "opened"))
_OF_WHAT = RULES.compile(
    r"(?:(?:,? (?:on )?<date>,?)? in|,? (?:on )?<date>(?:,? in <city>,?)?)"
    r"(?:,? (?:together |jointly )?with (?:the |his |her )?<actor>,)? (?:the |an? )?<NOCOMMA>{0,60}"
)
"""Between taking part and what it is in, `co-chaired on 5 May the first consultations`."""
_WITH_THE_SIGNING = RULES.compile(
    rf"[^;:\n{''.join(sorted(EVENT_MARKS - {MARKS['document']}))}]{{0,200}}?"
    r"(?:(?:was|were) (?:[a-z]+ )?<sign>[^;:,\n]{0,60}? )?"
    r"(?:<document>|<sign>[^.;:\n]{0,80}? (?:at|in|during) (?:an?|the) (?:[a-z-]+ |<modifier> ){0,3}<sign>|"
    r"\b(?:following|after|during|at) (?:the |their |these )?(?:(?:end|close|conclusion) of (?:the |their )?)?"
    r"(?:[a-z-]+ |<modifier>(?:-[Ll]evel)? ){0,2}<talks|forum>)"
)
"""Between one document and the next, or the talks after which it was signed: the day is that of the signing too."""
_WHEREUPON = RULES.compile(
    r"<date>[^;\n]{0,40}?,? (?:at the (?:end|conclusion) of which|(?:during|after|following|at) which|"
    r"(?:(?:with)?in the (?:framework|course) of|as part of) which|"
    r"which(?= <sign>)|where(?:upon)?|when|(?:and|which) (?:led to|resulted in|culminated in|saw)) "
    r"[^;\n]{0,60}$"
)
"""Between talks with their date and what was signed at them."""
_DURING_IT = RULES.compile(
    r"\W*(?:During|At|On the occasion of|In the course of) [^.;,\n]{0,90}<visit|forum|talks>[^.;,\n]{0,60}<date>, "
)
"""Before what was signed: the visit or the session during which it was, and its time."""
_INCLUDES = RULES.compile(
    r"[^.;<date>]{0,60}<date>,? (?:also )?(?:includes?|features|comprises|consists of|foresees|envisages|provides for) "
    r"(?:<NOCOMMA>{0,60})"
)
"""Between a programme with its day and what it holds."""
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
_WHICH_OPENS = RULES.compile(
    r"(?: (?:for|on|of) [^.,;\n]{1,70})?,? (?:which|that) (?:was |is to be |will be )?<opened>"
)
"""From a forum to its opening."""
_ON_THE_VISIT = RULES.compile(
    r"^[^;:\n]{0,240}\b(?:during|on the occasion of|in the course of) (?:the|his|her|their|an?|<actor><S>) "
    r"(?:[\w-]+ |<modifier> ){0,2}$"
)
"""Between what happened during a visit and the word for it, behind which its days stand."""
_REACHED_THEN = RULES.compile(
    r"\b(?:reached|achieved|agreed(?: (?:up)?on)?|made|taken|discussed|<sign>|<discussed>) "
    r"(?:during|on the occasion of|in the course of) [^;:\n]{0,60}$"
)
"""Up to the word for a visit: what came of it is spoken of, as in `agreements reached during his visit in May`."""
_DURING_THAT = RULES.compile(
    r"[^.;,\n]{0,60}?\b(?:during|on|in the course of) (?:that|this|the|the same|his|her|their)(?: [a-z]+)? "
    r"<visit>(?! (?:to|of|by)\b)"
)
"""From what happened during a visit spoken of in the same sentence."""
_FOR_TALKS = RULES.compile(
    r"[^.;,\n]{0,60}? <date>,? for (?:(?:[a-z]+|<modifier>|\d+(?:st|nd|rd|th)) ){0,3}(?:<state|demonym>[ -]){0,2}$"
)
"""From a journey to the talks that it is for: they are on its day."""
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
_DURING_WHICH = RULES.compile(
    r"[^<date>]{0,110}<date>,? (?:at|during|in the course of|on the occasion of) <NOCOMMA>{0,60}"
)
"""Between what happened on a date and the visit or meeting during which it did."""
_OF_CALLS = MARKS["spoke"] + MARKS["receive"]
_AT_WHICH = ("visit_paid", "meeting_held", "call_held")
_A_VISIT = RULES.compile(
    r"(?: up)?(?: on)? <date>(?: in <city>)?,? (?:an?|the|his|her|their) (?:[\w-]+ |<modifier> ){0,4}"
)
"""From `concluded` to the visit that it is said of."""
_AGREED_AT = RULES.compile(
    r"(?:\b(?:agreed|announced|decided|proposed|arranged)|<sign>)(?!\w)[^.;\n]{0,90}<forum|talks>,? "
    r"(?:(?:that|which) (?:was|were) )?<hold>(?: there| here|,? (?:in|at) (?:the )?<city|state>)?,? "
    r"(?:(?:on|in) )?(?:the )?$"
)
"""Up to the day of another gathering: `a visit agreed upon at the summit held there on 5 May`."""
_PASSIVE = lazy(r"^[^;:\n]{0,90}\b(?:be|being|is|was|are|were) $")
"""Between an event and the verb of `the session, to be hosted in May`."""
_RECEIVED_FOR = lazy(r",? for (?:an? )?(?:[a-z]+ ){0,2}$")
"""Between receiving somebody and the talks that it was for."""
_RELATIVE = lazy(r"(?:(?! and )[^;:\n]){0,60}?,? which [^,;:\n]{0,60}$")
"""Between an event and the verb of `the consultations, which Rome hosted on Friday`."""
_REST_OF_NAME = RULES.compile(r"(?: (?:[\w-]+|<modifier>|<field>|<body>|<name>)){0,6} <talks|forum>")
"""From the sides of talks to the word for these, behind `round of`."""
_A_PAPER = RULES.compile(r"<document>(?:(?! (?:and|was|were|to|is|are) )[^.;,\n<document><sign>]){0,60} <sign>$")
"""Before `signed`: that is when a document was, which is spoken of."""
_HOME_FROM = RULES.compile(
    r"<date>(?:,? (?:in|to|at) <city|state>)?,? from (?:an?|the|his|her|their) (?:[\w-]+ |<modifier> ){0,4}$"
)
"""From the day on which somebody came home to the visit that it ended: `arrived on Friday from his visit to Peru`."""
_FOR_A_VISIT = RULES.compile(r"<arrive|visited>[^.;\n]{0,60}? (?:for|on) (?:an?|the) (?:[a-z-]+ ){0,3}$")
"""Before a visit, from the arrival that it begins with: `arrived here on Saturday for an official visit`."""


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
    inside = candidate.start <= position < candidate.end and not _has_event(between)
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
    opens = position - clause.start <= _OPENING and not _has_event(text[clause.start : position])
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
        and _has_event(text[position : added.start()])
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
    if began or home_from or (told_then and not _has_event(between)):
        return _CLOSE
    if text[at] in _TRAVEL_MARKS and _is_of_a_day(clause, position) and _AFTER_THAT.search(text, position, at):
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
    if owner != at and text[at] not in _GATHERING_MARKS and PLANNED_FOR.search(text, owner, position):
        return FARTHEST + 1
    if owner > at and text[owner] == MARKS["visit"] and PLANNED_VISIT.search(text, owner, position):
        return FARTHEST + 1
    if at < owner and _AGREED_AT.search(text, at, position):
        return FARTHEST + 1
    cost = position - owner + _share(candidate, owner)
    own = owner == at or candidate.start <= owner < candidate.end
    if own and cost < SHORT and BREAK.search(_NEUTRAL.sub("", text[owner + 1 : position])) is None:
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
    return _SHARED_COST if _is_same_event(candidate, owner) else FARTHEST + 1


def _cost(candidate: Candidate, position: int) -> int:
    """Return the length of what stands between a date and an event, with what breaks it counted in."""
    text, last = candidate.clause.text, candidate.at
    if position >= candidate.end > last and not _has_event(text[last + 1 : candidate.end]):
        last = candidate.end - 1
    between = _NEUTRAL.sub("", text[min(position, last) + 1 : max(position, last)])
    breaks, events = len(BREAK.findall(between)), sum(mark in EVENT_MARKS for mark in between)
    return len(between) + _BREAK_COST * breaks + _EVENT_COST * events


_AFTER_THAT = RULES.compile(
    r"\b(?:and(?: then)?|then|before|but),? (?:after (?:that|which|this)|afterwards|from there|thereafter)\b"
    r"|\b(?:after (?:that|which|this)|afterwards|from there|thereafter),? (?:(?:on|to) )?(?:I|we|he|she|they|<actor>)\b"
)
"""Between the day on which somebody leaves and a journey that comes later."""


def _is_same_event(candidate: Candidate, owner: int) -> bool:
    """Whether the event that a date follows is the candidate's, or told in one breath with it."""
    text, at = candidate.clause.text, candidate.at
    mark = text[owner]
    beside = candidate.kind == "meeting_held" and _ON_MARGINS.search(text, candidate.clause.start, owner)
    of_its_name = candidate.rule == "talks_dyad" and _REST_OF_NAME.fullmatch(text, candidate.end, owner + 1)
    if (
        beside
        or of_its_name
        or owner == at
        or candidate.start <= owner < candidate.end
        or text[owner + 1 : at] == _IN_SHORT
    ):
        return True
    if mark in _TRAVEL_MARKS and text[at] in _TRAVEL_MARKS:
        return _FOR_A_VISIT.match(text, *sorted((owner, at))) is not None
    if owner < at:
        return _is_said_of_both(candidate, owner)
    if candidate.status == "planned" and mark == MARKS["phone"]:
        return False
    if candidate.kind == "forum_attended" and mark in _GATHERING_MARKS:
        return True
    return _is_told_together(candidate, owner)


def _is_said_of_both(candidate: Candidate, owner: int) -> bool:
    """Whether the date of an event before is that of the candidate too: what was signed, or what somebody joined."""
    text, at = candidate.clause.text, candidate.at
    if candidate.kind == "agreement_signed" and (
        _WHEREUPON.search(text, owner, at) or _DURING_IT.match(text, candidate.clause.start, at)
    ):
        return True
    during = _DURING_THAT.match(text, at, candidate.clause.end) or _FOR_TALKS.fullmatch(text, owner + 1, at)
    there = candidate.kind in _ON_A_VISIT and _AND_THERE.fullmatch(text, owner + 1, at)
    if (text[owner] in _TRAVEL_MARKS and during) or (text[owner] in _STAYING_MARKS and there):
        return True
    if candidate.kind in _AT_WHICH and _is_when(candidate, owner):
        return True
    if candidate.kind == "relations_established" and text[owner] in SIGNING_MARKS:
        return True
    if candidate.status == "planned" and _INCLUDES.fullmatch(text, owner + 1, at):
        return True
    part_of_it = text[owner] == MARKS["join"] and _OF_WHAT.fullmatch(text, owner + 1, at) is not None
    return part_of_it and (candidate.status != "planned" or candidate.clause.verb_status(owner) == "planned")


def _is_when(candidate: Candidate, owner: int) -> bool:
    """Whether a verb with its date tells of a visit, meeting or call: `discussed on 5 May at`, `spoke by phone`."""
    text, at = candidate.clause.text, candidate.at
    if candidate.kind == "call_held" and text[owner] in _OF_CALLS and not _has_event(text[owner + 1 : at]):
        return True
    if candidate.kind == "visit_paid" and text[owner] == MARKS["sign"] and _A_VISIT.fullmatch(text, owner + 1, at):
        return True
    return _DURING_WHICH.fullmatch(text, owner + 1, at) is not None


def _is_told_together(candidate: Candidate, owner: int) -> bool:
    """Whether nothing parts an event from the one behind it that a date follows."""
    text, at = candidate.clause.text, candidate.at
    if candidate.kind == "agreement_signed" and _WITH_THE_SIGNING.fullmatch(text, at + 1, owner + 1):
        return True
    if candidate.kind == "forum_attended" and _WHICH_OPENS.fullmatch(text, at + 1, owner + 1):
        return True
    between = _NEUTRAL.sub("", text[at:owner])
    if (
        _AND_RELATED.search(text, candidate.clause.start, owner + 1)
        or (text[owner] in _TRAVEL_MARKS and _ON_THE_VISIT.search(between) and not _REACHED_THEN.search(between))
        or (text[at] in _TRAVEL_MARKS and _TO_DO_THERE.fullmatch(text, at + 1, owner))
    ):
        return True
    verb = text[at] == MARKS["discussed"]
    if text[at] == MARKS["receive"] and _RECEIVED_FOR.search(between):
        return True
    relative = _PASSIVE.search(between) or _RELATIVE.match(between)
    if text[owner] in _RELATIVE_MARKS and not verb and candidate.kind != "agreement_signed" and relative:
        return _APART.search(between) is None
    of_a_paper = candidate.kind != "agreement_signed" and _A_PAPER.search(text, at, owner + 1)
    apart = _APART.search(between) and not _ON_APPLYING.match(text, at + 1)
    return len(between) < _SAME_EVENT and not (of_a_paper or BREAK.search(between) or apart)


def _has_event(text: str) -> bool:
    return any(mark in EVENT_MARKS for mark in text)
