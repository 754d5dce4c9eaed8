"""Days on which somebody sets out for what a sentence tells, or a gathering began beside which it was."""

import re

from calendar_core.extraction.date_meanings import Day
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.words.patterns import MARGINS, RULES
from calendar_core.extraction.lazy import lazy

_SETTING_OUT = RULES.compile(
    r"(?:<arrive>|<visit>|\b(?:depart|leav|left|fl(?:y|ies|ew)|head)\w*)[^.;,\n]{0,40} <date>,? "
    r"(?:(?:(?:for|to) (?:the )?<PLACE>,? )?(?:for|to) (?!(?:the )?<city|state>)(?:[^.;,\n]{0,60} )?"
    r"|(?:(?:for|to) (?:the )?<PLACE>,? )?where (?:he|she|they) (?:will|is to|are to) (?:[a-z-]+ ){0,3})(?:<hold> )?$"
)
"""Before what somebody sets out for: the day is that of leaving."""
_HAS_LEFT = lazy(r"\s*(?:departed|left|flew|flown|headed|arrived|landed|jetted|came|travell?ed|went|visited)\b")
"""How setting out is told that is over: what is to come is of another day."""
_WHICH_BEGAN = RULES.compile(
    rf"\b(?:{MARGINS}) of [^;\n<met><date>]{{1,140}}, (?:which|that) "
    r"(?:(?:was|were|is) )?(?:kick(?:s|ed) off|opens|beg[ai]n|begins|start(?:s|ed)|commenced|<opened|hold|arrive>)"
    r"[^.;,\n]{0,30} <date>"
)
"""Around a date: it is that on which the gathering began beside which others met."""
_LOOK_BACK = 110


def _departure(clause: Clause, position: int, at: int) -> re.Match[str] | None:
    """Return the words around a date that tell of setting out for what stands at a position behind them."""
    return _SETTING_OUT.search(clause.text, max(clause.start, position - _LOOK_BACK), at)


def sets_out(clause: Clause, position: int, at: int) -> bool:
    """Whether a date is that of setting out for what a sentence tells behind it.

    Args:
        clause: the sentence.
        position: of the date in the folded text.
        at: where the event stands.
    """
    return _departure(clause, position, at) is not None


def is_of_a_beginning(clause: Clause, position: int) -> bool:
    """Whether a date is told of a gathering beside which others met: `on the margins of the summit, which began`."""
    match = _WHICH_BEGAN.search(clause.text, clause.start, position + 1)
    return match is not None and match.end() == position + 1


def is_of_setting_out(candidate: Candidate, position: int) -> bool:
    """Whether a date is that on which somebody has left for what is to come: `left on Monday for Lima, where she will`.

    So is one that tells only from when somebody travels for it: `will visit Peru from 7 October for talks`.

    Args:
        candidate: the event.
        position: of the date in the folded text.
    """
    clause = candidate.clause
    if candidate.status != "planned" or position > candidate.at:
        return False
    left = _departure(clause, position, candidate.at)
    if left is None:
        return False
    begins = clause.form(position).startswith("from ") and isinstance(clause.folded.at(position).value.meaning, Day)
    return begins or _HAS_LEFT.match(clause.words(left.start(), position)) is not None


def is_before_a_gathering(candidate: Candidate, position: int) -> bool:
    """Whether a date is that on which somebody will leave for a gathering, which may begin on another.

    Args:
        candidate: the event.
        position: of the date in the folded text.
    """
    if candidate.rule not in ("took_part", "set_out_for") or candidate.status != "planned" or position > candidate.at:
        return False
    return sets_out(candidate.clause, position, candidate.at)
