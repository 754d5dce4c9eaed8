"""Rules for diplomatic relations established."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import (
    Candidate,
    Clause,
    are_other_states,
    distinct,
    foreign,
    participants,
    state,
)
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_RELATIONS = rule(
    "relations",
    r"(?:<established>|\b[Ss]et(?:ting)? up)[^;:\n]{0,60}?<relations>"
    r"|<relations>[^;:\n]{0,90}?(?:<established>|set up)|<opened|sign> (?:into )?(?:full |formal )?<relations>",
    "relations",
)
_OF_SEVERAL = lazy(r"\banniversar(?:y|ies) of [^.;:]{0,160}(?:,|,? and) the $")
"""Before relations that were established: one of the things that an anniversary is of."""
_ANNIVERSARY = lazy(r"anniversary|years (?:of|since)|years ago|decades", re.IGNORECASE)
_YEARS_AGO = lazy(r"\b(?!two\b|three\b)(?:\d+|[a-z]+) years ago\b")
"""Before relations that were established: an anniversary is spoken of."""
_ON_A_DAY = RULES.compile(r"(?<=<established>)(?: [a-z]+)? (?:on|in|back in) <date>")
"""Behind `established`: that is when, whatever anniversary is spoken of."""
_AFTER = lazy(
    r"\b(?:months?|weeks?|years?|days?|shortly|soon) (?:(?:after|since|of|following) (?:the )?|after [^.;,]{3,60})$",
    re.IGNORECASE,
)
"""Before `establishment`: what else happened is counted from it."""
_SINCE = lazy(r"\b(?:since|before|until)\b[^.;,]{0,40}$", re.IGNORECASE)
_WHEN = lazy(r"\bwhen (?!it|he|she|they)[^.;,]{0,90}$")
"""Before relations that were established at no time that is told: something else was so then."""
_SINCE_A_YEAR = lazy(r"\b[Ss]ince (?:(?:early|late|mid)[ -])?\d{4},? when [^.;\n]{0,120}$")
"""Before relations that were established: what has lasted since is told, and no day."""
_SINCE_THEN = lazy(r"\W*(?:Ever s|S)ince [^.;,]{1,80}$")
_FOR_YEARS = lazy(
    r"[^.;,]{0,50}? for (?:(?:more|less|longer) than |over |nearly |almost |about |some |well over )?"
    r"(?:half a century|a (?:quarter|half) (?:of a )?century|(?:a |\w+ )?(?:decades?|centur(?:y|ies))|[\w-]+ years)\b"
)
"""Behind relations that were established: how long they have lasted is told."""
_SO_LONG_AGO = lazy(r"[^.;,]{0,40} (?:years|decades) ago,")
"""Around relations that were established: what has been since is told."""
_TO_COME = lazy(
    r"\b(?:hop\w+|wish\w*|want\w*|aim\w*|plan\w*|propos\w+|would|could|should|may|might|will|ready|readiness|consider\w*|"
    r"possib\w+|intend\w*|intention|seek\w*|determined|keen|eager|willing|inclined|prepared|"
    r"not|first|one of|few|path|towards?|process of)\b[^.;]{0,90}$",
    re.IGNORECASE,
)
_COMMITTED = lazy(
    r"\b(?:commit\w+|readiness|willingness|desire|resolve|determination|interest) (?:to|in|towards?) $"
    r"|\b(?:discuss|debat|consider|examin|weigh)(?:e?s|e?d|ing) (?:the )?$"
)
"""Before relations that somebody only wants to establish, or that a committee discusses on a day."""
_WEIGHED = lazy(
    r"\b(?:(?:importance|value|significance|benefits|possibility|prospects?|idea|issue|question|matter|need|"
    r"necessity) of |as (?:a )?part of |(?:context|light|view|framework) of |(?:talks|negotiations|discussions) on )"
    r"(?:the )?(?:full )?$",
    re.IGNORECASE,
)
"""Before relations that are spoken of, be they established already or not."""
_SOLVED = lazy(r"\b(?:agreed|decided|sign\w+|declar\w+|announc\w+|resolved)\b[^.;]{0,60}$", re.IGNORECASE)
_BEHIND = RULES.compile(r"[^.;:\n]*?(?=\b(?:at|in|on|during|under|since|for|by|to|which|who)\b|<date>|[.;:\n]|$)")
_AND_GREW = lazy(r" and (?:[a-z]+ly )?(?:develop|strengthen|expand|deepen|grow|grew|flourish|enhanc|broaden)")
"""Behind relations that were established, at no time: what has become of them since is told."""
_BROKEN = lazy(
    r"\b(?:br(?:oke|eaks?|eaking|oken)(?: off)?|sever(?:s|ed|ing)|cut|terminat\w+|suspend\w+) (?:[a-z]+ ){0,2}$"
)
"""Before relations that ended: those that were established are others."""
_GOOD_FOR = lazy(
    r"[^.;]{0,140}? (?:will|would|could|can|may|might) (?:\w+ ){0,2}?(?:help|contribute|boost|open|pave|allow|enable|"
    r"promote|strengthen|deepen|facilitate|create|lead|serve|benefit|bring)\b"
)
"""Behind the establishment of relations: what it will be good for, and not that they were established."""
_BETWEEN = RULES.compile(
    r"\b(?:announcement|decision|agreement) (?:by|of) [^;.\n]{3,80} (?:that they|to)\b| between [^;.\n]{3,160}"
    r"|<state> and (?:the )?<state> (?:have |had |has )?(?:[a-z]+ )?"
    r"(?:<established|sign>|(?:agreed|decided|announced|said|pledged|vowed|were|are|will|would)\b)"
)
_OF_A_MISSION = lazy(r"\b(?:embass(?:y|ies)|consulates?|missions?)\b[^.;]{0,60}$", re.IGNORECASE)
"""From relations to a verb: a mission is what was established."""
_OF_ANOTHER = RULES.compile(r"<relations>[^;:\n]*<established>")
"""From relations to a verb: what somebody establishes there is something else, unless it `was established`."""
_THOSE = RULES.compile(
    r"[^.;\n]{0,40}?<date>,? (?:and|while) (?:those )?with (?:the )?(?P<who><state>),?(?: (?:were|was))?"
    r"(?: <established>)?(?: on)? (?=<date>)"
)
"""Behind relations with one state: those with another."""
_FIRST_ON_ITS_DAY = RULES.compile(r"[^.;\n<date>]{0,60}? with (?:the )?<state>,? (?:on |in )?<date>")
_NEXT_ON_ITS_DAY = RULES.compile(r"(?:,? and|,)(?: with)? (?:the )?(?P<who><state>),? (?:on |in )?(?P<day><date>)")
"""One after another of several states with which relations were established, each on its day."""
_PAIR = 2
_AROUND, _LEFT, _REACH = 40, 100, 160
_NOT_STATES = ("EU",)
"""Who has diplomatic relations without being a state."""


def find_relations(clause: Clause) -> Iterator[Candidate]:
    """Yield the establishment of diplomatic relations."""
    for match in _RELATIONS.matches(clause):
        around = clause.text[max(clause.start, match.start() - _AROUND) : min(clause.end, match.end() + _AROUND // 2)]
        told = _ON_A_DAY.match(clause.text, match.end(), clause.end)
        counted = _YEARS_AGO.search(clause.words(max(clause.start, match.start() - _REACH), match.start()))
        anniversary = (_ANNIVERSARY.search(around) or counted) and not told
        if anniversary or not _is_news(clause, match) or _is_of_others(clause):
            continue
        if _OF_ANOTHER.match(clause.text, match.start(), match.end()) and not clause.form(match.end() - 1).endswith(
            "ed"
        ):
            continue
        if match[0].startswith(MARKS["relations"]) and _OF_A_MISSION.search(clause.words(*match.span())):
            continue
        others = _sides(clause, match)
        if not others and foreign(participants(clause.folded, match.start(), clause.end), clause.home):
            continue
        at = clause.first("relations", *match.span())
        yield Candidate(
            "relations_established", _RELATIONS.name, clause, match.start(), match.end(), others, "held",
            at=at, anaphoric=not others, facets={"on": clause.folded.at(told.end() - 1) if told else None},
        )  # fmt: skip
        yield from _those(clause, match)
        return


def _those(clause: Clause, match: re.Match[str]) -> Iterator[Candidate]:
    """Yield the relations with another state that were established on a day of their own."""
    first = _FIRST_ON_ITS_DAY.match(clause.text, clause.first("relations", *match.span()), clause.end)
    at = first.end() if first else clause.end
    while one := _NEXT_ON_ITS_DAY.match(clause.text, at, clause.end):
        who, at = state(party_of(clause.folded.at(one.start("who")))), one.end()
        if who.party != clause.home:
            yield Candidate(
                "relations_established", _RELATIONS.name, clause, *one.span(), [who], "held",
                at=one.start("who"), facets={"on": clause.folded.at(one.start("day"))},
            )  # fmt: skip
    those = _THOSE.match(clause.text, match.end(), clause.end)
    others = foreign(participants(clause.folded, *those.span("who")), clause.home) if those else []
    if those and others:
        yield Candidate(
            "relations_established", _RELATIONS.name, clause, *those.span(), others, "held",
            at=those.start("who"), facets={"on": clause.folded.at(those.end())},
        )  # fmt: skip


def _is_news(clause: Clause, match: re.Match[str]) -> bool:
    """Whether relations were established, and now or at a time that is told: not wished for, nor spoken of since."""
    before = clause.words(max(clause.start, match.start() - _LEFT), match.start())
    if _OF_SEVERAL.search(clause.words(clause.start, match.start())) or _COMMITTED.search(before):
        return False
    dated = any(one.kind == "date" for one in clause.folded.within(match.end(), min(clause.end, match.end() + _AROUND)))
    if not dated and (_WEIGHED.search(before) or _AFTER.search(before)):
        return False
    if _SINCE_A_YEAR.search(before) or _is_long_since(clause, match) or _is_looked_forward_to(clause, match):
        return False
    if "date" in clause.kinds or clause.in_title:
        return True
    if _AND_GREW.match(clause.text, match.end()) or _WHEN.search(before):
        return False
    return not _SINCE.search(before) and (_SOLVED.search(before) is not None or not _TO_COME.search(before))


def _is_looked_forward_to(clause: Clause, match: re.Match[str]) -> bool:
    """Whether it is told what the establishment of relations will be good for."""
    noun = match[0].startswith(MARKS["established"]) and clause.form(match.start()).endswith(("ment", "ing", "tion"))
    return noun and _GOOD_FOR.match(clause.words(match.end(), clause.end)) is not None


def _is_long_since(clause: Clause, match: re.Match[str]) -> bool:
    """Whether it is only told what has been since relations were established: `Since A and B did so 30 years ago`."""
    if _FOR_YEARS.match(clause.words(match.end(), clause.end)):
        return True
    since = _SINCE_THEN.match(clause.words(clause.start, match.start()))
    return since is not None and _SO_LONG_AGO.match(clause.words(match.end(), clause.end)) is not None


def _is_of_others(clause: Clause) -> bool:
    """Whether a sentence tells of two other states: `welcomes the agreement between A and B to restore relations`."""
    between = _BETWEEN.search(clause.text, clause.start, clause.end)
    parties = distinct(participants(clause.folded, *between.span())) if between else ()
    return are_other_states(parties, clause.home)


def _sides(clause: Clause, match: re.Match[str]) -> list[Actor]:
    """Return with whom: the states named behind, else those before."""
    behind = _BEHIND.match(clause.text, match.end(), min(clause.end, match.end() + _REACH))
    begins = match.start()
    if _BROKEN.search(clause.text, clause.start, begins):
        begins = max(begins, clause.text.rfind(MARKS["established"], begins, match.end()))
    spans = (begins, behind.end() if behind else match.end()), (clause.start, match.start())
    for start, end in spans:
        found = foreign(participants(clause.folded, start, end), clause.home)
        named = [actor for actor in found if is_state(actor.party) or actor.party in _NOT_STATES]
        parties = {actor.party: actor for actor in named if actor.sort != "person"} or {a.party: a for a in named}
        if parties:
            return list(parties.values())
    rest = participants(clause.folded, match.end(), clause.end)
    return foreign(rest, clause.home) if len(distinct(rest)) == _PAIR and clause.home in distinct(rest) else []
