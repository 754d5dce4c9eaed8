"""Whether a document is what a verb of signing is said of, and the verb one for such a document."""

import re

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.document_words import (
    ADOPTABLE,
    COUNT,
    DETERMINER,
    FINITE,
    FITTING,
    WORD,
    counted_from,
)
from calendar_core.extraction.english.documents.anniversaries import time_of_signing
from calendar_core.extraction.english.documents.signings import NOUNS
from calendar_core.extraction.english.documents.unsigned import is_only_meant
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

NP = (
    rf"(?:(?: {DETERMINER})? {COUNT}(?: {WORD}){{1,3}} and {WORD}(?: {WORD}){{0,2}}|"
    rf" {DETERMINER}(?: {WORD}){{1,4}} and(?: {WORD}){{1,3}}|(?: (?:{DETERMINER}|{COUNT}))*(?: {WORD}){{0,6}})"
)
"""Before a document, for patterns: the words that open, count or describe it."""
_IN_PLACE = "(?:in|at) (?:the )?<city|state>"
_OF_SOMETHING_ELSE = lazy(r"\b(?:and|in|for|on|between|among|within|under)\b")
"""Between `exchange of` and a document: something else is exchanged, as in `exchange of experts and the programme`."""
_TOOK_PLACE = lazy(r"(?:took|taken) place|(?:was |were |been )?(?:held|carried out)$")
"""Behind `the exchange of notes on a grant`."""
_TOGETHER = lazy(
    r"\b(?:[Dd]elegations|[Ss]ides|[Pp]arties|[Cc]o-chairs|(?<!of )(?<!Of )[Mm]inisters|"
    r"[Ll]eaders|[Pp]residents|[Hh]eads of (?:[Ss]tate|[Gg]overnment))\b(?:[^.;]{0,25}|[^.;]{0,90} and (?:also )?)$"
)
"""Before `approved`: what two delegations approve is adopted by them."""
_OBJECT = RULES.compile(
    r"(?: (?:(?:up)?on|to))?(?:,? (?:today|jointly|also|yesterday|(?:on |in )?<date>|with <actor|state|org>|"
    rf"{_IN_PLACE}))*,?{NP}$"
)
"""Between a verb and the document that it is said of."""
_OTHER_OBJECT = RULES.compile(
    r"\b(?:that|which|who|how|about|under|views?|opinions?|regarding|implement\w*|pursuant|accordance|basis|"
    r"laws?|decrees?|bills?|ordinance|ratif\w+|negotiations)\b|"
    r"(?<!\w)to(?!\w)|<discussed|met|visit|visited|talks|mission|opened|relations|forum>"
)
"""Between them: the verb is said of something else."""
_THAT = lazy(r" that (?:the|an?|their|this|such|all|it)\b| as part of (?:the|an?)(?: ongoing| wider| broader)?$")
"""Behind `concluded` or `agreed`: what somebody found, or what it belongs to, not what was signed."""
_OF_MEETING = RULES.compile(r" <talks|forum>$")
"""Before `minutes` or `declaration`: it is that of the meeting."""
_ENDED_BY = RULES.compile(
    r"(?:\b(?:ended|closed|culminated|crowned|finished|wrapped up|completed|rounded off|marked|sealed)|<sign|hold>)"
    r"[^;,.\n]{0,60} (?:by|with (?:the |both |our )?(?:two )?(?:<actor|state>(?: and <actor|state>)?|[a-z-]+)) $|"
    r"\b(?:[Aa]fter|[Ff]ollowing|[Uu]pon|[Cc]eremony (?:of|for)) $"
)
"""Before `signing a protocol`: it was."""
_BY_DOING = RULES.compile(
    r"(?<!to )(?<!would )(?:<hold> (?!agreed|pledged|decided|promised)[a-z]+ed|"
    r"\b(?!agreed|pledged|decided|promised)[a-z]+ed(?: (?:up|out))?"
    r" (?:their|its|the|diplomatic|bilateral|relations|ties|cooperation|<relations>))"
    r"(?:(?! to [a-z])[^;,.\n<sign>]){0,90} by $"
)
"""Before `signing a treaty`: what was done by it."""
_BY_SIGNING = RULES.compile(
    r"\W*By (?P<sign><sign>) [^;.\n<sign>]{0,160}, (?:the )?(?:[a-z]+ ){0,2}<actor|state|heads>[^;.\n]{0,80}? "
    r"(?:<hold> [a-z]+(?:ed|n)|[a-z]+ed|took|gave|brought|made|began|laid|put|set|<opened|established>)(?!\w)"
)
"""How a sentence begins that tells first what was signed, and then what was done by it."""
_WILL = lazy(r"(?<!which )(?<!that )\b(?:will|would|shall|can)\b")
_ATTRIBUTE = lazy(r"(?:^|\b)(?:[Tt]he|[Tt]hese|[Tt]hose|[Nn]ewly) $")
_BY, _BY_WHICH = " by ", lazy(r" by .*\b(?:will|would|by|has|have|is|are|was|were)\b")
"""Behind `signed`: by whom what stands before was, up to what is told of it in other words."""
_PASSIVE = lazy(r"\b(?:was|were|been|be|being|is|are) (?:[a-z]+ )?$")
"""Before `signed in Minsk and the protocol …`: what was signed stands before it."""
_RELATIVE = lazy(r"\b(?:which|that)\b")
_ACTIVE = RULES.compile(
    rf"<sign>(?: {_IN_PLACE}| (?:on |in )?<date>| today| yesterday)+,? (?:{DETERMINER}|{COUNT}) "
    r"(?:[\w-]+ |<modifier|field|demonym|state> ){0,4}<document>"
)
"""What is signed stands behind the verb, and before it who does: `the Programme signed in Lima an agreement`."""
_ASIDE = RULES.compile(
    r"^, (?:(?:right|immediately|shortly|just) )?(?:after|at|before|during|following|in|on|within|under)(?!\w)"
    r"[^,;<document><sign>]{2,90},"
)
"""Between a verb of signing and what was signed: when or where it was, `signed, on the margins of the summit, a`."""
_AMENDED = RULES.compile(
    rf"<sign>(?:,? with (?:the |his |her |its )?<actor|state|org>,?| today| jointly| {_IN_PLACE})*{NP} $"
)
"""Before a document: it is what was signed, and what is told behind its name is of the document that it amends."""
_LAID_DOWN = RULES.compile(r"<sign> in (?!(?:the )?<city|state>)")
"""`Sealed in an agreement`, not `sealed in Riyadh an agreement`."""


