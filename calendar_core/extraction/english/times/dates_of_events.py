"""The dates of a sentence that tell of its events: not when somebody said it, took office, or what else was then."""

from calendar_core.extraction.date_meanings import Day
from calendar_core.extraction.english.reading.datelines import behind_dateline
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import EVENT_MARKS, EVENTS, RULES
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_WHEN = RULES.compile(r"(?:,? (?:at|in|near) [^.;,\n]{1,60})?,? (?:when|where) ")
"""Behind a date: what happened then, as in `said on Monday in Lima, where he met`."""
_RIGHT_AFTER = RULES.compile(
    r"(?: (?:in|at) <city>)?,? (?:(?:right|shortly|immediately) )?"
    r"(?:after|following|upon|at the (?:end|conclusion) of|during|at|in(?= (?:an?|the|his|her|their|my)\b)) "
    r"(?:(?:(?!that\b|which\b)[a-z-]+|<modifier>|<org>(?:<S>)?|\d+(?:st|nd|rd|th)) ){0,4}"
)
"""Between a date and talks, after which somebody spoke: `told reporters on Monday after a meeting with A`."""
_SPOKEN_AFTER = frozenset(MARKS[kind] for kind in ("talks", "met", "phone", "sign", "forum"))
_TELLING = RULES.compile(
    r"\b(?:said|says|announced|told|reported|reports|stated|informed|noted|added|tweeted|posted|confirmed|statement|briefing|"
    r"announcement|[Ii]n an? (?:[a-z]+ )?(?:tweet|post|interview|message))"
    r"(?: (?!that\b|to\b|of\b|and\b|about\b)[A-Za-z][a-z]*| <actor>,? and(?: the)? <actor>"
    r"| <actor|body|document|state|name|city|demonym>){0,4}?,? (?:on |late |early |here )*$"
)
_SOURCE_TOLD = lazy(
    r"\b(?:According to|As per|In) (?:the |an? |its |his |her )?[^,;\n]{3,110}, (?:on |late |early )?$"
    r"|\bAs (?:was |has been )?(?:(?:previously|earlier|already) )?(?:reported|noted|announced|informed)"
    r"(?: (?:earlier|before|previously))?(?: by [^,;\n]{2,60})?, (?:on |late |early )?$"
    r"|\bAs [^,;\n]{2,60} (?:has |had )?(?:(?:previously|earlier|already) )?(?:reported|informed|wrote)"
    r"(?: (?:earlier|before|previously))?, (?:on |late |early )?$"
)
"""Before a date: a sentence that has told its source begins with it: `According to a statement, on Friday A met B`."""
_THEN_TOLD = RULES.compile(
    r",? (?:has |have |also )?(?:(?:said|announced|told|reported|stated|informed|confirmed) "
    r"(?:that|to|an?(?! (?:[a-z]+ ){0,2}(?:release|statement|spokes[a-z]+|source|communiqu[eé]|readout)\b)|"
    r"the(?! (?:[A-Z][\w.'’-]* |<demonym|name|org|city|state|modifier>(?:<S>)? )*"
    r"(?:<body|actor|mission>|[Mm]inistry|[Oo]ffice|[Dd]epartment|[Aa]gency|[Pp]ress|[Ss]pokes|[Ee]mbassy|"
    r"[Gg]overnment|[Nn]ews|[Mm]edia|[Ww]ebsite|[Pp]ortal|[Dd]aily|[Nn]ewspaper|[Cc]hannel)))|"
    r"said (?:(?:the )?(?:<actor|name>|[A-Z]\w+)|he|she|they) (?:will|would|is|are|has|had)|"
    r"(?:expressed|voiced) (?:[a-z]+ ){1,4}that|(?:noted|stressed|underlined|emphasi[sz]ed|hoped) that)\b"
    r"| said (?!the |an? |he |she |they |his |her |[a-z]+ (?:spokes|offic|ministr|sources?\b))"
    r"(?:[a-z]|<field|talks|document>)"
)
"""Behind a date: it tells when somebody spoke."""
_OF_JUBILEE = lazy(
    r",? (?:that|which|of (?:the|our|their)|when we) (?:[\w-]+ ){0,4}?"
    r"(?:anniversary|jubilee|mark(?:s|ed|ing)?\b|commemorat|celebrat)"
)
"""Behind `in this year`: what is celebrated in it, as in `in this year that marks the 90th anniversary`."""
_FOR_SOMETHING = lazy(r" as (?:an?|the) (?:[a-z]+ )?(?:date|day|deadline|time)\b")
"""Behind a date: it was proposed for something, as in `named 5 May as a probable date`."""
_WORD = (
    r"(?!(?:and|or|but|who|which|that|in|of|by|with)\b)[^\W\d_][\w-]* |"
    r"<modifier|field|name|org|state|city|demonym|body|actor>(?:<S>)?[ -]"
)
_WHOSE_DAY = RULES.compile(rf"<S> (?!(?:{_WORD}){{0,4}}[{EVENTS}])")
"""Behind a date: what is called by its day is no event, as in `yesterday's earthquake`."""
_ITS_OWN = ("his ", "her ", "the ", "The ", "a ", "an ", "their ", "its ", "’s ", "'s ")
"""Before a date that what follows is called by."""
_WHAT_WAS_SAID = RULES.compile(
    r" (?:[a-z-]+ |<modifier> |<field> ){0,2}"
    r"(?:speech|address|remarks|lecture|article|interview|op-ed|column|letter|report|statement|message|post|tweet)\b"
)
"""Behind a date: what somebody said or wrote is called by its day, as in `in his 5 May speech`."""
_SITTING = lazy(
    r"['’]s? (?:[A-Z][\w–-]* (?:of )?){0,4}(?:Council|Assembly)\b"
    r"(?! (?:decision|resolution|statement|declaration|conclusion|vote|report|recommendation)s?\b)"
)
"""Behind a date: a body is called by the day of its sitting, as in `yesterday's Foreign Affairs Council`."""
_IN_A_SITTING = RULES.compile(r"(?:<join>|\b(?:[Aa]t|[Ii]n|of|to|for|[Dd]uring|from|[Aa]fter|[Ff]ollowing)) $")
"""Before the day by which a sitting is called: one is there, as in `attended Tuesday's Council`."""
_THIS_YEARS = RULES.compile(r"<S> [^;\n]*<date>")
"""Behind `this year`, before a day: the day tells more of `this year's summit, held on 5 May`."""
_EDITION = RULES.compile(
    r" (?:(?:[A-Z][\w'’-]+|<name|field|modifier|org|body|city>) ){0,5}<forum|talks>"
    rf"[^;\n{''.join(sorted(EVENT_MARKS - {MARKS[kind] for kind in ('hold', 'receive')}))}]{{0,140}}?<date>"
)
"""Behind a year by which a gathering is called, before its day: `the 2023 Spring Meetings, to be held on 5 May`."""
_CONTEST = lazy(
    r" (?:[A-Z][\w'’-]* ){0,4}"
    r"(?:[Cc]up|Games|Olympics|Paralympics|Expo|Championships?|Exhibition|Fair|Festival|Tournament)\b"
)
"""Behind a year: it is the name of games or a fair."""
_ITS_DAY = RULES.compile(rf"<S> (?:{_WORD}){{0,4}}[{EVENTS}]")
_NAMED_BY_DAY = RULES.compile(rf" (?:{_WORD}){{0,6}}<forum|talks>")
_THE = ("the ", "his ", "her ", "their ")
"""Before the date that a visit is called by."""
_A_VISIT = RULES.compile(rf" (?:{_WORD}){{0,3}}<visit>")
_TOLD_AT = RULES.compile(
    r"\b(?:announced|said|stated|told|reported|confirmed|noted|made|public|addressed|raised|"
    r"agreed(?: (?:up)?on)?|reached|taken|adopted|achieved|outlined|identified|decided|set out) "
    r"(?:at|during|in) (?:the )?$"
    r"|\b(?:outcomes?|results?|decisions|conclusions|implementation|follow-?up|recommendations|agreements|"
    r"understandings|consensus|commitments) (?:of|from|to) (?:the )?$"
    r"|\b(?:issues|matters|topics|questions|points|concerns|proposals) (?:[a-z]+ ){0,3}<join|discussed> "
    r"(?:at|during|in) (?:the )?$"
)
"""Before the day that an event is called by at which something was told or agreed: `announced at the 5 May summit`."""
_NEXT_DAY = ("tomorrow", "Tomorrow", "next ", "Next ")
"""What nobody has told on that day: `announced tomorrow's visit`."""
_IN_PASSING = lazy(r", (?:who|which|where) [^,;\n]*$")
"""Before a date: it is told in passing of somebody, of whom the sentence then goes on to tell."""
_MOVES = "moved|postponed|put off|rescheduled|shifted|brought forward"
_FORMERLY = prefiltered(
    r"\b(?:previously|originally|initially|first|earlier) "
    r"(?:scheduled|planned|set|due|slated|foreseen|envisaged|expected|intended)"
    r"(?: (?:for|on|in|to [a-z ]{1,20}))? $"
    rf"|\b(?:{_MOVES}) from (?:[a-z]+ )?$"
)
"""Before the day on which something should have been."""
_HAD_BEEN_SET = lazy(r"\bhad been (?:slated|scheduled|planned|set|due)(?: (?:for|on|in))? $")
"""Before the day of what is told to be on another now."""
_MOVED = RULES.compile(
    rf"[^.;\n]{{0,80}}?\b(?:{_MOVES}|delayed)(?: from [^.;,\n]{{1,20}})? "
    r"(?:to|until|till|for) (?:the )?(?:[a-z]+ )?<date>"
)
"""Behind the day on which something should have been, or on which it was put off."""
_MOVED_FROM = lazy(rf"\b(?:{_MOVES}|delayed|changed) $")
"""Before a day that begins with `from`."""
_TO = lazy(rf"(?:{_MOVES}) (?:to|for)\b")
"""Words for a month to come begin with them."""
_IN_FORCE = prefiltered(
    r"\b(?:enter\w*|came|come|comes|coming) into (?:force|effect)[^.;,\n]{0,30}$"
    rf"|\b(?:return(?:s|ing)?(?! [\ue000-\uf8ff])|be back)\b[^.;,\n{EVENTS}]{{0,30}}$"
    r"|\b(?:takes? effect|valid|expires?)[^.;,\n]{0,30}$"
)
"""Before a date: a document will have effect from then on."""
_OF_SOMEBODY = RULES.compile(
    r"\b(?:(?<!newly )(?<!re-)(?:appointed|elected)|(?:was|were|is|been) <modifier> (?:to|as)|sworn in|"
    r"(?:appointment|election|re-election|promotion|nomination) (?:as(?: <actor>)?|to(?= the\b))|"
    r"inaugurated as|born|in office|"
    r"(?:t(?:ook|aken|aking)|assum(?:ed|ing|ption of)|left|leaving|entered) (?:office|power|<body>)|"
    r"(?:assum(?:ed|ing)|t(?:ook|aken|aking)) (?:over |up )?(?:the |his |her |an )?"
    r"(?:charge|power|post(?: (?:of|as) <actor>)?|duties|reins|"
    r"oath(?: of (?:office|<body>))?(?: as (?:the )?<actor>)?)|"
    r"(?:took|taken) up (?:his|her|the) (?:duties|post|office)|accredited|deployed|serv(?:es|ed|ing)|died|killed|"
    r"retire[sd]?|step(?:s|ped|ping)? down|complet\w+ (?:his|her) (?:<mission|body>|mission|term|tour|assignment))"
    r"(?:,? [a-z-]+| <city|state|demonym|body|name>){0,4}?,? (?:on|in|from|for)? ?$"
)
"""Before a date: it tells of somebody's office or life."""
_OF_HAPPENINGS = RULES.compile(
    r"(?:\b(?:[Ee]lections?|[Rr]eferendum|[Aa]ttacks?|(?:air|missile|drone) strikes?|earthquakes?|explosions?|shelling|"
    r"invasion|coup|crash|floods?|hurricane|typhoon|cyclone|accident|massacre|[Oo]lympics|[Oo]lympic [Gg]ames|"
    r"wars?|conflicts?|pandemic|aggression)\b|\bcelebrations <hold>)"
    r"(?: (?!and\b)[a-z]+| <city|state|org|body|actor|demonym|name>){0,4},? "
    r"(?:(?:scheduled|set|due|planned)(?: for| to (?:take place|be held)(?: on| in)?)|"
    r"on|of|in|(?:that|which) (?:took place|occurred|struck|began|started|broke out|erupted)(?: (?:on|in))?)? ?$"
)
"""Before a date: it is that of something else in the world."""
_OF_A_CHAIR = lazy(
    r"\b(?:[Pp]residency|[Cc]hairmanship|[Cc]hairpersonship)(?: (?:of|in|at|over)(?: (?:the|of|[A-Z][\w'’-]*)){1,8})? $"
)
"""Before a date: somebody chairs an organisation then."""
_SO_LONG = lazy(r"in (?:the (?:past|last) )?(?:\w+|\d+) (?:days|weeks|months|years|decades)$")
"""How a date begins that tells how long, and not when."""
_FIRST = lazy(r"\b[Ff]irst\b(?! of all)[^.;,]{0,90} $")
"""Before `in three weeks`: for so long there had been none."""
_COUNTED = lazy(
    r"\b(?:was|is|became|being|will be) (?:already |now )?(?:the|their|his|her|our) "
    r"(?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)) (?:between|of|with|such)\b[^.;,]{0,60} $"
)
"""Before `this year`: how many there have been in it."""
_TERM = RULES.compile(
    r"<document>[^.;\n<sign>]{0,100}?\b(?:runs?|running|lasts?|lasting|covers?|covering|for the period)"
    r"(?: from| until)? $"
    r"|\bfor the (?:reporting )?period(?: from| of| between)? $"
)
"""Before a date: a document is for that time."""
_REACH, _FAR = 60, 120
_OF_A_YEAR = lazy(
    r"\b(?:highlights?|achievements?|successes|results|outcomes)(?: of)? $"
    r"|\b(?:events?|milestones?|highlights?)\b[^.;,]{0,60} of $"
)
"""Before a year: something is told to be of it."""
_PLAN_FOR = lazy(
    r"\b(?:schedule|calendar|timetable|plan) of (?:visits|contacts|meetings|consultations|exchanges|events|activities)"
    r"(?: [a-z]+){0,3} for (?:the )?$"
)
"""Before a year: what is to be done in it is spoken of."""
_WISHED = RULES.compile(
    r"\b(?:wish(?:es|ed)?|luck|success|congratulat\w+)\b[^.;,<phone><call_by><talks>]{0,30} (?:for|in|on) (?:the )?$"
)
"""Before a date: somebody's wishes are for it."""
_BY_AGREEMENT = RULES.compile(
    r"\b(?:in (?:accordance|line|compliance|keeping) with|pursuant to|under) "
    r"(?:(?:the|an?|their|previous|earlier|prior) )*"
    r"(?:<document>|arrangements?|understandings?|decisions?) (?:reached|made|taken|adopted|achieved)\b[^.;,]{0,40}$"
)
"""Before a date: something was agreed then that is now done."""
_AS_OF = lazy(r"\b(?:[Aa]s (?:of|at)|compared (?:to|with)|(?:relative|similar|in relation) to)(?: the)? $")
"""Before a date: figures are of it."""
_MADE_KNOWN = RULES.compile(
    r"\b(?:[Dd]etails|[Pp]rogram(?:me)?|[Ii]tinerary|[Ss]chedule)\b[^.;]* "
    r"(?:was|were|been) (?:<sign>|published|unveiled|made public)(?: on)? $"
    r"|\b(?:became|becomes|was made|were made) (?:publicly )?(?:known|public)(?: on)? $"
)
"""Before a date: then it was told what a visit will be like."""
_ENDS = lazy(
    r"\bwhich (?:will )?"
    r"(?:ends?|concludes?|closes?|finish(?:es)?|(?:runs?|lasts?|continues?) (?:until|till|to)) (?:on )?$"
)
"""Before a date: until when something goes on."""
_OF_A_FEAST = lazy(
    r"\b(?:to be|will be|is|are|was|were|being) (?:observed|celebrated|commemorated|marked)(?: on| in)? $"
    r"|\b(?:which|that) (?:[\w-]+ ){1,3}?(?:celebrates?|marks?|observes?|commemorates?)(?: on| in)? $"
)
"""Before a date: an anniversary is of it, as in `the anniversary, to be observed in May`."""
_OF_SOMETHING_ELSE = (
    _AS_OF, _OF_A_FEAST, _ENDS, _MADE_KNOWN, _BY_AGREEMENT, _WISHED, _OF_A_YEAR, _FORMERLY, _IN_FORCE, _OF_SOMEBODY,
    _OF_HAPPENINGS, _TERM, _PLAN_FOR,
)  # fmt: skip
_BEFORE = ("before ", "prior to ", "earlier than ")
"""Ahead of a day or a month: what is to be done by then is not of it."""
_PERIODS = ("the past ", "the last ", "past ", "last ", "the coming ", "the next ")
"""Behind `over`: something goes on through all of it."""
_SINCE_WORDS = ("since ", "Since ")
_NOT_SINCE = RULES.compile(r"\bnot (?:[a-z]+ ){0,2}<met|visited>[^.;,\n]{0,40}$")
"""Before `since July`: that is when they last did."""


