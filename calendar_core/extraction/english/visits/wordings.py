"""The wordings of visits: the nouns, the verbs, and what tells more of a visit."""

from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.visits.here_wordings import CEREMONIES, HERE, HOMEWARD, SHORTENED, SHOWS, WHO
from calendar_core.extraction.english.words.patterns import GLAD, WILL_DO

_TO = (
    r"(?:to|in(?! (?:the )?<org|actor>)) <COUNTRIES>?"
    r"(?P<place><PLACES>(?!<S> (?:[a-z]+ )?neighbou?r)"
    r"(?!(?<=, the <state>)(?: <modifier>)? [a-z]+ (?:will\b|<hold|met>))|<SELF>|"
    r"(?:the )?(?:capital )?(?:<actor>|<org>)(?:(?:, to|,? and(?: to)?) <PLACES>(?!<S>|-))?)"
)
_BY = r"(?P<by><LIST>)"
WORDS = r"(?:[\w-]+ |<modifier>(?:-[a-z]+)? |<field> |<date> |\(<date>\) )"
"""Before the word for a visit, for patterns."""
ON_A = (
    r"(?:on|for) (?!the |that |this |<date>,? (?:following|after|before) )"
    rf"(?:(?:an?|his|her|their) )?{WORDS}{{0,4}}<visit>"
)
"""Words that tell that somebody is on a visit, for patterns."""
SOMEWHERE = "city|state|region"
"""Kinds of mentions of which a wording with a place needs one."""
_OF_A_STATE = (
    "(?:Commonwealth|Democratic|Emirate|Federa|Grand|Islamic|Kingdom|Principality|Republic|State|Sultanate|Union)"
)
"""How the name of a state in full begins."""
_WHICH = "(?:<modifier>|first|second|third|fourth|next|last|final)"
_PART_OF = (
    r"(?:(?:the )?(?:(?:[Nn]orth|[Ss]outh)[- ]?(?:[Ee]ast|[Ww]est)?|[Ee]ast|[Ww]est|[Cc]ent(?:re|er))(?:ern|ral)?"
    r"(?: (?:parts?|coast|regions?|provinces?|tip|borders?))? of (?:the )?)"
)
"""Between a visit and its place: `the north-east of`."""

