"""Rules for meetings that are yet to come: sessions agreed, summits that home will host or join, next rounds.

Those of a joint commission are read here whether they are to come or not.
"""

import re
from collections.abc import Iterator
from itertools import chain

from calendar_core.extraction.english.clauses.addressed import foreign_in_title
from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Candidate,
    Clause,
    distinct,
    foreign,
    has,
    participants,
    state,
)
from calendar_core.extraction.english.clauses.rules import Rule
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.gatherings.conferences import OF_THE_BLOC
from calendar_core.extraction.english.gatherings.gatherings import organisation_of
from calendar_core.extraction.english.meetings import plan_wordings as wordings
from calendar_core.extraction.english.meetings import session_wordings
from calendar_core.extraction.english.meetings.ahead import goes_on_there
from calendar_core.extraction.english.meetings.bodies_of_two import host_of_body, is_only_a_body, provided_for
from calendar_core.extraction.english.meetings.bodies_told_before import is_of_a_body_told_before
from calendar_core.extraction.english.meetings.formats import is_of_a_format
from calendar_core.extraction.english.meetings.talks_of_others import WITH_A_CROWD, is_of_some_states
from calendar_core.extraction.english.meetings.talks_told_before import SOME_MEETINGS
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.times.dates_of_events import dates_of_events
from calendar_core.parties import is_state

_REACH = 60
_HAVE = ("has", "have", "had")
"""Forms of a verb that is one for holding only with what is held: `the commission, which has until May`."""


