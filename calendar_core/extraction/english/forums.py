"""Rules for multilateral events: attended, and those that home will join or host."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import (
    Candidate,
    Clause,
    has,
    subject_of,
)
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import noun_status, verb_status

_WORDS = r"(?:[\w'-]+ |<modifier> |<field> |<name> |<body> |<actor> |<talks> |<document> |<city> |<date> ){0,5}?"
_ORG_FIRST = rf"<org>(?:'s|')? {_WORDS}(?:<forum>|<talks>)"
_ORG_LAST = rf"(?:<forum>|<talks>)(?: \([^)\n]*\))? (?:of|for|within|in) (?:the )?(?:{_WORDS})?<org>"
_EVENT = rf"(?:{_ORG_FIRST}|{_ORG_LAST}|<org>|<forum>)"
_ATTENDED = RULES.compile(rf"<join>(?:[^;:\n]{{0,60}}?) ?(?P<event>{_EVENT})")
_LED = RULES.compile(
    rf"(?:<body> [^;:\n]{{0,20}}?(?:to|at)|led|heads?|headed|leads?|leading|framework|"
    rf"scope)(?:[^;:\n]{{0,40}}?) (?:to|at|of) (?:the )?(?P<event>{_ORG_FIRST}|{_ORG_LAST})"
)
_FOR = RULES.compile(
    rf"(?:\b(?:is|was|are|were|been)|<arrive>|<visited>)[^;:\n]{{0,12}}? (?:in |to |"
    rf"at )?<PLACE>(?:, <state>,)?,? (?:for|to <join>) (?:the |a )?(?:[\w'-]+ |<modifier> ){{0,4}}?(?P<event>{_EVENT})"
)
_HEADED = RULES.compile(r"<actor> (?:is|was|were|has been) (?:headed|led|represented|<hold>|<join>)")
_AT = RULES.compile(
    rf"\s*(?:At|In|During|Addressing) (?:the )?(?:[\w'-]+ |<modifier> |"
    rf"<date> ){{0,4}}?(?P<event>{_ORG_FIRST}|{_ORG_LAST})[^;\n]{{0,60}}?, (?:the )?(?:<actor>|I\b|we\b)"
)
_SPEECH = RULES.compile(
    rf"(?:[Ss]peech|[Rr]emarks|[Aa]ddress|<join>|[Ii]ntervention|[Ss]tatement)[^;\n]{{0,90}}? (?:at|in|"
    rf"to) (?:the )?(?P<event>{_ORG_FIRST}|{_ORG_LAST})"
)
_HOSTED = RULES.compile(
    rf"(?P<event>{_ORG_FIRST}|{_ORG_LAST}|<org>|<talks>|"
    rf"<forum>)[^;:\n]{{0,60}}?(?:\bwhich (?P<place><PLACE>)[^;:,\n]{{0,20}}? <receive>|\bto be <hold>|"
    rf"(?:is|are) scheduled|will <hold>|will be <hold>|is to <hold>|will <hold>)"
)
_HOSTS = RULES.compile(
    rf"<receive> (?:the )?(?:[\w'-]+ |<modifier> ){{0,5}}?(?P<event>{_ORG_FIRST}|{_ORG_LAST}|<org>|<talks>|<forum>)"
)


def find_forums(clause: Clause) -> Iterator[Candidate]:
    """Yield the multilateral events that home took part in, or will."""
    kinds = clause.kinds
    if not kinds & {"org", "forum", "talks"}:
        return
    made = False
    if "join" in kinds:
        for candidate in _attended(clause):
            made = True
            yield candidate
    if not made:
        yield from _led(clause)
    if kinds & {"receive", "hold"}:
        yield from _hosted(clause)
    if kinds & {"forum", "talks"}:
        yield from _planned(clause)


def _attended(clause: Clause) -> Iterator[Candidate]:
    for match in _ATTENDED.finditer(clause.text, clause.start, clause.end):
        if _NOT_AN_EVENT.match(clause.text, match.start() + 1):
            continue
        subject = subject_of(clause, match.start())
        if subject and not has(subject, clause.home) and subject[0].stated:
            continue
        party = _counterpart(clause, match)
        if party is None:
            continue
        status = verb_status(clause.folded, clause.start, match.start())
        kind = "forum_attended" if status != "planned" else "meeting_agreed"
        yield Candidate(kind, "took_part", clause, match.start(), match.end(), [party], status, at=match.start())
        return


_NOT_AN_EVENT = RULES.compile(r" (?:to\b|<actor>|the <actor>|by\b|issues|the issue|[^.;,]{0,12}<talks> with)")


def _led(clause: Clause) -> Iterator[Candidate]:
    for match in _FOR.finditer(clause.text, clause.start, clause.end):
        party = _counterpart(clause, match)
        status = noun_status(clause.folded, clause.start, clause.end, _position(match))
        if party is not None and status != "void":
            yield Candidate(
                "forum_attended",
                "came_for",
                clause,
                match.start(),
                match.end(),
                [party],
                "held",
                at=match.start("event"),
            )
            return
    opening = _AT.match(clause.text, clause.start, clause.end)
    if opening is None and clause.part.name == "title":
        opening = _SPEECH.search(clause.text, clause.start, clause.end)
    party = _organisation(clause, opening) if opening else None
    if opening is not None and party is not None:
        yield Candidate(
            "forum_attended",
            "spoke_at",
            clause,
            opening.start(),
            opening.end(),
            [party],
            "held",
            at=opening.start("event"),
        )
        return
    for match in _LED.finditer(clause.text, clause.start, clause.end):
        party = _organisation(clause, match)
        if party is None:
            continue
        status = noun_status(clause.folded, clause.start, clause.end, _position(match))
        yield Candidate(
            "forum_attended",
            "led_delegation",
            clause,
            match.start(),
            match.end(),
            [party],
            status,
            at=match.start("event"),
        )
        return


def _hosted(clause: Clause) -> Iterator[Candidate]:
    for rule, pattern in (("forum_planned", _HOSTED), ("forum_hosted", _HOSTS)):
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            position = _position(match)
            status = (
                noun_status(clause.folded, clause.start, clause.end, position)
                if rule == "forum_planned"
                else verb_status(clause.folded, clause.start, match.start())
            )
            if status != "planned":
                continue
            host = _organisation(clause, match)
            actors = _dyad(clause, match) or ([host] if host else [])
            if not actors:
                continue
            yield Candidate(
                "meeting_agreed",
                rule,
                clause,
                match.start(),
                match.end(),
                actors,
                "planned",
                joint=len(actors) > 1,
                at=position,
            )
            return


_AHEAD = RULES.compile(
    r"[^.;\n]{0,90}?(?:\bwill (?:also )?(?:be )?<hold>|\b(?:is|are) to (?:be )?<hold>|\bto be <hold>|"
    r"\b(?:is|are) (?:scheduled|due|planned|set|slated)|"
    r"\bscheduled for|\bwill (?:be )?<receive>|which (?:the )?<PLACE>[^.;,]{0,20}? <receive>|"
    r"\bwould <hold> |\bwill be <sign>)"
)
_COMING = re.compile(
    r"\b(?:upcoming|forthcoming|next|coming|future|will hold|to hold|will host|to host|conduct|convene) (?:\S+ ){0,7}$",
    re.IGNORECASE,
)
_NAMED_BEFORE = RULES.compile(r"(?:<state>|<demonym>|<org>)[^.;:,\n]{0,40}$")
_NAMED_AFTER = RULES.compile(
    r"(?: \([^)\n]*\))? (?:of|between|for|in)[^.;:\n]{0,60}?(?:<state>|<demonym>|<org>|<actor>)[^.;:\n]{0,50}"
)
_NOT_SESSIONS = re.compile(
    r"conversation|discussion|exchange|audience|games|fair|expo|exhibition|courtesy|lunch|dinner", re.IGNORECASE
)


def _planned(clause: Clause) -> Iterator[Candidate]:
    """Yield a session, summit or round that is yet to come, when the sentence tells its day or that it will be held."""
    folded = clause.folded
    for position, mention in folded.marked(clause.start, clause.end):
        if mention.kind not in ("forum", "talks") or _NOT_SESSIONS.match(folded.source, mention.start):
            continue
        ahead = _AHEAD.match(clause.text, position + 1, clause.end)
        before = folded.source[max(folded.origin(clause.start), mention.start - 60) : mention.start]
        if not (ahead or (_COMING.search(before) and clause.kinds & {"date"})):
            continue
        if noun_status(folded, clause.start, clause.end, position) != "planned":
            continue
        actors = _sides(clause, position)
        candidate = Candidate(
            "meeting_agreed", "session_planned", clause, position, ahead.end() if ahead else position + 1, actors,
            "planned", joint=len(actors) > 1, at=position,
        )  # fmt: skip
        candidate.anaphoric = not actors
        yield candidate
        return


def _sides(clause: Clause, position: int) -> list[Actor]:
    """Return who meets at a session, as the words around it tell: an organisation, or the states beside home."""
    before = _NAMED_BEFORE.search(clause.text, max(clause.start, position - 60), position)
    after = _NAMED_AFTER.match(clause.text, position + 1, clause.end)
    spans = [match.span() for match in (before, after) if match]
    mentions = [mention for start, end in spans for mention in clause.folded.within(start, end)]
    for mention in mentions:
        if mention.kind == "org":
            return [Actor(mention.value, sort="state", stated=True)]
    parties = [mention.value for mention in mentions if mention.kind in ("state", "demonym")]
    parties += [
        actor.party for mention in mentions if mention.kind == "actor" for actor in mention.value if actor.party
    ]
    if clause.home in parties:
        return [Actor(party, sort="state", stated=True) for party in dict.fromkeys(parties) if party != clause.home]
    return []


def _dyad(clause: Clause, match: re.Match[str]) -> list[Actor]:
    """Return the foreign sides of `the next round of Kazakhstan-Georgia consultations`."""
    start, end = match.start("event"), min(clause.end, match.end("event") + 60)
    parties = [
        m.value for m in clause.folded.within(max(clause.start, start - 40), end) if m.kind in ("state", "demonym")
    ]
    if clause.home in parties:
        return [Actor(party, sort="state", stated=True) for party in dict.fromkeys(parties) if party != clause.home]
    return []


def _position(match: re.Match[str]) -> int:
    return match.start("event")


def _organisation(clause: Clause, match: re.Match[str]) -> Actor | None:
    for mention in clause.folded.within(*match.span("event")):
        if mention.kind == "org":
            return Actor(mention.value, sort="state", stated=True)
        if (
            mention.kind == "actor"
            and mention.value[0].sort in ("body", "office")
            and mention.value[0].party != clause.home
        ):
            return None
    return None


def _counterpart(clause: Clause, match: re.Match[str]) -> Actor | None:
    """Return the organisation of a forum; with none, the one spoken of before, or the country where it was held."""
    party = _organisation(clause, match)
    if party is not None:
        return party
    after = clause.folded.within(match.end(), min(clause.end, match.end() + 70))
    for mention in after:
        if mention.kind == "org":
            return Actor(mention.value, sort="state", stated=True)
    definite = re.search(
        r"\bthe (?:\S+ ){0,3}$", clause.text[max(clause.start, match.start("event") - 40) : match.start("event")]
    )
    if definite and clause.forum:
        return Actor(clause.forum, sort="state", stated=True)
    for mention in after:
        if mention.kind == "city" and mention.value.country != clause.home:
            return Actor(mention.value.country, sort="state", stated=True)
    return None
