"""Rules for meetings that a noun names: talks with somebody, consultations of two states, a session."""

import re
from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, distinct, has, participants
from calendar_core.extraction.english.clauses.encounters import home_names, home_offices
from calendar_core.extraction.english.clauses.rules import Rule
from calendar_core.extraction.english.clauses.subjects import subject_of
from calendar_core.extraction.english.meetings.bare_meetings import bare, delighted, present
from calendar_core.extraction.english.meetings.bodies_of_two import bodies_met, is_only_a_body, provided_for
from calendar_core.extraction.english.meetings.calls import is_of_speakers
from calendar_core.extraction.english.meetings.formats import is_of_a_format
from calendar_core.extraction.english.meetings.listed_meetings import as_announced, attended, grouped, listed
from calendar_core.extraction.english.meetings.rounds_of_calls import by_phone
from calendar_core.extraction.english.meetings.sides_of_talks import (
    CALL_ON,
    ENDS_WITH_TALKS,
    HELD_BY,
    NAMED,
    OF,
    REACHED_AT,
    SIDES_OF,
    WHICH,
    event_of,
)
from calendar_core.extraction.english.meetings.talks_told_before import talks_told_before
from calendar_core.extraction.english.meetings.talks_with import WITH
from calendar_core.extraction.english.people.actors import LEVELS, Actor
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.prefilter import prefiltered

