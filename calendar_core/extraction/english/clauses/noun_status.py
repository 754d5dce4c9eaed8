"""Whether an event that a noun names happened, is planned, or is neither: `the upcoming talks`."""

import re

from calendar_core.extraction.date_meanings import Day, Span
from calendar_core.extraction.english.clauses.done_there import is_done_then, status_there
from calendar_core.extraction.english.clauses.matters_of_talks import is_its_agenda, is_only_described
from calendar_core.extraction.english.clauses.said_of_nouns import CALLED_OFF, THAT_WAS, is_settled, said_ahead
from calendar_core.extraction.english.clauses.status import (
    BASE_FORM,
    INVITED,
    MATTER_OF,
    NOUN_REACH,
    PLAN_TOLD,
    PROGRAMME,
    SENTENCE_REACH,
    Status,
    auxiliary_status,
    clause_before,
    cues,
    infinitive_status,
    lowered_words,
    status_of,
)
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_AHEAD_REACH, _DAY_REACH = 120, 60
_SAID = prefiltered(
    r"\b(?:said|told|stated|informed|noted|added|revealed|disclosed|mentioned|indicated|explained|reported)\b(?:(?!\b(?:if|hoped?|wished?)\b)[^.;])*$"
)
_SOON = r"(?:(?:also|then|soon|shortly|next|again) )*"
"""Between an auxiliary and its verb."""
_HOLD = lazy(rf"{_SOON}(?:have|hold|be (?:having|holding))\b")
"""Behind `said that they would`: that is a plan whether or not its day is told."""
_DO = lazy(
    rf"{_SOON}(?:make|pay|undertake|hold|have|attend|host|convene|(?:co-)?chair|begin|start|"
    r"be (?:making|paying|holding)) "
)
"""Behind `would`: what somebody said that another would do."""
_ROW = lazy(
    rf"(?:,|;|\b(?:and|or)) (?:then |also |later )?(?:to )?(?:{BASE_FORM.source}) (?:[\w.'’-]+ ){{0,8}}$"
    r"|, with (?:[a-z-]+ ){0,2}$"
    r"|, (?:and )?(?:then |also |later )?(?:making|paying|undertaking) (?:[\w'’-]+ ){0,4}$"
)
"""Before talks: a verb whose auxiliary may stand far before it, or what goes with it."""
_HELD_THE_NEXT = lazy(
    r"\b(?<!be )(?<!been )(?<!is )(?<!are )(?:held|hosted|conducted|convened|completed|concluded) "
    r"(?:the|their|its|another) next (?:[\w-]+ ){0,4}$"
)
"""Before a round: it is the next of several that were held."""
_AND_ONE_MORE = lazy(
    r"\b(?:will|is to|are to|['’]ll) (?:also )?(?:have|hold|receive|be received|pay|attend|include)\b"
    r"(?:(?!\b(?:held|had|was|were|after|following|met|who|which)\b)[^;])*"
    r"(?:,? and|,? as well as|,? followed by) (?:an?|another|separate) (?:[\w-]+ ){0,2}$"
)
"""Before one more event of those that somebody will have: `will have talks with A, and with others, and a meeting`."""
_TRAVELS_FOR = prefiltered(
    r"\b(?:will (?:then |also |next |later )?(?:travel|fly|head|depart|leave|go)|"
    r"will (?:also |then |next )?(?:be )?(?:mak|pay|undertak)(?:e|ing)? (?:an? |his |her )?(?:[\w-]+ ){0,3}"
    r"(?:visit|trip)|"
    r"(?:travels|flies|heads|goes|continues)(?: on)?|departs|leaves|arrives|proceeds|moves on|"
    r"(?:is|are) (?:travell?ing|flying|heading|leaving|going|due|en route)) (?:to|for|in|on)\b[^.;]{0,110} "
    r"(?:for|to (?:take part in|participate in|attend|join|hold|have|co-chair|chair)) (?:[\w'’-]+ ){0,5}$"
    r"|\b(?:will|is to|are to)\b[^.;]{0,140} (?:in (?:conjunction|connection)|coinciding|to coincide) with "
    r"(?:[\w'’-]+ ){0,8}$"
    r"|\b(?:leaves|departs|is leaving|will leave)\b[^.;]{0,60} for (?:an?|his|her|the) (?:[\w'’-]+ ){0,4}$"
)
"""Before talks: who travels to them has not held them yet."""
_SHOULD_BE = lazy(r"\bshould (?:also )?be \w+ (?:during|at|in) (?:\w+ )?$")
"""Before talks: what they ought to deal with."""
_HELP_WITH = lazy(
    r"\b(?:help\w*|assist\w*|aid(?:ed|ing)?|offer\w*|ready|willing|promis\w+|pledg\w+) "
    r"(?:[^.;]{1,30},? as well as )?(?:(?:to|in|with|the) ){0,2}"
    r"(?:(?:help|assist) )?(?:(?:to|in|with) )?(?:organi[sz]\w+|arrang\w+|set(?:ting)? up|facilitat\w+|broker\w*) "
    r"(?:of )?(?:(?:an?|the|such|any) )?(?:[\w-]+ ){0,3}$"
)
"""Before a meeting: somebody may help with it, whenever that will be."""
_LASTING = lazy(
    r"\b(?:established|built(?: up)?|developed|maintain(?:s|ed)?|forged|nurtured) (?:an?|our|their) (?:[\w-]+ ){0,4}$"
)
"""Before a dialogue: it goes on, at no time."""
_UNSURE = lazy(
    r"\b(?:if|whether) (?:(?:[\w.'’-]+ ){1,4}(?:will|would|shall|(?:is|are|was|were) to|(?:plan|intend)(?:s|ed)? to) "
    r"(?:also )?(?:have|hold) )?(?:(?:an?|the|any|their|another) )?(?:[a-z-]+ ){0,3}$"
)
"""Before talks of which nobody knows whether they will be."""
_FOLLOWED = lazy(
    r"\b(?:(?:followed|preceded) by|"
    r"(?:conclude[ds]?|end(?:s|ed)?|rounded off|capped|culminated?|begin|start|open|commence|kick off) (?:with|in|by)) "
    r"(?:\S+ ){0,4}$"
)
_BEFORE_A = lazy(r"\bbefore (?:an?|holding) (?:[\w-]+ ){0,4}$")
_TO_COME_BEFORE = lazy(r"\bwill (?:also |first |then )?(?:be|attend|join|visit)\b")
"""Somewhere before `before a meeting`: both are to come."""
_GATHERED_TO = lazy(
    r"\b(?:gathered|convened|came together|got together|assembled)\b[^.;]{0,90} "
    r"to (?:hold|attend|take part in)(?: \S+){0,6} $"
)
"""Before a meeting: those who gathered held it."""
_PLANNED_BEFORE = lazy(
    r"\b(?:will|['’]ll|would|shall|(?:is|are|am) (?:due |set |going |likely )?to|scheduled|plan(?:s|ned|ning)?|"
    r"expect(?:s|ed)?|"
    r"intend(?:s|ed)?|hop(?:e|es|ing) to|look(?:s|ing)? forward to)\b"
)
"""Before `followed by talks`: both are to come."""
_AT_WHICH = lazy(r"\b(?:(?:in|at|during) which|where)\b")
"""Behind an event: what was discussed there, and not that it was only spoken of."""
_FRUITFUL = lazy(
    r"[^.;]{0,90}? (?:will|would) (?:also )?(?:be|prove|become) (?:(?:a|an|very|most|truly|both|highly) )*"
    r"(?:fruitful|productive|successful?|useful|effective|interesting|beneficial|memorable|constructive)\b"
    r"|[^.;]{0,90}? (?:will|would) (?:also )?(?:contribute|help|serve|give|strengthen|promote|enable|allow)\b"
)
"""Behind an event: what it will be like."""
_THIS_ONE = lazy(r"\b(?:[Tt]his|[Yy]our|[Tt]oday's) (?:[\w-]+ ){0,2}$")
"""Before a visit of which somebody says what it will be like: it is under way."""
_WHERE_HE_WILL_BE = lazy(r"(?:\bwill|['’]ll) [^.;]{1,80}?,? where (?:the|his|her|their|an?) (?:\S+ ){0,3}$")
"""Before talks that take place somewhere: they are to come."""
_NEXT_ONE = lazy(r"\b(?:next|upcoming|forthcoming|imminent) (?:\S+ ){0,6}$")
"""Before an event that `takes place`: it will."""
_TO_BE_HELD = lazy(
    r"(?:, (?:particularly|including|among them|notably|such as|namely) [^.;]{1,160}?,)?"
    r"(?: [-–] [^.;]{1,80},)?(?:(?:[, ]*(?:is|are)(?: also| now)?|,(?: which is)?) "
    r"(?:to (?:be )?(?:held|take place)|scheduled|planned|due|set|expected)|"
    r"[, ]*(?:(?:which|that) )?will (?:be (?:held|hosted|convened|organi[sz]ed)|take place|convene|begin|open))\b"
)
_SCHEDULED = lazy(
    r"[^.;,\n]{0,110}?, (?:which is )?(?:now |also )?"
    r"(?:scheduled|planned|slated|foreseen|envisaged|due|confirmed|set|fixed|slotted) (?:for|to|in|on)\b"
    r"|[^.;,\n]{0,110}?,? (?:which (?:is|are) to|is to|are to) (?:begin|start|take place|be held|last|run)\b"
    r"|(?: (?:of|by|with|to|between|from|and|the|in|his|her|their|[A-Z][\w.'’-]*)){1,16}?,? (?:which|that) "
    r"(?:will|shall|(?:is|are) (?:due|set|expected|scheduled) to) (?:\w+ )?"
    r"(?:begin|start|take place|be held|last|run)\b"
    r"|(?:(?!\b(?:and|who|which|that)\b)[^.;,\n]){0,80}? (?:(?:begins|starts|kicks off|gets under ?way) on (?!the\b)|"
    r"(?:begins|starts|kicks off|gets under ?way|(?:is|are) (?:now )?(?:beginning|starting|opening|kicking off|"
    r"getting under ?way|convening)) "
    r"(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next|tomorrow|this (?!morning|afternoon|evening)))"
    r"| (?:scheduled|planned|lined up|arranged)(?: with\b|(?=[.;,]|\s*$))"
    r"|(?:(?!\b(?:visit|trip|tour|summit|session)\b)[^.;,\n]){0,110}? (?:scheduled|planned|slated|upcoming)"
    r"(?: for [^.;\n]{0,40})?$"
)
"""Behind an event: it is to come, as in `the opening of a consulate in Lima, planned for May`."""
_TOOK_PLACE = prefiltered(r"\b(?:took place|(?:was|were) (?:\w+ )?(?:held|opened))\b")
"""Behind an event that is told to have been planned."""
_FORMERLY = lazy(r", (?:previously|originally|initially|first|earlier) (?:scheduled|planned|set|due|slated)[^,.;]*,")
"""Behind an event: when it should have been."""
_BEING_ORGANISED = lazy(
    r"^\W*(?:[Tt]he )?(?:[Oo]rgani[sz]ation|[Pp]reparations?) (?:of|for) (?:(?:an?|the|their) )?(?:[\w-]+ )?$"
)
"""How a sentence begins that tells how far the preparations for an event are."""
_EXPECTED_AT = lazy(
    r"\W*(?:(?:Also|High|Top|Likewise) )?"
    r"(?:[Ee]xpected|[Ss]cheduled|[Tt]opping the agenda|[Oo]n (?:the )?(?:top of )?the agenda) "
    r"(?:to be \w+ )?(?:at|during|for|of|in) "
)
"""How a sentence begins that tells of what is to come: `Expected during the meeting is a discussion on trade`."""
_BESIDES = prefiltered(
    r"(?:^|: )\W*(?:In addition to|Besides?|Apart from|Aside from|As well as) "
    r"(?:(?:hold|hav|conduct|attend|meet|sign|visit)ing|"
    r"(?:an? |the |his |her )?(?:[\w-]+ ){0,2}(?:talks|meetings?|consultations|negotiations|discussions))\b"
    r"[^.;]*, (?:the |an? )?(?:[\w.'’-]+ ){0,10}?"
    r"(?:will|shall|(?:is|are|am) (?:also )?(?:expected|scheduled|due|set|planning|slated) to)\b"
)
"""A sentence that tells two things to come, the first as a gerund: `In addition to holding talks with A, B will …`."""
_IN_FUTURE = lazy(
    r"[^.;,\n]{0,60}? (?:in|during|over) the (?:near(?:est)?|coming|not too distant) "
    r"(?:future|days|weeks|months|period)\b"
)
"""Behind an event of which nothing else tells that it is to come."""
_GOES_ON = r"(?:(?! (?:which|who|where|that|said|was|were|held|met|after|following)\b)[^;:])*"
"""Within what will be done: nothing tells of what was."""
_IN_A_ROW = prefiltered(
    r"\b(?:will|is to|are to|(?:is|are) (?:also )?(?:expected|scheduled|due|set|slated) to) (?:also |then |jointly )?"
    rf"(?:attend|join|take part in|participate in|(?:co-)?chair|(?:co-)?host|hold)\b{_GOES_ON},(?: and)? (?:the|an?) "
    rf"{_GOES_ON}$"
)
"""Before one of several gatherings to be attended, however far: `will attend the summit of A, …, the meeting of`."""
_NONE = lazy(
    r"\b[Nn]o (?:(?:such|other|further|separate|bilateral|trilateral|official|formal|direct|new|planned|additional) )*$"
)
"""Before an event: there is to be none."""
_OPENS = lazy(
    r"\W*(?:(?:[Tt]he|[Aa]n?|[Tt]heir|[Tt]his|[Hh]is|[Hh]er|[Oo]ur) (?:(?!held|had|ha[sv]e?|\w+ed )[\w'’-]+ ){0,4}"
    r"|(?:[A-Z][\w-]+ ){0,2})"
)
"""What stands before a noun that is the subject of its sentence."""
_SET = lazy(
    r"(?:(?!\b(?:which|where|whom?|when|that|it|if)\b)[^.;,]){0,80}? "
    r"(?:was|were|ha(?:s|ve)(?: now| since| already)? been) (?:also |now |tentatively |provisionally )?"
    r"(?:agreed|set|fixed|scheduled|rescheduled|arranged|slotted|pencill?ed in|postponed|put off|put back|moved|"
    r"brought forward)\b"
    r"(?= (?:for|to|until|on|upon|from|with|between|as well)\b|[.:;,]|$)"
)
"""Behind an event: it is to come."""
_FUTURE = ("will", "shall", "is to", "are to")
"""Before `at the session`: what somebody will do there."""
_AWAITED = ("expect", "due", "schedul")
"""Before `today for a visit`: it is to come."""
_WENT_FOR = lazy(
    r", (?:[\w.'’-]+ ){1,6}(?:travell?ed|went|came|flew|returned|arrived)(?: back)? (?:to|in) [^.;,]{1,60} "
    r"for (?:\S+ ){0,4}$"
)
"""Before talks for which somebody went somewhere, whatever the sentence begins with."""
_INVITED_BY = lazy(r", (?:who (?:was|is|has been) )?invited (?:\w+ )?by [^.;,]{1,80},")
"""Behind somebody: why he goes, in passing."""
_NO_EVENT = lazy(
    r"[^.;,\d]{0,80}? over the (?:past |last |previous )?(?:\w+ )?(?:years|months|decades)\b"
    r"|[^.;,]{0,80}? is (?:also )?an? (?:[\w-]+ )?(?:opportunity|chance|occasion)\b"
    r"|(?: (?:between|of|with|among) (?:(?!\b(?:that|which|who|shows?|showed|said|says)\b)[^.;,]){1,90})?"
    r" is (?:\w+ )?(?:necessary|needed|required|desirable|indispensable)\b"
    r"|[^.;]{0,60}?, (?:which|that) (?:(?:also|have|has) )?includ\w+ (?:an? |the )?(?:[\w-]+ ){0,4}"
    r"(?:visits?|meetings?)\b"
)
"""Behind talks: what they are good for, or which meetings they were made up of, and not that they were held."""
_SOON_TO_BE = lazy(r"\b(?:upcoming|forthcoming|next|imminent|scheduled) (?:[\w'’-]+ ){0,4}$")
"""Before an event that was discussed: it is to come, and not only a thought."""
_PROPOSED = ("proposed ", "proposed state ", "proposed official ", "proposed working ", "proposed maiden ")
"""Before a visit: it is to come, if its days are told."""
_WHO_IS_ON = lazy(
    r"\b(?:who (?:is|are) (?:currently |now |also )?|currently |presently )(?:paying|making|undertaking|on) "
    r"(?:an?|his|her|their) (?:[\w-]+ ){0,3}$"
)
"""Before a visit: whoever is met is on it, whether or not they have met."""
_THEN = ("during", "as part of", "within the framework of", "in the course of")
"""Before an event at which something is done."""
_COMING = lazy(r"next|upcoming|forthcoming|imminent|coming|future|planned|scheduled")
_WISHED = lazy(
    r"propos|suggest|hop|wish|cancel|postpon|call|offer|declin|refus|seek|invit|stress|emphasi|underlin|underscor|advocat|"
    r"favou?r|support"
)
"""What somebody does about an event that is called `the next`."""
_HIGH_HOPES = lazy(r"\b(?:high|great|big|much|strong) hopes? (?:on|in|for|of)\b[^.;]*$")
"""Before what is to come: it will be, and only what will come of it is hoped for."""
_PROPOSED_TO = lazy(
    r"\b(?:propos|suggest|offer)\w* to (?:\w+ )?\w+ (?:the|its|their) next (?:\w+ ){0,2}$", re.IGNORECASE
)
"""Before `the next`: what somebody only proposes to do, as in `proposed to hold the next round`."""


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
    left = _uninvited(clause_before(folded, start, position, SENTENCE_REACH))[-NOUN_REACH:]
    beyond = folded.source[folded.origin(behind) : folded.origin_end(end)][:_AHEAD_REACH] if behind else ""
    if (
        CALLED_OFF.search(right)
        or CALLED_OFF.search(beyond)
        or _is_none(left)
        or is_its_agenda(left, right)
        or (mention.kind == "talks" and (_NO_EVENT.match(right) or is_only_described(left, right)))
    ):
        return "void"
    scheduled = _SCHEDULED.match(right) or (behind and _TO_BE_HELD.match(folded.source, folded.origin(behind)))
    if (
        (scheduled and not _TOOK_PLACE.search(right))
        or _EXPECTED_AT.match(left)
        or _is_beside_plans(folded, start, end, position)
        or _BEING_ORGANISED.search(left)
    ):
        return "planned"
    if there := status_there(folded, start, position, left, right):
        return there
    visiting = mention.kind == "visit" and _WHO_IS_ON.search(left)
    if _GATHERED_TO.search(left) or _HELD_THE_NEXT.search(left) or visiting:
        return "held"
    if _FOLLOWED.search(left):
        return "planned" if _PLANNED_BEFORE.search(clause_before(folded, start, position, SENTENCE_REACH)) else "held"
    status = _ahead_status(left, right, beyond) or _behind_status(folded, start, position, left)
    return "planned" if status == "held" and _IN_FUTURE.match(right) else status


