"""Dates that are those of something else than an event near them, as the words around them tell."""

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.times.dates_of_events import is_visit_of_a_day
from calendar_core.extraction.english.times.setting_out import is_of_a_beginning, is_of_setting_out
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_OF_WHAT_FOLLOWS = RULES.compile(
    r"(?:,? and|,? while|;)(?: then| later)? (?:on |in )?<date>,? (?:he|she|they|we|I|(?:the )?<actor>)(?! and\b)(?!\w)"
)
"""Around a date: with it begins what somebody did next, `and on Saturday he flew to Lima`."""
_AFTER_ANOTHER = RULES.compile(
    r"\b(?:follows|builds (?:up)?on|comes (?:\w+ ){0,3}(?:after|since|following))\b"
    r"|\bahead of (?:the |his |her |its )?$"
    r"|, as (?:[a-z]+ )?(?:[a-z]+ed|<sign>|<discussed>) (?:during|at|in|on)\b"
    r"|\b(?:to (?:follow up|build)|(?:follow|build)ing(?: up)?) (?:up)?on (?:the|our|their|his|her) "
    r"|(?<!\w)(?:lead|run|<modifier>)[- ]?up to\b"
    r"|,? (?:which|that) (?:[^\s.;,]+ ){1,5}(?:announced|agreed|decided|launched|established|proposed|initiated) "
    r"(?:(?:up)?on )?(?:during|at|in|on)\b"
    r"|\bbefore (?:then |later )?(?:continuing|flying|going|heading|moving|proceeding|returning|travell?ing)\b"
)
"""Between an event and a date: it is of what the event comes after, or of what comes after it."""
_IT_WAS_TOLD = lazy(
    r", (?:it was|as was|it has been) (?:[a-z]+ )?(?:announced|agreed|reported|learn[et]d?|disclosed|decided)\b"
)
"""Between a date and an event: the date is that of what was told, as in `will be on 5 May, it was announced after`."""
_IN_WHAT_WILL_BE = RULES.compile(
    r"(?:,? (?:(?:at|in|during|to|for|with|by) )?(?:which|who|whom|whose|where|when)\b[^.;:\n]{0,90}?|"
    r",? and(?: (?:also|then|he|she|they|we|I))*) "
    r"(?:will|shall|(?:is|are) (?:also |now )?(?:<arrive> |(?:due|expected|scheduled|set|planned|slated) )?to)\b"
    r"[^.;,:\n]*$"
)
"""Between what happened and a date: that is of what will be, as in `met A, who will visit Peru on 5 May`."""
_BEING_ON_A = lazy(r"(?:, |\b(?:who is|who are|currently|presently|now) )(?:in [^.;,]{1,40} )?on an? (?:[\w-]+ ){0,3}$")
"""Before a visit: somebody is on it."""
_AND_WILL = lazy(
    r"[^.;:,\n]{0,60}, (?:will|shall|(?:is|are) (?:also |now )?(?:(?:due|expected|scheduled|set|planned|slated) )?to)\b"
)
"""Between such a visit and a date: that is of what the visitor will do."""
_IN_WHAT_HAD_BEEN = RULES.compile(
    r"(?<=<actor>),? (?:who|whose guest (?:he|she)) "
    r"<hold> (?:(?:[a-z]+ ){0,2}been|[a-z]+(?:ed|n)|<arrive>|<visited>)\b[^.;:\n,]*$"
)
"""Between meeting somebody and a date: what he had done before, as in `met A, who had been to Lima in May`."""
_IN_WHAT_WAS_SAID = lazy(
    r"\band (?:also |further |then )?(?:said|says|noted|notes|added|stated|stressed|remarked|recalled|observed|"
    r"underlined|emphasi[sz]ed|pointed out|hoped|expressed (?:the |his |her )?(?:hope|belief|confidence)) that\b"
)
"""Between an event and a date: that is of what somebody said, as in `welcomed her visit and said that last month`."""
_RECALLED = lazy(r",[^.;]{0,60}? (?:also )?(?:recall|remember|remind|thank|mention|congratulat|referr?)\w*\b")
"""Between talks with which a sentence opens and a date: it is that of what was called to mind at them."""
_WELCOMED = lazy(r"\b(?:welcom|thank|congratulat)\w+ ")
_ENCOUNTERS = frozenset({"met_with", "received", "received_by", "called_on", "talks_with"})
"""Rules that find somebody who was met."""
_TO_THE_NEXT = RULES.compile(r",? and (?:<modifier> )?(?:on )?to (?:the )?<state|city>,? (?:from |on |during )?$")
"""Before a date: that of where a journey goes on to, as in `to Spain to meet the King, and to Italy on 3 May`."""
_RANKED = lazy(
    r"\w+(?: to [A-Z]\w+)? (?:is|was|marks|marked|will be) (?:also )?(?:an?|the|one of the)\b"
    r"[^.;,]{0,90} (?:of|in) (?:the )?$"
)
"""From a visit to a year: what the visit is among those of that year, as in `the visit is the second of this year`."""
_A_YEAR = lazy(r"(?:this|the|last|next) year|\d{4}")
_OF_WHAT_IS_SPOKEN_OF = RULES.compile(
    r"(?:<discussed>|\bprepar[a-z]+)(?: for)? (?:the |an? )?[^.;:,\n]{0,60}?<forum|org|talks>"
    r"[^.;:,\n]{0,40}(?:,? (?:which|that) (?:is|are|will|was)\b|"
    r",? (?:to (?:be )?<hold>|scheduled|planned|slated|due|set)(?!\w))[^.;:\n]*$"
)
"""Between a visit and a date: that is of what is spoken of on it, `will visit Lima to discuss the summit, which is`."""
_OF_A_PAPER_AMENDED = RULES.compile(
    r"<document>[^.;,:\n]{0,60}<document>[^.;,:\n<sign>]{0,90},? (?:(?:that|which) (?:was|were|had been) )?<sign>"
    r"[^.;:\n]{0,60}$"
)
"""From a document to a date: that of the one that it amends, as in `a protocol to the treaty on gas, concluded in`."""
_ABOUT_WHICH = RULES.compile(r",? (?:on|for|over|about|under) which [^,.;:\n<sign>]*$")
"""From a document to a date: that of what is told of its making, `the pact, on which talks began in`."""
_BEHIND_A_SEMICOLON = RULES.compile(
    r"; (?:and )?(?:(?:the|our|my|his|her) )?<actor> (?:also )?(?:is|are|was|were|will|has|have|had|"
    r"<hold>|<arrive>|<visited>|<met>|<sign>)(?!\w)"
)
"""Between an event and a date: that is of what somebody else does, in a clause of its own."""
_A_NAME = RULES.compile(r" (?:(?:[A-Z][\w'-]*|<state|name|demonym|field|modifier|body|city|org>)[ -]){0,6}")
_ON_A_DAY = RULES.compile(r"<document>[^.;,\n<sign>]{0,90} on <date>")
_OF_TALKS_ABOUT_IT = RULES.compile(
    r"<date>(?:,? (?:in|at) (?:the )?(?:<city|state|org|actor|body>)(?:, <state>)?)?,? "
    r"(?:(?:in order )?to|(?:and|where) (?:he |she |they )?(?:will|is to|are to)|"
    r"for <talks>(?: (?:on|about|ahead of))?) "
    r"[^.;:\n<date>]{0,80}?(?:\b(?:upcoming|forthcoming|coming|approaching|future|planned|next|preparations?|prepare|"
    r"prepar\w+ for|ahead of)\b|<modifier>)[^.;:\n<date>]{0,60}$"
)
"""From the day of talks to a gathering that they are about: `will meet A on 5 May to discuss the upcoming summit`."""
_GATHERINGS = frozenset({"forum_planned", "talks_dyad"})
_WITH_SOMEBODY = ("meeting", "call")
_BEFORE = 16
"""Within so many characters around a date the words stand with which a clause begins."""


