"""The wordings of calls paid on somebody with a word between, or to take leave: `called yesterday on`."""

from calendar_core.extraction.english.clauses.rules import rule

CALLED_THEN = rule(
    "called_on",
    r"(?:<call_on|phone>|\b[Cc]all(?:ed|s|ing)?|"
    r"\b(?:bade|bid|bids|bidding|said|says|saying) (?:farewell|goodbye)|"
    r"\b(?:took|takes|taking) (?:his |her )?leave|"
    r"\b(?:paid|pays|pay|paying|made|makes) (?:an? |his |her )(?:[a-z]+ )?(?:call|<talks>|<visit>))"
    r"(?: later| earlier| also)?,? (?:on )?(?P<at><date>),? (?:up)?(?:on|to|of) (?P<whom>(?:the )?<LIST>)",
    "date",
    "actor",
)
"""`Called yesterday on`, `bade farewell on Monday to`: a day parts the verb."""
FAREWELL = rule(
    "called_on",
    r"\b(?:bade|bid|bids|bidding|wish(?:es|ed|ing)?) "
    r"(?P<whom>(?:(?:the|his|her) )?(?:<modifier> )?(?P<at><actor>))(?:,? <actor|name>)?,? "
    r"(?:an? (?:[a-z]+ )?)?(?:farewell|goodbye)\b",
    "actor",
)
"""`Bade the Ambassador farewell`."""
