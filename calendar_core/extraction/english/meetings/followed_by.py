"""Whom a guest saw of home next: `met the Minister, followed by a courtesy call on the Prime Minister`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, foreign, participants
from calendar_core.extraction.english.clauses.encounters import home_names
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.settings import setting
from calendar_core.extraction.english.words.patterns import RULES

_NEXT = rule(
    "talks_followed_by",
    r"\bfollowed by (?:an?|the|his|her|their) (?:[a-z-]+ |<modifier> |<field> ){0,3}(?P<at><talks>) "
    r"(?:to|on|upon|with) "
    r"(?:the |his |her )?(?P<whom><LIST>)",
    "talks",
    "actor",
)
_BEFORE = RULES.compile(
    r"<met|talks|receive|call_on>[^.;\n]{1,200}$|^\s*(?:This|It|That|These|The <talks>)(?: also)? "
    r"(?:was|were|will be) $"
)
"""Before `followed by`: somebody met a guest, here or in the sentence before."""


def find_followers(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings of a guest with somebody else of home, by which one just told of was followed."""
    for match in _NEXT.matches(clause):
        at, whom = match.start("at"), participants(clause.folded, *match.span("whom"))
        told = _BEFORE.search(clause.text[clause.start : match.start()])
        ours = all(actor.office and not foreign([actor], clause.home) for actor in whom)
        if not (told and whom and ours) or setting(clause, at):
            continue
        facets = {"ours": home_names(whom, clause.home)}
        status = clause.noun_status(at, match.end())
        yield Candidate(
            "meeting_held", _NEXT.name, clause, *match.span(), [], status, at=at, anaphoric=True, facets=facets
        )
