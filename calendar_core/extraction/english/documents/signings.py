"""The signing of one document, as a sentence tells it: what became of it, and what a rule reads of it."""

import re

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, distinct
from calendar_core.extraction.english.clauses.document_words import is_plural
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.documents.anniversaries import time_of_signing
from calendar_core.extraction.english.documents.signatories import (
    concluded_with,
    group_that_signs,
    other_of_two,
    parties_of,
    signers_of,
)
from calendar_core.extraction.english.documents.titles import Title
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

BE = (
    r"(?:was|were|been|being|is|are)(?: also| then|,? \w+ly)?(?: (?:<sign|presented>|[a-z]+(?:ed|en)) and)?"
    r"(?: (?:among|one of) the (?:[^\s,;.]+ ){0,3}?<document>(?: (?:that|which) (?:was|were))?)?"
)
"""Before a verb of signing in the passive."""
NAMELESS = frozenset({"document", "instrument", "instruments", "act", "acts", "plan", "papers"})
"""Documents that are told by no name."""
NOUNS = frozenset(
    {
        "signing",
        "inking",
        "initialling",
        "initialing",
        "signature",
        "conclusion",
        "adoption",
        "exchange",
        "exchanging",
        "adopting",
    }
)
"""Words for signing that are no verbs."""
_INFINITIVES = frozenset({"sign", "ink", "seal", "conclude", "adopt", "issue", "approve", "exchange"})
_PRESENT = RULES.compile(
    r"<actor|state|org|body>(?: \([^()\n]{1,30}\))?(?: (?:today|jointly|officially|formally|also))? $"
)
_GOVERNED = lazy(
    r"\b(?:to|will|would|shall|should|if|when|until|before|once|that|whether|may|might|can|could|must|let|help)\b",
    re.IGNORECASE,
)
_SEEN = lazy(r"\b(?:saw|witnessed|watched) [^.;,]{3,80} $")
"""Before `sign`: somebody did, as in `the meeting saw the two ministers sign a treaty`."""
_IN_ALL = lazy(
    r"\b(?:to date|so far|up to now|since (?:independence|then|\d{4}|the establishment)|"
    r"in (?:recent|past) (?:years|times)|over the (?:past |last )?(?:\w+ )?(?:years|decades)|over time)\b|"
    r"^\W*as of [^.;]{3,20},",
    re.IGNORECASE,
)
_AND_OTHERS = lazy(r"\band (?:(?:many|several|some|a number of) )?other (?:countries|states|nations)\b")
"""Behind documents that have been signed: with some are named, and with others not."""
_HAVE = lazy(r"\b(?:have|has|had)(?: been)?(?: \w+)? $")
"""Beside documents that have been signed: how many there are by now, which is no event."""
_BEFORE_NOW = lazy(
    r"\b(?:have|has|had) (?:(?:also|been) )?(?:previously|earlier|already|before)(?: (?:been|also))? $"
    r"|^\W*(?:Previously|In the past),? [^.;]{3,120} $"
)
"""Before `signed`, and no time told: what there is already, which is no news."""
_UNCOUNTED = lazy(
    r"\b(?:[Mm]any|[Nn]umerous|[Cc]ountless|[Dd]ozens of|[Hh]undreds of|"
    r"[Aa] (?:large|great|significant) number of|"
    r"(?:[Mm]ore than|[Oo]ver|[Ss]ome|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Rr]oughly|[Aa]pproximately|[Cc]lose to|"
    r"[Aa]t least|[Aa] total of) (?:\d+|[a-z-]+)) (?:\S+ ){0,3}(?:including (?:\S+ ){0,3})?$"
)
"""Before documents that are only counted."""
_BY_NOW = lazy(
    r"\b(?:ha(?:ve|s|d) (?:\w+ )?(?:been )?(?:\w+ )?$|since\b|over the (?:years|past|last)|career|so far\b|to date\b|"
    r"in (?:recent years|the past)\b|in total\b|altogether\b)"
)
"""Before `signed`: by and by, at no time that is told."""
_OVER_TIME = lazy(
    r"[^.;]{0,60}? (?:(?:over|in|during|within) (?:the (?:past|last) (?:\w+ )?(?:years?|decades?|months)|"
    r"(?:this|that|the same) (?:period|time))|over the years)\b"
)
"""Behind documents that were signed by and by."""
_STATEMENTS = ("statement", "press statement", "communique", "communiqué")
_IN_A_STATEMENT = lazy(r"\b(?:[Ii]n|by|to|per|via|from) an? (?:\w+ )?$")
"""Before a statement that somebody signed: it tells the press what happened, as in `is contained in a statement`."""
_SAYS = lazy(
    r"[^.;]{0,160}? (?:said|says|stated|noted|added|announced|indicated|explained|disclosed|revealed|confirmed|"
    r"(?:and |was )?(?:copied|sent|issued|made available) to)\b"
)
"""Behind such a statement: what it tells, as in `a statement signed by the spokesperson said that`."""
_RECALLED = lazy(
    r"\b(?:recall|remind|remember)(?:s|ed|ing)?\b[^;:]{0,90}$|\b(?:[Ff]irst|[Ll]ast) [^.;,]{0,60}\bsince [^.;,]{2,60}$"
)
"""Before `signed`: it is called to mind, and where no time is told it may be long ago."""
_LATELY = lazy(r"\b(?:visit|trip|talks|today|meeting|summit|recently|during)\b")
"""When a document that is called to mind may have been signed: on a visit, of which the release may tell the time."""
_HAD = lazy(r"\band had (?:\w+ )?$")
_A_NUMBER = lazy(r"\b(?:[Ss]everal|a number of) (?:\S+ ){0,3}$")
"""Before documents that `share strong ties and had signed a number of agreements` tells of."""
_ONCE = lazy(
    r"\b(?:[Oo]nce|[Ww]hen|[Ww]henever|[Ii]f|[Uu]ntil|[Uu]nless|[Aa]s soon as|[Ii]n case|"
    r"(?:[Bb]efore|[Aa]fter|[Uu]pon) being)(?: (?:it is|they are|formally|officially|finally))? $"
)
"""Before `signed`: it has not been yet, as in `once signed, the treaty will ease travel`."""
_ONCE_IT_IS = lazy(
    r"\b(?:[Oo]nce|[Ww]hen|[Ww]henever|[Ii]f|[Uu]ntil|[Uu]nless|[Aa]s soon as|[Aa]fter|[Bb]efore|[Ii]n case)\b"
    r"[^,;.]{0,160} (?:is|are) (?:\w+ )?$"
)
"""Before `signed` in the passive: the same, as in `once the treaty is signed`."""
_NEAR = 60
_COMPANY_WORD = (
    r"\b(?:[Cc]ompan(?:y|ies)|firms?|[Mm]anufacturers|[Pp]roducers|[Ss]uppliers|[Cc]orporations?|"
    r"subsidiar(?:y|ies)|[Aa]irlines?|Airways|enterprises|businesses|business(?:men|people)|Inc|Ltd|LLC|JSC|PJSC|PLC|GmbH)\b"
)
_HEAD_OF_COMPANY = lazy(r"\b(?:CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Mm]anaging [Dd]irector)\b")
"""Who signs for a company."""
_WITH_COMPANY = lazy(
    r"\bwith (?:the )?(?:[A-Z][\w&-]+ ){1,3}(?:Energy|Group|Holdings?|Motors|Technologies|Solutions|Industries|Systems|"
    r"Electric|Power|Petroleum|Oil|Gas|Mining|Airways|Healthcare|Pharmaceuticals|Electronics)\b"
)
_COMPANY = lazy(_COMPANY_WORD)
_OF_BOTH = lazy(rf"{_COMPANY_WORD} (?:of|from) (?:the two|both)\b")
_OF_COMPANY = lazy(
    rf"\b(?:[Rr]epresentatives|[Hh]eads|[Ee]xecutives|[Oo]fficials|[Dd]irectors) of (?:\S+ ){{0,4}}?{_COMPANY_WORD}"
)
"""Those of a company, among whom sign: they are no group of two states."""
_BY_COMPANY = lazy(
    rf"\b(?:by|between|with)(?: (?!on\b|in\b|for\b|at\b)\S+){{0,6}} "
    rf"(?:{_COMPANY_WORD}|(?:guerrillas?|rebels?|insurgents|militants|militias|armed groups?)\b)"
)
"""Behind a document: companies sign, or a state with armed groups of its own."""
_RECENT_ONE = lazy(
    r"\b(?:discuss\w*|touched (?:up)?on|recalled|reviewed|spoke (?:about|of)|talked about)\b[^.;]{0,160}"
    r"(?:,|\band|\bincluding) (?:also )?the recent $|^\W*[Tt]he (?:very )?recent $"
    r"|\b(?:discuss\w*|touched (?:up)?on|spoke (?:about|of)|talked about)\b[^.;]{0,160}"
    r"\b(?:particularly|in particular|including|especially|namely),? (?:also )?(?:the )?$"
    r"|\b(?:welcom|applaud|commend|congratulat|prais)\w*\b[^.;]{0,80}(?:['’]s?|\b(?:their|its|his|her)) recent $"
)
"""Before a signing of no day: it is one of the matters that were talked about."""
_OUTCOME_WAS = lazy(
    r"\b(?:outcomes?|results?|highlights?|achievements?|fruits?)\b[^.;]{0,80} (?:was|were|is|are|included?) "
    r"(?:also )?(?:the )?$"
)
"""Before a signing: it is what came of something."""
_NO_TIME = r"(?!(?:and|after|following|since|upon|with|at|during)\b)"
"""At words that go on to a signing: they do not tell when or how it was."""
_SPOKEN_OF = lazy(
    r"\b(?:approv\w+|authori[sz]\w+|endors\w+|empower\w*|consent\w*|permi\w+|mandate\w*|discuss\w*|consider\w*|"
    r"touched (?:up)?on|talked about|spoke (?:about|of)|(?:questions?|issues?|details|modalities|terms) of|"
    r"(?:views|opinions|ideas|thoughts) on|congratulated (?!each\b|one\b)[^.;]{3,60} on|"
    r"(?:early|earliest|expeditious|quick|successful|speedy|prompt|swift|rapid|possible|eventual|timely))"
    rf"(?: {_NO_TIME}\S+){{0,4}} $"
    r"|\b(?:(?:regarding|concerning) (?:the )?(?:\w+ )?|(?:provid|envisag|foresee|stipulat)\w*(?: for)? (?:the )?)$"
    r"|\b(?:negotiations|talks|consultations|discussions) (?:with [^.;,]{2,60} )?(?:on|about|for|towards?) (?:the )?$"
)
"""Before `the signing`: a cabinet lets somebody sign, or a signing to come is discussed or negotiated."""
_WITH_ONE_OF_A_NAME = lazy(
    r"\bbetween (?:(?!on\b|in\b|for\b|at\b|two\b|both\b)\S+ ){1,12}?(?:\S+ )?(?:Inc|Ltd|LLC|JSC|PJSC|PLC|GmbH)\b"
    r"|\bbetween (?:\S+ ){1,12}?and (?:[A-Z][\w&-]+ ){1,3}"
    r"(?:Systems|Holdings?|Technologies|Solutions|Pharmaceuticals|Electronics|Motors|Airlines)\b"
)
"""Behind a document: whom it is between, one of them a company by its name."""
_WITH_A_NAME = RULES.compile(
    r"<document>(?: (?:was|were|has been|had been|recently|also|just|already)){0,3} <sign> with "
    r"(?:the )?<name>(?= (?:on|for|to|in|that|which|will)\b|[.,;]|$)"
)
"""Behind a document: with whom it was signed, by a name that is neither of a state nor of somebody."""
_WILL_BRING = lazy(
    r"\bwill (?:also )?(?:bring|see|result|end|close|culminate|lead)\b[^.;]{0,60} (?:with|in|to) (?:the )?$"
)
"""Before a signing: it is yet to be, as in `will bring results with the signing of`."""
_PRAISED = lazy(
    r"\b(?:prais|appreciat|commend|applaud|hail|thank|confiden|convince|significan|importan|valu|meaning|role of|"
    r"call(?:s|ed|ing)\b|term(?:s|ed)\b|describ|regard|dub|sure\b|certain\b|grateful|gratitude)\w*"
    rf"(?: {_NO_TIME}(?!between\b)[^\s,;]+){{0,4}} $"
    r"|\b(?:recogni[sz]ed|acknowledged|noted|regarded|described|hailed|praised) (?:the )?$"
)
"""Before a signing: what somebody thinks of it, be it of last week or years ago."""
_THEN = lazy(
    r"\b(?:took place|take place|during|at (?:the|a|an|its|their)|earlier|following|after|before|here|at|"
    r"on the occasion)\b"
)
"""Behind a signing that is praised: when it was, or where."""
_HAS_DONE_MUCH = lazy(
    r"[^.;]{3,160}? ha(?:s|d|ve) (?:also |already |truly )?(?:opened|become|given|created|laid|brought|contributed|"
    r"helped|strengthened|paved|raised|elevated|boosted|proved|proven)\b"
)
"""Behind a signing: what came of it since."""
_ON_THE_AGENDA = lazy(
    r"(?:, (?:which|that) [^,;.]{1,90})?,? (?:is|are) (?:also |now )?"
    r"(?:on the agenda|envisaged|foreseen|scheduled|planned|expected|(?:being|under|in) prepar\w+|"
    r"being (?:negotiated|discussed|considered|finali[sz]ed|worked on|worked out))\b"
)
"""Behind a signing: it is to come."""
_ANY = RULES.compile(
    r"<sign> of (?!an? |the )(?:[a-z-]+ |<field> |<modifier> ){0,2}<document>[^.;,\n]{0,40}? "
    r"(?:is|are|remains?|constitutes?) (?:the|an?|one|among|key|important|essential|part)\b"
)
"""A signing of any documents, of which it is told what it is good for."""
_ANNIVERSARY = lazy(
    r"\b(?:(?:anniversary|jubilee) (?:of|since)|(?:years|decades|months) (?:on )?(?:of|since|from|after)) (?:the )?$"
    r"|\banniversar(?:y|ies) of [^.;:]{0,160}(?:,|,? and) the $"
)
"""Before a signing of long ago."""
_GOES_ON = RULES.compile(r",? and (?:on |in )?<date>|[,;] (?:and|while|as) |;")
"""Behind a signing: what else is told."""
_A_STEP = lazy(
    r"\b(?:steps?|milestones?|contributions?|examples?|stages?|basis|foundations?|impetus)\b[^.;]{0,90}"
    r"\b(?:was|is|were|became|remains) (?:also )?the $"
)
"""Before a signing of no day: it is told what it was good for."""
_THIS_IS = lazy(r"\s*(?:This|It) (?:is|was|marks|marked) (?:also )?(?:the|an?|their|our|its) (?:[\w-]+ ){0,3}$")
"""Before a signing: the one just told of."""
_ANNOUNCED = lazy(r"\bannounc(?:ed|es) (?:[^.;,]{3,60} and )?(?:the |their |its )?$")
"""Before a signing: news of what was done, unlike an announced visit."""
_TO_IMPLEMENT = lazy(
    r"\b(?:implement\w*|enforce\w*|execution|follow(?:ing)?[- ]up|monitor\w*|progress|status|ratif\w+|"
    r"operationali[sz]\w+)"
    r"(?: (?:on|of|in|the|all|these|existing|previously|already|recently|earlier|of all)){0,4} $"
)
"""Before `signed agreements`: they were signed at another time."""
_AT_AN_HOUR = lazy(r"\s*[-–•]?\s*\d{1,2}[:.h]\d{2}\b")
"""How the lines of a programme begin, which tell of what is to come."""
_AGAIN = lazy(r"\b(?:[Tt]he|[Tt]hese|[Tt]hose) $")
"""Before documents told of before: `The pacts were signed`."""
_SINCE_THEN = lazy(
    r"^\W*Since (?:then|\d{4}|that (?:time|year)|independence)\b"
    r"|\b(?:agreements|treaties|memoranda|documents) since \d{4}\b"
)
"""In a sentence that only counts what was signed over the years."""
_THIS = lazy(r"(?:^\W*T|, t)h(?:is|ese) ")
_WITH_A_FIRM = lazy(rf"\bwith (?:the |an? )?(?:[A-Z]\w+ )?(?:firms?|{_COMPANY_WORD})\b")


