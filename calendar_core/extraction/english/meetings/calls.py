"""Rules for telephone conversations."""

import re
from collections.abc import Iterator

from attrs import evolve

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
from calendar_core.extraction.english.clauses.encounters import foreign_side
from calendar_core.extraction.english.clauses.joined_by_home import joined_by_home
from calendar_core.extraction.english.clauses.rules import Rule, RuleSet, rule
from calendar_core.extraction.english.clauses.status import MATTER_OF, Status
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.meetings.face_to_face import BEGINNING, are_in_one_place, is_face_to_face
from calendar_core.extraction.english.meetings.told_in_calls import DID, TOLD_IN_CALL, others_of_call
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.words.marks import MARKS, SPEAKING
from calendar_core.extraction.english.words.patterns import BY_PHONE, RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_THESE = r"(?::| (?:each of )?the following(?: [a-z]+| <actor>){0,3}:)?"
"""Behind `with`: a list follows."""
_BETWEEN = rule(
    "call_between",
    r"<phone>(?:(?:(?! with (?:the )?<actor>)[^;:\n<talks>]){0,60}?\b(?:between|by)"
    r"|(?:(?! for | about | support| and | with the )[^;:\n<talks>]){0,60}?\b(?<!ahead )of) (?P<whom><LIST>)",
    "phone",
)
_WITH = rule(
    "call_with", rf"<phone>(?!, (?:the )?<actor>)[^;:\n]{{0,90}}?\b(?:with|to|from){_THESE} (?P<whom><LIST>)", "phone"
)
_JOINED = rule("call_joined", r"<phone>(?: today)? (?:was|were|included|are|is) (?P<whom><LIST>)", "phone")
_HELD_BY = rule(
    "call_held_by",
    r"(?P<whom><WHOS>)(?:(?:(?! (?:said|says|told|stated|confirmed|reached|achieved) )[^;:\n<talks>]){0,60}?|"
    r",? (?:also )?<discussed>[^;:\n<talks><actor>]{0,160}? (?:in|during|on) (?:their|an?) (?:[a-z-]+ )?)"
    r"(?P<at><phone>)",
    "phone",
)
_DYAD = rule(
    "call_dyad",
    r"(?P<whom>(?:<state>|<demonym>)(?:-| - )(?:<state>|<demonym>|<actor>))(?:<S>)?"
    r"(?: [\w-]+| <modifier>| <field>| <body>| <actor>| <hold>){0,4}? (?:an? )?(?P<at><phone>)",
    "phone",
)
_MADE = rule(
    "call_made", r"<phone>(?: that)? [^;:\n]{1,40}? made [^;:\n]{0,50}?(?:was|is) (?:to|with) (?P<whom><LIST>)", "phone"
)
_IN_ONE = rule(
    "in_call",
    r"(?:<call_by>|\b(?:[Ii]n|[Dd]uring|[Oo]n) an? (?:[a-z-]+ ){0,2}<phone>)(?:,? (?:on )?<date>| today| yesterday)*, "
    rf"(?:the )?(?P<whom><WHOS>)(?!,? {DID} )",
    "actor",
    "phone|call_by",
)
_NAMED = RuleSet(_MADE, _BETWEEN, _WITH, _JOINED, _DYAD, _HELD_BY)