def is_object(clause: Clause, name: str, match: re.Match[str], head: int) -> bool:
    """Whether a document is what was signed, and the verb is one for such a document."""
    form = clause.form(match.start("sign"))
    if name == "ended_with":
        return form.startswith("joint ")
    if name == "exchange_held":
        return form.startswith("exchange of") and _TOOK_PLACE.match(clause.words(*match.span("held"))) is not None
    fitting = _fitting(clause, match.start("sign"), form)
    laid_down = form == "sealed" and _LAID_DOWN.match(clause.text, match.start("sign"), clause.end) is not None
    fits = fitting is None or clause.folded.at(head).value in fitting or _is_joint(clause, head, fitting)
    if laid_down or not fits:
        return False
    if name in ("was_signed", "signed_by"):
        return _is_subject(clause, name, head, match.start("sign"))
    mid = _ASIDE.sub("", _OF_MEETING.sub("", _up_to_quoted(match["mid"])))
    other = _OTHER_OBJECT.search(mid) is not None
    if name == "signing_of":
        return not other and _is_object_of_noun(clause, match, mid)
    near = _OBJECT.match(mid) is not None or (fitting is None and not other)
    return near and _is_object_of_verb(clause, match, mid)


def _is_object_of_noun(clause: Clause, match: re.Match[str], mid: str) -> bool:
    """Whether `the signing of` is said of the document behind it, and not of something else, or only meant."""
    form = clause.form(match.start("sign"))
    exchanged = form.startswith("exchang") and _OF_SOMETHING_ELSE.search(mid)
    return form in NOUNS and not exchanged and not is_only_meant(clause, match, mid)


def _is_object_of_verb(clause: Clause, match: re.Match[str], mid: str) -> bool:
    """Whether a verb tells that something was done, by those before it, to the document behind it."""
    if _ATTRIBUTE.search(clause.text, clause.start, match.start()) or _THAT.match(mid) or _is_passive(clause, match):
        return False
    if clause.in_title or clause.form(match.start("sign")) not in NOUNS:
        return True
    done = was_done_by(clause, match.start()) or _is_done_by_signing(clause, match)
    return done or time_of_signing(clause, match.start()) is not None


def _up_to_quoted(mid: str) -> str:
    """Return what stands between a verb and a document without the words of a name in quotation marks."""
    return mid.rsplit('"', 1)[0] if mid.count('"') % 2 else mid


def _is_subject(clause: Clause, name: str, head: int, sign: int) -> bool:
    """Whether a document stands before what is said of it: that it was signed, and not that it signed another one."""
    between = clause.text[head:sign]
    amends = MARKS["document"] in between[1:] and _AMENDED.search(clause.text, clause.start, head)
    if name == "signed_by" and (amends or _ACTIVE.match(clause.text, sign, clause.end)):
        return False
    return len(FINITE.findall(between)) <= (1 if name == "was_signed" else 0) + len(_RELATIVE.findall(between))


def _is_passive(clause: Clause, match: re.Match[str]) -> bool:
    """Whether what was signed stands before the verb, and the document in another clause: `was signed, and the B`."""
    if match["mid"].startswith(_BY) and _BY_WHICH.search(match["mid"]):
        return True
    return " and " in match["mid"] and _PASSIVE.search(clause.words(clause.start, match.start("sign"))) is not None


def _fitting(clause: Clause, sign: int, form: str) -> frozenset[str] | None:
    """Return which documents a verb must have for its object to be one of signing; None where any will do."""
    if form.startswith("approv") and _TOGETHER.search(clause.words(clause.start, sign)):
        return ADOPTABLE
    any_or_none = frozenset[str]() if clause.folded.at(sign).kind == "established" else None
    return next((types for start, types in FITTING.items() if form.startswith(start)), any_or_none)


def _is_joint(clause: Clause, head: int, fitting: frozenset[str]) -> bool:
    """Whether a document is told to be of several, so that a word will do that is said of a joint statement."""
    form = clause.form(head)
    counted = form.startswith(("joint ", "package of ")) or (form == "documents" and counted_from(clause, head) >= 0)
    return "joint_statement" in fitting and counted


def _is_done_by_signing(clause: Clause, match: re.Match[str]) -> bool:
    """Whether something ended by a signing, or came after it; `after signing, they will` tells of a signing to come."""
    done = _ENDED_BY.search(clause.text, clause.start, match.start()) is not None
    return done and _WILL.search(clause.text, match.end(), clause.end) is None


def was_done_by(clause: Clause, sign: int) -> bool:
    """Whether something else was done by a signing: `they deepened their ties by signing a treaty`."""
    by_signing = _BY_SIGNING.match(clause.text, clause.start, clause.end)
    if by_signing is not None and sign == clause.text.find(by_signing["sign"], clause.start):
        return True
    return _BY_DOING.search(clause.text, clause.start, sign) is not None
