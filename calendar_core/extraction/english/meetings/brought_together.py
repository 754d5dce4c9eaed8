"""Meetings that a host brings about: `The Minister will bring together the ministers of Peru and Chile in Astana`."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Candidate,
    Clause,
    distinct,
    foreign,
    has,
    participants,
)
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.parties import is_state

TOGETHER = rule(
    "talks_together",
    r"(?:<talks>|<forum>)(?:, (?:which was )?<hold>(?: (?:in|on|at)?(?: the)? ?(?:<city>|<state>|<date>),?){1,3})?"
    r"[^.;,\n<forum><talks><met>]{0,60}?,? ?\b(?:bring|brought|bringing|brings) together"
    r"(?:,? in <city>| today|(?: on)? <date>)*,? (?P<both>(?:the )?<LIST>)",
    "talks|forum",
    "actor",
)
"""`The talks brought together A and B`."""
_HOST_BRINGS = (
    r"(?P<host><actor>|\b[Hh]e|\b[Ss]he)[^.;,\n<actor><talks><forum>]{0,30}? "
    r"(?:(?P<will>(?:will|is to|plans to) )bring|brings|bringing|brought)"
)
"""Who brings others together, and whether it is to come."""
_FEW = 3
"""So many states meet each other at a summit that lists them, and not at one of an organisation."""
_WHERE = r"(?=[^.;\n]{0,60}?(?:<date>|<city>|<talks>)|[^.;\n]*$)"
"""Behind those who are brought together: where or when, or nothing more."""
_BY_A_HOST = RuleSet(
    rule(
        "brought_together",
        rf"{_HOST_BRINGS} together(?:,? in <city>| today|(?: on)? <date>)*,? (?P<whom>(?:the )?<LIST>){_WHERE}",
        "actor",
    ),
    rule("brought_together", rf"{_HOST_BRINGS} (?P<whom>(?:the )?<LIST>) together{_WHERE}", "actor"),
)
"""Wordings of which a host is the subject."""


def together(clause: Clause, match: re.Match[str]) -> tuple[list[Actor], bool]:
    """`The talks brought together A and B`: persons of home and of others; a forum that gathers several is no talks."""
    actors = participants(clause.folded, *match.span("both"))
    others = foreign(actors, clause.home)
    ours = [actor for actor in actors if actor.party == clause.home]
    several = len(distinct(others)) > 1
    few = len(distinct(others)) <= _FEW and "summit" in clause.form(match.start())
    talks = few or not several or clause.folded.at(match.start()).kind == "talks"
    persons = all(one.sort in PERSONS and is_state(one.party) for one in (*others, *ours))
    return (others, several) if ours and talks and persons else ([], False)


def brought_together(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the meeting of those of other states whom somebody of home brings together.

    Args:
        clause: the sentence.
        taken: positions of words that have been read; those read here are added.
    """
    for wording in _BY_A_HOST.on(clause):
        for match in wording.matches(clause):
            whom = participants(clause.folded, *match.span("whom"))
            others, at = foreign(whom, clause.home), clause.first("actor", *match.span("whom"))
            persons = others == whom and all(one.sort in PERSONS and is_state(one.party) for one in others)
            if at < 0 or at in taken or not persons or not has(subject_of(clause, at), clause.home):
                continue
            taken.add(at)
            status: Status = "planned" if match["will"] else "held"
            joint = len(distinct(others)) > 1
            yield Candidate("meeting_held", wording.name, clause, *match.span(), others, status, joint, at)
