"""A visit as a wording tells it: who went where, for each place that is named, and whether home is one side of it."""

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, foreign, participants, state
from calendar_core.extraction.english.clauses.respective_days import respective_days
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.visits import cues
from calendar_core.extraction.english.visits.destinations import SHOW, hosts_of, is_for_a_forum
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

NEAR, FAR = 60, 160
"""How many characters before a word tell what became of a visit."""
_IN_TOWN = RULES.compile(r"(?: on <date>| <date>)? in <city>(?!<S>)")
"""Behind a guest: where he is."""
OFF_REACH = 120
GUESTS = (*PERSONS, "body")
"""The sorts of actors who may come on a visit: somebody, or a delegation."""
_MEMBERS = RULES.compile(
    r"<org>(?:<S>)? (?:(?:partner|fellow) )?(?:[Mm]ember|countries|states|nations|capitals|region)"
)
"""Not an organisation, but some of its members: `visits to ASEAN member countries`."""
_ACTS = RULES.compile(
    r"(?: and (?:the )?<state>)? (?:also |then |has |have |had |is |was |will )?(?:<hold|sign|met|join|receive>|"
    r"(?:[a-z]+ed|took|made|won|saw|became) )"
)
"""Behind a state in a row of places: it does something."""
_OF_THE_GUEST = ("visit_to", "visit_own", "visit_yours", "visit_this", "arrived_here")
"""Rules that find a visit to home even where they do not name the guest."""
_OF_COURTESY = lazy(
    r"\b(?:(?:farewell|introductory|protocol|courtesy)\b|receiv\w+ (?:an?|the) (?:\w+ )?visit\b)", re.IGNORECASE
)
_COMES_AND_GOES = lazy(r"\b(?:envoy|diplomat)", re.IGNORECASE)
"""Ranks with ambassadors: who need not be posted where he arrives, as a minister is called the top diplomat."""
_IS_A_STOP = RULES.compile(
    r"(?P<stop><state>|<city>) (?:will (?:also )?be|is|was|being) (?:also )?(?:the|[Hh]is|[Hh]er|[Tt]heir) "
    r"(?:[\w'’-]+ |<modifier> |<name> ){0,3}(?:stop|stopover|leg|destination)\b"
)
"""Before the other countries of a tour: one of those that it leads to."""
_OF_NO_STATE = prefiltered(
    r"\b(?:Houthi|Hamas|Hezbollah|Hizballah|Taliban|Polisario|rebel|insurgent|guerrilla|separatist|militia)s?"
    r"(?: [a-z]+){0,2} (?:delegat\w+|representatives?|officials?|leaders?|envoys?|negotiators?|figures|members?)\b"
    r"[^,;]*$"
)
"""Those who act for no state: where they go is no visit of home."""
_FOR_ONESELF = prefiltered(
    r"\b(?:for|on|to (?:undergo|receive|seek|have)) "
    r"(?:(?:an?|the|some|his|her|their|urgent|further|routine|annual|short|brief|private|regular|[a-z]+-(?:day|week)) )"
    r"{0,4}(?:medical (?:treatment|check-?up|care|attention|leave|trip|review|reasons|procedure|surgery|visit)|surgery|"
    r"treatment|check-?ups?|holidays?|vacation|convalescence|(?:sick )?leave)\b(?! of\b)"
)
"""Behind a journey: somebody made it for himself, and for no state."""
_CAME_TO_JOIN = RULES.compile(r"(?:,? (?:on )?<date>,?)? (?:in order )?to <join>")
"""Behind a place of home that somebody has come to: for a gathering."""
_SAID = RULES.compile(
    r"\b(?:said|says|announced|confirmed|stated|noted|disclosed|added|"
    r"(?:told|informed) (?:the |his |her )?<actor>)(?!\w)"
)
"""Behind those who only tell of a visit."""
_COMING = ("arrived", "arrival", "ceremony", "is_in", "is_there", "title_in", "will_be_in", "left_home")
"""Rules that find somebody where an ambassador is posted."""


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


def setting_of(clause: Clause) -> Mention | str:
    """Return the foreign city or state that the sentence is set in; empty when it names none."""
    for match in cues.IN_PLACE.finditer(clause.text, clause.start, clause.end):
        mention = clause.folded.at(match.end() - 1)
        topic = cues.TOPIC_IN.search(clause.words(max(clause.start, match.start() - NEAR), match.start()))
        if hosts_of(clause, mention) != (clause.home,) and topic is None:
            return mention
    return ""


