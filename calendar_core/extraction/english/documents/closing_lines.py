"""Documents of the title that end with where and when both sides issued them: `Done at Lima on 5 May`."""

from collections.abc import Iterator
from typing import Any

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause, foreign, state
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.folding import Folded
from calendar_core.extraction.lazy import lazy

_CLOSING = RULES.compile(
    r"\W*(?:<name|sign>|[A-Z][a-z]+) (?:at|in) (?:the )?(?:city of )?<city>"
    r"(?:, (?:the )?<state>)?,? (?:on )?(?:this )?(?:the )?(?P<day><date>)\.?\s*"
)
_DONE = lazy(r"\W*(?:Issued|Done|Adopted|Signed|Released|Agreed|Concluded)\b")
JOINT = lazy(
    r"\b[Jj](?:oint|OINT) (?:[A-Z][\w-]+ ){0,3}(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration|[Pp]ress [Ss]tatement)\b"
)
"""In a title: what both sides call what they state."""
_PARTIES = ("state", "demonym", "org")


def find_closing_lines(clause: Clause) -> Iterator[Candidate]:
    """Yield the joint statement of the title, of which the last line tells where and when it was issued."""
    if clause.in_title or _DONE.match(clause.source) is None:
        return
    match = _CLOSING.fullmatch(clause.text, clause.start, clause.end)
    title = clause.reading.title.folded
    joint = JOINT.search(title.source) if match else None
    if match is None or joint is None:
        return
    others = _parties(title, clause.home)
    document = next((one for one in title.mentions if one.kind == "document" and one.end >= joint.end() - 1), None)
    facets: dict[str, Any] = {
        "title": title.source[joint.start() : joint.end()],
        "named": (0, 0),
        "type": document.value if document else "statement",
        "signers": [],
        "together": False,
        "plural": False,
        "again": None,
        "on": clause.folded.at(match.start("day")),
    }
    yield Candidate(
        "agreement_signed", "closing_line", clause, *match.span(), others, "held",
        joint=True, at=match.start(), anaphoric=not others, facets=facets,
    )  # fmt: skip


def _parties(title: Folded, home: str) -> list[Actor]:
    """Return the other sides that a title names."""
    alone = [state(party_of(one)) for one in title.mentions if one.kind in _PARTIES]
    acting = [actor for one in title.mentions if one.kind == "actor" for actor in one.value]
    sides = {actor.party: state(actor.party) for actor in foreign([*alone, *acting], home) if actor.party}
    return list(sides.values())
