"""Pieces of pattern that the rules share: lists of participants, places, and what may stand between."""

from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.grammar import Grammar

EVENT_KINDS = (
    "talks", "phone", "phoned", "call_by", "met", "receive", "call_on", "visit", "visited", "arrive", "sign",
    "document", "join", "forum", "mission", "opened", "credentials", "presented", "relations", "established",
    "discussed", "spoke", "invite",
)  # fmt: skip
"""The kinds of words that tell of an event of their own."""

EVENT_MARKS = frozenset(MARKS[kind] for kind in EVENT_KINDS)
"""Their marks."""

EVENTS = "".join(sorted(EVENT_MARKS))
"""The same, for a class of characters in a pattern."""

_FUNCTION_WORDS = (
    "in|at|on|for|to|from|during|after|before|about|against|and|or|as|that|which|who|was|were|is|are|has|have|had|will|"
    "serving|deployed|stationed"
)
_FILLER = (
    f"(?:(?!(?:{_FUNCTION_WORDS}) )[a-z][a-z'-]* |newly <opened|established> |<modifier> |<field>(?:,? and|,)? |"
    "<demonym> |(?:European|African|Asian|Arab|Nordic|Baltic|Western|Caribbean|Allied) |"
    "(?:friends?|brother|colleague), |(?:friend|brother) and (?:(?:friend|brother|<actor>), )?(?=<actor>)|"
    "<honorific>[., ]*|<visited> |<modifier>-(?:[Ll]evel|[Rr]anking) |"
    "<body> (?:(?:from|of) (?:the )?)?){0,8}?"
)
_AMONG = (
    "(?:(?:among others|inter alia|in particular|notably),? |(?:[a-z-]+ ){0,3}"
    "(?:personalities|figures|dignitaries|personages|interlocutors|guests|people|others),? (?:including|such as) )?"
)
_SOME_OF_THEM = (
    f"(?:{_FILLER}(?:and (?:[a-z-]+ ){{0,2}})?<actor>"
    f"(?:(?! (?:will|is|are|was|were) )[^.;:\\n{EVENTS}{MARKS['actor']}]){{0,60}}?,? "
    "(?:including|such as|among (?:them|others)|namely),? (?:the )?)?"
)
"""Those of whom only some are named: `several ministers, including`."""
_BODY_OF_TWO = "<state|demonym>-<state>(?= (?:[A-Z][a-z]+ ){0,2}(?:Association|Society|League|Group)\\b)"
_NO_AGENCY = r"(?!(?:(?<=\A.)|(?<=<city>\. .)|(?<=<city> .)) -)"
"""Behind a name: it is not that of who reports, in a dateline such as `ASTANA. KAZINFORM – Kazakhstan and Peru`."""
_WHO = (
    f"(?:<actor>'s (?:[a-z]+ )?)?(?:<state|demonym>-<actor>|{_BODY_OF_TWO}|<actor>|<state>|<org>|<region>|"
    f"<name>{_NO_AGENCY}(?: <actor>)?)"
    "(?!(?:'s|')|-)"
)
_MORE = (
    " (?:and |also |then |thereafter |<modifier> |later |earlier |before that,? |each |separately,? |afterwards |"
    "subsequently |yesterday |today |this (?:morning|afternoon|evening) |<date>,? |on <date>, |"
    "with |between |by |of |to (?!(?:the )?<state|city|region>)|a |an |"
    "from (?=(?:the )?(?:<state>|<actor>)(?:[,.;\\n]| and\\b))|"
    "<honorific>[., ]*)*"
    "(?:(?:[Tt]he|his|her|its|their|our|other) |(?:the|that) country's |"
    "<modifier> |<visited> |(?:<field> )?<body> (?:\\((?:<name>|[A-Z]{2,8})\\) )?(?:(?:of|for|from) "
    "(?:the |<field>,? (?:and )?){0,3})?|<field> of )*"
)
_COMMA = f" ?,(?! (?:and|as well as|along with|together with|plus|followed by|{MARKS['modifier']} with)\\b){_MORE}"
"""Between two of a list; where it stands, `_AND` cannot, so that there is one way to read a list, however long."""
_CROWD = "(?:<body>|experts|scholars|officials|representatives|lawmakers|members|deputies|senators|parliamentarians)"
_BESIDE_HIM = "(?:along|together) with(?! (?:(?:the|his|her|their|its) )?(?:other|fellow)\\b)"
"""Between two of a list; `along with other ministers` tells of those who were there as well."""
_ACTS = "|".join(MARKS[kind] for kind in ("hold", "arrive", "visited", "met", "sign"))
_NO_CLAUSE = (
    f"(?![^.;\\n]{{1,60}} (?:was|were) (?:also )?(?:there|in |{MARKS['join']}|{MARKS['presented']})"
    f"| (?:[Tt]he |[Oo]ur |[Mm]y )?{MARKS['actor']} (?:is|are|was|were|will|has|have|had|{_ACTS})(?!\\w))"
)
"""Behind a semicolon: no clause of its own follows, as in `; Ambassador A was also present`."""
_NEXT = (
    f"(?:,? followed by(?= (?:with |by )?(?:(?:the|his|her) )?(?:{MARKS['actor']}|{MARKS['honorific']}))"
    f"|, {MARKS['modifier']}(?= with ))"
)
"""Between two of a list: the one was met behind the other."""
_AND = f"(?:(?: and {_CROWD})?,? ?(?:as well as|{_BESIDE_HIM}|plus)|,? ?(?:and\\b,?|&)|;{_NO_CLAUSE}|{_NEXT}){_MORE}"
_TELLING = "".join(
    sorted(EVENT_MARKS - {MARKS[kind] for kind in ("document", "mission", "forum", "hold", "discussed")})
)
_ASIDE = (
    r"(?:,? ?\((?:[^()\n]{1,40})\))?"
    r"(?:(?:,? (?:in|for|of|on|at|from|responsible|who|which|dealing|covering)|, (?:the|an?|[Mm]ember)) "
    f"[^,;:.\\n{EVENTS}{MARKS['actor']}]{{1,60}}?(?=,|;| and )"
    f"|, who [^,;:.\\n{_TELLING}{MARKS['actor']}]{{1,80}}?(?=,? and (?:with )?{MARKS['actor']}|, with )"
    f"|, who (?:is|are|was|were) (?:[a-z]+ )?(?:(?:here|in {MARKS['city']}) )?(?:on|paying|making) "
    f"(?:(?:an?|his|her|their) (?:[\\w-]+ |{MARKS['modifier']} ){{0,4}})?{MARKS['visit']}"
    f"(?: (?:to|in) (?:the )?(?:{MARKS['city']}|{MARKS['state']}))?(?=,? and (?:the )?{MARKS['actor']})"
    f"|,? {MARKS['date']}(?: \\({MARKS['date']}\\))?(?=,? and (?:the )?{MARKS['actor']},? (?:on )?{MARKS['date']})"
    f"|, (?:to|with) whom [^;\\n{EVENTS}{MARKS['actor']}]{{1,120}}?"
    f"(?=, and (?:the |his |her )?{MARKS['actor']}[,.;]))?"
)
_LED_BY = f"(?:(?: \\({MARKS['org']}\\))?,? (?:led|headed) by (?:the |its |his |her )?{_WHO})?"
_ONE = f"{_WHO}{_LED_BY}{_ASIDE}"
_WHOS = f"{_ONE}(?:(?:(?:{_COMMA}{_ONE})*{_AND}{_ONE})+|(?:{_COMMA}{_ONE}){{2,}}|{_COMMA}{_ONE}(?=,? and ))?"
"""Somebody, or a list: with `and` before its last, or of three and more. `With A, B said` is no list."""
_NAMED_PLACE = (
    r"(?:(?:(?:[a-z]+ern )?(?:<demonym> )?(?:port |resort |island )?(?:<actor>|<body>|town|port|resort) of )?"
    r"<city>(?:, (?:the )?<state>)?|<state>|<region>|<demonym> capital\b|"
    "capital of (?:the )?<state>)"
)
_THEREAFTER = "thereafter|afterwards|lastly|finally|subsequently"
_THEN = f"(?:<modifier>|{_THEREAFTER}|later)"
"""Before the next of a list of places."""
_LISTED_PLACE = (
    rf"(?:[Tt]he )?(?:(?:neighbou?ring|brotherly|fraternal|sisterly) )?{_NAMED_PLACE}"
    r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?(?=;)| \([^()\n]{1,20}\)"
    r"|,?(?: on)? <date>"
    rf"(?=[,;]? (?:followed by |(?:and )?(?:{_THEN} )?(?:to |in )?)(?:the )?<city|state|region>))?"
)

