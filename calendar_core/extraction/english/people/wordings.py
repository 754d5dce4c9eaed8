"""How releases word an office, and somebody who acts for a state or an organisation: patterns over what is folded.

Each wording is tried only where the mark stands that it begins with.
"""

from collections.abc import Mapping

from calendar_core.extraction.english.words.lexicon import word_set
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.grammar import Grammar, Pattern

_ABROAD = "<demonym> (?:(?:[A-Z][a-z]+ )?[Aa]broad|[Ee]xpatriates|[Dd]iaspora)\\b"
_FIELD = (
    "(?:<modifier> )*(?:(?:(?:East|West|South|North|Central|African|Asian|European|Arab|American) ){0,2}<field>"
    f"|{_ABROAD})"
)
_FIELDS = (
    f"{_FIELD}"
    f"(?:(?:, | ?/ ?|,? and(?: the)? | & |,? and of (?:the )?| of | for | )(?:the )?(?:<org> )?{_FIELD}"
    f"|, (?:the )?<org>(?= and (?:<field>|{_ABROAD})))*"
)
_MODIFIERS = "(?:<modifier>[ -]?)*"
_BEHIND_HEAD = "[ -][Dd]esignate|-[Ee]lect|,? (?:a\\.i\\.|ad <modifier>)(?!\\w)| \\(<head>\\)"
"""Behind the word for an office: who stands in for whom, or the word in short, `Chief Executive Officer (CEO)`."""
_HEAD = (
    f"{_MODIFIERS}(?:<FIELDS> )?{_MODIFIERS}(?:<head>|<heads>)(?:{_BEHIND_HEAD})?(?: and <field>(?= of | in |,? <))?"
)
_AND_MORE = f"(?:(?:, (?:the )?(?:<org>|{_FIELD}))?,? and (?:the )?{_FIELD}(?= (?:of|in) |[.,;)\\n]|$))?"
"""Behind a ministry that goes by its first field: `the Ministry of Foreign Affairs, European Union and Cooperation`."""
_DOMAIN = (
    "(?:(?: (?:of|for|on|[Ii]n [Cc]harge of|responsible for|attached to the <head> (?:of|for)|in|at)"
    "|-[Ii]n-[Cc]harge of) (?:the |an? )?"
    f"(?:<FIELDS>(?: <body>)?|<body>{_AND_MORE}(?: (?:of|for|in|on) (?:the )?(?:<FIELDS>|<body>))*))"
)
_COMMA = "(?:(?<!<heads>)(?:, | ?[-/] ?)|(?<=<heads>)(?:, | ?[-/] ?)(?=[^,.;<head>]{0,30}<heads>))"
_TITLE = r"(?:(?:the )?<honorific>[., ]*(?:\(<honorific>\.?\) )?){0,6}"
ORDERS = "|".join(
    r"\.?".join(form.replace(".", "")) for form in sorted(word_set("name_endings"), key=len, reverse=True)
)
"""The letters that stand behind names, with stops or without, the longest first."""
_LETTERS = (
    r"(?: \([DRI]-(?:[A-Z]{2}|<region>)\)"
    rf"|(?:,? (?:{ORDERS})\b\.?(?![\w-])){{1,3}}| <honorific>(?=,)| \(<honorific>\.?\))?"
)
"""Behind a name: `(D-NH)`, `(D-Ohio)`, `OBE`, `(Retd)`, `(Ms.)`."""
_PERSON = f"(?:{_TITLE}(?:<modifier> )?(?:(?<![Ii]n )<city>[ -])?<name>{_LETTERS})"
_GRAMMAR = Grammar(MARKS, {"S": "'s|'", "FIELDS": _FIELDS, "PERSON": _PERSON})
"""Fields and persons stand in many wordings, and are long."""
OFFICE = _GRAMMAR.compile(rf"{_HEAD}{_DOMAIN}*(?:(?:,? (?:and|as well as|&) |{_COMMA}){_HEAD}{_DOMAIN}*)*")
"""`Deputy Prime Minister - Minister of Foreign Affairs`; not `their leaders, President Soto`, or with a dash."""
_FRIENDLY = "(?:(?:friendly|fraternal|sister|<modifier>) )?"
"""What a state is told to be to home: `of the brotherly Republic of Chad`."""
_STATE = f"(?:[Tt]he )?{_FRIENDLY}(?:<state>|<org>|<region>)"
_PARTY = f"(?:[Tt]he )?{_FRIENDLY}(?:<state>|<org>|<region>|<city>)"
_TAIL = r"(?=[,.;:)]| and |\n|$)"
_OWN_BODY = "(?:<S> (?:(?:<field> )?<body>(?: (?:for|on) <FIELDS>)?|<state>(?!<S>))| <body>(?=[,.;)\n]| and | who ))"
"""Behind a state: a body of it, or a parliament that is called by a name of its own."""
_OF_OR_FROM = "(?:of|from(?! (?:the )?<state|org|region>(?:<S>)? <office|offices>))"
"""Before whose somebody is: `a letter to President A from the US President` is from another."""
_OF = f"(?:,? {_OF_OR_FROM} {_PARTY}(?!-)(?:{_OWN_BODY})?| of the <demonym>{_TAIL})"
_AND = "(?:,|[,;]? and|,? as well as|;)"
_IN_SHORT = r"(?: \((?:<org|state>|[A-Z]{2,6})\))?"
"""Behind a state or an organisation: its initials, as in `the United Arab Emirates (UAE)`."""
_POST = f"(?P<post#> (?:to|in|at) (?:(?:our |this )?{_PARTY}|(?:our |this |the )?country)(?:(?:,|,? and) {_STATE})*)"
_ONE = (
    "(?:<demonym> <org>(?=(?:<S>)? (?:<office>|<offices>))(?:<S>)?"
    "|(?:<state>(?: \\((?:<state>|<name>|[A-Z]{2,6})\\))?|<org>(?: \\((?:[A-Z]{2,8}|<name>|<org>)\\))?|<region>|"
    "(?<!\\b[Ii]n )<city>(?! <office> (?:of|from) (?:the )?(?:<state>|<org>)))(?:<S>)?"
    "|<demonym>(?:<S>)?) "
)
_FELLOW = r"<fellow>(?! (?:countries|states|nations|organi[sz]ations|institutions|agencies|governments|cities)\b)"
_MANY = "<state|demonym>(?:(?:,|&|,? and|-) (?:the )?<state|demonym>)+(?:<S>)? "
_NAMES = "<PERSON>(?:,? <PERSON>)*,? and <PERSON>"
_ROLE = "(?:<office>(?: <office>)?|<offices>)"
_BEARER = f"(?: <PERSON>| [-–] <PERSON>| \\(<PERSON>\\)|, <PERSON>{_TAIL})"
_PAIRS = f"{_STATE}(?!-|<S>)(?:,? <PERSON>| [-–] <PERSON>| \\(<PERSON>\\))?(?:{_AND} (?:of )?{_STATE}{_BEARER}?)*"
_RESPECTIVELY = "(?:,?| -) (?:respectively,? )?"
_NAMED = f"<PERSON>(?: {_OF_OR_FROM} {_PARTY}| ?\\({_STATE}\\))"
_BEHIND = f"(?:, <PERSON>{_TAIL}| <PERSON>)?"
GUEST = (
    r" (?:guests?|visitors?|official(?=,| (?:was|will|has|had|held|met|who|also|said|noted|thanked|expressed|stressed|"
    r"added|arrived)\b))\b"
)
"""The words that make somebody of a nationality by themselves, where everybody else has an office or a name."""
SIDES = r"(?:negotiating )?(?:sides|teams|parties)"
"""The words that make those of several nationalities sides of talks, as `delegations` does."""
_KIND = r"(?:(?:<field>|(?:<modifier>|[a-z\d]+)-(?:level|ranking|member|person|strong)|<modifier>|business|trade) )"
"""What a delegation or a ministry is told to be: `parliamentary`, `high-level`, `20-member`."""
_PARTY_FIRST = (
    (
        f"{_MANY}(?:<offices>(?:{_RESPECTIVELY}{_NAMES})?|{_FELLOW}(?:,? {_NAMES})?|(?:<field> )?<body>(?: <body>)?"
        f"|{SIDES}\\b)"
    ),
    f"<demonym> <office> of {_STATE}(?!-|<S>)(?:, <PERSON>{_TAIL}| <PERSON>)?",
    (
        f"{_ONE}(?:own |new )?(?:(?:(?:<modifier> )?<body> )?<office>(?: <office>)?{_POST}?"
        f"(?:, <PERSON>{_TAIL}| <PERSON>(?:{_OF})?)?"
        f"|(?:<body> )?<offices>{_POST}?(?: {_NAMES}|(?:,|:| [-–]) {_NAMES}{_TAIL}| <PERSON>)?"
        f"|{_FELLOW}(?:,? <PERSON>{_TAIL}| <PERSON>)?"
        rf"|{_KIND}{{0,3}}<body>)"
    ),
    f"(?:<demonym>|<state>(?= official)){GUEST}",
    "(?:<state>|<org>)<S> <PERSON>",
)
_OFFICE_FIRST = (
    f"<offices> (?:of|from) {_STATE}(?:{_AND} {_STATE})+{_POST}?,? {_NAMES}",
    f"<offices>{_OF},? {_NAMES}(?! of )",
    f"<offices> (?:of|from) (?:(?:a number of|several|some) (?:<field> )?(?:states|countries)(?: - |: |, ))?{_PAIRS}",
    f"<offices> {_NAMED}(?:{_AND} (?:with )?{_NAMED})*",
    f"<offices> {_NAMES}",
    "<offices> <PERSON>(?:, <PERSON>)+(?=,? and (?:the )?(?:<demonym|state> )?<office>)",
    f"(?<!(?<!<office> )<name>, ){_ROLE}(?:,? <PERSON>)?{_OF}{_IN_SHORT}{_POST}?, <PERSON>{_TAIL}",
    f"{_ROLE}{_OF}(?: - |: )<PERSON>",
    f"(?:(?<=\\bby its )|(?<=\\bby the )|(?<=\\bby )){_ROLE} - <PERSON>{_TAIL}",
    f"{_ROLE}(?:,? <PERSON>)?{_OF}{_IN_SHORT}{_POST}?(?: <PERSON>)?",
    f"{_ROLE} {_NAMED}",
    f"{_ROLE}{_POST}(?: <PERSON>|, <PERSON>{_TAIL})?",
    f"{_ROLE} <PERSON>",
    f"<office>, <PERSON>{_TAIL}",
    _ROLE,
)
_FELLOW_FIRST = (
    (
        f"{_FELLOW},? (?:from|of) (?:(?:the|all|other) )*"
        "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) <org>"
        "(?= (?:<offices|office>|[Mm]ember|[Cc]ountries|[Nn]ations|[Ss]tates))"
    ),
    f"{_FELLOW},? {_NAMED}(?:{_AND} {_NAMED})*",
    f"{_FELLOW},? (?:from|of) {_STATE}(?:, <PERSON>| \\(<PERSON>\\))(?:{_AND} (?:of |from )?{_STATE}{_BEARER}?)+",
    (
        f"{_FELLOW},? (?:including )?(?:from|in|of) {_STATE}(?:(?:,|,? and) {_STATE}(?! <office|offices>))+"
        f"(?:, {_NAMES}{_TAIL})?"
    ),
    f"{_FELLOW}(?: (?:(?:from|of) {_PARTY}|in {_STATE}))?(?:,? <PERSON>{_TAIL}| <PERSON>)?",
)
_BY_MARK = {
    **dict.fromkeys(("state", "org", "region", "demonym", "city"), _PARTY_FIRST),
    **dict.fromkeys(("office", "offices"), _OFFICE_FIRST),
    "fellow": _FELLOW_FIRST,
    "body": (f"<body> (?:of|from) {_STATE}(?!-)(?: <body>| <offices>)?",),
}
_NEVER = "(?!)"


