"""How well an extractor reads, measured on annotated releases.

An event counts once for each of its counterparts: (release, kind, counterpart) is an atom, of which a release may have
several. `found` asks for the atom, `dated` also for its time: the same EDTF, or days that overlap. What happened and
has no date in the text happened on the day of publication. `tests/corpus/README.md` describes the form of a corpus.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any, TypeVar

from attrs import Factory, field, fields, frozen

from calendar_core.codec import load_release
from calendar_core.edtf import Edtf
from calendar_core.errors import DiplomaticCalendarError, InvalidEventError, ReleaseError
from calendar_core.events import FACTS, AgreementSigned, Fact, Release
from calendar_core.extraction.corpus_codes import corpus_code
from calendar_core.letters import fold

KeyT = TypeVar("KeyT", str, float)
Extract = Callable[[Release], Iterable[Fact]]

_RELEASE = frozenset(part.name for part in fields(Release))
TITLE_OVERLAP = 0.6
"""The share of words that two titles of an agreement have in common when they mean the same one."""


@frozen
class Annotation:
    """What a careful reader wrote down of one event; fields as of `Fact`."""

    kind: str
    counterparts: frozenset[str]
    date: str | None
    people: tuple[str, ...]
    title: str | None
    place: str | None = None


@frozen
class Annotated:
    """A release with what it reports."""

    release: Release
    events: tuple[Annotation, ...]


@frozen
class Corpus:
    """Annotated releases, and the SHA-256 of the file that they come from."""

    releases: tuple[Annotated, ...]
    fingerprint: str


@frozen
class Rates:
    """Counts of one measure, and what follows from them."""

    gold: int = 0
    predicted: int = 0
    hits: int = 0

    @property
    def precision(self) -> float:
        """The share of what was predicted that is right; 1 when nothing was."""
        return self.hits / self.predicted if self.predicted else 1.0

    @property
    def recall(self) -> float:
        """The share of what there is that was predicted; 1 when there is nothing."""
        return self.hits / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __add__(self, other: "Rates") -> "Rates":
        return Rates(self.gold + other.gold, self.predicted + other.predicted, self.hits + other.hits)


@frozen
class Score:
    """How many atoms were found, and how many of these with their time."""

    found: Rates = Rates()
    dated: Rates = Rates()

    def __add__(self, other: "Score") -> "Score":
        return Score(self.found + other.found, self.dated + other.dated)


@frozen
class Verdict:
    """One predicted atom, and whether it was right."""

    kind: str
    rule: str
    confidence: float
    right: bool


@frozen
class Report:
    """What came out of an evaluation.

    Attributes:
        by_kind: the score of each kind.
        people: of the people of found atoms, how many are named, and how many should be.
        titles: of the agreements found, how many have their title, and how many there are.
        places: of the places of found atoms, how many are told, and how many should be.
        verdicts: each predicted atom, with its rule, confidence and whether it was right.
        errors: what is wrong, for each release.
    """

    by_kind: Mapping[str, Score] = field(factory=dict)
    people: Rates = Rates()
    titles: Rates = Rates()
    places: Rates = Rates()
    verdicts: tuple[Verdict, ...] = ()
    errors: Mapping[str, tuple[str, ...]] = field(factory=dict)

    @property
    def overall(self) -> Score:
        """The score of all kinds together."""
        return sum(self.by_kind.values(), Score())

    def calibration(self, width: float = 0.1) -> dict[float, tuple[int, int]]:
        """Return, for each step of confidence, how many predicted atoms have it and how many of them are right."""
        return _tally(
            (round(int(verdict.confidence / width + 1e-9) * width, 6), verdict.right) for verdict in self.verdicts
        )

    def rules(self) -> dict[str, tuple[int, int]]:
        """Return, for each rule, how many predicted atoms it made and how many of them are right."""
        return _tally((verdict.rule, verdict.right) for verdict in self.verdicts)


def read_corpus(path: Path) -> Corpus:
    """Read annotated releases from a file of JSON Lines.

    Raises:
        ReleaseError: a line is no annotated release; the message names it.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ReleaseError(f"{path}: cannot be read ({error.strerror}): give a file of annotated releases") from error
    lines = enumerate(content.splitlines(), 1)
    releases = tuple(_annotated(line, f"{path}:{number}") for number, line in lines if line.strip())
    return Corpus(releases, hashlib.sha256(content).hexdigest())