def places_listed(clause: Clause, start: int, end: int) -> Iterator[Mention | str]:
    """Yield the places of a list, home for `our country`; a city and the state it lies in are one."""
    mentions = clause.folded.within(start, end)
    joined: list[Mention] = []
    for place in mentions:
        if place.kind not in ("state", "city", "region", "demonym"):
            continue
        before = joined[-1] if joined else None
        if before and before.kind == "city" and place.kind == "state" and before.value.country == place.value:
            continue
        if before and _is_town_in_brackets(clause, before, place):
            continue
        joined.append(place)
    ours = next((index for index, place in enumerate(joined) if index and place.value == clause.home), 0)
    if ours and _is_subject(clause, clause.folded.position(joined[ours].start)):
        joined = joined[:ours]
    if not mentions:
        yield clause.home
    elif not joined or mentions[0].kind == "org":
        hosts = [one for at, one in clause.folded.marked(start, end) if not _MEMBERS.match(clause.text, at)]
        yield from [mention for mention in hosts if mention.kind in ("actor", "org")][:1]
    yield from joined


def _is_town_in_brackets(clause: Clause, state: Mention, place: Mention) -> bool:
    """Whether a town only tells where in a state: `a visit to Peru (Cusco)`."""
    lies = state.kind == "state" and place.kind == "city" and place.value.country == state.value
    return lies and clause.folded.source[state.end : place.start] == " ("


def _is_subject(clause: Clause, at: int) -> bool:
    """Whether home, in a row of places, is none but who acts: `During the visit to Peru, Kazakhstan won a prize`."""
    return clause.text.endswith(", ", 0, at) and _ACTS.match(clause.text, at + 1, clause.end) is not None


def actors_in(clause: Clause, match: re.Match[str], group: str | int) -> list[Actor]:
    """Return the participants inside a group of a match; none when it did not take part."""
    return participants(clause.folded, *match.span(group)) if match[group] else []


def words_before(clause: Clause, at: int, reach: int) -> str:
    """Return the words of a sentence before a position."""
    end = clause.folded.origin(at)
    return clause.folded.source[max(clause.folded.origin(clause.start), end - reach) : end]


