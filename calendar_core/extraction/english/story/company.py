"""How releases tell who was there beside those who met or travelled: `was accompanied by`, `also present were`.

Groups called `who` hold those who were there, and `guest` whoever they were there with, or their side; the other ones
hold a word that may be one of several, of which `participants` knows which are meant.
"""

from calendar_core.extraction.english.words.patterns import AMONG, RULES

_BEGINS = r"(?:(?<=[.;\n] )|(?<=\n))"
_AHEAD = r"[^.\n]{1,700}"
"""Up to the words that a list must end with: whether they stand there is looked at first, as in most they do not."""
_ACTORS = "<actor>(?:(?:,|,? and) (?:the )?<actor>){0,5}"
_LIST = r"<actor>(?:(?:, |,? and )(?:the |(?:the |his |her )?<honorific>[., ]*)?<actor>){0,5}"
ALONG = RULES.compile(
    r"(?:(?P<at><join>)[^.;\n]{0,40}? by|\baccompanied\b[^.;\n]{0,40}? by"
    r"|(?:<body>|\b(?:delegation|entourage|group|representation|[Mm]embers)|<actor>)(?!<S>)"
    rf"(?: that| which|[^.;\n<visit><talks><met>]{{0,30}}?) {AMONG}"
    rf"|(?:[.\n] |\n)It (?:(?:was|is) (?:led|headed) by (?:the )?<actor>,? and )?(?:also )?{AMONG})"
    r"(?P<who>[^.\n]{1,600})"
    rf"|(?P<who1>{_ACTORS}),? (?:will |is to |are to )?accompan(?:y|ies|ied|ying) "
    r"(?:the |his |her )?<actor>"
)
ITS_MEMBERS = RULES.compile(
    rf"{_BEGINS}The (?:<field> |<modifier> |<visited> )?(?:<body>|group|guests|visitors|party|(?P<guest><actor>)) "
    rf"(?:(?:was|is) (?:led|headed) by (?:the )?<actor>,? and )?(?:also )?{AMONG},?"
    r"(?: (?:besides|apart from|in addition to|along with|together with) (?:the )?<actor>,)?"
    r" (?P<who>[^.\n]{1,600})"
    r"|(?P<his>\b(?:His|Her|Their)) (?:<field> |<modifier> )?(?:<body>|<actor>|group|entourage) (?:also )?"
    rf"{AMONG} (?P<who1>[^.\n]{{1,600}})"
    rf"|(?P<guest2><actor>)<S> (?:<body>|entourage) (?:also )?{AMONG} "
    r"(?P<who3>(?:[a-z]+ ){0,3}<actor|name>[^.\n]{0,600})"
    rf"|{_BEGINS}In (?:his|her) (?:<body>|retinue|entourage|company) (?:are|were|is|was) (?P<who5>[^.\n]{{1,300}})"
    rf"|{_BEGINS}(?:The )?(?:[Oo]ther |[Ff]urther )?(?:(?P<me><actor>)|visitors|guests) "
    rf"(?:are|were|will be|{AMONG}) (?P<who4>[^.\n]{{1,300}})"
    rf"|{_BEGINS}(?:The )?(?P<who2>{_LIST}),? (?:also )?(?:formed part|(?:was|were) (?:also )?"
    r"(?:part|members?|among the members)) of (?:the |his |her )?(?P<guest1><actor>)"
)
"""In the sentence after a meeting with a delegation: who was of it."""
CAME_WITH = RULES.compile(
    rf"(?:{_BEGINS}|(?<=, and )|(?<=; )|(?<=, while ))(?:[Tt]he )?"
    r"(?:(?P<guest><actor>)(?:, who)?|He|She|<name>) "
    r"(?:(?:was|were|is|are|will be) (?:also )?(?:accompanied|flanked|supported|assisted|escorted|(?P<at><join>))"
    r"[^.;\n<actor>]{0,40}? by|(?:came|<arrive>) (?:along |together )?with(?= (?:the |his |her )?<actor>)) "
    r"(?P<who>(?:(?!(?:, and|;|, while) (?:the )?<actor> (?:was|were) )[^.\n]){1,400})"
    rf"|{_BEGINS}(?:Also )?(?:[Ww]ith|[Aa]ccompanying|[Aa]longside|[Ss]upporting|[Ff]lanking|(?P<at1><join>)) "
    r"(?:h(?:im|er)|them|(?:the )?(?P<guest1><actor>))[^.;\n<actor>]{0,30}? (?:was|were|is|are|will be) "
    r"(?P<who1>[^.\n]{1,400})"
    rf"|{_BEGINS}(?:The )?(?P<who2>{_LIST}),? (?:also )?accompanied (?:the )?(?P<guest2><actor>)"
    r"|(?P<guest3><actor>), who (?:(?:was|is) (?:also )?(?:accompanied|flanked|(?P<at3><join>)) by|"
    rf"(?:came|<arrive>) with) (?P<who3>(?:the |his |her )?{_ACTORS})"
)
"""Who came with the guest, in the sentence of a meeting or in the one behind it."""
IN_COMPANY = RULES.compile(
    r"(?P<who><actor>(?:(?:,|,? and) (?:the |(?:several |some |many )?(?:other |senior )?)?<actor>){0,5}) "
    r"(?:(?:will|is|are|also|were|was) ){0,2}accompan(?:y|ie[sd]|ying) (?:the <actor>|<actor>|h(?:im|er)\b|them\b)"
    r"|(?:<join>|\b[Jj]oining) (?:the <actor>|<actor>|h(?:im|er)\b) (?:on|for|during) (?:the|this|these|his|her) "
    r"(?:[a-z]+ ){0,2}(?:<visit>|<visited>|trip|engagements)s? (?:are|is|were|was|will be) (?P<who2>[^.;\n]{1,300})"
    rf"|{_BEGINS}(?:"
    rf"(?={_AHEAD} <join> (?:the|h|them))(?P<who1>[^.\n<visit><talks><met>]{{1,400}}?),? (?:will |also ){{0,2}}<join> "
    r"(?:the (?:<body>|<actor>|entourage)|h(?:im|er)\b|them\b)"
    rf"|(?={_AHEAD} (?:was|were|is|are|be) (?:also )?(?:part|member|among))"
    r"(?P<who3>[^.\n<visit><talks><met>]{1,500}?),? (?:was|were|is|are|will be) (?:also )?"
    r"(?:part|members?|among the members) of (?:the |his |her )?(?:[a-z]+ )?(?:<body>|<actor>|entourage))"
)
"""`Several officials will accompany the President`, `the Minister of Trade also joined the delegation`."""
TOGETHER = RULES.compile(rf"\b(?:[Tt]ogether|along) with (?P<who>(?:the |his |her )?{_ACTORS})")
_EVENT = r"(?:<talks>|<opened>|\b(?:[Cc]eremony|[Ee]vent|[Ff]unction)\b)"
ATTENDED = RULES.compile(
    rf"{_EVENT}[^.;\n<actor>]{{0,30}}? (?:was|were|will be) (?:also )?<join>,?"
    r"(?: among others,?)?(?: (?:on|from|for) (?:the )?<actor|state>,?)? by (?P<who>[^.\n]{1,600})"
    r"|(?P<represents><join>) (?:the )?<state|actor> (?:was|were) (?P<who11>[^.\n]{1,300})"
    rf"|{_BEGINS}(?:The )?<actor> (?:was|were) (?P<represents1><join>) by (?P<who12>[^.\n]{{1,300}})"
    r"|\b(?:Attendees|Participants|Those (?:present|in attendance))(?: (?:at|in) (?:the )?<talks>)?"
    r"(?: (?:from|on) (?:the )?<actor|state>)? (?:also )?(?:included?|were) (?P<who13>[^.\n]{1,600})"
    r"|(?:(?P<there><presented>)|\b[Ii]n <join>)[^.;\n<actor>]{0,30}?(?:<talks>)?"
    r"(?: (?:from|on) (?:the )?<actor|state>)?(?: (?:was|were|included?)|:) (?P<who1>[^.\n]{1,300})"
    r"|(?P<presence>\b[Ii]n the presence of|\b[Ww]ith the (?:presence|<join>) of) (?P<who2>[^.\n]{1,300})"
    r"|(?:[.\n] |\n)(?:[Oo]n|[Ff]rom|[Ff]or) (?:the )?<actor>,? (?P<who5>[^.;\n]{0,80}?<join>[^.;\n]{0,200})"
    rf"|(?P<who3><actor>(?:(?:, |,? and )(?:(?:the|other|several) ){{0,2}}<actor>){{0,5}}),? (?:also )?<join>"
    rf"[^.;\n<actor>]{{0,12}}?{_EVENT}"
    r"|\b(?:[Oo]n|[Ff]or|[Ff]rom|[Mm]embers of) (?:the )?<actor|state>: "
    r"(?P<who9><actor>(?:(?:,|;|,? and|; and) (?:the )?<actor>){0,5})"
    rf"|{_BEGINS}(?:"
    r"It (?:was|were|will be) (?:also )?<join>,?(?: among others,?)? by (?P<who10>[^.\n]{1,600})"
    rf"|(?={_AHEAD} (?:was|were) (?:also )?(?:among|in|there|on|<presented>))"
    r"(?P<who4>[^.;\n<talks><met>]{1,600}?),? (?:was|were) (?:also )?"
    r"(?:(?:among (?:those|the) )?(?:in <join>|there\b|(?P<there1><presented>))"
    r"|on hand|on the (?P<guest4><actor>)|among the (?:participants|attendees))"
    rf"|(?:The )?(?P<who8>{_LIST}),? (?:(?:was|were) )?(?:also )?(?P<joined><join>)"
    r"(?: (?:for|from|on) (?:the )?(?P<guest><actor>)|(?=[.\n]|$))"
    rf"|(?:Also )?<join>(?: (?:in |at )?(?:the |this )(?:<modifier> )?(?:{_EVENT}|<forum>)"
    r"| (?:from|on) (?:the )?<state|actor>|(?<=Also <join>))"
    r"(?:, (?:along|together) with [^;.,\n]{1,60},)? (?:was|were) (?:also )?(?P<who7>[^.\n]{1,600})"
    rf"|(?={_AHEAD} also <join>)(?P<who6>[^.;\n<talks><met>]{{1,600}}?),? also <join>[^.;\n<actor>]{{0,12}}?{_EVENT})"
)
THERE_AS_WELL = RULES.compile(
    r"<join>[^.;\n<actor>]{0,12}? the (?:<modifier> )?(?:<talks>|<forum>|[Ee]vent)[^.;\n<actor>]{0,20}? (?:were|was) "
    r"(?P<who>[^.\n]{1,900})"
    rf"|{_BEGINS}(?!Also )(?P<who1>[^.;:\n<talks><met><visit>]{{1,400}}?),? (?:also )?<join>(?: in| at)? "
    r"the (?:<modifier> )?(?:<talks>|<forum>|[Ee]vent)"
)
"""In the sentences after a gathering: who else was there."""
