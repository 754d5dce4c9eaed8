"""Whether something happened, is planned, or is neither: read off the words that govern it."""

import re
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Literal

from calendar_core.extraction.english.lexicon import table
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.gazetteer import lowered
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

Status = Literal["held", "planned", "void", "asked"]
"""What became of an event: it happened, it is planned, or neither (refused, wished for, supposed; asked about)."""

_VERB_REACH, _SENTENCE_REACH, _CONDITION_REACH, _NOUN_REACH, _AHEAD_REACH = 40, 400, 60, 100, 120
_WORDS_BETWEEN = 3
_FINITE = lazy(r"(?:met|held|took|came|went|saw|sat|flew|left|paid|spoke|gave|made|had|\w+ed|\w+[^s\W]s)\b")
_BASE_FORM = lazy(
    r"(?:adopt|address|approve|arrange|arrive|attend|call|co-chair|chair|co-host|co-organi[sz]e|conclude|conduct|confer|"
    r"convene|discuss|fly|gather|go|have|hold|host|ink|issue|join|meet|open|organi[sz]e|participate|pay|receive|"
    r"reconvene|see|sign|sit|take part|talk|travel|visit|welcome)\b"
)
"""Verbs that an auxiliary far before them may govern: `will visit A, attend B and meet C`."""
_GOES_ON = lazy(rf"(?:; (?:and )?(?:{_BASE_FORM.source})[^;:]{{0,90}})+$")
"""The end of a row of verbs with semicolons: `will call on A; meet B; and hold talks`."""
_ROW = lazy(rf"(?:,|;|\b(?:and|or)) (?:then |also |later )?(?:{_BASE_FORM.source}) (?:[\w'’-]+ ){{0,4}}$")
"""Before talks: a verb whose auxiliary may stand far before it."""
_BE_NEXT = lazy(r"\b(?:and|or|,) (?:then |also |later )?be $")
"""Before a verb whose auxiliary stands far before: `will hold talks with A and be received by B`."""
_BEFORE_DOING = lazy(r"\b(?:before|prior to|followed by) (?:then |also |later )?$")
"""Before a gerund: what it tells is to come if that before which it happens is: `will visit A before heading to B`."""
_WHEN_THEN = lazy(
    r"\b(?:will|shall|is to|are to|(?:is|are) (?:expected|due|set|scheduled) to)\b[^.;:]* "
    r"(?:when|once|as soon as|after|before|until|where) "
    r"(?:he|she|it|(?:the )?(?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:next |first |also )?$"
)
"""Before a verb in the present tense: what it tells is to come too, `will be accompanied by A when she arrives`."""
_BE = lazy(r"\b(?:be|have|get)\b")
_SUBJUNCTIVE = lazy(r"\bthat (?:[^.;,]{1,60} )?be $")
"""Before a verb of something wished: `their aim is that the treaty be signed`."""
_CONDITION = prefiltered(r"\b(?:if|unless|whether|would have|could have)\b[^,;]*$", re.IGNORECASE)
_UNDER_WAY = lazy(
    r"\b(?:(?:started|starts|began|begins) (?:an?|his|her|their) (?:\w+ )?(?:trip|visit|journey|tour)|"
    r"arriv(?:ed|es)|departed|left|travell?ed|flew|went|came|visited|ha[sd] come|(?:led|headed) (?:an?|the)|"
    r"(?:is|was|are|were) (?:currently )?(?:in|visiting|on)|(?<!be )on an? (?:\w+ )?(?:visit|trip) (?:to|in)|"
    r"as part of (?:an?|his|her|their) (?:\w+ )?(?:visit|trip)|"
    r"(?:on the occasion of|during) the (?:\w+ )?(?:visit|trip) (?:of|by)|"
    r"(?<!be )(?:was|had|gratitude for|grateful for|thank\w* [^.;,]{0,40}for) (?:an?|the|this|my) "
    r"(?:\w+ )?(?:opportunity|occasion|chance) to)\b[^.;]*$",
    re.IGNORECASE,
)
_WELCOMED = lazy(r"\bwelcom\w+ (?:(?!decision|agreement|announce|plans\b)[^.;])*$")
"""Before what is wished for; a decision that was welcomed has been taken."""
_UNSETTLED = lazy(
    r"(?<!was )(?<!were )(?<!been )\binvit(?:ed|es|ing) (?!to\b)[^.;,]*$"
    r"|\b(?:potential|possible) (?:[\w-]+ ){0,3}(?:visit|trip|journey)\b[^.;,]*$"
)
"""Before what somebody is asked to do, or may do."""
_WAS_FIRST = prefiltered(
    r"\b(?:was|were|is|became|becoming) (?:also )?the (?:first|last|only|latest|second|third|\w+th) [^.;,]{0,60}$"
)
_PLEASED = lazy(
    r"\b(?:pleased|delighted|honou?red|glad|happy|privileged|good|great|nice|wonderful|pleasure|privilege|honou?r) $",
    re.IGNORECASE,
)
"""Before `to make the first visit`, or `to meet`: who says so is there."""
_DIRECTLY_HELD = lazy(
    r"\b(?:after|following|during|throughout|in the course of|at the end of|since|results of|outcomes? of|"
    r"on the sidelines of|on the margins of|at|upon|as a result of|"
    r"(?<!engage )in(?! (?:hold|hav|organi[sz]|conven|host|arrang|resum|continu)ing\b))"
    r"(?: (?:a|an|the|his|her|its|their|this|that|"
    r"these|our|my|such|today's|recent|separate|bilateral|trilateral|brief|short|official|first|last|latest|working|informal|"
    r"one-on-one|extended|regular|high-level|wide-ranging|in-depth|face-to-face|substantive|extensive|further|"
    r"successful|historic|landmark|joint|high-level|previous|trilateral|state|subsequent|earlier|inaugural|"
    r"productive|fruitful|constructive|cordial|[A-Z]\w+-[A-Z]\w+|\w+'s|\w+ed|\S+ing))*\s*$",
    re.IGNORECASE,
)
_TO_TAKE_PART = lazy(r"\bto (?:take part|participate) $")
"""Before `in the session`: an infinitive, of which the words before it tell whether it is to come."""
_STILL_TO_COME = lazy(r"[^.;,]{0,60}?(?:\bto be held|\bscheduled for|,? which will)\b")
_OPENS_BEHIND = lazy(r"\W*(?:Following|After|Upon|At the end of|In the wake of)\b")
_TO_BE_SIGNED = lazy(
    r"[^.;]{0,200}?\b(?:(?:(?:is|are) (?:also )?(?:expected|planned|scheduled|due|set) to be|will be) "
    r"(?:signed|adopted|initialled|inked)|will (?:also )?(?:sign|ink|adopt))\b"
)
"""Behind talks with which a sentence opens: they are to come, as what is to be signed after them is."""
_TO_FOLLOW = lazy(r"\b(?:expected|planned|scheduled|due|set) to be \w+ (?:\S+ ){0,4}$")
"""Before an event that something is to follow: `are expected to be signed following the negotiations`."""


