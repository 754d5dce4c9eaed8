"""One occurrence, one event: repeated mentions merged, and time and participants handed from one to the next."""

import re
from collections.abc import Iterable, Iterator

from attrs import define, evolve, field

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.events import Place
from calendar_core.extraction.english.actors import Actor
from calendar_core.extraction.english.candidates import Candidate, Clause, distinct, has
from calendar_core.extraction.english.lexicon import word_set
from calendar_core.extraction.english.patterns import EVENT_MARKS
from calendar_core.extraction.english.times import in_dateline, own_date
from calendar_core.extraction.english.visits import is_background

_PLANNED_TWIN = {"meeting_held": "meeting_agreed", "visit_paid": "visit_agreed", "forum_attended": "meeting_agreed"}
_ONE_COUNTERPART = frozenset({"talks_anaphoric", "session_planned", "they_met", "call_anaphoric", "invitation_accepted"})
_SEVERALLY = frozenset({"meeting_held", "call_held", "credentials_presented"})
_SEVERAL = 2
_ALIKE = 0.7
_RECENT = 10
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
        scene_place: the city that the release speaks of, where this event has no place of its own.
    """

    kind: str
    parties: tuple[str, ...]
    actors: list[Actor]
    candidate: Candidate
    time: Edtf = UNKNOWN
    stated: bool = False
    scene_place: Place | None = None


@define(slots=True, eq=False)
class Story:
    """What has been told so far."""

    occurrences: list[Occurrence] = field(factory=list)
    scene: Edtf = UNKNOWN
    last: list[Actor] = field(factory=list)
    last_kind: str = ""
    phoned: set[str] = field(factory=set)
    planned: dict[str, Edtf] = field(factory=dict)
    joint: bool = False
    clause: int = -1


def merge(text: Iterable[Candidate], title: Iterable[Candidate]) -> list[Occurrence]:
    """Return the occurrences that the candidates of text and title tell of."""
    story = Story()
    text, title = list(text), list(title)
    story.phoned = _phoned([*text, *title])
    telling = [candidate for candidate in [*title, *text] if candidate.actors]
    for candidate in [c for c in telling if c.kind in ("meeting_held", "call_held")] or telling:
        story.last, story.last_kind = candidate.actors, candidate.kind
        break
    for candidate in title:
        dated = own_date(candidate, UNKNOWN)
        if dated.time and candidate.status == "planned":
            story.planned.update({actor.party: dated.time for actor in candidate.actors})
    for candidate in text:
        _tell(story, candidate)
    told = list(story.occurrences)
    for candidate in title:
        _tell_title(story, candidate, told)
    _share_times(story.occurrences)
    return _without_generic(story.occurrences)


def _share_times(occurrences: list[Occurrence]) -> None:
    """Give what has no time of its own that of the visit it is part of."""
    for occurrence in occurrences:
        if occurrence.time or occurrence.kind in ("mission_opened", "relations_established", "credentials_presented"):
            continue
        planned = occurrence.kind.endswith("agreed")
        times = {
            other.time.text
            for other in occurrences
            if other.time and other.stated and set(other.parties) & set(occurrence.parties) and _carries(other, planned=planned)
        }
        if len(times) == 1 and occurrence.kind not in ("visit_paid", "forum_attended"):
            occurrence.time = Edtf.parse(times.pop())


def _carries(other: Occurrence, *, planned: bool) -> bool:
    """Whether an occurrence lends its time to what happens within it."""
    if planned:
        return other.kind == "visit_agreed"
    return other.kind == "visit_paid" and other.time.to_the_day and _near(other.candidate, other.time)


def _without_generic(occurrences: list[Occurrence]) -> list[Occurrence]:
    """Drop `a number of agreements` where the agreements are named one by one."""
    named = {
        party
        for occurrence in occurrences
        if occurrence.kind == "agreement_signed" and not _generic(occurrence)
        for party in occurrence.parties
    }
    return [o for o in occurrences if not (o.kind == "agreement_signed" and _generic(o) and named & set(o.parties))]


def _generic(occurrence: Occurrence) -> bool:
    facets = occurrence.candidate.facets
    title = facets["title"]
    if not _content(title) and facets["type"] in ("agreement", "memorandum", "other"):
        return True
    return facets["plural"] and (len(title.split()) <= 6 or not any(word in title for word in (" on ", " in the ", " for ")))  # noqa: PLR2004


def _called(story: Story, candidate: Candidate) -> bool:
    """Whether the party was spoken to on the telephone in what was told before."""
    return any(o.kind == "call_held" and has(candidate.actors, o.parties[0]) for o in story.occurrences)


def _set_scene(story: Story, clause: Clause) -> None:
    """Take the day that the sentences up to a clause are about, when the release tells it."""
    published = clause.reading.release.published_on
    for number in range(story.clause + 1, clause.number):
        sentence = clause.part.sentences[number]
        for mention in clause.folded.within(sentence.start, sentence.end):
            position = clause.folded.position(mention.start)
            if mention.kind == "date" and (number > 0 or not in_dateline(clause.folded.text, position)):
                time = mention.value.resolve(published, tense="past")
                if time.precision == "day" and time.earliest and 0 <= (published - time.earliest).days <= _RECENT:
                    story.scene = time
    story.clause = max(story.clause, clause.number - 1)


def _phoned(candidates: list[Candidate]) -> set[str]:
    """Return with whom the release tells of a telephone conversation by name."""
    return {
        actor.party
        for candidate in candidates
        if candidate.kind == "call_held" and candidate.rule != "spoke_with" and candidate.status == "held"
        for actor in candidate.actors
    }


def _tell(story: Story, candidate: Candidate) -> None:
    if candidate.status == "void":
        return
    if candidate.rule == "talks_anaphoric" and story.last_kind == "call_held" and not own_date(candidate, story.scene).time:
        return
    if candidate.rule == "talks_anaphoric" and candidate.status == "held" and story.last_kind.endswith("agreed"):
        return
    if candidate.rule in ("met_together", "discussed_with") and _called(story, candidate):
        return
    if candidate.rule in ("met_together", "discussed_with", "talks_with") and candidate.status == "held" and any(actor.party in story.phoned for actor in candidate.actors) and candidate.clause.folded.at(candidate.at).value in ("talks", "discussed"):
        return
    _set_scene(story, candidate.clause)
    dated = own_date(candidate, story.scene)
    if candidate.status == "held" and dated.time.precision == "day" and dated.time.earliest and dated.time.earliest > candidate.clause.reading.release.published_on:
        candidate.status = "planned"
    actors = candidate.actors or (story.last if candidate.anaphoric else [])
    if not actors and candidate.facets.get("trip"):
        actors = [Actor(candidate.facets["trip"], sort="state", stated=True)]
    if not candidate.actors and candidate.rule in _ONE_COUNTERPART and len(distinct(actors)) > 1 and not story.joint:
        return
    if not actors:
        return
    if candidate.kind.startswith("visit") and not dated.time and is_background(candidate):
        return
    kind = _PLANNED_TWIN.get(candidate.kind, candidate.kind) if candidate.status == "planned" else candidate.kind
    time = dated.time
    if not time and not kind.endswith("agreed"):
        time = story.scene
    for parties, group in _groups(candidate, actors):
        when = time or (_planned_time(story, parties) if kind == "meeting_agreed" else UNKNOWN)
        _add(story, Occurrence(kind, parties, group, candidate, when, bool(dated.time)))
        if kind.endswith("agreed") and dated.time:
            story.planned.update(dict.fromkeys(parties, dated.time))
    if kind.startswith(("meeting", "call")) and candidate.actors:
        story.last, story.last_kind, story.joint = actors, kind, candidate.joint
    if dated.time and candidate.status == "held" and _near(candidate, dated.time):
        story.scene = dated.time


def _planned_time(story: Story, parties: tuple[str, ...]) -> Edtf:
    """Return the time of what was planned with the same party before: talks during a planned visit."""
    times = {story.planned[party].text for party in parties if party in story.planned}
    return Edtf.parse(times.pop()) if len(times) == 1 else UNKNOWN


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
        people = [actor for actor in group if actor.sort in ("person", "office")]
        if candidate.kind in _SEVERALLY and len(people) > 1 and _several(candidate, len(people)):
            for person in people:
                yield (party,), [person]
        else:
            yield (party,), group


def _several(candidate: Candidate, count: int) -> bool:
    """Whether officials of one state who are listed were met one by one: not in `a meeting with A and B`."""
    clause = candidate.clause
    if candidate.kind == "credentials_presented" or "separate" in clause.text[clause.start : clause.end]:
        return True
    if clause.text[candidate.at] not in EVENT_MARKS:
        return True
    mention = clause.folded.at(candidate.at)
    word = clause.folded.source[mention.start : mention.end].lower()
    return word in ("meetings", "calls") or (mention.kind != "talks" and count > _SEVERAL)


def _add(story: Story, new: Occurrence) -> None:
    for old in story.occurrences:
        if _same(old, new):
            _absorb(old, new)
            return
    story.occurrences.append(new)


def _same(old: Occurrence, new: Occurrence) -> bool:
    if old.candidate is new.candidate:
        return False
    if _FAMILY.get(old.kind, old.kind) != _FAMILY.get(new.kind, new.kind):
        return False
    if old.kind.startswith("visit") and old.candidate.facets.get("host") != new.candidate.facets.get("host") and old.candidate.facets.get("host") and new.candidate.facets.get("host"):
        return False
    if old.kind.startswith("visit") and not _same_visitors(old, new):
        return False
    if old.kind == "agreement_signed":
        one_sentence = old.candidate.clause.part is new.candidate.clause.part and old.candidate.clause.number == new.candidate.clause.number
        return not one_sentence and set(old.parties) & set(new.parties) != set() and _like(old.candidate.facets["title"], new.candidate.facets["title"])
    if not (set(new.parties) <= set(old.parties) or set(old.parties) <= set(new.parties)):
        return False
    if len(old.parties) != len(new.parties) and _BILATERAL.search(_words(new)):
        return False
    if old.time and new.time and old.stated and new.stated and not (old.time == new.time or old.time.overlaps(new.time)):
        return False
    if old.kind != new.kind and old.kind.startswith("visit") and (not new.stated or new.time.overlaps(old.time)):
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


_BILATERAL = re.compile(r"bilateral|separate|one-on-one", re.IGNORECASE)


def _words(occurrence: Occurrence) -> str:
    clause = occurrence.candidate.clause
    return clause.folded.source[clause.folded.origin(clause.start) : clause.folded.origin_end(clause.end)]


def _same_people(old: Occurrence, new: Occurrence) -> bool:
    ours, theirs = {a.name for a in old.actors if a.name}, {a.name for a in new.actors if a.name}
    if not ours or not theirs:
        return True
    return any(_like_name(a, b) for a in ours for b in theirs)


def _same_visitors(old: Occurrence, new: Occurrence) -> bool:
    """Whether two visits may be one: not when different persons make them, nor when a coming one follows one under way."""
    ours, theirs = ({actor.name for actor in one.candidate.facets.get("visitors", ()) if actor.name} for one in (old, new))
    if ours and theirs and not any(_like_name(a, b) for a in ours for b in theirs):
        return False
    return old.kind == new.kind or not _UPCOMING.search(_words(new))


_UPCOMING = re.compile(r"\b(?:upcoming|forthcoming|next|accept\w*)\b", re.IGNORECASE)


def _like_name(a: str, b: str) -> bool:
    return bool(set(a.casefold().split()) & set(b.casefold().split()))


def _like(a: str, b: str) -> bool:
    """Whether two titles name one document: a short form is like any longer one of its type."""
    ours, theirs = _content(a), _content(b)
    if not ours or not theirs:
        return _type_words(a) == _type_words(b)
    return len(ours & theirs) / min(len(ours), len(theirs)) > _ALIKE


def _content(title: str) -> set[str]:
    return {word.strip("(),.\"'") for word in title.casefold().split()} - word_set("title_words")


def _type_words(title: str) -> set[str]:
    words = {word.strip("(),.\"'").rstrip("s") for word in title.casefold().split()}
    return words & {"agreement", "memorandum", "protocol", "declaration", "statement", "communiqué", "treaty", "plan", "programme", "program", "roadmap", "convention"}


def _absorb(old: Occurrence, new: Occurrence) -> None:
    if new.stated and (not old.stated or _spans(new, old)):
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
    if candidate.kind == "meeting_held" and all(actor.party in story.phoned for actor in candidate.actors):
        return
    kind = _PLANNED_TWIN.get(candidate.kind, candidate.kind) if candidate.status == "planned" else candidate.kind
    family = _family(kind)
    for parties, group in _groups(candidate, candidate.actors):
        same = [old for old in told if family in _TOLD_BY.get(_family(old.kind), ()) and set(old.parties) & set(parties)]
        if same:
            if kind != "agreement_signed":
                _absorb_people(same[0], group)
        elif kind != "agreement_signed" or not any(old.kind == kind for old in told):
            dated = own_date(candidate, UNKNOWN)
            time = dated.time
            _add(story, Occurrence(kind, parties, group, candidate, time, bool(dated.time)))


def _spans(new: Occurrence, old: Occurrence) -> bool:
    """Whether a visit is told again with its last day: `left on the 28th`, `the visit, from the 28th to the 30th`."""
    longer = new.time.precision == "interval" and old.time.precision == "day"
    return new.kind.startswith("visit") and longer and new.time.to_the_day and new.time.overlaps(old.time)


def _absorb_people(old: Occurrence, group: list[Actor]) -> None:
    if not any(actor.name for actor in old.actors):
        old.actors = [actor for actor in group if actor.name] or old.actors


_TOLD_BY = {
    "meeting": ("meeting", "forum"), "forum": ("forum", "meeting"), "visit": ("visit",), "call": ("call",),
    "agreement": ("agreement",), "mission": ("mission",), "credentials": ("credentials",), "relations": ("relations",),
}  # fmt: skip


def _family(kind: str) -> str:
    return kind.split("_")[0]