def evaluate(releases: Iterable[Annotated], extract: Extract) -> Report:
    """Compare what an extractor finds in annotated releases with what readers found."""
    tally = _Tally()
    for annotated in releases:
        tally.add(annotated, list(extract(annotated.release)))
    return tally.report()


def _annotated(line: bytes, where: str) -> Annotated:
    try:
        data = json.loads(line)
        events = tuple(_annotation(event) for event in data["events"])
        return Annotated(load_release({name: data[name] for name in _RELEASE if name in data}), events)
    except (ValueError, KeyError, TypeError, AttributeError, DiplomaticCalendarError) as error:
        raise ReleaseError(f"{where}: no annotated release ({error!r}): see tests/corpus/README.md") from error


def _annotation(event: Mapping[str, Any]) -> Annotation:
    if event["kind"] not in FACTS:
        raise InvalidEventError(f"{event['kind']!r} is no kind of fact")
    date = Edtf.parse(event.get("date"))
    counterparts = frozenset(event["counterparts"])
    people = tuple(event.get("people") or ())
    return Annotation(event["kind"], counterparts, date.text or None, people, event.get("title"), event.get("place"))


@frozen
class _Event:
    """An annotated or a predicted event in the form in which both are compared."""

    date: Edtf
    people: tuple[str, ...]
    title: str | None
    place: str | None = None
    rule: str = ""
    confidence: float = 1.0


_Atoms = dict[tuple[str, str], list[_Event]]


@frozen
class _Tally:
    """The running counts of an evaluation."""

    scores: dict[str, Score] = Factory(lambda: defaultdict(Score))
    people: Counter[str] = Factory(Counter)
    titles: Counter[str] = Factory(Counter)
    places: Counter[str] = Factory(Counter)
    verdicts: list[Verdict] = Factory(list)
    errors: dict[str, list[str]] = Factory(lambda: defaultdict(list))

    def add(self, annotated: Annotated, facts: Sequence[Fact]) -> None:
        """Count one release."""
        gold, given = _gold_atoms(annotated), _given_atoms(annotated.release, facts)
        for kind, counterpart in sorted({*gold, *given}):
            wanted, found = gold.get((kind, counterpart), []), given.get((kind, counterpart), [])
            self._add_atom(annotated.release.id, kind, counterpart, wanted, found)

    def _add_atom(self, release: str, kind: str, party: str, wanted: list[_Event], given: list[_Event]) -> None:
        hits = min(len(wanted), len(given))
        pairs = _same_time(wanted, given)
        counts = len(wanted), len(given)
        self.scores[kind] += Score(Rates(*counts, hits), Rates(*counts, len(pairs)))
        self.errors[release] += _errors(kind, party, wanted, given, pairs)
        best_first = sorted(given, key=lambda event: -event.confidence)
        self.verdicts.extend(Verdict(kind, e.rule, e.confidence, i < hits) for i, e in enumerate(best_first))
        if given:
            self._add_details(kind, wanted, given)

    def _add_details(self, kind: str, wanted: list[_Event], given: list[_Event]) -> None:
        names = {_folded(name) for event in given for name in event.people}
        for event in wanted:
            self.people["gold"] += len(event.people)
            self.people["hits"] += sum(_folded(name) in names for name in event.people)
            if kind == AgreementSigned.kind:
                self.titles["gold"] += 1
                self.titles["hits"] += any(_alike(event.title, other.title) >= TITLE_OVERLAP for other in given)
        told = [_folded(event.place) for event in given if event.place]
        sought = [_folded(event.place) for event in wanted if event.place]
        self.places["predicted"] += len(told)
        self.places["gold"] += len(sought)
        self.places["hits"] += sum(any(_within(place, other) for other in told) for place in sought)

    def report(self) -> Report:
        """Return the counts in their final form."""
        return Report(
            by_kind={kind: self.scores[kind] for kind in sorted(self.scores)},
            people=Rates(self.people["gold"], self.people["gold"], self.people["hits"]),
            titles=Rates(self.titles["gold"], self.titles["gold"], self.titles["hits"]),
            places=Rates(self.places["gold"], self.places["predicted"], self.places["hits"]),
            verdicts=tuple(self.verdicts),
            errors={release: tuple(errors) for release, errors in self.errors.items() if errors},
        )


