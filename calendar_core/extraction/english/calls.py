"""Rules for telephone conversations."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, distinct, foreign, has, participants, subject_of
from calendar_core.extraction.english.meetings import spread
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.english.status import noun_status, verb_status

_WITH = RULES.compile(r"<phone>[^;:\n]{0,90}?\b(?:with|to|from) (?P<whom><LIST>)")
_BETWEEN = RULES.compile(r"<phone>[^;:\n]{0,60}?\b(?:between|of|by) (?P<both><LIST>)")
_JOINED = RULES.compile(r"<phone>(?: today)? (?:was|were|included|are|is) (?P<both><LIST>)")
_SPOKE = RULES.compile(
    r"(?:<spoke|discussed|met|talks>)[^;:\n]{0,70}?<call_by>[^;:\n]{0,60}?\b(?:with|to) (?P<whom><LIST>)"
    r"|(?:<spoke|discussed|met|talks>)[^;:\n]{0,60}?\b(?:with|to) (?P<whom2><LIST>)[^;:\n]{0,80}?<call_by>"
)
_SPOKE_WITH = RULES.compile(r"<spoke>(?: (?:today|separately|<date>|again|earlier|yesterday|also|directly|briefly),?)* (?:with|to) (?P<whom><LIST>)")
_BY_PHONE = RULES.compile(r"(?P<whom><LIST>)[^;:\n]{0,80}?<call_by>")
_PHONED = RULES.compile(r"(?:<phoned>|(?:called|calls)) (?P<whom>me\b|<LIST>)")
_SUBJECT = RULES.compile(r"(?P<both><LIST>)[^;:\n]{0,60}?<phone>")


def find_calls(clause: Clause) -> Iterator[Candidate]:
    """Yield the telephone conversations that a sentence tells of."""
    kinds = clause.kinds
    if not kinds & {"phone", "call_by", "phoned", "spoke"}:
        return
    made = False
    if "phone" in kinds:
        for candidate in _nominal(clause):
            made = True
            yield candidate
    if not made:
        yield from _verbal(clause)


def _nominal(clause: Clause) -> Iterator[Candidate]:
    taken: set[int] = set()
    for rule, pattern in (("call_between", _BETWEEN), ("call_with", _WITH), ("call_joined", _JOINED), ("call_held_by", _SUBJECT)):
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            at = match.start() if pattern is not _SUBJECT else match.end() - 1
            if at in taken or not _is_call(clause, at):
                continue
            if rule == "call_with":
                whom = participants(clause.folded, *match.span("whom"))
                others = _sides(subject_of(clause, at), whom, clause.home)
            else:
                actors = participants(clause.folded, *match.span("both"))
                others = foreign(actors, clause.home)
                if rule != "call_joined" and not has(actors, clause.home) and len(distinct(others)) > 1:
                    others = []
            if not others:
                continue
            taken.add(at)
            status = noun_status(clause.folded, clause.start, clause.end, at)
            yield _call(clause, rule, match, others, at) if status == "held" else _void(clause, match, others, at)
    if taken or (clause.number > 1 and "date" not in clause.kinds):
        return
    for position, mention in clause.folded.marked(clause.start, clause.end):
        if mention.kind == "phone" and _is_call(clause, position) and mention.end - mention.start > len("calls"):
            candidate = Candidate("call_held", "call_anaphoric", clause, position, position + 1, [], "held", at=position)
            candidate.anaphoric = True
            yield candidate
            return


def _call(clause: Clause, rule: str, match: re.Match[str], others: list[Actor], at: int) -> Candidate:
    joint = rule == "call_joined" or "joint" in clause.text[max(clause.start, at - 20) : at] or "trilateral" in clause.text[max(clause.start, at - 20) : at]
    return Candidate("call_held", rule, clause, match.start(), match.end(), others, "held", joint, at)


def _void(clause: Clause, match: re.Match[str], others: list[Actor], at: int) -> Candidate:
    return Candidate("call_held", "void", clause, match.start(), match.end(), others, "void", at=at)


def _sides(subject: list[Actor], whom: list[Actor], home: str) -> list[Actor]:
    whom = spread(whom, home)
    if has(whom, home):
        return foreign(subject, home) or foreign(whom, home)
    if subject and not has(subject, home) and subject[0].party not in distinct(whom):
        return []
    return foreign(whom, home) or foreign(subject, home)


def _verbal(clause: Clause) -> Iterator[Candidate]:
    folded = clause.folded
    for rule, pattern in (("spoke_by_phone", _SPOKE), ("phoned", _PHONED), ("by_phone", _BY_PHONE), ("spoke_with", _SPOKE_WITH)):
        if rule == "phoned" and "phoned" not in clause.kinds:
            continue
        if rule in ("spoke_by_phone", "by_phone") and "call_by" not in clause.kinds:
            continue
        for match in pattern.finditer(clause.text, clause.start, clause.end):
            groups = match.groupdict()
            name = "whom" if groups["whom"] else "whom2"
            whom = participants(folded, *(match.span(name) if rule != "by_phone" else match.span()))
            if groups["whom"] == "me":
                whom = [Actor(clause.home, stated=True)]
            subject = subject_of(clause, match.start() + (0 if rule != "by_phone" else 0))
            others = _sides(subject, whom, clause.home) if rule != "by_phone" else foreign(whom, clause.home)
            if not others:
                continue
            status = verb_status(folded, clause.start, match.start()) if rule != "by_phone" else "held"
            if status != "held":
                continue
            yield _call(clause, rule, match, others, match.start())
            return
    for position, mention in clause.folded.marked(clause.start, clause.end):
        if mention.kind == "call_by" and "date" in clause.kinds and _TWO.search(clause.text, clause.start, position):
            yield Candidate(
                "call_held", "call_anaphoric", clause, position, position + 1, [], "held", at=position, anaphoric=True
            )
            return


_TWO = re.compile(r"\b(?:[Tt]he two|[Bb]oth|[Tt]hey)\b")


def _is_call(clause: Clause, position: int) -> bool:
    """Whether `call` is a conversation here, not an appeal."""
    mention = clause.folded.at(position)
    form = clause.folded.source[mention.start : mention.end]
    if form.lower() not in ("call", "calls"):
        return True
    after = clause.text[position + 1 : position + 12].lstrip()
    before = clause.text[max(clause.start, position - 12) : position].rstrip().lower()
    if before.endswith(("we", "to", "and", "courtesy", "farewell", "they", "i")):
        return False
    return after.startswith(("with", "from", "between", "today")) or before.endswith(("phone", "video", "the", "a", "this"))
