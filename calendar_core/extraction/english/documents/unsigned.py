"""Documents that a sentence speaks of, with the word for signing, and that were not signed just then.

They are welcomed, negotiated, approved for signature, or it is told what has come of them since.
"""

import re

from calendar_core.extraction.english.clauses.candidates import Clause, distinct, foreign, participants
from calendar_core.extraction.english.clauses.document_words import FINITE, OF_BOTH_SIDES
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.documents.signings import is_tally
from calendar_core.extraction.lazy import lazy

_WELCOMES = lazy(r"\b(?:welcom(?:es|ed|ing)|hail\w*|applaud\w*|commend\w*|t(?:ook|akes?|aking) note of)\b[^.;]*$")
"""Before a document that somebody has signed: it is spoken of."""
_SPOKEN_OF = lazy(
    r"\b(?:implement\w*|provisions?|terms|commitments?|committed|adher\w+|significance|importance|nature|content|accordance|"
    r"compliance|complying|conformity|covered|based|stipulated|enshrined|outlined|laid down|set out|violat\w+|respect|"
    r"inventory|stocktaking|fulfil\w*|review\w*)"
    r"(?: of| to| with| in| on| for| by| under)* (?:(?:the|their|its|all|that|this) )*(?:[\w-]+ ){0,4}$"
)
"""Before such a document: what is done of it."""
_RECENT = lazy(
    r"\b(?:recent|earlier|previous|existing) (?:[\w-]+ )?$"
    r"|\b(?:mention\w*|recall\w*|cit(?:es|ed|ing)|refer\w* to|point\w* to|acknowledg\w*) "
    r"(?:also )?(?:the|these|those|all|various|several|many|numerous|past) (?:[\w-]+ ){0,3}$"
)
"""Before such a document: it is known."""
_NEGOTIATED = lazy(
    r"\b(?:[Nn]egotiations|[Tt]alks|[Cc]onsultations) (?:on|for|about|over|regarding|towards?) "
    r"(?:\S+ ){0,5}$"
)
"""Before a document that is the end of negotiations: they were concluded, and not it."""
_THE = lazy(r"\W*(?:[Tt]he )?")
"""Before the signing with which a sentence begins."""
_APPROVES = lazy(r"\b(?:[Aa]pprov(?:ed|es|al)|[Dd]ecided|[Aa]uthori[sz]ed|gave (?:its|the) (?:consent|nod))\b")
_LONGEST_LIST = 8
_WAS_HELD = lazy(r"\b(?:took place|(?:was|were) held)\b")
_HAS_DONE = lazy(
    r"^[^.;]{0,120}? (?:has|have) (?:[a-z-]+ ){0,4}?"
    r"(?:contributed|led|helped|enabled|allowed|paved|opened|given|brought|created|boosted|strengthened|facilitated|made)\b"
)
"""Behind a signing of no day: what has come of it since."""
_THIS = lazy(r" (?:this|such(?: an?)?|any|these)(?: [\w-]+)?")
"""Between the signing and a document: it has been told of, or is any."""
_SO_CALLED = lazy(r"\bso-called \W?(?:\w+ )?$")
"""Before a document that is none to whoever tells of it."""
_ISSUED = lazy(r"issued|released|published")
"""What a title tells of the statement that the release is: only its text tells whether both sides adopted it."""
_LATELY = lazy(
    r"\b(?:the|these|those|their|its|our) (?:(?:two|three|four|five|several|many|\d+) )?"
    r"(?:recently|recent|newly|previously|already|earlier)[- ]$"
)
"""Before the word for signing: the document is known, at no time: `the recently signed agreement`."""
_IN_THE_WAKE = lazy(
    r"\b(?:[Ii]n the wake of|[Oo]n the heels of|com(?:es?|ing) after|buil(?:d|ds|t|ding) (?:up)?on) "
    r"(?:the |an? )?(?:[\w-]+ ){0,4}$"
)
"""Before a document signed at no time that is told: something else came after it."""
_ALREADY_SIGNED = lazy(r"\b(?:the|all|any|of|to|said) (?:\w+ )?(?:previously|earlier|already) $")
"""Before `signed`, as of documents: they were before."""
_BY_SOME = lazy(
    r"(?<!\bamong the )\b(?:countries|states|nations|partners|governments|members|those|companies|"
    r"figures|people|citizens|experts|lawyers|intellectuals|scientists|scholars|journalists|activists|artists)"
    r"(?: of [^.;,]{1,40})?,? (?:that|which|who) (?:(?:have|has|had) )?(?:\w+ )?$"
    r"|\b(?:[Mm]any|(?:[Mm]ore than|[Oo]ver|[Ss]ome|[Aa]bout|[Nn]early|[Aa]lmost) \S+|\d\d+) (?:\w+ )?"
    r"(?:countries|states|nations|governments) have (?:\w+ )?$"
)
"""Before `signed`: those who did are any, as in `join the countries that have already signed declarations`."""
_THAT_WERE = lazy(r"\b(?:that|which) (?:was|were|had been|have been) $")
"""Between a document and `signed`: which one is meant."""
_WITH_ANY = lazy(
    r"(?: \([^)\n]*\))?(?: on [^.;,]{1,40}?)? with (?:(?:our|its|their) )?"
    r"(?:various|many|several|numerous|like-minded|other|international|global|foreign|overseas)(?: [a-z-]+){0,2} "
    r"(?:partners|countries|states|nations|governments)\b(?!,? (?:including|such as|namely|among))"
)
"""Behind documents: those with whom they are may be any."""
_ON_HIS_VISIT = lazy(
    r" (?:during|at|in the course of|on) (?:your|his|her|their|the (?:last|recent|previous)) (?:[\w-]+ ){0,3}"
    r"(?:visit|trip|stay|meeting|talks)\b[^.;]{0,60}? (?:have|has|are|is|remain|form|will|were|laid|gave|create)\b"
)
"""Behind documents `that were signed`, of no day: on which visit it was, and what has come of them."""
_LONG_AGO = lazy(r"\b(?:[1-9]\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty[\w-]*) years ago\b[^.;]*$")
"""Before `was signed`: so long ago that no day is meant."""
_COMPARED = lazy(
    r"\b(?:is|are|was|remains) (?:also )?(?:one of |among )?(?:the|our|its|their) "
    r"(?:most [a-z]+|largest|biggest|broadest|best|greatest|highest|strongest|widest|deepest|closest) (?:[\w-]+ ){0,4}$"
)
"""Before a document, or `signed`: it is told of what kind it is, as in `is the largest agreement signed by them`."""
_BY_A_BODY = lazy(
    r"\b(?:[Pp]arliament|[Ss]enate|[Gg]overnment|[Cc]abinet|[Aa]ssembly|[Cc]ongress|[Mm]inistry|"
    r"[Cc]ouncil of [Mm]inisters|[Cc]hamber|[Mm]ajilis|[Dd]eputies|[Ll]awmakers)(?: of (?:the )?[A-Z][\w ]{2,30}?)?"
    r"(?: (?:has|have|had|also|today|unanimously))* $"
)
"""Before a verb: a body of a state that acts by itself."""
_BY_BODIES = lazy(
    r" by (?:both|the two|their|the respective) (?:\w+ )?(?:[Cc]abinets|[Pp]arliaments|[Ss]enates|[Aa]ssemblies)\b"
)
"""Behind what was adopted: each by itself did so."""
_NEAR = 60
_SOURCE = lazy(r"\W*(?:According to|As stated in|As per|Citing) (?:an?|the|their|that|this) (?:[a-z]+ )?$")
"""Before a document with which a sentence opens: it only tells where what follows stands."""
_OPENS_WITH = lazy(
    r"\W*(?:Building|Based|Drawing|Expanding|Relying) (?:up)?on [^,]+ $|\W*(?:Under|Following|Pursuant to|In line with|"
    r"In accordance with|Thanks to|According to) [^,]+ $"
)
"""Before `signed`: it tells of what a sentence opens with, and not of the document behind the comma."""
_LAW = lazy(
    r"\b(?:Law|Decree|Bill|Act|Order|Ordinance|Resolution)s? (?:[Oo]n|[Tt]o|[Rr]atifying|[Aa]pproving)\b"
    r"|\b[Rr]atif\w+ of\b"
)
"""Between `signed` and a document: what a head of state signs is a law on it."""
_CONDITION_IS = lazy(
    r"\b(?:conditions?|goals?|aims?|purpose|tasks?|objectives?|prerequisites?|requirements?|next steps?|priority|key|"
    r"(?:main|first|next|most important) (?:one|thing|step|point|element)) "
    r"(?:is|was|are|were|remains|would be|will be) (?:also )?(?:the |an? )?$"
)
"""Before a noun for signing: somebody wants it."""
_DECREE_ON = lazy(
    r"\b(?:decree|order|ordinance|resolution|law|bill) (?:on|approving|authori[sz]ing) (?:the )?$", re.IGNORECASE
)
"""Before a noun for signing: a state only lets somebody sign."""
_SHOULD_BE = lazy(
    r"\b(?:must|should|ha(?:s|ve) to|needs? to|ought to|could|might) be (?:also )?(?:an?|the) (?:[\w-]+ ){0,4}$"
)
"""Before a document: what it ought to be like, as in `it should be a treaty signed by everybody`."""
_OF_A_STATE = lazy(r" of (?:[Ss]tate |[Nn]ational )?(?:[Ss]overeignty|[Ii]ndependence)\b")
"""Behind a declaration: a state makes it by itself."""
_TWO = 2
_OF_ONE_STATE = frozenset({"programme", "action_plan", "roadmap"})
"""Documents that a state may have for itself."""
_OF_OTHERS = frozenset({"talks", "visit", "forum", "actor", "state", "org", "demonym"})
_BY_BOTH = lazy(r"\b(?:joint(?:ly)?|bilateral|two|both|sides|parties|they|we|countries)\b", re.IGNORECASE)
_TO_THE_PRESS = lazy(r" (?:to|for) (?:the )?(?:press|media|journalists|reporters)\b")
"""Behind a statement: it was made to those who write about it, and is no document."""