def dates_of_events(folded: Folded, start: int, end: int, until: int = -1) -> list[tuple[int, Mention]]:
    """Return the dates between two positions without those on which something was said, or will have effect.

    Up to a position, a date is that of an event if the text goes on to tell what happened then: `it was announced in
    May, when he met A`.
    """
    return [
        (position, mention)
        for position, mention in folded.marked(behind_dateline(folded, start), end)
        if mention.kind == "date"
        and (_is_called_by(folded, position, end) or _is_of_an_event(folded, position, start, end, until))
    ]


def is_when_it_was(text: str, position: int, at: int) -> bool:
    """Whether a text tells behind a date that something was then: `said on Monday, when he met`, `after talks`."""
    if _WHEN.match(text, position + 1, at):
        return True
    if text[at] == MARKS["call_by"] and text[position + 1 : at].strip(" ,") == "":
        return True
    return text[at] in _SPOKEN_AFTER and _RIGHT_AFTER.fullmatch(text, position + 1, at) is not None


def called_by(text: str, position: int, end: int) -> int:
    """Return the position of the event that a date belongs to alone: `said at the 5 May summit`; -1 where none is."""
    if not _TOLD_AT.search(text, max(0, position - _REACH), position):
        return -1
    named = _NAMED_BY_DAY.match(text, position + 1, end)
    return named.end() - 1 if named else -1