def _compiled(*, posts: bool) -> Mapping[str, Pattern]:
    """Compile the wordings of actors, with or without `to Kenya` behind an office; marks may have one in common."""
    patterns = {}
    for wordings in dict.fromkeys(_BY_MARK.values()):
        joined = "|".join(wordings)
        patterns[wordings] = _GRAMMAR.compile(_numbered(joined if posts else joined.replace(_POST, _NEVER)))
    return {kind: patterns[wordings] for kind, wordings in _BY_MARK.items()}


def _numbered(pattern: str) -> str:
    """Give the groups of one name numbers, since a pattern may not hold the same name twice."""
    first, *rest = pattern.split("post#")
    return first + "".join(f"post{number}{piece}" for number, piece in enumerate(rest))


PRINCES = {"head": _GRAMMAR.compile(r"(?:(?<=and )|(?<=<head> )|(?<=<field> ))<head>(?= <name>)")}
"""`The Prime Minister and Prince Faisal`: two persons, of whom the second has a title of his own.

`Foreign Minister Prince Faisal` has a title, and is of the rank of a minister.
"""
CALLS = {"call_on": _GRAMMAR.compile("<call_on>(?= <date>)")}
"""`Calls on Monday`: nobody calls on a day."""
OFFICES = dict.fromkeys(("modifier", "field", "head", "heads"), OFFICE)
"""The wordings of offices, by the mark that they begin with."""
ACTORS = _compiled(posts=True)
"""The wordings of actors; groups named post… hold where an ambassador is posted."""
ACTORS_WITHOUT_POST = _compiled(posts=False)
"""The same, for offices that are not held abroad."""
_COMMITTEE = "(?:<S> (?:<field> )?<body>)?"
_PIECE_WORD = r"[A-Z][\w.'&-]*"
_PIECE_MARK = "<name|body|field|modifier|forum|demonym|region|org|state|city|actor|document|mission|talks>"
_SESSION = r"(?:(?:\d+(?:st|nd|rd|th)|[a-z-]+) (?:<talks>|<forum>|session) of (?:the )?)"
_PIECE = (
    f" (?:of|(?<!<name> )(?:for|at|within|to|on)) (?:the |our )?(?:<honorific>[., ]*)?{_SESSION}?"
    f"(?:{_PIECE_MARK}|{_PIECE_WORD})"
    f"(?:(?:<S> | - |-| & | ){_PIECE_MARK}| \\((?:<org>|[A-Z]{{2,10}})\\)"
    f"|(?:<S> | - |-| & |,? and (?:the )?| )(?:[Ii]nter-)?"
    f"(?:<body|field|modifier|region|demonym>|{_PIECE_WORD})){{0,8}}"
)
_POSTED = (
    "(?:(?<!<name>) (?:in|to|for) (?:the )?<state|city|region>(?:(?:,|,? and) (?:the )?<state|city|region>){0,3}|"
    " and (?:the )?[a-z]+ (?:in|of) (?:the )?<state|region>)"
)
_RANKED = f"(?: <PERSON>|,? {_TITLE}<actor>|, <PERSON>{_TAIL})"
LONG_OFFICES = dict.fromkeys(
    ("actor", "org"),
    _GRAMMAR.compile(
        rf"(?:<actor>|<org>)(?:<S>)?(?: (?:<body|city|modifier|field|org>|{_PIECE_WORD})){{0,3}}"
        rf"(?:{_PIECE}|{_POSTED}){{0,4}}"
        rf"(?: \((?!<PERSON>\))[^()\n]{{1,30}}\))?(?:, (?:the )?<state>(?=, {_TITLE}(?:<name>|<actor>)))?{_RANKED}?"
    ),
)
"""`Chairman of the Standing Committee of the Congress of Peru Ana Ruiz`: an office that a body's name follows."""
HEADS_OF_BODIES = {
    "actor": _GRAMMAR.compile(
        f"<actor>(?: \\([^()\n]{{1,20}}\\))?"
        "(?: (?:of|in|at|from|with|responsible for|in charge of)|-[Ii]n-[Cc]harge of)"
        f" (?:the )?<actor>{_COMMITTEE}{_BEHIND}"
    )
}
"""`The head of the Kyrgyz Foreign Ministry Ruslan Kazakbaev`."""
_LINK = r"(?:(?: and)? (?:<body|field|modifier|name>|[A-Z][\w'&-]*))"
IN_A_ROW = {
    "actor": _GRAMMAR.compile(f"<actor>(?: of(?: the)?)?{_LINK}{{0,8}} <actor>"),
    **dict.fromkeys(
        ("state", "region", "demonym"), _GRAMMAR.compile(f"<state|region|demonym>(?:<S>)?{_LINK}{{1,8}} <actor>")
    ),
}
"""`US House Foreign Affairs Committee Chairman Juan Soto`: a state, a body of it, an office and a name in a row."""
HEADS_OF_ORGANISATIONS = {"org": _GRAMMAR.compile(f"<org>(?:(?: <modifier>)? <PERSON>|, <PERSON>{_TAIL})")}
"""`NATO Secretary General Mark Rutte`, where the tables know the office as part of the organisation."""
_NO_PLACE = r"(?!(?<=\b[Ii]n )<name>(?: the |, <actor>))"
_AS_WHAT = (
    r"who (?:also |currently )?(?:is|was|serves? as|served as|(?:(?:<hold>|has|was|is) )?"
    r"(?:(?:just|recently|newly|earlier) )?(?:been )?(?:(?:re-?)?elected|appointed|named|nominated|designated|"
    r"taken over|took over|assumed office)(?: as)?)(?: also| currently)?"
)
"""Behind a name, before an office: `who has just taken over as`."""
_IS_APPOINTED = (
    r"(?:<hold>|has|have|is|was) (?:been )?(?:(?:just|recently|newly|also) )?(?:appointed|accredited|named|nominated|"
    r"designated)(?: as)?"
)
"""Between a name and an office: somebody holds it now."""
APPOSITIONS = dict.fromkeys(
    ("name", "honorific", "city"),
    _GRAMMAR.compile(
        rf"{_NO_PLACE}(?:{_NAMES}, (?:the |both )?<actor>"
        rf"|<PERSON>, <actor>(?: and <actor>)?, (?:the )?<org>{_TAIL}"
        rf"|<PERSON> {_IS_APPOINTED} (?:the |an? )?<actor>"
        rf"|<PERSON>(?:,? (?:(?:{_AS_WHAT}|as) )?(?:the |an? )?(?:<modifier> |<visited> )?| \(|, )<actor>"
        r"|<PERSON>, an? (?:<modifier> )?<body> <actor>"
        r"|<PERSON>,? [-–] (?:the )?<actor>(?=\s*(?:[,;.(\n]|$))"
        rf"|<PERSON>, (?:the )?<org>{_TAIL}|<PERSON> \({_STATE}\)|<PERSON> {_OF_OR_FROM} {_STATE})"
    ),
)
"""`Mamadou Tangara, the top diplomat of The Gambia`; in a list, `Ana Soto – Ambassador of Peru`."""
MEMBERS = dict.fromkeys(
    ("name", "honorific"),
    _GRAMMAR.compile(
        rf"{_NO_PLACE}<PERSON>,? (?:(?:an? |the |who is (?:an? )?)?(?:[a-z-]+ ){{0,2}}[Mm]ember(?:{_PIECE}){{1,4}}"
        rf"|who (?:also )?(?:<actor>|leads|runs)(?: (?:the|its))?"
        rf"(?:(?:<S>| and)? (?:<field|body|modifier|forum|demonym|actor|org|state>|{_PIECE_WORD})){{1,6}}"
        rf"(?:{_PIECE}){{0,3}})"
    ),
)
"""`Ana Ruiz, member of the Committee on Trade of the Congress of Peru`; `Ana Ruiz, who heads the Peruvian Senate`."""
NAMED_BEHIND = {
    "actor": _GRAMMAR.compile(
        r"<actor>, <PERSON>(?= (?:on|in|at|during|today|yesterday|for|to|by|which|where)\b| <date|city|call_by|phone>"
        r"| (?:was|were|is|are|has|had|have|will|would|also|paid|made|said|included)\b"
        r"| <met|hold|call_on|phoned|discussed|spoke|sign|arrive|visited|receive|join|presented>)"
    )
}
"""`Met with the Ambassador of Peru, Ana Rojas on Monday`: a name without a comma behind it."""
CHAIRS_AS_WELL = {"actor": _GRAMMAR.compile("<actor>, (?:the )?<actor>(?!<S>)")}
"""`Chairperson of the African Union, President of Ghana Kofi Mensah`: one person with two offices."""
NO_VERB = (
    r"[,.;:)\n]|$|<S>| \(| <date|city|state|call_by|phone>"
    r"| (?:and|or|as|to|on|in|at|for|from|with|during|by|of|about|after|following|over|via|through|before|regarding|"
    r"concerning|who|whom|while|where|when|here|there|today|tomorrow|yesterday|earlier|late|later|early|last|next|this|"
    r"that|based|named|called|accompanied|designated|were|[-–—])(?!\w)"
)
"""Behind whom a name tells, for patterns: nothing that he does, as in `after talks with his counterpart, A said`."""
FELLOWS = {
    "actor": _GRAMMAR.compile(rf"<actor>(?: (?:[Tt]he )?{_TITLE}<actor>|, (?:[Tt]he )?{_TITLE}<actor>(?={NO_VERB}))")
}
"""`His counterpart, the Foreign Minister of Ghana Kofi Mensah`; not `after talks with his counterpart, A said`."""
BEARERS = {"actor": _GRAMMAR.compile(r"<actor> <PERSON>(?!<S>|-)")}
"""`Secretary of the Party Committee of Yunnan Wang Wei`: who stands behind an office with nothing between them."""
OF_BODIES = dict.fromkeys(("name", "honorific"), _GRAMMAR.compile(f"<PERSON> {_OF_OR_FROM} (?:the )?<actor>"))
"""`Ana Ruiz of the Peruvian Foreign Ministry`."""
_DIVISION = (
    r",?(?: (?:of|for|in|at))?(?: the)?(?: (?:[A-Z][\w&'-]*|and|&|<field>|<name>|<modifier>|<region>)){0,7}"
    r" (?:Division|Department|Directorate|Wing|Bureau|Section|Desk|Branch|Unit|<body>|<name>)"
)
"""Behind an office: the part of a ministry that it belongs to."""
_REMIT = r"(?:,? and (?:the )?<state|region|field|demonym>(?: Affairs)?)"
"""Behind an office that is for something: what else it is for."""
_OF_PART = r"(?:<field|name|region|state|demonym|modifier>|[A-Z][\w&'-]*)"
_PART_OF = (
    r",? (?:of |at |in )?(?:the )?(?:<body>|Division|Directorate(?:[- ]General)?|Bureau|Office|Section|Wing|Desk|Unit|"
    rf"Branch|Department) (?:of|for|on) (?:the )?{_OF_PART}(?:(?:,? (?:and|&)|,)? {_OF_PART}){{0,7}}?"
)
"""Behind an office: the part of a ministry that it belongs to, which is told by what it is for."""
_WHOSE_MINISTRY = (
    r"(?:<body>(?: (?:of|for) <field>(?:,? and <field>)*)?(?:,| of) (?:the )?<state>(?!-)"
    r"|<state>(?: <state>)?(?: of (?:the )?<state>)?(?!-)|<actor>)"
)
OF_A_MINISTRY = {
    "actor": _GRAMMAR.compile(
        r"<actor>(?: \([A-Z][^()\n]{1,30}\)| (?:for|of|in charge of) (?:the )?[A-Z][^.;:,\n]{1,50}?)?,? "
        r"(?:of |at |in )?(?:the )?<body>(?: (?:of|for) <field>(?:,? and <field>)*)?(?:,| of| \(?) ?(?:the )?<state>\)?"
        rf"|<actor>{_DIVISION},? (?:of |at |in )?(?:the )?"
        r"(?:<body>(?: (?:of|for) <field>(?:,? and <field>)*)?(?:,| of) (?:the )?<state>|<actor>)"
        rf"|<actor>{_REMIT}?(?:{_PART_OF}){{1,2}},? (?:of |at )?(?:the )?{_WHOSE_MINISTRY}"
        r"|<actor>,? and (?:the )?<state|region>, (?:the )?<state> <state>(?!-)"
    )
}
"""`Ana Ruiz, Secretary (East), Ministry of External Affairs, Peru`; `Juan Soto, Chief, Asia Wing, Ministry …`."""
TITLED = {
    "honorific": _GRAMMAR.compile(rf"<honorific>[., ]*(?:\(<honorific>\.?\) )?<PERSON>(?: (?:of|from) {_PARTY})?")
}
"""`Mr. Sikorski`."""
COUPLES = {
    "actor": _GRAMMAR.compile(
        r"<actor>,? (?:and|accompanied by|together with|along with) (?:his|her) (?:wife|husband|spouse),? "
        r"(?:<actor>|<PERSON>)"
    )
}
"""`The President of Chad and his wife, Mrs Ana Ruiz`."""