def status_of(clause: Clause, name: str, sign: int) -> Status:
    """Return what became of a signing, of which a rule has found the word.

    Args:
        clause: the sentence.
        name: of the rule.
        sign: the position of the word.
    """
    form = clause.form(sign)
    before = clause.words(clause.start, sign)
    if name in ("signing_of", "exchange_held", "ended_with") or form in NOUNS:
        dated = any(one.kind == "date" for one in clause.folded.within(sign, clause.end))
        again = bool(_THIS_IS.match(before) or (not dated and _A_STEP.search(before)))
        again = again or bool(
            _ANNIVERSARY.search(before) and not (_is_dated(clause, sign) or time_of_signing(clause, sign))
        )
        if (not dated and _ANY.match(clause.text, sign, clause.end)) or _AT_AN_HOUR.match(clause.source):
            return "void"
        ahead = _ON_THE_AGENDA.search(clause.words(sign, clause.end)) or _WILL_BRING.search(before)
        to_come = ahead or (not dated and (_RECENT_ONE.search(before) or _is_praised(clause, before, sign)))
        if (
            again
            or to_come
            or (clause.in_title and form == "conclusion")
            or (_SPOKEN_OF.search(before) and not _OUTCOME_WAS.search(before))
        ):
            return "void"
        return "held" if _ANNOUNCED.search(before) else clause.noun_status(sign)
    if form in _INFINITIVES and not clause.in_title and name != "was_signed" and not before.endswith("to "):
        return "held" if _SEEN.search(before) or _is_present(clause, sign) else "void"
    if (
        (form == "signed" and _TO_IMPLEMENT.search(before) and not _is_dated(clause, sign))
        or _ONCE.search(before)
        or (name == "was_signed" and _ONCE_IT_IS.search(before))
        or _is_recalled(clause, before)
    ):
        return "void"
    return clause.verb_status(sign)


