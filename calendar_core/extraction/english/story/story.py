"""What a release has told so far, and whom what it tells without names may be about."""

from itertools import pairwise

from attrs import define, field

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import (
    Candidate,
    Clause,
    distinct,
    foreign,
    has,
    participants,
    state,
    tells_where,
)
from calendar_core.extraction.english.clauses.occurrences import Occurrence
from calendar_core.extraction.english.people.actors import Actor
from calendar_core.extraction.english.times.times import own_date
from calendar_core.extraction.folding import Folded, Mention
from calendar_core.parties import is_state

PLANNED_TWIN = {"meeting_held": "meeting_agreed", "visit_paid": "visit_agreed", "forum_attended": "meeting_agreed"}
"""The kind of a fact that has not happened yet."""
DISCUSSED = ("met_together", "discussed_with")
"""Rules that read talks off what was discussed, which may have been over the telephone."""
_FAR = 1_000
"""More sentences than anything is looked back over."""


@define(slots=True, eq=False)
class Story:
    """What has been told so far.

    Attributes:
        occurrences: the events.
        scene: the day that the release speaks of.
        before: the day that it spoke of before the sentence that is told.
        clause: that sentence.
        about: whom the first meeting or call is with that the release tells of, its title before its text.
        last: whom the last meeting or call was with.
        met: whom the last one was with that took place.
        last_kind: what it was.
        called: with whom the last call was that a sentence names.
        called_at: the number of that sentence.
        joint: whether these met in one room.
        phoned: with whom the release tells of a telephone conversation by name.
        awaited: with whom, and to whom, the title tells of a visit to come.
        visiting: whether the title tells of a visit under way.
        gathered: the organisations of whose gatherings the title tells.
        planned: the time of the last thing planned with each party.
        plan: the time of the last thing planned.
        plan_before: the time of the last thing planned in the sentences before the one that is told.
        plan_told: the number of the sentence that told it.
        read: the number of the last sentence whose day was taken.
        sole: the one foreign party that the release names, empty if it names several; None until somebody asks.
    """

    occurrences: list[Occurrence] = field(factory=list)
    scene: Edtf = UNKNOWN
    before: Edtf = UNKNOWN
    clause: Clause | None = None
    about: list[Actor] = field(factory=list)
    last: list[Actor] = field(factory=list)
    met: list[Actor] = field(factory=list)
    last_kind: str = ""
    called: list[Actor] = field(factory=list)
    called_at: int = -_FAR
    joint: bool = False
    phoned: set[str] = field(factory=set)
    awaited: set[tuple[str, str | None]] = field(factory=set)
    visiting: bool = False
    gathered: set[str] = field(factory=set)
    planned: dict[str, Edtf] = field(factory=dict)
    plan: Edtf = UNKNOWN
    plan_before: Edtf = UNKNOWN
    plan_told: int = 0
    read: int = -1
    sole: str | None = None


def opened(text: list[Candidate], title: list[Candidate]) -> Story:
    """Return the story before its first sentence: with whom it will be, and what the title says is planned."""
    named = [one for one in (*text, *title) if one.kind == "call_held" and one.rule != "spoke_with"]
    phoned = {actor.party for one in named if one.status == "held" for actor in one.actors}
    story = Story(phoned=phoned or _phoned_in_the_end(text))
    telling = [candidate for candidate in (*title, *text) if candidate.actors and candidate.status != "asked"]
    first = next((one for one in telling if one.kind in ("meeting_held", "call_held")), telling[0] if telling else None)
    if first is not None:
        story.about = story.last = first.actors
        if not (first.clause.in_title or first.kind in ("meeting_held", "call_held")):
            story.last = [state(party) for party in distinct(first.actors)]
        story.last_kind = first.kind
    elif text or title:
        story.last = _only_counterpart((*title, *text)[0].clause)
    for candidate in title:
        if candidate.facets.get("gathering") and candidate.status == "held":
            story.gathered.update(distinct(candidate.actors))
        story.visiting = story.visiting or (candidate.kind == "visit_paid" and candidate.status == "held")
        if candidate.status == "planned" and candidate.kind.startswith("visit"):
            story.awaited.update((actor.party, candidate.facets.get("host")) for actor in candidate.actors)
        time = own_date(candidate, UNKNOWN).time
        if time and candidate.status == "planned":
            story.planned.update({actor.party: time for actor in candidate.actors})
            story.plan = time if time.to_the_day else story.plan
    return story


def _phoned_in_the_end(text: list[Candidate]) -> set[str]:
    """Return with whom something is only told to have been discussed, if the next sentence calls that a call."""
    for one, call in pairwise(text):
        called = call.rule == "call_anaphoric" and call.status == "held"
        if called and one.rule in DISCUSSED and call.clause.number - one.clause.number == 1:
            return set(distinct(one.actors))
    return set()


def _only_counterpart(clause: Clause) -> list[Actor]:
    """Return the one foreign state that the title, or else the first sentence, names."""
    title, text = clause.reading.title, clause.reading.text
    ends = text.sentences[0].end if text.sentences else 0
    for folded, end in ((title.folded, len(title.folded.text)), (text.folded, ends)):
        demonyms = [state(mention.value) for mention in folded.within(0, end) if mention.kind == "demonym"]
        parties = distinct(foreign([*participants(folded, 0, end), *demonyms], clause.home))
        if len(parties) == 1:
            return [state(parties[0])]
    return []


def sole_party(story: Story, clause: Clause) -> list[Actor]:
    """Return the foreign state with whom a document was signed, when the release names no other."""
    if story.sole is None:
        folded = clause.reading.text.folded
        parties = distinct(foreign(participants(folded, 0, len(folded.text)), clause.home))
        story.sole = parties[0] if len(parties) == 1 and not _is_only_a_place(folded, parties[0]) else ""
    return [state(story.sole)] if story.sole else []


def _is_only_a_place(folded: Folded, party: str) -> bool:
    """Whether a state is named for nothing but where a town is, as in `signed in Davos, Switzerland`."""
    named = [(at, one) for at, one in folded.marked(0, len(folded.text)) if one.kind in ("state", "actor", "demonym")]
    told = [at for at, one in named if one.kind == "state" and one.value == party and tells_where(folded, at, one)]
    return bool(told) and len(told) == sum(_is_of(one, party) for _, one in named)


def _is_of(mention: Mention, party: str) -> bool:
    return has(mention.value, party) if mention.kind == "actor" else mention.value == party


def last_state(story: Story) -> list[Actor]:
    """Return the state that the release told of last, not an organisation; nobody when it told of several at once."""
    told = (one.parties for one in reversed(story.occurrences) if all(map(is_state, one.parties)))
    parties = next(told, tuple(distinct(story.about)))
    return [state(parties[0])] if len(parties) == 1 and is_state(parties[0]) else []


def only_forum(story: Story) -> Occurrence | None:
    """Return the forum that a release has told of, if it has told of nothing else yet."""
    first = next(iter(story.occurrences), None)
    if first is None or first.kind != "forum_attended":
        return None
    return first if all(one.parties == first.parties for one in story.occurrences) else None


def kind_of(candidate: Candidate) -> str:
    """Return the kind of the fact that a candidate makes: what is planned is agreed, not held."""
    return PLANNED_TWIN.get(candidate.kind, candidate.kind) if candidate.status == "planned" else candidate.kind


def words_before(candidate: Candidate) -> str:
    """Return the words of a sentence before an event."""
    return candidate.clause.words(candidate.clause.start, candidate.at)
