"""Whether the date that follows one event is that of another too: `visited Lima on 5 May and held talks`."""

from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.english.times.followed import BREAK, SIGNING_MARKS, WHO_IS_THERE
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import EVENT_MARKS, EVENTS, MARGINS, RULES
from calendar_core.extraction.lazy import lazy

NEUTRAL = RULES.compile(
    r",? (?:(?:which )?(?:was |is |were |being )?<hold> )?(?:in|at) (?:the )?"
    r"(?:<city>(?:, (?:the )?<state>,?)?|<state>)"
    r"(?:,(?= on| from| <date>|$))?"
    r"| \((?:<org>|<name>|<talks>)\)"
    r"|(?<=<state|org|demonym|actor>),? and (?:the |his |her )?"
    r"(?=<state|org|demonym|actor>(?! (?:will|would|is|are|was|were|has|have|had|<hold>|<met>)(?!\w)))"
    r"|(?<=<actor>), (?:the )?(?=<actor>)|(?<=<state>), (?=<state>)"
    r"|<visited> (?=<actor>)"
    r"|(?<=<actor>), (?:accompanied by|together with|along with) (?:the |an? |his |her )?(?:<modifier> )?<actor|body>,"
    r"|(?<=<actor>),?(?: and (?:his|her|their|the) (?:<modifier> )?<body>,?| who is (?:here|in <city>),|,)"
    r"(?= (?:at|during) (?:an?|the|their) )"
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
_IN_SHORT = " ("
"""Between an event and what it is called in short: `the Joint Commission Meeting (JCM)`."""
_SAME_EVENT = 60
_ON_MARGINS = lazy(rf"\b(?:{MARGINS}) of [^;\n]{{0,80}}$")
"""Before the event beside which others met: its day is theirs."""
TRAVEL_MARKS = frozenset(MARKS[kind] for kind in ("visit", "visited", "arrive"))
_STAYING_MARKS = frozenset(MARKS[kind] for kind in ("visit", "visited", "receive", "arrive"))
_ON_A_VISIT = ("meeting_held", "agreement_signed", "forum_attended")
_AND_THERE = RULES.compile(
    rf"[^.;\n{EVENTS}]{{0,80}}<date>,? "
    r"(?:and(?: (?:they|(?:the )?(?:two|both)(?: [a-z]+)?|the (?:[a-z]+ )?(?:sides|parties|<actor>)))?|"
    r"where (?:he|she|they|<actor>)|during which (?:he|she|they)) "
    r"(?:also |then )?(?:<hold> )?(?:[a-z-]+ |<modifier> ){0,4}"
    r"(?:<sign> (?:[a-z-]+ |<modifier> ){0,4}(?:<document>,? including (?:[a-z-]+ |<modifier> ){0,4})?)?$"
)
"""From a visit with its days to what its sentence goes on to tell: `visited Peru last month and held talks`."""
_WHEN_HE_WAS_THERE = RULES.compile(
    r"\s*(?:(?:When|While|As) (?:he|she|I|we|they|(?:the )?<actor>) (?:was |were )?|While )<visit|visited|arrive>"
    rf"[^.;,\n{EVENTS}]{{0,60}}<date>, [^.;\n<date>]{{0,120}}"
)
"""Before what happened on a visit with which the sentence begins: `When she visited Peru in May, she met`."""
GATHERING_MARKS = frozenset(MARKS[kind] for kind in ("forum", "talks"))
_AND_RELATED = RULES.compile(
    r"<org|forum|talks>(?: \([^()\n]{1,40}\))? and (?:its |the )?(?:<name>|[Rr]elated|other|associated) <talks|forum>$"
)
"""Up to the meetings that go with a gathering: `the 57th meeting of ministers and related meetings`."""
_TO_DO_THERE = RULES.compile(
    rf"[^;.\n{EVENTS}]{{0,80}}? to (?:<hold> )?(?:[a-z-]+ |<modifier> ){{0,3}}(?:<talks>,? and )?"
)
"""Between a journey and what it is for: `visited Lima to hold talks on 5 May`."""
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
_FOR_A_VISIT = RULES.compile(r"<arrive|visited>[^.;\n]{0,60}? (?:for|on) (?:an?|the) (?:[a-z-]+ ){0,3}$")
"""Before a visit, from the arrival that it begins with: `arrived here on Saturday for an official visit`."""


def without_what_is_between(text: str) -> str:
    """Return the words between an event and a date without what parts nothing: where it was, who came along."""
    return WHO_IS_THERE.sub("", NEUTRAL.sub("", text))


def is_same_event(candidate: Candidate, owner: int) -> bool:
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
    if mark in TRAVEL_MARKS and text[at] in TRAVEL_MARKS:
        return _FOR_A_VISIT.match(text, *sorted((owner, at))) is not None
    if owner < at:
        return _is_said_of_both(candidate, owner)
    if candidate.status == "planned" and mark == MARKS["phone"]:
        return False
    if candidate.kind == "forum_attended" and mark in GATHERING_MARKS:
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
    then = candidate.kind in _ON_A_VISIT and _WHEN_HE_WAS_THERE.fullmatch(text, candidate.clause.start, at)
    if then or (text[owner] in TRAVEL_MARKS and during) or (text[owner] in _STAYING_MARKS and there):
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
    if candidate.kind == "call_held" and text[owner] in _OF_CALLS and not has_event(text[owner + 1 : at]):
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
    between = without_what_is_between(text[at:owner])
    if (
        _AND_RELATED.search(text, candidate.clause.start, owner + 1)
        or (text[owner] in TRAVEL_MARKS and _ON_THE_VISIT.search(between) and not _REACHED_THEN.search(between))
        or (text[at] in TRAVEL_MARKS and _TO_DO_THERE.fullmatch(text, at + 1, owner))
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


def has_event(text: str) -> bool:
    """Whether a folded text holds the word for an event."""
    return any(mark in EVENT_MARKS for mark in text)
