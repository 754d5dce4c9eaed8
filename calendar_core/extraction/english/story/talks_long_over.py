"""Talks and calls of no day that are over for long, or that others had: those told of only spoke about them."""

import re

from calendar_core.edtf import Edtf
from calendar_core.extraction.english.clauses.candidates import Candidate, distinct
from calendar_core.extraction.english.story.story import Story, words_before
from calendar_core.extraction.english.visits.whose_visits import OF_WHOM_WE_MET
from calendar_core.extraction.english.words.same_names import alike_names
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

MENTIONED = ("talks_between", "talks_of", "call_between")
"""Rules for talks that are told of by their sides."""
_TALKED = ("meeting_held", "call_held")
_RECENT = prefiltered(
    r"\bthe(?:ir)? (?:recent|earlier|previous|current|ongoing) (?:\w+ )?$|\b(?:of|about|on|after|following) recent $"
)
_THE_RECENT = prefiltered(r"\b(?:the(?:ir)? )?(?:recent|previous|last) (?:\S+ )?$")
"""Before talks that are over, whatever will be: `better than the results of the recent talks`."""
_RECENTLY = prefiltered(r"\brecently $")
"""Before `spoke with`, below the first sentence: it was on some day before."""
_HIS_RECENT = prefiltered(
    r"\b(?:his|her|our|my|its|during|at|after|of) recent (?:\w+ )?$"
    r"|\b(?:earlier|previous|prior|past) (?:(?:bilateral|phone) )?$"
    r"|\b(?:have|has|had) (?:already |also )?had (?:two|three|four|five|several|many|numerous|a number of) (?:\w+ )?$"
    r"|\b(?:told|informed|briefed|updated) [^.;]{1,80} (?:about|on|of) (?:the )?(?:\w+ (?:of|from) )?(?:his|her) $"
)
"""Before talks with somebody of no day: the same."""
_BRIEFED_ON = prefiltered(
    r"\b(?:(?:de)?brief|updat|inform)\w* [^.;]{1,80} (?:about|on|of) (?:the )?(?:\w+ (?:of|from) )?"
    r"(?:his|her|the) (?:\w+ )?$"
)
"""Before a call of no day: others were told of it."""
_GOING_ON = prefiltered(
    r"\b(?:progress|assessment|appraisal|evaluation|overview|state|status|dynamics) (?:in|of|on|at) "
    r"(?:(?:the|his|her|their|its) )?(?:(?!and\b)[\w'’-]+ ){0,6}$"
    r"|\bin (?:the )?(?:context|view) of (?:the )?(?:(?:ongoing|current|future|these|further|recent) )?$"
    r"|\b(?:stance|position|terms|approach(?:es)?|conditions|demands|tactics|line) (?:in|at|for|on) "
    r"(?:(?:the|its|their|ongoing|current) ){0,2}$"
)
"""Before talks of no day: what is told of them is how they go."""
_INFORMED_ON = prefiltered(
    r"\b(?:inform|brief|updat|apprais|acquaint|familiari[sz])\w* [^.;]{1,200}\b(?:on|about|of|with) (?:the )?"
    r"(?:(?:ongoing|current|peace|latest|recent) )*$"
)
"""Before talks of two sides, of no day: somebody is told of them, whatever came before."""
_OF_WHICH = lazy(r",? (?:the )?(?:\w+ ){0,3}of which\b")
"""Behind such talks: it is told of a round of them."""
_DECIDED_AT = prefiltered(
    r"\b(?:decisions?|agreements?|outcomes?|results?|provisions|conclusions|implementation) "
    r"(?:of|from|(?:reached|made|taken|adopted) (?:at|during)) (?:the )?(?:last |latest |previous )?(?:[A-Z]\w+ )?$"
)
"""Before a gathering of no day: what came of it is spoken of."""
_BUILT_ON = prefiltered(
    r"\b(?:build(?:s|ing)?|built|capitali[sz]\w+) (?:up)?on (?:the )?(?:outcomes?|results|momentum|success)"
    r"(?: and [a-z]+)? of (?:the |their )?(?:\w+ )?$"
)
"""Before a meeting of no day that is the ground of what is to be done."""
_IN_LINE_WITH = prefiltered(
    r"\b(?:in (?:line|accordance|keeping|conformity) with|pursuant to|consistent with) "
    r"(?:(?:the|their) )?(?:(?!and\b)[\w'’-]+ ){0,6}$",
    re.IGNORECASE,
)
"""Before a meeting of no day: something is done as it was agreed there."""
_THE = prefiltered(r"\bthe (?:\w+ ){0,2}$")
"""Before a meeting: the reader is taken to know of it."""
_RECALLS = prefiltered(r"\b(?:recall|remind|remember|mention)(?:s|ed|ing)?\b")
_THEIR_OWN = lazy(
    r"\brecall(?:s|ed|ing)? (?:fondly )?(?:his|her|their|our) "
    r"(?:(?:previous|earlier|past|last|recent|first|many) ){0,2}"
    r"(?:(?:[\w-]+ )?(?:visit|trip|stay)\b[^.;]{0,90}\b(?:his|her|their|our) )?$"
)
"""Before talks: those who had them call them to mind."""
_BEHIND = 40
_REFLECTED_ON = prefiltered(
    r"\b(?:reflect(?:ed|s|ing)?|looked back|looking back) (?:up)?on (?:the|their|our) [^.;,]{0,60}$"
)
"""Before talks of no day: they are looked back on."""
LATELY = lazy(r"\b(?:recently|previously|earlier(?! (?:today|in the day)))\b")


