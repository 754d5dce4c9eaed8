"""Summits of states that are listed, home among them: `the summit of the leaders of A, B and C`."""

import re

from calendar_core.extraction.english.clauses.candidates import Clause, distinct, foreign, has, participants
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.parties import is_state

SUMMIT_OF = rule(
    "summit_of",
    r"(?<!<org> )<forum> (?:of|between|among) (?:the )?(?P<both><actor|state>(?:(?:,|,? and) (?:the )?<actor|state>)*)",
    "forum",
)


def summit_of(clause: Clause, match: re.Match[str]) -> tuple[list[Actor], bool]:
    """Return who met beside home at a summit, and whether they were several in one room; nobody if home was not there.

    Only states may be listed, or who stands for them: that of an organisation is a forum.
    """
    actors = participants(clause.folded, *match.span("both"))
    others = foreign(actors, clause.home)
    only_states = all(actor.party and is_state(actor.party) for actor in actors)
    if "summit" not in clause.form(match.start()) or not has(actors, clause.home) or not only_states:
        return [], False
    return others, len(distinct(others)) > 1