def _is_praised(clause: Clause, before: str, sign: int) -> bool:
    """Whether it is told what somebody thinks of a signing, or what came of it, and nothing of when it was."""
    behind = clause.words(sign, clause.end)
    return bool(_HAS_DONE_MUCH.match(behind) or (_PRAISED.search(before) and not _THEN.search(behind)))


def _is_dated(clause: Clause, sign: int) -> bool:
    """Whether a day of its own follows a signing, before the sentence goes on to something else."""
    end = _GOES_ON.search(clause.text, sign, clause.end)
    return any(one.kind == "date" for one in clause.folded.within(sign, end.start() if end else clause.end))


def _is_recalled(clause: Clause, before: str) -> bool:
    """Whether a document is only called to mind, and may have been signed long ago."""
    return "date" not in clause.kinds and bool(_RECALLED.search(before)) and not _LATELY.search(clause.source)


def _is_present(clause: Clause, sign: int) -> bool:
    """Whether a verb is a present that tells news, as in `A and B sign treaty`: nothing before it plans or wishes."""
    return (
        _PRESENT.search(clause.text, clause.start, sign) is not None
        and _GOVERNED.search(clause.words(clause.start, sign)) is None
    )


def signing(clause: Clause, name: str, span: tuple[int, int], at: tuple[int, int], title: Title) -> Candidate:
    """Return the signing of one document; `at` is where the word for signing and the head of the title stand."""
    sign, head = at
    folded = clause.folded
    form = clause.form(head)
    inside = clause.start <= title.start
    start, end = (min(span[0], title.start), max(span[1], title.end)) if inside else span
    signers = _who_sign(clause, name, title, signers_of(clause, name, sign, end))
    actors = parties_of(clause, name, title, signers, sign)
    named = [actor for actor in signers if actor.name] or other_of_two(clause, name, sign, end, actors)
    facets = {
        "title": title.text,
        "named": (title.start, title.end) if inside else (0, 0),
        "type": folded.at(head).value,
        "verb": clause.form(sign),
        "signers": named,
        "together": group_that_signs(clause, name, sign),
        "plural": is_plural(form),
        "again": _AGAIN.search(clause.words(max(clause.start, title.start - _NEAR), title.start)) if inside else None,
    }
    candidate = Candidate(
        "agreement_signed", name, clause, start, end, actors, "held", joint=True, at=head, facets=facets
    )
    candidate.anaphoric = not actors
    return candidate