def is_of_another(candidate: Candidate, position: int) -> bool:
    """Whether the words around a date tell that it is that of something else than an event, however near."""
    clause, text, at = candidate.clause, candidate.clause.text, candidate.at
    if is_of_setting_out(candidate, position):
        return True
    if candidate.kind == "meeting_held" and is_of_a_beginning(clause, position):
        return True
    if _is_ranked(candidate, position) or _is_of_what_was_said(candidate, position):
        return True
    if position <= at:
        told = is_matter_of_talks(candidate, position) or _IT_WAS_TOLD.search(text, position, at) is not None
        return told or _is_year_of_a_name(candidate, position)
    of_a_visit = candidate.kind.startswith(_WITH_SOMEBODY) and is_visit_of_a_day(text, position)
    if of_a_visit or _is_of_what_follows(clause, position) or _AFTER_ANOTHER.search(text, at, position):
        return True
    return bool(
        _BEHIND_A_SEMICOLON.search(text, at, position)
        or (not candidate.kind.startswith("visit") and _TO_THE_NEXT.search(text, at, position))
        or (candidate.kind.startswith("visit") and _OF_WHAT_IS_SPOKEN_OF.search(text, at, position))
        or (candidate.status == "held" and _IN_WHAT_WILL_BE.search(text, at, position))
        or _is_of_what_a_visitor_will_do(candidate, position)
        or (candidate.kind == "agreement_signed" and _ABOUT_WHICH.search(text, at, position))
        or (candidate.rule == "signed" and _OF_A_PAPER_AMENDED.match(text, at, position))
        or (candidate.rule in _ENCOUNTERS and _IN_WHAT_HAD_BEEN.search(text, at, position))
    )


