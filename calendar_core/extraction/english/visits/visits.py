"""Rules for visits: paid, under way, and agreed."""

import re
from collections.abc import Iterator, Mapping

from calendar_core.extraction.english.clauses.candidates import (
    Candidate,
    Clause,
    are_other_states,
    distinct,
    foreign,
    has,
    participants,
    state,
)
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.clauses.turns import (
    guest_speaking,
    host_speaking,
    is_elsewhere_of_guest,
    says_to_guest,
)
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.reading.datelines import written_abroad
from calendar_core.extraction.english.visits import cues, wordings
from calendar_core.extraction.english.visits.addressed_guests import is_of_a_host_abroad
from calendar_core.extraction.english.visits.answered import find_answers, is_thanked
from calendar_core.extraction.english.visits.destinations import hosts_of, is_invited_to_a_gathering, trip_elsewhere
from calendar_core.extraction.english.visits.honours import find_honoured
from calendar_core.extraction.english.visits.journeys import find_journeys
from calendar_core.extraction.english.visits.legs import days_told
from calendar_core.extraction.english.visits.next_legs import next_legs
from calendar_core.extraction.english.visits.noun_wordings import NOUNS
from calendar_core.extraction.english.visits.time_since import time_since
from calendar_core.extraction.english.visits.trips_to_gatherings import is_of_a_trip_told_before
from calendar_core.extraction.english.visits.visit_candidates import (
    FAR,
    NEAR,
    Told,
    actors_in,
    is_in_a_third,
    is_known,
    is_of_a_third,
    places_listed,
    setting_of,
    visit,
    words_before,
)
from calendar_core.extraction.english.visits.what_became import is_of_a_past_day, status_of_visit
from calendar_core.extraction.english.visits.whose_visits import (
    acting_behind,
    travellers,
    visitor_and_visited,
    whose_behind,
)
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_OWN = lazy(r"\b(?:his|her|my|your) (?:own |\w+ ){0,2}$")
"""Before `visits`: those of one person."""
_FORMER = lazy(r"former|ex-", re.IGNORECASE)
"""How the office begins of who comes for himself."""
_HIS = ("his ", "her ", "its ", "their ")
_TWO = 2
_UNDER_WAY = (
    wordings.VISITING.name,
    "currently_in",
    "will_stay",
    "has_been_in",
    "at_the_airport",
    "greeted_here",
    "guest_addressed",
    "host_greets",
)
"""Rules that find a visit that is on."""
_LEG = RULES.compile(
    r"\W*(?P<here><state|city>)(?:, <state>)? (?:is|was|will be) (?:the |his |her |their )?(?:[\w-]+ |<modifier> ){0,2}"
    r"(?:leg|stop|destination|stopover|station)\b"
)
"""How a sentence begins that tells of the stops of somebody's journey, one of which may be home."""
_ANYWHERE = ("overseas ", "foreign ")
"""Before journeys of which nobody knows where they lead: `one of his last overseas trips`."""
_AT: Mapping[str, str | int] = {"visit_tour": 0, "visit_that_of": "by", "stay_in": "place"}
"""Rules that find a visit without a word for it, and where it is told."""


def find_visits(clause: Clause) -> Iterator[Candidate]:
    """Yield the visits that a sentence tells of."""
    taken: set[int] = set()
    yield from _mutual(clause, taken)
    if "invite" in clause.kinds:
        yield from _accepted(clause, taken)
    yield from _visiting(clause, taken)
    journeys = list(find_journeys(clause, taken))
    yield from journeys
    yield from find_honoured(clause, taken)
    yield from days_told(clause, taken)
    told = list(_nominal(clause, taken))
    yield from told
    yield from next_legs(clause, [*journeys, *told])


