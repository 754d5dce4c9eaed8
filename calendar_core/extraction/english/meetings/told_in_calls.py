"""Calls in which somebody told another something: `In a phone call on Monday, the Minister urged her colleague to`."""

import re

from calendar_core.extraction.english.clauses.candidates import Clause, foreign, participants
from calendar_core.extraction.english.clauses.encounters import foreign_side
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.people.actors import Actor

DID = (
    r"(?:(?:also|again|once again|personally) )?(?:told|urged|asked|assured|informed|thanked|congratulated|briefed|"
    r"<invite>|<call_on>|warned|reminded|encouraged|pressed|reassured|advised|wished|commended|notified|pledged to|"
    r"promised|lobbied|requested|welcomed|updated|appealed to|expressed to|conveyed to|apologi[sz]ed to)"
)
"""Between two who spoke with each other, for patterns."""
TOLD_IN_CALL = rule(
    "told_in_call",
    r"(?:<call_by>|\b(?:[Ii]n|[Dd]uring|[Oo]n|[Oo]ver) (?:an?|the|their) (?:[a-z-]+ ){0,3}<phone>)"
    r"(?:,? (?:(?:on|earlier|late|early) )*<date>| earlier| late)*, "
    rf"(?:the )?(?P<who><actor>|<name>),? {DID} (?:the |his |her )?(?P<whom><actor>|<name>)",
    "phone|call_by",
    "actor",
)


def others_of_call(clause: Clause, match: re.Match[str]) -> list[Actor]:
    """Return the foreign side of such a call: whom a name alone means is of home where the other is not."""
    who = participants(clause.folded, *match.span("who"))
    whom = participants(clause.folded, *match.span("whom"))
    return foreign_side(who, whom, clause.home) if whom else foreign(who, clause.home)
