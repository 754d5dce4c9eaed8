"""Whether what a verb tells happened, is planned, or is neither: `met`, `will meet`, `did not meet`."""

import re

from calendar_core.extraction.english.clauses.status import (
    BASE_FORM,
    IF,
    NOUN_REACH,
    PLAN_TOLD,
    PROGRAMME,
    SENTENCE_REACH,
    Status,
    auxiliary_status,
    clause_before,
    cues,
    form_of,
    infinitive_status,
    lowered_words,
    status_of,
)
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_VERB_REACH, _CONDITION_REACH = 48, 60
_WORDS_BETWEEN = 3
_FINITE = lazy(r"(?:met|held|took|came|went|saw|sat|flew|left|paid|spoke|gave|made|had|\w+ed|\w+[^s\W]s)\b")
_BE_NEXT = lazy(r"\b(?:and|or|,) (?:then |also |later )?be $")
"""Before a verb whose auxiliary stands far before: `will hold talks with A and be received by B`."""
_BEFORE_DOING = lazy(r"\b(?:before|prior to|followed by|as well as) (?:then |also |later )?$")
"""Before a gerund: what it tells is to come if that before which it happens is: `will visit A before heading to B`."""
_AFTER_DOING = lazy(r"\b(?:after|following|upon) $")
"""Before a gerund, behind `to`: that leads to a place, as in `returned to Lima after attending`."""
_AHEAD_OF_DOING = lazy(r"\b[Aa]head of (?:(?:his|her|their) )?$")
"""Before a gerund: it is to come when something else happens."""
_OPENS_BEFORE = lazy(r"\W*(?:Before|Prior to) $")
_WILL = lazy(r"[^.;]{0,160}?, [^.;,]{1,60} (?:will|is to|are to|is (?:due|set|expected) to)\b")
"""Around a gerund: `Before going to A, he will see B`."""
_WHEN_THEN = lazy(
    r"\b(?:will|shall|is to|are to|(?:is|are) (?:expected|due|set|scheduled) to)\b[^.;:]* "
    r"(?:when|once|as soon as|after|before|until|where) "
    r"(?:he|she|it|(?:the )?(?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:next |first |also )?$"
)
"""Before a verb in the present tense: what it tells is to come too, `will be accompanied by A when she arrives`."""
_WHEN_HE = lazy(r"\b(?:when|once|as soon as) (?:he|she|they|(?:the )?(?:[\w'’-]+ )?[\w'’-]+) $")
"""Before a verb in the present tense, in a sentence of the past: `said what he will ask when he meets A`."""
_BE = lazy(r"\b(?:be|have|get)\b")
_SUBJUNCTIVE = lazy(r"\bthat (?:[^.;,]{1,60} )?be $")
"""Before a verb of something wished: `their aim is that the treaty be signed`."""
_DEMANDED = lazy(
    r"\b(?:demand|insist|request|recommend|suggest|propos|urg|ask|advis|order|direct|essential|important|necessary|vital)"
    r"\w* that [^.;:]{1,120} $"
)
"""Before a verb in its base form: somebody wishes that it were so."""
_CONDITION = prefiltered(r"\b(?:if|unless|whether|would have|could have)\b[^,;]*$", re.IGNORECASE)
_CUSTOM = prefiltered(
    r"\b(?:regularly|often|frequently|rarely|seldom|usually|repeatedly|constantly|always|occasionally|sometimes|"
    r"traditionally|periodically|routinely|annually) (?:\w+ )?$"
)
"""Before a verb that tells what is done again and again."""
_OFTEN = lazy(
    r"[^.;,\d]{0,80}?(?:, [^.;,\d]{2,40})?,? ?"
    r"\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|countless) times|"
    r"on (?:several|many|numerous|various|a number of|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:separate |different |other )?occasions|every (?:year|month|week))\b"
)
"""Behind a verb that tells what was done more than once, at no time that is told."""
_WHETHER = prefiltered(
    r"\b(?:whether (?:or not )?(?:[\w.'’-]+ ){1,6}|"
    r"(?:unclear|unknown|undecided|not (?:yet )?(?:clear|known|decided))(?: yet)? (?:who|which) (?:[\w.,'’-]+ ){0,14})"
    r"(?:will|shall|is to|are to|(?:plan|intend)(?:s|ed|ned)? to)\b[^.;,]{0,40}$"
)
"""Before `meet`: nobody knows if somebody will."""
_ABOUT_DOING = prefiltered(
    r"\b(?:spok?e(?:n|s)?|speak(?:ing)?|talk(?:s|ed|ing)?|thought|think(?:s|ing)?|dream\w*|ask(?:s|ed)?) "
    r"(?:about|of) $"
    r"|\b(?:possibility|idea|question|importance|prospect|interest) (?:of|in) $"
)
"""Before a gerund: somebody only speaks of doing so."""
_HOPED = prefiltered(r"\bhop(?:e|es|ed|ing)\b[^.;]{0,120}$")
"""Before `will visit`: it is wished for."""
_WHY_HE_WENT = prefiltered(
    r"\b(?:previous|last|first|earlier|only|latest|second|recent) (?:[\w-]+ ){0,3}(?:visit|trip|journey|stay)\b"
    r"[^.;]{0,80} (?:was|were|had been) to (?:\w+ )?$"
)
"""Before `attend`: what somebody once went somewhere for."""
_BUT_NOT = prefiltered(
    r"^[^.;]{0,200}?,? but (?:[\w'-]+ ){1,4}?"
    r"(?:(?:was|were|had been|has been|got) (?:cancell?ed|postponed|called off|put off)|fell through|"
    r"did not|could not|was unable)\b"
)
"""Behind a verb: what was to be was not."""
_SAID = prefiltered(
    r"\b(?:said|told|stated|mentioned|informed|noted|added|revealed|according to)\b(?!.*\bif\b)[^.;]*$", re.IGNORECASE
)
_IT_SAID = lazy(
    r"(?:(?!\b(?:if|like|but|only|unless)\b)[^.;]){1,200}?, "
    r"(?:it|the [a-z]+(?: [a-z]+){0,2}|(?:his|her) office|the [A-Z]{2,5}) "
    r"(?:said|added|announced|noted)\b"
)
"""Behind `would meet`: an office has said so, as in `would meet A, it said in a statement`."""
_ON_A_TRIP = lazy(
    r"\b(?:(?:during|on|throughout|in the course of|as part of) (?:the|his|her|their|this) (?:[\w-]+ ){0,3}"
    r"(?:visit|trip|stay|tour)|schedule|itinerary|programme of the visit|(?:sidelines|margins) of)\b"
)
"""Around `would meet`: what somebody said is in the programme of a journey."""
_FIRST_TO_BE = lazy(r"\b(?:[Ff]irst|[Ll]ast|[Nn]ext|[Ss]econd|[Tt]hird|[Ff]inally|[Aa]lso) to be $")
_WAS_HE = lazy(r"(?: (?!was|were)[\w'’-]+){0,6} (?:was|were)\b")
"""Around a verb: `the first to be received was A`."""
_LED_TO = prefiltered(
    r"\b(?:led|headed) (?:an?|the|his|her) [^.;]{0,60}\b(?:delegation|team|mission)\b"
    r"(?:(?!\b(?:agree\w*|plan\w*|will|would|decid\w+|expect\w*|hop\w+|schedul\w+|due|invit\w+|prepar\w+)\b)[^.;])*$"
)
"""Before `to meet`: whoever led a delegation there has met."""


