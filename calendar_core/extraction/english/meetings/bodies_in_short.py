"""Sessions to come of a body of two that is called in short: `Peru will host the 6th JCT in 2026`."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, state
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.words.patterns import ORDINAL, RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_WHICH = rf"[Tt]he (?:next |{ORDINAL} )(?:(?:session|meeting|round) of the )?(?P<short>[A-Z]{{3,7}}|<name>)"
"""A session of a body, by its initials."""
_NEXT = RULES.compile(
    rf"(?:will|would|is to|agreed to|looks forward to) (?:also )?(?P<at><receive>|<hold>|hosting) "
    rf"{_WHICH}(?!\w)[^.;\n]{{0,30}}?<date>"
)
_WILL_BE = RULES.compile(
    rf"{_WHICH} (?:will|would|is to) (?:be )?(?P<at><hold>|<receive>|take place|convene)"
    r"[^.;\n]{0,60}?<date>"
)
_SHORT = lazy(r"[A-Z]{3,7}")
_SIDES = ("state", "demonym")
_TWO = 2


def find_bodies_in_short(clause: Clause) -> Iterator[Candidate]:
    """Yield the next session of a body of home and one state, which a sentence before has called by its initials."""
    if clause.in_title or not clause.number or "will" not in clause.source:
        return
    match = _NEXT.search(clause.text, clause.start, clause.end) or _WILL_BE.search(
        clause.text, clause.start, clause.end
    )
    if match is None:
        return
    short = clause.words(*match.span("short"))
    party = _of_whom(clause, short) if _SHORT.fullmatch(short) else ""
    if party:
        yield Candidate(
            "meeting_agreed", "body_in_short", clause, *match.span(), [state(party)], "planned", at=match.start("at")
        )


def _of_whom(clause: Clause, short: str) -> str:
    """Return the other side of a body that a sentence before names in full, with its initials; else nothing."""
    called = re.compile(rf"\((?:the )?(?:\d+(?:st|nd|rd|th) )?{short}\)")
    for number in range(clause.number):
        told = clause.beside(number)
        match = called.search(told.source)
        if match is None:
            continue
        behind = told.folded.origin(told.start) + match.start()
        sides = [one for one in told.folded.within(told.start, told.end) if one.kind in _SIDES and one.start < behind]
        parties = {party_of(one) for one in sides if is_state(party_of(one))}
        if len(parties) == _TWO and clause.home in parties:
            return next(party for party in parties if party != clause.home)
    return ""
