"""Rules for meetings that are yet to come: sessions agreed, summits that home will host or join, next rounds."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import (
    PERSONS,
    Candidate,
    Clause,
    distinct,
    foreign,
    has,
    participants,
    state,
    subject_of,
)
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.rules import RuleSet, rule
from calendar_core.extraction.english.status import noun_status, verb_status
from calendar_core.extraction.prefilter import prefiltered
from calendar_core.parties import is_state

_WILL = (
    r"(?:will|shall|'ll|agreed to|<sign> to|(?:was|were|been) (?:reached|made) to|"
    r"plan to|planned to|intend to|decided to|"
    r"(?:is|are|was|were) (?:to|due to|expected to|scheduled to|set to|<arrive>|planned to))"
    r"(?: also| then| again| jointly| soon| next| <date>| on <date>| in <date>)*"
)
_WORDS = (
    r"(?:[\w'-]+ |<modifier> |<field> |<name> |<body> |<state>-|<state> |<demonym> |<demonym>-|<org> |<org>-|"
    r"<actor>(?:<S>)? |\([^)\n]{1,20}\) ){0,7}?"
)
_EVENT = "(?P<event><talks>|<forum>)"
_TOGETHER = rule("will_meet_together", rf"(?P<both><WHOS>),? {_WILL} <met>", "met")
_SIDES_MEET = rule(
    "sides_will_meet",
    r"\b(?:[Tt]eams|[Dd]elegations|[Ee]xperts|[Gg]roups|[Tt]hey|[Ss]ides|[Pp]arties|[Cc]ountries|<actor>) "
    rf"{_WILL} <met>(?! with)",
    "met",
)
_AGREED = rule("agreed_to_meet", r"(?:<sign>|\bagreed)(?: [^.;,\n]{0,60}? and)? to (?:[a-z]+ )?<met>(?! with)", "met")
_THEY_WILL_MEET = RuleSet(_SIDES_MEET, _AGREED)
_MEETING = rule("is_meeting", r"\b(?:is|are)(?: also)? (?P<event><talks>) (?:with )?(?P<whom><LIST>)", "talks")
_HOLDS = rule(
    "will_hold",
    rf"{_WILL} (?P<verb><hold>|<receive>|<join>|<actor>(?= the )) (?:the |an? |their |its |another )?{_WORDS}{_EVENT}",
    "hold|receive|join|actor",
    "talks|forum",
)
_AHEAD = rule(
    "session_ahead",
    rf"{_EVENT}(?: of (?:the |their )?(?:<talks>|<forum>))?(?: \([^)\n]*\))?[^.;\n<talks><forum>]{{0,110}}?"
    r"(?:(?:will|(?:is|are)(?: also)? to|shall|would)(?: also| now| then)? (?:be )?<hold>|\bto be <hold>|"
    r"(?:is|are) (?:scheduled|due|planned|set|slated) (?:for|to|on|in|<date>)|"
    r"which (?:the )?(?:<city>|<state>) (?:is |will |is <arrive> |is to )<receive>)",
    "talks|forum",
)
_NEXT = rule(
    "next_agreed",
    r"(?:<sign>|\b(?:agreed|arranged|decided|scheduled)\b)[^.;\n]{0,90}? (?:next|another|new|further|follow-up) "
    rf"(?:[\w-]+ |<modifier> ){{0,2}}{_EVENT}",
    "talks|forum",
)
_JOINS = rule(
    "will_join",
    rf"<join>(?: in)? (?:the |an? )?(?P<forum>{_WORDS}(?:\((?:<org>|<name>)\) )?(?:<forum>|<talks>))",
    "join",
    "talks|forum",
)
_COMING = rule(
    "session_planned",
    rf"{_EVENT}(?P<ahead>[^.;\n]{{0,90}}?(?:\bwill (?:also )?(?:be )?<hold>|"
    r"\b(?:is|are) to (?:be )?<hold>|\bto be <hold>|"
    r"\b(?:is|are) (?:scheduled|due|planned|set|slated)(?! to (?!<hold>))|\bscheduled for|\bwill (?:be )?<receive>|"
    r"which (?:the )?<PLACE>[^.;,]{0,20}? <receive>|\bwould <hold> |\bwill be <sign>))?",
    "talks|forum",
)
_BETWEEN_US = RULES.compile(
    r"[^.;,\n]{0,40}? (?:of|between) (?:the )?(?:<actor> of (?:the )?)?(?:our|two|three|both|countries|sides)"
)
"""Behind a summit: it is one of those whom the release tells of."""
_SOON = re.compile(
    r"\b(?:upcoming|forthcoming|next|coming|future|will hold|to hold|will host|to host|conduct|convene) (?:\S+ ){0,7}$",
    re.IGNORECASE,
)
_OFF = prefiltered(
    r"\b(?:cancel\w*|postpon\w*|put off|called off|was to have|should have|propos\w*|"
    r"had been (?:set|planned|scheduled)|press conference|news conference|elections?|reports? that|if|whether)\b",
    re.IGNORECASE,
)
_SERIAL = re.compile(
    r"\b(?:next|another|new|regular|their|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))"
    r" (?:\S+ ){0,4}$",
    re.IGNORECASE,
)
_TWO = re.compile(
    r"\b(?:sides|parties|countries|they|delegations|ministers|ministries|leaders|both|agreed)\b[^.;]*$", re.IGNORECASE
)
_NOT_SESSIONS = re.compile(
    r"conversation|discussion|exchange|audience|games|fair|expo|exhibition|courtesy|lunch|dinner|breakfast|panel|"
    r"council$",
    re.IGNORECASE,
)
_WITH = RULES.compile(r"[^.;,\n]{0,60}? with (?:the |his |her |their )?(?:<actor>|<state>|<org>|<demonym>)")
_BEFORE = RULES.compile(r"(?:<state>|<demonym>|<org>)[^.;:,\n]{0,40}$")
_AFTER = RULES.compile(
    r"(?: \([^)\n]*\))? (?:of|between|for|in|at|within)[^.;:\n]{0,60}?(?:<state>|<demonym>|<org>|<actor>)"
    r"(?:(?:,|,? and|-)(?: the)? (?:<state>|<actor>|<org>))*"
)
_AT_ORG = RULES.compile(r"[^.;\n]{0,30}? at (?:the )?<org>")
_REACH = 60


def find_plans(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings to come that a sentence tells of, beside those that a rule for meetings finds planned."""
    if not clause.kinds & {"talks", "forum", "met", "join"}:
        return
    found = [candidate for find in (_met, _held, _sessions, _coming, _joined) for candidate in find(clause)]
    if found and not _OFF.search(clause.source):
        yield from found