def is_background(candidate: Candidate) -> bool:
    """Whether a visit without a date is an old one, of which no calendar should tell."""
    clause = candidate.clause
    if clause.in_title or candidate.status == "planned" or candidate.rule in _UNDER_WAY:
        return words_before(clause, candidate.at, NEAR).endswith(_ANYWHERE)
    if _are_several(candidate):
        return True
    before = words_before(clause, candidate.at, NEAR)
    welcomes = candidate.rule == "hosts" and clause.form(candidate.at) == "welcome"
    if welcomes or cues.WAS_GLAD_TO.search(before) or cues.IS_THERE.search(before) or _is_thanked_for(candidate):
        return False
    behind = clause.words(candidate.at, clause.end)
    if cues.LONG_AGO.search(before) or cues.CONGRATULATED.search(before) or cues.RECENT.match(behind):
        return True
    if clause.number - clause.part.head <= 1 or _is_protagonist(candidate) or cues.GOES_ON.match(behind):
        return False
    came_here = candidate.rule == "visited" and candidate.facets.get("host") == clause.home and candidate.actors
    return not came_here and not cues.UNDER_WAY.search(before)


def _is_thanked_for(candidate: Candidate) -> bool:
    """Whether somebody is thanked for a visit: `thanked Ana Soto for visiting us`."""
    clause = candidate.clause
    return cues.THANKED_FOR.search(clause.text, clause.start, candidate.at) is not None


def _are_several(candidate: Candidate) -> bool:
    """Whether somebody only speaks of visits to one country in the past: `her own visits to Peru`."""
    several = candidate.clause.form(candidate.at).endswith("visits") and candidate.facets.get("legs", 1) == 1
    return several and _OWN.search(words_before(candidate.clause, candidate.at, NEAR)) is not None


def _is_protagonist(candidate: Candidate) -> bool:
    """Whether the visitor is the first person whom the release names: then the visit is what it is about."""
    first = candidate.clause.reading.protagonist
    return first != "" and any(visitor.name == first for visitor in candidate.facets.get("visitors", ()))


