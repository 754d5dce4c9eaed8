"""What is said of an event behind its noun, or behind those who meet: `talks with the Mayor are expected`."""

import re

from calendar_core.extraction.english.clauses.status import TO_ANOTHER_DAY, cues
from calendar_core.extraction.english.words.patterns import WAS_ABOUT
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_COMES_WITH = prefiltered(
    r"\W*(?:comes|came) (?:(?:just|only|right|shortly|\w+) (?:(?:days?|weeks?|months?) )?)?"
    r"(?:ahead of|before|prior to|on the eve of)\b"
)
"""Behind those who meet: what comes next is told of something else, `comes ahead of the summit to be held in May`."""
CALLED_OFF = prefiltered(
    r"^[^.;]{0,130}?\b(?:(?:was|were|has been|have been|is|are) "
    rf"(?:cancell?ed|called off|(?:postponed|put off){TO_ANOTHER_DAY})(?!\w)"
    r"|(?:is|are|has been|have been) (?:\w+ly )?held (?:every|each|annually|regularly|biennially|once|twice)\b"
    r"|(?:was|were|had been) (?:(?:originally|initially|first|previously) )?(?:scheduled|planned|due|set) "
    r"[^.;]{3,60}?,? but\b"
    r"|(?:did|will|has|have|had|was|were) not (?:take(?:n)? place|be(?:en)? held|held|happen|materiali[sz]ed?)\b)"
    r"|^(?:(?!\b(?:and|but|that|who|which|had)\b)[^.;,]){0,60}? (?:cancell?ed|called off)(?=[.,;]|$)"
)
"""Behind an event: it is none, or one of many."""
_AND_THEN = lazy(
    r" and (?:(?:the (?:next|following) (?:one|meeting|session|round)|then|"
    r"also|later|afterwards|subsequently|thereafter|today|tomorrow|next \w+|"
    r"(?:on|in) (?:the )?(?:\d\d? )?[A-Z]\w+(?: \d\d?)?),? )*$"
)
"""Before what somebody does next."""
_AND_SAID = lazy(
    rf"\b(?:{WAS_ABOUT})\b| and (?:[a-z]+ )?"
    r"(?:said|says|noted|notes|stated|announced|added|stressed|confirmed|informed|told [^.;,]{1,30}?) that\b"
    r"|\b(?:how|what|ways (?:in which|that)|whether) "
)
"""Behind an event: what somebody said besides, or what it is about."""
_SLATED = ("slated for", "scheduled for", "planned for", "set for")
"""How what is said behind talks ends, where it may be said of a visit between."""
_A_VISIT = lazy(r"\b(?:visit|trip|tour)\b")
"""Between talks and `slated for`: it is said of the visit."""
_ASIDE = lazy(
    r",(?: (?:(?:as )?(?:he|she|they|the \w+(?: \w+)?|[A-Z]\w+) (?:\w+ )?(?:said|noted|added|stated|announced|told \w+)"
    r"|according to [^.;,]{1,40}),)?"
    r"(?= (?:will|is|are|was|were|may|has|have|took|takes)\b)"
)
"""Between those who meet and what becomes of it."""
THAT_WAS = lazy(
    r"(?: \([^)\n]*\))?(?: between (?:the |both )?(?:two )?(?:countries|sides|states|nations))?,? (?:that|which) "
    r"(?:(?:was|were) (?:held|convened|hosted|organi[sz]ed|(?:co-)?chaired|led)|took place|began|started|kicked off|"
    r"(?:had )?last (?:met|convened))\b"
    r"|,? (?:was|were) with\b"
)
"""Behind an event: it is over, whatever will be made of it."""
_SUBJUNCTIVE = lazy(
    r"(?:(?! (?:to|will|would|should|could|can|may|might|must|was|were|is|are)\b)[^.;,]){0,80}? "
    r"be (?:held|convened|hosted|organi[sz]ed)\b"
)
"""Behind an event: it is to be, as somebody has agreed or only wished."""
_AGREED_THAT = lazy(r"\b(?:agreed|decided|resolved|settled) (?:[a-z]+ )?that (?:[\w-]+ ){0,6}$")
"""Before it: that is settled."""


def is_settled(left: str, right: str) -> bool:
    """Whether it has been agreed that an event be held, with no auxiliary: `decided that the session be convened`."""
    return _AGREED_THAT.search(left) is not None and _SUBJUNCTIVE.match(right) is not None


def said_ahead(right: str, beyond: str, *, subject: bool) -> re.Match[str] | None:
    """Return what is said of an event, behind its noun or behind those who meet: `talks with the Mayor are expected`.

    What somebody does next is not said of it: `held talks with the Mayor and will travel to Spain`.

    Args:
        right: the words behind the noun.
        beyond: the words behind those who meet.
        subject: whether the event is what the sentence is about, so that these are the nearer ones.
    """
    behind = None if _COMES_WITH.match(beyond) else cues("ahead").match(beyond, _past_the_comma(beyond))
    if behind is not None and (" and " in behind[0] or _is_said_of_a_visit(behind) or _AND_SAID.search(behind[0])):
        behind = None
    found = cues("ahead").match(right) if behind is None or not subject else None
    if found is None or _AND_THEN.search(right, 0, at := found.start(str(found.lastgroup))):
        return behind
    return behind if _AND_SAID.search(right, 0, at) or _is_said_of_a_visit(found) else found


def _past_the_comma(beyond: str) -> int:
    """Return where the predicate begins behind names that end with a comma: `, he said, will be held`."""
    aside = _ASIDE.match(beyond) if beyond.startswith(",") else None
    return aside.end() if aside else 0


def _is_said_of_a_visit(ahead: re.Match[str]) -> bool:
    """Whether what is said behind talks is said of a visit: `talks with the Mayor on the visit slated for May`."""
    return ahead[0].endswith(_SLATED) and _A_VISIT.search(ahead[0]) is not None
