"""The days of a visit spoken of, or of its legs, told by themselves: `In Lima, on 5 May`, `2. Barbados (1-2 May)`."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, state
from calendar_core.extraction.english.clauses.rules import RuleSet, rule
from calendar_core.extraction.english.visits import cues
from calendar_core.extraction.english.visits.destinations import hosts_of
from calendar_core.extraction.english.visits.wordings import SOMEWHERE

_LEG = rule(
    "leg",
    r"(?:^|(?<=[.\n] )|(?<=\n))\W{0,3}(?:In|At|While in|During (?:his|her|their) stay in) (?:the )?"
    r"(?P<place><city>|<state>)(?:, (?:the )?<state>)?,? "
    r"\(?(?:on |from )?<date>",
    "date",
    SOMEWHERE,
)
"""A sentence that tells when somebody is at one of the places of a tour."""
_HEADING = rule(
    "leg_heading",
    r"(?:^|(?<=\n))(?:\(?(?:\d{1,2}|[IVX]{1,4})[.)] )?(?:In )?(?:the )?(?P<place><city>|<state>)(?:, (?:the )?<state>)?"
    r",? \(?<date>(?=\)?[:.]?\s*$)",
    "date",
    SOMEWHERE,
)
"""A heading that tells the days of one of the places of a tour: `2. Barbados (1-2 May)`."""
_LEGS = RuleSet(_LEG, _HEADING)
_DAYS = rule(
    "visit_days",
    r"\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er) (?:[a-z-]+ |<modifier> ){0,2}<visit>,? (?:which )?"
    r"(?:(?:is|was|will|will be|has been) )?(?:scheduled|planned|set|due|last\w*|run\w*|tak\w+ place|<hold>|continu\w+|"
    r"beg[aiu]n\w*|start\w*|commenc\w+|end(?:s|ed)|conclud\w+)"
    r"[^.;,\n]{0,40}?(?:for |on |until |from )?<date>",
    "visit",
    "date",
)
"""A sentence that tells only the days of the visit spoken of."""
_ON_ITS_DAYS = rule(
    "visit_days",
    r"(?:(?<=[.\n] )|(?<=\n))(?:The|This|His|Her) (?:[a-z-]+ |<modifier> ){0,2}<visit>,? "
    r"(?:between |from |on |during )?<date>,? (?=(?:will|is|comes|marks|aims|follows|takes)\b)",
    "visit",
    "date",
)
"""The same, of a sentence that goes on to tell more of it: `The visit from 5 to 7 May will mark`."""
_DAYS_TOLD = RuleSet(_DAYS, _ON_ITS_DAYS)
_IT_WILL = rule(
    "visit_days_of_it",
    r"(?:(?<=[.\n] )|(?<=\n))(?:It|This) "
    r"(?:will (?:last|<hold>|take place)|is (?:now )?(?:scheduled|planned|set|due|expected|<hold>))"
    r"(?:(?! until| till| through| by |<visit>|<talks>)[^.;,\n]){0,40}?<date>",
    "date",
)
"""The same where only the sentence before tells of the visit."""
_EVENTS = ("visit", "visited", "talks", "met", "forum", "sign")
"""Kinds of words that `it` may mean the event of."""


def days_told(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield what only tells the days of a visit spoken of, or of one of its places."""
    for wording in _LEGS.on(clause):
        for match in wording.matches(clause):
            place = clause.folded.at(match.start("place"))
            for host in hosts_of(clause, place) if place.kind in ("city", "state") else ():
                if host != clause.home:
                    facets = {"host": host, "place": place, "refines": True, "on": clause.folded.at(match.end() - 1)}
                    yield Candidate(
                        "visit_paid", wording.name, clause, *match.span(), [state(host)],
                        at=match.start("place"), facets=facets,
                    )  # fmt: skip
    for wording in _DAYS_TOLD.on(clause):
        for match in wording.matches(clause):
            if _is_off(clause):
                return
            at = clause.first("visit", *match.span())
            taken.add(at)
            yield _told(clause, match, at)


def find_days_of_it(clause: Clause) -> Iterator[Candidate]:
    """Yield what only tells the days of the visit of which the sentence before told: `It is scheduled for May`."""
    if clause.number == 0:
        return
    for match in _IT_WILL.matches(clause):
        if _is_a_visit(clause) and not _is_off(clause):
            yield _told(clause, match, match.end() - 1)


def _is_off(clause: Clause) -> bool:
    """Whether a sentence tells that something was called off, or was not."""
    return bool(cues.CALLED_OFF.search(clause.source) or cues.DID_NOT.search(clause.source))


def _told(clause: Clause, match: re.Match[str], at: int) -> Candidate:
    """Return the visit spoken of, with the last day that a wording tells."""
    days = [one for one in clause.folded.within(*match.span()) if one.kind == "date"]
    facets = {"refines": True, "on": days[-1]}
    return Candidate("visit_paid", _DAYS.name, clause, *match.span(), [], at=at, anaphoric=True, facets=facets)


def _is_a_visit(clause: Clause) -> bool:
    """Whether `it` is a visit: the event of which the sentence before told last."""
    before = clause.part.sentences[clause.number - 1]
    events = [one.kind for one in clause.folded.within(before.start, before.end) if one.kind in _EVENTS]
    return events[-1:] in (["visit"], ["visited"])
