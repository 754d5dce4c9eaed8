"""Rules for meetings that a verb tells: somebody met, received or called on somebody."""

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from calendar_core.extraction.english.clauses.along import along_with
from calendar_core.extraction.english.clauses.candidates import PERSONS, Candidate, Clause, distinct, foreign
from calendar_core.extraction.english.clauses.encounters import (
    foreign_side,
    guests_told_before,
    home_names,
    home_offices,
    of_their_state,
    officials_before,
    peer_of_guest,
    whom_of,
)
from calendar_core.extraction.english.clauses.greetings import is_greeting
from calendar_core.extraction.english.clauses.rules import Rule
from calendar_core.extraction.english.clauses.settings import is_given_by_others, setting
from calendar_core.extraction.english.clauses.status import Status, auxiliary_status
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.meetings import whom_wordings as wordings
from calendar_core.extraction.english.meetings.brought_together import brought_together
from calendar_core.extraction.english.meetings.callers import CALLED_THEN
from calendar_core.extraction.english.meetings.credentials import PRESENTED_BEFORE
from calendar_core.extraction.english.meetings.guests import (
    INVITED_TO,
    are_guests,
    is_a_host,
    is_appeal,
    is_meeting,
)
from calendar_core.extraction.english.meetings.guests_meant import delegation_told, guest_meant, hosts_of_travellers
from calendar_core.extraction.english.meetings.hosts_in_turn import are_met_in_turn
from calendar_core.extraction.english.meetings.met_again import MEET_AGAIN, met_again, once_more
from calendar_core.extraction.english.meetings.met_then import encounters, met_then
from calendar_core.extraction.english.meetings.met_together import met_together
from calendar_core.extraction.english.meetings.one_or_several import SOME_OF_THEM, are_in_one_room
from calendar_core.extraction.english.meetings.rounds_of_calls import by_phone
from calendar_core.extraction.english.meetings.seeing import LOOKS_FORWARD_TO, WILL_SEE
from calendar_core.extraction.english.meetings.they_met import they_met
from calendar_core.extraction.english.people.actors import LEVELS, Actor
from calendar_core.extraction.english.visits.visit_candidates import are_ambassadors
from calendar_core.extraction.english.visits.visited_persons import BY_A_GUEST, IN_TOWN, RULES_FOR_VISITED
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import BY_PHONE, RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_HIM = ("him", "her", "them")
_WHO_HOSTS = RULES.compile(r"(?:<met>|<call_on>|<talks>)[^.;\n]{0,120}<actor>,? who (?:[a-z]+ ){0,3}$")
"""Before `host him`: whoever does was told to be met, as in `will meet the Minister, who will host him to lunch`."""
_A_DAY_SAW = RULES.compile(r"(?:<date>|<visit>|\b(?:day|week|month|year|morning|afternoon|evening|hours)) (?:also )?$")
"""Before `sees him in Lima`: where somebody is, and not whom he meets."""
_MATTER_WITH = lazy(
    r"\b(?:(?:need|necessity) (?:for|of|to)|importance of|how to|engag\w+|dealing|working)\b[^.;,]{0,60} with "
    r"(?:the |interim |new )*$"
)
"""From `discussed` to a government: what should be done with it was discussed, and nobody spoke with it."""
_CONTACTS_WITH = lazy(
    r"\b(?:engagements?|conversations?|contacts?|exchanges?|dealings|ceasefire|truce) with (?:the )?$"
)
"""From `discussed` to others, persons as well: their contacts with somebody else were discussed."""
_TOGETHER_TOO = (wordings.MET, wordings.RECEIVED_BY, wordings.CALLED_ON)
"""Wordings of which several may be the subject, who meet somebody together."""
_RECEPTIONS = (wordings.RECEIVED, wordings.RECEIVED_BY)
"""Wordings of receiving somebody, which need not be a meeting."""
_AT_ONE_TABLE = (wordings.RECEIVED, wordings.MET)
"""Wordings behind which it may stand that those who came had one meeting."""
_OF_GUESTS = (
    *RULES_FOR_VISITED,
    wordings.RECEIVED,
    wordings.CALLED_ON,
    CALLED_THEN,
    wordings.RECEPTION,
    wordings.GUEST_OF,
    wordings.ON_MEETING,
)
"""Wordings that tell of guests, if those who were met may be some."""
_WRITTEN = lazy(
    r"\b(?:message|letter|note|telegram|proposal|request|copy|copies)s?(?: (?:of|from) [^.;,\n]{1,50}?)? "
    r"(?:was|were|has been|have been) (?:\w+ )?$"
    r"|\b(?:handed over|delivered|donated|dispatched|shipped|sent|unloaded)\b[^.;]{0,120}\band (?:(?:was|were|then) )?$"
    r"|\b(?:aid|assistance|donations?|supplies|goods|shipments?|consignments?|cargo|batch|equipment|vaccines)\b"
    r"[^.;,]{0,80} (?:was|were|has been|have been) (?:\w+ )?$"
)
"""Before `received by`: what came, and not who."""
_TO_BE = lazy(r"will|is to")
_TOOK_THE_OCCASION = lazy(
    r"\b(?:(?P<did>took|seized|used|taken|had)|take|seize|use|have) (?:the|this|an?) (?:[a-z]+ )?"
    r"(?:opportunity|occasion|chance|pleasure|honou?r|privilege) of $"
)
"""Before `meeting`: somebody did so, or will."""
_THING = lazy(
    r"(?:an?|the|his|her|their)? ?(?:[a-z]+ )?(?:letter|message|note|cop(?:y|ie)|invitation|report|reply|request|gift|"
    r"award|medal|petition|proposal|offer|appeal|answer|support|backing|endorsement|approval|blessing|consent|funding|"
    r"assistance|aid|grant|loan)s? (?:of|from|by|to)\b"
    r"|(?:[a-z]+ )?(?:condolences|sympath(?:y|ies)|congratulations|greetings|praise)\b"
)
"""What somebody received, and not whom."""
_GATHERS = RULES.compile(
    r"<talks|forum> (?:<hold> |(?:will|would|(?:(?:is|was) (?:expected|set|due|scheduled) )?to) )?$"
)
"""Before `gathered`: the meeting is what gathered others."""
_AWARDED = lazy(r"\b(?:was|were|been|being|be) (?:\w+ly )?$")
"""Before `conferred`: somebody was given an order or a degree."""
_FOR_ONE = RULES.compile(
    r"(?:,? (?:in <city|state>|(?:on )?<date>)){0,2},? (?:for|to|at) an? (?:[a-z-]+ |<modifier> |<org> |<name> ){0,3}"
    r"(?:<talks>|<forum>)"
)
"""Behind those who were received: they sat at one table."""
_EACH = lazy(r"\bseparate(?:ly)?\b|\beach\b")
_OF_OLD = lazy(
    r",? (?:in the past\b|(?:several|many|two|three|a number of|numerous|countless) times\b|repeatedly\b|"
    r"more than once\b|on (?:several|many|previous|numerous|various|earlier|other) occasions\b|before[.,;])"
)
"""Behind somebody whom one met more than once."""
_HOSTS_TOGETHER = lazy(r"\b(?:(?:together|along|jointly) with|alongside|accompanied by|in the presence of)\b")
"""Among those who received a guest: they did so in one meeting."""
_IS_A_VISIT = RULES.compile(
    r"<visit>(?: (?:to|in) (?:the )?(?:<state>|<city>))?(?:,? (?:which|that))? (?:is|was|will be|is to be)(?: being)? $"
)
"""Before `hosted by`: a visit, and nobody who came."""
_PARTICIPANTS = lazy(r"\b(?:[Pp]articipants|[Dd]elegates|[Aa]ttendees)(?: [a-z]+){0,2} $")
"""Before `discussed`: those who were at a gathering."""
_BY_PHONE = RULES.compile(BY_PHONE)
_WHO_PRESENTED = RULES.compile(
    r",? who (?:will|is (?:due )?to|had|recently|earlier|has (?:just|recently))(?: [a-z]+)? <presented>"
)
"""Behind an ambassador who is received: what he does on another day."""
_SPOUSE = lazy(r"(?:the )?(?:first lady|spouse|wife|husband)\b", re.IGNORECASE)
_WILL_SEE = (wordings.MET, wordings.CALLED_ON)
"""Wordings for what a guest will do: `will call on President A and meet with Minister B`."""
_TOGETHER = frozenset({"met", "discussed", "spoke"})
_OF_THEM = _TOGETHER | {"talks"}
"""What those do who stand together before the verb."""
_REACH = 30
_NEGOTIATED = "negotiated"
"""With a person that is talks; with a state it may be an agreement."""
_IN_ATTENDANCE = lazy(r" (?:in attendance|(?:also )?(?:attending|participating|taking part))\b")
"""Behind somebody with whom a council met: he was there, and met nobody."""


