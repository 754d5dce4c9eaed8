"""Rules for visits: paid, under way, and agreed."""

import re
from collections.abc import Iterable, Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, actors_of, foreign, participants, subject_of
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import Status, noun_status, verb_status
from calendar_core.extraction.folding import Mention

_TO = r" (?:to|in) (?P<place><PLACE>|our (?:country|state)|<actor>)"
NOUN_RULES = {
    "visit_to": RULES.compile(rf"<visit>(?P<mid>[^;:\n]{{0,60}}?){_TO}(?:(?P<mid2>[^;:,\n]{{0,30}}?) by (?P<by><LIST>))?"),
    "visit_of": RULES.compile(r"<visit>(?: of| by)(?: an?| the)? (?P<by><LIST>)(?P<to>)"),
    "visit_possessive": RULES.compile(r"(?P<by><actor>)(?:<S>)(?: [a-z-]+| <modifier>| <date>){0,3} <visit>(?P<to>)(?!<S>)"),
    "visit_during": RULES.compile(r"(?:on|during|within|as part of|for) (?:an?|his|her|their|the|this) (?:[a-z-]+ |<modifier> ){0,3}<visit>(?P<to>)"),
}
VERB_RULES = {
    "visited": RULES.compile(r"<visited>(?: [a-z]+){0,2}? (?P<place><PLACE>(?:(?:,|,? and) <PLACE>)*|our (?:country|state))"),
    "arrived": RULES.compile(r"<arrive>(?: (?:in|to|at|for|on an? (?:<modifier> )?<visit> (?:to|in)|<date>))* (?P<place><PLACE>(?:(?:,|,? and) <PLACE>)*|our (?:country|state))"),
    "visits": RULES.compile(r"<visit> (?P<place><PLACE>(?:(?:,|,? and) <PLACE>)*|our (?:country|state))"),
}
_MUTUAL = re.compile(r"mutual|exchange of|reciprocal")


def find_visits(clause: Clause) -> Iterator[Candidate]:
    """Yield the visits that a sentence tells of."""
    kinds = {mention.kind for mention in clause.folded.within(clause.start, clause.end)}
    taken: set[int] = set()
    if kinds & {"visited", "arrive", "visit"}:
        for candidate in _verbal(clause):
            taken.add(candidate.at)
            yield candidate
    if "visit" in kinds:
        yield from _nominal(clause, taken)


def _verbal(clause: Clause) -> Iterator[Candidate]:
    folded = clause.folded
    for rule, pattern in VERB_RULES.items():
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            visitors = subject_of(clause, match.start())
            status = verb_status(folded, clause.start, match.start())
            for place in _places(clause, *match.span("place")):
                yield from _visit(clause, rule, match, visitors[:], place, status, match.start())


def _nominal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    folded = clause.folded
    for rule, pattern in NOUN_RULES.items():
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            at = next(position for position, mention in folded.marked(*match.span()) if mention.kind == "visit")
            if at in taken:
                continue
            groups = match.groupdict()
            status = noun_status(folded, clause.start, clause.end, at)
            by = participants(folded, *match.span("by")) if groups.get("by") else []
            if groups.get("place"):
                visitors = by or _owner(clause, at, match.start())
                mid = participants(folded, *match.span("mid"))
                visitors = mid or visitors
                places = list(_places(clause, *match.span("place")))
            else:
                visitors, places = by or _owner(clause, at, match.start()), [""]
            for place in places:
                made = list(_visit(clause, rule, match, visitors, place, status, at))
                if made:
                    taken.add(at)
                yield from made


def _owner(clause: Clause, at: int, start: int) -> list[Actor]:
    """Return whose visit it is when the phrase itself does not say: the nearest actor before it."""
    return subject_of(clause, at)


def _places(clause: Clause, start: int, end: int) -> Iterator[Mention | str]:
    mentions = clause.folded.within(start, end)
    places = [mention for mention in mentions if mention.kind in ("state", "city", "region")]
    joined: list[Mention] = []
    for place in places:
        if joined and joined[-1].kind == "city" and place.kind == "state" and joined[-1].value.country == place.value:
            continue
        joined.append(place)
    if joined:
        yield from joined
    elif not mentions:
        yield clause.home
    else:
        yield from [mention for mention in mentions if actors_of(mention)][:1]


def _visit(
    clause: Clause, rule: str, match: re.Match[str], visitors: list[Actor], place: Mention | str, status: Status, at: int
) -> Iterator[Candidate]:
    home = clause.home
    host = place if isinstance(place, str) else _party(place)
    guests = foreign(visitors, home)
    ours = [actor for actor in visitors if actor.party == home]
    if host == home or (not host and guests and not ours):
        if not guests:
            return
        sides, travellers, to = guests, guests, home
    elif host:
        if guests and not ours:
            return
        sides, travellers, to = [Actor(host, sort="state", stated=True)], ours, host
    else:
        return
    facets = {"visitors": travellers, "host": to, "place": None if isinstance(place, str) else place}
    kind = "visit_agreed" if status == "planned" else "visit_paid"
    yield Candidate(kind, rule, clause, match.start(), match.end(), sides, status, False, at, facets=facets)


def _party(place: Mention) -> str:
    if place.kind == "city":
        return str(place.value.country)
    return place.value[0].party if place.kind == "actor" else str(place.value)


_UNDER_WAY = re.compile(r"\b(?:current|currently|ongoing|is|are|arriv\w+|this|his|her|their|during|today|on an?|first)\b", re.IGNORECASE)


def is_background(candidate: Candidate, told: Iterable[object]) -> bool:
    """Whether a visit without a date is an old one, of which no calendar should tell."""
    clause = candidate.clause
    if clause.part.name == "title" or candidate.status == "planned" or clause.number <= 1:
        return False
    folded = clause.folded
    before = folded.source[max(folded.origin(clause.start), folded.origin(candidate.at) - 40) : folded.origin(candidate.at)]
    return not _UNDER_WAY.search(before)
