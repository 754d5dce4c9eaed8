"""The wordings of meetings that are yet to come, and the words around them that tell what became of them."""

import re

from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.words.patterns import MARGINS, ORDINAL, RULES, SOMEBODY_AND_I, TO_BE, WAS_ABOUT
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_ADVERBS = r"(?: also| then| now| again| jointly| soon| next| <date>| on <date>| in <date>)*"
_WILL = (
    r"(?:will|shall|'ll|agreed to|<sign> to|(?:was|were|been) (?:reached|made) to|"
    r"plan to|plans to|planned to|<document> to|intend to|intends to|decided to|committed to|decision to|intention to|"
    r"undert(?:ake|akes|ook) to|prepar(?:es?|ing) to|look(?:s|ed|ing)? forward to|"
    r"(?:<sign>|\bdecided) to [^.;,\n]{1,60}? and|"
    r"(?:instructed|directed|tasked|mandated|charged) [^.;,\n]{1,60}? to|entrust(?:ed)? [^.;,\n]{1,60}? with|"
    r"(?:<sign>|\b(?:confirmed|decided|announced|informed)) [^.;\n]{0,80}? would|"
    r"(?:is|are|was|were) (?:to|due to|expected to|scheduled to|set to|slated to|<arrive>|planned to))"
    rf"{_ADVERBS}"
)
_WORDS = (
    r"(?:(?!during |at (?:the|their|an?) )[\w'-]+ |<modifier> |<modifier>-[A-Za-z]+ |<field> |"
    r"<name> |<body> |<state>-|<state> |<demonym> |<demonym>-|<org> |<org>-|"
    r"<actor>(?:<S>)? |\([^)\n]{1,20}\) ){0,7}?"
)
_EVENT = "(?P<event><talks>|<forum>)"
_COUNCIL = "(?P<event><talks>|<forum>|<body>(?= (?:in|on|for) (?:the )?<city|state|date>| <date>))"
SITTING_OF = lazy(r"summit|session|general assembly|assembly|ministerial|ministerial meeting|conference|congress")
"""Words for what an organisation holds, of those for a forum."""
WE = lazy(r"\b[Ww]e(?: (?:both|all|also|now))* $")
"""Before what will be held: the speaker and whom he speaks of will hold it."""
DELEGATES = lazy(
    r"delegations?|(?:senior |technical |high )?(?:experts|officials)|team|negotiators|representatives|diplomats"
)
"""Bodies that those told of before have sent."""
STANDING = lazy(r"commission|committee|council|group")
"""Bodies that meet again and again."""
AGAIN = lazy(r"\b(?:again|next|anew|once more)\b")
_NO_TARGET = r"(?! (?:the (?!following|next|same)|all|any|these|those|each|such|its))"
"""Behind `meet`: somebody, not what is met such as a goal."""
_NO_CROWD = (
    r"(?! (?!(?:twice|once|again|annually|regularly|every|next|this|later|today|tomorrow|soon|there|here|face|up|"
    r"several|both|on|in|at|to|for|within|by|before|after|from|until|as|during|over|via|and|early|online|virtually)\b)"
    r"(?:[a-z-]+ |<field> |<demonym> |<modifier> ){0,3}(?:[a-z]+|[A-Z]{2,5})s\b)"
)
"""Behind `will meet`: several others, as in `will also meet foreign investors`."""
_NO_PRESS = (
    r"(?! (?:[a-z]+ ){0,3}(?:press|media|journalists?|reporters?|correspondents?|compatriots|diaspora)\b"
    r"| with (?!each other|one another))"
)
"""Behind `meet`: those who meet the press, or somebody else, do not meet each other then."""
TOGETHER = rule(
    "will_meet_together",
    rf"(?P<both><WHOS>|{SOMEBODY_AND_I}),? (?:{_WILL}|would) (?P<at><met>){_NO_PRESS}",
    "met",
)
DISCUSS = rule(
    "will_discuss",
    r"(?P<both><WHOS>),? (?:(?:will|shall)(?: also)?|are (?:to|due to|expected to|scheduled to|set to|slated to)) "
    r"(?P<at><discussed>)",
    "discussed",
)
WHERE = RULES.compile(
    r"(?: again| together| once more)*,? (?:(?:in|at) (?:the )?)?(?:<city|state|date>|(?:on|in) <date>)"
)
"""Behind `will meet`: states do so at a place or on a day, and not each other's needs."""
SIDES_MEET = rule(
    "sides_will_meet",
    r"(?:\b(?:[Tt]eams|[Gg]roups|[Tt]hey|[Ss]ides|[Pp]arties|[Cc]ountries|[Tt]he (?:two|three|four|five|six))"
    r"|(?:[Tt]he|[Tt]wo|[Bb]oth|[Tt]heir|[Oo]ur) <actor>"
    r"|(?P<body><body>|(?:(?<=[.;:] )|(?<=\n))<actor>)(?: (?:of|from) (?:both|the two) (?:<body>|[a-z]+))?"
    r"|(?:[Tt]he|[Tt]heir|[Oo]ur) (?:[\w-]+ |<modifier> ){0,2}(?P<standing><talks>)"
    r"|\b(?:technical|joint|expert|working|bilateral) (?:<body>|group|team)"
    r"(?: [a-z]+ with [a-z]+| (?:on|for) [a-z ]{3,40})?) "
    rf"(?:{_WILL}|would) "
    r"(?:(?:<met>|be <talks>(?= (?:again|soon|shortly|next|in|on|at|to)\b))"
    rf"(?! (?:with|his|her|their|<actor>)){_NO_TARGET}{_NO_CROWD}"
    r"|(?P<convenes><hold>)(?=,? (?:in|on|at|by|before|next|again|<date>)))",
    "met|hold|talks",
)
AGREED = rule(
    "agreed_to_meet",
    r"(?:(?:<sign>|\b(?:agreed|arranged))(?: [^.;,\n]{0,60}? and)?|\ban <document>(?: was reached)?"
    r"|\b(?:their|a|mutual) (?:commitment|intention|plans?)|\bcommitted"
    r"|\b(?:instructed|directed|tasked|mandated|charged) [^.;,\n]{1,60}?) to (?:[a-z]+ )?<met>(?! with)"
    rf"{_NO_TARGET}",
    "met",
)
SOMEHOW = RULES.compile(
    r"sidelines of|(?:(?:\bagreed|<sign>|\bdecided|\ban <document>(?: was reached)?) to (?:[a-z]+ )?<met>|"
    r"would be <talks>) (?:again|in person|face[- ]to[- ]face|soon|shortly|in the (?:near|coming))"
)
"""In a sentence about those who will meet that tells neither a place nor a day: how they will, or that it is soon."""
AND_THEY_WILL = rule(
    "body_will_meet",
    r"<talks>(?:(?! with )[^.;\n<talks><actor>]){0,80}?(?:,? and|,| -|\)) "
    r"(?P<told>(?:will|is to)(?: also| next| then)? <met>)"
    r"(?=,?(?: again| next)? (?:(?:in|at) (?:the )?<city|state>|(?:in |on )?<date>))",
    "talks",
    "met",
)
"""`The commission ended its session and will meet again in Lima`."""
AGREED_THAT_THEY = rule(
    "agreed_to_meet",
    r"(?:<sign>|\b(?:agreed|decided|resolved)) that (?:(?:the|their|both|two|our) ){1,2}"
    r"(?:[a-z]+ |<modifier> |<field> ){0,3}(?:<actor>|<body>|teams|sides|parties|delegations) <met>"
    r"(?! with| (?:<actor>|<body>))"
    rf"{_NO_TARGET}",
    "met",
)
"""`Agreed that their teams meet in Lima`, with no auxiliary."""
AT_GATHERING = (
    rf"[^.;,\n<talks><met>]{{0,50}}? (?:at|during|around|(?:on|in) the (?:{MARGINS}) of) (?:(?:the|this|next) )?"
    r"(?:(?:[a-z-]+|<date>(?:<S>)?|<modifier>|<city>|<field>|<name>) ){0,4}?(?:<org>|<forum>)"
)
"""Behind a meeting, for patterns: a gathering at which it will be."""
AT_A_GATHERING = RULES.compile(AT_GATHERING)
"""Behind a meeting: it is set for when a gathering is held."""
LOOK_FORWARD = rule(
    "sides_will_meet",
    r"(?:\b(?:[Tt]hey|[Bb]oth|[Ss]ides|[Pp]arties|[Tt]he (?:two|three|four|five|six))|"
    r"(?:[Tt]he|[Tt]wo|[Bb]oth) <actor>)"
    r"(?:,? (?:also|both|all|said (?:that )?they|"
    r"(?:[a-z]+ed|<sign|receive|discussed>) (?:[^.;\n<talks><met>]{1,60},? )?and)){0,3}"
    r" look(?:s|ed|ing)? forward to (?:continuing |resuming |pursuing )?(?:the |their )?(?:[a-z]+ )?<talks|spoke>"
    rf"(?={AT_GATHERING})",
    "talks|spoke",
    "org|forum",
)
"""`Both looked forward to meeting again at the summit`."""
THEY_WILL_MEET = RuleSet(SIDES_MEET, AGREED, AND_THEY_WILL, AGREED_THAT_THEY, LOOK_FORWARD)
"""Meetings to come of those told of before."""
ARE_MEETING = rule(
    "are_meeting",
    r"(?P<whom><WHOS>|<actor>) (?:is |are )(?:also |now |currently )?(?P<event><talks>)"
    r"(?= (?:in|at|on|today|here|for)\b| <date>)",
    "talks",
)
MEETING = rule("is_meeting", r"\b(?:is|are|be)(?: also)? (?P<event><talks>) (?:with )?(?P<whom><LIST>)", "talks")
CAPTION = rule(
    "is_meeting",
    r"^\W*(?:(?:[Pp]hoto|[Pp]icture|[Ii]mage): )?(?P<who>(?:<state><S> )?<actor>(?: \([^()\n]{1,20}\))?) "
    r"(?P<event><talks>) (?P<whom>(?:the )?<actor>(?: \([^()\n]{1,20}\))?)"
    r"(?=(?: virtually| via [a-z]+|,? (?:on )?<date>|,? (?:in|at) (?:the )?(?:<city>|<state>|[A-Z][^.;,\n]{1,40}?))*"
    r"\s*(?:[.(]|\n|$))",
    "talks",
    "actor",
)
"""Below a picture: `Minister A meeting Commissioner B virtually on 8 July`."""
MEETING_NOW = RuleSet(ARE_MEETING, MEETING, CAPTION)
_JOINTLY = "(?:together|jointly|along|in (?:partnership|cooperation|collaboration|coordination))"
HOLDS = rule(
    "will_hold",
    rf"{_WILL} (?P<verb><hold>|<receive>|<join>|<actor>)"
    rf"(?:,? (?:{_JOINTLY} )?with (?:the |his |her )?(?P<partner><actor>|<org>|<state>),?)? "
    r"(?:(?:here |there )?in (?:the )?<city|state>,? (?:(?:on |in )?<date>,? )?)?(?:the |an? |their |its |another )?"
    rf"{_WORDS}{_COUNCIL}",
    "hold|receive|join|actor",
    "talks|forum|body",
)
OUTCOME_OF = lazy(r"\b(?:results?|outcomes?|account|light) of (?:\S+ ){0,4}$")
"""Between what will be and talks: these were, and it comes of them."""
NEXT = rule(
    "next_agreed",
    r"(?:<sign>|\b(?:agreed|arranged|decided|scheduled|fixed|set)\b)[^.;\n]{0,90}? "
    rf"(?:next|another|new|further|follow-up) (?:[\w-]+ |<modifier> ){{0,2}}{_EVENT}",
    "talks|forum",
)
CONTINUED = rule(
    "talks_continued",
    r"(?:\bagreed|<sign>|\bdecided|\bwill|\bplan(?:ned|s)?)(?: to)? (?:continue|<established>|pursue|<met>)"
    r"(?: with)? (?:the |their |these |its |our )?(?:[\w-]+ |<modifier> ){0,2}(?P<event><talks>)"
    r"(?! (?:that |which )?(?:(?:the )?(?:two |both )?<actor>|they) <hold>)(?=[^.;\n<visit><talks>]{0,60}<date>)",
    "talks",
    "date",
)
NEXT_ROUND = RuleSet(
    rule(
        "talks_continued",
        r"(?:\bagreed|<sign>|\bdecided) to (?:continue|<established>|proceed|go on|carry on)(?!\w)[^.;,\n]{0,40}? "
        r"(?:in|at|with|during) (?:an?|the) (?:next|new|third|fourth|fifth|sixth|seventh|eighth|<modifier>) "
        r"(?P<event><talks>)",
        "talks",
    ),
    rule(
        "next_agreed",
        r"(?:\b(?:agreed|decided|planned|plans?)|<sign>) to "
        r"(?:schedule|arrange|set up|fix|organi[sz]e|<hold>|<established>) "
        r"(?:another|(?:an? )?(?:further|new|follow-up|second|third)|(?:the|their) next) (?:[\w-]+ |<modifier> ){0,2}"
        r"(?P<event><talks>)(?! with\b)"
        r"|\b(?:[Aa] (?:further|new|follow-up|second|third)|[Aa]nother|(?:[Tt]he|[Tt]heir) next) "
        r"(?:[\w-]+ |<modifier> ){0,2}(?P<event_then><talks>) (?:was|were|<hold> been|is) (?:also |now )?"
        r"(?:<sign>|agreed|arranged|scheduled|set|fixed|planned)(?! (?:to|by)\b)",
        "talks",
    ),
)
"""Talks to come at no time that is told."""
DATE_SET = rule(
    "date_set",
    r"(?:\b(?:set|fixed|chose|agreed on|<sign>(?: on)?) (?P<day><date>)|"
    r"(?P<day1><date>) (?:was|were|<hold> been) (?:also )?(?:set|fixed|named|chosen|<sign>(?: (?:up)?on)?)) "
    r"as the (?:date|day)s? (?:for|of) (?:the |an? |their )?"
    rf"{_WORDS}(?P<event><talks>|<forum>)",
    "talks|forum",
    "date",
)
GOES_FOR = rule(
    "goes_for",
    r"(?:<visit>|<visited>|<arrive>|\b(?:be|expected|awaited|due) in|"
    r"\b(?:travel|fly|go|head) to) [^.;,\n]{0,40}?(?P<place><city>|<state>)"
    rf"[^.;\n<talks><forum>]{{0,40}}? for (?:the |an? |their )?{_WORDS}(?P<event><talks>|<forum>)",
    "talks|forum",
    "city|state",
)
"""A session that somebody goes abroad for."""
OF_TWO = RULES.compile(r" of (?:the )?<state|demonym|org>-<state|demonym|org> (?:[A-Za-z]+ )?<talks|forum|body>")
"""Behind a session: it is one of a dialogue of two that its name tells."""
WILL_GO_ON = rule(
    "talks_go_on",
    r"(?P<event><talks>)(?: [^.;,\n<visit><talks>]{0,40}?)? "
    r"(?:will|shall|(?:is|are)(?: expected| due| set| scheduled)? to|would)(?: also| then)?(?: be)? "
    r"(?:start|begin|commence|<opened>|continued?|pursued|resumed|<established>)(?=[^.;\n<visit><talks>]{0,60}<date>)",
    "talks",
    "date",
)
NEXT_ONE = rule(
    "next_one",
    r"\b(?:(?:[Tt]he|[Ii]ts|[Tt]heir) "
    r"(?:(?:next|following|<modifier>) (?:one|edition|such (?:meeting|session|round))|next"
    rf"|{ORDINAL})"
    rf" (?P<verb>{TO_BE}|(?:<hold> been|was|is) (?:set|scheduled|fixed|planned|due|expected)(?= for| in| <date>))"
    r"(?=[^.;\n<talks>]{0,50}(?:<date>|<city>|<state>)))"
    rf"|{_WILL} (?P<verb_of_it><hold>|<receive>) the (?:next|following|<modifier>) one\b",
    "date|city|state",
)
"""The next of what the last sentence tells of."""
CONVENING = rule(
    "convening_agreed",
    rf"(?P<verb><hold>) of (?:the |an? |their )?{_WORDS}(?P<event><talks>|<forum>)"
    r"(?=[^.;\n]{0,60}? (?:was|were|<hold> been) (?:<sign>|agreed|decided|fixed)(?!\w))"
    r"|(?:<sign>|\b(?:agreed|decided|resolved))(?: (?:up)?on| to)?(?: the)? (?P<verb_then><hold>) of "
    rf"(?:the |an? |their )?{_WORDS}(?P<event_then><talks>|<forum>)",
    "talks|forum",
    "hold",
    "date",
)
"""`Both agreed on the convening of the first dialogue within 2024`."""
TO_GO_ON = RuleSet(NEXT, CONTINUED, WILL_GO_ON, DATE_SET, CONVENING)
"""Meetings to come that follow the one told of."""
FOLLOWED = rule(
    "followed_by", rf"\b(?:followed|preceded) by (?:an? |the )?{_WORDS}(?P<event><talks>|<forum>)", "talks|forum"
)
SESSION = rule(
    "session_planned",
    rf"{_EVENT}(?P<of> of (?:the |their )?(?:[\w-]+ |<modifier> ){{0,2}}(?:<talks>|<forum>))?(?: \([^)\n]*\))?"
    rf"(?P<ahead>(?:(?! (?:{WAS_ABOUT}) )[^.;\n<talks><forum><phone>]){{0,110}}?(?:{TO_BE}))?",
    "talks|forum",
)
PREVIOUS = rule(
    "previous_one",
    r"(?:[Tt]he (?:last|latest|previous|preceding|first) (?:one|such (?:meeting|session|round))"
    r"(?: <date>)? (?:was )?|(?:(?<=[.\n] )|(?<=\n))The (?:<modifier>|second|third|[a-z]+th) (?:was )?|"
    r"\b(?:[Tt]hey|[Ii]t) (?:<hold> )?last (?:been )?)(?P<verb><hold>|<met>)"
    r"(?=[^.;\n<talks>]{0,50}<date>)",
    "hold|met",
    "date",
)
IT_WILL = rule(
    "it_will_be",
    r"(?:(?<=[.\n] )|(?<=\n))(?:It|This) (?:will|is to|is (?:scheduled|planned|due|expected|set) to) (?:next )?(?:be )?"
    r"(?P<verb><hold|met>)(?P<again> again| next)?(?=[^.;\n<talks>]{0,60}<date>)",
    "hold|met",
    "date",
)
"""When the meeting to come will be of which the last sentence told."""
BEGINS = rule(
    "session_begins",
    r"(?:(?<=[.\n] )|(?<=\n))(?:The|This) (?:[\w'-]+ |<modifier> |<org> |<field> ){0,4}(?P<event><talks|forum>) "
    r"(?P<verb><hold>|<opened>|begins|opens|starts|commences|runs|kicks off|gets under way)"
    r"(?=[^.;\n<talks><forum>]{0,60}<date>)",
    "talks|forum",
    "date",
)
"""When the gathering to come begins of which the last sentence told."""
PRESENT = lazy(r"(?:begins|opens|starts|commences|runs|kicks off|takes place|gets under way|is taking place)")
WAS_LAST = lazy(r"\b(?:last|latest|previous|preceding)\b", re.IGNORECASE)
"""In a sentence that tells of the session before."""
BESIDE = RuleSet(PREVIOUS, NEXT_ONE, IT_WILL)
"""The session before the one of which the last sentence told, and the one after it."""

