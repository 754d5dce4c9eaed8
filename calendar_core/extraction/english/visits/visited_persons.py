"""Rules for persons who are visited: at home, in hospital, or where they work."""

from calendar_core.extraction.english.clauses.rules import rule

AT_HOME = rule(
    "visited_person",
    r"(?P<at><visited>) (?P<whom>(?:the )?<actor>)(?!<S>)(?=,? (?:at|in) (?:his|her|their|the) "
    r"[^.;:\n]{0,60}?\b(?:[Rr]esidence|[Oo]ffice|[Pp]alace|[Hh]ouse|[Hh]ospital|[Hh]ome|[Hh]eadquarters)\b)",
    "visited",
    "actor",
)
IN_TOWN = rule(
    "visited_person",
    r"(?P<at><visited>) (?P<whom>(?:the |his |her |their )?(?:[a-z]+ |<modifier> )?<actor>)(?!<S>)"
    r"(?=,? (?:(?:here|today|(?:on )?<date>),? )*in (?:the )?<city|state>)",
    "visited",
    "actor",
)
"""`visited her counterpart in Lima`: somebody by name, or a colleague; a ministry is no person."""
VISIT_TO = rule(
    "visited_person",
    r"(?P<at><visited>) to (?P<whom>(?:the )?(?:<visited> )?<actor>)(?!<S>)",
    "visited",
    "actor",
)
VISIT_WITH = rule(
    "visited_person",
    r"(?:(?<=\bto )|(?<=\bI )|(?<=\b[Ww]e )|(?<=\b[Hh]e )|(?<=\b[Ss]he )|(?<=<actor> )|(?<= also )|(?<= will ))"
    r"(?P<at><visited|visit>) with (?P<whom>(?:the )?(?:<honorific>,? )*<actor>)(?!<S>)"
    r"(?=[.,;]|\s*$| (?:and|at|on|in|yesterday|today|last|to discuss|about|before|after|again|here)\b| <date>)",
    "visited|visit",
    "actor",
)
"""`I visited with the President yesterday`: they met."""
VISITED_BY = rule(
    "visited_by_guest",
    r"\b(?:was|were|been) (?:also |later |then )?(?P<at><visited>)(?:,? (?:on )?<date>| today| here|"
    r" (?:at|in) (?:his|her|their) [a-z]+)*,? by (?P<whom><LIST>)",
    "visited",
    "actor",
)
"""`The Mayor was visited by the Ambassador`: who was is somebody, and no place."""
VISIT_FROM = rule(
    "visited_by_guest",
    r"(?P<at><receive>) (?:an? |the )?(?:[a-z]+ ){0,2}<visit|visited|talks>(?: today|,? (?:on )?<date>)? "
    r"(?:from|of|by) (?P<whom><LIST>)(?! to (?:the )?<city|state|region>)",
    "receive",
    "actor",
)
"""`The Mayor received a visit from the Ambassador`; a visit to somewhere is only spoken of."""
BY_A_GUEST = (VISITED_BY, VISIT_FROM)
"""Wordings of who is visited before the verb."""
RULES_FOR_VISITED = (AT_HOME, IN_TOWN, VISIT_TO, VISIT_WITH, *BY_A_GUEST)
"""All of them."""