def _is_adopted_alone(clause: Clause, sign: int, head: int) -> bool:
    """Whether a programme or plan is adopted, in a sentence that tells nobody's part in it."""
    if not clause.form(sign).startswith("adopt") or clause.folded.at(head).value not in _OF_ONE_STATE:
        return False
    return clause.kinds.isdisjoint(_OF_OTHERS) and _BY_BOTH.search(clause.source) is None


def _is_for_the_press(clause: Clause, head: int) -> bool:
    """Whether a statement is what two told the press: `issued a joint statement to the press`."""
    statement = clause.folded.at(head).value in OF_BOTH_SIDES
    return statement and _TO_THE_PRESS.match(clause.folded.source, clause.folded.at(head).end) is not None


def is_unsigned(clause: Clause, name: str, sign: int, head: int) -> bool:
    """Whether a document is only counted, spoken of at no time, or the end of negotiations.

    Args:
        clause: the sentence.
        name: of the rule that found the signing.
        sign: the position of the word for it.
        head: the position of the document.
    """
    law = sign < head and _LAW.search(clause.words(sign, head))
    if (
        law
        or _SHOULD_BE.search(clause.words(clause.start, head))
        or _OF_A_STATE.match(clause.words(head + 1, clause.end))
        or _is_adopted_alone(clause, sign, head)
        or _is_for_the_press(clause, head)
        or _is_of_long_ago(clause, name, sign, head)
    ):
        return True
    if name in ("was_signed", "signed_by") and _THAT_WERE.search(clause.words(head, sign)):
        of_old = "date" not in clause.kinds and _ON_HIS_VISIT.match(clause.words(sign + 1, clause.end))
        if of_old or _is_spoken_of(clause, head):
            return True
    if name == "was_signed" and clause.form(sign).startswith(("conclud", "finali")):
        negotiated = _NEGOTIATED.search(clause.words(max(clause.start, head - _NEAR), head))
        return negotiated is not None or is_tally(clause, sign, head)
    own = clause.in_title and clause.folded.at(head).value in OF_BOTH_SIDES and _ISSUED.match(clause.form(sign))
    if own or ("date" not in clause.kinds and _is_known(clause, sign, head)):
        return True
    spoken_of = name == "signed_by" and (
        _SOURCE.match(clause.words(clause.start, head)) is not None
        or _is_any(clause, head)
        or _is_spoken_of(clause, head)
    )
    return spoken_of or is_tally(clause, sign, head)