_TRAVELS_FOR = prefiltered(
    r"\b(?:will (?:then |also |next |later )?(?:travel|fly|head|depart|leave|go)|"
    r"travels|flies|heads|departs|leaves|goes|arrives|"
    r"(?:is|are) (?:travell?ing|flying|heading|leaving|going|due)) (?:to|for|in|on)\b[^.;]{0,60} "
    r"(?:for|to (?:take part in|participate in|attend|join|hold|have|co-chair|chair)) (?:[\w'’-]+ ){0,5}$"
    r"|\b(?:leaves|departs|is leaving|will leave)\b[^.;]{0,60} for (?:an?|his|her|the) (?:[\w'’-]+ ){0,4}$"
)
"""Before talks: who travels to them has not held them yet."""
_SHOULD_BE = lazy(r"\bshould (?:also )?be \w+ (?:during|at|in) (?:\w+ )?$")
"""Before talks: what they ought to deal with."""
_UNSURE = lazy(r"\b(?:if|whether) (?:(?:an?|the|any|their|another) )?(?:[a-z-]+ ){0,3}$")
"""Before talks of which nobody knows whether they will be."""
_FOLLOWED = lazy(r"\b(?:followed|preceded) by (?:\S+ ){0,4}$")
_GATHERED_TO = lazy(
    r"\b(?:gathered|convened|came together|got together|assembled)\b[^.;]{0,90} "
    r"to (?:hold|attend|take part in)(?: \S+){0,6} $"
)
"""Before a meeting: those who gathered held it."""
_PLANNED_BEFORE = lazy(r"\b(?:will|would|shall|is to|are to|scheduled|planned|expected)\b")
"""Before `followed by talks`: both are to come."""
_PLAN_TOLD = lazy(
    r"\b(?:agreed|confirmed|decided|announced|arranged) (?:that )?(?:[^.;:?]|(?<=\b[A-Z])\.){0,90}?\bwould (?:\w+ )?$"
    r"|\b(?:agreed|decided) that (?:[^.;:?]|(?<=\b[A-Z])\.){0,90}?\bshould $"
)
"""Before an event: a plan, told in the past."""
_AT_WHICH = lazy(r"\b(?:(?:in|at|during) which|where)\b")
"""Behind an event: what was discussed there, and not that it was only spoken of."""
_NEXT_ONE = lazy(r"\b(?:next|upcoming|forthcoming) (?:\S+ ){0,6}$")
"""Before an event that `takes place`: it will."""
_TO_BE_HELD = lazy(
    r"(?: [-–] [^.;]{1,80},)?(?:(?:[, ]*(?:is|are)(?: also| now)?|,(?: which is)?) "
    r"(?:to (?:be )?(?:held|take place)|scheduled|planned|due|set|expected)|"
    r"[, ]*will (?:be (?:held|hosted|convened|organi[sz]ed)|take place|convene|begin|open))\b"
)
_SCHEDULED = lazy(
    r"[^.;,\n]{0,110}?, (?:which is )?(?:now |also )?(?:scheduled|planned|slated|foreseen|envisaged) (?:for|to|in|on)\b"
    r"| (?:scheduled|planned|lined up|arranged) with\b"
    r"|[^.;,\n]{0,110}? (?:scheduled|planned|slated|upcoming)(?: for [^.;\n]{0,40})?$"
)
"""Behind an event: it is to come, as in `the opening of a consulate in Lima, planned for May`."""
_THAT_WAS = lazy(
    r"(?: \([^)\n]*\))?,? (?:that|which) (?:was|were) (?:held|convened|hosted|organi[sz]ed|(?:co-)?chaired|led)\b"
)
"""Behind an event: it is over, whatever will be made of it."""
_TOOK_PLACE = prefiltered(r"\b(?:took place|(?:was|were) (?:\w+ )?(?:held|opened))\b")
"""Behind an event that is told to have been planned."""
INVITED = lazy(r"\b(?:[Aa]t|[Oo]n|[Uu]pon|[Ff]ollowing) (?:the |his |her |an )?(?:[\w.'’-]+ ){0,4}invitation\b")
"""Why somebody goes, and no question whether he does."""
_PROGRAMME = prefiltered(
    r"\b(?:programme|program|agenda|itinerary|schedule)\b[^.;:]{0,50}?"
    r"(?: (?:includes?|comprises?|consists? of|features?|foresees?|envisages?|provides? for)\b|:)[^.;]*$"
    r"|\b(?:visit|tour|trip|programme)\b[^.;:]{0,40}?,? (?:which|that) (?:will )?(?:also )?includes?\b[^.;]*$"
    r"|\b(?:in|on|among|part of) (?:(?:the|his|her|their) )?(?:[\w'’-]+ ){0,3}?"
    r"(?:programme|program|agenda|itinerary|schedule|activities|engagements)\b[^.;:]{0,40}? (?:is|are|will be)\b"
    r"[^.;]*$",
    re.IGNORECASE,
)
"""Before what a programme or a visit holds, however far on: `her agenda includes a meeting with A and talks with B`."""
_FORMERLY = lazy(r", (?:previously|originally|initially|first|earlier) (?:scheduled|planned|set|due)[^,.;]*,")
"""Behind an event: when it should have been."""
_DENIED = prefiltered(
    r"\b(?:den(?:y|ies|ied|ying)|refut\w+|dismiss\w+|reject\w*)\b[^.;]{0,60}?"
    r"\b(?:reports?|claims?|rumou?rs?|allegations?|information|stories|speculation|what|that|having)\b[^.;]*$"
    r"|(?<!\bthe )\breports (?:of|about|that|alleging)\b[^.;,]{0,80}$"
    r"|\b(?:not true|untrue|no truth|false|incorrect) that\b[^.;]*$"
    r"|^\W*(?:\w+ )?(?:reports|claims|rumou?rs|speculation|allegations?) (?:that|about|of)\b[^.;]*$",
    re.IGNORECASE,
)


