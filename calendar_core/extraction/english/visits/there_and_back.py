"""The days of a visit told without a word for it: `He will leave on 5 May and return on 8 May`."""

from collections.abc import Iterator

from calendar_core.extraction.date_meanings import Between
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.visits.cues import CALLED_OFF

_THERE_AND_BACK = rule(
    "there_and_back",
    r"(?:<actor>|\b[Hh]e|\b[Ss]he|\b[Tt]hey|\bI|\b[Tt]he <body>),? (?:(?:will|is|are)(?: also| then)?"
    r"(?: (?:due|set|scheduled|expected) to| to)? (?:leave|depart|come)|departs?|leaves?)(?: from)?"
    r"(?: (?:[A-Z]?[a-z]+|<city>|<state>)){0,4}? <date>",
    "date",
)


def find_days_away(clause: Clause) -> Iterator[Candidate]:
    """Yield what tells when somebody leaves on the visit spoken of, and when he is back."""
    for match in _THERE_AND_BACK.matches(clause) if "visit" not in clause.kinds else ():
        days = clause.folded.at(match.end() - 1)
        if isinstance(days.value.meaning, Between) and not CALLED_OFF.search(clause.source):
            yield Candidate(
                "visit_agreed", _THERE_AND_BACK.name, clause, *match.span(), [], "planned", at=match.end() - 1,
                anaphoric=True, facets={"refines": True, "on": days},
            )  # fmt: skip
