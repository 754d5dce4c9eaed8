"""The wordings of visits that a noun tells of: `the visit of the Minister to Spain`, `on his visit`, `a tour of`."""

from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.visits.here_wordings import HOMEWARD, SHOWS
from calendar_core.extraction.english.visits.wordings import BY, ON_A, SOMEWHERE, WORDS
from calendar_core.extraction.english.words.patterns import WILL_DO

_TO = (
    r"(?:to|in(?! (?:the )?<org|actor>)) <COUNTRIES>?"
    r"(?P<place><PLACES>(?!<S> (?:[a-z]+ )?neighbou?r)"
    r"(?!(?<=, the <state>)(?: <modifier>)? [a-z]+ (?:will\b|<hold|met>))|<SELF>|"
    r"(?:the )?(?:capital )?(?:<actor>|<org>)(?:(?:, to|,? and(?: to)?) <PLACES>(?!<S>|-))?)"
)
_OF_A_STATE = (
    "(?:Commonwealth|Democratic|Emirate|Federa|Grand|Islamic|Kingdom|Principality|Republic|State|Sultanate|Union)"
)
"""How the name of a state in full begins."""
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
        r"<visit>(?:,? at the <invite> (?:of|from) (?:the |his |her )?<actor>)?"
        r"(?P<mid>(?:(?! (?:took|taken|brought|announced(?: [a-z]+ly)? by|(?:days|weeks|months|hours) after) |"
        rf"{WILL_DO}| {SHOWS}| {HOMEWARD})"
        rf"<NOCOMMA>){{0,60}}?)[ ,]{_TO}"
        rf"(?:<NOCOMMA>{{0,30}}? (?<!\bthat )(?<!accompanied )(?<!<join> )(?:by|of) {BY})?",
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
        rf"(?! <field>,| [a-z]+ing\b)(?: an?| the)? {BY}",
        "visit",
    ),
    rule(
        "visit_paid_by",
        rf"<visit>,? (?:that|which) {BY}(?:[^;:\n]{{0,60}}? "
        r"(?:paid|pays|made|is paying|(?:will|is to|plans to|intends to) (?:pay|make|undertake)) )?"
        r"(?:to )?(?P<place><PLACES>)?",
        "visit",
    ),
    rule(
        "visit_paid_by",
        rf"<visit> {BY} (?:<hold> )?(?:recently )?(?:paid|made|undertook|undertaken) (?:to )?(?P<place><PLACES>)?",
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