NOUNS = RuleSet(
    rule(
        "visit_takes",
        r"<visit>(?: (?:of|to|in|through|across) (?:the )?(?:<region>|<name>|<demonym>|[A-Z][a-z]+)(?: [A-Za-z]+)?)?"
        r",?(?: <date>,?)? (?:(?:(?:that|which) )?"
        r"(?:(?:will|would) (?:also |then )?(?:take|bring)|(?:also )?(?:takes|is taking|brings))|"
        r"(?:<hold> )?(?:taken|took|brought)) "
        r"(?P<by><LIST>|him|her|them) to (?P<place><PLACES>)",
        "visit",
    ),
    rule(
        "visit_taking_in",
        r"<visit>(?! to (?:the )?(?:<city>|<state>))[^.;\n<visit><talks><met>]{0,60}?,? (?:(?:that|which) )?"
        r"(?:will )?(?:also )?(?:include[sd]?|takes? in|took in|cover(?:s|ed)?|comprise[sd]?) "
        r"(?:(?:stops?|stopovers?) in |<visit> (?:in|to) )?(?P<place><PLACES>)(?!<S>|-| <document|talks>)",
        "visit",
        SOMEWHERE,
    ),
    rule(
        "visit_taking_in",
        r"<visit>[^.;\n<visit><talks><met>]{0,80}?,? "
        r"(?:(?:with|making|including) (?:[a-z]+ )?(?:stops|stopovers)|stopping) in (?P<place><PLACES>)",
        "visit",
        SOMEWHERE,
    ),
    rule(
        "visit_to",
        rf"<visit>(?P<mid>(?:(?! (?:took|taken|brought|announced(?: [a-z]+ly)? by|(?:days|weeks|months|hours) after) |"
        rf"{WILL_DO}| {SHOWS}| {HOMEWARD})"
        rf"<NOCOMMA>){{0,60}}?)[ ,]{_TO}"
        rf"(?:<NOCOMMA>{{0,30}}? (?<!\bthat )(?<!accompanied )(?<!<join> )(?:by|of) {_BY})?",
        "visit",
    ),
    rule(
        "visit_to",
        r"<visit>(?P<mid>(?: <date>| on <date>)?(?: [a-z]+)?(?:, [^.;,\n<visit><talks><met><sign>]{3,60})?), "
        r"to (?P<place><PLACES>|<SELF>)",
        "visit",
        SOMEWHERE,
    ),
    rule(
        "visit_there",
        r"<visit>(?: <date>| on <date>)? to "
        r"(?P<there>(?:the|that) (?:[A-Z]?[a-z]+ |<demonym> |<region> |<field> |<modifier> ){0,2}"
        r"(?:country|nation|islands?|[Kk]ingdom|[Rr]epublic|[Ss]ultanate|[Ee]mirate))"
        r"(?=[.,;:]|\s*$| <date>| (?:on|in|from|by|at|for|will|was|is|has|this|last|next|since|after|before|and|as|"
        r"with)\b)",
        "visit",
    ),
    rule(
        "visit_in",
        r"(?:\bin|<arrive> (?:in|to|at)) "
        r"(?P<place><PLACES>|<SELF>|the (?:<demonym> <body>|(?:country|capital|Kingdom)\b(?! of)))"
        r"(?:,? (?!(?:following|after|before|ahead|prior)\b)[a-z]+| <date>){0,4}?,?"
        rf" {ON_A}",
        "visit",
    ),
    rule(
        "visit_ended",
        r"\b(?:conclud|end|complet|finish|wrap|beg[ai]n|start)\w*(?: up)?(?: today| <date>)? in (?P<place><PLACES>)"
        rf"(?: today| <date>)? (?:an?|his|her|their|the) {WORDS}{{0,4}}<visit>",
        "visit",
        SOMEWHERE,
    ),
    rule(
        "visit_tour_of",
        r"<visit>(?: of (?:both )?|(?: (?:of|across|through|around) [^.:;,\n<city><state>]{1,40})?(?:: | [-–] |, to ))"
        r"(?P<place><PLACES>)",
        "visit",
        SOMEWHERE,
    ),
    rule(
        "visit_that_of",
        r"\b(?:that|those) (?:of|by) (?:the )?(?P<by><actor>)(?: to (?P<place><PLACES>))?,? (?:in |on |last )?<date>",
        "visit",
        "actor",
        "date",
    ),
    rule(
        "visit_named",
        r"(?:<sign>|<hold>|\b(?:[Cc]onclud\w+|[Ee]nd(?:s|ed|ing)|[Ww]rap\w* up|[Bb]eg[ai]n\w*|[Ss]tart\w*|"
        r"[Cc]omplet\w+|[Dd]uring|[Oo]n))"
        r"(?: (?:the|his|her|their|an?)(?: [a-z\d-]+| <modifier>){0,3})? (?P<place><state>|<city>|<region>) <visit>",
        "visit",
        SOMEWHERE,
    ),
    rule(
        "visit_named",
        r"\b(?:of|from|for|after|following|before|to|said|that) (?:his|her|their)(?: [a-z\d-]+| <modifier>){0,3} "
        r"(?P<place><state>|<city>|<region>) <visit>",
        "visit",
        SOMEWHERE,
    ),
    rule(
        "visit_named",
        r"(?P<by><actor>)<S> (?:[a-z-]+ |<modifier> ){0,2}(?P<place><state>|<city>|<region>|<demonym>) "
        r"(?:<modifier> )?<visit>(?! to\b)",
        "visit",
        "actor",
        f"{SOMEWHERE}|demonym",
    ),
    rule(
        "visit_invited",
        rf"\b(?:[Oo]n|paying|paid|makes?|made|making) (?:an?|his|her|the) {WORDS}{{0,4}}<visit>"
        r"(?:,? (?:on )?<date>)?,? at the <invite> of (?:the |his |her )?(?P<place><actor>)",
        "visit",
        "invite",
        "actor",
    ),
    rule(
        "visit_of",
        r"(?<!\bto )(?<!(?:will|ould) )<visit>"
        r"(?! (?:one|some|several|many|most|each|all|parts?|areas|as|at (?:the|a) (?:[a-z]+ )?level|follow\w*)\b)"
        r"(?:, (?:on |from |in )?<date>,|<NOCOMMA>{0,20})? "
        r"(?:of|(?<!(?:ied|ned|ked|ved|med) )by|from)"
        rf"(?! <field>,| [a-z]+ing\b)(?: an?| the)? {_BY}",
        "visit",
    ),
    rule(
        "visit_paid_by",
        rf"<visit>,? (?:that|which) {_BY}(?:[^;:\n]{{0,60}}? "
        r"(?:paid|pays|made|is paying|(?:will|is to|plans to|intends to) (?:pay|make|undertake)) )?"
        r"(?:to )?(?P<place><PLACES>)?",
        "visit",
    ),
    rule(
        "visit_paid_by",
        rf"<visit> {_BY} (?:<hold> )?(?:recently )?(?:paid|made|undertook|undertaken) (?:to )?(?P<place><PLACES>)?",
        "visit",
        "actor",
    ),
    rule(
        "visit_possessive",
        rf"(?P<by><actor>)<S> {WORDS}{{0,4}}<visit>"
        rf"(?!<S>| to (?:[a-z]+ )?(?:countries|nations|states)\b"
        rf"| (?:to|in|across|through|around) (?:the )?(?:<field>|<body>|<name>|(?<=the )(?!{_OF_A_STATE})[A-Z]))",
        "visit",
        "actor",
    ),
    rule("visit_tour", r"<date> \((?P<place><PLACES>)\)", "visit", "date", SOMEWHERE),
    rule("visit_here", r"<visit> here\b", "visit"),
    rule(
        "visit_there_told",
        r"\b(?:in|at|to) (?P<place><city>|<state>)[^.;\n<visit><city><state>]{0,60}? (?:an?|his|her|their|the) "
        rf"{WORDS}{{0,4}}<visit> there\b",
        "visit",
        SOMEWHERE,
    ),
    rule(
        "stay_in",
        rf"(?:(?P<by><actor>)<S> (?:presence in |{WORDS}{{0,3}}stay in )|"
        r"(?:-day|\b[Oo]fficial|\b[Ww]orking|\bwhose) stay in )"
        r"(?P<place><PLACES>|<SELF>)",
        SOMEWHERE,
    ),
    rule(
        "visit_this",
        r"(?<!(?:aim|oal|ose|ive) of )\b[Tt]his (?:<modifier> )?<visit> "
        r"(?:is|was|has|shows|demonstrates|confirms|testifies|proves|attests)"
        r"\b(?! (?:the|an?) (?:<modifier>|first|second|third|last|part|stop)(?!\w))",
        "visit",
    ),
    rule("visit_yours", rf"\b[Yy]our {WORDS}{{0,4}}?<visit>(?! of| across| through| to (?:the )?<org>)", "visit"),
    rule(
        "visit_own",
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Mm]y|[Tt]he(?: (?:latter|<modifier>)<S>)?|[Aa]n?) "
        rf"{WORDS}{{0,4}}?<visit>(?! of| across| through)",
        "visit",
    ),
)
"""Visits that a noun tells of; each visit is taken by the first that fits."""

