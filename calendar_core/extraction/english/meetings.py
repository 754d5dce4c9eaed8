"""Rules for meetings: talks with somebody, being received, calling on somebody, meetings between several."""

import re
from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import (
    Candidate,
    Clause,
    distinct,
    foreign,
    has,
    participants,
    party_of,
    subject_of,
)
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import noun_status, verb_status

_BETWEEN = RULES.compile(r"<talks><GAP>{0,70}?\b(?:between|among)(?: the)? (?P<both><LIST>)")
_OF = RULES.compile(r"<talks>(?: \([^)\n]*\))?(?: today| held| on <date>| <date>)*,? (?:of|by) (?P<both><LIST>)(?:<GAP>{0,30}? with (?P<whom><LIST>))?")
_WITH = RULES.compile(r"<talks><OVER>{0,120}?\bwith (?P<whom><LIST>)")
_SIDE = "(?:<state>|<demonym>|<org>|<city>)"
_DYAD = RULES.compile(
    rf"(?:<talks>|<forum>) (?:of )?(?:the )?{_SIDE}(?:-| - ){_SIDE}"
    rf"|{_SIDE}(?:-| and | - ){_SIDE}<S>? (?:[\w-]+ |<modifier>[ -]|<field> |<body> |<name> ){{0,6}}?(?:<talks>|<forum>)"
)
_POSSESSIVE = RULES.compile(r"(?P<whom><actor>|<state>)<S> (?:[\w-]+ |<modifier> ){0,3}?<talks>")
_SUBJECT = RULES.compile(r"(?P<both><LIST>),? (?:<GAP>{0,40}?)?<hold>(?:<GAP>{0,40}?)<talks>")
_DISCUSSED = RULES.compile(r"<discussed><GAP>{0,60}? with (?P<whom><LIST>)|(?:exchanged|exchange of) (?:views|opinions)<GAP>{0,40}? with (?P<whom2><LIST>)")
_RECEIVED_BY = RULES.compile(r"<receive><NOCOMMA>{0,50}? by (?P<whom><LIST>)")
_MET = RULES.compile(r"<met>(?:<OVER>{0,90}?\bwith)?,? (?P<whom><LIST>)")
_TOLD = RULES.compile(r"\b(?:told|tells|assured|informed|briefed) (?:<visited> |his guest,? |her guest,? )(?P<whom><LIST>)")
_CALLED_ON = RULES.compile(r"<call_on> (?P<whom><LIST>|(?:him|her|me|us)\b)")
_THEY_MET = RULES.compile(r"(?:\b[Tt]hey|[Tt]he two(?: <actor>| sides| leaders)?|[Bb]oth(?: sides| <actor>)?) (?:[a-z]+ ){0,2}<met>(?! with)")
_RECEIVED = RULES.compile(r"<receive>(?: (?:<date>|in <city>|today|there|separately|also|a <body> (?:led|headed) by),?)* (?P<whom><LIST>)")
_TOGETHER = RULES.compile(r"(?P<both><LIST>),? (?:(?:have |had |also |then |today |<date> |[a-z]+ly ){0,3})(?:<met>|<discussed>|held|<sign>)")
_STATE_CODE = 2
_PERSONS = ("person", "office", "fellow")


