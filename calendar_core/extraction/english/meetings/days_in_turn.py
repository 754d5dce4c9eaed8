"""Those who were met day by day: `with the ambassadors of A and B on 3 May; of C and D on 4 May`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, foreign, participants
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.words.patterns import RULES

_STATES = "(?:the )?<state|org>(?:(?:,|,? and) (?:the )?<state|org>)*"
_NEXT = rule(
    "met_next_day",
    r";(?: and)?(?: (?:with )?(?:those|ambassadors|envoys|representatives|counterparts|the <offices>|<offices>))? "
    rf"(?:from|of) (?P<whom>{_STATES}),? on (?P<day><date>)",
    "date",
    "talks|met|receive",
)
_FIRST = RULES.compile(r"(?P<at><talks|met|receive>)[^;.\n]{1,240} on <date>$")
"""Before the semicolon: who was met on a day."""


def find_next_days(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings of the days that follow one on which others of the same rank were met."""
    for match in _NEXT.matches(clause):
        first = _FIRST.search(clause.text[clause.start : match.start()].split(";")[0])
        others = foreign(participants(clause.folded, *match.span("whom")), clause.home)
        if first is None or not others:
            continue
        status = clause.status(clause.start + first.start("at"))
        facets = {"on": clause.folded.at(match.start("day"))}
        yield Candidate(
            "meeting_held", _NEXT.name, clause, *match.span(), others, status, at=match.start("whom"), facets=facets
        )
