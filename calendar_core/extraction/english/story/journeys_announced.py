"""Journeys with days told beside: `will go abroad on 5 May. He will visit Peru`, `will meet A in Lima on 5 May`."""

from collections import Counter

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Clause, participants
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.story.lengths_of_visits import tell_lengths
from calendar_core.extraction.english.words.patterns import RULES

_REGION = "(?:the )?(?:[A-Z][a-z]+ )?<region|field>"
"""A part of the world, which is no state."""
_GOES = RULES.compile(
    r"\b(?:will|shall|is to|(?:is|are) (?:set|due|scheduled|expected) to) (?:[a-z]+ ){0,3}?"
    r"(?:(?:(?:go|travel|depart|leave|embark|set (?:out|off))\b|<visit>|<arrive>|<hold>|<sign>)"
    r"[^.;\n<city><state>]{0,60}?(?:\b(?:abroad|overseas|tour|trip|journey)|<visit>)[^.;\n<city><state>]{0,60}?"
    rf"|<visit|arrive> {_REGION}(?:,? and {_REGION}|, {_REGION})*,? (?:on |from |in )?)(?P<day><date>)"
)
"""Somebody will go somewhere on a day."""
_FAR = 6
"""Sentences over which an itinerary is told."""


def date_journeys(occurrences: list[Occurrence]) -> None:
    """Give visits to come the days of the journey told before them, where nothing else is told.

    The day on which somebody leaves is that of one visit, and not of all that a sentence tells. A visit on which
    somebody is to be met on one day is of that day.
    """
    tell_lengths(occurrences)
    undated = [one for one in occurrences if one.kind == "visit_agreed" and not one.time]
    for visit in undated:
        visit.time = _day_of_meetings(visit, occurrences)
        visit.stated = bool(visit.time)
    undated = [one for one in undated if not one.time]
    stops = Counter(one.candidate.clause.number for one in undated)
    for visit in undated:
        day = _day_of_journey(visit)
        if day and ("/" in day.text or stops[visit.candidate.clause.number] == 1):
            visit.time, visit.stated = day, True


def _day_of_meetings(visit: Occurrence, occurrences: list[Occurrence]) -> Edtf:
    """Return the one day on which the visitor will meet somebody there: `will meet A in Lima on 5 May`."""
    host = visit.candidate.facets.get("host")
    if host in ("", visit.candidate.clause.home) or (host,) != visit.parties:
        return UNKNOWN
    days = {
        one.time
        for one in occurrences
        if one.kind == "meeting_agreed" and one.parties == visit.parties and one.time and _is_met_in(one, str(host))
    }
    return days.pop() if len(days) == 1 and all(day.precision == "day" for day in days) else UNKNOWN


def _is_met_in(meeting: Occurrence, host: str) -> bool:
    """Whether a sentence that tells of a meeting names a town, and all that it names are of one country."""
    clause = meeting.candidate.clause
    towns = [one.value.country for one in clause.folded.within(clause.start, clause.end) if one.kind == "city"]
    return set(towns) == {host}


def _day_of_journey(visit: Occurrence) -> Edtf:
    """Return the days of a journey to no place told: of the sentence before, or of one that also gives its end."""
    clause = visit.candidate.clause
    who = {_called(actor) for actor in visit.candidate.facets.get("visitors", ())}
    if clause.in_title or not clause.number:
        return UNKNOWN
    for number in range(clause.number - 1, max(-1, clause.number - _FAR), -1):
        day = _day_in(clause, number)
        if day and (number == clause.number - 1 or "/" in day.text):
            before = clause.part.sentences[number]
            others = {_called(actor) for actor in participants(clause.folded, before.start, before.end)}
            return day if not who or not others or who & others else UNKNOWN
    return UNKNOWN


def _called(actor: Actor) -> str:
    """Return how somebody is called: by name, or else by office."""
    return actor.name or (actor.office.text if actor.office else actor.party)


def _day_in(clause: Clause, number: int) -> Edtf:
    """Return the day of a journey to no place that a sentence tells."""
    before = clause.part.sentences[number]
    kinds = {mention.kind for mention in clause.folded.within(before.start, before.end)}
    match = _GOES.search(clause.text, before.start, before.end)
    if match is None or kinds & {"city", "state", "forum"}:
        return UNKNOWN
    day: Edtf = clause.folded.at(match.start("day")).value.resolve(clause.reading.written_on, tense="planned")
    return day
