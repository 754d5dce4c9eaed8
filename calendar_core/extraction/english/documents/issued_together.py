"""Statements that those who met issued, which a release has in full: `met and issued the following statement`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, foreign, has, participants
from calendar_core.extraction.english.documents.joint_statements import JOINT, joint_statement
from calendar_core.extraction.english.words.patterns import RULES

_THOSE_WHO_MET = (
    r"(?P<who>[^.;:\n<met><talks>]{3,220}?),? (?:having )?"
    r"(?:<met>|<hold> [^.;:\n]{0,40}?<talks>|<talks>|gathered|assembled)[^;:\n]{0,240}?"
)
_ISSUED = RULES.compile(
    rf"{_THOSE_WHO_MET},? and (?:have )?(?:<sign>|<hold>|made|issued|released|adopted|published|delivered|"
    r"agreed(?: on| to| upon)?|endorsed) (?:the|this) following (?P<what>(?:[a-z]+ )?(?:[Ss]tatement|text))\b"
)
_DECLARED = RULES.compile(
    rf"{_THOSE_WHO_MET}(?:,|,? and)? (?:have )?(?:(?:agreed|<sign>) (?:on |to |upon )?the (?P<what>following)\b|"
    r"(?:declared?|stated?|affirm(?:ed)?|agreed?|proclaim(?:ed)?) (?P<so>as follows|the following)\b)"
)
"""How a document begins that only the title calls a joint statement."""


def find_statements_issued_together(clause: Clause) -> Iterator[Candidate]:
    """Yield the statement, of no other name, that home and others issued where they met."""
    if clause.in_title or " follow" not in clause.words_and_marks:
        return
    joint = JOINT.search(clause.reading.title.folded.source)
    match = _ISSUED.match(clause.text, clause.start, clause.end)
    match = match or (_DECLARED.match(clause.text, clause.start, clause.end) if joint else None)
    who = participants(clause.folded, *match.span("who")) if match else []
    others = foreign(who, clause.home)
    if match is None or not others or not has(who, clause.home):
        return
    start, end = match.span(match.lastgroup or "who")
    title = joint[0] if joint else clause.words(start, end)
    yield joint_statement(clause, "issued_together", match.span(), start, others, title=title, together=True)
