"""Whether somebody who was received, welcomed, hosted or called on was met: one welcomes a proposal too."""

import re

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.gatherings.gatherings import gatherings
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.visits.cues import ON_A_VISIT
from calendar_core.extraction.english.words.patterns import MARGINS, RULES
from calendar_core.extraction.lazy import lazy

_BY = RULES.compile(r" (?:[a-z]+ly )?(?:(?:on )?<date> |today )?by ")
_PASSIVE = lazy(r"\b(?:was|were|been|being|and)(?: [a-z]+ly| also| later| then| thereafter)? $")
_FORUM_WAS = RULES.compile(
    r"(?:<forum>[^.;,\n<actor>]{0,40}|(?:<forum|talks>|[Ee]vent),? (?:which|that)) "
    r"(?:is|was|are|were|will be)(?: being)? $"
)
"""Before `hosted by`: it was no guest."""
_MEAL = RULES.compile("<talks> $")
_ON_MARGINS = lazy(rf"\b(?:{MARGINS}) of (?:the )?[^.;,]{{0,80}}$")
"""Before the host of a gathering beside which others met."""
INVITED_TO = RULES.compile(r"\b(?:was|were) <invite> to an? (?:[a-z]+ )?<talks> $")
"""Before a host: the guest was at his dinner."""
_PURPOSES = (
    "discuss|congratulate|bid|say|take (?:leave|stock|up|forward)|present|convey|brief|exchange|pay|review|"
    "introduce|inform|express|"
    "thank|deliver|hand|follow|talk|explore|offer|extend|mark|apprise|share|update|report|seek|submit|request|"
    "consider|hold|condole|invite|wish|welcome|learn|hear|outline|explain|touch|reaffirm|affirm|underscore|underline|"
    "strengthen|deepen|advance|reiterate|coordinate|consult|engage|relay|debrief|foster|bolster|celebrate|greet"
)
"""What somebody is met for."""
_AIMS = (
    "analy[sz]e|assess|boost|cement|clarify|compare|debate|enhance|evaluate|examine|expand|go over|listen|look|"
    "negotiate|prepare|promote|solidify|tackle|work"
)
"""What somebody is received for, and may as well be called on to do."""
_MATTERS = (
    "<join> (?:the |their )?(?:<field>|bilateral|regional|mutual|common|issues|matters|concerns|challenges|questions)"
    "(?! <talks|forum>)"
)
"""`Address bilateral ties`: no more than to discuss them."""
_TO_VISIT = RULES.compile(
    rf"(?:<S>)?,? (?:to (?!whom|<discussed|talks|spoke|hold|presented|receive>|(?:{_PURPOSES}|{_AIMS})\b|{_MATTERS})|"
    "<visit>|plans?|proposal|decision|offer|initiative)"
)
_TO_DO = RULES.compile(
    rf"(?:,? and (?:the |their |all )?[^.;,<actor><talks>]{{3,60}}?)? (?:not )?to "
    rf"(?:(?!(?:{_PURPOSES})\b)[a-z]|<opened|established|document|join|sign|forum|arrive>|"
    r"<hold> (?!(?:[a-z]+ ){0,2}<talks>))"
)
"""Behind somebody who is called on: to do something."""
_FOR_OTHERS = lazy(
    r" to (?:strengthen|deepen|advance|bolster|foster|coordinate|extend) (?:(?:the|its|his|her|their|further) )?"
    r"(?:\w+ )?(?:advocacy|support|assistance|aid|sanctions?|pressure|efforts?|measures|control|protection|"
    r"defen[cs]es?|security|enforcement|deadlines?)\b"
)
"""The same, by a verb for which two might meet as well."""
_FOR_TALKS = RULES.compile(
    r"[^.;:\n]{0,60}? (?:(?:for|at|to|followed by|before|ahead of|prior to) (?:(?:an?|the|their|holding) )?(?:[a-z]+ )?"
    r"|for (?:an?|the|their|his|her) (?:(?:[\w.-]+|<modifier|field|demonym|name>|"
    r"<name|state|demonym|org>-<state|demonym>) ){0,5})<talks>"
)
_AND_TALKED = RULES.compile(r"[^.;:\n<talks>]{0,80}?,? and (?:<discussed>|(?:<hold>|had) (?:[a-z]+ ){0,2}<talks>)")
"""Behind a guest: he was welcomed, and talked with."""
_COURTESY = lazy(r"\b(?:introductory|farewell|courtesy|protocol|get-to-know)\b")
"""A visit to whom one is received by, not to the country."""
_FOR_A_VISIT = RULES.compile(r"[^.;:\n<talks>]{0,60}? for (?:an?|his|her|their) (?:[a-z-]+ |[A-Z][a-z]+ ){0,2}<visit>")
"""Behind a guest: he was welcomed for a visit."""
_OF = lazy(r"\bof (?:the )?$")
"""Between a welcome and somebody: what of his is welcome."""
_PALACE = lazy(
    r"[^.;:\n]{0,60}? (?:at|to|in) (?:(?:(?:the|his|her) (?:[\w'-]+ ){0,4}?|(?:[A-Z][\w'-]+ ){1,4}?)"
    r"(?:[Pp]alace|Serail|[Rr]esidence|House|[Hh]eadquarters|[Mm]inistry|[Oo]ffice|Castle|Chancellery|"
    r"Department|Gardens|Villa|Senate|Parliament|Congress|[Nn]ational [Aa]ssembly|Bhavan)|"
    r"(?:the )?(?:Istana|Malaca[nñ]an|Bangabhaban|Ganabhaban|Kremlin|[ÉE]lys[ée]e|Moncloa|Quirinale|Bellevue|Chequers)|"
    r"Downing Street|(?:No\.?|Number) ?10|Palazzo Chigi)\b(?!['’]s| of)"
)
"""Behind a guest who is welcomed: where meetings are."""
_ON_HIS_CALL = lazy(
    r"[^.;:\n]{0,60}? (?:during|on) (?:the latter['’]s|his|her|their) "
    r"(?:(?:courtesy|introductory|official|farewell|recent) ){0,2}call\b"
)
"""Behind a guest who is welcomed: he came for a call, not on the phone."""
_IN_PRESENCE = RULES.compile(r"\s*In the presence of (?:the )?<actor>")
"""How a sentence begins that tells whom somebody welcomed to talks."""
_THEY_TALKED = lazy(
    r"\s*(?:(?:During|At|In|Over|In the course of) )?(?:[Tt]heir|[Tt]he|[Tt]his) (?:[a-z]+ )?"
    r"(?:discussions?|talks|conversations?|meeting|exchanges?)\b"
    r"|\s*(?:[\w-]+ )?(?:[Tt]alks|[Dd]iscussions|meeting)(?: \w+){0,3} followed\b"
    r"|\s*They (?:also )?(?:discussed|exchanged|reviewed|talked)\b"
    r"|\s*The (?:[a-z]+ )?(?:delegation|guests?|visitors?) "
    r"(?:conveyed|expressed|briefed|informed|thanked|congratulated)\b"
)
"""How a sentence begins behind one that tells who was welcomed."""
_WILL = lazy(r"\b(?:will|shall|is to|are to) (?:[a-z]+ ){0,2}$")
_DELEGATION = lazy(r"\b[Dd]elegation\b")
_REACH = 30
_TO_CELEBRATE = lazy(
    r"[^.;,\n]{0,40}? (?:to|for) (?:celebrat|mark|commemorat|honou?r|witness|protest|pray|mourn|remember)"
)
_WHOSE_HOST = lazy(r"\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\w+['’]s|an?|gracious|generous|as|of|by|with) $")
"""Before a noun: somebody is a host, and does not host anybody."""


