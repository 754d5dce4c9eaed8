"""Visits that only a title names, and that are to come as all is that the text tells."""

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.occurrences import Occurrence


def announce(occurrences: list[Occurrence]) -> None:
    """Have a visit be to come that only a title names, `On the visit of X to Y`, where all that the text tells is."""
    told = [one for one in occurrences if not one.candidate.clause.in_title]
    if not told or not all(one.kind.endswith("agreed") for one in told):
        return
    for visit in occurrences:
        if visit.kind == "visit_paid" and visit.candidate.clause.in_title:
            times = {one.time.text for one in told if one.time and set(one.parties) & set(visit.parties)}
            if times and (not visit.time or _is_ahead_of(visit, times)):
                visit.kind = "visit_agreed"
                visit.time = Edtf.parse(times.pop()) if len(times) == 1 else UNKNOWN


def _is_ahead_of(visit: Occurrence, times: set[str]) -> bool:
    """Whether the day of a visit is only that of the release, which tells nothing to be then."""
    published = visit.candidate.clause.reading.release.published
    return visit.time.text == published and published not in times