def _is_called_by(folded: Folded, position: int, end: int) -> bool:
    """Whether an event is called by its day: `announced tomorrow's visit`, `said at the 5 May summit`."""
    to_come = folded.source.startswith(_NEXT_DAY, folded.at(position).start)
    if called_by(folded.text, position, end) >= 0:
        return True
    return to_come and _ITS_DAY.match(folded.text, position + 1, end) is not None


def _is_of_an_event(folded: Folded, position: int, start: int, end: int, until: int) -> bool:
    text, near = folded.text, max(start, position - _REACH)
    is_when = position < until and is_when_it_was(text, position, until)
    if not is_when and (text.endswith("since ", 0, position) or _is_of_telling(text, start, position)):
        return False
    if folded.source.startswith(_SINCE_WORDS, folded.at(position).start) and not _NOT_SINCE.search(
        text, near, position
    ):
        return False
    if folded.source.endswith(" year", 0, folded.at(position).end) and _is_year_of_another(folded, position, end):
        return False
    if _FOR_SOMETHING.match(text, position + 1, end) or _is_moved(folded, position, end) or _is_limit(folded, position):
        return False
    called = _WHOSE_DAY.match(text, position + 1, end) and not _is_in_a_sitting(folded, near, position)
    told = text.endswith(_ITS_OWN, start, position) and _WHAT_WAS_SAID.match(text, position + 1, end) is not None
    called = called or told or _is_of_an_edition(folded, position, end) or _is_of_a_contest(folded, position)
    if called or _is_of_a_term(folded, position) or any(one.search(text, near, position) for one in _OF_SOMETHING_ELSE):
        return False
    return not _THEN_TOLD.match(text, position + 1, end) or _IN_PASSING.search(text, start, position) is not None


