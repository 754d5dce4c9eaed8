"""Talks that are told by whose they were: `the President of Peru's talks`, `the President and I had talks`."""

import re

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause, foreign, has, participants
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.settings import is_elsewhere
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

AND_I = rule(
    "talks_held_by",
    r"(?P<whom><actor>),? and (?:I|myself),? (?:(?:have|had|also|then|just) )*<hold>"
    r"(?:<GAP>{0,60}?<talks>| (?:our|an?) (?:[a-z-]+ |<modifier> ){0,3}<forum>)",
    "talks|forum",
    "actor",
)
POSSESSIVE = rule(
    "talks_possessive",
    r"(?P<whom><actor>|<state>)<S> (?:[\w-]+ |<modifier> ){0,3}?<talks>"
    r"(?! (?:<name>|<field>|[A-Z]\w+)(?: and)? (?:<name>|<field>|<body>|[A-Z]))",
    "talks",
)
_WITH_OTHERS = RULES.compile(r"(?:,? (?:in <city>|(?:on )?<date>|yesterday|today))* with (?P<whom><LIST>)")
"""Behind somebody's talks: with whom they were, as in `President Soto's meeting with the President of Chile`."""

_TIMES = lazy(r"\b(?:be|is|was) the \w+ (?:occasion|time) (?:(?:in|on) which |that )?$")
"""Before those who had talks: how often they have had them, and no talks in particular."""

_RESULTS = lazy(r"\b(?:results?|outcomes?|conclusions|importance|significance|progress) of (?:the )?$")
"""Before those who had talks on some day: they are only spoken of."""


def whose(clause: Clause, match: re.Match[str]) -> tuple[list[Actor], bool]:
    """`The President's talks`, `the President and I had talks`; a meeting of an organisation is a gathering."""
    others = foreign(participants(clause.folded, *match.span("whom")), clause.home)
    if not others or others[0].sort not in PERSONS or not (others[0].name or is_state(others[0].party)):
        return [], False
    counted = _TIMES.search(clause.words(clause.start, match.start("whom")))
    spoken_of = "date" not in clause.kinds and _RESULTS.search(clause.words(clause.start, match.start("whom")))
    if spoken_of and not has(clause.context.guests, others[0].party):
        return [], False
    if counted or is_elsewhere(clause, match.end(), others):
        return [], False
    behind = _WITH_OTHERS.match(clause.text, match.end(), clause.end)
    with_whom = participants(clause.folded, *behind.span("whom")) if behind else []
    return ([], False) if foreign(with_whom, clause.home) and not has(with_whom, clause.home) else (others, False)
