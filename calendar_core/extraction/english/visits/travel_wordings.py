"""The wordings of visits told by setting out, returning, or sending somebody."""

from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.visits.wordings import SOMEWHERE, WORDS

_SETS_OUT = r"\b(?:sets?|setting) (?:out|off)|\bjetted (?:out|off)|\b(?:depart(?:s|ed|ing)?|leaves?|left|leaving)"
_BACK = r"(?:\b(?:return(?:ed|s|ing)?|(?:was|is|are|were|came|comes) back)|<actor|arrive> back)(?: home| <field>)?"
_SENDS = (
    r"\b(?:sen[dt]|sends|sending|dispatch\w*|designation of|leads?|led|leading|heads?|headed|heading|"
    r"(?:will|to) <modifier|actor>|[Aa]nnounc(?:es|ed))(?: (?:an?|the|its|their|his|her|our))?"
)

TRAVELS = RuleSet(
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
