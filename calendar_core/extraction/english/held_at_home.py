"""Gatherings that a sentence tells to have been at home, and when: `the summit held in Astana on 2 March`."""

from calendar_core.extraction.english.candidates import Clause, party_of
from calendar_core.extraction.english.gatherings import Gathering
from calendar_core.extraction.english.patterns import RULES

_TOWN = "<city>|<state>|<demonym> capital"
_HELD_AT = RULES.compile(
    rf"(?: \([^()\n]{{1,20}}\))?(?:,? (?:(?:which|that) )?(?:was |were )?<hold>"
    rf"(?:,? (?:on |in )?<date>,? in (?:the )?(?P<place>{_TOWN})|"
    rf",? in (?:the )?(?P<place1>{_TOWN})(?:, <state>,?)?(?=,? (?:(?:on|in|from) )?<date>))|"
    rf" in (?:the )?(?P<place2>{_TOWN})(?:, <state>,?)?,? (?P<month><date>))"
)
"""Behind a gathering: where it was, and when."""


def is_held_at_home(clause: Clause, one: Gathering) -> bool:
    """Whether a gathering, and no part of its name, is followed by a place at home and its time."""
    match = _HELD_AT.match(clause.text, one.end, clause.end) if one.whole and "date" in clause.kinds else None
    if match is None or (match["month"] and not clause.form(match.start("month")).startswith("in ")):
        return False
    town = max(map(match.start, ("place", "place1", "place2")))
    return party_of(clause.folded.at(town)) == clause.home
