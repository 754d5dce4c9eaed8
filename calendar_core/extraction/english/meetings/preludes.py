"""The meetings of officials that come before a session or a visit: `was preceded by a meeting of experts on 5 May`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.meetings.bodies_told_before import is_a_summit_of_two
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES

PRECEDED = rule(
    "preceded_by",
    r"(?:<talks|visit|forum>[^;\n<date><forum><org>]{0,120}?|\b(?:It|This)) "
    r"(?P<be>(?:was|were|<hold> been|will be|is to be|are to be)) (?:also )?preceded by (?P<what>[^;.\n]{1,260})",
    "date",
)
_MARKS = frozenset(MARKS[kind] for kind in ("talks", "visit", "forum"))
"""What may have been preceded by something, where it is not told as `it`."""
_EACH = RULES.compile(
    r"(?P<event><talks|forum>)(?: (?:of|between|at) [^,;.\n<date><talks><forum>]{1,60}?)?,? "
    r"(?:held )?(?:on |from |in )?(?P<day><date>)"
)


def _is_of_two(clause: Clause, at: int) -> bool:
    """Whether what others came before is no gathering of many: a session, or what the last sentence told of."""
    if clause.folded.text[at] not in _MARKS:
        return bool(clause.number) and not clause.forum
    return clause.folded.at(at).kind != "forum" or clause.form(at) == "session" or is_a_summit_of_two(clause, at)


def find_preludes(clause: Clause) -> Iterator[Candidate]:
    """Yield each meeting, with its day, that came before the session or visit that a sentence tells of."""
    for match in PRECEDED.matches(clause):
        if not _is_of_two(clause, match.start()):
            continue
        status: Status = "held" if match["be"] in ("was", "were") or "been" in match["be"] else "planned"
        for each in _EACH.finditer(clause.text, *match.span("what")):
            day = clause.folded.at(each.start("day"))
            yield Candidate(
                "meeting_held", PRECEDED.name, clause, *each.span(), [], status, at=each.start("event"),
                anaphoric=True, facets={"on": day},
            )  # fmt: skip