def verb_status(folded: Folded, start: int, position: int) -> Status:
    """Return the status of a verb from its auxiliaries: `met`, `will meet`, `would meet`, `did not meet`.

    Args:
        folded: the folded text.
        start: where its sentence begins.
        position: of the verb.
    """
    left = clause_before(folded, start, position, _VERB_REACH)
    near = [match for match in cues("auxiliary").finditer(lowered_words(left)) if _governs(left[match.end() :])]
    form = form_of(folded, position)
    if _CUSTOM.search(left) or _is_repeated(folded, position) or ("ing" in form and _ABOUT_DOING.search(left)):
        return "void"
    behind = near and "ing" in form and _AFTER_DOING.search(left, near[-1].end())
    if behind or (near and near[-1][0] == "to" and _is_finite(folded, position, left[near[-1].end() :])):
        near.pop()
    if near:
        if near[-1][0] in ("would", "should") and _is_said_to_come(folded, start, position):
            return "planned"
        if near[-1][0] not in ("to", "in order to"):
            return "void" if _is_dropped(folded, start, position) else status_of(near[-1])
        led_to = _LED_TO.search(clause_before(folded, start, position, SENTENCE_REACH))
        near_it = clause_before(folded, start, position, NOUN_REACH)
        first = _FIRST_TO_BE.search(left) and _WAS_HE.match(_right(folded, position))
        return "held" if led_to or first else infinitive_status(left[: near[-1].start()], near_it)
    gerund = "ing" in form and (behind or _BEFORE_DOING.search(left) or left.endswith(", "))
    if gerund or BASE_FORM.match(form) or _BE_NEXT.search(left):
        governed = auxiliary_status(folded, start, position)
        if governed:
            return governed
    return _status_alone(folded, start, position, left)