def _who_sign(clause: Clause, name: str, title: Title, told: list[Actor]) -> list[Actor]:
    """Return who signs one of several documents: the side in its title and who is named of it, or all who are told."""
    others = concluded_with(clause, name, title)
    parties = distinct(others)
    return [*others, *(one for one in told if one.name and one.party in parties)] if others else told


def is_tally(clause: Clause, sign: int, head: int) -> bool:
    """Whether only the number of documents is told that have been signed by now."""
    before = clause.words(clause.start, sign)
    behind = clause.words(head + 1, clause.end)
    if is_plural(clause.form(head)) and (_SINCE_THEN.search(clause.source) or _OVER_TIME.match(behind)):
        return True
    if _are_uncounted(clause, head) and (_BY_NOW.search(before) or _IN_ALL.search(behind)):
        return True
    if clause.form(head) in _STATEMENTS and (
        _IN_A_STATEMENT.search(clause.words(clause.start, head)) or (head < sign and _SAYS.match(behind))
    ):
        return True
    if _HAD.search(before) and _A_NUMBER.search(clause.words(max(clause.start, head - _NEAR), head)):
        return True
    if "date" not in clause.kinds and _BEFORE_NOW.search(before) and not _LATELY.search(clause.source):
        return True
    return is_plural(clause.form(head)) and _HAVE.search(before) is not None and _are_summed_up(clause, head)


