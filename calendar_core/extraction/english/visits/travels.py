"""Rules for visits told by setting out for a place, returning from it, or sending a delegation to it."""

import re
from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.visits import cues, wordings
from calendar_core.extraction.english.visits.travel_wordings import TRAVELS
from calendar_core.extraction.english.visits.visit_candidates import (
    FAR,
    GUESTS,
    NEAR,
    Told,
    actors_in,
    places_listed,
    setting_of,
    visit,
    words_before,
)
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_TO_COME = ("departure", "itinerary", "leg_of_trip", "talks_there", "awaited", "off_to")
"""Rules that find journeys to come."""
_NOT = lazy(r"(?:\bnot|\bnever|n't|\bcannot|\brefus\w+ to|\bunable to) (?:\w+ )?$")
_WOULD = lazy(r"\bwould (?:also |then )?$")
_GOES_AS_WELL = lazy(r"lead|led|head|will|to ")
"""How the words begin for sending a delegation by whoever goes with it."""
_BEFORE_LEAVING = lazy(r"\b(?:before|prior to|ahead of) (?:his |her |their )?$")
"""Before a journey to the gathering that has been told of: `spoke to the press prior to leaving for Lima`."""
_FOR = RULES.compile("<actor> for (?:having |ably |successfully )?$")
"""Before leading a delegation: who is thanked for it, and led it."""
_BEFORE_ACTING = RULES.compile(r"[^.;,\n<actor>]{0,60}, (?:the )?(?P<who><actor>)(?!<S>|, )")


def find_travels(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits told by setting out for a place, returning from it, or sending a delegation to it.

    Args:
        clause: the sentence.
        taken: positions of words that have been read; those read here are added.
    """
    for wording in TRAVELS.on(clause):
        for match in wording.matches(clause):
            if match.start("place") in taken or cues.CROWD.search(words_before(clause, match.start(), NEAR)):
                continue
            taken.add(match.start("place"))
            if _is_of_others(clause, wording.name, match):
                continue
            told = Told(wording.name, match, match.start(), _travel_status(clause, wording.name, match))
            visitors = _who_travels(clause, wording.name, match)
            day = clause.folded.at(match.start("day")) if match.groupdict().get("day") else None
            for place in places_listed(clause, *match.span("place")):
                for one in visit(clause, told, visitors, place):
                    one.facets["on"] = one.facets["on"] or day
                    yield one
    if clause.kinds & {"arrive", "visit", "visited"}:
        for match in wordings.SINCE.matches(clause):
            told = Told(wordings.SINCE.name, match, clause.first("actor", *match.span()), "held")
            yield from visit(clause, told, actors_in(clause, match, 0), setting_of(clause))


def _is_of_others(clause: Clause, rule: str, match: re.Match[str]) -> bool:
    """Whether a journey is the one told of before, or that of a crowd, and talks somewhere are those with a guest."""
    if clause.forum and _BEFORE_LEAVING.search(words_before(clause, match.start(), NEAR)):
        return True
    crowd = rule == "sent" and not _GOES_AS_WELL.match(match[0])
    if crowd and cues.NO_DELEGATION.search(clause.words(*match.span())):
        return True
    with_guests = rule == "talks_there" and bool(clause.context.guests)
    return with_guests or cues.HOME_OF.match(clause.words(match.end(), clause.end)) is not None


def _who_travels(clause: Clause, rule: str, match: re.Match[str]) -> list[Actor]:
    """Return who sets out, returns or leads a delegation: who sends one, or announces it, need not go with it."""
    if rule in ("arrival_of", "awaited"):
        return [actor for actor in actors_in(clause, match, "by") if actor.sort in GUESTS]
    if rule == "sent" and (thanked := _FOR.search(clause.text, clause.start, match.start())):
        return list(clause.folded.at(thanked.start()).value)
    visitors = subject_of(clause, match.start() + 1) or _who_acts_then(clause, match)
    if rule != "sent" or _GOES_AS_WELL.match(match[0]):
        return visitors
    return [evolve(actor, name="", office=None) for actor in visitors]


def _who_acts_then(clause: Clause, match: re.Match[str]) -> list[Actor]:
    """Return who acts behind a departure that begins a sentence: `Before leaving for Lima, President Soto said`."""
    then = _BEFORE_ACTING.match(clause.text, match.end(), clause.end)
    if then is None or not _BEFORE_LEAVING.search(words_before(clause, match.start(), NEAR)):
        return []
    return list(clause.folded.at(then.start("who")).value)


def _travel_status(clause: Clause, rule: str, match: re.Match[str]) -> Status:
    """Return whether a journey was made or is to come; void where it was not, or is only expected by somebody."""
    if _NOT.search(clause.words(max(clause.start, match.start() - NEAR), match.start())):
        return "void"
    if rule in _TO_COME or (rule != "returned" and cues.SETS_OUT.match(match[0])):
        return "planned"
    before = words_before(clause, match.start(), FAR)
    if rule == "arrival_of":
        return "planned" if cues.AWAITED.search(before + clause.words(match.start(), clause.end)) else "void"
    before += "would " if rule == "would_be_in" else ""
    if _WOULD.search(before):
        return "planned" if cues.REPORTED.search(before) else "void"
    if rule in ("travelled", "travels_on"):
        return "planned" if cues.WILL_GO.search(words_before(clause, match.start(), NEAR)) else "held"
    return clause.noun_status(match.start("place")) if rule == "sent" else "held"
