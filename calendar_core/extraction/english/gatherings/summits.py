"""Summits of states that are listed, home among them: `the summit of the leaders of A, B and C`."""

import re

from calendar_core.extraction.english.clauses.candidates import Clause, distinct, foreign, has, participants
from calendar_core.extraction.english.clauses.joined_by_home import joined_by_home
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

SUMMIT_OF = rule(
    "summit_of",
    r"(?<!<org> )<forum> (?:of|between|among) (?:the )?(?:[a-z]+ )?"
    r"(?P<both><actor|state|group>(?:(?:,|,? and) (?:the )?<actor|state|group>)*)",
    "forum",
)

_MEET = lazy(r"summit|video|session|ministerial|retreat|meeting", re.IGNORECASE)
"""Gatherings of persons that are a meeting of theirs, if home takes part in one."""


def summit_of(clause: Clause, match: re.Match[str]) -> tuple[list[Actor], bool]:
    """Return who met beside home at a summit, and whether they were several in one room; nobody if home was not there.

    Only states may be listed, or who stands for them: that of an organisation is a forum.
    """
    actors = [*participants(clause.folded, *match.span("both")), *_of_groups(clause, *match.span("both"))]
    others = foreign(actors, clause.home)
    only_states = all(actor.party and is_state(actor.party) for actor in actors)
    form = clause.form(match.start())
    of_home = "summit" in form and has(actors, clause.home)
    if not only_states or not (of_home or (_MEET.search(form) and joined_by_home(clause, match.start(), others))):
        return [], False
    return others, len(distinct(others)) > 1


def _of_groups(clause: Clause, start: int, end: int) -> list[Actor]:
    """Return the states of the groups that are named: `the meeting of foreign ministers of the Nordic states`."""
    groups = [one for one in clause.folded.within(start, end) if one.kind == "group"]
    return [Actor(str(code), sort="state", stated=True) for one in groups for code in one.value]
