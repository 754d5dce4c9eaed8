"""Who of a third state came to the meeting that the sentence before tells: `President C joined the meeting`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, distinct, foreign, has, participants
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.parties import is_state

_JOINS = RuleSet(
    rule(
        "third_joined",
        r"(?:^|(?<=[.\n] )|(?<=\n))(?:The )?(?P<who><actor>) (?:also |then |later )?(?P<at><join>)(?: in)? "
        r"(?:the|their|this) (?:[a-z]+ )?<talks>(?=[.,;\n]|$| (?:as well|too|by|via)\b)",
        "actor", "join", "talks",
    ),
    rule(
        "third_joined",
        r"\b(?:They|The (?:two|leaders|ministers|presidents)) were (?:also |then |later )?(?P<at><join>) by "
        r"(?:the )?(?P<who><actor>)(?=[.,;\n]|$| (?:at|in|for|via|who)\b)",
        "actor", "join",
    ),
)  # fmt: skip
_ACTIVE = ("joined", "took part", "participated")


def find_third_at_table(clause: Clause) -> Iterator[Candidate]:
    """Yield the meeting told before with whoever joined those who held it."""
    guests = clause.context.guests
    if not guests or not clause.number or clause.in_title:
        return
    for wording in _JOINS.on(clause):
        for match in wording.matches(clause):
            at = match.start("at")
            came = [one for one in participants(clause.folded, *match.span("who")) if one.stated and one.name]
            came = foreign(came, clause.home)
            fits = clause.form(at).startswith(_ACTIVE) and all(is_state(one.party) for one in came)
            if came and fits and not any(has(guests, party) for party in distinct(came)):
                both = [*guests, *came]
                yield Candidate(
                    "meeting_held", wording.name, clause, *match.span(), both, clause.verb_status(at), joint=True, at=at
                )
                return