def find_plans(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings to come that a sentence tells of, beside those that a rule for meetings finds planned."""
    yield from _beside(clause)
    yield from _discuss(clause)
    if not clause.kinds & {"talks", "forum", "met", "join"} and not _may_convene(clause):
        return
    found = [candidate for find in (_met, _held, _sessions, _sittings, _begins) for candidate in find(clause)]
    if found and not wordings.OFF.search(clause.source):
        yield from found


def _may_convene(clause: Clause) -> bool:
    """Whether a body, or a group of experts, may be told to be held, or to convene."""
    bodies = "body" in clause.kinds or any(word in clause.words_and_marks for word in (" group ", " teams "))
    return bodies and "hold" in clause.kinds


def _met(clause: Clause) -> Iterator[Candidate]:
    """Yield `A, B and C will meet` and `the teams will meet in Geneva`."""
    for match in wordings.TOGETHER.matches(clause):
        actors = participants(clause.folded, *match.span("both"))
        others = foreign(actors, clause.home)
        somewhere = wordings.WHERE.match(clause.text, match.end(), clause.end)
        if "would" in match[0] and clause.verb_status(match.start("at")) != "planned":
            continue
        ours = match.groupdict().get("me") or has(actors, clause.home)
        if ours and others and (somewhere or any(actor.sort in PERSONS for actor in others)):
            yield _plan(clause, wordings.TOGETHER.name, match.span(), match.end() - 1, others)
    where = clause.kinds & {"date", "city", "state", "org", "forum"} or wordings.SOMEHOW.search(clause.words_and_marks)
    if clause.part.name == "text" and where:
        for wording in wordings.THEY_WILL_MEET.on(clause):
            for match in wording.matches(clause):
                if _is_of_us(clause, match):
                    span = match.span("told" if match.groupdict().get("told") else 0)
                    yield _plan(clause, wording.name, span, match.end() - 1, [])
    yield from _followed(clause)
    yield from _are_meeting(clause)


def _discuss(clause: Clause) -> Iterator[Candidate]:
    """Yield `A of home and B will discuss trade in Lima on Monday`, where nothing else is told to be then."""
    if clause.kinds & {"talks", "forum", "met", "visit"} or not clause.kinds & {"date", "city"}:
        return
    for match in wordings.DISCUSS.matches(clause):
        actors = participants(clause.folded, *match.span("both"))
        others = foreign(actors, clause.home)
        if has(actors, clause.home) and others and all(actor.sort in PERSONS for actor in others):
            yield _plan(clause, wordings.DISCUSS.name, match.span(), match.start("at"), others)


def _are_meeting(clause: Clause) -> Iterator[Candidate]:
    """Yield `are meeting in Astana today` and `is meeting the Foreign Minister tomorrow`."""
    for wording in wordings.MEETING_NOW.on(clause):
        for match in wording.matches(clause):
            actors = participants(clause.folded, *match.span("whom"))
            others, at = foreign(actors, clause.home), match.start("event")
            if wording is wordings.MEETING and not others and has(actors, clause.home):
                others = foreign(subject_of(clause, at), clause.home)
            ours = wording is wordings.MEETING or has(actors, clause.home)
            if wording is wordings.CAPTION:
                ours = not clause.in_title and has(participants(clause.folded, *match.span("who")), clause.home)
            if clause.form(at) == "meeting" and ours and any(actor.sort in PERSONS for actor in others):
                joint = wording is wordings.ARE_MEETING and len(distinct(others)) > 1
                status = "held" if wording is wordings.CAPTION else clause.verb_status(at)
                yield Candidate("meeting_held", wording.name, clause, *match.span(), others, status, joint, at)


def _is_of_us(clause: Clause, match: re.Match[str]) -> bool:
    """Whether those who will meet are the two sides told of before: nobody named, and no others."""
    actors = participants(clause.folded, *match.span())
    stated = [actor for actor in actors if actor.stated]
    if foreign(stated, clause.home) or any(actor.name for actor in actors) or not _are_delegates(clause, match):
        return False
    if match.groupdict().get("convenes") and not clause.form(match.start("convenes")).startswith("conven"):
        return False
    would = "would" in match[0]
    return not would or any(mention.kind == "date" for mention in clause.folded.within(match.end(), clause.end))


def _are_delegates(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a body that will meet is one that the two sides send, or theirs that meets again."""
    if not match.groupdict().get("body"):
        return True
    form = clause.form(match.start("body"))
    standing = wordings.STANDING.search(form) and wordings.AGAIN.search(clause.words(match.start(), clause.end))
    return bool(standing) or wordings.DELEGATES.fullmatch(form) is not None


def _followed(clause: Clause) -> Iterator[Candidate]:
    """Yield `will meet in June, followed by a meeting between the foreign ministers in August`."""
    for match in wordings.FOLLOWED.matches(clause):
        at = match.start("event")
        sides = _sides(clause, at, match.end())
        talks = clause.folded.at(at).kind == "talks" and not _is_of_a_forum(clause, match.start(), match.end())
        if clause.noun_status(at) == "planned" and (sides or talks):
            yield _plan(clause, wordings.FOLLOWED.name, match.span(), at, sides)


def _is_of_a_forum(clause: Clause, position: int, end: int) -> bool:
    """Whether what follows a forum, on no day of its own, is the rest of it: `the session will be followed by`."""
    before, behind = clause.folded.within(clause.start, position), clause.folded.within(end, clause.end)
    return any(one.kind == "forum" for one in before) and not any(one.kind == "date" for one in behind)


def _held(clause: Clause) -> Iterator[Candidate]:
    """Yield `will hold the next round in Ottawa` and `agreed to hold consultations`."""
    provided = set(provided_for(clause)) if {"talks", "document"} <= clause.kinds else set()
    for match in wordings.HOLDS.matches(clause):
        at, verb = match.start("event"), match.start("verb")
        if at in provided:
            continue
        jointly = _hosts_beside(clause, at, at + 1)
        if not _is_theirs(clause, at) or (not jointly and wordings.WITH.match(clause.text, at + 1, clause.end)):
            continue
        if not jointly and WITH_A_CROWD.match(clause.text, at + 1, clause.end):
            continue
        if not _has_a_day(clause) and _is_vague(clause, match.start(), at):
            continue
        if clause.folded.at(verb).kind in ("join", "actor") and not wordings.RUNS.search(clause.form(verb)):
            continue
        if clause.verb_status(verb) != "planned" or wordings.OUTCOME_OF.search(clause.words(verb, at)):
            continue
        others = jointly or _sides(clause, at, at + 1) or _partners(clause, match.start()) or _named_first(clause)
        if not others and match["partner"] and "date" in clause.kinds:
            others = foreign(participants(clause.folded, *match.span("partner")), clause.home)
        serial = wordings.SERIAL.search(clause.text, clause.start, at)
        bilateral = serial or clause.folded.at(at).kind == "talks" or "date" in clause.kinds
        of_a_body = clause.folded.at(at).value == "session" or is_of_a_body_told_before(clause, at)
        of_a_body = of_a_body or _is_our_dialogue(clause, match.start(), at)
        ours = serial and "date" in clause.kinds and of_a_body
        if others or ours or (bilateral and wordings.TWO.search(clause.words(clause.start, verb))):
            yield _plan(clause, wordings.HOLDS.name, match.span(), at, others)


def _is_our_dialogue(clause: Clause, start: int, at: int) -> bool:
    """Whether `we`, as one who speaks of a guest says, are to hold a dialogue: `we will host the 10th dialogue`."""
    return clause.form(at).endswith("dialogue") and wordings.WE.search(clause.words(clause.start, start)) is not None


def _has_a_day(clause: Clause) -> bool:
    """Whether a sentence gives a time to what it tells, and not only to who said so."""
    return "date" in clause.kinds and bool(dates_of_events(clause.folded, clause.start, clause.end))


def _hosts_beside(clause: Clause, at: int, position: int) -> list[Actor]:
    """Return who hosts a conference together with home, told behind a position."""
    if clause.folded.at(at).kind != "forum" or "date" not in clause.kinds:
        return []
    match = wordings.JOINTLY_WITH.match(clause.text, position, clause.end)
    return foreign(participants(clause.folded, *match.span("whom")), clause.home) if match else []


def _is_vague(clause: Clause, start: int, at: int) -> bool:
    """Whether a meeting without a day is only wished for, or one of many: `agreed to hold regular consultations`."""
    if wordings.WISHED.match(clause.text, start) or wordings.ON_A_BASIS.match(clause.words(at + 1, clause.end)):
        return True
    return _is_habit(clause, at)


def _is_habit(clause: Clause, at: int) -> bool:
    """Whether talks are told to be held again and again: `annual consultations`."""
    several = clause.form(at).endswith("s") and clause.folded.at(at).kind == "talks"
    return several and wordings.HABIT.search(clause.words(max(clause.start, at - _REACH), at)) is not None


def _is_theirs(clause: Clause, at: int) -> bool:
    """Whether a word is one for a meeting of delegations, and not of the members of a format, or of many leaders."""
    if clause.form(at).endswith("meetings") and wordings.MORE.search(clause.words(max(clause.start, at - _REACH), at)):
        return False
    of_many = wordings.OF_LEADERS.search(clause.text, max(clause.start, at - _REACH), at)
    return of_many is None and _is_session(clause, at) and not is_of_a_format(clause, at)


def _is_session(clause: Clause, at: int) -> bool:
    """Whether a word for talks or a forum is one for a meeting of delegations."""
    if clause.folded.at(at).kind == "body":
        return wordings.SITS.match(clause.form(at)) is not None
    if wordings.NOT_SESSIONS.match(clause.form(at)) or is_only_a_body(clause, at):
        return False
    before = clause.words(max(clause.start, at - _REACH), at)
    some = clause.form(at).endswith("meetings") and SOME_MEETINGS.search(before)
    return not (some or wordings.FOR_THE_PRESS.search(before) or wordings.ONLY_ITS_DATE.search(before))


def _named_first(clause: Clause) -> list[Actor]:
    """Return with whom a sentence begins: `With Spain, the two sides agreed`."""
    match = wordings.WITH_FIRST.match(clause.text, clause.start, clause.end)
    return foreign(participants(clause.folded, *match.span("who")), clause.home) if match else []


def _partners(clause: Clause, position: int) -> list[Actor]:
    """Return the foreign side of a subject that names home as well: `the Minister and his counterpart`."""
    subject = subject_of(clause, position)
    ours = has(subject, clause.home) or any(not actor.party for actor in subject)
    return foreign(subject, clause.home) if ours else []


def _sessions(clause: Clause) -> Iterator[Candidate]:
    """Yield `the next session, it was agreed, will be held in May` and `the upcoming session in May`."""
    for match in wordings.SESSION.matches(clause):
        at = match.start("event")
        if (
            not (match["ahead"] or clause.kinds & {"date", "city"})
            or not _is_theirs(clause, at)
            or goes_on_there(clause)
        ):
            continue
        if "should" in (match["ahead"] or "") and not wordings.AGREED_THAT.search(clause.words(clause.start, at)):
            continue
        certain = match["ahead"] is not None and "would" not in match["ahead"]
        if not certain and wordings.HOPED.search(clause.words(clause.start, at)):
            continue
        if not match["ahead"] and not (_is_soon(clause, at) and (_has_a_day(clause) or not _is_habit(clause, at))):
            continue
        others = _sides_of_session(clause, match)
        is_told = _is_told if match["ahead"] else _is_coming
        if not others and (WITH_A_CROWD.match(clause.text, at + 1, clause.end) or is_of_some_states(clause, at)):
            continue
        if is_told(clause, match, others):
            yield _plan(clause, wordings.SESSION.name, match.span(), at, others)
    yield from _gone_for(clause)
    set_somewhere = clause.kinds & {"date", "city", "state"}
    told = (wordings.TO_GO_ON, wordings.NEXT_ROUND) if set_somewhere else (wordings.NEXT_ROUND,)
    for wording in chain.from_iterable(rules.on(clause) for rules in told):
        for match in wording.matches(clause):
            yield from _going_on(clause, wording, match)


def _going_on(clause: Clause, wording: Rule, match: re.Match[str]) -> Iterator[Candidate]:
    """Yield the meeting that follows the one told of, where nobody else meets at it."""
    then = "_then" if match.groupdict().get("event_then") else ""
    at = match.start(f"event{then}")
    if wording.name == wordings.NEXT.name and clause.form(at).endswith("meetings"):
        return
    if wording is wordings.CONVENING and not clause.form(match.start(f"verb{then}")).startswith("conven"):
        return
    if not wordings.WITH.match(clause.text, at + 1, clause.end):
        plan = _plan(clause, wording.name, match.span(), at, _sides(clause, at, match.end()))
        if wording is wordings.DATE_SET:
            plan.facets["on"] = clause.folded.at(max(match.start("day"), match.start("day1")))
        yield plan


def _sides_of_session(clause: Clause, match: re.Match[str]) -> list[Actor]:
    """Return who meets at a session: of one that will be held, also who hosts it with home, or whose it is."""
    at = match.start("event")
    if match["ahead"] and (hosts := _hosts_beside(clause, at, match.end())):
        return hosts
    others = _sides(clause, at, match.end())
    if others or not match["ahead"]:
        return others
    of_a_body = match["of"] and clause.folded.at(match.end("of") - 1).value == "session"
    return [state(clause.forum)] if not of_a_body and _is_of_the_organisation(clause, at, match.end()) else []


def _is_of_the_organisation(clause: Clause, at: int, end: int) -> bool:
    """Whether `the summit` with a day is one of the organisation whose gathering has been told of."""
    told = clause.forum and "date" in clause.kinds and wordings.SITTING_OF.fullmatch(clause.form(at))
    if not told or clause.folded.at(end - 1).kind == "join":
        return False
    article = "The " if clause.part.has_questions else ("the ", "The ", "the upcoming ", "the forthcoming ")
    return clause.text.endswith(article, clause.start, at)


def _gone_for(clause: Clause) -> Iterator[Candidate]:
    """Yield `will travel to Lima for the fifth round of consultations`: with its sides, or those who live there."""
    for match in wordings.GOES_FOR.matches(clause):
        at = match.start("event")
        words = clause.words(match.end("place"), at)
        serial = wordings.SERIAL.search(words, words.rfind(" for "))
        if not serial or not _is_session(clause, at):
            continue
        if "planned" not in (clause.noun_status(at), clause.verb_status(match.start())):
            continue
        of_the_bloc = clause.forum and OF_THE_BLOC.match(clause.text, at + 1, clause.end)
        if of_the_bloc or wordings.OF_TWO.match(clause.text, at + 1, clause.end):
            continue
        host, guests = party_of(clause.folded.at(match.start("place"))), subject_of(clause, match.start())
        theirs = foreign(guests, clause.home)
        if theirs and host != clause.home:
            continue
        others = _sides(clause, at, match.end()) or (theirs if host == clause.home else [state(host)])
        if others and all(is_state(actor.party) for actor in others):
            yield _plan(clause, wordings.GOES_FOR.name, match.span(), at, others)


def _sittings(clause: Clause) -> Iterator[Candidate]:
    """Yield `the Joint Commission met in Lima in May` and `the round was held there`: of those told of, if of none."""
    if not clause.kinds & {"date", "city"}:
        return
    for wording in session_wordings.SAT.on(clause):
        for match in wording.matches(clause):
            yield from _sitting(clause, wording, match)


def _beside(clause: Clause) -> Iterator[Candidate]:
    """Yield `The previous one was held in Lima in May`, or `the next one will be`, behind a sentence on a session."""
    for wording in wordings.BESIDE.on(clause) if clause.number else ():
        for match in wording.matches(clause):
            if wording is wordings.IT_WILL and not _follows_the_last(clause, match):
                if clause.folded.at(match.start("verb")).kind == "met":
                    continue
                yield Candidate(
                    "meeting_agreed", wording.name, clause, *match.span(), [], "planned", at=match.start("verb"),
                    anaphoric=True, facets={"refines": True},
                )  # fmt: skip
                continue
            before, at = clause.part.sentences[clause.number - 1], match.start(match.lastgroup or "verb")
            told = any(
                mention.kind in ("talks", "forum") for mention in clause.folded.within(before.start, match.start())
            )
            if told and wording in (wordings.NEXT_ONE, wordings.IT_WILL):
                if clause.form(at) == "had":
                    continue
                yield _plan(clause, wording.name, match.span(), at, [])
            elif told and clause.verb_status(at) == "held":
                name = wording.name
                yield Candidate("meeting_held", name, clause, *match.span(), [], "held", at=at, anaphoric=True)


def _begins(clause: Clause) -> Iterator[Candidate]:
    """Yield `The summit opens on Monday`: what only tells the day of the gathering to come told of before."""
    for match in wordings.BEGINS.matches(clause) if clause.number else ():
        form = clause.words(match.start("verb"), match.end("verb"))
        if wordings.PRESENT.fullmatch(form) and _is_session(clause, match.start("event")):
            yield Candidate(
                "meeting_agreed", wordings.BEGINS.name, clause, *match.span(), [], "planned", at=match.start("event"),
                anaphoric=True, facets={"refines": True},
            )  # fmt: skip


def _follows_the_last(clause: Clause, match: re.Match[str]) -> bool:
    """Whether `it will meet again in May` tells of a session after the one of the sentence before."""
    before = clause.part.sentences[clause.number - 1]
    return bool(match["again"] or wordings.WAS_LAST.search(clause.words(before.start, before.end)))


def _sitting(clause: Clause, wording: Rule, match: re.Match[str]) -> Iterator[Candidate]:
    at, verb = match.start("event"), match.start("verb")
    if wording is session_wordings.SITTING and (not _is_of_a_body(clause, at) or clause.form(verb) in _HAVE):
        return
    forum = wording is session_wordings.FIRST and clause.folded.at(at).kind == "forum"
    if forum and not is_of_a_body_told_before(clause, at):
        return
    others = _sides(clause, at, match.end())
    if any(not is_state(actor.party) for actor in others) and wording is not session_wordings.SITTING:
        return
    if (
        not others
        and clause.form(at).endswith("negotiations")
        and wordings.OUTCOME_OF.search(clause.words(clause.start, at))
    ):
        return
    status = clause.verb_status(verb)
    if clause.folded.at(verb).kind == "hold" and status == "held":
        status = clause.noun_status(at)
    if clause.text.startswith(" next", verb + 1):
        status = "planned"
    yield Candidate(
        "meeting_held", wording.name, clause, *match.span(), others, status,
        joint=len(distinct(others)) > 1, at=at, anaphoric=not others,
    )  # fmt: skip


def _is_of_a_body(clause: Clause, at: int) -> bool:
    """Whether a word for talks is one for a commission or for its rounds."""
    return clause.folded.at(at).value == "session" and wordings.ROUNDS.match(clause.form(at)) is not None


def _is_told(clause: Clause, match: re.Match[str], others: list[Actor]) -> bool:
    """Whether a session that will be held is one of those whom the release tells of."""
    at = match.start("event")
    if wordings.ALSO_HOLDS.match(match["ahead"]):
        return False
    if wordings.FRONTED.fullmatch(clause.text, clause.start, at) and wordings.THEN_WILL.match(match["ahead"]):
        return False
    aside = clause.folded.at(at).kind == "talks" and wordings.SET_ASIDE.match(clause.source)
    if aside and wordings.ANOTHER_WILL.match(match["ahead"]):
        return False
    if others or wordings.SERIAL.search(clause.words(max(clause.start, at - _REACH), at)):
        return True
    return _is_bilateral(clause, match) and clause.noun_status(at) == "planned"


def _is_soon(clause: Clause, at: int) -> bool:
    """Whether a session is called one that is yet to come."""
    return wordings.SOON.search(clause.words(max(clause.start, at - _REACH), at)) is not None


def _is_coming(clause: Clause, match: re.Match[str], others: list[Actor]) -> bool:
    """Whether a session is yet to come, with its day or place in the sentence; those of an organisation gather."""
    at = match.start("event")
    if any(not is_state(actor.party) for actor in others):
        return False
    told = bool(others) or _is_bilateral(clause, match) or is_of_a_body_told_before(clause, at)
    return told and clause.noun_status(at) == "planned"


def _is_bilateral(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a session is one of two sides by its name: talks, a session of a commission, the summit of the two."""
    of_talks = any(mention.kind == "talks" for mention in clause.folded.within(*match.span("event")))
    of_talks = of_talks or bool(match["of"] and clause.folded.at(match.end("of") - 1).kind == "talks")
    return of_talks or wordings.BETWEEN_US.match(clause.text, match.start("event") + 1, clause.end) is not None


def _sides(clause: Clause, at: int, end: int) -> list[Actor]:
    """Return who meets at a session, as the words around it tell: an organisation, or the states beside home."""
    before = wordings.BEFORE.search(clause.text, max(clause.start, at - _REACH), at)
    after = wordings.AFTER.match(clause.text, at + 1, clause.end)
    beyond = wordings.AT_ORGANISATION.match(clause.text, end, clause.end)
    mentions = [
        mention for match in (before, after, beyond) if match for mention in clause.folded.within(*match.span())
    ]
    organisations = list(filter(None, map(organisation_of, mentions)))
    if organisations:
        two = before is not None and wordings.OF_TWO_ORGANISATIONS.match(before[0])
        return [state(one) for one in dict.fromkeys(organisations[: 2 if two else 1])]
    parties = [str(mention.value) for mention in mentions if mention.kind in ("state", "demonym")]
    parties += [
        actor.party for mention in mentions if mention.kind == "actor" for actor in mention.value if actor.party
    ]
    if clause.home in parties:
        return [state(party) for party in dict.fromkeys(parties) if party != clause.home]
    return []


def _plan(clause: Clause, name: str, span: tuple[int, int], at: int, others: list[Actor]) -> Candidate:
    start, end = span
    facets = {} if others else {"trip": _of_the_title(clause) or host_of_body(clause, at)}
    return Candidate(
        "meeting_agreed", name, clause, start, end, others, "planned",
        joint=len(distinct(others)) > 1, at=at, anaphoric=not others, facets=facets,
    )  # fmt: skip


def _of_the_title(clause: Clause) -> str:
    """Return the only foreign party that the title names: who meets when the text has not told of anybody yet."""
    parties = distinct(foreign_in_title(clause))
    return parties[0] if len(parties) == 1 else ""
