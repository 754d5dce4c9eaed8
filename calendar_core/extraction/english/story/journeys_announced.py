"""Journeys told to begin before it is told where they lead: `will go abroad on 5 May. He will visit Peru and Chile`."""

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.words.patterns import RULES

_REGION = "(?:the )?(?:[A-Z][a-z]+ )?<region|field>"
_GOES = RULES.compile(
    r"\b(?:will|shall|is to|(?:is|are) (?:set|due|scheduled|expected) to) (?:[a-z]+ ){0,3}?"
    r"(?:(?:(?:go|travel|depart|leave|embark|set (?:out|off))\b|<visit>|<arrive>|<hold>|<sign>)"
    r"[^.;\n<city><state>]{0,60}?(?:\b(?:abroad|overseas|tour|trip|journey)|<visit>)[^.;\n<city><state>]{0,60}?"
    rf"|<visit|arrive> {_REGION}(?:,? and {_REGION}|, {_REGION})*,? (?:on |from |in )?)(?P<day><date>)"
)
"""Somebody will go somewhere on a day."""


def date_journeys(occurrences: list[Occurrence]) -> None:
    """Give visits to come the day that the sentence before tells the journey to begin, where nothing else is told."""
    for visit in occurrences:
        if visit.kind == "visit_agreed" and not visit.time and (day := _day_before(visit.candidate.clause)):
            visit.time, visit.stated = day, True


def _day_before(clause: Clause) -> Edtf:
    """Return the day of a journey to no place told that the sentence before tells."""
    if clause.in_title or not clause.number:
        return UNKNOWN
    before = clause.part.sentences[clause.number - 1]
    kinds = {mention.kind for mention in clause.folded.within(before.start, before.end)}
    match = _GOES.search(clause.text, before.start, before.end)
    if match is None or kinds & {"city", "state", "forum"}:
        return UNKNOWN
    day: Edtf = clause.folded.at(match.start("day")).value.resolve(clause.reading.written_on, tense="planned")
    return day