def _met(clause: Clause) -> Iterator[Candidate]:
    """Yield `A, B and C will meet` and `the teams will meet in Geneva`."""
    for match in _TOGETHER.matches(clause):
        actors = participants(clause.folded, *match.span("both"))
        others = foreign(actors, clause.home)
        if has(actors, clause.home) and others and any(actor.sort in PERSONS for actor in others):
            yield _plan(clause, _TOGETHER.name, match.span(), match.end() - 1, others)
    if clause.part.name == "text" and clause.kinds & {"date", "city", "state"}:
        for wording in _THEY_WILL_MEET.on(clause):
            for match in wording.matches(clause):
                if not foreign(participants(clause.folded, *match.span()), clause.home):
                    yield _plan(clause, wording.name, match.span(), match.end() - 1, [])
    for match in _MEETING.matches(clause):
        others = foreign(participants(clause.folded, *match.span("whom")), clause.home)
        if clause.form(match.start("event")) == "meeting" and any(actor.sort in PERSONS for actor in others):
            yield Candidate("meeting_held", _MEETING.name, clause, *match.span(), others, at=match.start("event"))


def _held(clause: Clause) -> Iterator[Candidate]:
    """Yield `will hold the next round in Ottawa` and `agreed to hold consultations`."""
    for match in _HOLDS.matches(clause):
        at, verb = match.start("event"), match.start("verb")
        if _NOT_SESSIONS.match(clause.form(at)) or _WITH.match(clause.text, at + 1, clause.end):
            continue
        if clause.folded.at(verb).kind in ("join", "actor") and "chair" not in clause.form(verb):
            continue
        if verb_status(clause.folded, clause.start, verb) != "planned":
            continue
        others = _sides(clause, at, at + 1) or _partners(clause, match.start())
        serial = _SERIAL.search(clause.text, clause.start, at) or clause.folded.at(at).kind == "talks"
        if others or (serial and _TWO.search(clause.words(clause.start, verb))):
            yield _plan(clause, _HOLDS.name, match.span(), at, others)