def is_visit_of_a_day(text: str, position: int) -> bool:
    """Whether a visit is called by the date at a position: `the June 2024 visit of A`."""
    return text.endswith(_THE, 0, position) and _A_VISIT.match(text, position + 1) is not None


def _is_of_telling(text: str, start: int, position: int) -> bool:
    """Whether a date tells when somebody said something, and not what the source told that a sentence begins with."""
    near = max(start, position - _REACH)
    told = None if is_visit_of_a_day(text, position) else _TELLING.search(text, near, position)
    return told is not None and _SOURCE_TOLD.search(text, max(start, near - _REACH), position) is None


def _is_in_a_sitting(folded: Folded, near: int, position: int) -> bool:
    """Whether somebody is in the sitting of a body that is called by its day."""
    sitting = _SITTING.match(folded.source, folded.at(position).end)
    return sitting is not None and _IN_A_SITTING.search(folded.text, near, position) is not None


def _is_year_of_another(folded: Folded, position: int, end: int) -> bool:
    """Whether `this year` is one in which something is celebrated, or that of what the sentence gives a day to."""
    if _THIS_YEARS.match(folded.text, position + 1, end):
        return True
    in_it = folded.source.endswith("in this year", 0, folded.at(position).end)
    return in_it and _OF_JUBILEE.match(folded.text, position + 1, end) is not None