def is_of_others(story: Story, candidate: Candidate, dated: Edtf) -> bool:
    """Whether talks of no day are over for long, or those of others whom those told of spoke about."""
    if candidate.rule in OF_WHOM_WE_MET:
        return _is_of_nobody_here(story, candidate, dated)
    if dated or candidate.rule not in ("talks_with", "talks_dyad", "meeting_of_format", *MENTIONED):
        return not dated and _is_a_recent_call(candidate)
    before = words_before(candidate)
    if candidate.rule == "meeting_of_format":
        return _DECIDED_AT.search(before) is not None
    if candidate.rule == "talks_with":
        recent = _HIS_RECENT.search(before) is not None or _is_called_to_mind(candidate, before)
        return recent or _goes_on(story, candidate, before)
    if candidate.status != "held":
        return candidate.rule == "talks_dyad" and _THE_RECENT.search(before) is not None
    met = candidate.rule in MENTIONED and candidate.kind == "meeting_held"
    over = _is_long_over(candidate, before) or _goes_on(story, candidate, before)
    return over or (met and _is_between_others(story, candidate, before))


def _is_of_nobody_here(story: Story, candidate: Candidate, dated: Edtf) -> bool:
    """Whether `your visit` is spoken of over the phone, or `this visit` with nobody who has been met."""
    if candidate.rule == "visit_yours":
        if not any(is_state(actor.party) for actor in story.last):
            return True
        return not dated and story.last_kind == "call_held"
    parties = set(distinct(candidate.actors))
    greeted = candidate.rule == "greeted_here" and parties == set(distinct(story.about)) and not parties & story.phoned
    return story.last_kind != "meeting_held" and not greeted


def _is_called_to_mind(candidate: Candidate, before: str) -> bool:
    """Whether somebody recalls talks of his own, or some that were held at no other time than `recently`."""
    clause = candidate.clause
    if not clause.number or not _RECALLS.search(before):
        return False
    if _THEIR_OWN.search(before):
        return True
    ends = min(clause.end, candidate.end + _BEHIND)
    return LATELY.search(clause.words(max(clause.start, candidate.at - _BEHIND), ends)) is not None


def _goes_on(story: Story, candidate: Candidate, before: str) -> bool:
    """Whether it is told how talks go that began before; a round of them that is told behind is with the same."""
    of_others = candidate.rule == "talks_between" and _INFORMED_ON.search(before) is not None
    if candidate.status != "held" or not (of_others or _GOING_ON.search(before)):
        return False
    if _OF_WHICH.match(candidate.clause.words(candidate.end, candidate.clause.end)):
        story.last = candidate.actors
    return True


def _is_a_recent_call(candidate: Candidate) -> bool:
    """Whether a call is one that those told of had before: `upon the outcomes of their recent call`."""
    clause = candidate.clause
    if candidate.rule == "spoke_with" and candidate.kind == "call_held" and clause.number:
        return _RECENTLY.search(clause.words(clause.start, candidate.at)) is not None
    if candidate.rule == "call_with" and _BRIEFED_ON.search(clause.words(clause.start, candidate.at)):
        return True
    return candidate.rule == "call_held_by" and _RECENT.search(clause.words(clause.start, candidate.at)) is not None


def _is_long_over(candidate: Candidate, before: str) -> bool:
    """Whether a meeting of no day is a recent one, or one whose results are built on."""
    if any(told.search(before) for told in (_BUILT_ON, _RECENT, _IN_LINE_WITH)):
        return True
    if candidate.clause.number and _REFLECTED_ON.search(before):
        return True
    of_two = candidate.clause.words(candidate.clause.start, candidate.start) if candidate.rule == "talks_dyad" else ""
    return _RECENT.search(of_two) is not None


def _is_between_others(story: Story, candidate: Candidate, before: str) -> bool:
    """Whether a meeting of no day is one of others, that those told of spoke about: `the talks between A and B`."""
    theirs, ours = {one.name for one in candidate.actors}, candidate.facets.get("ours")
    if not ours or "" in theirs or not _THE.search(before):
        return False
    told = [
        one for one in story.occurrences if one.kind in _TALKED and set(one.parties) & set(distinct(candidate.actors))
    ]
    known = {actor.name for one in told for actor in one.actors if actor.name}
    return bool(known) and not any(alike_names(one, other) for one in theirs for other in known)