_UNTIL_A_DAY = ",? (?:until|till) (?:the )?<date>"
"""Behind a place: how long somebody stays who is there, as in `will be in Lima until Friday`."""
VERBS = RuleSet(
    rule(
        "was_in",
        rf"(?:{WHO}|(?<=\band )(?=will be ))"
        r"(?:was|is|are|were|stayed|<hold> (?:already |also |last |(?:him|her)self )?been|(?P<ahead>will be)) "
        r"(?:currently |also |last )?"
        r"(?:in|at|to) (?P<place><PLACES>),? "
        r"(?:(?:on |from |(?(ahead)(?!)|(?:until|till) (?:the )?))?<date>)(?! in (?:the )?<city|state>)",
        "date",
        SOMEWHERE,
    ),
    rule(
        "glad_to_be_in",
        rf"{GLAD}(?:(?! not )[^.;,\n]){{0,40}} to be (?:back |here |again )?in (?P<place><PLACES>)",
        SOMEWHERE,
    ),
    rule(
        "has_been_in",
        rf"{WHO}<hold> (?:already )?been in (?P<place><PLACES>),? since <date>",
        "date",
        SOMEWHERE,
    ),
    rule(
        "is_in",
        r"(?:(?<=<actor> )|(?<=<actor>, ))(?:is|are) (?:here |also |now )?in (?P<place><PLACES>)"
        r"(?= (?:to (?:<join>|<actor>|<hold>|<met>)|for |on an? |as (?:part|an? [a-z ]{0,20}member) of|"
        r"at the (?:<invite>|head) of|"
        r"with (?:(?:an?|his|her|the) |<actor>)|today|this week)"
        r"|, (?:accompanied|leading|heading|together|where)\b)",
        "actor",
        SOMEWHERE,
    ),
    rule(
        "is_in",
        r"(?<=<actor>, )(?:currently |now |also )?in (?P<place><PLACES>)"
        r"(?= (?:as part of|as a member of|with|in) (?:the|an?|his|her|<actor><S>) (?:[a-z]+ |<modifier> ){0,3}"
        r"(?:<body>|delegation|entourage|retinue))",
        "actor",
        SOMEWHERE,
    ),
    rule(
        "accompanies",
        r"\baccompan(?:y|ies|ied|ying) (?:the )?(?P<verb><actor>) "
        r"(?:to|on (?:(?:an?|his|her|the|this) )?(?:[a-z]+ |<modifier> ){0,3}<visit> (?:to|in)) (?P<place><PLACES>)",
        "actor",
        SOMEWHERE,
    ),
    rule(
        "is_in",
        r"(?<=\bwho )(?:(?:is|are|was|were) (?:also |now )?|<hold> been )in (?P<place><PLACES>)"
        r"(?= (?:for (?![^.;,\n]{0,60}<visit>)|at the <invite> of|to (?:<join>|<hold>|<met>)))",
        "actor",
        SOMEWHERE,
    ),
    rule(
        "is_there",
        r"(?:(?<=<actor> )|(?<=<actor>, ))(?:is|are) (?:here |also |now )?in (?P<place><PLACES>)(?=\.(?:\s|$))",
        "actor",
        SOMEWHERE,
    ),
    rule(
        "left",
        r"(?:\b(?:left|leaves|departed|departs)(?: from)?|<arrive> out of) "
        r"(?P<place><PLACES>|<SELF>|the (?:country|Kingdom)\b)(?! for (?!home\b|<state>))"
        r"(?=[^.;\n]{0,40}? (?:after|at the (?:end|conclusion)|conclud\w+|following|upon|complet\w+|ending|<sign>)"
        r"[^.;\n]{0,50}?(?:<visit>|\bstay\b))",
    ),
    rule(
        "left_home",
        rf"{WHO}(?:left|departed)(?: from)? (?P<place><PLACES>|the (?:country|Kingdom)\b)(?=[^.;,\n]{{0,40}} <date>)"
        r"(?![^.;\n]{0,90} (?:after|having|following) [^.;\n]{0,30}<join>)",
        "date",
        SOMEWHERE,
    ),
    rule(
        "stops",
        r"(?:\b(?:[Ff]ollowing|[Aa]fter|with|including|making) "
        r"(?:(?:an? )?(?:brief |short |first )?(?:stops|stopovers|stays|halts?) in"
        r"|having (?:been (?:in|to)|stopped (?:over )?in))|(?<=<visited>)[^.;\n<visit><visited><talks><met>]{1,60}?,"
        r" stopping in) (?P<place><PLACES>)",
        SOMEWHERE,
    ),
    rule(
        "title_in",
        r"^[\"' ]*(?:The )?<actor> (?P<verb>in) (?P<place><PLACES>)(?= (?:for|on)\b|$|:)",
        "actor",
        SOMEWHERE,
    ),
    rule(
        "visited",
        rf"<visited>(?:,? (?:on )?<date>(?= to\b))?(?: [a-z]+){{0,2}}? {_PART_OF}?"
        r"<COUNTRIES>?(?P<place><PLACES>(?!<S> (?:[a-z]+ )?neighbou?r)|<SELF>|"
        r"the (?:country|Kingdom|Sultanate)\b(?! of))",
        "visited",
    ),
    rule(
        "visited",
        r"<visited> (?:[a-z]+ ){0,3}(?P<place><demonym>)(?= (?:states|cities|regions|towns)\b)",
        "visited",
    ),
    rule(
        "visited",
        r"<visited> (?:(?:the|his|her|their) )?(?:[a-z]+ |<modifier> )?<actor>(?!<S>)"
        r"(?:,? (?:here|today|(?:on )?<date>),?)* in (?P<place><PLACES>)",
        "visited",
        "actor",
    ),
    rule(
        "visited_by",
        r"(?P<place><PLACES>|<SELF>|[Tt]he country) "
        r"(?:(?:will|is to|is (?:due|set|expected|scheduled) to) (?:also )?be|was|were|<hold> been) (?P<verb><visited>)"
        rf"(?:,? (?:on |in )?<date>,?)? by {_BY}",
        "visited",
        "actor",
    ),
    rule(
        "visits",
        r"<visit>(?: officially| again)? "
        r"<COUNTRIES>?(?P<place><PLACES>(?!<S> (?:[a-z]+ )?neighbou?r)|<SELF>|"
        r"the (?:country|Kingdom|Sultanate)\b(?! of))",
        "visit",
    ),
    rule(
        "arrived",
        r"<arrive>(?: (?:in|into|(?:on |onwards? )?to|at|for|here|back|from (?:<city>|<state>)|"
        r"on an? (?:<modifier> )?<visit> (?:to|in)|(?:on )?<date>),?)* "
        r"(?P<place><PLACES>|<SELF>|the (?:capital|country|Kingdom)\b(?! of| city of))(?!(?: [A-Z]\w+){0,2} <forum>)",
        "arrive",
    ),
    rule(
        "arrived",
        rf"{WHO}(?:<hold> )?(?:reached|reaches|stopped(?: over)?(?: briefly)? in|transited(?: through)?|comes to) "
        r"(?P<place><PLACES>)",
        SOMEWHERE,
    ),
    rule(
        "arrived",
        r"<arrive>(?:,? (?:on )?<date>,?)? (?:at|in) (?:the )?[^.;,\n<city><state><actor>]{0,60}?"
        r"\b[Aa]ir(?:port|[Bb]ase)(?: [Ii]n|,) (?:the )?(?P<place><PLACES>)",
        "arrive",
    ),
    rule(
        "on_arrival",
        r"\b(?:[Oo]n|[Uu]pon) (?:(?:his|her|their) )?arrival (?:in|at|to) (?P<place><PLACES>)"
        r"(?=(?: [^.;,\n<actor>]{0,40}\b[Aa]irport)?,? "
        r"(?:on an? (?:[\w-]+ |<modifier> ){0,3}<visit>|(?:on )?<date>|(?:the )?<actor>|[Hh]e\b|[Ss]he\b))",
        SOMEWHERE,
    ),
    rule(
        "spent",
        r"\b(?:spent|spends?) (?:<date> in (?P<place_of_stay><PLACES>)|"
        r"(?:[a-z]+ ){1,4}(?:days?|hours?) in (?P<place><PLACES>)(?=,? (?:(?:on )?<date>|at the <invite>)))",
        SOMEWHERE,
    ),
    rule(
        "arrived_here",
        r"(?:(?<=(?:<actor>|<body>|[,)]) )|(?<=visitors )|(?<=guests )|(?<=, who )|(?<=who <hold> )|(?<= will )|"
        r"(?<=(?:due|ted|led) to )|(?<=<actor> to ))"
        r"<arrive>(?P<place>)(?= (?:here\b|to (?:offer|convey|express|pay|present)\b|"
        r"(?:in|on|to) the (?:country|[Kk]ingdom|Republic|[Ss]ultanate|[Ii]slands?)\b|"
        r"<date>|(?:on|in) <date>|(?:on|for) (?:an? |his |her )?(?:[\w-]+ |<modifier> ){0,3}<visit>(?! (?:to|in)\b)|"
        r"[^.;,]{0,40}?\b[Aa]irport))",
        "arrive",
    ),
    rule(
        "arrived_here",
        r"(?:(?<=<actor> )|(?<=<actor> <hold> ))<arrive>(?P<place>)(?= for (?:[a-z-]+ |<modifier> ){0,2}<talks>)",
        "arrive",
        "talks",
    ),
    rule(
        "which_visited",
        r"(?P<place><PLACES>),? (?:which|where) (?:<actor>|I|he|she|we)(?: [a-z]+)? <visited|arrive>",
        "visited|arrive",
        SOMEWHERE,
    ),
    rule(
        "currently_in",
        r"(?:\b(?:is|are) (?:(?:currently|presently|now)(?: staying)?|staying)|, (?:now|currently|presently)) in "
        r"(?P<place><PLACES>)"
        r"|(?:\b(?:[Ss]taying|(?:his|her|their) stay)|<actor><S> stay) in "
        r"(?P<place_of_stay><PLACES>)(?= (?:on |from |between )?<date>)",
        SOMEWHERE,
    ),
    rule(
        "at_the_airport",
        r"\b(?:was|were|being) (?:<receive|met>(?: off)?|(?:given|accorded) an? [^.;,\n<actor>]{0,40}?)"
        r"(?:(?: by)? <LIST>)? at (?:the )?(?P<place><city>)[^.;,\n]{0,40}?\b[Aa]irport\b",
        "city",
    ),
    rule(
        "stop",
        rf"(?<!\w){_WHICH} (?:stop|stopover|leg|station|destination)\b[^.;,\n]{{0,40}}? "
        r"(?:is|was|will be|being) (?:in |at )?"
        r"(?P<place><PLACES>(?:,? (?:followed by|(?:and )?then(?: to| in)?) <PLACES>)?)"
        r"|\b[Ii]n (?P<place_of_stay><PLACES>), (?:his|her|their|the|its) "
        rf"{_WHICH} (?:stop|stopover|leg|station|destination|port of call)\b",
        SOMEWHERE,
    ),
    rule(
        "was_in",
        r"<date>,? (?:the )?(?:<actor>|[Hh]e|[Ss]he|I|we),? (?P<verb>was|were|stayed) (?:also )?in (?P<place><PLACES>)"
        r"(?=,? where\b| and\b|\.(?:\s|$)| at the (?:<invite>|head) of"
        r"| (?:to(?! <join>)|on an?(?! (?:private|personal|family|holiday))) | for (?![^.;\n]{0,60}<forum>))",
        "date",
        SOMEWHERE,
    ),
    rule(
        "will_be_in",
        rf"(?:{WHO}|{SHORTENED})(?:(?:will|shall|'ll|(?:is|are) (?:(?:due|expected|scheduled|set|slated) )?to) "
        r"(?:also |then |soon )?(?:return to|reach|"
        r"(?:be|be staying|be back|stay|stop(?: over| off)?|be stopping(?: over| off)?) in)|"
        r"(?:(?:is|are|was|were) )?(?:also )?(?:<date> )?(?:expected(?: back)?|due|awaited)(?: (?:on )?<date>)? in) "
        rf"(?P<place><PLACES>)(?!{_UNTIL_A_DAY})",
        "date",
        SOMEWHERE,
    ),
    rule(
        "will_be_in",
        rf"{WHO}(?:will|shall) (?:also |then |first )?(?:stop (?:over |off )?in|transit(?: through)?) "
        rf"(?P<place><PLACES>)(?!{_UNTIL_A_DAY})",
        SOMEWHERE,
    ),
    rule(
        "then_in",
        r"\bwill (?:also |then )?be in <PLACES>(?:,? (?:on |until )?<date>)?,? (?P<verb>and|then) (?:then )?"
        r"(?:(?:on )?<date>,? in (?P<place><PLACES>)|in (?P<place_of_stay><PLACES>),? (?:on )?<date>)",
        "date",
        SOMEWHERE,
    ),
    rule(
        "will_stay",
        r"(?:(?<=<actor> )|(?<=\b[Hh]e )|(?<=\b[Ss]he ))will (?:be|stay|remain) in (?P<place><PLACES>)"
        rf"(?={_UNTIL_A_DAY})",
        "date",
        SOMEWHERE,
    ),
    *CEREMONIES,
    *HERE,
    rule(
        "hosts",
        r"<receive>(?:,? (?:(?:on )?<date>|today)(?: (?:morning|afternoon|evening|night))?)?,? "
        rf"at (?:the )?[^.;,\n<actor>]{{0,60}}?\b[Aa]irport(?: in <city>)?,? (?!by ){_BY}",
        "receive",
        "actor",
    ),
    rule(
        "hosts",
        r"<receive>(?: to (?:the )?(?P<to><city>|<state>))?(?:,? (?:in <city>|(?:on )?<date>|today),?)*"
        rf"(?:, [a-z]+ly,)? (?!by )(?:the )?{_BY}(?! <talks|forum>)",
        "receive",
    ),
)
"""Visits that a verb tells of."""