_NEXT_PLACE = (
    rf"(?:[,;](?: {_THEN})?(?: in| to)?|[,;]? and(?: {_THEN}(?! to\b)| (?:{_THEREAFTER}))?(?: to| in)?| &"
    "|,? followed by)"
)
"""Between two of a list of places: `Lima, Peru; and Santiago, Chile`."""

_COUNTRIES = (
    r"(?:(?:a number of|several|some|various|two|three|four|five|six|seven|eight|the) "
    r"(?:[^.;,:()\n]{0,30} )?(?:countries|nations|states)"
    r"(?: (?:in|of|across|throughout) (?:the )?<region|body|field|name>)?"
    r"(?:,? including |, |,? and |: | [-–—] | \(| of (?:the )?)"
    r"|(?:the )?(?:(?:<field>|<body>|<modifier>|[A-Z][a-z]+) ){0,2}(?:region|(?:sub)?continent|<field>|<region>|<body>)"
    r",? (?:including|encompassing|taking in|covering|comprising) (?:(?:stops|visits) (?:in|to) )?)"
)
"""Before places: `three countries in the region:`, `the Pacific region, including`."""

AMONG = "(?:includ(?:es?|ed|ing)|compris(?:es?|ed|ing)(?! of)|(?:consist(?:s|ed|ing)|composed|comprised|made up) of)"
"""Words between a delegation and those who are of it."""

