"""Statements of the title below which a line tells where and when both sides issued them: `Done at Lima on 5 May`."""

import re
from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, actors_of, foreign, state
from calendar_core.extraction.english.documents.joint_statements import JOINT, joint_statement
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy
from calendar_core.parties import is_state

_CLOSING = RULES.compile(
    r"\W*(?:<name|sign>|[A-Z][a-z]+) (?:at|in) (?:the )?(?:city of )?<city>"
    r"(?:, (?:the )?<state>)?,? (?:on )?(?:this )?(?:the )?(?P<day><date>)\.?\s*"
)
_DONE = lazy(r"\W*(?:Issued|Done|Adopted|Signed|Released|Agreed|Concluded)\b")
_JOINTLY = lazy(
    r"\W*(?:jointly (?:issued|released|published)|(?:issued|released|published) jointly) by\b", re.IGNORECASE
)
"""How a line below a statement begins that tells whose it is."""
_LINES = 3
"""So many lines may follow it that name those."""
_PARTIES = ("state", "demonym", "org")


def find_closing_lines(clause: Clause) -> Iterator[Candidate]:
    """Yield the joint statement of the title, below which a line tells where and when it was issued, or by whom."""
    if clause.in_title:
        return
    if _JOINTLY.match(clause.source):
        yield from _issued_jointly(clause)
    elif _DONE.match(clause.source):
        yield from _issued_there(clause)


def _issued_there(clause: Clause) -> Iterator[Candidate]:
    """Yield the joint statement of the title, of which a line tells where and when it was issued."""
    match = _CLOSING.fullmatch(clause.text, clause.start, clause.end)
    title = clause.reading.title.folded
    joint = JOINT.search(title.source) if match else None
    if match is None or joint is None:
        return
    others = _parties(title, clause.home)
    document = next((one for one in title.mentions if one.kind == "document" and one.end >= joint.end() - 1), None)
    yield joint_statement(
        clause, "closing_line", match.span(), match.start(), others,
        title=joint[0], type=document.value if document else "joint_statement", on=clause.folded.at(match.start("day")),
    )  # fmt: skip


def _issued_jointly(clause: Clause) -> Iterator[Candidate]:
    """Yield the joint statement of the title, below which a line tells that those of home and others issued it."""
    title = clause.reading.title.folded
    joint = JOINT.search(title.source)
    sentences = clause.part.sentences[clause.number : clause.number + _LINES + 1]
    mentions = [one for line in sentences for one in clause.folded.within(line.start, line.end)]
    told = {party_of(one) for one in mentions if one.kind in (*_PARTIES, "city")}
    told |= {actor.party for one in mentions for actor in actors_of(one)}
    others = [one for one in _parties(title, clause.home) if one.party in told]
    others = others or [state(party) for party in sorted(told) if is_state(party) and party != clause.home]
    if joint is None or not others or clause.home not in told:
        return
    name = title.source[joint.start() :].strip()
    yield joint_statement(clause, "issued_jointly", (clause.start, clause.end), clause.start, others, title=name)


def _parties(title: Folded, home: str) -> list[Actor]:
    """Return the other sides that a title names."""
    alone = [state(party_of(one)) for one in title.mentions if one.kind in _PARTIES]
    acting = [actor for one in title.mentions if one.kind == "actor" for actor in one.value]
    sides = {actor.party: state(actor.party) for actor in foreign([*alone, *acting], home) if actor.party}
    return list(sides.values())
