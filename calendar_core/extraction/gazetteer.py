"""Finds all the names and trigger words of a text in one pass.

An Aho-Corasick automaton reads the text once, however many words it looks for, so a large vocabulary costs no more
than a small one. Case is ignored by the automaton; each word says itself what case it needs.
"""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
from attrs import define, evolve

from calendar_core.extraction.folding import Found, Mention

_ARTICLE = "the "
_LONGEST = 80
"""Characters that a word goes on for behind one that does not stand there after all."""


class Case(IntEnum):
    """What case a word of the gazetteer needs in the text."""

    ANY = 0
    CAPITAL = 1
    EXACT = 2
    CAPITALS = 3
    """Two capital letters, as an acronym has them that some write with small ones between: CoE, IsDB."""


@define(slots=True, eq=False)
class Word:
    """A word or a run of words that the gazetteer knows.

    Attributes:
        form: the word as it is written.
        kind: the kind of mention that it makes.
        value: what it stands for.
        case: the case that it needs in a text.
    """

    form: str
    kind: str
    value: Any = None
    case: Case = Case.ANY


class Gazetteer:
    """Words to be found; of two with the same form the first stands."""

    def __init__(self, words: Iterable[Word]) -> None:
        by_form: dict[str, Word] = {}
        for word in words:
            by_form.setdefault(lowered(word.form), word)
        self._words = list(by_form.values())
        self._automaton = AhoCorasick(
            list(by_form), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
        )

    def find(self, text: str) -> list[Found]:
        """Return the words that stand in a text, in order, none inside another."""
        found: list[Found] = []
        words = self._words
        edged, small = f" {text} ", lowered(text)
        behind = 0
        for index, start, end in self._automaton.find_matches_as_indexes(small):
            if start < behind:
                continue
            if edged[start].isalnum():
                cut = small.find(" ", start, end) + 1
                if cut and (inside := self._beginning(text, cut)):
                    found += inside
                    behind = inside[-1][1]
                continue
            word = words[index]
            fits = not edged[end + 1].isalnum() and (not word.case or _case_fits(word, text, start, end))
            if small.startswith(_ARTICLE, start) and (
                named := self._longer(text, start + len(_ARTICLE), end if fits else start)
            ):
                found += named
                behind = named[-1][1]
                continue
            if fits:
                found.append((start, end, Mention(word.kind, start, end, word.value)))
                continue
            inside = self._shorter(text, small, start, end) + self._later(text, small, start, end)
            if inside:
                found += inside
                behind = inside[-1][1]
        return found

    def _shorter(self, text: str, small: str, start: int, end: int) -> list[Found]:
        """Return the words in the place of a longer one that stands there by its letters alone: US congressional.

        In `the delegation of the European Union`, where the longer one has a capital D, there are two.
        """
        cut = small.rfind(" ", start, end)
        inside = self._automaton.find_matches_as_indexes(small[start:cut]) if cut > start else []
        if not inside or inside[0][1]:
            return []
        word, behind = self._words[inside[0][0]], start + inside[0][2]
        if small[behind : behind + 1].isalnum() or (word.case and not _case_fits(word, text, start, behind)):
            return []
        first = (start, behind, Mention(word.kind, start, behind, word.value))
        return [first, *self._within(text, small, behind, end)]

    def _within(self, text: str, small: str, start: int, end: int) -> list[Found]:
        """Return the words that stand whole between two positions."""
        found: list[Found] = []
        for index, first, last in self._automaton.find_matches_as_indexes(small[start:end]):
            word, begins, ends = self._words[index], start + first, start + last
            whole = not small[begins - 1].isalnum() and not small[ends : ends + 1].isalnum()
            if whole and not (word.case and not _case_fits(word, text, begins, ends)):
                found.append((begins, ends, Mention(word.kind, begins, ends, word.value)))
        return found

    def _longer(self, text: str, start: int, end: int) -> list[Found]:
        """Return the word behind the article of a shorter one: the Caribbean Community is not the Caribbean."""
        inside = self._beginning(text, start)
        return inside if inside and inside[0][1] > end else []

    def _later(self, text: str, small: str, start: int, end: int) -> list[Found]:
        """Return the word that begins with the last part of one that does not stand there: the Sultan-ate of Oman."""
        cut = small.rfind(" ", start, end) + 1
        return self._beginning(text, cut) if small[end : end + 1].isalnum() else []

    def _beginning(self, text: str, cut: int) -> list[Found]:
        """Return the word that stands where a word of the text begins; none at its very beginning."""
        if not cut:
            return []
        ahead = text[cut : cut + _LONGEST]
        whole = ahead if len(ahead) < _LONGEST else ahead[: ahead.rfind(" ")]
        for start, end, mention in self.find(whole)[:1]:
            if start == 0:
                return [(cut, cut + end, evolve(mention, start=cut, end=cut + end))]
        return []


def lowered(text: str) -> str:
    """Return a text in lower case with every character at its place."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)


def _case_fits(word: Word, text: str, start: int, end: int) -> bool:
    if word.case == Case.EXACT:
        return text[start:end] == word.form
    if word.case == Case.CAPITALS:
        return sum(map(str.isupper, text[start:end])) > 1
    return text[start].isupper() or not text[start].isalpha()