_SPEAK = "(?:<spoke|discussed|met|talks>)"
_SPOKE_BY_PHONE = rule(
    "spoke_by_phone",
    rf"{_SPEAK}[^;:\n]{{0,70}}?<call_by>[^;:\n<met>]{{0,60}}?\b(?:with|to) (?P<whom><LIST>)",
    "call_by",
)
_SPOKE_TO_BY_PHONE = rule(
    "spoke_by_phone",
    rf"{_SPEAK}[^;:\n]{{0,60}}?\b(?:with|to) (?P<whom><LIST>)[^;:\n<actor>]{{0,80}}?{BY_PHONE}",
    "call_by|phone",
)
_PHONED = rule("phoned", r"<phoned> (?P<whom>me\b|<LIST>)", "phoned")
_PHONED_BY = rule(
    "phoned_by", r"\b(?:was|were|been|being) (?:<phoned>|rung up|contacted <call_by>) by (?P<whom><LIST>)", "actor"
)
_CALLED = rule(
    "called",
    r"<actor>(?:(?: (?:also|today|later|earlier|recently|just|<modifier>|<date>))+|, [^.;,\n<actor>]{1,40},)? called "
    r"(?:<date> |today )?(?:the |his |her )?(?P<whom><actor>)"
    r"(?= to (?!(?:the|his|her|an?) )| and (?!an? )|[.;\n]|\s*$|,? on <date>|,? <date>| today\b)",
    "actor",
)
_CALLED_TO = rule(
    "called_to",
    r"<actor>(?: (?:also|today|later|earlier|<modifier>|<date>))* (?:called|<phoned>)"
    r"(?: (?:today|earlier|<date>))* to (?:congratulate|thank|console|commend|brief) (?:the )?(?P<whom><actor>)",
    "actor",
)
_BY_PHONE = rule("by_phone", r"(?P<whom><WHOS>)[^;:\n]{0,80}?<call_by>", "call_by")
_BY_CALL_WITH = rule("by_call_with", r"<call_by>(?:,? (?:on )?<date>| today| again)* with (?P<whom><LIST>)", "call_by")
_NOT_REACHED = lazy(
    r"\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|unable|(?:not|n't) (?:been )?able|fail(?:s|ed|ing)?|"
    r"(?:could|did|can) ?n[o']t) (?:\w+ )?(?:to )?(?:\w+ )?(?:reach|contact|get (?:hold|through)|call|ring)\b"
)
"""Up to the phone: nobody answered."""
_SPOKE_WITH = rule(
    "spoke_with",
    r"<spoke>(?: (?:about|of) (?:this|that|it|these|them|which))?"
    r"(?: (?:today|(?:on )?<date>|in <city>|again|earlier|yesterday|overnight|tonight|also|at length|"
    r"(?:by|via|over|through) (?:an? )?(?:<forum>|(?:video|virtual)(?: \w+)?)|"
    r"(?:about|on) (?!behalf)(?:(?! (?:that|which|to) )[^.;:,\n<actor><talks><met><visit>]){1,70}?(?= with )|"
    rf"(?!regular|frequent|constant|usual)[a-z]+ly),?)* (?:with|to){_THESE} "
    r"(?P<whom><LIST>)",
    "spoke",
)
_TOLD = RuleSet(
    _SPOKE_BY_PHONE,
    _SPOKE_TO_BY_PHONE,
    _PHONED,
    _PHONED_BY,
    _CALLED,
    _CALLED_TO,
    TOLD_IN_CALL,
    _BY_CALL_WITH,
    _BY_PHONE,
    _IN_ONE,
    _SPOKE_WITH,
)
_TWO = lazy(r"\b(?:[Tt]he two|[Bb]oth|[Tt]hey)\b")
_THEIR_CALL = RULES.compile(r"\b(?:[Ii]n|[Dd]uring) their (?:[a-z]+ )?<phone>")
_OF_MANY = lazy(r"\b(?:several|many|numerous|a number of|a series of|multiple|frequent) (?:[a-z]+ )?$")
"""Before calls of no day."""
_RECENT = lazy(r"\b(?:recent|latest|previous|earlier) (?:[a-z-]+ )?$")
"""Before a call of no day: it is spoken of."""
_VIDEO = lazy(r"\b(?:[Vv]ideo(?:[ -]conference)?|[Vv]irtual|[Oo]nline)[ -]$")
_IN_TOWN = RULES.compile(r" in <city>")
_AT_TALKS = RULES.compile(r"[^.;:\n]{0,20}? (?:at|during) an? (?:[a-z]+ )?<talks>")
_WITH_COMPANY_AT_TALKS = RULES.compile(
    r",? (?:accompanied|flanked|joined) by [^.;:\n]{1,160}?,? (?:in|at|during) (?:an?|the|their) (?:[a-z]+ )?<talks>"
)
_BY_VIDEO = lazy(r"\b(?:by|via|over|in|on|through) (?:an? )?(?:video|virtual|Zoom|(?:Microsoft )?Teams\b|Skype|Webex)")
_A_VIDEOCONFERENCE = lazy(r"\b(?:secure )?video[- ]?(?:conference|call|teleconference)s?\b", re.IGNORECASE)
"""In a title or a beginning: nobody sat in one room."""
_PHONE = lazy(r"\b(?:tele)?phone[ds]?\b", re.IGNORECASE)
"""There as well: it was no videoconference alone."""
_BEFORE, _BEHIND = 20, 40
_CONTACT_KEPT = prefiltered(
    r"\b(?:in|into|constant|regular|close|permanent|frequent|keep|kept) (?:tele)?phone contact\b"
    r"|\b(?:tele)?phone contact (?:is|was|has been|will be) (?:\w+ )?(?:kept|maintained)\b"
)
"""In a sentence: those told of may speak by phone at any time, and nothing tells when they did."""
_IN_TOUCH = lazy(r"\b(?:in|regular|constant|close) (?:\w+ )?(?:touch|contacts?)\b")
_WITH_OTHERS = RULES.compile(r",? (?:<date> )?(?:with|to) (?:the |his |her )?(?:<actor>|<state>|<demonym>)")
"""Behind `by phone`: with whom somebody spoke who is no more of home than they are."""
_FROM_OTHERS = RULES.compile(
    r" (?:from|with) (?:the |his |her )?(?:<state|demonym> [^.;,\n]{0,40})?<actor>| to (?:the )?(?P<called><actor>)"
)
"""Behind a call of those who are not of home: it was with others."""
_THEN_ACTS = RULES.compile(r"(?:,? (?:on )?<date>| today| yesterday)*, (?:the )?(?P<who><actor>)")
_OFTEN = lazy(r" (?:often|regularly|frequently|all the time|every|a lot|constantly)\b")
"""Behind whom somebody speaks with as a habit."""
_SEVERAL = 2
_APART = lazy(r"\b(?:separate(?:ly)?|each|respectively|in turn|calls|conversations|also|then|later)\b")
"""In a sentence about several who were spoken with: not at once."""
_JOINT = lazy(r"joint|trilateral|conference")
_WHAT = RULES.compile(r"<discussed> (?:the )?(?P<what><state>)")
_APPEALS = ("we", "to", "and", "courtesy", "farewell", "they", "i")
_A_CALL = lazy(r"(?:\b(?:an?|the|this|another)(?: (?!strong |urgent |clear )[a-z-]+)?|phone|video)$")
_IS_AN_APPEAL = lazy(
    r" (?:(?:came|comes|was made|was issued) (?:as|amid|when|while|ahead of)|was (?:echoed|heeded|repeated))\b"
    r"| (?:while|when|as) (?:delivering|addressing|speaking|opening|inaugurating|launching|chairing)\b"
)
"""Behind a call by which somebody was asked for something."""
_HELD_CALLS = RULES.compile(
    r"<hold> (?:several|many|two|three|four|five|separate|multiple|some|a (?:number|series|round) of) $"
)
"""Before `calls`, whenever they were."""
_FOLLOWED_UP = lazy(r"\b(?:follow(?:s|ed|ing)? up on|build(?:s|ing)? (?:up)?on|follow(?:s|ing)?) (?:[\w'’.-]+ ){0,7}$")
"""Before a call: it was before what is told."""
_AFTER_A_CALL = ("with", "from", "between", "today")
CONVERSED = ("conversation", "conversations", "exchange", "exchanges", "exchange of views", "discussion", "discussions")
"""How the words end by which those who speak with each other are told to do so."""
_SPEAKS = lazy(r"\b[Ss]peaks (?:to|with)\b")
"""In a title: it is by phone, unless something tells of a place."""
_MEETING = ("met", "visit", "visited", "receive", "arrive", "call_on")
"""Kinds of words in a release by which somebody is told to have been somewhere, or met."""