def are_guests(clause: Clause, match: re.Match[str], whom: list[Actor]) -> bool:
    """Whether those who are received are somebody: persons or a delegation, not a ministry or a state."""
    if any(actor.sort in PERSONS for actor in whom):
        return True
    return bool(whom) and _DELEGATION.search(clause.words(*match.span("whom"))) is not None


_IS_A_SIGN = lazy(
    r"[^.;,\n]{0,60}? (?:demonstrat\w+|show(?:s|ed)|reflect(?:s|ed)|underscor\w+|underlin\w+|signal(?:s|led)|is|was|"
    r"has been|remains?|will be|means|meant|gives|gave|highlight(?:s|ed))\b"
)
"""Behind a guest: `Hosting the leaders of A and B shows`, and nobody is told to have hosted them."""
_TO_A_MEAL = RULES.compile(r" (?:to|for) (?:an? )?(?:[a-z]+ )?<talks> by ")
"""Behind `will be hosted`: it is a meal at which somebody meets his host."""


def is_meeting(clause: Clause, match: re.Match[str], status: str) -> bool:
    """Whether receiving is a meeting: one welcomes a proposal too, and will host a visit."""
    form = clause.form(match.start())
    seen_off = clause.text.startswith(" off ", match.start() + 1)
    if seen_off or _is_a_visit(clause, match, status, form) or _is_a_sign(clause, match, form):
        return False
    if form == "welcome" and _WILL.search(clause.text, clause.start, match.start()):
        return True
    if form.startswith("welcom") and not (form == "welcoming" and status == "planned"):
        first = clause.first("actor", match.start("whom"), match.end())
        if _OF.search(clause.text, match.start("whom"), first):
            return False
        before, behind = clause.words(match.start(), match.start("whom")), clause.words(match.end(), clause.end)
        guest = clause.words(max(first + 1, match.start("whom")), match.end())
        places = (before, behind, guest if guest.startswith((" at ", ", at ")) else "")
        told = next(filter(None, map(_PALACE.match, places)), None) or _ON_HIS_CALL.match(behind)
        told = told or _IN_PRESENCE.match(clause.text, clause.start, match.start())
        talked = any(pattern.match(clause.text, match.end(), clause.end) for pattern in (_FOR_TALKS, _AND_TALKED))
        return bool(told or talked or _they_talked(clause))
    if form == "hosted" and _BY.match(clause.text, match.start() + 1):
        return _is_guest_hosted(clause, match.start())
    to_a_meal = form == "hosted" and _TO_A_MEAL.match(clause.text, match.start() + 1) is not None
    to_come = status == "planned" or (form == "hosted" and _status_of_meal(clause, match.start()) == "planned")
    return to_a_meal or not (form.startswith(("host", "receiving", "welcoming")) and to_come)