def _partners(clause: Clause, position: int) -> list[Actor]:
    """Return the foreign side of a subject that names home as well: `the Minister and his counterpart`."""
    subject = subject_of(clause, position)
    ours = has(subject, clause.home) or any(not actor.party for actor in subject)
    return foreign(subject, clause.home) if ours else []


def _sessions(clause: Clause) -> Iterator[Candidate]:
    """Yield `the next session, it was agreed, will be held in May`."""
    for match in _AHEAD.matches(clause):
        at = match.start("event")
        if _NOT_SESSIONS.match(clause.form(at)):
            continue
        others = _sides(clause, at, match.end())
        if others or _SERIAL.search(clause.text, max(clause.start, at - _REACH), at):
            yield _plan(clause, _AHEAD.name, match.span(), at, others)
    if clause.kinds & {"date", "city", "state"}:
        for match in _NEXT.matches(clause):
            at = match.start("event")
            if not _WITH.match(clause.text, at + 1, clause.end):
                yield _plan(clause, _NEXT.name, match.span(), at, _sides(clause, at, match.end()))


def _coming(clause: Clause) -> Iterator[Candidate]:
    """Yield a session that is yet to come, when the sentence tells its day or that it will be held.

    Those of an organisation are gatherings.
    """
    for match in _COMING.matches(clause):
        at = match.start("event")
        if not match["ahead"] and not ("date" in clause.kinds and _is_soon(clause, at)):
            continue
        if _NOT_SESSIONS.match(clause.form(at)):
            continue
        others = _sides(clause, at, match.end())
        named = any(not is_state(actor.party) for actor in others)
        if (
            not others
            and clause.folded.at(at).kind == "forum"
            and not _BETWEEN_US.match(clause.text, at + 1, clause.end)
        ):
            continue
        if not named and noun_status(clause.folded, clause.start, clause.end, at) == "planned":
            yield _plan(clause, _COMING.name, match.span(), at, others)
            return


def _is_soon(clause: Clause, at: int) -> bool:
    """Whether the words before a session say that it is yet to come."""
    return _SOON.search(clause.words(max(clause.start, at - _REACH), at)) is not None


def _joined(clause: Clause) -> Iterator[Candidate]:
    """Yield the summit that a traveller will join: `will travel to Lima and take part in the summit`."""
    for match in _JOINS.matches(clause):
        if verb_status(clause.folded, clause.start, match.start()) != "planned":
            continue
        first = next((m.value for m in clause.folded.within(clause.start, match.start()) if m.kind == "actor"), None)
        mentions = clause.folded.within(*match.span("forum"))
        parties = [str(mention.value) for mention in mentions if mention.kind in ("org", "state")]
        others = [state(party) for party in dict.fromkeys(parties) if party != clause.home]
        if others and (first is None or has(first, clause.home)):
            yield _plan(clause, _JOINS.name, match.span(), match.start(), others)


def _sides(clause: Clause, at: int, end: int) -> list[Actor]:
    """Return who meets at a session, as the words around it tell: an organisation, or the states beside home."""
    before = _BEFORE.search(clause.text, max(clause.start, at - _REACH), at)
    after = _AFTER.match(clause.text, at + 1, clause.end)
    beyond = _AT_ORG.match(clause.text, end, clause.end)
    mentions = [
        mention for match in (before, after, beyond) if match for mention in clause.folded.within(*match.span())
    ]
    organisation = next((mention.value for mention in mentions if mention.kind == "org"), "")
    if organisation:
        return [state(str(organisation))]
    parties = [str(mention.value) for mention in mentions if mention.kind in ("state", "demonym")]
    parties += [
        actor.party for mention in mentions if mention.kind == "actor" for actor in mention.value if actor.party
    ]
    if clause.home in parties:
        return [state(party) for party in dict.fromkeys(parties) if party != clause.home]
    return []


def _plan(clause: Clause, name: str, span: tuple[int, int], at: int, others: list[Actor]) -> Candidate:
    start, end = span
    facets = {} if others else {"trip": _of_the_title(clause)}
    return Candidate(
        "meeting_agreed", name, clause, start, end, others, "planned",
        joint=len(distinct(others)) > 1, at=at, anaphoric=not others, facets=facets,
    )  # fmt: skip


def _of_the_title(clause: Clause) -> str:
    """Return the only foreign party that the title names: who meets when the text has not told of anybody yet."""
    title = clause.reading.title.folded
    parties = distinct(foreign(participants(title, 0, len(title.text)), clause.home))
    return parties[0] if len(parties) == 1 else ""