def is_denied(words: str) -> bool:
    """Whether the words before an event say that it is untrue: `denies reports that the ministers met`."""
    return _DENIED.search(words) is not None


def verb_status(folded: Folded, start: int, position: int) -> Status:
    """Return the status of a verb from its auxiliaries: `met`, `will meet`, `would meet`, `did not meet`.

    Args:
        folded: the folded text.
        start: where its sentence begins.
        position: of the verb.
    """
    left = _left(folded, start, position, _VERB_REACH)
    near = [match for match in _cues("auxiliary").finditer(_lowered(left)) if _governs(left[match.end() :])]
    if _CUSTOM.search(left) or _is_repeated(folded, position):
        return "void"
    if near and near[-1][0] == "to" and _is_finite(folded, position, left[near[-1].end() :]):
        near.pop()
    if near:
        if near[-1][0] in ("would", "should") and _is_said_to_come(folded, start, position):
            return "planned"
        if near[-1][0] not in ("to", "in order to"):
            return "void" if _is_dropped(folded, start, position) else _status(near[-1])
        return _infinitive(left[: near[-1].start()], _left(folded, start, position, _NOUN_REACH))
    form = _form(folded, position)
    gerund = "ing" in form and (_BEFORE_DOING.search(left) or left.endswith(", "))
    if gerund or _BASE_FORM.match(form) or _BE_NEXT.search(left):
        governed = _of_auxiliary(folded, start, position)
        if governed:
            return governed
    return _status_alone(folded, start, position, left)


