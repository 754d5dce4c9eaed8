"""Documents of which a sentence begins with when they were signed: `Signed on 5 May 1998, it remains in force`."""

import re
from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.documents.signings import signing
from calendar_core.extraction.english.documents.titles import title_at
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_IN = "(?:in|at) (?:the )?<city>(?:, (?:the )?<state>)?"
_OPENS = RULES.compile(
    rf"\W*(?P<sign><sign>)(?: {_IN},?)?(?: (?:on|in|back in))? (?P<day><date>)(?: {_IN})?, "
    r"(?:(?P<it>it|(?:the|this) <document>)|(?:the )?(?P<short><name>|[A-Z]{2,8}))"
    r"(?= (?!(?:on|of|between|for|with|in|to|and|at|by|concerning|regarding)\b)[a-z<hold>])"
)
_DONE = lazy(r"(?:signed|concluded|inked)$", re.IGNORECASE)
_REACH = 4
"""In how many sentences before the document may have been named that is called by its acronym."""


def opened_by_participle(clause: Clause) -> list[Candidate] | None:
    """Return the document told of before, of which a sentence begins with its day; None where it begins otherwise."""
    match = _OPENS.match(clause.text, clause.start, clause.end)
    if match is None or clause.in_title or not _DONE.match(clause.form(match.start("sign"))):
        return None
    found = next(_named_before(clause, match), None)
    if found is None:
        return None
    facets = {**found.facets, "on": clause.folded.at(match.start("day")), "named": (0, 0)}
    start, end = match.span()
    return [evolve(found, clause=clause, start=start, end=end, at=match.start("sign"), facets=facets)]


def _named_before(clause: Clause, match: re.Match[str]) -> Iterator[Candidate]:
    """Yield the documents of the sentences before that may be meant, the nearest first."""
    short = clause.words(*match.span("short")) if match["short"] else ""
    again = match["it"] and match["it"] != "it"
    kind = clause.folded.at(match.end("it") - 1).value if again else ""
    for number in range(clause.number - 1, max(-1, clause.number - 1 - (_REACH if short else 1)), -1):
        before = clause.beside(number)
        for head, mention in before.folded.marked(before.start, before.end):
            called = not short or f"({short})" in before.words(head, before.end)
            if mention.kind == "document" and called and kind in ("", mention.value):
                title = title_at(before, head)
                yield signing(before, "signed", (title.start, title.end), (head, head), title)
