"""Of whom a delegation is made up that a release announces: who will lead it, and the list of its members.

`President Soto announced a delegation to Peru`, `Minister Ruiz will lead the delegation`, `Members of the delegation:`.
"""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_IS_SENT = lazy(r"[Aa]nnounc|designat|sen[dt]|dispatch")
_DELEGATION_SENT = prefiltered(
    r"\b(?:[Aa]nnounc\w+|designat\w+|sen(?:t|ds?|ding)|dispatch\w*)\b[^.;]*\b[Dd]elegation\b"
)
"""Before `to attend the inauguration`: whom somebody sends there."""
_WILL_LEAD = prefiltered(
    r"(?:^|\n)(?P<who>[^\n]{3,200}?),? (?:will|is to) (?:also )?(?:lead|head) the (?:[\w.]+ )?delegation\b",
)
_HEADING = prefiltered(r"(?:^|\n)[^\n]{0,40}\b[Dd]elegation\b[^\n]{0,30}:[ \t]*(?=\n)")
_LINE = lazy(r"\n+(?P<line>[^\n]{3,300})")
_MOST = 40
"""How many members a list may have."""


def is_sent(visit: Occurrence) -> bool:
    """Whether a visit is that of a delegation which somebody sends or announces, and need not go with."""
    told = visit.candidate
    if told.rule == "ceremony":
        return _DELEGATION_SENT.search(told.clause.words(told.clause.start, told.at)) is not None
    return told.rule == "sent" and _IS_SENT.match(told.clause.words(told.start, told.end)) is not None


def members(visit: Occurrence) -> Iterator[Actor]:
    """Yield those who are told to be of a delegation that is sent: its head, and those of the list below."""
    folded = visit.candidate.clause.part.folded
    head = _WILL_LEAD.search(folded.source)
    if head is not None:
        yield from _first_named(folded, *head.span("who"))
    heading = _HEADING.search(folded.source)
    at = heading.end() if heading else len(folded.source)
    for _ in range(_MOST):
        line = _LINE.match(folded.source, at)
        named = list(_first_named(folded, *line.span("line"))) if line else []
        if line is None or not named:
            return
        yield from named
        at = line.end()


def _first_named(folded: Folded, start: int, end: int) -> Iterator[Actor]:
    """Yield the first person that a line names."""
    for mention in folded.within(folded.position(start), folded.position(end)):
        named = [one for one in mention.value if one.name] if mention.kind == "actor" else []
        if mention.kind == "name" and " " in mention.value:
            named = [Actor(name=mention.value, sort="person")]
        if named:
            yield named[0]
            return
