"""Whose a visit is that a noun tells of: of whom the words around it tell, or of two the former or the latter."""

import re

from calendar_core.extraction.english.clauses.candidates import PERSONS, Clause, foreign, participants
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.visits import cues
from calendar_core.extraction.english.visits.visit_candidates import (
    GUESTS,
    NEAR,
    actors_in,
    are_ambassadors,
    was_abroad,
    words_before,
)
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

_FRONTED = RULES.compile(
    r"\s*(?:During|On|In the course of|As part of) (?:an?|his|her|their) [^.;,\n<actor>]{0,80}"
    r"(?: to (?:the )?<actor>)?, (?:the )?(?P<who><actor>)"
)
"""A sentence that begins with a visit: whoever is told next was on it."""
_FRONTED_THE = RULES.compile(
    r"\s*(?:During|As part of|In the course of) (?:the|this) <visit>(?: here)?, (?:the )?(?P<who><actor>)"
)
"""The same, of the visit of a guest who was met before."""
_THAT_DURING = RULES.compile(
    r"\bthat,? (?:during|on|in the course of|as part of) (?:his|her) [^.;,\n<actor>]{0,80}, (?:the )?(?P<who><actor>) "
    r"(?:will|would|is|was|intends|plans|had|has)\b"
)
"""Around a visit: whose it is stands behind, as in `expects that during his visit to Lima the Chancellor will`."""
_WHOSE_VISIT = RULES.compile(r"<actor><S> (?:[a-z-]+ ){0,3}$")
"""Before `visit to`: who makes it, as in `explained that during the Prime Minister's private visit to`."""
_OF_A_RANK = lazy(r"\bthe (?:\w+ )?(?:presidential|papal|royal|ministerial) (?:\w+ ){0,2}$")
"""Before `visit`: whose it is, and not that of whoever speaks of it."""
_RECEIVED = RULES.compile(
    r"<receive>(?:,? (?:on )?<date>,?)? (?:the |his |her )?(?P<guest><actor>)[^.;\n<actor>]{0,80}$"
)
"""Before `visit to`: who is received on it, as in `received the President of Peru at the start of a state visit to`."""
_OF_THE_TOPIC = ("visit_own", "visit_taking_in")
"""Rules that find a visit of whom the text is about, where the sentence tells nobody."""
OF_WHOM_WE_MET = ("visit_yours", "visit_this", "greeted_here")
"""Rules that find the visit of whom somebody of home has met."""


def travellers(clause: Clause, rule: str, match: re.Match[str], at: int) -> list[Actor]:
    """Return who makes a visit: of two told before, the former or the latter, or whom the words around it tell."""
    both = visitor_and_visited(clause, at)
    return _told_around(clause, rule, match) if both is None else both[:1]


def visitor_and_visited(clause: Clause, at: int) -> list[Actor] | None:
    """Return two persons of different states, the one first whose `the former's visit` is, or `the latter's`.

    None where a visit is called neither.
    """
    which = cues.OF_ANOTHER.search(words_before(clause, at, NEAR)) or cues.BY_ANOTHER.match(
        clause.words(at + 1, clause.end)
    )
    if which is None:
        return None
    told = [
        one.value[-1]
        for one in clause.folded.within(clause.start, at)
        if one.kind == "actor" and one.value[-1].sort in PERSONS
    ]
    states = {actor.party for actor in told}
    told = told if which["which"] == "former" else told[::-1]
    return told if len(told) == len(states) == len(("former", "latter")) else []


def _told_around(clause: Clause, rule: str, match: re.Match[str]) -> list[Actor]:
    """Return who makes a visit: those behind `by` or `of`, those within the phrase, or the subject."""
    if rule in OF_WHOM_WE_MET or _OF_A_RANK.search(words_before(clause, match.start(), NEAR)):
        return []
    by = actors_in(clause, match, "by") if "by" in match.re.groupindex else []
    if rule == "visit_to" and not by and MARKS["invite"] not in match["mid"]:
        by = [actor for actor in actors_in(clause, match, "mid") if actor.sort in GUESTS]
    told_at = clause.first("visit", clause.start, clause.end) if rule == "visit_tour" else match.start()
    owned = rule in ("visit_to", "visit_takes") and not by
    whose = _WHOSE_VISIT.search(clause.text, clause.start, match.start()) if owned else None
    if whose:
        return list(clause.folded.at(whose.start()).value)
    if rule == "visit_to" and (who := whose_behind(clause, match)):
        return who
    guest = _RECEIVED.search(clause.text, clause.start, match.start()) if rule == "visit_to" and not by else None
    if guest and (guests := foreign(actors_in(clause, guest, "guest"), clause.home)):
        return guests
    return (
        by or subject_of(clause, told_at) or _behind(clause, told_at) or (clause.topic if rule in _OF_THE_TOPIC else [])
    )


def whose_behind(clause: Clause, match: re.Match[str]) -> list[Actor]:
    """Return the foreigner whom `his visit` in a clause with `that` is of, as told behind it; not who lives there."""
    behind = _THAT_DURING.search(clause.text, clause.start, clause.end)
    if behind is None or not behind.start() < match.start() < behind.start("who"):
        return []
    who = foreign(list(clause.folded.at(behind.start("who")).value), clause.home)
    hosts = {party_of(one) for one in clause.folded.within(*match.span()) if one.kind in ("city", "state")}
    return [actor for actor in who if actor.party not in hosts]


def acting_behind(clause: Clause, at: int) -> list[Actor]:
    """Return who acts behind a visit with which a sentence begins: `During a visit to Peru, he met`."""
    match = _FRONTED.match(clause.text, clause.start, clause.end)
    return participants(clause.folded, *match.span("who")) if match and match.start("who") >= at else []


def _behind(clause: Clause, at: int) -> list[Actor]:
    """Return the foreigner who was on a visit with which a sentence begins, of no place or of one abroad."""
    if acting := acting_behind(clause, at):
        return foreign(acting, clause.home)
    here = not (clause.context.trip or clause.context.abroad or was_abroad(clause))
    told = _FRONTED_THE.match(clause.text, clause.start, clause.end) if here else None
    guests = foreign(participants(clause.folded, *told.span("who")), clause.home) if told else []
    return [] if are_ambassadors(guests) else guests
