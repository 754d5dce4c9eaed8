"""One occurrence, one event: repeated mentions merged, and time and participants handed from one to the next."""

from collections.abc import Iterable, Iterator

from attrs import define, evolve, field

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate
from calendar_core.extraction.english.times import own_date
from calendar_core.extraction.english.visits import is_background

_PLANNED_TWIN = {"meeting_held": "meeting_agreed", "visit_paid": "visit_agreed", "forum_attended": "meeting_agreed"}
_FAMILY = {"visit_agreed": "visit", "visit_paid": "visit"}


@define(slots=True, eq=False)
class Occurrence:
    """An event of a release, as told by one or more candidates.

    Attributes:
        kind: the kind of fact.
        parties: the counterparts.
        actors: those of the foreign side.
        candidate: the candidate that tells it best.
        time: when; unknown when the release does not tell.
        stated: whether the release tells the time of this very event.
    """

    kind: str
    parties: tuple[str, ...]
    actors: list[Actor]
    candidate: Candidate
    time: Edtf = UNKNOWN
    stated: bool = False
    group: int = 0


@define(slots=True, eq=False)
class Story:
    """What has been told so far."""

    occurrences: list[Occurrence] = field(factory=list)
    scene: Edtf = UNKNOWN
    last: list[Actor] = field(factory=list)
    groups: int = 0


def merge(text: Iterable[Candidate], title: Iterable[Candidate]) -> list[Occurrence]:
    """Return the occurrences that the candidates of text and title tell of."""
    story = Story()
    for candidate in text:
        _tell(story, candidate)
    told = list(story.occurrences)
    for candidate in title:
        _tell_title(story, candidate, told)
    return story.occurrences


def _tell(story: Story, candidate: Candidate) -> None:
    if candidate.status == "void":
        return
    dated = own_date(candidate)
    actors = candidate.actors or (story.last if candidate.anaphoric else [])
    if not actors:
        return
    if candidate.kind.startswith("visit") and not dated.time and is_background(candidate, story.occurrences):
        return
    kind = _PLANNED_TWIN.get(candidate.kind, candidate.kind) if candidate.status == "planned" else candidate.kind
    time = dated.time
    if not time and not kind.endswith("agreed"):
        time = story.scene
    for parties, group in _groups(candidate, actors):
        _add(story, Occurrence(kind, parties, group, candidate, time, bool(dated.time)))
    if kind.startswith(("meeting", "call")) and candidate.actors:
        story.last = actors
    if dated.time and candidate.status == "held" and _near(candidate, dated.time):
        story.scene = dated.time


def _near(candidate: Candidate, time: Edtf) -> bool:
    published = candidate.clause.reading.release.published_on
    return time.to_the_day and time.latest is not None and abs((published - time.latest).days) <= 15  # noqa: PLR2004


def _groups(candidate: Candidate, actors: list[Actor]) -> Iterator[tuple[tuple[str, ...], list[Actor]]]:
    """Yield one group for each event: all in one room, or one for each party."""
    if candidate.joint:
        yield tuple(dict.fromkeys(actor.party for actor in actors)), actors
        return
    by_party: dict[str, list[Actor]] = {}
    for actor in actors:
        by_party.setdefault(actor.party, []).append(actor)
    for party, group in by_party.items():
        yield (party,), group


def _add(story: Story, new: Occurrence) -> None:
    for old in story.occurrences:
        if _same(old, new):
            _absorb(old, new)
            return
    story.occurrences.append(new)


def _same(old: Occurrence, new: Occurrence) -> bool:
    if _FAMILY.get(old.kind, old.kind) != _FAMILY.get(new.kind, new.kind):
        return False
    if old.kind == "agreement_signed":
        return set(old.parties) & set(new.parties) != set() and _like(old.candidate.facets["title"], new.candidate.facets["title"])
    if not (set(new.parties) <= set(old.parties) or set(old.parties) <= set(new.parties)):
        return False
    if old.time and new.time and old.stated and new.stated and not (old.time == new.time or old.time.overlaps(new.time)):
        return False
    if old.kind != new.kind and not (new.stated or old.stated):
        return True
    if old.kind != new.kind:
        return False
    if new.stated and not old.stated and not _near(new.candidate, new.time) and not new.kind.endswith("agreed"):
        return False
    if old.stated and not new.stated and not _near(old.candidate, old.time) and not new.kind.endswith("agreed"):
        return False
    if old.kind.startswith(("meeting", "call")):
        return _same_people(old, new)
    return True


def _same_people(old: Occurrence, new: Occurrence) -> bool:
    ours, theirs = {a.name for a in old.actors if a.name}, {a.name for a in new.actors if a.name}
    if not ours or not theirs:
        return True
    return any(_like_name(a, b) for a in ours for b in theirs)


def _like_name(a: str, b: str) -> bool:
    return bool(set(a.casefold().split()) & set(b.casefold().split()))


def _like(a: str, b: str) -> bool:
    ours, theirs = set(a.casefold().split()), set(b.casefold().split())
    return len(ours & theirs) / max(1, min(len(ours), len(theirs))) > 0.7  # noqa: PLR2004


def _absorb(old: Occurrence, new: Occurrence) -> None:
    if new.stated and not old.stated:
        old.time, old.stated = new.time, True
    if len(new.parties) > len(old.parties):
        old.parties = new.parties
    names = {a.name for a in old.actors if a.name}
    for actor in new.actors:
        if actor.name and not any(_like_name(actor.name, name) for name in names):
            old.actors.append(actor)


def _tell_title(story: Story, candidate: Candidate, told: list[Occurrence]) -> None:
    """The title tells again what the text tells; it adds an event only where the text has none of its kind."""
    if candidate.status == "void" or not candidate.actors:
        return
    kind = _PLANNED_TWIN.get(candidate.kind, candidate.kind) if candidate.status == "planned" else candidate.kind
    family = _family(kind)
    for parties, group in _groups(candidate, candidate.actors):
        same = [old for old in told if _family(old.kind) == family and set(old.parties) & set(parties)]
        if same:
            if kind != "agreement_signed":
                _absorb_people(same[0], group)
        elif kind not in ("agreement_signed",) or not any(old.kind == kind for old in told):
            dated = own_date(candidate)
            time = dated.time if dated.time or kind.endswith("agreed") else story.scene
            _add(story, Occurrence(kind, parties, group, candidate, time, bool(dated.time)))


def _absorb_people(old: Occurrence, group: list[Actor]) -> None:
    if not any(actor.name for actor in old.actors):
        old.actors = [actor for actor in group if actor.name] or old.actors


def _family(kind: str) -> str:
    return kind.split("_")[0]