def _of_auxiliary(folded: Folded, start: int, position: int) -> Status | None:
    """Return the status that the last auxiliary of a sentence before a position tells, however far before."""
    earlier = _cues("auxiliary").finditer(_lowered(_left(folded, start, position, _SENTENCE_REACH)))
    finite = [match for match in earlier if match[0] != "to"]
    return _status(finite[-1]) if finite else None


def _status_alone(folded: Folded, start: int, position: int, left: str) -> Status:
    """Return the status of a verb without an auxiliary."""
    form, before = _form(folded, position), _left(folded, start, position, _SENTENCE_REACH)
    if (form.endswith("s") and _WHEN_THEN.search(before)) or ("ing" in form and _PROGRAMME.search(before)):
        return "planned"
    wished = _SUBJUNCTIVE.search(left) or _CONDITION.search(_left(folded, start, position, _CONDITION_REACH))
    return "void" if wished else "held"


_CUSTOM = prefiltered(
    r"\b(?:regularly|often|frequently|rarely|seldom|usually|repeatedly|constantly|always|occasionally|sometimes|"
    r"traditionally|periodically|routinely|annually) (?:\w+ )?$"
)
"""Before a verb that tells what is done again and again."""
_OFTEN = lazy(
    r"[^.;,\d]{0,80}?\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|countless) times|"
    r"on (?:several|many|numerous|various|a number of|two|three) occasions|every (?:year|month|week))\b"
)
"""Behind a verb that tells what was done more than once, at no time that is told."""
_HOPED = prefiltered(r"\bhop(?:e|es|ed|ing)\b[^.;]{0,120}$")
"""Before `will visit`: it is wished for."""
IF = lazy(r"\W*(?:If|Unless|Provided|Should)\b")
"""What the rest of the sentence tells is only supposed."""
_BUT_NOT = prefiltered(
    r"^[^.;]{0,200}?,? but (?:[\w'-]+ ){1,4}?"
    r"(?:(?:was|were|had been|has been|got) (?:cancell?ed|postponed|called off|put off)|fell through|"
    r"did not|could not|was unable)\b"
)
"""Behind a verb: what was to be was not."""


