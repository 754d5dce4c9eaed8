"""Which event a date follows: the visit of `the visit to Singapore in May`."""

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import EVENT_MARKS, EVENTS, RULES
from calendar_core.extraction.lazy import lazy

BREAK = lazy(r"[,;:(\n]| and | but | while | who | whose | which | that | would ")
"""Between an event and a date: a new clause, or a break in one."""
VERBS = frozenset({"met", "receive", "hold", "discussed", "call_on", "visited", "spoke", "phoned", "join"})
"""Kinds of verbs that a date may stand before."""
_OF_TWO = RULES.compile(r"(?<=<state|org>),? and (?:the )?(?=<state|org>)")
"""Between two states by their names, which is no break."""
SHORT = 30
"""An event within so many characters before a date is near it, whatever breaks stand between."""
WHO_IS_ON = (
    r"who (?:(?:is|are|was|were) (?:(?:currently|now|here|also|in <city>),? ){0,2}(?:on|paying|making)|"
    r"came on|<arrive>(?: in <city>)? on) [^.;,\n]{0,60}"
)
"""Before a visit, for patterns: it is told in passing of somebody, who does something else meanwhile."""
WHO_IS_THERE = RULES.compile(rf", {WHO_IS_ON}<visit>(?: [^.;,\n<date>]{{1,90}})?,(?= )")
"""What is told in passing of somebody's visit, which no date behind it is of."""
_LOOK_BACK = 110
"""So many characters before a date the event that it follows may stand."""
SIGNING_MARKS = frozenset(MARKS[kind] for kind in ("document", "sign"))
"""The marks of documents and of their signing."""
_NEXT = RULES.compile(
    r"(?:, and|, while) (?:then |later )?(?:on |in )?<date>,$|; (?:and |then |later )?(?:on |in )?<date>[, ]$"
)
"""Up to what is behind a date: it opens what follows, and does not close what stands before."""
_PLANNED = r"(?:planned|scheduled|slated|foreseen|envisaged|expected|due)(?: (?:for|in|on))? (?:the )?$"
PLANNED_FOR = lazy(rf", (?:which is )?{_PLANNED}")
"""Between an event and its date, however far: `the session of the commission on trade and travel, planned for May`."""
PLANNED_VISIT = lazy(rf",? {_PLANNED}")
"""Between a visit and its date, which is that of nothing told before it."""
_INVITED = RULES.compile(
    r"\W*(?:At|On|Upon|Following|Accepting|In response to) (?:the |an? )?(?:[a-z]+ )?<invite>[^;\n]{0,120}?, "
    rf"(?:on |from |between |[^;\n{EVENTS}<date>]{{1,120}} (?:will|shall|is|was|has|would)"
    r"(?: (?:to|due|set|scheduled|expected|also))*(?: on| from| between)? )?"
)
"""Before a date: why somebody goes, behind which stands when."""
_OF_A_VERB = RULES.compile(
    r"<actor>,? (?:on |late |early )?<date>,? (?:also |then |jointly )?"
    rf"(?!<hold> <visit>)<{'|'.join(sorted(VERBS | {'sign'}))}>"
)
"""Around a date: it stands between who does something and the verb for it."""
_SUBJECT_REACH, _VERB_AHEAD = 10, 12
_BY = RULES.compile(r"<talks>[^.;\n]{0,120}<hold> (?:in the format of|via|through) (?:an? )?$")
"""Before a videoconference that is how something else was held."""
_GUEST = RULES.compile("<visited> <actor>")
"""Somebody who is called a guest: `the visiting President A`."""
_THAT_ENDED = lazy(r"\b(?:that|which) $")
"""Before `concluded`: what is told before it did."""


def owner_of(clause: Clause, position: int) -> int | None:
    """Return the position of the event that a date follows: `the visit to Singapore in May`."""
    if _INVITED.fullmatch(clause.text, clause.start, position):
        return None
    if _OF_A_VERB.search(clause.text, max(clause.start, position - _SUBJECT_REACH), position + _VERB_AHEAD):
        return None
    left = clause.text[max(clause.start, position - _LOOK_BACK) : position]
    left = WHO_IS_THERE.sub(lambda aside: " " * len(aside[0]), left)
    if _NEXT.search(clause.text, max(clause.start, position - SHORT), position + 2):
        return None
    at = position - len(left)
    for offset in range(len(left) - 1, -1, -1):
        if left[offset] in EVENT_MARKS and left[offset - 1 : offset] != "(" and _may_have_a_day(clause, at + offset):
            between = left[offset + 1 :]
            near = BREAK.search(_OF_TWO.sub("", between)) is None or len(between) < SHORT or PLANNED_FOR.search(between)
            return at + offset if near else None
    return None


def _may_have_a_day(clause: Clause, position: int) -> bool:
    """Whether a word for an event is one that a date can belong to: a guest is called `visiting` on no day."""
    mark = clause.text[position]
    if mark in SIGNING_MARKS:
        return _THAT_ENDED.search(clause.text, clause.start, position) is None
    if mark == MARKS["visited"]:
        return clause.form(position) != "visiting" or _GUEST.match(clause.text, position) is None
    return mark != MARKS["forum"] or not _is_a_means(clause, position)


def _is_a_means(clause: Clause, position: int) -> bool:
    """Whether a word for a gathering only tells by what means talks were held: `by videoconference on Monday`."""
    if not clause.form(position).startswith(("video", "web", "tele")):
        return False
    return _BY.search(clause.text, clause.start, position) is not None
