"""The wordings that tell the days of a visit or of its legs: `In Lima, on 5 May`, `2. Barbados (1-2 May)`."""

from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.visits.wordings import SOMEWHERE

LEG = rule(
    "leg",
    r"(?:^|(?<=[.\n] )|(?<=\n))\W{0,3}(?:In|At|While in|During (?:his|her|their) stay in) (?:the )?"
    r"(?P<place><city>|<state>)(?:, (?:the )?<state>)?,? "
    r"\(?(?:on |from )?<date>",
    "date",
    SOMEWHERE,
)
"""A sentence that tells when somebody is at one of the places of a tour."""
HEADING = rule(
    "leg_heading",
    r"(?:^|(?<=\n))(?:\(?(?:\d{1,2}|[IVX]{1,4})[.)] )?(?:In )?(?:the )?(?P<place><city>|<state>)(?:, (?:the )?<state>)?"
    r",? \(?<date>(?=\)?[:.]?\s*$)",
    "date",
    SOMEWHERE,
)
"""A heading that tells the days of one of the places of a tour: `2. Barbados (1-2 May)`."""
LEGS = RuleSet(LEG, HEADING)
DAYS = rule(
    "visit_days",
    r"\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er) (?:[a-z-]+ |<modifier> ){0,2}<visit>,? (?:which )?"
    r"(?:(?:is|was|will|will be|has been) )?(?:scheduled|planned|set|due|last\w*|run\w*|tak\w+ place|<hold>|continu\w+|"
    r"beg[aiu]n\w*|start\w*|end(?:s|ed)|conclud\w+)"
    r"[^.;,\n]{0,40}?(?:for |on |until |from )?<date>",
    "visit",
    "date",
)
"""A sentence that tells only the days of the visit spoken of."""