_BESIDES = prefiltered(
    r"(?:^|: )\W*(?:In addition to|Besides|Apart from|Aside from|As well as) "
    r"(?:(?:hold|hav|conduct|attend|meet|sign|visit)ing|"
    r"(?:an? |the |his |her )?(?:[\w-]+ ){0,2}(?:talks|meetings?|consultations|negotiations|discussions))\b"
    r"[^.;]*, (?:the |an? )?(?:[\w.'’-]+ ){0,10}?"
    r"(?:will|shall|is (?:also )?(?:expected|scheduled|due|set|planning|slated) to)\b"
)
"""A sentence that tells two things to come, the first as a gerund: `In addition to holding talks with A, B will …`."""
_SAID = prefiltered(r"\b(?:said|told|stated|informed|noted|added|revealed)\b(?!.*\bif\b)[^.;]*$")


def _is_said_to_come(folded: Folded, start: int, position: int) -> bool:
    """Whether what would be was agreed, or somebody said when: `told reporters that he would meet A next week`."""
    if _PLAN_TOLD.search(_left(folded, start, position, _NOUN_REACH)):
        return True
    if not _SAID.search(_left(folded, start, position, _SENTENCE_REACH)):
        return False
    return any(mention.kind == "date" for mention in folded.within(position, position + _VERB_REACH))


def _is_repeated(folded: Folded, position: int) -> bool:
    """Whether a verb tells what was done more than once, and not when."""
    if not _OFTEN.match(_right(folded, position)):
        return False
    return all(mention.kind != "date" for mention in folded.within(position, position + _VERB_REACH))


def _is_dropped(folded: Folded, start: int, position: int) -> bool:
    """Whether what will or was to happen is only hoped for, or was called off after all."""
    if _HOPED.search(_left(folded, start, position, _NOUN_REACH)) or IF.match(folded.source, folded.origin(start)):
        return True
    return _BUT_NOT.search(_right(folded, position)) is not None


