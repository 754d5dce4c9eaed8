"""Conferences of no organisation that are prepared for: `discussed preparations for the summit to be held in May`."""

from calendar_core.extraction.english.clauses.candidates import Candidate, Clause
from calendar_core.extraction.english.gatherings.gatherings import Gathering, Told
from calendar_core.extraction.english.words.patterns import RULES, TO_BE
from calendar_core.extraction.prefilter import prefiltered

RULE = "prepared_for"
_PREPARED = prefiltered(
    r"\b(?:prepar(?:ations?|e|ing|ed) (?:for|of)|preparatory work for|organi[sz]ation of|prepare|"
    r"(?:discuss\w*|talk\w* about|exchange[ds]? views (?:on|about)|review\w*|touched (?:up)?on|details of)) "
    r"(?:the |an? |its )?$"
)
"""Before a conference: those told of have to do with it."""
_TO_BE_HELD = RULES.compile(
    rf"[^.;\n<talks>]{{0,110}}?(?:{TO_BE}|\bto (?:<hold>|be convened)(?! <talks>)|(?:which|that) (?:will|is to) <hold>|"
    r"scheduled for|planned for)[^.;\n]{0,90}?<date>"
)
"""Behind it: when it will be."""
_REACH = 90


def prepared_for(clause: Clause, one: Gathering) -> Told | None:
    """Read `discussed preparations for the conference on rivers to be held in Lima on 5 May`."""
    before = clause.words(max(clause.start, one.start - _REACH), one.start)
    if clause.in_title or not _PREPARED.search(before) or not _TO_BE_HELD.match(clause.text, one.end, clause.end):
        return None
    return RULE, "planned", one.at


def without_what_is_prepared(found: list[Candidate]) -> list[Candidate]:
    """Return what a sentence tells without conferences prepared for, where it tells of a meeting to come otherwise."""
    others = any(one.kind == "meeting_agreed" or one.status == "planned" for one in found if one.rule != RULE)
    return [one for one in found if one.rule != RULE] if others else found