_IN_ITS_FRAMEWORK = lazy(r"\b(?:[Ww]ithin|[Ii]n) the (?:framework|context) of (?:the|our|their|this) (?:[\w-]+ )?$")
"""Before `dialogue` of no day: it is what goes on between two."""
_OF_ACCESSION = lazy(r"\b(?:accession|membership|enlargement) $")
"""Before `negotiations`: they go on for years, and are no meeting."""
_OF_WHAT_KIND = lazy(r" (?:partner|relation)(?:s|ships?)?\b")
"""Behind `dialogue`: it tells what sort of partners or relations they are."""
_AT = lazy(r"\s*(?:At|During|In) (?:the|his|her) (?:[a-z]+ )?$")
_OPENS_WITH = RULES.compile(
    r"\s*(?:(?:An?|The|His|Her|Their|Separate|Further|In|During|At) )?(?:[a-z-]+ |<modifier> ){0,2}"
    r"|\s*(?:(?:His|Her|Their) (?:<document>|agenda|schedule|itinerary|<visit>)"
    r"|The (?:programme|program|agenda|schedule|itinerary)(?: of (?:the|his|her|their) (?:visit|stay|trip))?)"
    r" (?:also )?(?:includ(?:ed|es)|featur(?:ed|es)|comprised|began with|started with|ended with|provided for)"
    r" (?:an? |the |separate |further )?(?:[a-z-]+ |<modifier> ){0,2}"
)
"""Before the talks with which a sentence begins, or that a guest's programme held: nobody is told to have had them."""
_CONSULTING = lazy(
    r"(?:^|\W)(?:[Aa]fter|[Ff]ollowing|[Ii]n|[Oo]n|[Ww]ithout|[Tt]hrough|[Uu]pon|[Bb]y) "
    r"(?:(?:close|due|full|prior|further|proper|wide) )?$"
)
"""Before `consultation` without an article: somebody is asked, as in `after consultation with Peru`."""
_SET_GOING = lazy(
    r"\b(?:start|begin|began|begun|open|launch|initiat|commenc|enter|resum|continu|conduct|complet|conclud)\w*"
    r"(?: into)?(?: (?:\w+ )?)?$"
)
"""Before `negotiations` on something, of no day: they go on for months, and are no meeting."""
_OUTCOME_OF = lazy(r"\b(?:outcomes?|results?|progress|status|state|course|conduct) of $")
"""Before `negotiations` on something, which no article calls those that a reader knows: the same."""
_END_OF = lazy(
    r"\b(?:conclusion|completion|finali[sz]ation|launch|start|resumption|progress) (?:of|in) (?:[\w-]+ ){0,3}$"
)
"""Before the same, whether or not a day is told: that of what became of them."""
_OF_A_TEAM = lazy(
    r"\b(?:members?|heads?|leaders?|part) of (?:the|our|its|a) (?:[a-z]+ )?(?:delegation|team|group) "
    r"(?:in|at|for|to) (?:the )?(?:[a-z]+ )?$"
)
"""Before negotiations: what somebody is, not what he did, as in `a member of the team in negotiations with Peru`."""
_ON = lazy(r" (?:on|for|regarding|concerning|about|towards?) (?:(?:an?|the|signing|concluding|their) )")
_GO_ON = lazy(
    r" (?:are|were|remain) (?:currently |now |still |already |also )?"
    r"(?:under ?way|ongoing|in progress|continuing|going on)\b"
)
"""Behind talks at no place or time: they go on for months, and are no meeting."""
_OPENS = lazy(r"(?:^|[:;,.\"“]|\b(?:that|and|where))\s*$")
"""Before them: no article tells that they are some that a reader knows."""
_CHAIRED = RULES.compile(
    r"(?:<join>|\b(?:chair|presid)\w*(?: over)?) an? (?:[a-z-]+ |<modifier> |<field> |<body> ){0,3}$"
)
_ON_TIES = RULES.compile(
    r"[^.;\n<actor>]{0,90}? (?:regarding|concerning|on|about|to (?:review|discuss|assess)|<discussed>) "
    r"[^.;\n<actor>]{0,60}?(?:<field>|<relations>|<forum>|<document>|ties|relationship|partnership|"
    r"crisis|disputes?|conflict|tensions|war) with\b"
)
"""Around a meeting of those of home on their relations with another state."""
_CAME_FOR = prefiltered(
    r"\b(?:arriv(?:ed|es)|land(?:ed|s)|touched down|left|departed|has (?:come|travell?ed|flown|gone)|"
    r"(?:came|flew|flies|jetted|jets) in(?:to)?)\b(?! after)[^.;]{0,90} "
    r"(?:to (?:attend|take part in|participate in|co-chair|chair|hold|lead|conduct)|for)"
    r" (?:(?!(?:and|who|which|where|held|had)\b)\S+ ){0,7}$"
)
"""Before talks: who comes for them has not held them yet."""
_MET_FOR = RULES.compile(
    r"(?P<met><met>) [^.;]{1,200}? for (?:an? |the |their )"
    r"(?:[A-Za-z0-9’'-]+ |<modifier> |<name> |<actor>(?:<S>|['’])? ){0,6}$"
)
"""Before talks: who meets for them will hold them when he meets."""
_REPORTED = lazy(
    r"\b(?:updates?|accounts?|information|situation|progress|developments?|details) "
    r"(?:on|about|of|at|in|regarding|from) (?:the )?(?:ongoing |current )?(?:[\w-]+ )?$"
)
"""Before talks of no day: somebody is told how they go."""
_DEPENDS_ON = lazy(r"\bdepend(?:s|ed|ing|ent)? (?:up)?on (?:[\w'’-]+ ){0,5}$")
"""Before talks of no day: something hangs on them."""
_WHO_CAME_FOR = RULES.compile(
    r"<receive|met>[^.;\n<talks>]{1,160}?,? who (?:<hold> |is |are |was |were )?(?:<arrive>|in\b|came\b|flew\b|"
    r"travell?ed\b|come\b|here\b)[^.;\n<talks>]{0,50} (?:for|to <hold>) (?:(?:an?|the|his|her|their) )?"
    r"(?:[a-z-]+ |<modifier> ){0,3}$"
)
"""Before talks: what a guest came for who is told to have been received, as in `met A, who is here for talks`."""
_TO_BE = r"(?:will|shall|(?:is|are) (?:also |now )?(?:to|due to|set to|scheduled to|expected to|planned to))"
_WILL_SIT = RULES.compile(
    r"(?: \([^()\n]{1,20}\))?(?: (?:for|on|of)(?: the)? [^.;\n<talks><met><hold><date>]{1,120}?)? "
    rf"{_TO_BE} (?:hold|meet|convene|sit|gather|<hold>|<met>)"
)
"""Behind a commission: it is yet to meet, as in `the Commission on Trade, Energy and Transport will hold a meeting`."""
_ONE_MORE = r"(?:the|an?) (?:(?! and (?:the|an?) )[^.;,\n<met><hold>]){3,90}"
"""One of a list of talks: up to the next, so that there is one way to read the list."""
_AND_MORE_TO_COME = RULES.compile(
    rf"(?: <talks>)?,? (?:and )?{_ONE_MORE}(?:(?:,|,? and) {_ONE_MORE}){{0,3}},? {_TO_BE} (?:be )?"
    r"(?:<hold>|<receive>)(?:[^.;\n<date>]{0,40}?(?P<day><date>))?"
)
"""Behind talks: others with which they are to be held: `the A meeting, the B forum and the C talks will be held`."""
_TELLS_OF = lazy(
    r"\b(?:said|says|stated|noted|added|announced|reported|disclosed|explained|told (?:\w+ ){1,3})"
    r"(?: that)?,? (?:(?:in|at|during) )?(?:the|their|his|her) (?:[\w-]+ ){0,3}$"
)
"""Before talks: who tells of them, and needs not to have been there."""
_NEAR = 50
"""Characters before talks within which it stands what became of them."""


