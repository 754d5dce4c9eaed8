"""The language that rules are written in: patterns in which `<kind>` is a mention and `<PHRASE>` a piece of pattern.

A phrase like `a list of participants` is thousands of characters of regular expression. A pattern is therefore parsed
with a character in place of each phrase, which is parsed once: what it needs and begins with is read off these.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from string import digits

from attrs import frozen

from calendar_core.extraction.beginnings import Beginnings, beginnings_of, hurried
from calendar_core.extraction.lazy import Compiled, lazy
from calendar_core.extraction.prefilter import Need, Sets, needs_of, sets_of
from calendar_core.extraction.syntax import Tree, compiled, parsed, spliced, up_to

_NAME = lazy(r"(?<!\(\?P)<([a-zA-Z_|]+)>")
_LONG = 1_000
"""So long a pattern takes milliseconds to be compiled."""
_FIRST_CHARACTER = 0xF000
"""Characters for private use, behind those of marks, stand for phrases, another each time: `re` joins what is alike."""


def numbered(match: re.Match[str], name: str) -> str:
    """Return which of the groups that a pattern numbers a match has: `who`, `who1` or `who2`; empty where none."""
    return next((one for one, text in match.groupdict().items() if text and one.rstrip(digits) == name), "")


@frozen(eq=False)
class Wording:
    """A pattern with characters in place of its phrases, parsed.

    Attributes:
        tree: its syntax tree.
        phrases: the phrase of each character.
    """

    tree: Tree
    phrases: Mapping[str, "Phrase"]

    @property
    def needs(self) -> tuple[Need, ...]:
        """What every match holds: of each need at least one string."""
        return needs_of(self.tree, self._sets)

    @property
    def hurried(self) -> Tree:
        """The tree with that of each phrase in its place; it looks first whether a match may begin at a character."""
        return self._with_phrases(hurried(self.tree, self._beginnings))

    @property
    def opening(self) -> Tree | None:
        """What every match begins with, up to the first long phrase; None where that is nothing, or there is none."""
        long = {character for character, phrase in self.phrases.items() if len(phrase.pattern) > _LONG}
        tree = up_to(self.tree, long) if long else ()
        return self._with_phrases(hurried(tree, self._beginnings)) if len(tree) else None

    def _with_phrases(self, tree: Tree) -> Tree:
        return spliced(tree, {character: phrase.tree for character, phrase in self.phrases.items()})

    @property
    def _sets(self) -> Mapping[str, Sets]:
        return {character: phrase.sets for character, phrase in self.phrases.items()}

    @property
    def _beginnings(self) -> Mapping[str, Beginnings]:
        return {character: phrase.beginnings for character, phrase in self.phrases.items()}


@frozen(eq=False)
class Phrase:
    """A named piece of pattern, parsed when it is first needed."""

    pattern: str

    @cached_property
    def tree(self) -> Tree:
        """Its syntax tree."""
        return parsed(self.pattern)

    @cached_property
    def sets(self) -> Sets:
        """What every match of it holds."""
        return sets_of(self.tree)

    @cached_property
    def beginnings(self) -> Beginnings:
        """What a match of it begins with."""
        return beginnings_of(self.tree)


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
        return compiled(self._read.hurried)

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        """Find all matches in a whole text, which is not searched if it lacks what every match needs."""
        return self.finditer(text) if self.may_stand_in(text) else iter(())

    def may_stand_in(self, text: str) -> bool:
        """Whether a text holds what every match needs: a few looks at a long text may save a search of it."""
        for strings in self._needed:
            for one in strings:
                if one in text:
                    break
            else:
                return False
        return True

    @cached_property
    def _needed(self) -> tuple[tuple[str, ...], ...]:
        return tuple((*need.marks, *need.words) for need in self._read.needs if need.is_rare)

    @property
    def _read(self) -> Wording:
        return self.grammar.read(self.wording)


class Grammar:
    """Compiles patterns in which `<kind>` stands for a mark and `<PHRASE>` for a named piece of pattern."""

    def __init__(self, marks: Mapping[str, str], phrases: Mapping[str, str] | None = None) -> None:
        self._marks = marks
        self._phrases: dict[str, Phrase] = {}
        for name, pattern in (phrases or {}).items():
            self._phrases[name] = Phrase(f"(?:{self.expand(pattern)})")

    def expand(self, pattern: str) -> str:
        """Return a pattern in plain regular expression syntax."""
        return self._named(pattern, lambda name: self._phrases[name].pattern)

    def compile(self, pattern: str) -> Pattern:
        """Return a pattern that is compiled when it is first used."""
        return Pattern(self, pattern)

    def read(self, pattern: str) -> Wording:
        """Return a pattern parsed."""
        phrases: dict[str, Phrase] = {}

        def character(name: str) -> str:
            one = chr(_FIRST_CHARACTER + len(phrases))
            phrases[one] = self._phrases[name]
            return one

        return Wording(parsed(self._named(pattern, character)), phrases)

    def _named(self, pattern: str, phrase: Callable[[str], str]) -> str:
        return _NAME.sub(lambda match: self._expansion(match[1].split("|"), phrase), pattern)

    def _expansion(self, names: list[str], phrase: Callable[[str], str]) -> str:
        if len(names) == 1:
            return phrase(names[0]) if names[0] in self._phrases else self._marks[names[0]]
        return f"[{''.join(self._marks[name] for name in names)}]"