def _is_of_long_ago(clause: Clause, name: str, sign: int, head: int) -> bool:
    """Whether a document was signed long before, by any that are not told, or is none to whoever tells of it."""
    before = clause.words(clause.start, sign)
    if sign < head and _ALREADY_SIGNED.search(clause.words(max(clause.start, sign - _NEAR), sign)):
        return True
    if _LONG_AGO.search(before) or _SO_CALLED.search(clause.words(max(clause.start, head - _NEAR), head)):
        return True
    if name != "signed":
        return False
    if _WITH_ANY.match(clause.words(head + 1, clause.end)):
        return True
    by_some = "date" not in clause.kinds and (_BY_SOME.search(before) or _COMPARED.search(before))
    return bool(by_some) or _is_of_one_before(clause, sign, head)


def _is_of_one_before(clause: Clause, sign: int, head: int) -> bool:
    """Whether another document was signed: `Building on the deal signed in May, these agreements enable more`."""
    between = clause.words(sign, head) if sign < head else ""
    opens = _OPENS_WITH.match(clause.words(clause.start, sign)) if ", " in between else None
    return opens is not None


def _is_known(clause: Clause, sign: int, head: int) -> bool:
    """Whether a document was signed lately, or before what came in its wake."""
    lately = _LATELY.search(clause.words(max(clause.start, sign - _NEAR), sign))
    return bool(lately or _IN_THE_WAKE.search(clause.words(max(clause.start, head - _NEAR), head)))


