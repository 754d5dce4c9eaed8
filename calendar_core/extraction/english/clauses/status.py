"""Whether something happened, is planned, or is neither: the words that tell it, of verbs and of nouns alike."""

import re
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Literal

from calendar_core.extraction.english.words.lexicon import table
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.gazetteer import lowered
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

Status = Literal["held", "planned", "void", "asked"]
"""What became of an event: it happened, it is planned, or neither (refused, wished for, supposed; asked about)."""

SENTENCE_REACH, NOUN_REACH = 400, 100
"""How many characters before an event its whole sentence is looked at, and what stands near a noun."""
BASE_FORM = lazy(
    r"(?:adopt|address|approve|arrange|arrive|attend|call|catch up|co-chair|chair|co-host|co-organi[sz]e|conclude|"
    r"conduct|confer|convene|deliver|discuss|exchange|fly|gather|go|have|hold|host|ink|issue|join|meet|open|organi[sz]e|participate|pay|receive|"
    r"reconvene|represent|see|sign|sit|speak|take part|talk|travel|visit|welcome)\b"
)
"""Verbs that an auxiliary far before them may govern: `will visit A, attend B and meet C`."""
_GOES_ON = lazy(rf"(?:; (?:and )?(?:{BASE_FORM.source})[^;:]{{0,90}})+$")
"""The end of a row of verbs with semicolons: `will call on A; meet B; and hold talks`."""
_UNDER_WAY = lazy(
    r"\b(?:(?:started|starts|began|begins|finished|completed|concluded|ended) (?:an?|my|our|his|her|their) (?:\w+ )?"
    r"(?:trip|visit|journey|tour)|"
    r"(?:used|seized|took advantage of|made use of) (?:\S+ ){1,4}?"
    r"(?:opportunity|occasion|chance|stay|visit|trip|presence)|"
    r"(?<!has )(?<!have )arrived|departed|left|travell?ed|flew|went|came|proceeded|visited|ha[sd] come|"
    r"(?:led|headed) (?:an?|the)|(?:is|was|are|were) (?:currently )?(?:in|visiting|on)|"
    r"(?<!be )on an? (?:\w+ )?(?:visit|trip) (?:to|in) (?:the )?(?-i:[A-Z])|"
    r"as part of (?:an?|his|her|their) (?:\w+ )?(?:visit|trip)|"
    r"(?<!be )(?:made|paid|undertook) (?:(?:an?|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip) to|"
    r"th(?:e|is) (?:visit|trip))|"
    r"(?:on the occasion of|during) the (?:\w+ )?(?:visit|trip) (?:of|by)|"
    r"\w+ed [^.;]{1,80}\bduring (?:his|her|their|my|our) (?:\w+ )?(?:visit|trip|stay)|"
    r"(?:pleased|delighted|thrilled|honou?red|glad|happy|privileged|good|great|terrific|wonderful|pleasure|privilege|"
    r"honou?r) to be (?:back )?(?:again )?(?:here|in [A-Z]\w+)|"
    r"(?:was|were) (?:pleased|delighted|glad|happy|honou?red|privileged|able) to (?:visit|travel to) [A-Z]\w+|"
    r"(?<!be )(?:was|had|gratitude for|grateful for|thank\w* [^.;,]{0,40}for) (?:an?|the|this|my) "
    r"(?:(?:\w+ ){0,2}(?:opportunity|occasion|chance)[\w ]{0,30},? and (?:also )?an? )?"
    r"(?:\w+ )?(?:opportunity|occasion|chance) (?:for (?:me|us|him|her|them) )?to)\b[^.;]*$",
    re.IGNORECASE,
)
_RECALLED_TRIP = prefiltered(
    r"\b(?:(?:thank|prais|commend|recall|hail|congratulat)\w*"
    r"(?:(?! (?:plan|upcoming|forthcoming|next|future|coming|will)\w*)[^.;]){1,70}|"
    r"(?:recent|successful|previous)(?: \w+)?) (?:visit|trip|travels?|journey) to(?: [\w'’-]+){1,5}? to $"
)
"""Before `to attend`: somebody was somewhere, and did it."""
_WHEN = lazy(r"\d|\b(?:last|yesterday|earlier|(?:in|on) (?:[JFMASOND][a-z]+|[a-z]+day))\b")
"""In such words: when it was."""
_WELCOMED = lazy(
    r"\bwelcom\w+ (?:(?!decision|agreement|announce|plans\b)[^.;])*$"
    r"|\b[Ee]xpress\w* [^.;]{0,80}\b(?:delight|joy|pleasure|pride|gratitude) $"
)
"""Before what is wished for, or what somebody is glad of; a decision that was welcomed has been taken."""
_UNSETTLED = lazy(
    r"(?<!was )(?<!were )(?<!been )\binvit(?:ed|es|ing) (?!to\b)[^.;,]*$"
    r"|\b(?:potential|possible) (?:[\w-]+ ){0,3}(?:visit|trip|journey)\b[^.;,]*$"
)
"""Before what somebody is asked to do, or may do."""
_WAS_FIRST = prefiltered(
    r"\b(?:was|were|is|became|becoming|(?:honou?red|proud|privileged|pleased|delighted|happy|glad) to be(?:come)?) "
    r"(?:also )?the (?:[Ff]irst|[Ll]ast|only|latest|second|third|\w+th) [^.;,]{0,60}$"
)
_PLEASED = lazy(
    r"\b(?:pleased|delighted|thrilled|excited|proud|honou?red|glad|happy|privileged|good|great|nice|wonderful|"
    r"pleasure|delight|privilege|honou?r) "
    r"(?:(?:once (?:again|more)|again|indeed|now|today|tonight|this (?:morning|afternoon|evening)|here|for me|"
    r"for us) )*(?:to be (?:here|back|in [A-Z]\w+)(?: \w+){0,3} and )?$"
    r"|\b(?:I|[Ww]e)(?:['’](?:m|re)| am| are)(?: \w+)? (?:here|back)(?: today)?(?: in [A-Z][\w ]{2,20})? $"
    r"|\b(?:pleasure|privilege|honou?r) for (?:[\w'’-]+ ){1,9}$"
    r"|\b(?:(?:was|were|been) (?:\w+ )?able|managed|(?:I|we) (?:\w+ly )?(?:chose|elected)) $",
    re.IGNORECASE,
)
"""Before `to make the first visit`, or `to meet`: who says so is there, or did it."""
_HAD_THE_CHANCE = lazy(
    r"\b(?:had the|(?<!be )(?:pleased|delighted|thrilled|honou?red|glad|happy|privileged|good|great|wonderful|pleasure|"
    r"privilege|honou?r) to have (?:had )?(?:the|an?|this)) (?:\w+ )?(?:opportunity|chance|pleasure|honou?r|privilege) "
    r"(?:(?:today|yesterday|recently|again|earlier|(?:last|this|that) \w+|on \w+) )?$"
)
"""Before `to have talks`: they were held."""
PLAN_TOLD = lazy(
    r"\b(?:agreed|concurred|confirmed|decided|determined|resolved|announced|arranged|(?:took|taking) note) (?:that )?"
    r"(?:[^.;:?]|(?<=\b[A-Z])\.){0,150}?\bwould (?:\w+ )?$"
    r"|\b(?:agreed|decided) that (?:[^.;:?]|(?<=\b[A-Z])\.){0,90}?\bshould $"
)
"""Before an event: a plan, told in the past."""
INVITED = lazy(r"\b(?:[Aa]t|[Oo]n|[Uu]pon|[Ff]ollowing) (?:the |his |her |an )?(?:[\w.'’-]+ ){0,4}invitation\b")
"""Why somebody goes, and no question whether he does."""
PROGRAMME = prefiltered(
    r"\b(?:programme|program|agenda|itinerary|schedule|(?:day's|today's|the) (?:events|engagements))\b[^.;:]{0,50}?"
    r"(?: (?:includes?|comprises?|consists? of|features?|foresees?|envisages?|provides? for)\b|:)[^.;]*$"
    r"|\b(?:visit|tour|trip|programme)\b[^.;:]{0,40}?(?:,? (?:which|that))? (?:will )?(?:also )?includes?\b[^.;]*$"
    r"|\b(?:in|on|among|part of) (?:(?:the|his|her|their) )?(?:[\w'’-]+ ){0,3}?"
    r"(?:programme|program|agenda|itinerary|schedule|activities|engagements)\b[^.;:]{0,40}? (?:is|are|will be)\b"
    r"[^.;]*$"
    r"|\b(?:has|have) (?:also )?(?:on|in) (?:the|his|her|their) (?:[\w'’-]+ ){0,2}?"
    r"(?:programme|program|agenda|itinerary|schedule)\b[^.;]*$",
    re.IGNORECASE,
)
"""Before what a programme or a visit holds, however far on: `her agenda includes a meeting with A and talks with B`."""
_DENIED = prefiltered(
    r"\b(?:den(?:y|ies|ied|ying)|refut\w+|dismiss\w+|reject\w*)\b[^.;]{0,60}?"
    r"\b(?:reports?|claims?|rumou?rs?|allegations?|information|stories|speculation|what|that|having)\b[^.;]*$"
    r"|(?<!\bthe )\breports (?:of|about|that|alleging)\b[^.;,]{0,80}$"
    r"|\b(?:not true|untrue|no truth|false|incorrect) that\b[^.;]*$"
    r"|^\W*(?:\w+ )?(?:reports|claims|rumou?rs|speculation|allegations?) (?:that|about|of)\b[^.;]*$",
    re.IGNORECASE,
)
IF = lazy(r"\W*(?:If|Unless|Provided|Should)\b")
"""What the rest of the sentence tells is only supposed."""
MATTER_OF = lazy(
    r"\b(?:approach(?:es)?|attitudes?|positions?|stances?|principles?|views?|assessments?|vision|outlook) "
    r"(?:to|on|of|towards?|regarding|for|underlying|in) (?:the )?(?:ongoing |current |present |peace |further )?$"
    r"|\bpositions? of (?!the (?:two|both|sides|parties)\b)[^.;]{1,90}? (?:on|in) (?:the )?(?:ongoing )?$"
    r"|\b(?:nuances|circumstances|subtleties|intricacies|peculiarities)(?: and \w+)? of (?:the )?(?:ongoing )?$"
    r"|\b(?:requests?|demands?|appeals?) for (?:an? )?(?:\w+ ){0,2}$"
    r"|\b(?:matter|question|possibility|likelihood) of (?:\w+ ){0,3}$"
    r"|\b(?:could|can|may|might) (?:\w+ )?(?:lead|result) (?:to|in) (?:an? |the )?(?:\w+ ){0,3}$"
    r"|\b(?:tools?|instruments?|basis|grounds?|platforms?|pretext|preconditions?|room) for "
    r"(?:(?:an?|the|any|further|direct|new|future) )*(?:\w+ )?$"
    r"|\b(?:steps?|conditions|readiness) (?:for|towards?) (?:an? |the )(?:\w+ ){0,3}$"
    r"|\b(?:help\w*|assist\w*|mediat\w+|intermediar\w+|facilitat\w+|support|roles?|interest|breakthrough|deadlock|"
    r"pause) in (?:(?:the|any|these|future|direct|ongoing|peace) ){0,2}$"
    r"|\b(?:rul(?:e[sd]?|ing) out|exclud(?:e[sd]?|ing)) (?:\w+ ){0,4}$"
    r"|\b[Nn]o (?:\w+ )?(?:dates?|time|timeframe|timetable|agreement|decision)\b[^.;,]{0,60} (?:for|on|of|about) "
    r"(?:\S+ ){0,4}$"
    r"|\b(?:work(?:ing|ed)? out|yet to (?:fix|set|finali[sz]e|(?:decide|agree)(?: on)?)|finali[sz](?:e|ing)|"
    r"to (?:find|identify|determine|propose)) (?:\w+ ){0,3}dates? (?:for|of) (?:\S+ ){0,5}$"
)
"""Before an event: whether, or when, it will be is spoken of."""
TO_ANOTHER_DAY = (
    r"(?!(?: from [\w –-]{1,30}?)? (?:to|until|till|for) (?:\w+ ){0,2}?"
    r"(?:\d|next (?:week|month|year)|tomorrow|(?:Jan|Febr)uary|March|April|May|"
    r"June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"spring|summer|autumn|winter))"
)
"""Behind `postponed`, for patterns: nothing tells of a new day."""
_SAID_SO = lazy(
    r"^.*[,.!?][\"”] (?=[^\"“”]{0,60}"
    r"\b(?:said|says|noted|stressed|added|emphasi[sz]ed|stated|wrote|underlined|recalled)\b)",
    re.DOTALL,
)
"""Before an event: words that are quoted, and tell nothing of what their speaker did when he said them."""
_MAY = lazy(r"\bMay\b")
_IN_SHORT = lazy(r"\b(?:U\.S\.|D\.C\.|[A-Z][a-z]{1,4}\.(?=,))")
"""States and towns in short, the points of which end no sentence: `in Monterey, Calif., to meet`."""