def _mutual(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield mutual visits agreed by those whom the release tells of."""
    for match in wordings.MUTUAL.matches(clause):
        words = clause.words(*match.span())
        at = clause.first("visit", *match.span())
        if not cues.OF_BOTH.search(words) or cues.AS_A_HABIT.search(words) or _is_one_of_exchanges(clause, match):
            continue
        taken.add(at)
        named = participants(clause.folded, clause.start, clause.end)
        if all(actor.party for actor in named) and are_other_states((actor.party for actor in named), clause.home):
            continue
        others = foreign(named, clause.home)
        yield Candidate(
            "visit_agreed", wordings.MUTUAL.name, clause, match.start(), match.end(), others, "planned",
            joint=True, at=at, anaphoric=True,
        )  # fmt: skip


def _is_one_of_exchanges(clause: Clause, match: re.Match[str]) -> bool:
    """Whether visits are told beside what else is exchanged, and nobody agrees: `exchange of books and of visits`."""
    exchanged = match[0][0] == MARKS["sign"] and clause.form(match.start()).startswith("exchang")
    return exchanged and match[0].endswith(MARKS["visit"])


def _accepted(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visit that an accepted invitation promises: abroad if it leads there, else of whoever accepted it."""
    if not cues.ACCEPTED.search(clause.source) or cues.WAS_PAID.search(clause.source):
        return
    if cues.WHO_IS_HERE.search(clause.source) or any(find_answers(clause)):
        return
    if "date" not in clause.kinds and is_thanked(clause):
        return
    if cues.TO_JOIN.search(clause.text, clause.start, clause.end) or is_invited_to_a_gathering(clause):
        return
    at = clause.first("invite", clause.start, clause.end)
    marked = clause.folded.marked(max(clause.start, at), clause.end)
    taken.update(position for position, mention in marked if mention.kind in ("visit", "visited"))
    others = foreign(participants(clause.folded, clause.start, clause.end), clause.home)
    guests = ([actor for actor in others if actor.sort == "person"] or others)[:1]
    to = cues.INVITED_TO.search(clause.text, max(clause.start, at), clause.end)
    host = next(iter(hosts_of(clause, clause.folded.at(to.end() - 1))), clause.home) if to else clause.home
    actors, visitors = (guests, guests) if host == clause.home else ([state(host)], [])
    verb = cues.ACCEPTS.search(clause.text, clause.start, at) if at >= 0 else None
    told_at = verb.start("verb") if verb else at
    accepting = subject_of(clause, told_at) if at >= 0 and clause.form(at).startswith("invitation") else []
    ours = [actor for actor in accepting if actor.party == clause.home and (actor.name or actor.office)]
    if to is None and accepting and len(ours) == len(accepting):
        host, actors, visitors = "", others[:1], accepting
    yield Candidate(
        "visit_agreed", "invitation_accepted", clause, clause.start, clause.end, actors, "planned",
        at=at, anaphoric=True, facets={"host": host, "visitors": visitors, "on": _invited_for(clause)},
    )  # fmt: skip


def _invited_for(clause: Clause) -> Mention | None:
    """Return when an invitation is for, told here or just before: `invited him to visit Spain in May. He accepted`."""
    match = cues.INVITED_FOR.search(clause.text, clause.start, clause.end)
    if match is None and "date" not in clause.kinds and clause.number:
        before = clause.part.sentences[clause.number - 1]
        match = cues.INVITED_FOR.search(clause.text, before.start, before.end)
    return clause.folded.at(match.start("day")) if match else None


def _visiting(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visit of `the visiting Foreign Minister of Spain`; one of home is where the release was written."""
    for match in wordings.VISITING.matches(clause):
        actors = [one for one in actors_in(clause, match, "by") if not (one.office and _FORMER.match(one.office.text))]
        visitors = foreign(actors, clause.home)
        if clause.form(match.start()) != "visiting" or _is_a_crowd(visitors):
            continue
        taken.add(match.start())
        told = Told(wordings.VISITING.name, match, match.start(), "held")
        if visitors:
            yield from visit(clause, told, visitors, clause.home) if not is_in_a_third(clause, match, visitors) else ()
        elif actors and all(one.name and one.stated for one in actors):
            there = written_abroad(clause.part.folded, clause.home) or _host_before(clause, match.start())
            yield from visit(clause, told, actors, there) if there else ()


def _host_before(clause: Clause, at: int) -> str:
    """Return the state of whoever receives one of home: `the President of Peru met his visiting Kazakh counterpart`."""
    if not clause.text.endswith(_HIS, clause.start, at):
        return ""
    hosts = distinct(participants(clause.folded, clause.start, at))
    return hosts[0] if len(hosts) == 1 and is_state(hosts[0]) and hosts[0] != clause.home else ""


def _is_a_crowd(visitors: list[Actor]) -> bool:
    """Whether visitors are of many states and nobody of them is named: `the visiting envoys of the four countries`.

    So are the ministers of an organisation.
    """
    of_members = (one.office and one.office.text.endswith("s") and not is_state(one.party) for one in visitors)
    return not any(one.name for one in visitors) and (len(distinct(visitors)) > _TWO or any(of_members))


def _nominal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits that a noun tells of: `the visit of the Minister to Spain`."""
    for wording in NOUNS.on(clause):
        for match in wording.matches(clause):
            at = match.start(_AT[wording.name]) if wording.name in _AT else clause.first("visit", *match.span())
            if at not in taken:
                yield from _told_by_noun(clause, wording.name, match, at, taken)


def _told_by_noun(clause: Clause, rule: str, match: re.Match[str], at: int, taken: set[int]) -> Iterator[Candidate]:
    """Yield the visits that a wording with a noun tells of, and take note of the noun."""
    guest = guest_speaking(clause, match, at) if rule == "visit_own" else []
    if rule == "visit_own" and not (guest or _is_spoken_of_as_own(clause, at)):
        return
    of_sights = _is_of_sights(clause, rule, match, at) or _leads_to_a_topic(clause, match)
    if of_sights or is_elsewhere_of_guest(clause, at):
        return
    if is_of_a_trip_told_before(clause, match, at):
        taken.add(at)
        return
    visitors = guest or travellers(clause, rule, match, at)
    if _is_of_others(clause, rule, match, at, visitors):
        return
    told = Told(rule, match, at, "held" if guest or _was_paid(clause, rule, match, at) else status_of_visit(clause, at))
    places = [clause.home] if guest else _destinations(clause, match, visitors)
    made = [one for place in places for one in visit(clause, told, visitors, place)]
    if made or whose_behind(clause, match):
        taken.add(at)
    if not _is_of_ours_at_home(clause, at, made):
        _tell_more(clause, at, made)
        yield from made


def _is_spoken_of_as_own(clause: Clause, at: int) -> bool:
    """Whether something is told of what was on `his visit`, which leads to no place that is told."""
    return bool(
        cues.DURING_OWN.search(clause.text, clause.start, at)
        or cues.BY_ANOTHER.match(clause.words(at + 1, clause.end))
        or cues.OWN_CURRENT.search(words_before(clause, at, NEAR))
    )


def _was_paid(clause: Clause, rule: str, match: re.Match[str], at: int) -> bool:
    """Whether a visit is over or on by its day, by its verb, or as a host speaks of it."""
    paid = rule == "visit_paid_by" and cues.PAID.search(match[0]) is not None
    hosted = rule == "visit_yours" and host_speaking(clause, match, at)
    return paid or hosted or is_of_a_past_day(clause, at)


def _is_of_others(clause: Clause, rule: str, match: re.Match[str], at: int, visitors: list[Actor]) -> bool:
    """Whether a visit is made by somebody of a third state or by nobody in particular, or only took somebody along."""
    if rule == "visit_to" and not visitors and is_of_a_third(clause, match, at):
        return True
    tour = rule == "visit_own" and cues.OF_NATIONS.search(words_before(clause, at, NEAR))
    if (tour and has(visitors, clause.home)) or _is_of_nobody(clause, at, visitors):
        return True
    taken_along = cues.TOOK_HIM.search(match[0])
    return taken_along is not None and not cues.DAY_OF_LEG.match(clause.text, match.end(), clause.end)


def _is_of_ours_at_home(clause: Clause, at: int, made: list[Candidate]) -> bool:
    """Whether `her trip to Lima` is one within home, of somebody of home of whom the release has just told."""
    if not made or any(one.actors or one.facets.get("host") != clause.home for one in made):
        return False
    acting = acting_behind(clause, at)
    if acting and all(one.party == clause.home for one in acting):
        return True
    ours = clause.topic and all(one.party == clause.home for one in clause.topic)
    if not ours:
        return False
    before = clause.part.sentences[max(0, clause.number - 1)]
    told = [mention.value for mention in clause.folded.within(before.start, before.end) if mention.kind == "city"]
    if not all(one.facets["place"] and one.facets["place"].value in told for one in made):
        return False
    return cues.HIS.search(clause.text, max(clause.start, at - NEAR), at) is not None


def _tell_more(clause: Clause, at: int, made: list[Candidate]) -> None:
    """Note of a visit that it is only described, or its day.

    That is what the sentence counts from it to what it tells, or that of what is to be done on it, if no other is told.
    """
    days = [mention for mention in clause.folded.within(clause.start, clause.end) if mention.kind == "date"]
    to_be_done = cues.TO_BE_DONE.search(words_before(clause, at, FAR)) if len(days) == 1 else None
    since = time_since(clause, at)
    for one in made:
        if since is not None and one.status == "held":
            one.facets["on"] = one.facets["on"] or since
        if to_be_done and one.facets["legs"] == 1 and days[0].start < clause.folded.at(at).start:
            one.facets["on"] = one.facets["on"] or days[0]
        if _is_described(clause, at):
            one.facets["described"] = True


def _is_of_sights(clause: Clause, rule: str, match: re.Match[str], at: int) -> bool:
    """Whether a tour leads through no country: through a town, or `joined him for a tour of Queen Mary's House`."""
    if rule == "visit_tour_of":
        return not _is_a_tour(clause, match, at)
    if rule == "visit_of" and cues.JOINED_ON.search(words_before(clause, at, NEAR)):
        return True
    sights = rule == "visit_of" and clause.form(at) == "tour"
    return sights and cues.SIGHTS.search(words_before(clause, at, NEAR)) is not None


def _leads_to_a_topic(clause: Clause, match: re.Match[str]) -> bool:
    """Whether what stands behind a visit is what was spoken of on it: `during the visit the situation in Mali`."""
    mid = match.span("mid") if match.re.groupindex.get("mid") else (0, 0)
    words = clause.words(*mid) + " " if clause.text.startswith(" in ", mid[1]) else ""
    return cues.TOPIC_IN.search(words) is not None


def _is_of_nobody(clause: Clause, at: int, visitors: list[Actor]) -> bool:
    """Whether a visit is the one just told of, an old one, a ship's, or, where no visitor is told, that of a crowd."""
    before = words_before(clause, at, NEAR)
    leg = _LEG.match(clause.text, clause.start, at)
    if leg and hosts_of(clause, clause.folded.at(leg.start("here"))) == (clause.home,):
        return True
    ahead = clause.folded.within(at, min(clause.end, at + NEAR))
    if cues.ANNIVERSARY.search(before) and all(mention.kind != "date" for mention in ahead):
        return True
    if any(cue.search(before) for cue in (cues.WHAT_IT_WAS, cues.OF_A_SHIP, cues.COUNTED)):
        return True
    if cues.BACK.match(clause.words(at, clause.end)):
        return True
    return not visitors and bool(cues.OF_ANOTHER.search(before) or cues.CROWD.search(before))


def _is_described(clause: Clause, at: int) -> bool:
    """Whether a sentence tells what a visit is: `This will be the first visit of a Chancellor to Peru since 2010`."""
    described = cues.IT_IS_THE_FIRST.search(clause.words(clause.start, at))
    return described is not None and cues.A_FIRST_OF_ITS_KIND.match(clause.words(at + 1, clause.end)) is not None


def _is_a_tour(clause: Clause, match: re.Match[str], at: int) -> bool:
    """Whether a tour leads through countries, and not through the streets of a town."""
    places = [place for place in places_listed(clause, *match.span("place")) if not isinstance(place, str)]
    abroad = len({party_of(place) for place in places}) > 1 or any(place.kind != "city" for place in places)
    return abroad and clause.form(at).startswith("tour")


def _destinations(clause: Clause, match: re.Match[str], visitors: list[Actor]) -> Iterator[Mention | str]:
    """Yield where a visit leads; of a traveller from home, where the sentences before tell that he went."""
    if place := match.groupdict().get("place"):
        told_before = place.startswith("this ") and (clause.context.trip or clause.context.abroad)
        yield from () if told_before else places_listed(clause, *match.span("place"))
    elif match[0].lower().startswith(("your ", "this ")) and not match.re.groupindex:
        there = clause.context.trip or clause.context.abroad or is_of_a_host_abroad(clause, match)
        there = there and not says_to_guest(clause, match.start())
        yield from () if there else (clause.home,)
    elif match.re.groupindex.get("by") and match[0].startswith(("that ", "those ")) and not has(visitors, clause.home):
        yield ""
    else:
        there = _last_told(clause, match) or clause.context.trip or clause.context.abroad
        named = any(one.name for one in visitors) and is_known(clause, match)
        there = there or (_partner(clause) if named or "there" in match.re.groupindex else "")
        of_another = bool(visitors) and all(one.own for one in visitors)
        elsewhere = trip_elsewhere(clause, visitors) if not has(visitors, clause.home) else ""
        there = there if has(visitors, clause.home) and not of_another else ""
        yield setting_of(clause) or _of_the_other(clause, match) or elsewhere or there


def _of_the_other(clause: Clause, match: re.Match[str]) -> str:
    """Return the state of who was visited by `the former`, or `the latter`; empty where none is told."""
    both = visitor_and_visited(clause, clause.first("visit", *match.span()))
    return both[1].party if both else ""


def _last_told(clause: Clause, match: re.Match[str]) -> str:
    """Return the foreign state that `that country` means: the last one that the sentence has named."""
    if not (match.groupdict().get("there") or "").startswith("that "):
        return ""
    told = [one.value for one in clause.folded.within(clause.start, match.start()) if one.kind == "state"]
    return next((str(party) for party in reversed(told) if party != clause.home), "")


def _partner(clause: Clause) -> str:
    """Return the only state of those whom a release has named: `upcoming visits by Secretary A` are to it."""
    title, text = clause.reading.title.folded, clause.folded
    told = (*participants(title, 0, len(title.text)), *participants(text, 0, clause.end))
    parties = distinct(actor for actor in foreign(told, clause.home) if actor.name and actor.stated)
    parties = parties or distinct(foreign(participants(title, 0, len(title.text)), clause.home))
    return parties[0] if len(parties) == 1 and is_state(parties[0]) else ""