def find_meetings(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings that a verb of a sentence tells, each with the one of another day that is told beside it."""
    for one in _meetings(clause):
        yield from once_more(one)


def _meetings(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings that a verb of a sentence tells."""
    taken: set[int] = set()
    yield from _with_others(clause, taken)
    yield from met_then(clause)
    if clause.kinds & _OF_THEM and not clause.in_title:
        yield from they_met(clause, taken)
    if clause.kinds & _TOGETHER or "convened" in clause.source:
        yield from met_together(clause, taken)
    if "together" in clause.words_and_marks:
        yield from brought_together(clause, taken)
    if any(word in clause.words_and_marks for word in MEET_AGAIN):
        yield from met_again(clause, taken)


def _with_others(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the meetings of somebody with others, and take note of the words that tell them."""
    coming: set[str] = set()
    for wording in wordings.WITH_SOMEBODY.on(clause):
        for match in wording.matches(clause):
            candidate = _with_somebody(clause, wording, match, taken)
            if candidate is not None:
                taken.add(candidate.at)
                guest = candidate.facets.pop("guest") if _will_see(candidate, wording) else ""
                if not guest:
                    yield from _each(candidate)
                elif guest not in coming:
                    yield candidate
                coming.add(guest)
            elif wording is wordings.RECEIVED_BY:
                taken.add(match.start())


def _will_see(candidate: Candidate, wording: Rule) -> bool:
    """Whether somebody will call on others, which for a guest is one plan with whom he meets; `calls` are several."""
    clause = candidate.clause
    calls = wording in _WILL_SEE and "call_on" in clause.kinds and not clause.form(candidate.at).endswith("calls on")
    return calls and candidate.status == "planned"


def _with_somebody(clause: Clause, wording: Rule, match: re.Match[str], taken: set[int]) -> Candidate | None:
    """Return the meeting that a wording tells with somebody; nothing where it is none, or is read already."""
    at = match.start("at") if "at" in match.re.groupindex else match.start()
    whom = [] if at in taken else _whom(clause, wording, match, at)
    if (
        not whom
        or _is_something_else(clause, wording, match, at, whom)
        or (wording is wordings.MESSAGE and not _is_envoy(whom[0]))
        or (wording is wordings.ON_MEETING and clause.text.startswith(" of ", at + 1) and _are_members(whom))
    ):
        return None
    if wording is wordings.RECEIVED_BY:
        whom = _without_escorts(whom, clause.home)
    subject, others = _sides(clause, wording, match, at, whom)
    status = "void" if _is_of_old(clause, match) else _status_of(clause, wording, match, at)
    if not others or not _is_of_talks(clause, wording, match, at, subject=subject, status=status):
        return None
    along = along_with(clause, at, subject, others) if wording in _TOGETHER_TOO else []
    others = [*along, *others]
    for_one = wording in _AT_ONE_TABLE and _FOR_ONE.match(clause.text, match.end(), clause.end)
    at_once = wording is wordings.MET and status == "held" and _met_at_once(clause, match, at, others)
    both_sides = len(others) > 1 and others[0] in subject and others[-1] not in subject
    joint = at_once or bool(for_one) or bool(along) or both_sides
    facets = _facets(clause, wording, match, at, subject=subject, whom=whom, others=others)
    met = Candidate("meeting_held", wording.name, clause, at, match.end(), others, status, joint, at, facets=facets)
    return by_phone(met) if wording is wordings.DISCUSSED else met


def _sides(
    clause: Clause, wording: Rule, match: re.Match[str], at: int, whom: list[Actor]
) -> tuple[list[Actor], list[Actor]]:
    """Return who met somebody, and the foreigners of the two sides, some of whom only the sentences before tell."""
    subject = subject_of(clause, match.start() if wording in (wordings.HIS_GUEST, wordings.PAID) else at)
    others = _without_spouses(foreign_side(subject, whom, clause.home, setting(clause, at)))
    if not others and wording is wordings.RECEIVED_THEM and match["ours"]:
        others = [evolve(one, party=clause.context.trip) for one in subject if clause.context.trip and one.assumed]
    if not others and wording in (wordings.RECEIVED, wordings.RECEIVED_THEM):
        others = hosts_of_travellers(clause, subject, whom)
    if not others and wording in (*_TOGETHER_TOO, CALLED_THEN):
        subject = others = guests_told_before(clause, whom, at)
    if not others and wording in (*_RECEPTIONS, wordings.MET) and clause.forum:
        host, guests = (whom, subject) if wording is wordings.RECEIVED_BY else (subject, whom)
        others = _host_of_delegates(clause, host, guests)
    return subject, others


def _is_of_talks(
    clause: Clause, wording: Rule, match: re.Match[str], at: int, *, subject: list[Actor], status: Status
) -> bool:
    """Whether those who were received are told to have had talks, and not with a body of another state."""
    bodies = bool(subject) and all(one.sort == "body" and one.party != clause.home for one in subject)
    if wording is wordings.RECEIVED and bodies:
        return False
    if wording is wordings.RECEIVED_THEM:
        return not _is_no_reception(clause, at, status)
    return wording not in _RECEPTIONS or is_meeting(clause, match, status)


def _facets(
    clause: Clause, wording: Rule, match: re.Match[str], at: int, *,
    subject: list[Actor], whom: list[Actor], others: list[Actor],
) -> dict[str, Any]:  # fmt: skip
    """Return what is told of a meeting besides who met: who of home was there, and whom a guest met one by one."""
    guest = len(others) == 1 and others[0] in subject
    together = _HOSTS_TOGETHER.search(clause.words(match.start("whom"), match.end())) is not None
    in_turn = guest and not together and are_met_in_turn(subject, whom)
    each = len(others) == 1 and _EACH.search(clause.text, max(clause.start, at - _REACH), match.end()) is not None
    at_once = guest and (together or (wording is wordings.MET and not (each or in_turn)))
    hosts = _hosts(whom, clause.home, in_turn=in_turn) if guest else subject if each else []
    both = (*subject, *whom, *peer_of_guest(clause, subject, whom, match.end()))
    facets: dict[str, Any] = {
        "ours": home_names(both, clause.home) - {actor.name for actor in others},
        "offices": home_offices(both, clause.home),
        "hosts": frozenset() if at_once else home_names(hosts, clause.home),
        "guest": others[0].name if guest else "",
    }
    if wording is CALLED_THEN:
        facets["on"] = clause.folded.at(at)
    return facets


def _hosts(whom: list[Actor], home: str, *, in_turn: bool) -> list[Actor]:
    """Return the officials whom a guest met; those whose state is only taken for granted where others are listed."""
    listed = in_turn or any(not actor.assumed and actor.party == home for actor in whom)
    return _without_spouses([actor for actor in whom if not actor.assumed or (listed and actor.office)])


def _is_no_reception(clause: Clause, at: int, status: Status) -> bool:
    """Whether guests are yet to be received, greeted in a list, seen somewhere, or hosted by one told of before."""
    form = clause.form(at)
    return (
        (status == "planned" and form == "receiving")
        or (clause.roll and form.startswith("welcom"))
        or any(one.search(clause.text, clause.start, at) for one in (_A_DAY_SAW, _WHO_HOSTS))
    )


def _met_at_once(clause: Clause, match: re.Match[str], at: int, others: list[Actor]) -> bool:
    """Whether all who are listed were met together: not on several days, nor as some of those who were met."""
    days = sum(mention.kind == "date" for mention in clause.folded.within(*match.span("whom")))
    return days <= 1 and not SOME_OF_THEM.search(clause.words(at, match.end())) and are_in_one_room(clause, others)


def _host_of_delegates(clause: Clause, host: list[Actor], guests: list[Actor]) -> list[Actor]:
    """Return the foreign leader who received those at a gathering: `the President of Peru received the delegates`."""
    delegates = all(one.party in ("", clause.forum) or (one.assumed and not one.name) for one in guests)
    several = all(one.sort == "group" or (one.office and one.office.text.endswith("s")) for one in guests)
    leader = host and all(is_state(one.party) and one.stated and one.sort in PERSONS for one in host)
    return foreign(host, clause.home) if guests and delegates and several and leader else []


def _without_spouses(actors: list[Actor]) -> list[Actor]:
    """Return those who met somebody without the spouse of one: who meets both has one meeting."""
    officials = [actor for actor in actors if not (actor.office and _SPOUSE.match(actor.office.text))]
    return officials if distinct(officials) == distinct(actors) else actors


def _without_escorts(actors: list[Actor], home: str) -> list[Actor]:
    """Return those who receive guests without the ambassadors beside officials of home: they come with the guests."""
    ours = any(actor.party == home for actor in actors)
    return [one for one in actors if not ours or one.party == home or not are_ambassadors([one])]


def _is_of_old(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a meeting was one of many, told without a day: `had met him several times in the past`."""
    return "date" not in clause.kinds and _OF_OLD.match(clause.text, match.end()) is not None


def _status_of(clause: Clause, wording: Rule, match: re.Match[str], at: int) -> Status:
    """Return the status of a meeting: who was invited to a dinner that somebody hosted was there."""
    if wording in wordings.SEEING or (wording in (wordings.GUEST_OF, wordings.HIS_GUEST) and _TO_BE.match(match[0])):
        return "planned"
    if wording is wordings.ON_MEETING and (took := _TOOK_THE_OCCASION.search(clause.text, clause.start, at)):
        return "held" if took["did"] else auxiliary_status(clause.folded, clause.start, at) or "void"
    if wording is wordings.RECEIVED_BY and INVITED_TO.search(clause.text, max(clause.start, at - _REACH), at):
        return "held"
    return clause.noun_status(at) if wording is wordings.ON_MEETING else clause.verb_status(at)


def _whom(clause: Clause, wording: Rule, match: re.Match[str], at: int) -> list[Actor]:
    """Return with whom somebody met; nobody where a wording for guests finds none."""
    if wording is wordings.RECEIVED_THEM or (wording is WILL_SEE and match["whom"] in _HIM):
        ours = wording is wordings.RECEIVED_THEM and match["ours"]
        return delegation_told(clause, at) if ours else guest_meant(clause, at)
    if wording is wordings.ON_MEETING and clause.form(at) != "meeting":
        return []
    whom = whom_of(clause, *match.span("whom"))
    if wording is wordings.MET and (officials := officials_before(clause, at, match.start("whom"))):
        whom = of_their_state(whom, officials)
    of_guests = wording in _OF_GUESTS or clause.form(at) == _NEGOTIATED
    if of_guests and whom and not are_guests(clause, match, whom):
        return []
    nobody = wording is IN_TOWN and not all(actor.sort == "fellow" or actor.name for actor in whom)
    if nobody or (wording in BY_A_GUEST and not _are_visited(clause, at)):
        return []
    seen = all(actor.sort in PERSONS and (actor.office or (actor.name and actor.party)) for actor in whom)
    states = all(actor.sort == "state" for actor in whom)
    seen = all(actor.name for actor in whom) if wording is LOOKS_FORWARD_TO else seen
    a_matter = wording is wordings.DISCUSSED and _MATTER_WITH.search(clause.words(at, match.start("whom")))
    states = states or bool(a_matter and not any(actor.sort in PERSONS for actor in whom))
    if (wording in wordings.SEEING and not seen) or (wording is wordings.DISCUSSED and states):
        return []
    pronoun = wording in (wordings.CALLED_ON, wordings.RECEIVED_BY, wordings.PAID)
    return whom or ([Actor(clause.home, sort="person")] if pronoun else [])


def _are_members(whom: list[Actor]) -> bool:
    """Whether those of whom a meeting is are officials of an organisation: `Meeting of EU foreign ministers`."""
    return all(not one.name and one.party and not is_state(one.party) for one in whom)


def _are_visited(clause: Clause, at: int) -> bool:
    """Whether it is persons who stand before a verb by which they are told to have been visited."""
    visited = subject_of(clause, at)
    return bool(visited) and all(one.sort in PERSONS and (one.name or one.office) for one in visited)


def _is_something_else(clause: Clause, wording: Rule, match: re.Match[str], at: int, whom: list[Actor]) -> bool:
    """Whether a sentence tells of credentials, of a welcome at an airport, or of what a gathering discussed."""
    if wording is wordings.WITH_WHOM:
        return bool(clause.kinds & {"phone", "call_by", "phoned"} or encounters(clause, match.start()))
    if wording is wordings.CALLED_ON:
        return is_appeal(clause, match)
    if wording is wordings.DISCUSSED:
        by_phone = clause.kinds & {"phone", "call_by"} and _BY_PHONE.search(clause.text, match.end(), clause.end)
        of_others = _CONTACTS_WITH.search(clause.words(at, match.start("whom")))
        return bool(by_phone or of_others or _PARTICIPANTS.search(clause.text, clause.start, at))
    credentials = "credentials" in clause.kinds
    if wording not in (*_RECEPTIONS, wordings.MET):
        return wording is wordings.RECEPTION and (credentials or is_given_by_others(clause, match, whom))
    call = wording is wordings.RECEIVED_BY and _is_call_received(clause, at)
    written = wording is not wordings.MET and (
        _WRITTEN.search(clause.words(clause.start, at))
        or _THING.match(match["whom"])
        or _THING.match(clause.words(at + 1, match.end()).lstrip())
    )
    written = written or (wording is wordings.RECEIVED_BY and _IS_A_VISIT.search(clause.text, clause.start, at))
    awarded = clause.form(at) == "conferred" and _AWARDED.search(clause.text, clause.start, at)
    nobody = clause.form(at).startswith(("engag", "exchang")) and not any(
        one.sort in PERSONS and one.name for one in whom
    )
    attends = wording is wordings.MET and _IN_ATTENDANCE.match(clause.words(match.end(), clause.end))
    if call or written or awarded or nobody or attends or (wording is wordings.RECEIVED and is_a_host(clause, at)):
        return True
    credentials = credentials and wording is not wordings.MET
    credentials = credentials and not (
        _WHO_PRESENTED.match(clause.text, match.end(), clause.end)
        or PRESENTED_BEFORE.search(clause.text, match.end(), clause.end)
    )
    gathers = clause.form(at).startswith("gather") and _GATHERS.search(clause.text, clause.start, at) is not None
    return credentials or gathers or is_greeting(clause, at, match.end())


def _is_call_received(clause: Clause, at: int) -> bool:
    """Whether it is a call, and nobody, that was received: `paid a courtesy call received by`."""
    return clause.form(at) == "received" and clause.text[at - 2 : at - 1] == MARKS["talks"]


def _is_envoy(actor: Actor) -> bool:
    """Whether somebody may hand over a message in person: somebody named, not who sent it."""
    return bool(actor.name) and (actor.stated if actor.office is None else actor.office.level != LEVELS[0])


def _each(candidate: Candidate) -> Iterator[Candidate]:
    """Yield a guest's meetings with several officials of home who receive him: they are one meeting each."""
    hosts = sorted(candidate.facets.pop("hosts"))
    if len(hosts) <= 1:
        yield candidate
        return
    for host in hosts:
        yield evolve(candidate, facets={"ours": frozenset({host})})
