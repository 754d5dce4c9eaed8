"""A rule: its name, the wording that it looks for, and what a sentence must hold for it to look at all."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache, reduce
from itertools import chain
from operator import or_

from attrs import define, field, frozen

from calendar_core.extraction.english.clauses.candidates import Clause
from calendar_core.extraction.english.words.marks import MARKS, TRIGGERS, mask_of
from calendar_core.extraction.english.words.patterns import RULES
from calendar_core.extraction.grammar import Wording
from calendar_core.extraction.prefilter import Need
from calendar_core.extraction.syntax import compiled

_REMEMBERED = 4_096
"""For how many sets of kinds a set of rules remembers which of them can match; sentences differ in far fewer."""
_EVENTS = frozenset(MARKS[kind] for kind in TRIGGERS)
_RARE = 4
"""Letters of a word that few sentences hold."""
_KINDS = {mark: kind for kind, mark in MARKS.items()}


@frozen(eq=False)
class Rule:
    """A named wording, compiled when it is first used: most rules are of no use to most releases.

    Attributes:
        name: stands in the evidence of each fact that the rule makes.
        wording: what it looks for, in the grammar of rules.
        declared: kinds of mentions that a sentence must hold beside, one of each mask.
    """

    name: str
    wording: str
    declared: frozenset[int]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The wording, compiled."""
        return compiled(self.read.hurried)

    @cached_property
    def _sought(self) -> "_Sought":
        return _Sought(self)

    @cached_property
    def marks(self) -> tuple[int, ...]:
        """The kinds of mentions that a sentence must hold, one of each mask."""
        of_wording = {mask_of(_KINDS[mark] for mark in need.marks) for need in self._needs if not need.words}
        return tuple(sorted(self.declared | of_wording))

    @cached_property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """The words that a sentence must hold, one of each set; for some the mark of an event will do."""
        return tuple((*need.words, *need.marks) for need in self._needs if need.is_selective or _tells(need))

    @cached_property
    def _needs(self) -> tuple[Need, ...]:
        return self.read.needs

    @cached_property
    def read(self) -> Wording:
        """The wording, parsed."""
        return RULES.read(self.wording)

    def matches(self, clause: Clause) -> Iterable[re.Match[str]]:
        """Return where a sentence has the wording; a sentence that lacks what it needs is not searched."""
        for marks in self.declared:
            if not clause.mask & marks:
                return ()
        for marks in self.marks:
            if not clause.mask & marks:
                return ()
        for words in self.words:
            for word in words:
                if word in clause.words_and_marks:
                    break
            else:
                return ()
        return self._sought.finditer(clause.text, clause.start, clause.end)


@define(eq=False)
class _Sought:
    """The pattern of a rule, compiled where what it begins with is first found: lists of somebody take long to be."""

    rule: Rule
    _opening: re.Pattern[str] | None = field(init=False)
    _whole: re.Pattern[str] | None = field(init=False)

    def __attrs_post_init__(self) -> None:
        opening = self.rule.read.opening
        self._opening = compiled(opening) if opening is not None else None
        self._whole = self.rule.pattern if opening is None else None

    def finditer(self, text: str, start: int, end: int) -> Iterable[re.Match[str]]:
        """Find all matches as `re.Pattern.finditer` does."""
        if self._whole is None:
            if self._opening and not self._opening.search(text, start, end):
                return ()
            self._whole = self.rule.pattern
        return self._whole.finditer(text, start, end)


class RuleSet:
    """Rules that are tried one after the other; of most sentences it knows at once that few of them can match."""

    def __init__(self, *rules: Rule) -> None:
        self._rules = rules
        self._declared = reduce(or_, chain.from_iterable(rule.declared for rule in rules), 0)
        self._asked = lru_cache(maxsize=_REMEMBERED)(self._that_ask)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules)

    def on(self, clause: Clause) -> list[Rule]:
        """Return the rules, in order, of which a sentence holds the marks and the words."""
        mask, text = clause.mask, clause.words_and_marks
        asked = self._asked(mask & self._declared)
        found: list[Rule] = []
        for one in asked.holding(mask & asked.marks):
            for words in one.words:
                for word in words:
                    if word in text:
                        break
                else:
                    break
            else:
                found.append(one)
        return found

    def _that_ask(self, mask: int) -> "_Asked":
        """Return the rules whose declared kinds are there: of the others nobody has to know what they need."""
        return _Asked([rule for rule in self._rules if all(mask & marks for marks in rule.declared)])


class _Asked:
    """Rules of a set whose declared kinds a sentence holds."""

    def __init__(self, rules: list[Rule]) -> None:
        self._rules = rules
        self.marks = reduce(or_, chain.from_iterable(rule.marks for rule in rules), 0)
        self.holding = lru_cache(maxsize=_REMEMBERED)(self._that_hold)

    def _that_hold(self, mask: int) -> tuple[Rule, ...]:
        return tuple(rule for rule in self._rules if all(mask & marks for marks in rule.marks))


def _tells(need: Need) -> bool:
    """Whether a need is one of marks of events, which most sentences lack, or of words that are as rare."""
    return bool(need.marks) and need.marks <= _EVENTS and min(map(len, need.words), default=0) >= _RARE


def rule(name: str, wording: str, *needs: str) -> Rule:
    """Return a rule; what its wording needs is read off the wording.

    Args:
        name: of the rule.
        wording: in the grammar of rules.
        needs: kinds of mentions that a sentence must hold beside; `talks|forum` where one of two will do.
    """
    return Rule(name, wording, frozenset(mask_of(need.split("|")) for need in needs))
