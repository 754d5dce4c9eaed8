"""Visits told again of which a release has said that they are for a gathering: `During his visit to Lima, he will`.

A trip for a multilateral event alone is no visit to the country, however the sentences behind the first one call it.
"""

import re

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.gatherings.gatherings import is_gathering
from calendar_core.extraction.english.people.actors import party_of
from calendar_core.extraction.english.visits.destinations import is_for_a_forum
from calendar_core.extraction.english.words.lexicon import seatless
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy

_ON_IT = lazy(
    r"\b(?:[Dd]uring|[Ww]hile on|[Ii]n the course of|[Ww]ithin|[Aa]s part of|[Ii]n the framework of) "
    r"(?:his|her|the|this|their|that) (?:[a-z-]+ ){0,2}$"
)
"""Before a visit that has been told of."""
_JOURNEY = RULES.compile(
    r"(?:<visit>|<visited>|<arrive>)[^.;\n]{0,60}?(?P<place><city>|<state>)"
    r"|\b(?:travel|fly|flew|head|depart|leav|left)\w* (?:to|for) (?:the )?(?P<place1><city>|<state>)"
)
_TO_A_GATHERING = RULES.compile(
    r"<visit> to (?:the )?(?:\d+(?:st|nd|rd|th) |<modifier> )?<org>(?:<S>)? <forum>(?! and\b)"
)
"""A trip to a gathering of an organisation, wherever that is."""
_ACCEPTED = "invitation_accepted"
"""The rule that reads a visit off an invitation."""
_VISITS = ("visit_paid", "visit_agreed")
_SENTENCES = 2
"""So many sentences back it may have been told what a visit is for."""
_NEAR = 50
_THERE = lazy(r"\b[Tt]here\b(?! (?:is|are|was|were|will be)\b)")
_LEFT = ("left", "depart")
"""How verbs begin of which the place is where somebody sets out for, and need not be the town of a gathering."""
_WILL_GO = ("travel", "be in", "fly", "head", "depart", "leave", "go ")
"""How verbs of going begin that call no journey a visit."""
_VISIT = lazy(r"\b[Vv]isits?\b")
_GOING = frozenset({"arrived", "on_arrival"})
"""Rules that read a visit off nothing but that somebody came to a town."""


def is_of_a_trip_told_before(clause: Clause, match: re.Match[str], at: int) -> bool:
    """Whether a visit is the one that a sentence before tells to lead to a gathering in the same country.

    So is one whose own verb tells that it leads to a gathering: `will travel to the ASEAN summit in Jakarta`.
    """
    if match.re.groupindex.get("mid") and clause.form(at).endswith(" to") and _are_of_a_gathering(clause, match):
        return True
    if _TO_A_GATHERING.match(clause.text, at, clause.end):
        return True
    if clause.in_title or not _ON_IT.search(clause.words(max(clause.start, at - _NEAR), at)):
        return False
    named = {party_of(one) for one in clause.folded.within(*match.span()) if one.kind in ("city", "state")}
    places = named or {clause.context.trip}
    for told in clause.told_before(_SENTENCES):
        for journey in _JOURNEY.finditer(told.text, told.start, told.end):
            place = told.folded.at(journey.start("place") if journey["place"] else journey.start("place1"))
            if party_of(place) in places and is_for_a_forum(told, journey, journey.start()):
                return True
    return False


def _are_of_a_gathering(clause: Clause, match: re.Match[str]) -> bool:
    """Whether the words between a verb of going and a place name a gathering."""
    named = clause.folded.within(*match.span("mid"))
    return any(
        one.kind == "forum" or (one.kind == "org" and is_gathering(clause.folded.source[one.start : one.end]))
        for one in named
    )


def without_trips(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Leave out that somebody came to the town of a gathering: `will attend the AU summit in Addis. He arrived`."""
    gathered = [one for one in occurrences if one.kind == "forum_attended" or one.candidate.facets.get("gathering")]
    met = {one.parties for one in occurrences if one.kind.startswith(("meeting", "agreement"))}
    told = (
        one
        for one in occurrences
        if not (gathered and (_is_a_trip(one, gathered, met) or _will_be_a_trip(one, gathered, met)))
    )
    return [one for one in told if not _is_to_nobody(one)]


def _is_to_nobody(one: Occurrence) -> bool:
    """Whether a visit leads to a format, which has no seat, or something is told to be with a market.

    Who has accepted an invitation to a format will meet it.
    """
    what = {seatless().get(party, "") for party in one.parties}
    if what == {"format"} and one.kind == "visit_agreed" and one.candidate.rule == _ACCEPTED:
        one.kind = "meeting_agreed"
    officials = any(actor.name or actor.office for actor in one.actors)
    market = what == {"market"} and not officials and not one.candidate.facets.get("gathering")
    return market or (what == {"format"} and one.kind in _VISITS)


def _is_a_trip(visit: Occurrence, gathered: list[Occurrence], met: set[tuple[str, ...]]) -> bool:
    """Whether a visit is only that somebody of home came to the town of a gathering told of right before or behind.

    So is one that leaves for the state of that town, if nobody of it is told to be met.
    """
    clause, place = visit.candidate.clause, visit.candidate.facets.get("place")
    if visit.kind != "visit_paid" or visit.candidate.rule not in _GOING or place is None:
        return False
    left_for = clause.form(visit.candidate.at).startswith(_LEFT) and visit.parties not in met
    if place.kind != "city" and not (left_for and place.kind == "state"):
        return False
    reading = clause.reading
    called_one = any(one.kind == "visit" for part in (reading.title, reading.text) for one in part.folded.mentions)
    if called_one or visit.candidate.facets.get("host") == clause.home:
        return False
    there = [one.candidate.clause for one in gathered if one.candidate.clause.part is clause.part]
    if any(told.number == clause.number + 1 and _THERE.search(told.source) for told in there):
        return True
    return any(
        _is_in(place, mention)
        for told in there
        if abs(told.number - clause.number) <= _SENTENCES
        for mention in told.folded.within(told.start, told.end)
    )


def _will_be_a_trip(visit: Occurrence, gathered: list[Occurrence], met: set[tuple[str, ...]]) -> bool:
    """Whether the next sentence tells what a journey to a town is for: `will travel to Lima. He will attend the …`."""
    clause, place = visit.candidate.clause, visit.candidate.facets.get("place")
    if visit.kind != "visit_agreed" or visit.parties in met:
        return False
    if place is None or place.kind != "city" or not clause.form(visit.candidate.at).startswith(_WILL_GO):
        return False
    reading = clause.reading
    if clause.in_title or any(_VISIT.search(part.folded.source) for part in (reading.title, reading.text)):
        return False
    there = [one.candidate.clause for one in gathered if one.kind == "meeting_agreed"]
    return any(
        told.part is clause.part
        and told.number == clause.number + 1
        and (_THERE.search(told.source) or any(_is_in(place, one) for one in told.folded.within(told.start, told.end)))
        for told in there
    )


def _is_in(place: Mention, mention: Mention) -> bool:
    """Whether a city is a place, or lies in it."""
    return mention.kind == "city" and place.value in (mention.value, mention.value.country)