_AT = lazy(r"\s*at an?\b", re.IGNORECASE)
_WILL_THERE = lazy(r"\b(?:will|shall|is to|are to|would|agreed to) [^.,;]{1,30}$")
"""Before `at a meeting in September`: what will be done there."""
_TO_BE_DONE = lazy(
    r"\b(?:will|shall|is to|are to|agreed to|plans? to|intends? to|is expected to|are expected to)"
    r"(?: (?:be \w+|(?!made|held|taken|given|begun|set|met|won)(?!\w+ed\b)[\w'-]+)){1,8},? $"
)
"""Before `during the visit`: what will be done then, unlike `will implement what was agreed during the visit`."""
_WITHIN = lazy(r"\s*(?:in|at|during)\b", re.IGNORECASE)
_AFTERWARDS = lazy(r"\b(?:will|is to|are to) (?:also |then )?(?:hold|give|have|be|sign|address|brief)\b[^.;]*$")
"""Before `after the talks`: what will be done then."""
_WILL = lazy(r"[^;]{0,80}?, (?:he|she|they|the \w+(?: \w+)?) (?:will|is to|are to)\b")
MATTER_OF = lazy(
    r"\b(?:matter|question|possibility|likelihood) of (?:\w+ ){0,3}$"
    r"|\b(?:rul(?:e[sd]?|ing) out|exclud(?:e[sd]?|ing)) (?:\w+ ){0,4}$"
)
"""Before an event: whether it will be is spoken of."""
_NONE = lazy(
    r"\b[Nn]o (?:(?:such|other|further|separate|bilateral|trilateral|official|formal|direct|new|planned|additional) )*$"
)
"""Before an event: there is to be none."""
_OPENS = lazy(
    r"\W*(?:(?:[Tt]he|[Aa]n?|[Tt]heir|[Tt]his|[Hh]is|[Hh]er|[Oo]ur) (?:(?!held|had|ha[sv]e?|\w+ed )[\w'’-]+ ){0,4}"
    r"|(?:[A-Z][\w-]+ ){0,2})"
)
"""What stands before a noun that is the subject of its sentence."""
_AND_THEN = lazy(
    r" and (?:(?:then|also|later|afterwards|subsequently|thereafter|today|tomorrow|next \w+|"
    r"(?:on|in) (?:the )?(?:\d\d? )?[A-Z]\w+(?: \d\d?)?),? )*$"
)
"""Before what somebody does next."""
TO_ANOTHER_DAY = (
    r"(?!(?: from [\w ]{1,30}?)? (?:to|until|till|for) (?:\w+ ){0,2}?"
    r"(?:\d|next (?:week|month|year)|tomorrow|(?:Jan|Febr)uary|March|April|May|"
    r"June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"spring|summer|autumn|winter))"
)
"""Behind `postponed`, for patterns: nothing tells of a new day."""
_CALLED_OFF = prefiltered(
    r"^[^.;]{0,130}?\b(?:(?:was|were|has been|have been|is|are) "
    rf"(?:cancell?ed|called off|(?:postponed|put off){TO_ANOTHER_DAY})(?!\w)"
    r"|(?:is|are|has been|have been) (?:\w+ly )?held (?:every|each|annually|regularly|biennially|once|twice)\b"
    r"|(?:did|will|has|have|had|was|were) not (?:take(?:n)? place|be(?:en)? held|held|happen|materiali[sz]ed?)\b)"
)
_SET = lazy(
    r"(?:(?!\b(?:which|where|whom?|when|that|it|if)\b)[^.;,]){0,80}? (?:was|were|has been|have been) (?:also |now )?"
    r"(?:agreed|set|fixed|scheduled|rescheduled|arranged|postponed|put off|moved|brought forward)\b"
    r"(?= (?:for|to|until|on|upon|from)\b|[.:;,]|$)"
)
"""Behind an event: it is to come."""


def noun_status(folded: Folded, start: int, end: int, position: int, behind: int | None = None) -> Status:
    """Return the status of an event named by a noun: `the talks`, `the upcoming talks`, `talks would be useful`.

    Args:
        folded: the folded text.
        start: where its sentence begins.
        end: where its sentence ends.
        position: of the noun.
        behind: where the phrase ends that tells who meets, if it is known: `the meeting of A, B and C will be held`.
    """
    mention = folded.at(position)
    ends = min(folded.origin_end(end), mention.end + _AHEAD_REACH)
    right = _FORMERLY.sub(" ", folded.source[mention.end : ends], count=1)
    left = _uninvited(_left(folded, start, position, _SENTENCE_REACH))[-_NOUN_REACH:]
    beyond = folded.source[folded.origin(behind) : folded.origin_end(end)][:_AHEAD_REACH] if behind else ""
    if _CALLED_OFF.search(right) or _CALLED_OFF.search(beyond) or _is_none(left):
        return "void"
    scheduled = _SCHEDULED.match(right) or (behind and _TO_BE_HELD.match(folded.source, folded.origin(behind)))
    if (scheduled and not _TOOK_PLACE.search(right)) or _is_beside_plans(folded, start, end, position):
        return "planned"
    directly = _DIRECTLY_HELD.search(left)
    if directly is not None and not (
        "upcoming" in left[directly.start() :] or _TO_TAKE_PART.search(left, 0, directly.start())
    ):
        return "planned" if _is_yet_to_come(left, directly, right) else "held"
    if _GATHERED_TO.search(left):
        return "held"
    if _FOLLOWED.search(left):
        return "planned" if _PLANNED_BEFORE.search(_left(folded, start, position, _SENTENCE_REACH)) else "held"
    return _ahead_status(left, right, beyond) or _behind_status(folded, start, position, left)