def is_of_a_call(clause: Clause) -> bool:
    """Whether the title says that those who met did so by phone: `Readout of the Leaders' Call`."""
    if clause.number or clause.in_title or clause.kinds & {"city", "talks"}:
        return False
    title = {mention.kind for mention in clause.reading.title.folded.mentions}
    dates = (one for one in clause.folded.within(clause.start, clause.end) if one.kind == "date")
    of_today = all(clause.folded.source[one.start : one.end].lower() == "today" for one in dates)
    return of_today and "phone" in title and not title & {"talks", "met", "visit"}


def is_of_speakers(clause: Clause, at: int) -> bool:
    """Whether a conversation is by phone as the title tells, and nothing else: `Minister A speaks with Minister B`."""
    if clause.in_title or "city" in clause.kinds or not clause.form(at).endswith(CONVERSED):
        return False
    title = clause.reading.title.folded
    kinds = {one.kind for one in title.mentions}
    if "spoke" not in kinds or kinds & {*_MEETING, "talks"} or not _SPEAKS.search(title.source):
        return False
    met = any(MARKS[one] in clause.reading.text.folded.text for one in _MEETING)
    return not met and not are_in_one_place(clause)


def find_calls(clause: Clause) -> Iterator[Candidate]:
    """Yield the telephone conversations that a sentence tells of."""
    if (not clause.kinds & SPEAKING and not _TOLD.on(clause)) or _CONTACT_KEPT.search(clause.source):
        return
    named = list(_named(clause))
    told = [one for one in _told(clause) if not named or _is_another(one, named)]
    yield from named + told or _anaphoric(clause)


