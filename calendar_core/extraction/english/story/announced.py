"""Visits that only a title names, and that are to come as all is that the text tells."""

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_NAMES_A_VISIT = lazy(
    r"\W*(?:[\w'’&-]+ ){0,6}?(?:[Vv]isit|[Tt]rip|[Tt]our|[Tt]ravel|[Mm]ission) (?:to|of) (?:the )?[A-Z][^.:;!?]*$"
)
"""A title that names a visit, and does not tell what became of it."""
_WILL_GO = RULES.compile(
    r"(?:\bI|\b[Ww]e|\b[Hh]e|\b[Ss]he|<actor>(?:, [^.;\n]{1,60})?,?)(?:<name>| <city>)? "
    r"(?:will|shall|(?:am|is|are) (?:set |due |scheduled )?to) (?:(?:also|today|tomorrow|<date>) )*"
    r"(?:<visit|visited|arrive|join|met>|represent|lead|head|be in|attend|undertake|<modifier>)"
)
"""In the sentence that a text begins with: somebody is about to go, or to do something there."""


def announce(occurrences: list[Occurrence]) -> None:
    """Have a visit be to come that only a title names, `On the visit of X to Y`, where all that the text tells is.

    So it is where the text tells of nothing else, and begins with what somebody will do there.
    """
    told = [one for one in occurrences if not one.candidate.clause.in_title]
    if not all(one.kind.endswith("agreed") for one in told):
        return
    for visit in occurrences:
        if visit.kind == "visit_paid" and visit.candidate.clause.in_title:
            times = {one.time.text for one in told if one.time and set(one.parties) & set(visit.parties)}
            if times and (not visit.time or _is_ahead_of(visit, times)):
                visit.kind = "visit_agreed"
                visit.time = Edtf.parse(times.pop()) if len(times) == 1 else UNKNOWN
            elif not times and _is_announced_below(visit.candidate.clause):
                visit.kind, visit.time = "visit_agreed", UNKNOWN


def _is_ahead_of(visit: Occurrence, times: set[str]) -> bool:
    """Whether the day of a visit is only that of the release, which tells nothing to be then."""
    published = visit.candidate.clause.reading.release.published
    return visit.time.text == published and published not in times


def _is_announced_below(title: Clause) -> bool:
    """Whether a title only names a visit of which the text begins by telling that somebody will go there."""
    text = title.reading.text
    opening = next(iter(text.sentences[text.head :]), None)
    if opening is None or not _NAMES_A_VISIT.match(title.source):
        return False
    return _WILL_GO.search(text.folded.text, opening.start, opening.end) is not None