def _is_year_of_a_name(candidate: Candidate, position: int) -> bool:
    """Whether a document is called by a year, and its day is told behind: `the 2023 Agreement on 22 May 2023`."""
    clause, at = candidate.clause, candidate.at
    if candidate.kind != "agreement_signed" or clause.folded.at(position).value.rule != "year":
        return False
    return _A_NAME.fullmatch(clause.text, position + 1, at) is not None and bool(_ON_A_DAY.match(clause.text, at))


def is_matter_of_talks(candidate: Candidate, start: int) -> bool:
    """Whether a gathering to come is what talks are about that have a day of their own.

    Args:
        candidate: the gathering.
        start: where to look from for the day of those talks.
    """
    if candidate.status != "planned" or candidate.rule not in _GATHERINGS:
        return False
    return _OF_TALKS_ABOUT_IT.search(candidate.clause.text, start, candidate.at) is not None


def _is_of_what_a_visitor_will_do(candidate: Candidate, position: int) -> bool:
    """Whether a date is of what somebody will do who is on a visit: `A, on a visit to Peru, is to meet B on 5 May`."""
    if candidate.status != "held" or not candidate.kind.startswith("visit"):
        return False
    clause, at = candidate.clause, candidate.at
    between = _AND_WILL.match(clause.words(at + 1, position))
    return between is not None and _BEING_ON_A.search(clause.words(clause.start, at)) is not None


def _is_ranked(candidate: Candidate, position: int) -> bool:
    """Whether a visit is only told to be one of those of a year."""
    if not candidate.kind.startswith("visit") or position <= candidate.at:
        return False
    if not _A_YEAR.fullmatch(candidate.clause.form(position)):
        return False
    return _RANKED.match(candidate.clause.words(candidate.at, position)) is not None


def _is_of_what_was_said(candidate: Candidate, position: int) -> bool:
    """Whether a date stands in what somebody said who welcomed a visit, or recalled at talks."""
    if candidate.rule == "talks_anaphoric":
        return _RECALLED.search(candidate.clause.words(candidate.at, position)) is not None
    met = candidate.rule in _ENCOUNTERS
    if candidate.status != "held" or not (met or candidate.kind.startswith("visit")):
        return False
    clause, at = candidate.clause, candidate.at
    said = _IN_WHAT_WAS_SAID.search(clause.text, at, position)
    return said is not None and (met or _WELCOMED.search(clause.words(clause.start, at)) is not None)


def _is_of_what_follows(clause: Clause, position: int) -> bool:
    """Whether a date opens a clause of its own behind what is told before it."""
    match = _OF_WHAT_FOLLOWS.search(clause.text, max(clause.start, position - _BEFORE), position + _BEFORE)
    return match is not None and match.start() < position < match.end()