def _are_uncounted(clause: Clause, head: int) -> bool:
    """Whether nobody says how many documents there are: `numerous agreements`."""
    return _UNCOUNTED.search(clause.words(max(clause.start, head - _NEAR), head)) is not None


def _are_summed_up(clause: Clause, head: int) -> bool:
    """Whether a sentence, or of many documents the one before, tells what there is by now: `in recent years`."""
    sums_up = clause.number > 0 and _are_uncounted(clause, head)
    told = clause.beside(clause.number - 1).source + clause.source if sums_up else clause.source
    return any(one.search(told) for one in (_IN_ALL, _AND_OTHERS))


def is_with_a_firm(clause: Clause, head: int) -> bool:
    """Whether a document is told to be between somebody and a company that is called one by its name."""
    return _WITH_ONE_OF_A_NAME.search(clause.words(head, clause.end)) is not None


def is_of_companies(made: Candidate) -> bool:
    """Whether companies alone signed a document: they do, and no state, ministry or minister is named."""
    clause = made.clause
    before = clause.words(clause.start, made.at)
    if _WITH_A_NAME.match(clause.text, made.at, clause.end):
        return True
    if not made.anaphoric or (
        made.facets["together"] and not _OF_BOTH.search(before) and not _OF_COMPANY.search(before)
    ):
        return False
    behind = clause.words(made.at, clause.end)
    subject = made.rule == "signed" and (_COMPANY.search(before) or _is_of_one_before(made))
    companies = (_BY_COMPANY, _WITH_ONE_OF_A_NAME, _HEAD_OF_COMPANY, _WITH_COMPANY)
    return bool(subject or any(one.search(behind) for one in companies))


def _is_of_one_before(made: Candidate) -> bool:
    """Whether `this deal` is one with a company that the sentence before tells of."""
    clause = made.clause
    if not clause.number or not _THIS.search(clause.source):
        return False
    sentence = clause.part.sentences[clause.number - 1]
    return _WITH_A_FIRM.search(clause.words(sentence.start, sentence.end)) is not None
