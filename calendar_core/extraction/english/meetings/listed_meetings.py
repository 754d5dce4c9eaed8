"""Rules for meetings whose sides are listed apart: in the next sentence, line by line, or behind a colon."""

import re
from collections.abc import Iterator

from attrs import evolve

from calendar_core.extraction.english.clauses.candidates import (
    PERSONS,
    Candidate,
    Clause,
    distinct,
    foreign,
    participants,
)
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.gatherings.gatherings import gatherings
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_LISTED = rule(
    "talks_listed",
    r"\s*(?:(?:They|These|Those(?P<room> who <join> [^.:\n]{0,30}?)?|"
    r"Among (?:them|those (?:present|who <join>|<join>|<presented>)|the (?:participants|guests|attendees))|"
    r"The (?:\w+ ){1,3}) ?(?:were|are|was|included?)|"
    r"The (?:[a-z]+ ){0,3}(?P<those><actor>) (?:were|are|included?)(?=:? (?:the )?<actor>))[: ]"
    r"(?!(?:[a-z]+ )?[a-z]+ed by\b)(?P<whom>[^\n]*)",
)
_INCLUDED = rule(
    "talks_listed",
    r"\s*The (?:[a-z]+ )?<talks>(?:, <hold> [^,.:;\n]{1,60},)? "
    r"(?:(?:included|were with) (?P<whom>(?:the )?<actor>[^\n]*)"
    r"|involved (?P<states>(?:the )?(?:<actor>|<state>)[^\n]*))",
    "talks",
)
_JOINED = rule(
    "talks_joined_by",
    r"\s*(?:He|She|They|(?:The )?<actor>) (?:was|were) (?:also )?(?P<room><join>) by "
    r"(?P<whom>(?:the |his |her )?<LIST>)",
    "join",
    "actor",
)
_ATTENDED = rule(
    "talks_attended",
    r"(?:^|(?<=[.\n] )|(?<=\n))\s*(?:The )?(?P<whom><LIST>),? (?:(?:were|was) <presented>|(?:also |all )?<join>)"
    r"(?: (?:in|at))? the (?P<at><talks>)(?=\s*(?:[.,\n]|$))"
    r"|(?P<at1><talks>) (?:was|were) (?:also )?<join> by (?P<whom1>(?:the )?<LIST>)"
    r"|<presented> at the (?P<at2><talks>) (?:was|were) (?P<whom2>(?:the )?<LIST>)",
    "talks",
    "join|presented",
    "actor",
)
_PARTICIPANTS = rule(
    "talks_attended",
    r"\b(?:Participants|Attendees|Those present) (?:at the meeting )?(?:also )?(?:included|were):? (?:the )?"
    r"(?P<at>(?P<whom><LIST>))",
    "actor",
)
_IS_ATTENDED = lazy(r"\b(?:attended|participa\w+|present|joined|took part)\b")
"""Between a meeting and a colon: who was there, all at once, is named behind."""
_ITEM = rule("talks_item", r"\s*(?:[-•*●·–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?:with )?(?P<whom><FILL><actor>)[^\n]*")
_GROUP_LISTED = rule(
    "talks_group",
    r"(?P<at><met>|<talks>)(?P<group>[^:.;\n]{0,120}): (?:with |those (?:of|from) )?(?P<whom><LIST>(?:[,;] <LIST>)*)",
    "actor",
)
_APART = lazy(r"\bseparate(?:ly)?\b|\beach\b|\bbilateral(?:ly)?\b")
_AMONG_THEM = lazy(r"\b(?:including|such as|among (?:them|others)|notably)$")
"""Before a colon: those behind it are some of whom somebody met, one after the other."""
_PERSONS = lazy(r"\b(?:counterparts|colleagues|ministers|presidents|leaders|ambassadors|envoys)\b", re.IGNORECASE)
"""Before a colon and states: whose they are that are listed."""
_SIGNATORIES = lazy(r"\b[Ss]ignator(?:y|ies)\b")
"""Of those who are listed: they signed something."""
_TO_DO_IT = lazy(r" (?i:to|on) (?:[Vv]isit|[Aa]ttend|[Tt]ravel|[Hh]ost|[Tt]he [Oo]ccasion)\b")
"""In a line that is a headline of its own: `(2) Prime Minister Ruiz to Visit Kazakhstan`."""
_TELLING = ("met", "talks", "receive", "call_on")
_OF_MANY_STATES = lazy(
    r"\b(?:ambassadors|heads of (?:the )?(?:diplomatic )?missions?|envoys|diplomats|counterparts|colleagues|"
    r"(?:leaders|ministers|officials) (?:representing|of|from) (?:[\w-]+ ){0,3}(?:nations|countries|states)|"
    r"(?:foreign|non-resident) (?:ministers|representatives)|representatives of (?:the )?(?:[\w-]+ ){1,4}states|"
    r"diplomatic corps)\b",
    re.IGNORECASE,
)
"""With whom somebody met, of states that are told behind."""
_SEVERAL_EVENTS = lazy(r"\b(?:meetings|talks|separate\w*|consultations)\b")
"""In a sentence that tells of more than one meeting."""
_SHORTLY = 3
_OF_TALKS = RULES.compile(
    r"\s*(?:They|These|Those|Among them|Among these) (?:(?:also|will|are to|would|is|are|was|were) ){0,2}"
    r"(?:include[ds]?|comprised?)? ?(?:an? |the )?(?:[a-z-]+ |<modifier> |<field> ){0,3}<talks> (?:with|between) "
)
"""How a sentence begins that tells, of meetings told before, with whom they were: `These include talks with A`."""


