"""A rule: its name, the wording that it looks for, and what a sentence must hold for it to look at all."""

import re
from collections.abc import Iterable

from attrs import frozen

from calendar_core.extraction.english.candidates import Clause
from calendar_core.extraction.english.marks import MARKS, mask_of
from calendar_core.extraction.english.patterns import RULES
from calendar_core.extraction.needed import Need, needs_of

_RARE_WORD, _FEW_WORDS = 3, 12
"""How long the words must be, and how many at most, that are looked for before a wording is."""
_KINDS = {mark: kind for kind, mark in MARKS.items()}


@frozen
class Rule:
    """A named wording.

    Attributes:
        name: stands in the evidence of each fact that the rule makes.
        pattern: the wording, compiled.
        marks: the kinds of mentions that a sentence must hold, one of each mask.
        words: the words that it must hold, one of each set.
    """

    name: str
    pattern: re.Pattern[str]
    marks: tuple[int, ...]
    words: tuple[tuple[str, ...], ...]

    def matches(self, clause: Clause) -> Iterable[re.Match[str]]:
        """Return where a sentence has the wording; a sentence without the needed words is not searched."""
        return self.pattern.finditer(clause.text, clause.start, clause.end) if self.may_match(clause) else ()

    def may_match(self, clause: Clause) -> bool:
        """Whether a sentence holds what the wording needs."""
        mask = clause.mask
        for marks in self.marks:
            if not mask & marks:
                return False
        return not self.words or all(_has_one(clause, words) for words in self.words)


def _has_one(clause: Clause, words: tuple[str, ...]) -> bool:
    find, start, end = clause.text.find, clause.start, clause.end
    return any(find(word, start, end) >= 0 for word in words)


def rule(name: str, pattern: str, *needs: str) -> Rule:
    """Compile a rule; what its wording needs is read off the wording.

    Args:
        name: of the rule.
        pattern: its wording, in the grammar of rules.
        needs: kinds of mentions that a sentence must hold beside; `talks|forum` where one of two will do.
    """
    expanded = RULES.expand(pattern)
    own = needs_of(expanded)
    declared = {mask_of(need.split("|")) for need in needs}
    of_wording = {mask_of(_KINDS[mark] for mark in need.marks) for need in own if not need.words}
    words = tuple(need.words for need in own if _is_selective(need))
    return Rule(name, re.compile(expanded), tuple(sorted(declared | of_wording)), words)


def _is_selective(need: Need) -> bool:
    """Whether looking for words may save a search: they are long, few, and no mention will do instead."""
    return not need.marks and len(need.words) <= _FEW_WORDS and min(map(len, need.words)) >= _RARE_WORD
