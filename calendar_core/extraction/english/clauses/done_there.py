"""Whether an event is over at which, or after which, something is done: `at a meeting`, `following the talks`."""

import re

from calendar_core.extraction.english.clauses.said_of_nouns import THAT_WAS
from calendar_core.extraction.english.clauses.status import SENTENCE_REACH, Status, clause_before
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_DIRECTLY_HELD = lazy(
    r"\b(?:after|following|during|throughout|in the course of|at the end of|since|results of|outcomes? of|"
    r"on the sidelines of|on the margins of|at|upon|as a result of|follow(?:s|ed|ing)?[- ]up (?:on|to)|"
    r"(?:home|back|return(?:s|ed|ing)?|arriv(?:es|ed|ing))\b[^.;,]{0,50} from|"
    r"(?:taking|took|using|used|seizing|seized) (?:the|this) (?:opportunity|occasion|chance) of|"
    r"(?<!engage )in(?! (?:hold|hav|organi[sz]|conven|host|arrang|resum|continu)ing\b))"
    r"(?: (?:a|an|the|his|her|its|their|this|that|"
    r"these|our|my|such|today's|recent|separate|bilateral|trilateral|brief|short|official|first|last|latest|working|informal|summit|top-level|"
    r"one-on-one|extended|regular|high-level|wide-ranging|in-depth|face-to-face|substantive|extensive|further|"
    r"successful|historic|landmark|joint|high-level|previous|trilateral|state|subsequent|earlier|inaugural|"
    r"productive|fruitful|constructive|cordial|defen[cs]e|security|senior-level|ministerial|military|[A-Z]\w+-[A-Z]\w+|\w+'s|\w+ed|\S+ing))*\s*$"
    r"|\b(?:results|outcomes?) of (?:the )?(?:[\w.-]+ ){0,5}\w+['’]s (?:\w+ )?$",
    re.IGNORECASE,
)
_TO_TAKE_PART = lazy(r"\bto (?:take part|participate) $")
"""Before `in the session`: an infinitive, of which the words before it tell whether it is to come."""
_STILL_TO_COME = lazy(r"[^.;,]{0,60}?(?:\bto be held|\bscheduled for|,? which will)\b")
_OPENS_BEHIND = lazy(
    r"\W*(?:(?:It is (?:also )?(?:planned|expected|envisaged|anticipated|intended) that )?"
    r"(?:[Ff]ollowing|[Aa]fter|[Uu]pon|[Aa]t the end of|[Ii]n the wake of))\b"
)
_TO_BE_SIGNED = lazy(
    r"[^.;]{0,200}?\b(?:(?:(?:is|are) (?:also )?(?:expected|planned|scheduled|due|set) to be|will be) "
    r"(?:signed|adopted|initialled|inked)|will (?:also )?(?:sign|ink|adopt))\b"
    r"|, (?:the two|both) \w+ will (?:also |then )?(?:deliver|give|make|issue|witness|address|brief|face|hold)\b"
)
"""Behind talks with which a sentence opens: they are to come, as what is to be signed or said after them is."""
_TO_FOLLOW = lazy(r"\b(?:expected|planned|scheduled|due|set) to be \w+ (?:\S+ ){0,14}$")
"""Before an event that something is to follow: `are expected to be signed following the negotiations`."""
_ONCOMING = lazy(r"\b(?:upcoming|forthcoming|oncoming) ")
"""Between `held` and an event: that one is to come."""
_AT = lazy(r"\s*at an?\b", re.IGNORECASE)
_WILL_THERE = lazy(
    r"\b(?:will|shall|is to|are to|would|agreed to|(?:expects?|plans?|intends?|hopes?) to|"
    r"(?:is|are) (?:expected|scheduled|due|set|planning) to) [^.,;]{1,60}$"
)
"""Before `at a meeting in September`: what will be done there."""
_TO_BE_DONE = lazy(
    r"\b(?:will|shall|is to|are to|agreed to|plans? to|intends? to|(?:is|are) (?:expected|likely) to|"
    r"(?:idea|proposal|initiative|suggestion) to|proposed to|suggest(?:ed|s)(?= \w+ing)|"
    r"so (?:that )?(?:it|they|these|this) (?:can|could|may))"
    r"(?: (?:be \w+|(?!made|held|taken|given|begun|set|met|won)(?!\w+ed\b)[\w'-]+)){1,14},? $"
    r"|\b(?:upcoming|forthcoming) (?:[\w-]+ ){0,3}(?:meetings?|talks|negotiations|consultations|session|signing)\b"
    r"(?: (?!(?:was|were|had|held|discussed|agreed|announced|said)\b)[\w'’-]+){0,8},? $"
)
"""Before `during the visit`: what will be done then, unlike `will implement what was agreed during the visit`."""
_AGREED_TO = lazy(
    r"\bagreed to (?!(?:meet|discuss|consider|sign|hold(?! (?:[a-z-]+ ){0,3}(?:drills|exercises))|"
    r"continue|finali[sz]e|conclude|raise|take up|return to)\b)"
)
"""Before `during their talks`, or a call: they agreed there, unless it is on what they will do at others."""
_SPOKEN = ("phone", "talks")
"""Kinds of events at which something is agreed on what is to be done later."""
_WILL_SIGN = prefiltered(
    r"\bwill (?:also |then |jointly |both |formally "
    r")*(?:sign|formali[sz]e|ink|exchange|conclude|adopt|witness|launch)\b"
    r"(?:(?! (?:agreed|reached|made|signed|held|discussed|which|that|who)\b)[^.;])*,? $"
)
"""Before `during their meeting`, however far: what will be done there."""
_WITHIN = lazy(r"\s*(?:in|at|during)\b", re.IGNORECASE)
_WHAT_CAME_OF_IT = lazy(r"\W*(?:results|outcomes?)\b", re.IGNORECASE)
_WILL_TELL = prefiltered(
    r"\b(?:brief|inform|tell|acquaint|update) (?!(?:the )?(?:press|media|journalists|reporters)\b)[^.;]{1,60}$"
)
"""Before the results of talks: who will be told of them is told of what is over."""
_AFTERWARDS = lazy(
    r"\b(?:will|(?:is|are) (?:(?:expected|scheduled|due|set|planning|likely) )?to|(?:plan|intend|hope)s? to) "
    r"(?:also |then )?(?:hold|give|have|be|sign|address|brief|meet|receive|confer|make|deliver|issue)\b[^.;]*$"
)
"""Before `after the talks`: what will be done then."""
_WILL = lazy(
    r"[^;]{0,80}?, (?:he|she|they|the \w+(?: \w+)?) (?:will|is to|are to)\b"
    r"|[^;]{0,200}?, (?:I|we) (?:will|shall|(?:hope|intend|plan|aim|expect|look forward) to)\b"
    r"|(?:(?!\b(?:\w+ed|said|told|says|held|met)\b)[^;]){0,80}?, "
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3} (?:will|is to|are to)\b"
)
_BACK_FROM = lazy(r"\s*(?:home|back|return\w*|arriv\w*)\b")
"""How words begin that tell from where somebody is, or will be, back."""
_WILL_BE = lazy(r" (?:(?:that|which) )?(?:will|shall|is to|are to) (?:be|come|follow|take place)\b")
"""Behind `during the talks`: what will be done at them."""


