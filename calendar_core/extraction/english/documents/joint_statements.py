"""Joint statements, that are told by no verb of signing, as candidates."""

from typing import Any

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.lazy import lazy

JOINT = lazy(
    r"\b[Jj](?:oint|OINT) (?:[A-Z][\w-]+ ){0,3}(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration|[Pp]ress [Ss]tatement)\b"
)
"""In a title: what both sides call what they state."""


def joint_statement(
    clause: Clause, rule: str, span: tuple[int, int], at: int, others: list[Actor], **facets: Any
) -> Candidate:
    """Return the statement of home and others that a sentence tells of; facets give its title and what else is told."""
    told = {
        "named": (0, 0),
        "type": "joint_statement",
        "signers": [],
        "together": False,
        "plural": False,
        "again": None,
        **facets,
    }
    return Candidate(
        "agreement_signed", rule, clause, *span, others, "held",
        joint=True, at=at, anaphoric=not others, facets=told,
    )  # fmt: skip
