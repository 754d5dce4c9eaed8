"""The second of two meetings that a sentence tells: `he met A in the morning, and on Tuesday B`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, participants
from calendar_core.extraction.english.clauses.encounters import foreign_side
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.settings import setting
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.folding import Mention

_AND_THEN = rule(
    "met_then",
    r",? and (?P<told>(?:(?:then|later|afterwards),? )?"
    r"(?:(?:(?:on |in )?<date>|in the (?:morning|afternoon|evening)),? (?:with )?|with )"
    r"(?P<whom><LIST>))(?=\s*(?:[.;\n]|, who\b|$))",
    "actor",
    "met|receive|call_on|talks",
)


def met_then(clause: Clause) -> Iterator[Candidate]:
    """Yield the second of two meetings: `he met A in the morning, and on Tuesday B`."""
    for match in _AND_THEN.matches(clause):
        first = next((at for at, one in encounters(clause, match.start())), None)
        if first is None or (match["told"].startswith("with ") and clause.folded.at(first).kind != "met"):
            continue
        whom = participants(clause.folded, *match.span("whom"))
        others = foreign_side(subject_of(clause, first), whom, clause.home, setting(clause, first))
        status = clause.verb_status(first)
        if any(actor.sort in PERSONS for actor in others):
            at = match.start("whom") - 1
            yield Candidate("meeting_held", _AND_THEN.name, clause, *match.span("told"), others, status, at=at)


def encounters(clause: Clause, end: int) -> list[tuple[int, Mention]]:
    """Return the words of a sentence up to a position that tell of meeting somebody, the last first."""
    marked = clause.folded.marked(clause.start, end)
    return [one for one in reversed(marked) if one[1].kind in ("met", "receive", "call_on", "talks")]