def is_known(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a visit is told of as one that all know: `the upcoming visit`, or by its time, `the May 2024 visit`."""
    if cues.UPCOMING.search(words_before(clause, match.end(), NEAR)):
        return True
    return cues.OF_A_DAY.search(clause.text, clause.start, clause.first("visit", *match.span())) is not None


def is_of_a_third(clause: Clause, match: re.Match[str], at: int) -> bool:
    """Whether `his visit to Peru` is that of somebody of a third state, whom the sentences before are about."""
    if not cues.HIS.search(clause.text, max(clause.start, at - NEAR), at):
        return False
    hosts = {party_of(place) for place in places_listed(clause, *match.span("place")) if not isinstance(place, str)}
    whose = {one.party for one in clause.topic if one.name and one.stated and is_state(one.party)}
    return bool(hosts and whose) and clause.home not in hosts | whose and whose.isdisjoint(hosts)


def was_abroad(clause: Clause) -> bool:
    """Whether the sentence before names a town abroad."""
    if not clause.number:
        return False
    before = clause.part.sentences[clause.number - 1]
    towns = (one for one in clause.folded.within(before.start, before.end) if one.kind == "city")
    return any(party_of(one) != clause.home for one in towns)


def is_in_a_third(clause: Clause, match: re.Match[str], guests: list[Actor]) -> bool:
    """Whether a guest is visiting another state, as a town behind him tells: `the visiting President A in Lima`."""
    town = _IN_TOWN.match(clause.text, match.end(), clause.end)
    country = clause.folded.at(town.end() - 1).value.country if town else ""
    return bool(country) and country not in {clause.home, *(one.party for one in guests)}


def visit(clause: Clause, told: Told, visitors: list[Actor], place: Mention | str) -> Iterator[Candidate]:
    """Yield a visit to a place, one for each host, when home is one side of it."""
    came = told.rule.startswith(_COMING) or " since " in clause.words(*told.match.span())
    if told.status == "void" or (came and (are_ambassadors(visitors) or cues.TO_STAY.search(clause.source))):
        return
    if _OF_NO_STATE.search(words_before(clause, told.match.end(), FAR)):
        return
    if _FOR_ONESELF.search(clause.words(told.match.start(), clause.end)):
        return
    for host in (place,) if isinstance(place, str) else hosts_of(clause, place):
        if host != clause.home and not any(one.name for one in visitors) and _leads_here_too(clause, told):
            continue
        visitors = _of_home(clause, told.at, visitors, host) or visitors
        if host == clause.home and _is_a_journey_at_home(clause, place, visitors):
            continue
        sides = _sides(clause.home, told.rule, visitors, host)
        if sides is None:
            continue
        actors, travellers, to = sides
        if to == clause.home and _is_a_call(clause, told, visitors):
            span = told.match.span()
            yield Candidate("meeting_held", told.rule, clause, *span, actors, told.status, joint=False, at=told.at)
            continue
        for_a_forum = _is_for_a_forum_alone(clause, told, to)
        if (not actors and clause.in_title) or (for_a_forum and (told.status != "planned" or to == clause.home)):
            continue
        yield Candidate(
            "visit_agreed" if told.status == "planned" else "visit_paid",
            told.rule, clause, told.match.start(), told.match.end(), actors, told.status,
            joint=False, at=told.at, anaphoric=not actors,
            facets={
                "visitors": travellers,
                "host": to,
                "place": None if isinstance(place, str) else place,
                "on": None if isinstance(place, str) else _day_of_leg(clause, told.match, place),
                "legs": _legs(clause, told.match),
                **({"refines": True} if for_a_forum else {}),
            },
        )  # fmt: skip


def _is_for_a_forum_alone(clause: Clause, told: Told, to: str) -> bool:
    """Whether a trip was made for a multilateral event, which a fair at home is not."""
    if to == clause.home:
        behind = told.match.end()
        if not _CAME_TO_JOIN.match(clause.text, behind, clause.end) or SHOW.search(clause.words(behind, clause.end)):
            return False
    return is_for_a_forum(clause, told.match, told.at)


def _leads_here_too(clause: Clause, told: Told) -> bool:
    """Whether a tour told of is one of guests, since home is a stop on it."""
    stop = _IS_A_STOP.search(clause.text, clause.start, told.at)
    if stop is not None and party_of(clause.folded.at(stop.start("stop"))) == clause.home:
        return True
    states = [one.value for one in clause.folded.within(*told.match.span()) if one.kind == "state"]
    return len(states) > 1 and clause.home in states


def _is_a_call(clause: Clause, told: Told, visitors: list[Actor]) -> bool:
    """Whether a visit is that of an ambassador who takes leave, or comes to be known, and is posted there."""
    words = clause.words(max(clause.start, told.match.start() - NEAR), told.match.end())
    return are_ambassadors(visitors) and _OF_COURTESY.search(words) is not None


def are_ambassadors(visitors: list[Actor]) -> bool:
    """Whether all of those who go somewhere are ambassadors, and no envoys or diplomats: they come to stay."""
    return bool(visitors) and all(
        actor.office and actor.office.level == "ambassador" and not _COMES_AND_GOES.search(actor.office.text)
        for actor in visitors
    )


def _of_home(clause: Clause, at: int, visitors: list[Actor], host: str) -> list[Actor]:
    """Return who of home is meant by `his visit to Peru` behind a Peruvian, whose visit that cannot be.

    So is whoever of home met a Chilean on the sidelines of `his visit to Peru`. Whoever says so is not meant.
    """
    beside = cues.ON_THE_MARGINS.search(clause.text, clause.start, at) is not None
    if host == clause.home or not visitors or (not beside and any(actor.party != host for actor in visitors)):
        return []
    if not cues.HIS.search(clause.text, clause.start, at):
        return []
    said = _SAID.search(clause.text, clause.start, at)
    for start in (said.end() if said else clause.start, clause.start):
        told = participants(clause.folded, start, at)
        if ours := [actor for actor in told if actor.party == clause.home and actor.sort in PERSONS]:
            return ours[:1]
    return []


def _day_of_leg(clause: Clause, match: re.Match[str], place: Mention) -> Mention | None:
    """Return the date of one place of a list, `Egypt (May 1-2) and Ghana (May 3)`, or that of `will be there on`."""
    if _legs(clause, match) == 1 and match[0].startswith("will be ") and match[0].endswith(MARKS["date"]):
        return clause.folded.at(match.end() - 1)
    at = clause.folded.position(place.start)
    group = "place" if match.groupdict().get("place") else 0
    dates = [mention for mention in clause.folded.within(match.start(group), clause.end) if mention.kind == "date"]
    places = [one for one in places_listed(clause, *match.span(group)) if one]
    if in_turn := respective_days(clause, len(places)):
        return in_turn[places.index(place)]
    several = len(dates) > 1 and len(places) > 1
    day = cues.DAY_OF_LEG.match(clause.text, at + 1, clause.end) if several else None
    return clause.folded.at(day.end() - 1) if day else None


def _legs(clause: Clause, match: re.Match[str]) -> int:
    """Return how many places a wording lists."""
    if not match.groupdict().get("place"):
        return 1
    return len(list(places_listed(clause, *match.span("place"))))


def _is_a_journey_at_home(clause: Clause, place: Mention | str, visitors: list[Actor]) -> bool:
    """Whether one of home, told to be so by name, goes to a town or region of home: `visits the Almaty region`."""
    inland = not isinstance(place, str) and place.kind in ("city", "region")
    return (
        inland
        and bool(visitors)
        and all(actor.party == clause.home and actor.stated and actor.name for actor in visitors)
    )


def _sides(home: str, rule: str, visitors: list[Actor], host: str) -> tuple[list[Actor], list[Actor], str] | None:
    """Return the foreign side, the visitors and the host of a visit; None when it is between two other states."""
    guests = foreign(visitors, home)
    ours = [actor for actor in visitors if actor.party == home]
    if host == home or (not host and guests and not ours):
        unplaced = [evolve(actor, party="") for actor in ours if actor.assumed and actor.name]
        return (guests, guests or unplaced, home) if guests or rule in _OF_THE_GUEST else None
    if not host or (guests and not ours):
        return None
    return [state(host)], ours, host
