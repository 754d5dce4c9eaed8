"""Rules for visits: paid, under way, and agreed."""

import re
from collections.abc import Iterator

from attrs import frozen

from calendar_core.extraction.english import visit_wordings as wordings
from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import (
    PERSONS,
    Candidate,
    Clause,
    foreign,
    participants,
    state,
    subject_of,
)
from calendar_core.extraction.english.destinations import hosts_of, is_for_a_forum
from calendar_core.extraction.english.status import Status, noun_status, verb_status
from calendar_core.extraction.folding import Mention

_OF_THE_GUEST = ("visit_to", "visit_own", "arrived_here")
"""Rules that find a visit to home even where they do not name the guest."""
_UNDER_WAY = (wordings.VISITING.name, "currently_in", "at_the_airport")
"""Rules that find a visit that is on."""
_BEING_THERE = ("was_in", "currently_in", "at_the_airport")
"""Rules that find somebody where he went."""
_GUESTS = (*PERSONS, "body")
_CAME = ("arriv", "land", "came", "come", "flew")
_NEAR, _FAR = 60, 160
_OFF_REACH = 120


@frozen
class Told:
    """What a wording tells of a visit.

    Attributes:
        rule: the name of the rule.
        match: where its wording stands.
        at: the position of the verb or noun.
        status: paid, planned, or neither.
    """

    rule: str
    match: re.Match[str]
    at: int
    status: Status


def find_visits(clause: Clause) -> Iterator[Candidate]:
    """Yield the visits that a sentence tells of."""
    taken: set[int] = set()
    yield from _mutual(clause, taken)
    if "invite" in clause.kinds:
        yield from _accepted(clause, taken)
    yield from _visiting(clause, taken)
    yield from _verbal(clause, taken)
    yield from _travels(clause, taken)
    yield from _nominal(clause, taken)


def is_background(candidate: Candidate) -> bool:
    """Whether a visit without a date is an old one, of which no calendar should tell."""
    clause = candidate.clause
    if clause.in_title or candidate.status == "planned" or candidate.rule in _UNDER_WAY:
        return False
    before = _before(clause, candidate.at, _NEAR)
    if wordings.LONG_AGO.search(before):
        return True
    if clause.number <= 1 or _is_protagonist(candidate):
        return False
    return not wordings.UNDER_WAY.search(before)


def _is_protagonist(candidate: Candidate) -> bool:
    """Whether the visitor is the first person whom the release names: then the visit is what it is about."""
    first = candidate.clause.reading.protagonist
    return first != "" and any(visitor.name == first for visitor in candidate.facets.get("visitors", ()))