def is_denied(words: str) -> bool:
    """Whether the words before an event say that it is untrue: `denies reports that the ministers met`."""
    return _DENIED.search(words) is not None


def auxiliary_status(folded: Folded, start: int, position: int) -> Status | None:
    """Return the status that the last auxiliary of a sentence before a position tells, however far before."""
    earlier = cues("auxiliary").finditer(lowered_words(clause_before(folded, start, position, SENTENCE_REACH)))
    finite = [match for match in earlier if match[0] != "to"]
    return status_of(finite[-1]) if finite else None


def form_of(folded: Folded, position: int) -> str:
    """Return the form, in lower case, in which a word stands in the text."""
    mention = folded.at(position)
    return folded.source[mention.start : mention.end].lower()


def lowered_words(words: str) -> str:
    """Return words in lower case, the month of May spelt so that it is no auxiliary."""
    return lowered(_MAY.sub("Mai", words))


def infinitive_status(left: str, wide: str) -> Status:
    """`to meet`: planned after plans, void after wishes, held when somebody has come for it, or was the first to."""
    found = list(cues("behind").finditer(lowered_words(left)))
    told = status_of(found[-1]) if found else None
    had = _HAD_THE_CHANCE.search(left)
    if (told == "void" and not had) or _WELCOMED.search(left) or (not found and _UNSETTLED.search(wide)):
        return "void"
    if had or _UNDER_WAY.search(wide) or _WAS_FIRST.search(wide):
        return "held"
    if trip := _RECALLED_TRIP.search(wide):
        return "held" if _WHEN.search(trip[0]) else "void"
    pleased = told != "planned" and (_PLEASED.search(left) or _PLEASED.search(wide.removesuffix("to ")))
    return "held" if pleased else "planned"


def clause_before(folded: Folded, start: int, position: int, reach: int) -> str:
    """Return the words of the sentence before a position, back to the last colon or semicolon."""
    offset = folded.at(position).start
    left = folded.source[max(folded.origin(start), offset - reach) : offset]
    left = _IN_SHORT.sub(lambda match: match[0].replace(".", ""), left) if "." in left else left
    if ('" ' in left or "” " in left) and (said := _SAID_SO.search(left)):
        left = left[said.end() :]
    goes_on = _GOES_ON.search(left + form_of(folded, position)) if ";" in left else None
    return left[max(left.rfind(";", 0, goes_on.start() if goes_on else len(left)), left.rfind(":")) + 1 :]


def status_of(match: re.Match[str]) -> Status:
    """Return the status that a cue tells."""
    name = str(match.lastgroup)
    return "void" if name.startswith("void") else "planned" if name.startswith("planned") else "held"


@cache
def cues(where: str) -> re.Pattern[str]:
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
