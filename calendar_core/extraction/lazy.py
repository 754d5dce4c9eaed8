"""Patterns that are compiled when they are first used: most are of no use to most texts."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

from attrs import frozen

from calendar_core.extraction.beginnings import hurried
from calendar_core.extraction.syntax import compiled, parsed

Search = Callable[..., re.Match[str] | None]
"""Looks for a pattern in a text, between two positions if they are given."""


@frozen(eq=False)
class Compiled:
    """What can be asked of a pattern, as of `re.Pattern`; a subclass says how it is compiled."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        raise NotImplementedError

    @cached_property
    def search(self) -> Search:
        """Search as `re.Pattern.search` does."""
        return self.compiled.search

    @cached_property
    def match(self) -> Search:
        """Match as `re.Pattern.match` does."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Search:
        """Match as `re.Pattern.fullmatch` does."""
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Find all matches as `re.Pattern.finditer` does."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[Any]]:
        """Find all matches as `re.Pattern.findall` does."""
        return self.compiled.findall

    @cached_property
    def sub(self) -> Callable[..., str]:
        """Replace all matches as `re.Pattern.sub` does."""
        return self.compiled.sub

    @cached_property
    def split(self) -> Callable[..., list[Any]]:
        """Cut a text at all matches as `re.Pattern.split` does."""
        return self.compiled.split


@frozen(eq=False)
class Lazy(Compiled):
    """A pattern that is compiled when it is first used.

    Attributes:
        source: the pattern, in the syntax of `re`.
        flags: those it is compiled with.
    """

    source: str
    flags: int = 0

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return compiled(hurried(parsed(self.source, self.flags)))


def lazy(pattern: str, flags: int = 0) -> Lazy:
    """Return a pattern that is compiled when it is first used."""
    return Lazy(pattern, flags)