def find_talks(clause: Clause) -> Iterator[Candidate]:
    """Yield the talks and meetings that a sentence names."""
    if clause.context.awaiting and clause.kinds & {"actor", "state"}:
        yield from listed(clause, clause.context.awaiting)
    taken = set(provided_for(clause)) if {"talks", "document"} <= clause.kinds else set()
    if "talks" in clause.kinds:
        taken.update(_going_on(clause))
    if clause.kinds & {"talks", "met"}:
        yield from grouped(clause, taken)
    yield from bodies_met(clause)
    if not clause.kinds & {"talks", "forum"}:
        yield from bare(clause)
        yield from attended(clause, taken)
        return
    yield from delighted(clause, taken)
    yield from _named(clause, taken)
    yield from attended(clause, taken)
    if "actor" in clause.kinds:
        yield from bare(clause, beside=bool(taken))
    if "talks" in clause.kinds:
        yield from present(clause, taken)
    yield from talks_told_before(clause, taken)


def _going_on(clause: Clause) -> Iterator[int]:
    """Yield the talks of a sentence that are no meeting: negotiations that begin or go on at no time, and the like."""
    for position, mention in clause.folded.marked(clause.start, clause.end):
        form = clause.form(position) if mention.kind == "talks" else ""
        sort = form.endswith("dialogue") and _OF_WHAT_KIND.match(clause.words(position + 1, clause.end))
        asked = form == "consultation" and _CONSULTING.search(clause.words(clause.start, position))
        if sort or asked or _goes_on_for_long(clause, position) or _is_a_framework(clause, position, form):
            yield position
        elif form.endswith("negotiations"):
            before = clause.words(max(clause.start, position - _NEAR), position)
            begun = (_SET_GOING.search(before) or _OUTCOME_OF.search(before)) and not _is_dated(clause, position)
            near = {one.kind for one in clause.folded.within(position, min(clause.end, position + _NEAR))}
            ended = _END_OF.search(before) and _ON.match(clause.words(position + 1, clause.end))
            of_a_team = _OF_A_TEAM.search(before) and not near & {"date", "city"}
            going_on = begun and _ON.match(clause.words(position + 1, clause.end))
            if of_a_team or going_on or ended or _OF_ACCESSION.search(before):
                yield position


def _is_a_framework(clause: Clause, position: int, form: str) -> bool:
    """Whether a dialogue goes on between two, and something is only done within it."""
    if not form.endswith("dialogue") or _is_dated(clause, position):
        return False
    return _IN_ITS_FRAMEWORK.search(clause.words(max(clause.start, position - _NEAR), position)) is not None


def _is_dated(clause: Clause, position: int) -> bool:
    """Whether a day is told of talks, and not only of what is told apart from them, behind a semicolon."""
    start = clause.start + clause.text[clause.start : position].rfind(";") + 1
    apart = clause.text.find(";", position, clause.end)
    told = clause.folded.within(max(clause.start, start), apart if apart >= 0 else clause.end)
    return any(one.kind == "date" for one in told)


def _goes_on_for_long(clause: Clause, position: int) -> bool:
    """Whether `talks are under way` without an article or a place: they are no meeting."""
    if not _GO_ON.match(clause.words(position + 1, clause.end)):
        return False
    near = {one.kind for one in clause.folded.within(position, min(clause.end, position + _NEAR))}
    return not near & {"date", "city"} and _OPENS.search(clause.words(clause.start, position)) is not None