def _is_none(left: str) -> bool:
    """Whether the words before a noun tell that there is no such event, or only that there may be one."""
    return any(one.search(left) for one in (_NONE, _SHOULD_BE, _HELP_WITH, _LASTING, _UNSURE, MATTER_OF, _PROPOSED_TO))


def _is_beside_plans(folded: Folded, start: int, end: int, position: int) -> bool:
    """Whether an event is one of two to come: `In addition to holding talks with A, the Minister will …`."""
    before = clause_before(folded, start, position, SENTENCE_REACH)
    if _BEFORE_A.search(before) and _TO_COME_BEFORE.search(before):
        return True
    match = _BESIDES.search(folded.source[folded.origin(start) : folded.origin_end(end)])
    return match is not None and folded.at(position).start - folded.origin(start) < match.end()


def _ahead_status(left: str, right: str, beyond: str) -> Status | None:
    """Return the status that the words behind a noun tell: `the talks were held`, `the visit was put off to May`."""
    settled = is_settled(left, right)
    if settled or _SET.match(right) or THAT_WAS.match(right):
        return "planned" if settled or _SET.match(right) else "held"
    ahead = said_ahead(right, beyond, subject=_OPENS.fullmatch(left) is not None)
    if ahead is None:
        return None
    if _FRUITFUL.match(right) and _THIS_ONE.search(left):
        return "held"
    told = ahead[0].endswith("would") and PLAN_TOLD.search(left + " would ")
    next_one = "takes place" in ahead[0] and (_NEXT_ONE.search(left) or _WHERE_HE_WILL_BE.search(left))
    if status_of(ahead) == "void" and _AT_WHICH.search(ahead[0]):
        return None
    spoken_of = ahead[0].endswith("discussed") and _SOON_TO_BE.search(left)
    return "planned" if told or next_one or spoken_of else status_of(ahead)


