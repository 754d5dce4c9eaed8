"""From occurrences to facts: evidence, time, place, and what each kind of fact needs."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from calendar_core.events import FACTS, Evidence, Fact, Level, Place, VisitLevel, When
from calendar_core.extraction.clock import TimeMention, find_times
from calendar_core.extraction.confidence import confidence
from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.document_words import NUMBERS, number_of
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.people.actors import LEVELS, Actor
from calendar_core.extraction.english.reading.reading import Reading
from calendar_core.extraction.english.story.participants import participants_of
from calendar_core.extraction.english.story.places import places_of
from calendar_core.extraction.english.words.patterns import MARGINS
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import Prefiltered, prefiltered

_OCCASION = prefiltered(
    rf"(?:on the (?:{MARGINS}) of|in the framework of|within the framework of|as part of|take part in|"
    r"took part in|participat\w+ in|attend\w*|during) (?:the )?"
    r"((?:[\w'’&/-]+ ){0,9}?(?:[Ss]ummit|[Ff]orum|[Cc]onference|[Aa]ssembly|[Ss]ession|[Mm]inisterial|[Cc]ouncil)\b"
    r"(?: of (?:the )?(?:[A-Z][\w'’-]*(?: (?:and |of )?)?){1,7})?)"
)
_SIDELINES = prefiltered(rf"\b(?:{MARGINS}) of\b", re.IGNORECASE)
_VIDEO = prefiltered(r"\b(?:video|virtual\w*|online|videoconference|teleconference|VTC)", re.IGNORECASE)
_VISIT_LEVELS: tuple[tuple[VisitLevel, Prefiltered], ...] = (
    ("state", prefiltered(r"\bstate visits?\b", re.IGNORECASE)),
    ("official", prefiltered(r"\bofficial (?:[\w-]+ )?(?:visits?|trips?)\b", re.IGNORECASE)),
    ("working", prefiltered(r"\bworking (?:visits?|trips?)\b", re.IGNORECASE)),
    ("private", prefiltered(r"\bprivate (?:visits?|trips?)\b", re.IGNORECASE)),
)
_FEWEST, _MOST = 5, 25
"""How many words a quote needs to say something, and how many a reader takes in at a glance."""
_COMMA = lazy(r"[,;:] ")
_WORD = lazy(r"\S+")
_MORE = 9
Span = tuple[int, int]

_ARTICLE = lazy(r"^(?:[Aa]n?|[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur) (?=[a-z])")
"""At the beginning of what documents are called that have no name: `a package of documents`."""
_COUNT = lazy(rf"\b(\d{{1,3}}|{'|'.join(NUMBERS)})\b", re.IGNORECASE)


def facts_of(reading: Reading, occurrences: Sequence[Occurrence]) -> list[Fact]:
    """Return the occurrences of a release as facts, in their order."""
    places = places_of(occurrences)
    return [_fact_of(reading, occurrence, places.get(index)) for index, occurrence in enumerate(occurrences)]


def _fact_of(reading: Reading, occurrence: Occurrence, place: Place | None) -> Fact:
    cls = FACTS[occurrence.kind]
    return cls(
        release=reading.release.id,
        home=reading.home,
        counterparts=occurrence.parties,
        people=participants_of(reading, occurrence),
        when=_when(reading, occurrence),
        place=place,
        occasion=_occasion(occurrence.candidate.clause),
        level=_level(occurrence.actors),
        evidence=_evidence(occurrence),
        **_facets(occurrence),
    )


def _evidence(occurrence: Occurrence) -> Evidence:
    candidate = occurrence.candidate
    part, folded = candidate.clause.part, candidate.clause.folded
    source = part.printed.text
    sentence = folded.origin(candidate.clause.start), folded.origin_end(candidate.clause.end)
    words = folded.origin(candidate.start), folded.origin_end(candidate.end)
    start, end = _trimmed(source, *_quotable(source, words, sentence))
    start, end = part.printed.origin(start), part.printed.origin_end(end)
    return Evidence(
        text=part.printed.written[start:end],
        start=start,
        end=end,
        rule=candidate.rule,
        confidence=confidence(occurrence.kind, candidate.rule),
        part=part.name,
    )


def _quotable(source: str, words: Span, sentence: Span) -> Span:
    """Return the words that a rule read, or, where they are too few to convince a reader, what stands around them.

    That is the sentence, if it is not too long to quote; else the part of it between commas; else some words more.
    """
    if _length(source, words) >= _FEWEST:
        return words
    if _length(source, sentence) <= _MOST:
        return sentence
    before = [match.end() for match in _COMMA.finditer(source, sentence[0], words[0])]
    after = _COMMA.search(source, words[1], sentence[1])
    part = before[-1] if before else sentence[0], after.start() if after else sentence[1]
    if _FEWEST <= _length(source, part) <= _MOST:
        return part
    behind = [match.end() for match in _WORD.finditer(source, words[1], sentence[1])][:_MORE]
    ahead = [match.start() for match in _WORD.finditer(source, sentence[0], words[0])][-_MORE:]
    return (words[0], behind[-1]) if len(behind) >= _FEWEST else (ahead[0] if ahead else words[0], words[1])


def _length(source: str, span: Span) -> int:
    return len(source[slice(*span)].split())


def _trimmed(source: str, start: int, end: int) -> Span:
    words = source[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _when(reading: Reading, occurrence: Occurrence) -> When:
    if not occurrence.time:
        return When(edtf=None if FACTS[occurrence.kind].planned else reading.release.published)
    clock = _clock(occurrence) if occurrence.stated and occurrence.time.precision == "day" else None
    return When(
        edtf=occurrence.time.text,
        stated=True,
        time=clock.time if clock else None,
        zone=clock.zone if clock else None,
    )


def _clock(occurrence: Occurrence) -> TimeMention | None:
    """Return the only time of day in the sentence, if it has one."""
    if occurrence.kind not in ("meeting_held", "meeting_agreed", "call_held"):
        return None
    times = find_times(occurrence.candidate.clause.source)
    return times[0] if len(times) == 1 else None


def _occasion(clause: Clause) -> str | None:
    match = _OCCASION.search(clause.source)
    return " ".join(match[1].split()) if match else None


def _level(actors: list[Actor]) -> Level | None:
    ranks = [LEVELS.index(actor.office.level) for actor in actors if actor.office]
    return LEVELS[min(ranks)] if ranks else None


def _facets(occurrence: Occurrence) -> Mapping[str, Any]:
    """Return the fields that only its kind has."""
    facets = occurrence.candidate.facets
    words = occurrence.candidate.clause.source
    if occurrence.kind == "meeting_held":
        return {
            "channel": "video" if _VIDEO.search(words) else "in_person",
            "sidelines": bool(_SIDELINES.search(words)),
        }
    if occurrence.kind == "meeting_agreed":
        return {"channel": "video" if _VIDEO.search(words) else None}
    if occurrence.kind == "agreement_signed":
        title = _ARTICLE.sub("", str(facets["title"]))
        return {"title": title, "agreement_type": facets["type"], "documents": _documents(facets)}
    if occurrence.kind == "mission_opened":
        return {"mission_type": facets.get("mission")}
    if occurrence.kind.startswith("visit"):
        return _visit(occurrence, words)
    return {}


def _visit(occurrence: Occurrence, words: str) -> Mapping[str, Any]:
    home, host = occurrence.candidate.clause.home, occurrence.candidate.facets.get("host") or None
    visitor = None
    if host:
        visitor = occurrence.parties[0] if host == home else home
    level = next((name for name, pattern in _VISIT_LEVELS if pattern.search(words)), None)
    return {"visit_level": level, "visitor": visitor, "host": host}


def _documents(facets: Mapping[str, Any]) -> int | None:
    """Return how many documents a title stands for; None for `several agreements`."""
    if not facets["plural"]:
        return 1
    match = _COUNT.search(str(facets["title"]))
    return number_of(match[1]) if match else None