def status_there(folded: Folded, start: int, position: int, left: str, right: str) -> Status | None:
    """Return the status of an event by what is done at it, or after it; None where nothing is told to be.

    Args:
        folded: the folded text.
        start: where its sentence begins.
        position: of the event.
        left: the words before it.
        right: the words behind it.
    """
    directly = _DIRECTLY_HELD.search(left)
    if directly is None or _ONCOMING.search(left, directly.start()) or _TO_TAKE_PART.search(left, 0, directly.start()):
        return None
    wide = clause_before(folded, start, position, SENTENCE_REACH)
    signing = _WILL_SIGN.search(wide[: len(wide) - len(directly[0])])
    yet = signing or _is_yet_to_come(left, directly, right, folded.at(position).kind)
    return "planned" if yet else "held"


def is_done_then(folded: Folded, start: int, position: int, then: str) -> bool:
    """Whether something will be done during an event: `will discuss trade during the Energy Council meeting`.

    Args:
        folded: the folded text.
        start: where its sentence begins.
        position: of the event.
        then: the words that tell that it is done at the event.
    """
    wide = clause_before(folded, start, position, SENTENCE_REACH)
    return _TO_BE_DONE.search(wide, 0, wide.lower().rfind(then)) is not None


def _is_yet_to_come(left: str, directly: re.Match[str], right: str, kind: str) -> bool:
    """Whether words such as `at a meeting` or `following the talks` speak of what is to come."""
    told = _WHAT_CAME_OF_IT.match(directly[0]) and _WILL_TELL.search(left, 0, directly.start())
    over = told and not _STILL_TO_COME.match(right)
    if over or THAT_WAS.match(right) or _BACK_FROM.match(directly[0]):
        return False
    if _STILL_TO_COME.match(right) or _WILL_BE.match(right) or _TO_FOLLOW.search(left, 0, directly.start()):
        return True
    if _OPENS_BEHIND.match(left) and _TO_BE_SIGNED.match(right):
        return True
    there = _WILL_THERE.search(left, 0, directly.start()) if _AT.match(directly[0]) else None
    if there and not _AGREED_TO.match(there[0]):
        return True
    if not _WITHIN.match(directly[0]) and not _AFTERWARDS.search(left, 0, directly.start()):
        return False
    done = _TO_BE_DONE.search(left, 0, directly.start())
    return bool(_WILL.match(right) or (done and not (kind in _SPOKEN and _AGREED_TO.match(done[0]))))