def is_of_one_side(clause: Clause, sign: int, head: int) -> bool:
    """Whether a body of one state adopts or issues something of its own: `Parliament adopted a declaration`."""
    adopts = clause.form(sign).startswith(("adopt", "issu", "releas", "approv", "endors"))
    if adopts and sign < head and clause.form(head).startswith("joint ") and _are_ours(clause, sign):
        return True
    if adopts and sign > head and _BY_BODIES.match(clause.words(sign + 1, clause.end)):
        return True
    if not adopts or sign > head or not _BY_A_BODY.search(clause.words(clause.start, sign)):
        return False
    others = foreign(participants(clause.folded, clause.start, clause.end), clause.home)
    return not others or (len(distinct(others)) < _TWO and _BY_BOTH.search(clause.source) is None)


def _are_ours(clause: Clause, sign: int) -> bool:
    """Whether several named officials of home alone act: `Ministers A and B issued a joint statement`."""
    subject = [actor for actor in subject_of(clause, sign) if actor.name]
    return len(subject) > 1 and all(actor.party == clause.home for actor in subject)


def is_only_meant(clause: Clause, match: re.Match[str], mid: str) -> bool:
    """Whether a noun for signing tells what it means, or what a government wants; `mid` is before the document."""
    before = clause.words(clause.start, match.start())
    if _DECREE_ON.search(before) or _CONDITION_IS.search(before):
        return True
    return _is_of_one_told(clause, match, mid) or _is_approved(clause, match)


def _is_approved(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a line is one of those that a government approved: `Signing of a memorandum on health`."""
    if clause.in_title or not clause.sentence.opens or not _THE.fullmatch(clause.text, clause.start, match.start()):
        return False
    if FINITE.search(clause.source):
        return False
    before = range(clause.number - 1, max(-1, clause.number - 1 - _LONGEST_LIST), -1)
    return any(_APPROVES.search(clause.beside(number).source) for number in before)


def _is_of_one_told(clause: Clause, match: re.Match[str], mid: str) -> bool:
    """Whether it is said what the signing of a document told of before means: `The conclusion of this treaty is`."""
    if "date" in clause.kinds or _WAS_HELD.search(clause.source):
        return False
    if _THE.fullmatch(clause.text, clause.start, match.start()) is None:
        return False
    return _THIS.fullmatch(mid) is not None or _HAS_DONE.search(clause.words(match.end(), clause.end)) is not None


def _is_any(clause: Clause, head: int) -> bool:
    """Whether documents are any that were signed, at no time: `Agreements signed at these sessions cover trade`."""
    bare = not clause.text[clause.start : head].strip() and clause.form(head).endswith("s")
    return bare and "date" not in clause.kinds and not clause.in_title


def _is_spoken_of(clause: Clause, head: int) -> bool:
    """Whether a document is only spoken of, with no time: `welcomes the statement issued by the Presidents`."""
    before = clause.words(clause.start, head)
    if "date" in clause.kinds:
        return False
    return any(one.search(before) for one in (_WELCOMES, _SPOKEN_OF, _RECENT, _COMPARED))