def _is_none(left: str) -> bool:
    """Whether the words before a noun tell that there is no such event, or only that there may be one."""
    return any(one.search(left) for one in (_NONE, _SHOULD_BE, _UNSURE, MATTER_OF))


def _is_beside_plans(folded: Folded, start: int, end: int, position: int) -> bool:
    """Whether an event is the first of two to come: `In addition to holding talks with A, the Minister will …`."""
    match = _BESIDES.search(folded.source[folded.origin(start) : folded.origin_end(end)])
    return match is not None and folded.at(position).start - folded.origin(start) < match.end()


def _ahead_status(left: str, right: str, beyond: str) -> Status | None:
    """Return the status that the words behind a noun tell: `the talks were held`, `the visit was put off to May`."""
    if _SET.match(right) or _THAT_WAS.match(right):
        return "planned" if _SET.match(right) else "held"
    ahead = _ahead(right, beyond, subject=_OPENS.fullmatch(left) is not None)
    if ahead is None:
        return None
    told = ahead[0].endswith("would") and _PLAN_TOLD.search(left + " would ")
    next_one = "takes place" in ahead[0] and _NEXT_ONE.search(left)
    if _status(ahead) == "void" and _AT_WHICH.search(ahead[0]):
        return None
    return "planned" if told or next_one else _status(ahead)


def _ahead(right: str, beyond: str, *, subject: bool) -> re.Match[str] | None:
    """Return what is said of an event, behind its noun or behind those who meet: `talks with the Mayor are expected`.

    What somebody does next is not said of it: `held talks with the Mayor and will travel to Spain`.

    Args:
        right: the words behind the noun.
        beyond: the words behind those who meet.
        subject: whether the event is what the sentence is about, so that these are the nearer ones.
    """
    behind = _cues("ahead").match(beyond)
    if behind is not None and " and " in behind[0]:
        behind = None
    found = _cues("ahead").match(right) if behind is None or not subject else None
    if found is None or _AND_THEN.search(right, 0, found.start(str(found.lastgroup))):
        return behind
    return found


def _uninvited(words: str) -> str:
    """Return words without `at the invitation of`: who goes at somebody's invitation has accepted it."""
    return INVITED.sub(" ", words) if "nvitation" in words else words


def _behind_status(folded: Folded, start: int, position: int, left: str) -> Status:
    """Return the status that the words before a noun tell; `to attend the session` is read as an infinitive."""
    found = list(_cues("behind").finditer(_lowered(left)))
    if found and found[-1][0] == "would" and _PLAN_TOLD.search(left[: found[-1].end()] + " "):
        return "planned"
    if found and found[-1][0].startswith("to "):
        return _infinitive(left[: found[-1].start()], _left(folded, start, position, _SENTENCE_REACH))
    if len(found) > 1 and found[-1][0] in ("at", "today") and found[-2][0] in _FUTURE:
        found.pop()
    if len(found) > 1 and _COMING.fullmatch(found[-1][0]) and _WISHED.match(found[-2][0]):
        found.pop()
    if found and _status(found[-1]) == "void" and _WENT_FOR.search(left, found[-1].end()):
        return "held"
    status = _status(found[-1]) if found else "held"
    if status != "held":
        return status
    row = _ROW.search(left)
    if row and (not found or found[-1].end() <= row.start()) and (governed := _of_auxiliary(folded, start, position)):
        return governed
    before = folded.source[folded.origin(start) : folded.at(position).start]
    return "planned" if _PROGRAMME.search(before) or _TRAVELS_FOR.search(before) else "held"


_FUTURE = ("will", "shall", "is to", "are to")
"""Before `at the session`: what somebody will do there."""
_WENT_FOR = lazy(
    r", (?:[\w.'’-]+ ){1,6}(?:travell?ed|went|came|flew|returned|arrived)(?: back)? (?:to|in) [^.;,]{1,60} "
    r"for (?:\S+ ){0,4}$"
)
"""Before talks for which somebody went somewhere, whatever the sentence begins with."""
_COMING = lazy(r"next|upcoming|forthcoming|coming|future|planned")
_WISHED = lazy(r"propos|suggest|hop|wish|cancel|postpon|call|offer|declin|refus|seek|propose|invit")
"""What somebody does about an event that is called `the next`."""


