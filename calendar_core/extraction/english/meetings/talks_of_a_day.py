"""Talks of those told of before that are called to mind with their day: `the talks that they had in Lima in April`."""

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.words.marks import MARKS
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.lazy import lazy

ON_A_DAY = RULES.compile(r"(?:,? (?:held|that took place))?(?:,? in <city>)?,? (?:on |in )?<date>")
"""Around a meeting of a day: what was agreed there is spoken of, as in `the accord reached at a meeting on 5 May`."""
_THEY_HELD = RULES.compile(
    r",? (?:(?:that|which) )?(?:(?:the )?(?:two |both )?(?P<who><actor>)|they) (?:had |have )?(?P<held><hold>)"
    r"(?:,? (?:in|at) (?:the )?(?:<city>|<state>))?,? (?:earlier )?(?:on |in |at )?<date>"
)
"""Behind talks: they are called to mind with their day, `the talks that the two presidents had in Lima in April`."""
_THE_TALKS = lazy(r"\b[Tt]he (?:[\w-]+ ){0,2}$")
"""Before them."""
_BY_ITS_DAY = (f"the {MARKS['date']} ", f"{MARKS['date']}'s ")
_CALLED_TO_MIND = lazy(r"\b(?:following|since|after|at|during|built on|building on|from) their (?:[a-z-]+ ){0,2}$")
"""Before talks of those who have been told of."""


def is_of_another_day(clause: Clause, position: int) -> bool:
    """Whether talks are called to mind with their day, in a sentence that has told of others."""
    if is_called_by_its_day(clause, position):
        return True
    told = ON_A_DAY.match(clause.text, position + 1, clause.end)
    return told is not None and _CALLED_TO_MIND.search(clause.text, clause.start, position) is not None


def they_held(clause: Clause, position: int) -> bool:
    """Whether talks are told to be those that the two spoken of held on a day of the past."""
    match = _THEY_HELD.match(clause.text, position + 1, clause.end)
    if match is None or not _THE_TALKS.search(clause.words(clause.start, position)):
        return False
    return clause.verb_status(match.start("held")) == "held" and not (
        match["who"] and any(actor.party for actor in clause.folded.at(match.start("who")).value)
    )


def is_called_by_its_day(clause: Clause, position: int) -> bool:
    """Whether a day stands before a word for talks: `the 5 May round`, `today's talks`."""
    return clause.text.endswith(_BY_ITS_DAY, clause.start, position)