COLLEAGUES = "(?:(?:his|her|the|other|fellow) )*<actor> (?:from|of) (?:(?:the|all|other|fellow) )*<org>"
"""Those with whom somebody is in an organisation, for patterns: `his counterparts from other NATO countries`."""

REPRESENTED_BY = r"(?P<verb><join>) by (?:the |its )?(?:[a-z]+ )?(?P<who><actor>)"
"""Behind a side and `was`, for patterns: who stood for it; the verb may be another of its kind."""

_SUCH_AS = (
    r"(?:(?:the|his|her|their|its) )?(?:several|many|various|numerous|some|other|"
    r"a (?:(?:large |wide |significant )?number|series|range|group) of|foreign|visiting|world|regional|senior|"
    r"two|three|four|five|six|seven|eight|nine|ten|\d+) "
    f"[^.;:\\n{MARKS['talks']}{MARKS['met']}]{{1,90}}?,? (?:including|such as|among them|amongst them|notably|namely),?"
)
"""Before those who are named of many: `several leaders, including`."""

MARGINS = "margins|sides?[ -]?lines?|fringes?"
"""Words for where some meet beside a gathering, for patterns: on its margins."""

IN_A_BREAK = r"[Dd]uring a (?:[a-z]+ )?(?:break|pause|recess)\b"
"""For patterns: between two sittings of a gathering."""
ITEM = r"\s*(?:[-–•*●·]|\(?\d{1,2}(?:[.)]| \|| [-–](?= ))|\(?(?:[a-z]|[ivx]{1,4})\))"
"""How a line of a list begins, for patterns: with a dash, a number or a letter."""

BESIDE = (
    rf"(?: [^.;,\n<call_by><phone>]{{1,40}}?)? (?:(?:on|at|from) the (?:{MARGINS})\b|"
    rf"between (?:the )?(?:<forum|talks>|meetings)|{IN_A_BREAK})"
)
"""Behind `spoke`, for patterns: at a gathering, and so face to face."""

NO_MEETING = (
    r"(?: [a-z-]+| <field>| <modifier>){0,4} (?:challenges?|needs?|demands?|goals?|targets?|standards?|requirements?|"
    r"criteria|obligations?|commitments?|threats?|expectations?|deadlines?|objectives?|costs?|"
    r"aspirations?|interests?|wishes|desires?|hopes|conditions?|calls)\b"
)
"""Behind `meet`, for patterns: it is no meeting."""

WILL_DO = (
    r" (?:will|would|can|could|may|might|should|must) (?!(?:[a-z]+ )?(?:be|take|start|begin|commence|kick|go|come|last|"
    r"run|continue|proceed|extend)\b)"
)
"""Behind a visit, for patterns: what it will do, be it in another country."""

WAS_ABOUT = (
    r"(?:was|were) (?:about|on|(?:devoted|dedicated) to)|dealt with|(?:focus|cent(?:er|r))\w*ed on|concerned|"
    r"covered|addressed|touched (?:up)?on"
)
"""Behind talks, for patterns: what they were about, which may be to come."""