def _gold_atoms(annotated: Annotated) -> _Atoms:
    published = annotated.release.published
    return _atoms((event.kind, event.counterparts, _wanted(event, published)) for event in annotated.events)


def _wanted(event: Annotation, published: str) -> _Event:
    return _Event(_time(event.kind, event.date, published), event.people, event.title, event.place)


def _given_atoms(release: Release, facts: Iterable[Fact]) -> _Atoms:
    return _atoms((fact.kind, frozenset(map(corpus_code, fact.counterparts)), _event(fact, release)) for fact in facts)


def _event(fact: Fact, release: Release) -> _Event:
    date = _time(fact.kind, fact.when.edtf if fact.when.stated else None, release.published)
    people = tuple(person.name for person in fact.people)
    place, evidence = fact.place.name if fact.place else None, fact.evidence
    return _Event(date, people, getattr(fact, "title", None), place, evidence.rule, evidence.confidence)


def _atoms(events: Iterable[tuple[str, frozenset[str], _Event]]) -> _Atoms:
    atoms: _Atoms = defaultdict(list)
    for kind, counterparts, event in events:
        for counterpart in counterparts:
            atoms[kind, counterpart.upper()].append(event)
    return atoms


def _time(kind: str, date: str | None, published: str) -> Edtf:
    return Edtf.parse(date or (None if FACTS[kind].planned else published))


def _same_time(wanted: Iterable[_Event], given: Iterable[_Event]) -> list[tuple[_Event, _Event]]:
    """Pair the events whose times agree, each once: those of the very same time first."""
    left, pairs = sorted(given, key=_by_date), []
    for event in sorted(wanted, key=_by_date):
        match = next((other for other in left if other.date == event.date), None)
        match = match or next((other for other in left if _overlap(event.date, other.date)), None)
        if match is not None:
            left.remove(match)
            pairs.append((event, match))
    return pairs


def _by_date(event: _Event) -> str:
    return event.date.text


def _overlap(one: Edtf, other: Edtf) -> bool:
    return one.to_the_day and other.to_the_day and one.overlaps(other)


def _errors(
    kind: str, party: str, wanted: list[_Event], given: list[_Event], pairs: list[tuple[_Event, _Event]]
) -> Iterator[str]:
    undated = [event for event in wanted if all(event is not right for right, _ in pairs)]
    misdated = [event for event in given if all(event is not right for _, right in pairs)]
    for gold, found in zip_longest(undated, misdated):
        if found is None:
            yield f"missed {kind} {party}"
        elif gold is None:
            yield f"wrong  {kind} {party} ({found.rule})"
        else:
            yield f"date   {kind} {party}: {gold.date or 'none'}, not {found.date or 'none'} ({found.rule})"


def _alike(one: str | None, other: str | None) -> float:
    words, others = set(_folded(one)), set(_folded(other))
    return len(words & others) / len(words | others) if words | others else 1.0


def _within(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two places are one: `Washington` and `Washington D.C.`."""
    return set(one) <= set(other) or set(other) <= set(one)


def _folded(text: str | None) -> tuple[str, ...]:
    kept = (char if char.isalnum() else " " for char in fold(text or ""))
    return tuple("".join(kept).split())


def _tally(verdicts: Iterable[tuple[KeyT, bool]]) -> dict[KeyT, tuple[int, int]]:
    counts: Counter[KeyT] = Counter()
    right: Counter[KeyT] = Counter()
    for key, is_right in verdicts:
        counts[key] += 1
        right[key] += is_right
    return {key: (counts[key], right[key]) for key in sorted(counts)}