def _speaks(clause: Clause, colon: int) -> bool:
    """Whether somebody is named before a colon who speaks behind it: `President Aidos Serik: Mr Ruiz, colleagues`."""
    before = clause.folded.at(colon - 1) if clause.text[colon - 1] == MARKS["actor"] else None
    return before is not None and len(before.value) == 1 and bool(before.value[0].name)


def listed(clause: Clause, awaiting: Clause) -> Iterator[Candidate]:
    """Yield the meetings whose sides the next sentence lists: `He had several meetings. They were with …`."""
    if _OF_TALKS.match(clause.text, clause.start, clause.end):
        return
    for wording in (_LISTED, _INCLUDED, _ITEM, _JOINED):
        match = wording.pattern.match(clause.text, clause.start, clause.end)
        if match is None or clause.roll or _SIGNATORIES.search(clause.source):
            continue
        if wording is _ITEM and _TO_DO_IT.search(clause.source):
            continue
        if wording is _JOINED and clause.form(match.start("room")) != "joined":
            continue
        if wording is _LISTED and match["those"] and _is_delegation(clause, match.start("those")):
            continue
        states = match.groupdict().get("states")
        others = foreign(participants(clause.folded, *match.span("states" if states else "whom")), clause.home)
        named = [actor for actor in others if actor.name or states]
        several = not named and _of_several(others, awaiting)
        named = others if several else named
        start, end = match.span()
        if named:
            announced = _announced(awaiting)
            joint = bool(match.groupdict().get("room")) or (several and not _SEVERAL_EVENTS.search(awaiting.source))
            facets = {"announced": announced}
            status = announced.status
            yield Candidate(
                "meeting_held", wording.name, clause, start, end, named, status, joint, start, facets=facets
            )


def _is_delegation(clause: Clause, at: int) -> bool:
    """Whether those who are listed are told to be of a delegation, with which somebody met once."""
    return all(actor.sort == "body" for actor in clause.folded.at(at).value)


def as_announced(clause: Clause, candidate: Candidate) -> Candidate:
    """Return talks that are some of those told of right before: they are held, or to come, as these are."""
    awaiting = clause.context.awaiting
    if awaiting is None or candidate.status != "held" or not _OF_TALKS.match(clause.text, clause.start, clause.end):
        return candidate
    announced = _announced(awaiting)
    return evolve(candidate, status=announced.status, facets={**candidate.facets, "announced": announced})


def _of_several(others: list[Actor], awaiting: Clause) -> bool:
    """Whether officials without names are those whom somebody is told to have met: ambassadors of several states."""
    officials = all(actor.sort in (*PERSONS, "state") and is_state(actor.party) for actor in others)
    return len(distinct(others)) > 1 and officials and _OF_MANY_STATES.search(awaiting.source) is not None


def _announced(clause: Clause) -> Candidate:
    """Return the meetings that a sentence tells of without their sides: what became of them, and when they were."""
    marked = clause.folded.marked(clause.start, clause.end)
    at = next(place for place, mention in marked if mention.kind in _TELLING)
    return Candidate("meeting_held", _LISTED.name, clause, at, at + 1, [], clause.status(at), at=at)


def attended(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the meeting with several states of which a sentence tells who took part: `Ambassadors of A and B did`."""
    for match in (*_ATTENDED.matches(clause), *_PARTICIPANTS.matches(clause)):
        number = next(one for one in ("", "1", "2") if match.groupdict().get(f"at{one}"))
        actors = participants(clause.folded, *match.span(f"whom{number}"))
        at, others = match.start(f"at{number}"), foreign(actors, clause.home)
        persons = all(actor.sort in PERSONS and is_state(actor.party) for actor in others)
        if at in taken or len(others) != len(actors) or not (others and persons and _met_several(clause)):
            continue
        if clause.number and any(one.whole for one in gatherings(clause.beside(clause.number - 1))):
            continue
        taken.add(at)
        joint = len(distinct(others)) > 1
        yield Candidate("meeting_held", _ATTENDED.name, clause, *match.span(), others, "held", joint, at)


def _met_several(clause: Clause) -> bool:
    """Whether the title, the beginning or what is right before tells of a meeting with those of states not named."""
    before = clause.part.sentences[: clause.number]
    spans = [(clause.folded, one.start, one.end) for one in (*before[:_SHORTLY], *before[-_SHORTLY:])]
    title = clause.reading.title.folded
    return any(
        any(mention.kind in _TELLING for mention in folded.within(start, end))
        and _OF_MANY_STATES.search(folded.source, folded.origin(start), folded.origin_end(end))
        for folded, start, end in [*spans, (title, 0, len(title.text))]
    )


def grouped(clause: Clause, taken: set[int]) -> Iterator[Candidate]:
    """Yield the meetings with those who are named behind a colon: `met with three ambassadors: A, B and C`."""
    for match in _GROUP_LISTED.matches(clause):
        at = match.start("at")
        others = foreign(participants(clause.folded, *match.span("whom")), clause.home)
        told_before = foreign(participants(clause.folded, *match.span("group")), clause.home)
        known = any(actor.name for actor in others) or _PERSONS.search(clause.words(*match.span("group")))
        if at in taken or told_before or not known or _speaks(clause, match.end("group")):
            continue
        taken.add(at)
        status = clause.status(at)
        whose = clause.words(clause.start, match.start("whom"))
        at_it = clause.form(at) == "meeting" and _IS_ATTENDED.search(whose) is not None
        separate = _APART.search(clause.words(at, match.start("whom"))) or _AMONG_THEM.search(match["group"])
        apart = separate or (";" in match["whom"] and not (match["group"] or at_it))
        at_once = clause.folded.at(at).kind == "met" or at_it
        joint = not apart and at_once and status == "held" and len(distinct(others)) > 1
        yield Candidate("meeting_held", _GROUP_LISTED.name, clause, *match.span(), others, status, joint, at)
