"""The language that rules are written in: patterns in which `<kind>` is a mention and `<PHRASE>` a piece of pattern.

A phrase like `a list of participants` is thousands of characters of regular expression. What a rule needs is therefore
read off its wording with a character in place of each phrase, whose own needs are read once.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from attrs import frozen

from calendar_core.extraction.beginnings import Beginnings, beginnings_of, hurried
from calendar_core.extraction.lazy import Compiled, Search, lazy
from calendar_core.extraction.prefilter import Need, Sets, needs_of, sets_of

_NAME = lazy(r"(?<!\(\?P)<([a-zA-Z_|]+)>")
_LAST_PRIVATE = 0xF8FF


@frozen(eq=False)
class Pattern(Compiled):
    """A pattern of a grammar, compiled when it is first used.

    Attributes:
        grammar: the grammar.
        wording: the pattern, in this grammar.
    """

    grammar: "Grammar"
    wording: str

    @cached_property
    def expanded(self) -> str:
        """The pattern in plain regular expression syntax."""
        return self.grammar.expand(self.wording)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return re.compile(self.expanded)

    @cached_property
    def hurried(self) -> re.Pattern[str]:
        """The pattern, compiled to be searched for: it looks first whether a match may begin at a character."""
        return re.compile(self.grammar.hurried(self.wording))

    @cached_property
    def search(self) -> Search:
        """Search as `re.Pattern.search` does."""
        return self.hurried.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Find all matches as `re.Pattern.finditer` does."""
        return self.hurried.finditer


class Grammar:
    """Compiles patterns in which `<kind>` stands for a mark and `<PHRASE>` for a named piece of pattern."""

    def __init__(self, marks: Mapping[str, str], phrases: Mapping[str, str] | None = None) -> None:
        self._marks = marks
        self._phrases: dict[str, str] = {}
        for name, pattern in (phrases or {}).items():
            self._phrases[name] = f"(?:{self.expand(pattern)})"
        self._characters = {name: chr(_LAST_PRIVATE - number) for number, name in enumerate(self._phrases)}

    def expand(self, pattern: str) -> str:
        """Return a pattern in plain regular expression syntax."""
        return self._named(pattern, self._phrases)

    def compile(self, pattern: str) -> Pattern:
        """Return a pattern that is compiled when it is first used."""
        return Pattern(self, pattern)

    def hurried(self, pattern: str) -> str:
        """Return a pattern in plain regular expression syntax, fit to be searched for."""
        return hurried(self.expand(pattern), self._named(pattern, self._characters), self._beginnings)

    def needs(self, pattern: str) -> tuple[Need, ...]:
        """Return what every match of a pattern holds: of each need at least one string."""
        return needs_of(self._named(pattern, self._characters), phrases=self._sets)

    @cached_property
    def _sets(self) -> Mapping[str, Sets]:
        """What every match of a phrase holds, by the character that stands for it."""
        return {self._characters[name]: sets_of(pattern) for name, pattern in self._phrases.items()}

    @cached_property
    def _beginnings(self) -> Mapping[str, Beginnings]:
        """What a match of a phrase begins with, by the character that stands for it."""
        return {self._characters[name]: beginnings_of(pattern) for name, pattern in self._phrases.items()}

    def _named(self, pattern: str, phrases: Mapping[str, str]) -> str:
        return _NAME.sub(lambda match: self._expansion(match[1].split("|"), phrases), pattern)

    def _expansion(self, names: list[str], phrases: Mapping[str, str]) -> str:
        if len(names) == 1:
            return phrases[names[0]] if names[0] in phrases else self._marks[names[0]]
        return f"[{''.join(self._marks[name] for name in names)}]"