def _is_another(spoken: Candidate, named: list[Candidate]) -> bool:
    """Whether who spoke with somebody did so apart from the calls named: `spoke with A on the call of B and C`."""
    names = {actor.name for one in named for actor in one.actors}
    others = {actor.name for actor in spoken.actors}
    return spoken.rule == _SPOKE_WITH.name and "" not in names | others and not names & others


def _named(clause: Clause) -> Iterator[Candidate]:
    taken: set[int] = set()
    for wording in _NAMED.on(clause):
        for match in wording.matches(clause):
            at = match.start("at") if wording in (_DYAD, _HELD_BY) else match.start()
            others = (
                _others(clause, wording, match)
                if at not in taken and (wording is _MADE or _is_call(clause, at))
                else []
            )
            if others:
                taken.add(at)
                yield _call(
                    clause,
                    wording,
                    match,
                    others,
                    at,
                    held=clause.noun_status(at, match.end()) == "held" or _is_followed_up(clause, at),
                )


def _is_followed_up(clause: Clause, at: int) -> bool:
    """Whether what is to come only goes on with a call of some day: `will follow up on their call of 5 May`."""
    return "date" in clause.kinds and _FOLLOWED_UP.search(clause.words(clause.start, at)) is not None


def _others(clause: Clause, wording: Rule, match: re.Match[str]) -> list[Actor]:
    actors = _of_dyad(clause, match) if wording is _DYAD else participants(clause.folded, *match.span("whom"))
    others = foreign(actors, clause.home)
    if wording is _DYAD and not has(actors, clause.home):
        return []
    if wording is _HELD_BY and (
        " that " in clause.words(match.end("whom"), match.start("at"))
        or (not has(actors, clause.home) and _is_with_others(clause, match))
    ):
        return []
    if wording in (_WITH, _MADE):
        subject = subject_of(clause, match.start())
        return foreign_side(subject, actors, clause.home) or (others and _own(subject, clause))
    if wording is not _JOINED and not has(actors, clause.home) and len(distinct(others)) > 1:
        return others if joined_by_home(clause, match.start(), others) else []
    return others


