"""A rule: its name, the wording that it looks for, and the kinds of words without which it need not look."""

import re
from collections.abc import Iterator

from attrs import frozen

from calendar_core.extraction.english.candidates import Clause
from calendar_core.extraction.english.patterns import RULES


@frozen
class Rule:
    """A named wording.

    Attributes:
        name: stands in the evidence of each fact that the rule makes.
        pattern: the wording, compiled.
        needs: the kinds of mentions that a sentence must hold, one of each set.
    """

    name: str
    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]

    def matches(self, clause: Clause) -> Iterator[re.Match[str]]:
        """Yield where a sentence has the wording; a sentence without the needed words is not searched."""
        if not any(need.isdisjoint(clause.kinds) for need in self.needs):
            yield from self.pattern.finditer(clause.text, clause.start, clause.end)


def rule(name: str, pattern: str, *needs: str) -> Rule:
    """Compile a rule.

    Args:
        name: of the rule.
        pattern: its wording, in the grammar of rules.
        needs: kinds of mentions without which a sentence cannot have it; `talks|forum` where one of two will do.
    """
    return Rule(name, RULES.compile(pattern), tuple(frozenset(need.split("|")) for need in needs))
