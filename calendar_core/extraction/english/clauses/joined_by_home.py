"""Whether home took part in a meeting whose others alone are told: `joined a meeting of the ministers of A and B`."""

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause, has
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_JOINS = RULES.compile(
    r"<join>(?: (?:in|at|for))? (?:the|an?|this|another) (?:[\w-]+ |<modifier>(?:-[a-z]+)? |<field> |<date> ){0,4}$"
)
"""Before a meeting: somebody takes part in it."""
_NEAR = 80
"""Within so many characters before a meeting such words begin."""
_OF_OFFICIALS = lazy(r"\b(?:ministers|leaders|heads|presidents)(?:['’]? (?:meeting|summit))?$")
"""A word for a meeting that tells whose it is: `a meeting of foreign ministers`, `the leaders' summit`."""


def joined_by_home(clause: Clause, at: int, others: list[Actor]) -> bool:
    """Whether somebody of home took part in a meeting, of which others hold offices of states."""
    named = _OF_OFFICIALS.search(clause.form(at)) is not None
    persons = all((one.sort in PERSONS and one.office) or (named and one.sort == "state") for one in others)
    if not others or not persons or not all(is_state(one.party) for one in others):
        return False
    joins = _JOINS.search(clause.text, max(clause.start, at - _NEAR), at)
    return joins is not None and has(subject_of(clause, joins.start()), clause.home)
