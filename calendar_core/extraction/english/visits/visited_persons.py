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
RULES_FOR_VISITED = (AT_HOME, IN_TOWN, VISIT_TO)
"""All of them."""
