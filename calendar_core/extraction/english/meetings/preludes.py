"""The meetings of officials that come before a session or a visit: `was preceded by a meeting of experts on 5 May`."""

from collections.abc import Iterator

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.clauses.rules import rule
from calendar_core.extraction.english.clauses.status import Status
from calendar_core.extraction.english.words.patterns import RULES

PRECEDED = rule(
    "preceded_by",
    r"<talks|visit|forum>[^;\n<date><forum><org>]{0,120}? (?P<be>(?:was|were|will be|is to be|are to be)) "
    r"(?:also )?preceded by (?P<what>[^;.\n]{1,260})",
    "talks|visit|forum",
    "date",
)
_EACH = RULES.compile(
    r"(?P<event><talks|forum>)(?: (?:of|between|at) [^,;.\n<date><talks><forum>]{1,60}?)?,? "
    r"(?:held )?(?:on |from |in )?(?P<day><date>)"
)


def find_preludes(clause: Clause) -> Iterator[Candidate]:
    """Yield each meeting, with its day, that came before the session or visit that a sentence tells of."""
    for match in PRECEDED.matches(clause):
        if clause.folded.at(match.start()).kind == "forum" and clause.form(match.start()) != "session":
            continue
        status: Status = "held" if match["be"].startswith("w") and match["be"] != "will be" else "planned"
        for each in _EACH.finditer(clause.text, *match.span("what")):
            day = clause.folded.at(each.start("day"))
            yield Candidate(
                "meeting_held", PRECEDED.name, clause, *each.span(), [], status, at=each.start("event"),
                anaphoric=True, facets={"on": day},
            )  # fmt: skip
