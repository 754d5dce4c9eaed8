"""Talks after which both sides did something together: `After talks in Lima, President A and President B opened`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, foreign, has, participants
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.meetings.calls import CONVERSED
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_AFTER = RULES.compile(
    r"\W*(?:[Aa]fter|[Ff]ollowing|(?:[Uu]pon|[Oo]n|[Aa]t)(?: the)? (?:completion|conclusion|end|close) of|"
    r"[Cc]oncluding)"
    r" (?:(?P<told>the |their )|an? )?(?:[a-z-]+ |<modifier> |<field> ){0,3}(?P<at><talks>)"
    r"(?: (?:in|at) (?:the )?<city|state|actor>(?:, <state>)?)?,?(?: (?:on )?<date>)?, "
    r"(?P<who>(?:the )?<actor>,? (?:and|together with|along with|joined by) (?:the |his |her )?<actor>)"
    r"(?!,| and\b|<S>)(?P<to_come> (?:will|(?:are|is) (?:due|expected|scheduled|set|to))\b)?"
)
_DID = lazy(
    r"\W*(?:(?:also|then|jointly|both|together|today|later) )*(?:will|is|are|\w+ed|held|met|gave|made|took|had|"
    r"spoke|laid|saw|left|went|came|began|told|said|cut|set|led|paid|drew|shook)\b"
)
"""Behind those who had talks: what they did, or will do."""


def find_talks_before(clause: Clause) -> Iterator[Candidate]:
    """Yield the talks with which a sentence begins, and after which it tells what those who had them did."""
    match = _AFTER.match(clause.text, clause.start, clause.end)
    who = participants(clause.folded, *match.span("who")) if match else []
    others = foreign(who, clause.home)
    if match is None or not others or not has(who, clause.home) or not all(one.sort in PERSONS for one in who):
        return
    if not any(one.name for one in who) and len(who) != len(others) + 1:
        return
    if match["told"] and has(clause.context.guests, others[0].party):
        return
    if not _DID.match(clause.words(match.end("who"), clause.end)):
        return
    if clause.form(match.start("at")).endswith(CONVERSED) and "city" not in clause.kinds:
        return
    status: Status = "planned" if match["to_come"] else "held"
    yield Candidate(
        "meeting_held", "after_talks", clause, match.start(), match.end("who"), others, status, at=match.start("at")
    )
