"""The wordings of visits that a verb tells of, of those told in passing, and what they share with nouns."""

from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.visits.here_wordings import CEREMONIES, HERE, SHORTENED, WHO
from calendar_core.extraction.english.words.patterns import GLAD

BY = r"(?P<by><LIST>)"
"""Behind a visit, for patterns: who makes it."""
WORDS = r"(?:[\w-]+ |<modifier>(?:-[a-z]+)? |<field> |<date> |\(<date>\) )"
"""Before the word for a visit, for patterns."""
ON_A = (
    r"(?:on|for) (?!the |that |this |<date>,? (?:following|after|before) )"
    rf"(?:(?:an?|his|her|their) )?{WORDS}{{0,4}}<visit>"
)
"""Words that tell that somebody is on a visit, for patterns."""
SOMEWHERE = "city|state|region"
"""Kinds of mentions of which a wording with a place needs one."""
_WHICH = "(?:<modifier>|first|second|third|fourth|next|last|final)"
_PART_OF = (
    r"(?:(?:the )?(?:(?:[Nn]orth|[Ss]outh)[- ]?(?:[Ee]ast|[Ww]est)?|[Ee]ast|[Ww]est|[Cc]ent(?:re|er))(?:ern|ral)?"
    r"(?: (?:parts?|coast|regions?|provinces?|tip|borders?))? of (?:the )?)"
)
"""Between a visit and its place: `the north-east of`."""
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
        rf"(?:,? (?:on |in )?<date>,?)? by {BY}",
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
        rf"at (?:the )?[^.;,\n<actor>]{{0,60}}?\b[Aa]irport(?: in <city>)?,? (?!by ){BY}",
        "receive",
        "actor",
    ),
    rule(
        "hosts",
        r"<receive>(?: to (?:the )?(?P<to><city>|<state>))?(?:,? (?:in <city>|(?:on )?<date>|today),?)*"
        rf"(?:, [a-z]+ly,)? (?!by )(?:the )?{BY}(?! <talks|forum>)",
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