def _uninvited(words: str) -> str:
    """Return words without `at the invitation of` or `, invited by A,`: who goes at an invitation has accepted it."""
    return _INVITED_BY.sub(" ", INVITED.sub(" ", words)) if "nvit" in words else words


def _behind_status(folded: Folded, start: int, position: int, left: str) -> Status:
    """Return the status that the words before a noun tell; `to attend the session` is read as an infinitive."""
    found = list(cues("behind").finditer(lowered_words(left)))
    if found and found[-1][0] == "would" and _is_told_to_come(folded, start, position):
        return "planned"
    if infinitive := _status_of_infinitive(folded, start, position, found):
        return infinitive
    if len(found) > 1 and (
        (found[-1][0] in ("at", "today") and found[-2][0] in _FUTURE)
        or (found[-1][0] == "today" and found[-2][0].startswith(_AWAITED))
    ):
        found.pop()
    wished = len(found) > 1 and _COMING.fullmatch(found[-1][0]) and _WISHED.match(found[-2][0])
    if wished and not _HIGH_HOPES.search(left):
        found.pop()
    if found and status_of(found[-1]) == "void" and _WENT_FOR.search(left, found[-1].end()):
        return "held"
    then = found and found[-1][0] in _THEN and is_done_then(folded, start, position, found[-1][0])
    status: Status = "planned" if then else status_of(found[-1]) if found else "held"
    if status != "held":
        dated = status == "void" and left.endswith(_PROPOSED) and _has_its_days(folded, position)
        return "planned" if dated else status
    row = _ROW.search(left)
    if (
        row
        and (not found or found[-1].end() <= row.start())
        and (governed := auxiliary_status(folded, start, position))
    ):
        return governed
    before = folded.source[folded.origin(start) : folded.at(position).start]
    ahead = PROGRAMME.search(before) or _TRAVELS_FOR.search(before)
    if ahead is None and not found:
        ahead = _IN_A_ROW.search(before) or _AND_ONE_MORE.search(before)
    return "planned" if ahead else "held"


