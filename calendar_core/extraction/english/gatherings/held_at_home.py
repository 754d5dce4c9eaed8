"""Gatherings told to have been, or to come, at home, and when: `the summit held in Astana on 2 March`."""

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.gatherings.gatherings import Gathering
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.words.patterns import RULES

_TOWN = "<city>|<state>|<demonym> capital"
_HELD_AT = RULES.compile(
    rf"(?: \([^()\n]{{1,20}}\))?(?:,? (?:(?:which|that) )?(?:was |were )?<hold>"
    rf"(?:,? (?:on |in )?<date>,? in (?:the )?(?P<place>{_TOWN})|"
    rf",? in (?:the )?(?P<place1>{_TOWN})(?:, <state>,?)?(?=,? (?:(?:on|in|from) )?<date>))|"
    rf" in (?:the )?(?P<place2>{_TOWN})(?:, <state>,?)?,? (?P<month><date>))"
)
"""Behind a gathering: where it was, and when."""
_TO_BE_HELD = RULES.compile(
    r"(?: \([^()\n]{1,20}\))?,? (?:which is )?to <hold>,? (?:(?:on )?<date>,? )?in (?:the )?(?P<place><city>|<state>)"
    r"[^.;\n]{0,30}?(?:<date>|(?<=<date>)[^.;\n]{0,30})"
)
"""Behind a gathering: where it is to be held, and when."""


def is_held_at_home(clause: Clause, one: Gathering) -> bool:
    """Whether a gathering, and no part of its name, is followed by a place at home and its time."""
    match = _HELD_AT.match(clause.text, one.end, clause.end) if one.whole and "date" in clause.kinds else None
    if match is None or (match["month"] and not clause.form(match.start("month")).startswith("in ")):
        return False
    town = max(map(match.start, ("place", "place1", "place2")))
    return party_of(clause.folded.at(town)) == clause.home


def is_to_be_held_at_home(clause: Clause, one: Gathering) -> bool:
    """Whether a gathering is told to be held at home, on a day that is yet to come.

    Args:
        clause: the sentence.
        one: the gathering that it names.
    """
    match = _TO_BE_HELD.match(clause.text, one.end, clause.end) if one.whole else None
    return match is not None and party_of(clause.folded.at(match.start("place"))) == clause.home
