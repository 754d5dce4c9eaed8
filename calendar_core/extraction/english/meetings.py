"""Rules for meetings: talks with somebody, being received, calling on somebody, meetings between several."""

from collections.abc import Iterator
import re

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, foreign, participants, subject_of
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import Status, noun_status, verb_status

NOUN_RULES = {
    "talks_between": RULES.compile(r"<talks>(?P<mid>[^;:\n<talks>]{0,60}?) (?:between|among|of|by) (?P<both><LIST>)(?: (?:and|with) (?P<whom><LIST>))?".replace("[^;:\\n<talks>]", "[^;:\\n]")),
    "talks_with": RULES.compile(r"<talks>(?P<mid>[^;:\n]{0,90}?)\b(?:with|by) (?P<whom><LIST>)"),
    "discussed_with": RULES.compile(r"<discussed>(?P<mid>[^;:\n]{0,60}?) with (?P<whom><LIST>)"),
}
VERB_RULES = {
    "received_by": RULES.compile(r"<receive>(?P<mid>[^;:,\n]{0,50}?) by (?P<whom><LIST>)"),
    "met_with": RULES.compile(r"<met>(?:(?P<mid>[^;:\n]{0,60}?) with)? (?P<whom><LIST>)"),
    "called_on": RULES.compile(r"<call_on> (?P<whom><LIST>)"),
    "received": RULES.compile(r"<receive>(?: (?:<date>|in <city>|today|there|separately|also),?)* (?P<whom><LIST>)"),
}
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be) (?:\w+ ){0,2}$")


def find_meetings(clause: Clause) -> Iterator[Candidate]:
    """Yield the meetings that a sentence tells of."""
    kinds = {mention.kind for mention in clause.folded.within(clause.start, clause.end)}
    if "talks" in kinds or "discussed" in kinds:
        yield from _nominal(clause)
    if kinds & {"met", "receive", "call_on"}:
        yield from _verbal(clause)


def _nominal(clause: Clause) -> Iterator[Candidate]:
    folded = clause.folded
    taken: set[int] = set()
    for rule, pattern in NOUN_RULES.items():
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            if match.start() in taken:
                continue
            status = noun_status(folded, clause.start, clause.end, match.start())
            groups = match.groupdict()
            first = participants(folded, *match.span("both")) if groups.get("both") else []
            second = participants(folded, *match.span("whom")) if groups.get("whom") else []
            if rule == "talks_with":
                subject = subject_of(clause, match.start())
                if subject and subject[0].party != clause.home and not _any_home(second, clause.home):
                    if not subject[0].stated and not subject[0].name:
                        pass
                    elif all(actor.party != subject[0].party for actor in second):
                        continue
                if _any_home(second, clause.home) and subject:
                    first = foreign(subject, clause.home)
            others = foreign([*first, *second], clause.home)
            if not others:
                continue
            taken.add(match.start())
            joint = rule == "talks_between" and _any_home(first, clause.home) and len({a.party for a in others}) > 1
            if rule == "talks_between" and not _any_home([*first, *second], clause.home) and len({a.party for a in others}) > 1:
                continue
            yield Candidate("meeting_held", rule, clause, match.start(), match.end(), others, status, joint, match.start())


def _verbal(clause: Clause) -> Iterator[Candidate]:
    folded = clause.folded
    taken: set[int] = set()
    for rule, pattern in VERB_RULES.items():
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            if match.start() in taken:
                continue
            subject = subject_of(clause, match.start())
            whom = participants(folded, *match.span("whom"))
            if rule == "received" and not any(actor.sort in ("person", "office", "fellow") for actor in whom):
                continue
            sides = _sides(subject, whom, clause.home)
            if not sides:
                continue
            taken.add(match.start())
            status = verb_status(folded, clause.start, match.start())
            yield Candidate("meeting_held", rule, clause, match.start(), match.end(), sides, status, False, match.start())


def _sides(subject: list[Actor], whom: list[Actor], home: str) -> list[Actor]:
    """Return the foreign side of a meeting of subject and object; none when home has no part in it."""
    if _any_home(whom, home):
        return foreign(subject, home)
    if subject and not _any_home(subject, home) and subject[0].stated:
        return []
    return foreign(whom, home)


def _any_home(actors: list[Actor], home: str) -> bool:
    return any(actor.party == home for actor in actors)