VISITING = rule("visiting", r"<visited> (?:<body>,? (?:led|headed) by (?:the )?)?(?P<by><actor>)", "visited", "actor")
_MUTUAL = (
    r"(?:\b(?:mutual|reciprocal|exchange of)|<sign> of|<sign>(?= <visit>)) (?:[\w-]+ |<modifier>[- ]?){0,3}<visit>"
)
MUTUAL = rule(
    "visits_mutual",
    rf"(?:<sign>|<document>|\bagreed|agreement)<GAP>{{0,80}}?{_MUTUAL}"
    rf"|{_MUTUAL}[^;:\n.]{{0,80}}? (?:was|were) (?:<sign>|agreed)",
    "visit",
)
WHILE_THERE = rule(
    "while_there",
    r"\b(?:[Ww]hile(?: (?:he|she|the <actor>|<actor>) (?:was|is))?|[Dd]uring (?:his|her|their|(?:the )?<actor>(?:<S>))"
    r"(?: [a-z-]+)? stay) in (?P<place><PLACE>)[^.;\n]{0,80}? (?P<verb><met>|<hold>|<receive>|<discussed>|<call_on>)",
    "met|talks|receive|discussed|call_on",
    SOMEWHERE,
)
"""Being somewhere, told in passing: `While in Riga, the Minister met his counterpart`."""
SINCE = rule("since", r"\b(?:since|as|than|until) <actor> (?:did|had done)(?: so)?,? (?:in |on )?<date>", "date")