def _is_of_a_contest(folded: Folded, position: int) -> bool:
    """Whether a year is that by which games or a fair are called: `to attend a match in the 2025 Arab Cup`."""
    mention = folded.at(position)
    return mention.value.rule == "year" and _CONTEST.match(folded.source, mention.end) is not None


def _is_of_a_term(folded: Folded, position: int) -> bool:
    """Whether a date is that of a presidency, or of what had not been for so long: `the first talks in three weeks`.

    It may be one in which so many were: `was the third between the two this year`.
    """
    mention = folded.at(position)
    words = folded.source[max(0, mention.start - _FAR) : mention.start]
    if _OF_A_CHAIR.search(words):
        return True
    told = folded.source[mention.start : mention.end]
    counted = told.startswith("this ") and _COUNTED.search(words) is not None
    return counted or (_SO_LONG.match(told) is not None and _FIRST.search(words) is not None)


def _is_of_an_edition(folded: Folded, position: int, end: int) -> bool:
    """Whether a year only tells which of its gatherings is meant, whose day the sentence goes on to tell."""
    mention = folded.at(position)
    called = mention.value.rule == "year" and folded.source.startswith(("the ", "The "), mention.start)
    called = called or (mention.value.rule == "month" and folded.source.endswith((" the ", "The "), 0, mention.start))
    return called and _EDITION.match(folded.text, position + 1, end) is not None


def _is_limit(folded: Folded, position: int) -> bool:
    """Whether something is to be done before a day or a month, or went on over weeks: nobody knows when."""
    mention = folded.at(position)
    if folded.text.endswith(("over ", "Over "), 0, position) and folded.source.startswith(_PERIODS, mention.start):
        return True
    before = folded.text.endswith(_BEFORE, 0, position) or folded.source.startswith(_BEFORE, mention.start)
    return before and isinstance(mention.value.meaning, Day)


def _is_moved(folded: Folded, position: int, end: int) -> bool:
    """Whether a date is one from which something was moved to another: `planned for May, was moved to June`."""
    began = folded.at(position).start
    formerly = _HAD_BEEN_SET.search(folded.source, max(0, began - _REACH), began)
    if formerly and any(mention.kind == "date" for mention in folded.within(position + 1, end)):
        return True
    if _MOVED.match(folded.text, position + 1, end):
        return True
    if folded.source.startswith("from ", folded.at(position).start) and _MOVED_FROM.search(
        folded.text, max(0, position - _REACH), position
    ):
        return True
    near = folded.within(position + 1, min(end, position + _REACH))
    return any(mention.kind == "date" and _TO.match(folded.source, mention.start) for mention in near)
