"""A release as the rules see it: its title and text with actors folded, cut into sentences."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, chain, takewhile
from typing import Literal

from attrs import define

from calendar_core.edtf import Edtf
from calendar_core.events import Release
from calendar_core.extraction.english.people.actors import Actor, party_of
from calendar_core.extraction.english.people.capitals import lines_in_small_letters
from calendar_core.extraction.english.people.coreference import People, learn_people, resolve
from calendar_core.extraction.english.people.counted_states import with_counted_states
from calendar_core.extraction.english.people.phrases import read_phrases
from calendar_core.extraction.english.reading.agendas import Agenda, agenda_of
from calendar_core.extraction.english.reading.datelines import day_written, written_abroad
from calendar_core.extraction.english.reading.headlines import as_sentence, with_pair
from calendar_core.extraction.english.reading.sentences import Sentence, split
from calendar_core.extraction.english.reading.speakers import with_heads_as_sentences
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.extraction.lazy import lazy
from calendar_core.extraction.printed import Printed, printed
from calendar_core.parties import is_state

_PARTIES = ("state", "demonym", "org")
_BY_AN_AGENCY = lazy(r"[^\n(]{0,40}\([A-Z][\w./& -]{1,30}\) ?[-–—]")
"""How the text of an agency begins: `LIMA, May 5 (Xinhua) --`."""
_OPENING = 3
"""Sentences in which an agency tells who its news is about."""
_OURS = lazy(r"\b(?:[Oo]ur|[Uu]s|[Ww]e)\b")
_ACTING = ("state", "demonym", "actor")
_HEADING = 60
"""A line that is longer is read as a sentence."""


@define(slots=True, eq=False)
class Part:
    """The title or the text of a release."""

    name: Literal["title", "text"]
    printed: Printed
    folded: Folded
    sentences: list[Sentence]

    @cached_property
    def has_questions(self) -> bool:
        """Whether anything is asked in it."""
        return "?" in self.folded.text

    @cached_property
    def head(self) -> int:
        """How many lines at its beginning are no sentences: `For immediate release`, `Office of the Minister`."""
        lines = (self.folded.text[sentence.start : sentence.end] for sentence in self.sentences)
        return sum(1 for _ in takewhile(_is_heading, lines))

    @cached_property
    def openings(self) -> Sequence[int]:
        """For each sentence the number of the one that begins its paragraph; -1 where none does."""
        numbers = (number if sentence.opens else -1 for number, sentence in enumerate(self.sentences))
        return list(accumulate(numbers, max))


@define(slots=True, eq=False)
class Reading:
    """A release with everything recognised but its events."""

    release: Release
    title: Part
    text: Part
    people: People

    @cached_property
    def protagonist(self) -> str:
        """The name of the first person whom the release names; empty when it names nobody."""
        actors = (mention.value[0] for mention in self._mentions() if mention.kind == "actor")
        return next((str(actor.name) for actor in actors if actor.name), "")

    @cached_property
    def parties(self) -> frozenset[str]:
        """The states and organisations that the release names, or whose citizens or officials it does."""
        mentions = list(self._mentions())
        alone = {str(mention.value) for mention in mentions if mention.kind in _PARTIES}
        return frozenset(
            alone | {one.party for mention in mentions if mention.kind == "actor" for one in mention.value}
        )

    @cached_property
    def _written_abroad(self) -> Mention | None:
        """Where an agency writes from, if that is another state and nobody there speaks for home; None otherwise."""
        folded = self.text.folded
        written = written_abroad(folded, self.home) if _BY_AN_AGENCY.match(folded.source) else None
        return None if written is None or _OURS.search(folded.source) else written

    @cached_property
    def is_of_others(self) -> bool:
        """Whether an agency writes from another state, begins with somebody of it, and has no word of home."""
        folded, written = self.text.folded, self._written_abroad
        if written is None:
            return False
        behind = (one for one in folded.mentions if one.start > written.start and one.kind in _ACTING)
        first = next(behind, None)
        begins = first is not None and party_of(written) in self._parties_of(first)
        return begins and not any(self.home in self._parties_of(one) for one in self._mentions())

    @cached_property
    def tells_of_others(self) -> bool:
        """Whether an agency writes from another state and begins with others than home: what they do is theirs.

        Of home it then tells only where it names it.
        """
        folded = self.text.folded
        if self._written_abroad is None:
            return False
        first = self.text.sentences[:_OPENING]
        end = folded.origin_end(first[-1].end) if first else 0
        opening = [one for one in folded.mentions if one.end <= end]
        actors = [actor for one in opening if one.kind == "actor" for actor in one.value]
        if any(one.office and (one.assumed or not one.party) for one in actors):
            return False
        told = {party for one in (*self.title.folded.mentions, *opening) for party in self._parties_of(one)}
        return bool(told) and self.home not in told and all(map(is_state, filter(None, told)))

    def names_home(self, mentions: Iterable[Mention]) -> bool:
        """Whether home, a place in it or somebody of it is among some mentions."""
        return any(self.home in self._parties_of(one) for one in mentions)

    @staticmethod
    def _parties_of(mention: Mention) -> list[str]:
        """Return the parties that a name stands for, but for those of whom nothing tells theirs."""
        if mention.kind == "actor":
            return [one.party for one in mention.value if not one.assumed]
        return [party_of(mention)] if mention.kind in (*_PARTIES, "city") else []

    @cached_property
    def names_organisations(self) -> bool:
        """Whether any of these is an organisation."""
        return any(party and not is_state(party) for party in self.parties)

    @cached_property
    def named(self) -> Mapping[str, Sequence[Actor]]:
        """The persons whom the release names, by their party, each time that it names them."""
        by_party: dict[str, list[Actor]] = defaultdict(list)
        for mention in self._mentions():
            for actor in mention.value if mention.kind == "actor" else ():
                if actor.name and not (actor.assumed and actor.office is None and self._speaks(mention)):
                    by_party[actor.party].append(actor)
        return by_party

    @cached_property
    def written_on(self) -> dt.date:
        """The day that the text calls today."""
        return day_written(self.text.folded, self.release.published_on)

    @cached_property
    def agenda(self) -> Agenda:
        """The days under which a schedule tells what happens."""
        return agenda_of(self.text.folded, self.release.title, self.written_on)

    @cached_property
    def days_told(self) -> Mapping[str, Mapping[Edtf, Sequence[tuple[int, int]]]]:
        """The days that the title and the text tell, each with the numbers of sentences and positions where they do."""
        told: dict[str, dict[Edtf, list[tuple[int, int]]]] = {}
        for part in (self.title, self.text):
            days = told[part.name] = defaultdict(list)
            for number, sentence in enumerate(part.sentences):
                for position, mention in part.folded.marked(sentence.start, sentence.end):
                    if mention.kind == "date":
                        days[mention.value.resolve(self.written_on, tense="past")].append((number, position))
        return told

    @property
    def home(self) -> str:
        """The state whose release it is."""
        return self.release.home

    def _speaks(self, mention: Mention) -> bool:
        """Whether somebody without an office is named as who speaks next, at the head of a line."""
        source = self.text.folded.source
        return source.startswith(":", mention.end) and source[max(0, mention.start - 1) : mention.start] in ("", "\n")

    def _mentions(self) -> Iterator[Mention]:
        return chain(self.title.folded.mentions, self.text.folded.mentions)


def read(release: Release) -> Reading:
    """Read a release up to its actors."""
    seen = printed(release.title), printed(release.text)
    spelt = as_sentence(seen[0].text), with_heads_as_sentences(lines_in_small_letters(seen[1].text))
    title, text = (read_phrases(text, release.home) for text in spelt)
    people = learn_people((title, text), release.home)
    title = with_pair(resolve(title, people))
    text = with_counted_states(resolve(text, people, title), release.home)
    parts = Part("title", seen[0], title, split(title)), Part("text", seen[1], text, split(text))
    return Reading(release, *parts, people)


def _is_heading(line: str) -> bool:
    """Whether a line by itself is short and ends as no sentence does."""
    words = line.strip()
    return line.endswith("\n") and len(words) < _HEADING and not words.endswith((".", "!", "?"))
