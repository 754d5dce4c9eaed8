"""The wordings of visits told by setting out, returning, or sending somebody."""

from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.visits.here_wordings import WHO
from calendar_core.extraction.english.visits.wordings import SOMEWHERE, WORDS

_SETS_OUT = r"\b(?:sets?|setting) (?:out|off)|\bjetted (?:out|off)|\b(?:depart(?:s|ed|ing)?|leaves?|left|leaving)"
_BACK = (
    r"(?:(?:\b(?:return(?:ed|s|ing)?|(?:was|is|are|were|came|comes) back)|<actor>,? (?:just )?back|<arrive> back)"
    r"(?: home| <field>)?|"
    r"(?:\b(?:flew|flies|travell?ed|came|got|went|on (?:his|her|their) way)|<arrive>) (?:back )?(?:home|<field>))"
)
_SENDS = (
    r"\b(?:sen[dt]|sends|sending|dispatch\w*|designation of|leads?|led|leading|heads?|headed|heading|"
    r"(?:will|to) <modifier|actor>|[Aa]nnounc(?:es|ed))(?: (?:an?|the|its|their|his|her|our))?"
)

_WILL = r"(?:will|is to|are to|(?:is|are) (?:due|set|scheduled|expected|planning) to)(?: also| then| first| next)?"

TRAVELS = RuleSet(
    rule(
        "itinerary",
        r"\b(?:itinerary|schedule|route|travels|swing)(?: [^.;,\n<city><state>]{1,40}?)?,? "
        r"(?:(?:will|would|is to|is set to) (?:also |then |first )?(?:take|bring)|takes|is taking) "
        r"(?:<LIST>|him|her|them)(?: <modifier>| on| next)? to (?P<place><PLACES>)",
        SOMEWHERE,
    ),
    rule(
        "itinerary",
        r"\b(?:itinerary|schedule|route|travels|swing)(?: [^.;,\n<city><state>]{1,40}?)?,? "
        r"(?:will |also |would ){0,2}(?:include|feature|comprise)s? (?:an? )?(?:[a-z-]+ )?"
        r"(?:stop|stopover|stay|leg)s? (?:in|at) (?P<place><PLACES>)",
        SOMEWHERE,
    ),
    rule(
        "leg_of_trip",
        rf"(?:(?:{WHO}|(?<=<visit> )){_WILL} (?:begin|start|kick off|conclude|end|finish|close|wrap up)"
        r"|(?:\band|,) (?:then )?(?:conclude|end|finish|close|wrap up))"
        r"(?: (?:out )?(?:his|her|their|the) (?:[\w-]+ |<modifier> ){0,2}(?:<visit>|travels?|swing|itinerary))?"
        r" in (?P<place><PLACES>),? (?:on |from )?(?P<day><date>)",
        "date",
        SOMEWHERE,
    ),
    rule(
        "talks_there",
        rf"{WHO}{_WILL} (?:<hold>|have|conduct) (?:[a-z-]+ |<modifier> |<field> ){{0,3}}<talks>,? in "
        r"(?P<place><PLACES>)(?=,? (?:on |from )?<date>)(?![^.;\n]{0,160}(?:\bwith\b|<actor>))",
        "talks",
        "date",
        SOMEWHERE,
    ),
    rule(
        "awaited",
        r"\b(?:awaits?|awaiting|expects|expecting) (?:the |his |her |its )?(?P<by><LIST>)"
        r"(?:,? in (?P<place><PLACES>))?,? (?:on |in |from )?<date>(?! (?:to|will)\b)",
        "actor",
        "date",
    ),
    rule(
        "set_out",
        rf"(?:{_SETS_OUT}) (?:[a-z]+ |<field> |<state|city>,? |<date>,? ){{0,5}}?for (?P<place><PLACES>)",
        SOMEWHERE,
    ),
    rule(
        "set_out",
        rf"(?:{_SETS_OUT}) [^.;,\n<visit><talks>]{{0,50}}?\ben route to (?P<place><PLACES>)",
        SOMEWHERE,
    ),
    rule(
        "off_to",
        r"(?:(?<=<actor> )|(?<=<name> )|(?<=\bis )|(?<=\bare ))off to (?P<place><PLACES>)"
        r"(?=,? (?:(?:on |in )?<date>|for|to <join>|tomorrow)|[.,]|\s*$)",
        SOMEWHERE,
    ),
    rule(
        "would_be_in",
        rf"{WHO}would (?:also |then )?be (?:back )?in (?P<place><PLACES>),? (?:on |from |between )?(?P<day><date>)",
        "date",
        SOMEWHERE,
    ),
    rule(
        "travelled",
        r"\b(?:travel(?:s|l?ed|l?ing)?|flew|fly|flies|flying|heads?|headed) "
        r"(?!advi[cs]|warnings?|bans?|alerts?|restrictions?|documents?|agenc|insurance|guid)"
        r"(?:[a-z]+ |(?:on |in )?<date>,? |with (?:the |his |her )?<actor>,? ){1,4}?(?:to|for) (?P<place><PLACES>)",
        "date",
        SOMEWHERE,
    ),
    rule(
        "travels_on",
        r"\b(?:(?:travel(?:s|l?ed|l?ing)?|fly|flies|flew)"
        r"(?: (?:on|first|then|also|next|later|onwards?|from (?:<city>|<state>|there|here)|<modifier>),?){1,3}"
        r"|went on(?: from <city|state>)?|(?:go|goes) on|continu(?:e|es|ed)"
        r"(?: on| onwards?| (?:his|her|their|the) journey)?) to (?P<place><PLACES>)",
        SOMEWHERE,
    ),
    rule(
        "departure",
        r"\b(?:[Pp]rior to|[Bb]efore|[Aa]head of) (?:(?:his|her|their|the|my) (?:[a-z]+ )?departure|<modifier>|leaving)"
        r" for (?P<place><PLACES>)",
        SOMEWHERE,
    ),
    rule(
        "arrival_of",
        r"\b[Aa]rrival (?:here )?(?:of|by) (?P<by><LIST>)(?:,? (?:on )?<date>)?(?:,? (?:in|to) (?P<place><PLACES>))?",
        "actor",
        "date",
    ),
    rule(
        "arrival_of",
        r"\b[Aa]rrival (?:in|to) (?P<place><PLACES>)(?:,? (?:on )?(?P<day><date>))? of (?:the )?(?P<by><LIST>)",
        "actor",
        SOMEWHERE,
    ),
    rule(
        "returned",
        rf"(?:{_BACK}|(?:<hold> |'ve |'s )just (?:come|flown|<arrive>)(?: in| here| back)?)"
        r"(?: to (?:the )?<city|state|field>)?(?:,? (?:on )?<date>)? from (?P<place><PLACES>)"
        r"(?![^.;,\n]{0,40}\b(?:medical|treatment|surgery|leave|holidays?|vacation|exile|studies)\b)",
        SOMEWHERE,
    ),
    rule(
        "sent",
        rf"{_SENDS} {WORDS}{{0,3}}(?:<body|mission>(?: of [^.;,\n]{{1,50}}?)?|<actor>) to (?P<place><PLACES>)"
        r"(?!(?:<S>)? (?:<forum>|<talks>|<name>|[A-Z])|-)",
        "body|actor|mission",
        SOMEWHERE,
    ),
)
"""Visits told by setting out, returning, or sending somebody."""
