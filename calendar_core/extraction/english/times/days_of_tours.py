"""The days of a tour that is to come: those of the visits that the next sentences tell it will be made of."""

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.reading.sentences import Sentence
from calendar_core.extraction.english.times.dates_of_events import dates_of_events
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_TOUR = prefiltered(r"\b(?:tour|touring|trip|journey|visits?|visiting|travels?|travell?ing|itinerary)\b")
_TO_COME = lazy(
    r"\b(?:will|is to|are to|is set to|plans? to|leav(?:es|ing)|depart(?:s|ing)|sets? (?:out|off)|embark(?:s|ing)|"
    r"begins?|starts?|head(?:s|ing)|travel(?:s|l?ing)|pays|makes|announced|"
    r"(?:is|are) (?:going|undertaking|visiting|touring))\b"
)
_TELLS_MORE = lazy(
    r"\W*(?:(?:The|Her|His|Their|This) (?:\w+ ){0,2}?(?:tour|trip|journey|visit|itinerary|programme|stops?|"
    r"delegation|mission|group)\b"
    r"|(?:[Dd]uring|[Aa]s part of|[Oo]n|[Ii]n the course of) (?:the|this|her|his|their) (?:\w+ ){0,2}?"
    r"(?:tour|trip|journey)\b"
    r"|(?:He|She|They|Here|We|I|It)\b|The (?:[A-Z][\w-]* ?){1,3})"
)
"""How a sentence begins that goes on to tell of the same journey."""
_FIRST_WORD = lazy(r"[A-Z][\w'’-]+")
_REACH = 2
"""Sentences before a visit in which its tour may have been told."""


def days_of_tour(candidate: Candidate) -> Edtf:
    """Return the days of the tour that a visit to come is part of: `travels abroad from 4 to 9 May. She will visit`.

    They are unknown where the tour is not told right before, with its days and no place of its own.
    """
    clause = candidate.clause
    if not candidate.kind.startswith("visit") or clause.in_title:
        return UNKNOWN
    surname = "" if _TELLS_MORE.match(clause.source) else _begins_with(candidate)
    if surname is None:
        return UNKNOWN
    for number in range(clause.number - 1, max(-1, clause.number - 1 - _REACH), -1):
        sentence = clause.part.sentences[number]
        if surname in clause.words(sentence.start, sentence.end) and (days := _days_of(clause, sentence)):
            return days
    return UNKNOWN


def _begins_with(candidate: Candidate) -> str | None:
    """Return the surname of the visitor with which a sentence begins; None where it begins otherwise."""
    first = _FIRST_WORD.match(candidate.clause.source)
    visitors = candidate.facets.get("visitors") or ()
    told = first is not None and any(first[0] in (one.name or "").split()[-1:] for one in visitors)
    return first[0] if first and told else None


def _days_of(clause: Clause, sentence: Sentence) -> Edtf:
    """Return the days of the tour that a sentence tells, if it tells one, no place, and no other day."""
    folded = clause.folded
    words = folded.source[folded.origin(sentence.start) : folded.origin_end(sentence.end)]
    if not (_TOUR.search(words) and _TO_COME.search(words)):
        return UNKNOWN
    named = folded.within(sentence.start, sentence.end)
    if any(one.kind in ("city", "state") and party_of(one) != clause.home for one in named):
        return UNKNOWN
    dates = dates_of_events(folded, sentence.start, sentence.end)
    if len(dates) != 1:
        return UNKNOWN
    days: Edtf = dates[0][1].value.resolve(clause.reading.written_on, tense="planned")
    published = clause.reading.release.published_on
    ahead = days.latest is not None and days.latest >= published
    return days if ahead and days.to_the_day and days.precision == "interval" else UNKNOWN