def _mutual(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield mutual visits agreed by those whom the release tells of."""
    for match in wordings.MUTUAL.matches(clause):
        at = clause.first("visit", *match.span())
        taken.add(at)
        others = foreign(participants(clause.folded, clause.start, clause.end), clause.home)
        yield Candidate(
            "visit_agreed", wordings.MUTUAL.name, clause, match.start(), match.end(), others, "planned",
            joint=True, at=at, anaphoric=True,
        )  # fmt: skip


def _accepted(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visit that an accepted invitation promises: abroad if it leads there, else of the guest invited."""
    if not wordings.ACCEPTED.search(clause.source):
        return
    marked = clause.folded.marked(clause.start, clause.end)
    taken.update(position for position, mention in marked if mention.kind in ("visit", "visited"))
    others = foreign(participants(clause.folded, clause.start, clause.end), clause.home)
    guests = ([actor for actor in others if actor.sort == "person"] or others)[:1]
    to = wordings.INVITED_TO.search(clause.text, clause.start, clause.end)
    host = next(iter(hosts_of(clause, clause.folded.at(to.end() - 1))), clause.home) if to else clause.home
    actors, visitors = (guests, guests) if host == clause.home else ([state(host)], [])
    yield Candidate(
        "visit_agreed", "invitation_accepted", clause, clause.start, clause.end, actors, "planned",
        at=clause.first("invite", clause.start, clause.end), anaphoric=True,
        facets={"host": host, "visitors": visitors},
    )  # fmt: skip


def _visiting(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visit of `the visiting Foreign Minister of Spain`."""
    for match in wordings.VISITING.matches(clause):
        taken.add(match.start())
        visitors = foreign(_actors(clause, match, "by"), clause.home)
        if visitors:
            told = Told(wordings.VISITING.name, match, match.start(), "held")
            yield from _visit(clause, told, visitors, clause.home)


def _verbal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits that a verb tells of: visited, arrived, welcomed."""
    for wording in wordings.VERBS.on(clause):
        for match in wording.matches(clause):
            at = match.end() - 1 if wording.name == "which_visited" else match.start()
            if at in taken or wordings.CROWD.search(_before(clause, at, _NEAR)):
                continue
            if wording.name == "hosts":
                yield from _hosted(clause, match)
            elif wording.name == "arrived_here":
                yield from _arrived_here(clause, match, taken)
            else:
                yield from _went(clause, wording.name, match, at, taken)


def _went(clause: Clause, rule: str, match: re.Match[str], at: int, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits of `visited Spain and Portugal`, `will travel to Spain`."""
    taken.add(at)
    taken.update(position for position, mention in clause.folded.marked(*match.span()) if mention.kind == "visit")
    told = Told(rule, match, at, _verb_status(clause, rule, at))
    staying = bool(match.groupdict().get("place_of_stay"))
    visitors = subject_of(clause, at) or (_who_stays(clause, match.end()) if staying else [])
    for place in _places(clause, *match.span("place_of_stay" if staying else "place")):
        yield from _visit(clause, told, visitors, place)


def _who_stays(clause: Clause, position: int) -> list[Actor]:
    """Return who is named first behind `while staying in Spain on 5 May,`."""
    mentions = clause.folded.within(position, clause.end)
    return next((list(mention.value) for mention in mentions if mention.kind == "actor"), [])


def _verb_status(clause: Clause, rule: str, at: int) -> Status:
    """Return the status of going somewhere; a readiness counts when a convenient time is spoken of."""
    if rule in _BEING_THERE:
        return "planned" if wordings.WILL_BE.match(clause.text, at, clause.end) else "held"
    status = verb_status(clause.folded, clause.start, at)
    before = _before(clause, at, _NEAR)
    if status == "planned" and wordings.WAS_LAST_TO.search(before):
        return "held"
    if status == "held":
        return "void" if rule == "visits" and clause.form(at) != "visits" else "held"
    if wordings.CALLED_OFF.search(clause.words(at, clause.end)[:_OFF_REACH]):
        return "void"
    if wordings.UNANSWERED.search(before) or wordings.CUSTOM.search(_before(clause, at, _FAR)):
        return "void"
    answered = wordings.CONVENIENT.search(clause.words(at, clause.end))
    reported = "date" in clause.kinds and wordings.REPORTED.search(_before(clause, at, _FAR))
    return "planned" if answered or reported else status


def _hosted(clause: Clause, match: re.Match[str]) -> Iterator[Candidate]:
    """Yield the visit that `will host President X` announces; for a session it is the meeting."""
    at = match.start()
    visitors = [actor for actor in _actors(clause, match, "by") if actor.sort in PERSONS]
    form = clause.form(at)
    welcomed = form.startswith("welcom") and wordings.TO_HOME.match(clause.text, match.end())
    if not visitors or not (form.startswith("host") or welcomed) or clause.in_title:
        return
    planned = verb_status(clause.folded, clause.start, at) == "planned"
    if not planned or wordings.PRESENT.match(clause.text, match.end()):
        return
    if wordings.FOR_TALKS.match(clause.text, match.end()):
        yield Candidate("meeting_held", "hosts_for_talks", clause, at, match.end(), visitors, "planned", at=at)
    else:
        yield from _visit(clause, Told("hosts", match, at, "planned"), visitors, clause.home)


def _arrived_here(clause: Clause, match: re.Match[str], taken: set[int]) -> Iterator[Candidate]:
    """Yield the visit of a guest who `arrived on Saturday`: with no place, it is home."""
    at = match.start()
    guests = [actor for actor in foreign(subject_of(clause, at), clause.home) if actor.sort in _GUESTS]
    spoken_of = guests or wordings.GUEST.search(clause.words(clause.start, at))
    status = verb_status(clause.folded, clause.start, at)
    if spoken_of and clause.form(at).startswith(_CAME) and status == "held":
        taken.add(at)
        yield from _visit(clause, Told("arrived_here", match, at, status), guests, clause.home)


def _travels(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits told by setting out for a place, returning from it, or sending a delegation to it."""
    for wording in wordings.TRAVELS.on(clause):
        for match in wording.matches(clause):
            if match.start("place") in taken:
                continue
            taken.add(match.start("place"))
            told = Told(wording.name, match, match.start(), _travel_status(clause, wording.name, match))
            for place in _places(clause, *match.span("place")):
                yield from _visit(clause, told, subject_of(clause, match.start() + 1), place)
    if clause.kinds & {"arrive", "visit", "visited"}:
        for match in wordings.SINCE.matches(clause):
            told = Told(wordings.SINCE.name, match, clause.first("actor", *match.span()), "held")
            yield from _visit(clause, told, _actors(clause, match, 0), _setting(clause))


def _travel_status(clause: Clause, rule: str, match: re.Match[str]) -> Status:
    if rule == "sent":
        return noun_status(clause.folded, clause.start, clause.end, match.start("place"))
    return "planned" if rule == "set_out" and wordings.SETS_OUT.match(match[0]) else "held"


def _nominal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits that a noun tells of: `the visit of the Minister to Spain`."""
    for wording in wordings.NOUNS.on(clause):
        for match in wording.matches(clause):
            tour = wording.name == "visit_tour"
            at = match.start() if tour else clause.first("visit", *match.span())
            during = wordings.DURING_OWN.search(clause.text, clause.start, at)
            if at in taken or (wording.name == "visit_own" and not during):
                continue
            told = Told(wording.name, match, at, _noun_status(clause, at))
            visitors = _travellers(clause, wording.name, match)
            made = [one for place in _destinations(clause, match) for one in _visit(clause, told, visitors, place)]
            if made:
                taken.add(at)
            yield from made


def _noun_status(clause: Clause, at: int) -> Status:
    """Return the status of a visit; one that was called off is none, one that somebody is on is under way."""
    before, after = _before(clause, at, _FAR), clause.words(at, clause.end)[:_OFF_REACH]
    if wordings.CALLED_OFF.search(after) or wordings.CALLED_OFF.search(before[-_NEAR:]):
        return "void"
    if wordings.BEING_ON.search(before):
        return "held"
    return noun_status(clause.folded, clause.start, clause.end, at)


def _travellers(clause: Clause, rule: str, match: re.Match[str]) -> list[Actor]:
    """Return who makes a visit: those behind `by` or `of`, those within the phrase, or the subject."""
    by = _actors(clause, match, "by") if "by" in match.re.groupindex else []
    if rule == "visit_to" and not by:
        by = [actor for actor in _actors(clause, match, "mid") if actor.sort in _GUESTS]
    told_at = clause.first("visit", clause.start, clause.end) if rule == "visit_tour" else match.start()
    return by or subject_of(clause, told_at)


def _destinations(clause: Clause, match: re.Match[str]) -> Iterator[Mention | str]:
    if match.groupdict().get("place"):
        yield from _places(clause, *match.span("place"))
    else:
        yield _setting(clause)


def _setting(clause: Clause) -> Mention | str:
    """Return the foreign city or state that the sentence is set in; empty when it names none."""
    for match in wordings.IN_PLACE.finditer(clause.text, clause.start, clause.end):
        mention = clause.folded.at(match.end() - 1)
        if hosts_of(clause, mention) != (clause.home,):
            return mention
    return ""


def _places(clause: Clause, start: int, end: int) -> Iterator[Mention | str]:
    """Yield the places of a list, home for `our country`; a city and the state it lies in are one."""
    mentions = clause.folded.within(start, end)
    joined: list[Mention] = []
    for place in mentions:
        if place.kind not in ("state", "city", "region", "demonym"):
            continue
        before = joined[-1] if joined else None
        if before and before.kind == "city" and place.kind == "state" and before.value.country == place.value:
            continue
        joined.append(place)
    if joined:
        yield from joined
    elif not mentions:
        yield clause.home
    else:
        yield from [mention for mention in mentions if mention.kind in ("actor", "org")][:1]


def _actors(clause: Clause, match: re.Match[str], group: str | int) -> list[Actor]:
    """Return the participants inside a group of a match; none when it did not take part."""
    return participants(clause.folded, *match.span(group)) if match[group] else []


def _before(clause: Clause, at: int, reach: int) -> str:
    """Return the words of a sentence before a position."""
    end = clause.folded.origin(at)
    return clause.folded.source[max(clause.folded.origin(clause.start), end - reach) : end]


def _visit(clause: Clause, told: Told, visitors: list[Actor], place: Mention | str) -> Iterator[Candidate]:
    """Yield a visit to a place, one for each host, when home is one side of it."""
    if told.status == "void":
        return
    for host in (place,) if isinstance(place, str) else hosts_of(clause, place):
        sides = _sides(clause.home, told.rule, visitors, host)
        if sides is None:
            continue
        actors, travellers, to = sides
        if (not actors and clause.in_title) or (to != clause.home and is_for_a_forum(clause, told.match, told.at)):
            continue
        yield Candidate(
            "visit_agreed" if told.status == "planned" else "visit_paid",
            told.rule, clause, told.match.start(), told.match.end(), actors, told.status,
            joint=False, at=told.at, anaphoric=not actors,
            facets={
                "visitors": travellers,
                "host": to,
                "place": None if isinstance(place, str) else place,
                "legs": _legs(clause, told.match),
            },
        )  # fmt: skip


def _legs(clause: Clause, match: re.Match[str]) -> int:
    """Return how many places a wording lists."""
    if not match.groupdict().get("place"):
        return 1
    return len(list(_places(clause, *match.span("place"))))


def _sides(home: str, rule: str, visitors: list[Actor], host: str) -> tuple[list[Actor], list[Actor], str] | None:
    """Return the foreign side, the visitors and the host of a visit; None when it is between two other states."""
    guests = foreign(visitors, home)
    ours = [actor for actor in visitors if actor.party == home]
    if host == home or (not host and guests and not ours):
        return (guests, guests, home) if guests or rule in _OF_THE_GUEST else None
    if not host or (guests and not ours):
        return None
    return [state(host)], ours, host