FRONTED = RULES.compile(
    r"\W*(?:On|At|In|During|Following|After|Ahead of|Before|Prior to|Alongside|Within) (?:[\w-]+ |<modifier> ){0,3}"
    r"(?:(?:of|for) )?(?:the )?(?:[\w'-]+ |<modifier> |<field> |<org>(?:<S>)? |<date> |<city> |<name> ){0,5}"
)
THEN_WILL = RULES.compile(r"(?:[^,<hold>]{0,60}?),? (?:the )?(?:<actor>|he|she|they|we|I) (?:will|is|are|shall)\b")
"""Before and behind a session with which a sentence begins: what somebody will do beside it is told."""
SET_ASIDE = lazy(r"\W*(?:\d+[.)] )?(?:As part of|Within|During|In|On|At|Ahead of|Before|After|Following|Besides)\b")
ANOTHER_WILL = RULES.compile(r"[^,<hold>]{0,60}?, (?:the )?(?:<actor>|he|she|they|we|I) (?:will|is to|are to|shall)\b")
"""Around a session told at the head of a sentence, in passing: what somebody will do beside it is told."""
ALSO_HOLDS = RULES.compile(r"[^,;.\n]{0,60}? and (?:will|would|(?:is|are) to)(?: also| then)? <hold>")
"""Behind a session: whoever does something there will hold another, as in `will open the session and will hold`."""
MORE = lazy(r"\b(?:more|further|additional|various|future|other) (?:[\w-]+ ){0,4}$")
"""Before meetings: none of them in particular is meant."""
OF_LEADERS = RULES.compile(r"(?:(?:<field>|[A-Z][\w-]+|<name>) [A-Z][\w-]+|<forum>) <actor>(?:<S>)? (?:[\w-]+ )?$")
"""Before a meeting: it is one of many, as its name tells, `the Indian Ocean Island Leaders meeting`."""
BETWEEN_US = RULES.compile(
    r"[^.;,\n]{0,40}? (?:of|between) (?:the )?(?:<actor> of (?:the )?)?(?:our|two|three|both|countries|sides)"
)
"""Behind a summit: it is one of those whom the release tells of."""
SOON = lazy(
    r"\b(?:upcoming|forthcoming|next|coming|future|will hold|to hold|will host|to host|conduct|convene|"
    r"forward to (?:the|our|their|its)|under ?way for|prepar(?:e[sd]?|ations?)(?: for)?|"
    r"agree(?:d|ment) (?:up)?on (?:the )?(?:hold|conven|host|organi[sz])ing(?: of)?|"
    r"(?<!to )(?:set|fixed|determined|settled|agreed)(?: (?:up)?on)? (?:the |an? )?dates? (?:of|for)) "
    r"(?:\S+ ){0,7}$",
    re.IGNORECASE,
)
OFF = prefiltered(
    r"\b(?:cancel\w*|postpon\w*|put off|called off|not take place|was to have|should have|propos\w*|suggest\w*|"
    r"had been (?:set|planned|scheduled)|elections?|reports? that|if|whether)\b",
    re.IGNORECASE,
)
SERIAL = lazy(
    r"\b(?:next|another|new|regular|their|inaugural|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh|twelfth|[a-z]+teenth|(?:twen|thir|for|fif)tieth|(?:twenty|thirty|forty|fifty)-[a-z]+|"
    r"\d+(?:st|nd|rd|th)|(?-i:[IVX]{2,5})) (?:\S+ ){0,4}$",
    re.IGNORECASE,
)
TWO = lazy(
    r"\b(?:sides|parties|countries|they|delegations|ministers|ministries|leaders|both|agreed|commission|committee|group)\b"
    r"[^.;]*$",
    re.IGNORECASE,
)
NOT_SESSIONS = lazy(
    r"conversation|discussion|exchange|audience|games|fair|expo|exhibition|courtesy|lunch|dinner|breakfast|panel|"
    r"council$",
    re.IGNORECASE,
)
SITS = lazy(r"council|commission|committee|assembly", re.IGNORECASE)
"""Bodies that are said to be held."""
ROUNDS = lazy(
    r"rounds?\b|foc$|bpc$|"
    r".*(?:commissions?|committees?|council|group|session|meeting)(?: (?:of|for|on) cooperation)?$",
    re.IGNORECASE,
)
"""What is held from time to time, and the bodies that meet."""
FOR_THE_PRESS = prefiltered(r"\b(?:press|news) $", re.IGNORECASE)
"""Before a conference: no party meets another there."""
ON_A_BASIS = lazy(
    r"[^.;,]{0,40} on an? (?:regular|annual|yearly|permanent|ongoing|continuous|rotating|periodic) basis\b"
)
"""Behind talks: they are to be held again and again."""
HABIT = prefiltered(r"\b(?:regular(?:ly)?|annual(?:ly)?|every|frequent) (?:\S+ ){0,3}$", re.IGNORECASE)
"""Before meetings without a day: what is to become a habit is no plan."""
AGREED_THAT = prefiltered(r"\b(?:agreed|decided)\b[^.;]*$")
"""Before what should be held: that is settled."""
ONLY_ITS_DATE = lazy(
    r"\b(?:dates?|venue|time|agenda|programme|details?|modalities) (?:for|of) (?:the|this|that|such) $"
)
"""Before a meeting of which no more is told to come: `the date of the meeting will be communicated`."""
HOPED = prefiltered(
    r"\b(?:hop(?:e|es|ed|ing)|wish\w*|interest\w*|readiness|aspir\w*|keenness|desire\w*|suggest\w*|need\w*|propos\w*|possib\w*|offer\w*|"
    r"importance of (?:hold|conven|organi|host)ing|"
    r"express\w* [^.;]{0,60}(?:delight|joy|pleasure|pride|gratitude) to)\b[^.;]*$",
    re.IGNORECASE,
)
"""Before what would be held: that is no plan."""
WISHED = lazy(r"\blook(?:s|ed|ing)? forward\b", re.IGNORECASE)
"""A wish is a plan only when it has a day."""
WITH_FIRST = RULES.compile(
    r"[^\w\ue000-\uf8ff]{0,3}(?:(?:In addition|Furthermore|Moreover|Meanwhile|Finally|Next|Also),? )?"
    r"(?:[Ww]ith|As for|Regarding) (?:the )?(?P<who><state>|<actor>),"
)
JOINTLY_WITH = RULES.compile(rf"[^.;\n<forum>]{{0,90}}?,? {_JOINTLY} with (?:the )?(?P<whom><LIST>|<org>|<state>)")
"""Behind a conference: who hosts it beside home."""
RUNS = lazy("chair|host|organi[sz]")
"""Forms of verbs for taking part in a meeting that say who holds it."""
WITH = RULES.compile(
    r"[^.;,\n]{0,60}? with (?:(?:the |his |her |their )?(?:<actor>|<state>|<org>|<demonym>)"
    r"|an? [^.;,\n]{1,40}? (?:from|of) (?:the )?(?:<state>|<org>))"
)
"""Behind a session: somebody else meets there."""
BEFORE = RULES.compile(r"(?:<state>|<demonym>|<org>)(?:, whose)?[^.;:,\n]{0,40}$|<actor>(?:<S>)? $")
OF_TWO_ORGANISATIONS = RULES.compile(r"<org>(?:-| - )<org> (?:[A-Za-z]+ )*$")
"""Up to a session: it is one of both."""
AFTER = RULES.compile(
    r"(?: \([^)\n]*\))? (?:of|between|for|in|at|within)[^.;:\n]{0,60}?(?:<state>|<demonym>|<org>|<actor>)"
    r"(?:(?:,|,? and|-)(?: the)? (?:<state>|<actor>|<org>))*"
)
AT_ORGANISATION = RULES.compile(r"[^.;\n]{0,30}? at (?:the )?<org>")