ORDINAL = r"(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\d{1,3}(?:st|nd|rd|th))"
"""Words by which sessions are counted, for patterns."""

SOMEBODY_AND_I = r"(?:<actor>, )?<actor>(?P<me>,? and (?:I|myself)\b)"
"""Others with whom whoever speaks did something, for patterns: `the President and I`."""

GLAD = r"\b(?:pleasure|honou?r(?:ed)?|privileged?|delighted|pleased|happy|glad|great|good|wonderful)\b"
"""Words for the joy of being somewhere, or of seeing somebody there, for patterns."""

BY_PHONE = "(?:<call_by>|\\b(?:in|during|on|over) an? (?:[a-z]+ )?<phone>)"
"""Words for how somebody was spoken with who was not there."""

SPOKE_IN = (
    r"^\s*(?:[Tt]ranscript of |[Jj]oint )?(?:[Pp]ress (?:<forum>|[Cc]onference)|[Dd]oor-?stop(?: [Ii]nterview)?|"
    r"[Mm]edia [Cc]onference|[Tt]elevision [Ii]nterview|[Rr]adio [Ii]nterview|[Ii]nterview)(?:,| -| in| at) "
    r"(?:the )?(?P<place><city>|<state>)(?:, (?:the )?<state>)?\s*$"
)
"""A title that tells where somebody of home spoke to the press: `Doorstop interview, Jakarta`."""

TO_BE = (
    r"(?:will|shall|(?:is|are) (?:also |now )?(?:set |due |expected |likely |scheduled |planned |slated )?to|"
    r"would|should)(?: also| now| then| next| again)? (?:be )?(?:<hold>|<receive>|organi[sz]ed|<join>|<actor>"
    r"|(?:<opened>|begin|start|commence|kick off|called|convoked|sit)"
    r"(?= (?:in|on|at|next|later|today|tomorrow)\b| <date>))"
    r"|(?:(?:was|were) (?:<sign>|scheduled|planned)|[, ](?:scheduled|planned|due|set|slated|expected)) to "
    r"(?:be )?<hold>"
    r"|, to <hold>|(?<=<forum> )to <hold>(?= (?:on |in )?<date>)|(?:is|are) <arrive> (?:(?:be )?<hold>|<met>|sit(?!\w))"
    r"|\bto be (?:<hold>|<receive>|organi[sz]ed|<join>)|(?:is|are) <date>(?=[.,;]| (?:in|at) )"
    r"|(?:(?:is|are) |(?<=[^.;:<document>] ))(?:tentatively )?"
    r"(?:expected|(?:re)?scheduled|due|planned|set|slated|slotted|pencill?ed in|timetabled|envisaged|foreseen|fixed)"
    r" (?:for|on|in|<date>|around)"
    r"|<hold> (?:now |also |already )?been (?:tentatively |provisionally )?"
    r"(?:arranged|(?:re)?scheduled|fixed|set|slotted|pencill?ed in|<sign>) "
    r"(?:(?:for|on|in)\b|<date>)"
    r"|\b(?:which|that) (?:the )?(?:<PLACE>|<actor>)[^.;,]{0,20}? (?:is (?:to |<arrive> )?|will |are )<receive>"
)
"""Behind a session: it is to come."""

RULES = Grammar(
    MARKS,
    {
        "S": "'s|'",
        "GAP": f"[^;:\\n{EVENTS}]",
        "OVER": f"[^;:\\n{EVENTS.replace(MARKS['forum'], '')}{MARKS['actor']}]",
        "NOCOMMA": f"[^,;:\\n{EVENTS}]",
        "FILL": _FILLER,
        "IN_AUDIENCE": f" (?:in|to|for|at|over) (?:an? |the )?(?:[a-z-]+ )?{MARKS['talks']}(?: at)?",
        "WHO": _WHO,
        "LIST": f"(?:{_SOME_OF_THEM}{_AMONG}{_FILLER}{_WHOS})",
        "WHOS": f"(?:{_WHOS})",
        "PLACE": f"(?:the )?{_NAMED_PLACE}",
        "PLACES": f"{_LISTED_PLACE}(?:{_NEXT_PLACE} {_LISTED_PLACE})*",
        "COUNTRIES": _COUNTRIES,
        "SUCH_AS": _SUCH_AS,
        "SELF": "(?:our|this) (?:[a-z]+ )?(?:country|state|capital|nation|island|kingdom|republic)",
    },
)
"""The grammar that the rules for events are compiled by."""