def _named(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the talks whose sides a sentence names, or with whom of home a guest told of before had them."""
    for wording in NAMED.on(clause) if clause.kinds & _SIDES else ():
        for match in wording.matches(clause):
            at = event_of(clause, match) if wording in ENDS_WITH_TALKS else match.start()
            others, joint = SIDES_OF[wording](clause, match) if at not in taken else ([], False)
            if others and not is_only_a_body(clause, at):
                taken.add(at)
                joint = joint or (len(distinct(others)) > 1 and is_of_a_format(clause, at))
                talks = _talks(clause, wording, match, others, at, joint=joint)
                if talks.status == "held" and is_of_speakers(clause, at):
                    talks = evolve(talks, kind="call_held")
                talks = by_phone(talks) if clause.form(at).endswith("conversation") else talks
                yield from _each_host(wording, as_announced(clause, talks))
            elif wording is WITH and at not in taken:
                yield from _with_host(clause, match, at)


def _held_then(clause: Clause, match: re.Match[str]) -> bool:
    """Whether the next talks were held, as their verb tells: `the next meeting he had`, `A and B held the next`."""
    holds = [at for at, one in clause.folded.marked(*match.span()) if one.kind == "hold"]
    at = holds[-1] if holds else -1
    return at >= 0 and clause.form(at) in ("held", "had", "conducted") and clause.verb_status(at) == "held"


def _talks(
    clause: Clause, wording: Rule, match: re.Match[str], others: list[Actor], at: int, *, joint: bool
) -> Candidate:
    status = "held" if wording is REACHED_AT else clause.noun_status(at, match.end())
    about = wording is WITH and all(actor.sort in ("state", "body") for actor in others)
    if about and _CHAIRED.search(clause.text, clause.start, at) and _ON_TIES.match(clause.text, at + 1, match.end()):
        status = "void"
    if status == "planned" and wording in (WHICH, HELD_BY) and _held_then(clause, match):
        status = "held"
    more = _AND_MORE_TO_COME.match(clause.text, at + 1, clause.end)
    if "date" not in clause.kinds and (
        _DEPENDS_ON.search(clause.words(clause.start, at))
        or _REPORTED.search(clause.words(clause.start, min(at, match.start())))
        or _WHO_CAME_FOR.search(clause.text, clause.start, at)
    ):
        status = "void"
    met = _MET_FOR.search(clause.text, clause.start, at) if status == "held" else None
    if met and clause.verb_status(met.start("met")) == "planned":
        status = "planned"
    if status == "held" and (more or _CAME_FOR.search(clause.words(clause.start, at)) or _will_sit(clause, at)):
        status = "planned"
    ours = _our_side(clause, match, at, others) - {actor.name for actor in others}
    start, end = match.span()
    day = clause.folded.at(more.start("day")) if more and more["day"] else None
    told = match.groupdict()
    hosts = participants(clause.folded, *match.span("whom")) if told.get("whom") and not told.get("both") else []
    heads = frozenset(one.name for one in hosts if one.office and one.office.level == LEVELS[0] and one.name in ours)
    facets = {"ours": ours, "on": day, "offices": home_offices(hosts, clause.home), "heads": heads}
    return Candidate("meeting_held", wording.name, clause, start, end, others, status, joint, at, facets=facets)


def _will_sit(clause: Clause, at: int) -> bool:
    """Whether a body is yet to meet: `the Commission on Trade will hold a meeting`."""
    session = clause.folded.at(at).value == "session"
    return session and _WILL_SIT.match(clause.text, at + 1, clause.end) is not None


def _with_host(clause: Clause, match: re.Match[str], at: int) -> Iterator[Candidate]:
    """Yield what a guest told of before talked about with one more of home: `at the meeting with Minister A,`.

    Where he was told to visit home, so was he who had the talks with which a sentence begins.
    """
    hosts = participants(clause.folded, *match.span("whom"))
    if not hosts or any((one.party or clause.home) != clause.home or not (one.office or one.name) for one in hosts):
        return
    there = len(hosts) == 1 and hosts[0].name and hosts[0].office and _AT.match(clause.text, clause.start, at)
    if not there and not _OPENS_WITH.fullmatch(clause.text, clause.start, at):
        return
    start, end = match.span()
    status = clause.noun_status(at, end)
    for host in hosts:
        facets = {"ours": home_names([host], clause.home), "of_a_visit": not there}
        yield Candidate(
            "meeting_held", "talks_with_host", clause, start, end, [], status, at=at, anaphoric=True, facets=facets
        )


def _each_host(wording: Rule, candidate: Candidate) -> Iterator[Candidate]:
    """Yield the courtesy calls that a guest pays on several of home, or talks with both its heads, one by one."""
    heads = candidate.facets["heads"] if wording is WITH else ()
    hosts = sorted(heads if len(heads) > 1 else candidate.facets["ours"])
    calls = len(heads) > 1 or (
        wording in (CALL_ON, OF) and candidate.clause.form(candidate.at).endswith(("calls", "udiences"))
    )
    if not calls or len(hosts) <= 1 or has(subject_of(candidate.clause, candidate.at), candidate.clause.home):
        yield candidate
        return
    for host in hosts:
        yield evolve(candidate, facets={"ours": frozenset({host})})


def _our_side(clause: Clause, match: re.Match[str], at: int, others: list[Actor]) -> frozenset[str]:
    """Return the names of those of home who met somebody, or whom a guest met."""
    told = match.groupdict()
    group = "whom" if told.get("whom") and not told.get("both") else 0
    told_by = _TELLS_OF.search(clause.words(clause.start, at)) is not None
    subject = [] if others is clause.context.guests or told_by else subject_of(clause, at)
    return home_names((*subject, *participants(clause.folded, *match.span(group))), clause.home)


_SIDES = frozenset({"actor", "state", "org", "region", "demonym", "city", "name"})
