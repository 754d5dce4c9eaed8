"""The wordings by which a verb tells whom somebody met, received or called on."""

from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.meetings.callers import CALLED_THEN, FAREWELL
from calendar_core.extraction.english.meetings.seeing import LOOKS_FORWARD_TO, LOOKS_FORWARD_TO_TALKS, WILL_SEE
from calendar_core.extraction.english.visits.visited_persons import RULES_FOR_VISITED
from calendar_core.extraction.english.words.patterns import AMONG, NO_MEETING

RECEIVED_BY = rule(
    "received_by",
    r"(?<!well )<receive>(?! (?:very )?well\b)<IN_AUDIENCE>?<NOCOMMA>{0,50}? by (?P<whom><LIST>)",
    "receive",
)
ON_MEETING = rule(
    "on_meeting",
    r"(?:(?:^|(?<=[.\n] )|(?<=\n))\s*|"
    r"\b(?:[Aa]fter|[Bb]efore|[Ww]hen|[Ww]hile|[Uu]pon|[Oo]n|[Bb]y|of|forward to|was|were|been|"
    r"(?:is|are)(?=(?: also)? <receive>))(?: also)? (?:<receive> )?|<receive> (?:him|her|(?:the )?<actor>) )"
    r"(?P<at><talks>) (?P<whom>(?:(?:the|his|her|its|our|their|a) (?:<modifier> )?)?<LIST>)"
    r"(?! (?:(?:will|is to|are to) )?<hold>)",
    "talks",
)
_MADE_UP_OF = rf"(?: with)? an? (?:[a-z-]+ |<field> |<modifier> ){{0,4}}<body><OVER>{{0,90}}?(?: that| which)? {AMONG}"
"""Between `met` and those of whom a delegation is made up: `met a delegation that included members of …`."""
MET = rule(
    "met_with",
    rf"<met>(?!{NO_MEETING})(?:(?: with)? <SUCH_AS>|{_MADE_UP_OF}|"
    r"<OVER>{0,90}?\b(?<!serving )(?<!conjunction )(?<!connection )with|(?: with)? (?:were|included?)\b|"
    r"(?:,? (?:(?:on )?<date>|today|here|later|in <city>|(?:during|on) (?:the|his|her|this|that) <visit> with|"
    r"an? <body>(?: on)? <date>, (?:led|headed) by|at (?:his |her |the )?(?:(?! by )<NOCOMMA>){1,60}?))+,?"
    r"(?= (?:the |his |her )?(?:<actor>|<honorific>)))?,? (?P<whom><LIST>)",
    "met",
)
RECEPTION = rule(
    "reception_for",
    r"(?:\b(?:[Aa]t|[Dd]uring|gave|An?|The)|<receive>|<hold>) (?:(?:an?|the|his|her) )?"
    r"(?:<date> )?(?:[a-z-]+ |<field> )?(?:receptions?|<talks>(?: reception)?)"
    r"(?: (?:was|were) (?:also |then )?(?:<receive>|<hold>|given) by (?:the )?<actor>)?"
    r"(?:,? (?:on )?<date>| today| in <city>| at (?:the |his |her )?[^,;.\n<actor><talks>]{1,50}?)*,? "
    r"(?:for|in honou?r of) (?P<whom><LIST>)",
    "actor",
)
CALLED_ON = rule("called_on", r"<call_on> (?P<whom><LIST>(?: by <LIST>)?|(?:him|her|me|us)\b)", "call_on")
RECEIVED = rule(
    "received",
    r"<receive>,?(?:<IN_AUDIENCE>,?| (?:\((?:on )?<date>\)|(?:on )?<date>(?: (?:morning|afternoon|evening))?|"
    r"in <city>(?:, <state>(?=,? (?:the )?<actor|honorific>))?|today|there|"
    r"here|separately|also|afterwards|later|then|subsequently|thereafter|each on (?:his|her|their) own|"
    r"one after the other|in turn|"
    r"a <body> (?:led|headed) by|at the <actor>(?= (?:the )?<actor|honorific>)|"
    r"(?:at|in|to(?= (?:his|her|the) (?:[a-z]+ )?(?:[Oo]ffice|[Rr]esidence|[Pp]alace|[Hh]eadquarters|<body>))) "
    r"(?:his |her |the )?<NOCOMMA>{1,40}?(?<! as)(?:, <city|state>)?"
    r"(?=,? (?:(?:the )?<actor|honorific>|(?:on )?<date>,? ))),?){0,4} "
    r"(?P<whom><LIST>)(?! <talks|forum>)",
    "receive",
)
RECEIVED_THEM = rule(
    "received_them",
    r"(?:<receive>|<met>)(?: with)? "
    r"(?P<whom>(?:him|them)\b|(?P<ours>(?:the|our) (?:[a-z-]+ ){0,2}<body>(?! (?:of|from|led|headed)\b|, ))|"
    r"her(?=[,.;:]| (?:in|at|on|today|for|there)\b| <date>| to (?:an? )?(?:[a-z]+ )?<talks>))",
    "actor",
)
AMONG_THEM = rule(
    "among_them",
    r"\b[Aa]mong (?:the (?:[a-z]+ |<modifier> |<actor> ){1,3}|those )(?:who|that|which) (?:<hold> )?(?:also )?"
    r"(?P<at><met>|<call_on>)(?: with)? (?:the )?(?:<actor>|him\b|her\b|them\b|us\b)[^.;,\n<actor>]{0,50}? "
    r"(?:were|was|are) (?P<whom>(?:the )?<LIST>)",
    "met|call_on",
    "actor",
)
DISCUSSED = rule(
    "discussed_with",
    r"(?<!<talks> )(?<!<talks> also )<discussed>(?:(?!, and (?:on |in )?<date>)<GAP>){0,60}? with (?P<whom><LIST>)",
    "discussed",
)
TOLD = rule(
    "told_guest",
    r"\b(?:told|tells|assured|informed|briefed) (?P<at><visited>) (?P<whom><LIST>)",
    "visited",
)
MESSAGE = rule(
    "message_handed",
    r"\b[Mm]essage (?:was |were |is )?(?:delivered|<join>|conveyed|handed(?: over)?|<presented>|transmitted)"
    r"(?: to (?:the )?<actor>| today|,? (?:on )?<date>| this (?:morning|afternoon|evening)){0,2} by "
    r"(?:the |his )?(?:<actor><S> (?:[a-z]+ )?)?(?P<whom><actor>)",
    "actor",
)
DELIVERED = rule(
    "message_delivered",
    r"(?P<at>\bhanded(?: over)?|\btransmitted|<join|presented>) (?:the|an?) (?:[a-z]+ ){0,3}[Mm]essage"
    r"(?: (?:of|from) [^.;\n]{1,120}?)? to (?:the )?(?P<whom><actor>)",
    "actor",
)
PAID = rule(
    "paid_call",
    r"\b(?:paid|pays|paying) (?P<whom>him|her|me|us|the <actor>|<actor>) an? (?:[a-z]+ )?(?P<at><talks>)",
    "talks",
)
GUEST_OF = rule(
    "guest_of",
    r"\b(?:was|were|is|will be|is to be) (?:also |then |later |afterwards )?"
    r"(?:the|an?|among the(?: [a-z]+)?) (?P<at>guests?)(?: in <city>)? of (?P<whom><LIST>)",
    "actor",
)
HIS_GUEST = rule(
    "guest_of",
    r"\b(?:was|were|is|will be|is to be) (?:also |then |later |afterwards )?(?:the )?(?P<whom><actor>)<S> "
    r"(?P<at>guest)(?= (?:at|for|over)\b)",
    "actor",
)
WITH_WHOM = rule(
    "with_whom",
    r"(?P<whom><WHOS>),? (?:with )?(?:both of |each of )?whom (?:(?:he|she|they|I|we|(?:the )?<actor>)|(?:I|we)'ve) "
    r"(?:also |then |later |had |just |<hold> )*(?P<at><discussed>|<met>|<hold>(?=[^.;,\n]{0,30}?<talks>))",
    "discussed|met|hold",
    "actor",
)
INTERLOCUTORS = rule(
    "interlocutors",
    r"(?P<at>interlocutors?)(?: (?:in|at) <PLACE>| there| of the day|,? (?:on )?<date>){0,2}"
    r"(?: (?:also|further|then))? (?:were|was|included?|includes)(?: also)? "
    r"(?P<whom><LIST>)",
    "actor",
)
SEEING = (WILL_SEE, LOOKS_FORWARD_TO, LOOKS_FORWARD_TO_TALKS)
"""Wordings of whom somebody will see."""
WITH_SOMEBODY = RuleSet(
    ON_MEETING,
    INTERLOCUTORS,
    GUEST_OF,
    HIS_GUEST,
    *RULES_FOR_VISITED,
    WITH_WHOM,
    PAID,
    AMONG_THEM,
    MESSAGE,
    DELIVERED,
    RECEIVED_BY,
    MET,
    CALLED_ON,
    CALLED_THEN,
    FAREWELL,
    RECEIVED,
    RECEPTION,
    RECEIVED_THEM,
    *SEEING,
    DISCUSSED,
    TOLD,
)
