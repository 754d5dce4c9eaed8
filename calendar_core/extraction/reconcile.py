"""What to record when a release is read again: the difference to what stands in the log.

A fact that is found again is corrected in place, so that it keeps its id; one that is gone is retracted; one that is
new is recorded. What an editor decided stands: an extractor takes nothing back that was confirmed or corrected, brings
nothing back that an editor retracted, and leaves alone the fields that an editor corrected. An editor's last word
counts: what was retracted and confirmed again stands. A fact is known again by what extractors read, whatever an editor
made of it.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import define, field

from calendar_core.codec import correct, dump
from calendar_core.events import Edit, Event, Fact, FactConfirmed, FactCorrected, FactRetracted

WHY_CORRECTED = "the release was read again"
WHY_RETRACTED = "the release was read again, and no longer says so"
_IDENTITY = ("counterparts", "people", "when", "place")
"""Fields by which a fact is known again, of one kind and with a party in common; the more agree, the surer."""


@define(eq=False)
class _Standing:
    """A fact of the log as it stands.

    Attributes:
        id: of the fact.
        fact: the fact with its corrections.
        read: the fact as an extractor last read it, without what editors corrected.
        confirmed: whether an editor confirmed it.
        retracted_by: whether an editor or an extractor took it back; None when it stands.
        edited: the fields that an editor corrected.
    """

    id: str
    fact: Fact
    read: Fact
    confirmed: bool = False
    retracted_by: str | None = None
    edited: set[str] = field(factory=set)

    @property
    def decided(self) -> bool:
        """Whether an editor found it right, or made it right."""
        return self.confirmed or bool(self.edited)


def reconcile(recorded: Iterable[tuple[str, Event]], facts: Sequence[Fact]) -> list[Event]:
    """Return the events that bring what a log holds of a release to what is read from it now.

    Args:
        recorded: id and event of what its stream holds, in order.
        facts: what an extractor reads from the release now.
    """
    standing = _standing(recorded)
    by = next((fact.evidence.extractor for fact in facts if fact.evidence.extractor), "extractor")
    pairs, new = _pairs(standing, facts)
    events: list[Event] = []
    for old, fact in pairs:
        changes = _changes(old, fact)
        if changes and old.retracted_by is None:
            events.append(FactCorrected(fact=old.id, by=by, why=WHY_CORRECTED, changes=changes, origin="extractor"))
    found = {id(old) for old, _ in pairs}
    gone = (old for old in standing if id(old) not in found and old.retracted_by is None and not old.decided)
    events += [FactRetracted(fact=old.id, by=by, why=WHY_RETRACTED, origin="extractor") for old in gone]
    return events + new


def _standing(recorded: Iterable[tuple[str, Event]]) -> list[_Standing]:
    """Fold the stream of a release into its facts as they stand."""
    known: dict[str, _Standing] = {}
    for id_, event in recorded:
        if isinstance(event, Fact):
            known[id_] = _Standing(id_, event, event)
        elif isinstance(event, Edit) and event.fact in known:
            _edit(known[event.fact], event)
    return list(known.values())


def _edit(standing: _Standing, edit: Edit) -> None:
    if isinstance(edit, FactConfirmed):
        if edit.origin == "editor":
            standing.confirmed, standing.retracted_by = True, None
    elif isinstance(edit, FactRetracted):
        standing.retracted_by = edit.origin
    else:
        standing.fact = correct(standing.fact, edit.changes)
        if edit.origin == "editor":
            standing.edited |= set(edit.changes)
        else:
            standing.read = correct(standing.read, edit.changes)


def _pairs(standing: Sequence[_Standing], facts: Sequence[Fact]) -> tuple[list[tuple[_Standing, Fact]], list[Event]]:
    """Pair what stands with what is read, the likest first; return the facts that are new beside them.

    What an extractor took back is not paired: it comes back as a new fact, which joins the old entry.
    """
    candidates = [one for one in standing if one.retracted_by != "extractor"]
    likest = sorted(
        (
            (-points, i, j)
            for i, old in enumerate(candidates)
            for j, fact in enumerate(facts)
            if (points := _points(old.read, fact))
        ),
    )
    pairs: list[tuple[_Standing, Fact]] = []
    used: set[int] = set()
    taken: set[int] = set()
    for _, i, j in likest:
        if i not in used and j not in taken:
            used.add(i)
            taken.add(j)
            pairs.append((candidates[i], facts[j]))
    return pairs, [fact for j, fact in enumerate(facts) if j not in taken]


def _points(old: Fact, fact: Fact) -> int:
    """Return how sure it is that two readings are of one fact; 0 when they are of two."""
    if old.kind != fact.kind or not set(old.counterparts) & set(fact.counterparts):
        return 0
    if old.people and fact.people and not {one.name for one in old.people} & {one.name for one in fact.people}:
        return 0
    titles = (getattr(old, "title", None), getattr(fact, "title", None))
    if titles[0] != titles[1] and old.evidence.text != fact.evidence.text:
        return 0
    same = sum(bool(getattr(old, name) == getattr(fact, name)) for name in _IDENTITY)
    one_title = titles[0] is not None and titles[0] == titles[1]
    return 1 + same + 4 * (old.evidence.text == fact.evidence.text) + 2 * one_title


def _changes(old: _Standing, fact: Fact) -> dict[str, Any]:
    """Return the fields that read otherwise now, save those on which an editor has the last word."""
    if old.confirmed:
        return {}
    before, now = dump(old.fact), dump(fact)
    return {name: value for name, value in now.items() if value != before[name] and name not in old.edited}