def _status_alone(folded: Folded, start: int, position: int, left: str) -> Status:
    """Return the status of a verb without an auxiliary."""
    form, before = form_of(folded, position), clause_before(folded, start, position, SENTENCE_REACH)
    to_come = form.split()[0].endswith("s") and (_WHEN_THEN.search(before) or _WHEN_HE.search(before))
    gerund = form.split()[0].endswith("ing")
    ahead = gerund and (
        _AHEAD_OF_DOING.search(left) or (_OPENS_BEFORE.fullmatch(left) and _WILL.match(_right(folded, position)))
    )
    if to_come or ahead or ("ing" in form and PROGRAMME.search(before)):
        return "planned"
    wished = (
        _SUBJUNCTIVE.search(left)
        or _is_demanded(form, before)
        or _CONDITION.search(clause_before(folded, start, position, _CONDITION_REACH))
    )
    return "void" if wished else "held"


def _is_demanded(form: str, before: str) -> bool:
    """Whether a verb in its base form tells what somebody ought to do: `demanded that the Minister meet A`."""
    return BASE_FORM.fullmatch(form) is not None and _DEMANDED.search(before) is not None


def _is_said_to_come(folded: Folded, start: int, position: int) -> bool:
    """Whether what would be was agreed, or somebody said when: `told reporters that he would meet A next week`."""
    if PLAN_TOLD.search(clause_before(folded, start, position, NOUN_REACH)):
        return True
    if _IT_SAID.match(_right(folded, position)):
        return True
    before = clause_before(folded, start, position, SENTENCE_REACH)
    if not _SAID.search(before):
        return False
    ahead = _right(folded, position).split(".")[0]
    if _ON_A_TRIP.search(f"{before} {ahead}") and not (_HOPED.search(before) or " if " in ahead):
        return True
    return any(mention.kind == "date" for mention in folded.within(position, position + _VERB_REACH))


def _is_repeated(folded: Folded, position: int) -> bool:
    """Whether a verb tells what was done more than once, and not when."""
    if not _OFTEN.match(_right(folded, position)):
        return False
    return all(mention.kind != "date" for mention in folded.within(position, position + _VERB_REACH))


def _is_dropped(folded: Folded, start: int, position: int) -> bool:
    """Whether what will or was to happen is only hoped for, or was called off after all."""
    before = clause_before(folded, start, position, NOUN_REACH)
    if any(one.search(before) for one in (_HOPED, _WHETHER, _WHY_HE_WENT)):
        return True
    if IF.match(folded.source, folded.origin(start)):
        return True
    return _BUT_NOT.search(_right(folded, position)) is not None


def _is_finite(folded: Folded, position: int, between: str) -> bool:
    """Whether `to` before a verb is a preposition: `the Ambassador to Peru met`, unlike `to be received`."""
    return _FINITE.match(form_of(folded, position)) is not None and not _BE.search(between)


def _governs(between: str) -> bool:
    """Whether an auxiliary still governs the verb, so many words before it."""
    return len(between.split()) <= _WORDS_BETWEEN and "," not in between.replace(", inter alia,", "")


def _right(folded: Folded, position: int) -> str:
    """Return the words behind a verb."""
    ends = folded.at(position).end
    return folded.source[ends : ends + SENTENCE_REACH]