def _status_of_infinitive(folded: Folded, start: int, position: int, found: list[re.Match[str]]) -> Status | None:
    """Return the status of `to attend the session`; of `ready to host the next one` only that it is no plan."""
    is_next = len(found) > 1 and _COMING.fullmatch(found[-1][0]) is not None
    told = found[-2:][0] if is_next else next(reversed(found), None)
    if told is None or not told[0].startswith("to "):
        return None
    status = infinitive_status(told.string[: told.start()], clause_before(folded, start, position, SENTENCE_REACH))
    return None if is_next and status != "void" else status


def _has_its_days(folded: Folded, position: int) -> bool:
    """Whether the days of a visit are told right behind it: `the proposed visit of A on 7-9 March`."""
    behind = folded.within(position, position + _DAY_REACH)
    return any(one.kind == "date" and isinstance(one.value.meaning, Day | Span) for one in behind)


def _is_told_to_come(folded: Folded, start: int, position: int) -> bool:
    """Whether what would be was announced, or said: `would make a visit on 5 May`, `would hold talks`."""
    wide = clause_before(folded, start, position, SENTENCE_REACH)
    told = wide[: wide.rfind("would ") + len("would ")]
    if PLAN_TOLD.search(told):
        return True
    dated = any(mention.kind == "date" for mention in folded.within(position, position + _DAY_REACH))
    dated = dated or _HOLD.match(wide, len(told)) is not None
    return dated and _SAID.search(told) is not None and _DO.match(wide, len(told)) is not None
