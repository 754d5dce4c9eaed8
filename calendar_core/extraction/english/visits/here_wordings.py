"""The wordings of visits told by being here, with no place, at a seat or a ceremony, or paid to whom stands first."""

from calendar_core.extraction.english.clauses.rules import rule

WHO = r"(?:(?<=<actor> )|(?<=[Tt]he latter )|(?<=<actor>, )|(?<=\b[Hh]e )|(?<=\b[Ss]he )|(?<=\bwho )|(?<=\bI ))"
"""Before a verb: who goes, or is somewhere."""
SHORTENED = r"(?:(?<=\bI)|(?<=\b[WwHh]e)|(?<=\b[Ss]he)|(?<=\b[Tt]hey))(?='ll )"
"""Before `'ll`: the same."""
HOMEWARD = r"(?:safe|pleasant|good|smooth) (?:flight|trip|journey|travels|return)"
"""What is wished to whoever leaves."""
SHOWS = (
    r"(?:(?:underscore|underline|demonstrate|advance|prove|signal|express|convey|confirm|reaffirm|show|reflect|highlight|"
    r"emphasi[sz]e|stresse?|symboli[sz]e|strengthen)(?:s|d|ed)|testifie[sd]|is (?:an?|the) (?:[a-z]+ )?"
    r"(?:sign|proof|expression|testament))\b"
)
"""What a visit does, as in `the visit underscores our commitment to Peru`."""
HERE = (
    rule(
        "is_here",
        rf"(?:{WHO}|(?<=visitors )|(?<=guests )|(?<=<body> ))(?P<verb>is|are) (?:currently )?here(?P<place>) "
        r"(?:[^.;,\n]{0,40} )?at the (?:[a-z]+ )?<invite>",
        "invite",
    ),
    rule(
        "was_here",
        rf"{WHO}(?:was|were|<hold> been|will be) here(?P<place>)"
        r"(?: (?:on|for) (?:an?|his|her) (?:[a-z-]+ ){0,3}<visit>)?,? (?:on |in |from )?<date>",
        "date",
    ),
    rule(
        "coming_here",
        rf"{WHO}(?P<verb>(?:is|are) (?:also )?(?:coming(?: over)?|<arrive>)|comes|will be with us)(?: here)?(?P<place>)"
        r",? (?:on )?<date>(?! to (?:an? )?<document>)",
        "date",
        "actor",
    ),
    rule(
        "in_town",
        rf"{WHO}(?P<verb>is|are|was|were|<hold> been) (?:back |also |now |currently )?in town(?P<place>)"
        r"(?= (?:for|to|on|until|till|at|with|this|today|yesterday|last|and)\b|,? (?:on |from )?<date>|[.,;])",
        "actor",
    ),
    rule(
        "will_be_in",
        rf"{WHO}(?:is|are) (?:also )?(?:(?:on )?<date>,? )?(?:expected|awaited|due)(?: back)? in the country(?P<place>)"
        r"(?=,? (?:on |in )?<date>| (?:on|for) an? (?:[a-z-]+ |<modifier> ){0,3}<visit>)",
        "date|visit",
    ),
    rule(
        "visited",
        r"\b(?:paid|pays?|paying|made) (?:the )?(?P<place>(?P<verb><city|state>)) an? "
        r"(?:[a-z-]+ |<modifier> ){0,3}<visit>",
        "visit",
        "city|state",
    ),
    rule(
        "visited_seat",
        r"<visited|visit>(?: [a-z]+){0,2}? (?:the )?(?:(?:[Hh]eadquarters|HQ) of (?:the )?(?P<place><org>)|"
        r"(?P<place_of_stay><org>)(?:<S>)? (?:[Hh]eadquarters|HQ)(?!\w))",
        "visited|visit",
        "org",
    ),
)
"""`She is here at the invitation of A`; `is expected in the country`; `paid Peru a visit`; `visited NATO HQ`."""
_CEREMONY = (
    r"[^.;\n]{0,60}? (?:<opened>(?: [Cc]eremony)? of (?:the )?<actor>|"
    r"(?:[Ff]unerals?|[Bb]urial|[Ss]wearing-in|[Ii]nvestiture|[Ee]nthronement|[Cc]oronation|[Mm]emorial [Ss]ervice)\b)"
)
"""Between attending and the place: a ceremony of a state, to which the others send somebody."""
CEREMONIES = (
    rule("ceremony", rf"<join>{_CEREMONY}[^.;\n]{{0,100}}? in (?P<place><PLACES>)", "join", "city|state|region"),
    rule("ceremony", r"<join>[^.;\n]{0,60}? <opened>(?: [Cc]eremony)? of (?:the )?(?P<place><actor>)", "join"),
    rule(
        "ceremony",
        r"(?:<join|modifier>|\b(?:leads?|led|heads?|headed)) (?:the |an? |our )?"
        r"(?:(?:[a-z-]+|<modifier>(?:-[a-z]+)?) ){0,2}<actor|body> "
        r"(?:to|at) (?:the )?<opened>(?: [Cc]eremony)? of (?:the )?(?P<place><actor>)",
        "opened",
    ),
)
"""`Attended the inauguration of the President of Peru`."""