def find_meetings(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings that a sentence tells of."""
    kinds = clause.kinds
    taken: set[int] = set()
    if "talks" in kinds or "forum" in kinds:
        yield from _nominal(clause, taken)
    if kinds & {"met", "receive", "call_on", "discussed", "visited"}:
        yield from _verbal(clause, taken)
    if "talks" in kinds:
        yield from _anaphoric(clause, taken)
    if clause.awaiting:
        yield from _listed(clause)


def _last_event(clause: Clause, match: re.Match[str]) -> int:
    """Return the position of the last talks or summit in a match: the event that it is about."""
    marked = reversed(clause.folded.marked(*match.span()))
    return next(position for position, mention in marked if mention.kind in ("talks", "forum"))


def _nominal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    for rule, pattern, sides in (
        ("talks_between", _BETWEEN, _both_sides),
        ("talks_of", _OF, _both_sides),
        ("talks_with", _WITH, _with_sides),
        ("talks_dyad", _DYAD, _dyad_sides),
        ("talks_held_by", _SUBJECT, _both_sides),
        ("talks_possessive", _POSSESSIVE, _possessive_sides),
    ):
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            at = _last_event(clause, match) if rule in ("talks_dyad", "talks_held_by", "talks_possessive") else match.start()
            if at in taken:
                continue
            others, joint = sides(clause, match)
            if not others:
                continue
            taken.add(at)
            status = noun_status(clause.folded, clause.start, clause.end, at)
            yield Candidate("meeting_held", rule, clause, match.start(), match.end(), others, status, joint, at)


Sides = tuple[list[Actor], bool]


def _both_sides(clause: Clause, match: re.Match[str]) -> Sides:
    """Both sides stand in the phrase: home must be one of them."""
    actors = participants(clause.folded, *match.span("both"))
    if "whom" in match.re.groupindex and match["whom"]:
        actors += participants(clause.folded, *match.span("whom"))
    others = foreign(actors, clause.home)
    if match.re is _OF and not has(actors, clause.home):
        others = [actor for actor in others if actor.sort == "person" or len(actor.party) == _STATE_CODE]
    if not has(actors, clause.home) and len(distinct(others)) > 1:
        return [], False
    if not has(actors, clause.home) and "whom" not in match.re.groupindex and match.re is _SUBJECT:
        return [], False
    return others, len(distinct(others)) > 1


def _with_sides(clause: Clause, match: re.Match[str]) -> Sides:
    whom = participants(clause.folded, *match.span("whom"))
    return _sides(subject_of(clause, match.start()), whom, clause.home, clause.abroad), False


def _dyad_sides(clause: Clause, match: re.Match[str]) -> Sides:
    mentions = clause.folded.within(*match.span())
    parties = [party_of(mention) for mention in mentions if mention.kind in ("state", "demonym", "org", "city")]
    if clause.home not in parties:
        return [], False
    return [Actor(party, sort="state", stated=True) for party in parties if party != clause.home][:1], False


def _possessive_sides(clause: Clause, match: re.Match[str]) -> Sides:
    actors = participants(clause.folded, *match.span("whom"))
    others = foreign(actors, clause.home)
    return (others, False) if others and others[0].sort in _PERSONS else ([], False)


def _sides(subject: list[Actor], whom: list[Actor], home: str, abroad: str = "") -> list[Actor]:
    """Return the foreign side of a meeting of subject and object; none when home has no part in it.

    Whom a traveller meets, and of whom nothing is told, is of the country travelled to.
    """
    ours = not subject or has(subject, home)
    whom = spread(whom, home)
    if abroad and ours and all(not actor.party or actor.assumed or actor.party == abroad for actor in whom):
        whom = [evolve(actor, party=abroad) for actor in whom if actor.sort != "body" or actor.party == abroad]
    if has(whom, home):
        return foreign(subject, home) or foreign(whom, home)
    if subject and not has(subject, home) and subject[0].party not in distinct(whom):
        return []
    return foreign(whom, home)


def spread(actors: list[Actor], home: str) -> list[Actor]:
    """Give an official of whom nothing is told the party told of the next one: `the President and Prime Minister X of Y`."""
    spreading: list[Actor] = []
    party = ""
    for actor in reversed(actors):
        if actor.stated and actor.party != home and actor.sort in _PERSONS:
            party = actor.party
        if actor.assumed and party:
            actor = evolve(actor, party=party, assumed=False)
        spreading.append(actor)
    return spreading[::-1]


def _verbal(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    folded = clause.folded
    for rule, pattern in (
        ("received_by", _RECEIVED_BY),
        ("met_with", _MET),
        ("called_on", _CALLED_ON),
        ("received", _RECEIVED),
        ("discussed_with", _DISCUSSED),
        ("told_guest", _TOLD),
    ):
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            at = match.start()
            if at in taken:
                continue
            group = "whom" if match["whom"] else "whom2"
            if rule == "told_guest":
                at = next(p for p, _ in folded.marked(*match.span()))
            whom = participants(folded, *match.span(group))
            if rule in ("called_on", "received_by") and not whom:
                whom = [Actor(clause.home, sort="person")]
            if rule in ("received", "called_on") and not any(actor.sort in _PERSONS for actor in whom):
                continue
            others = _sides(subject_of(clause, at), whom, clause.home, clause.abroad)
            form = folded.source[folded.at(at).start : folded.at(at).end].lower()
            if rule == "received" and form.startswith("welcom"):
                continue
            if not others or (rule == "received" and _TO_VISIT.match(clause.text, match.end())):
                continue
            taken.add(at)
            status = verb_status(folded, clause.start, at)
            if rule == "received" and form.startswith("host") and status == "planned":
                continue
            joint = len(distinct(others)) > 2 and rule == "met_with" and not _SEPARATELY.search(clause.text, clause.start, clause.end)  # noqa: PLR2004
            yield Candidate("meeting_held", rule, clause, at, match.end(), others, status, joint=joint, at=at)
    for match in _THEY_MET.finditer(clause.text, clause.start, clause.end):
        at = match.end() - 1
        if at not in taken and clause.part.name == "text":
            taken.add(at)
            status = verb_status(folded, clause.start, at)
            yield Candidate(
                "meeting_held", "they_met", clause, match.start(), match.end(), [], status, at=at, anaphoric=True
            )
    for match in _TOGETHER.finditer(clause.text, clause.start, clause.end):
        at = match.end() - 1
        if at in taken or clause.folded.at(at).kind not in ("met", "discussed"):
            continue
        actors = participants(folded, *match.span("both"))
        others = foreign(actors, clause.home)
        if others and has(actors, clause.home) and any(actor.sort in _PERSONS for actor in others):
            taken.add(at)
            status = verb_status(folded, clause.start, at)
            yield Candidate(
                "meeting_held", "met_together", clause, match.start(), match.end(), others, status,
                joint=len(distinct(others)) > 1, at=at,
            )  # fmt: skip


_SEPARATELY = re.compile(r"separate|in turn|bilateral|one by one|individual|sidelines|margins|respectively| also ", re.IGNORECASE)
_WITH_OTHERS = RULES.compile(r"[^.;,\n]{0,40}? with (?:[a-z]+ ){0,3}?(?:<actor>|<body>|<name>|members|representatives|leaders)")
_VAGUE = re.compile(r"conversation|discussion|dialogue|exchange", re.IGNORECASE)
_HOLDS = RULES.compile("<hold>")
_LISTS = RULES.compile(r"\s*(?:They|These|Those|Among them|The (?:\w+ ){1,3}) ?(?:were|are|was|included?)[: ](?P<whom>[^\n]*)")


def _listed(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings whose sides the next sentence lists: `He had several meetings. They were with …`."""
    match = _LISTS.match(clause.text, clause.start, clause.end)
    if match is None:
        return
    others = [actor for actor in foreign(participants(clause.folded, *match.span("whom")), clause.home) if actor.name]
    if others:
        yield Candidate("meeting_held", "talks_listed", clause, match.start(), match.end(), others, "held", at=match.start())


_TO_VISIT = RULES.compile(r"(?:<S>)?,? (?:to |<visit>|plans?|proposal|decision|offer|initiative)")
_GROUP = re.compile(r"\b(?:the|both|two)(?: two| both| three)? (?:sides|parties|leaders|ministers|presidents|officials|interlocutors|countries|delegations|diplomats|heads|foreign ministers|they)\b|\bthey\b|\btheir\b|\bhere\b", re.IGNORECASE)


def _anaphoric(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield talks whose sides have been named before: `At their talks the two ministers …`."""
    for position, mention in clause.folded.marked(clause.start, clause.end):
        if _WITH_OTHERS.match(clause.text, position + 1):
            continue
        if mention.kind != "talks" or position in taken or mention.value not in ("meeting", "talks"):
            continue
        if _VAGUE.match(clause.folded.source, mention.start):
            continue
        source = clause.folded.source
        before = source[max(clause.folded.origin(clause.start), mention.start - 30) : mention.start]
        whole = source[clause.folded.origin(clause.start) : clause.folded.origin_end(clause.end)]
        if not (
            _GROUP.search(whole)
            or _HOLDS.search(clause.text, max(clause.start, position - 40), position)
            or re.search(r"\b(?:during|after|following|at) (?:the|this|their) (?:\w+ )?$|\bfollowing (?:\w+ )?$", before, re.IGNORECASE)
        ):
            continue
        status = noun_status(clause.folded, clause.start, clause.end, position)
        if status == "void":
            continue
        facets = {"trip": clause.trip}
        yield Candidate(
            "meeting_held", "talks_anaphoric", clause, position, position + 1, [], status, at=position, anaphoric=True,
            facets=facets,
        )  # fmt: skip
        return