def _they_talked(clause: Clause) -> bool:
    """Whether the next sentence tells of the talks of those who are told of: `Their discussion centred on trade`."""
    sentences = clause.part.sentences[clause.number + 1 : clause.number + 2]
    return any(_THEY_TALKED.match(clause.words(one.start, one.end)) for one in sentences)


def _status_of_meal(clause: Clause, at: int) -> Status | None:
    """Return what became of the meal that was hosted: `will also attend a dinner hosted in his honour by A`."""
    meal = _MEAL.search(clause.text, max(clause.start, at - _REACH), at)
    return clause.noun_status(meal.start()) if meal else None


def _is_a_sign(clause: Clause, match: re.Match[str], form: str) -> bool:
    """Whether hosting somebody is only told to be a sign of something."""
    opens = form.endswith("ing") and not clause.text[clause.start : match.start()].strip()
    return opens and _IS_A_SIGN.match(clause.words(match.end(), clause.end)) is not None


def _is_a_visit(clause: Clause, match: re.Match[str], status: str, form: str) -> bool:
    """Whether receiving somebody is his visit: `will receive the King on a state visit`, `hosted his visit`."""
    visit = _FOR_A_VISIT.match(clause.text, match.end(), clause.end)
    if visit is not None and _COURTESY.search(clause.words(match.end(), visit.end())) is None:
        return status == "planned" or not form.startswith("receiv")
    if status == "planned" and ON_A_VISIT.match(clause.text, match.end(), clause.end):
        return True
    return not form.startswith("welcom") and _TO_VISIT.match(clause.text, match.end()) is not None


def _is_guest_hosted(clause: Clause, at: int) -> bool:
    """Whether a guest was hosted, or a dinner that was held; `the summit, hosted by France` is no meeting."""
    if _PASSIVE.search(clause.text, max(clause.start, at - _REACH), at):
        return not _FORUM_WAS.search(clause.text, clause.start, at)
    if any(one.start < at <= one.end + 1 for one in gatherings(clause)):
        return False
    if INVITED_TO.search(clause.text, max(clause.start, at - _REACH), at):
        return True
    if _ON_MARGINS.search(clause.words(clause.start, at)):
        return False
    return _status_of_meal(clause, at) == "held"


def is_appeal(clause: Clause, match: re.Match[str]) -> bool:
    """Whether somebody is called on to do something, not to talk."""
    to_do = _TO_DO.match(clause.text, match.end()) or _FOR_OTHERS.match(clause.words(match.end(), clause.end))
    return to_do is not None


def is_a_feast(clause: Clause, at: int) -> bool:
    """Whether people only came together to celebrate: `they gathered here to mark the anniversary`."""
    return clause.form(at).startswith("gather") and _TO_CELEBRATE.match(clause.text, at + 1, clause.end) is not None


def is_a_host(clause: Clause, at: int) -> bool:
    """Whether `host` is a noun: `the host, President of Peru`."""
    return clause.form(at) == "host" and _WHOSE_HOST.search(clause.words(clause.start, at)) is not None
