"""Why an extractor says what it says: a release with what was recognised in it, and which rule made which fact."""

import itertools
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from attrs import frozen

from calendar_core.events import Fact, Release
from calendar_core.extraction import DEFAULT, extract
from calendar_core.extraction.dates import DateMention
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.reading.reading import read
from calendar_core.extraction.english.words.marks import TRIGGERS
from calendar_core.extraction.folding import Mention
from calendar_core.extraction.printed import Printed
from calendar_core.knowledge import Locality

Group = Literal["party", "person", "place", "time", "event"]

_GROUPS: dict[str, Group] = {
    **dict.fromkeys(("state", "org", "demonym", "region"), "party"),
    **dict.fromkeys(("actor", "name", "office", "offices"), "person"),
    "city": "place",
    "date": "time",
    **dict.fromkeys(TRIGGERS, "event"),
}


@frozen
class Mark:
    """Something recognised in a text.

    Attributes:
        start: offset of its first character.
        end: offset behind its last character.
        group: what it is, roughly.
        kind: what it is to the rules.
        meaning: what it stands for, for people to read.
    """

    start: int
    end: int
    group: Group
    kind: str
    meaning: str


@frozen
class Numbered:
    """A fact with the number under which it is shown."""

    number: int
    fact: Fact


@frozen
class Run:
    """A stretch of text all of which is marked alike.

    Attributes:
        text: its words.
        mark: what was recognised there, if anything.
        facts: the facts whose evidence it belongs to.
        closing: the facts whose evidence ends with it.
    """

    text: str
    mark: Mark | None
    facts: tuple[Numbered, ...]
    closing: tuple[Numbered, ...]


@frozen
class ExplainedPart:
    """The title or the text of a release, in runs that join to the whole."""

    name: str
    runs: tuple[Run, ...]


@frozen
class Explanation:
    """A release, its parts with marks, and its facts by number."""

    release: Release
    parts: tuple[ExplainedPart, ...]
    facts: tuple[Numbered, ...]


def explain(release: Release, by: str = DEFAULT) -> Explanation:
    """Return what is recognised in a release, and the facts that follow.

    Args:
        release: the release.
        by: the name of the extractor; mentions are those of the built-in one.

    Raises:
        ExtractorError: no such extractor is installed.
    """
    facts = tuple(Numbered(number, fact) for number, fact in enumerate(extract(release, by), 1))
    marks = _marks(release) if by == DEFAULT else {}
    parts = tuple(
        ExplainedPart(
            name, tuple(_runs(source, marks.get(name, []), [n for n in facts if n.fact.evidence.part == name]))
        )
        for name, source in (("title", release.title), ("text", release.text))
        if source
    )
    return Explanation(release, parts, facts)


def _marks(release: Release) -> dict[str, list[Mark]]:
    reading = read(release)
    return {
        part.name: [mark for mention in part.folded.mentions for mark in _mark(mention, part.printed, release)]
        for part in (reading.title, reading.text)
    }


def _mark(mention: Mention, seen: Printed, release: Release) -> Iterator[Mark]:
    group = _GROUPS.get(mention.kind)
    if group is not None:
        yield Mark(
            seen.origin(mention.start),
            seen.origin_end(mention.end),
            group,
            mention.kind,
            _meaning(mention.value, release),
        )


def _meaning(value: Any, release: Release) -> str:
    match value:
        case DateMention():
            return value.resolve(release.published_on).text or "no such day"
        case Locality():
            return f"{value.name}, {value.country}"
        case Actor():
            return " ".join(filter(None, (value.name or value.sort, f"({value.party or '?'})")))
        case tuple():
            return "; ".join(_meaning(item, release) for item in value)
        case _:
            return str(value or "")


def _runs(source: str, marks: list[Mark], facts: list[Numbered]) -> Iterator[Run]:
    """Cut a text wherever a mark or the evidence of a fact begins or ends."""
    cuts = {0, len(source), *_ends(marks), *_ends(numbered.fact.evidence for numbered in facts)}
    ordered = sorted(cut for cut in cuts if 0 <= cut <= len(source))
    ahead = sorted(marks, key=lambda mark: mark.start, reverse=True)
    for start, end in itertools.pairwise(ordered):
        while ahead and ahead[-1].end <= start:
            ahead.pop()
        mark = ahead[-1] if ahead and ahead[-1].start <= start else None
        covering = tuple(n for n in facts if n.fact.evidence.start <= start and end <= n.fact.evidence.end)
        closing = tuple(n for n in covering if n.fact.evidence.end == end)
        yield Run(source[start:end], mark, covering, closing)


def _ends(spans: Iterable[Any]) -> set[int]:
    return {offset for span in spans for offset in (span.start, span.end)}