_WILL_BE = lazy(r" (?:will|shall|is to|are to) be\b")
"""Behind `during the talks`: what will be done at them."""


def _is_yet_to_come(left: str, directly: re.Match[str], right: str) -> bool:
    """Whether words such as `at a meeting` or `following the talks` speak of what is to come."""
    if _THAT_WAS.match(right):
        return False
    if _STILL_TO_COME.match(right) or _WILL_BE.match(right) or _TO_FOLLOW.search(left, 0, directly.start()):
        return True
    if _OPENS_BEHIND.match(left) and _TO_BE_SIGNED.match(right):
        return True
    if _AT.match(directly[0]) and _WILL_THERE.search(left, 0, directly.start()):
        return True
    if not _WITHIN.match(directly[0]) and not _AFTERWARDS.search(left, 0, directly.start()):
        return False
    return bool(_WILL.match(right) or _TO_BE_DONE.search(left, 0, directly.start()))


def _form(folded: Folded, position: int) -> str:
    mention = folded.at(position)
    return folded.source[mention.start : mention.end].lower()


def _is_finite(folded: Folded, position: int, between: str) -> bool:
    """Whether `to` before a verb is a preposition: `the Ambassador to Peru met`, unlike `to be received`."""
    return _FINITE.match(_form(folded, position)) is not None and not _BE.search(between)


_MAY = lazy(r"\bMay\b")


def _lowered(words: str) -> str:
    """Return words in lower case, the month of May spelt so that it is no auxiliary."""
    return lowered(_MAY.sub("Mai", words))


def _governs(between: str) -> bool:
    """Whether an auxiliary still governs the verb, so many words before it."""
    return len(between.split()) <= _WORDS_BETWEEN and "," not in between.replace(", inter alia,", "")


def _infinitive(left: str, wide: str) -> Status:
    """`to meet`: planned after plans, void after wishes, held when somebody has come for it, or was the first to."""
    found = list(_cues("behind").finditer(_lowered(left)))
    if (found and _status(found[-1]) == "void") or _WELCOMED.search(left) or (not found and _UNSETTLED.search(wide)):
        return "void"
    pleased = _PLEASED.search(left) and not (found and _status(found[-1]) == "planned")
    done = _UNDER_WAY.search(wide) or _WAS_FIRST.search(left) or pleased
    return "held" if done else "planned"


def _left(folded: Folded, start: int, position: int, reach: int) -> str:
    """Return the words of the sentence before a position, back to the last colon or semicolon."""
    offset = folded.at(position).start
    left = folded.source[max(folded.origin(start), offset - reach) : offset]
    goes_on = _GOES_ON.search(left + _form(folded, position)) if ";" in left else None
    return left[max(left.rfind(";", 0, goes_on.start() if goes_on else len(left)), left.rfind(":")) + 1 :]


def _right(folded: Folded, position: int) -> str:
    """Return the words behind a verb."""
    ends = folded.at(position).end
    return folded.source[ends : ends + _SENTENCE_REACH]


def _status(match: re.Match[str]) -> Status:
    name = str(match.lastgroup)
    return "void" if name.startswith("void") else "planned" if name.startswith("planned") else "held"


@cache
def _cues(where: str) -> re.Pattern[str]:
    """Compile the cues that stand in one place: auxiliaries, words behind the event, words ahead of it.

    The first two are looked for in lower case, which is faster by far than to ignore case.
    """
    rows = (row for row in table("cues") if row["where"] == where)
    runs = groupby(rows, key=itemgetter("status"))
    groups = [
        f"(?P<{status}{number}>{'|'.join(row['pattern'] for row in run)})" for number, (status, run) in enumerate(runs)
    ]
    if where == "ahead":
        return re.compile("|".join(f"[^.;,]{{0,80}}?{group}" for group in groups).replace("(?P<", r"\b(?P<"))
    return re.compile(rf"\b(?:{'|'.join(groups)})(?!\w)")