def _is_with_others(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a call of those who are not of home was with others, or to somebody of another state."""
    behind = _FROM_OTHERS.match(clause.text, match.end(), clause.end)
    called = list(clause.folded.at(behind.start("called")).value) if behind and behind["called"] else []
    return behind is not None and (not called or bool(foreign(called, clause.home)))


def _of_dyad(clause: Clause, match: re.Match[str]) -> list[Actor]:
    """Return both states of `the Japan-Germany telephone talk`."""
    sides = clause.folded.within(*match.span("whom"))
    return [state(one.value[0].party if one.kind == "actor" else party_of(one)) for one in sides]


def _own(subject: list[Actor], clause: Clause) -> list[Actor]:
    """Return the foreign caller of a call to home: `a call from the President to the Minister`."""
    return foreign(subject, clause.home) if has(subject, clause.home) else []


def _told(clause: Clause) -> Iterator[Candidate]:
    """Yield the first call that a sentence tells in words for speaking; a meeting where both sat in one room."""
    for wording in _TOLD.on(clause):
        for match in wording.matches(clause):
            span = _reported(clause, match) if wording in (_BY_PHONE, _IN_ONE) else match.span("whom")
            whom = participants(clause.folded, *span)
            if match["whom"] == "me":
                whom = [Actor(clause.home, stated=True)]
            if wording is _BY_PHONE and _is_discussed(clause, match):
                continue
            if wording is TOLD_IN_CALL:
                others, status = others_of_call(clause, match), "held"
            elif wording in (_BY_PHONE, _IN_ONE):
                others, status = _callers(whom, clause), _status_of_speaking(clause, match)
                beside = not has(whom, clause.home) and _WITH_OTHERS.match(clause.text, match.end())
                if beside or _IN_TOUCH.search(match[0]):
                    continue
            else:
                subject = _caller(clause, wording, match) or _who_then_acts(clause, wording, match)
                others = foreign_side(subject, whom, clause.home)
                status = clause.verb_status(match.start())
                if status != "held" and clause.folded.at(match.start()).kind == "spoke":
                    return
            if others and status == "held" and not _OFTEN.match(clause.text, match.end()):
                call = _call(clause, wording, match, others, match.start(), held=True)
                in_person = wording is _SPOKE_WITH and is_face_to_face(clause, match.start(), others)
                yield evolve(call, kind="meeting_held") if in_person else call
                return


def _is_discussed(clause: Clause, match: re.Match[str]) -> bool:
    """Whether home is only what others discussed by phone: `US, Turkish diplomats discuss Peru on phone`."""
    what = _WHAT.search(clause.text, *match.span())
    whom = participants(clause.folded, match.start(), what.start()) if what else []
    return (
        what is not None
        and party_of(clause.folded.at(what.start("what"))) == clause.home
        and not has(whom, clause.home)
    )


def _who_then_acts(clause: Clause, wording: Rule, match: re.Match[str]) -> list[Actor]:
    """Return who acts behind `In a telephone call with A last week,`: the other of the two."""
    behind = _THEN_ACTS.match(clause.text, match.end(), clause.end) if wording is _BY_CALL_WITH else None
    return list(clause.folded.at(behind.start("who")).value) if behind else []


def _status_of_speaking(clause: Clause, match: re.Match[str]) -> Status:
    """Return what became of a conversation by phone: `is expected to speak with A by phone` is yet to come."""
    speaking = (at for at, one in clause.folded.marked(*match.span()) if one.kind in ("spoke", "discussed"))
    at = next(speaking, None)
    if at is None:
        return "void" if _NOT_REACHED.search(clause.words(clause.start, match.end())) else "held"
    return clause.verb_status(at)


def _reported(clause: Clause, match: re.Match[str]) -> tuple[int, int]:
    """Return where those stand who may have spoken: others than who says so, and before what they discussed."""
    start, end = max(match.start(), clause.text.rfind(" that ", *match.span())), match.end()
    discussed = clause.first("discussed", start, end)
    if discussed < 0 or " with " in clause.text[discussed:end] or not participants(clause.folded, start, discussed):
        return start, end
    return start, discussed


def _callers(actors: list[Actor], clause: Clause) -> list[Actor]:
    """Return the foreign persons named around a call, or else the states: beside persons these are spoken of."""
    others = foreign(actors, clause.home)
    callers = [actor for actor in others if actor.sort in PERSONS] or others
    return callers if len(distinct(callers)) == 1 or has(actors, clause.home) else []


def _caller(clause: Clause, wording: Rule, match: re.Match[str]) -> list[Actor]:
    """Return who called, of whom the wording tells itself or the words before it."""
    if wording in (_CALLED, _CALLED_TO):
        return participants(clause.folded, match.start(), match.start("whom"))
    return subject_of(clause, match.start())


def _is_of_others(clause: Clause) -> bool:
    """Whether a sentence names persons of several other states, and nobody of home: the call was theirs."""
    people = [one for one in participants(clause.folded, clause.start, clause.end) if one.sort in PERSONS]
    return len(distinct(foreign(people, clause.home))) > 1 and not has(people, clause.home)


def _anaphoric(clause: Clause) -> Iterator[Candidate]:
    """Yield a call whose sides have been named before: `the two leaders discussed it over the phone on 27 October`."""
    if not clause.kinds & {"call_by", "phone"} or _is_of_others(clause):
        return
    if (
        clause.number > 1
        and "date" not in clause.kinds
        and not _THEIR_CALL.search(clause.text, clause.start, clause.end)
    ):
        return
    for position, mention in clause.folded.marked(clause.start, clause.end):
        by = mention.kind == "call_by" and _TWO.search(clause.text, clause.start, position)
        named = mention.kind == "phone" and clause.form(position) not in ("call", "calls")
        behind = clause.words(position + 1, clause.end)
        off = _WAS_SCHEDULED.match(behind) is not None or _WITH_OUR_OWN.match(behind) is not None
        if not (off or (named and _is_custom(clause, position))) and (
            by or (named and not MATTER_OF.search(clause.words(clause.start, position)))
        ):
            yield Candidate(
                "call_held", "call_anaphoric", clause, position, position + 1, [], at=position, anaphoric=True
            )
            return


def _is_custom(clause: Clause, position: int) -> bool:
    """Whether calls are told of as what goes on between two: `keep in contact through phone calls`."""
    several = clause.form(position).endswith("s")
    return several and ("date" not in clause.kinds or _USUAL.search(clause.words(clause.start, position)) is not None)


_USUAL = lazy(r"\b(?:regular|frequent|constant|daily|weekly|monthly|usual)(?:ly)?\b[^.;]{0,60}$")
"""Before calls: they are made again and again."""
_WITH_OUR_OWN = lazy(
    r"(?: (?:calls?|conversations?|discussions?))? with (?:[A-Z][a-z]+ ){0,2}"
    r"(?:Gov(?:\.|ernors?)|Sen(?:\.|ators?)|Rep(?:\.|resentatives?)|Congress\w*|Mayors?) (?!of )"
)
"""Behind a call: it was with those who govern a part of home, or are in its parliament."""
_WAS_SCHEDULED = lazy(
    r"[^.;]{0,50}? (?:was|were|had been) (?:\w+ )?(?:scheduled|planned|due|set)\b[^.;]{0,60}?,? but\b"
)
"""Behind a call: when it should have been."""


def _call(
    clause: Clause, wording: Rule, match: re.Match[str], others: list[Actor], at: int, *, held: bool
) -> Candidate:
    by_video = _VIDEO.search(clause.text, max(clause.start, at - _BEFORE), at)
    told = clause.words(match.start(), min(match.end() + _BEHIND, clause.end))
    elsewhere = (_BY_VIDEO.search(told) and not _PHONE.search(told)) or (
        wording is _SPOKE_WITH and _in_person(clause, match)
    )
    elsewhere = elsewhere or (wording in (_SPOKE_WITH, _JOINED) and _is_told_to_be_by_video(clause))
    calls_on = clause.form(at) == "call" and MARKS["call_on"] in clause.reading.title.folded.text
    kind = "meeting_held" if by_video or elsewhere or calls_on else "call_held"
    joint = wording is _JOINED or _JOINT.search(clause.text, max(clause.start, at - 20), at) is not None
    joint = joint or _is_one_call(clause, wording, others) or joined_by_home(clause, at, others)
    uncounted = clause.number > 1 and clause.form(at).endswith("s") and MARKS["date"] not in match[0]
    several = _OF_MANY.search(clause.text, max(clause.start, at - _BEFORE), at)
    recent = "date" not in clause.kinds and _RECENT.search(clause.text, max(clause.start, at - _BEFORE), at)
    status = "held" if held and not (uncounted and several) and not recent else "void"
    return Candidate(kind, wording.name, clause, match.start(), match.end(), others, status, joint, at)  # type: ignore[arg-type]


def _is_told_to_be_by_video(clause: Clause) -> bool:
    """Whether the title, or the beginning of the text, tells of a videoconference, and neither of the telephone."""
    words = f"{clause.reading.title.folded.source}\n{clause.reading.text.folded.source[:BEGINNING]}"
    return _A_VIDEOCONFERENCE.search(words) is not None and not _PHONE.search(words)


def _is_one_call(clause: Clause, wording: Rule, others: list[Actor]) -> bool:
    """Whether several were spoken with at once, as the title tells by its one call."""
    if wording not in (_SPOKE_WITH, _SPOKE_BY_PHONE, _WITH) or len(distinct(others)) < _SEVERAL:
        return False
    title = clause.reading.title.folded
    words = [title.source[one.start : one.end] for one in title.mentions if one.kind == "phone"]
    words = words or _A_VIDEOCONFERENCE.findall(title.source)
    return len(words) == 1 and not words[0].endswith("s") and not _APART.search(clause.source)


def _in_person(clause: Clause, match: re.Match[str]) -> bool:
    """Whether somebody was spoken with in a town or at a meeting."""
    if _WITH_COMPANY_AT_TALKS.match(clause.text, match.end()):
        return True
    return "city" in clause.kinds and bool(
        _IN_TOWN.search(match[0])
        or _IN_TOWN.match(clause.text, match.end())
        or _AT_TALKS.match(clause.text, match.end())
    )


def _is_call(clause: Clause, position: int) -> bool:
    """Whether `call` is a conversation here, not an appeal."""
    if clause.form(position) not in ("call", "calls"):
        return True
    after = clause.text[position + 1 : position + 12].lstrip()
    before = clause.text[max(clause.start, position - _BEFORE) : position].rstrip().lower()
    if (
        before.endswith(_APPEALS)
        or after.startswith("for ")
        or _IS_AN_APPEAL.match(clause.folded.source, clause.folded.at(position).end)
    ):
        return False
    if _HELD_CALLS.search(clause.text, max(clause.start, position - _BEFORE), position):
        return True
    return after.startswith(_AFTER_A_CALL) or _A_CALL.search(before) is not None
