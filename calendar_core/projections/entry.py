"""What a reader of the timeline sees: an occurrence, told once, with everybody who reports it."""

import datetime as dt
from typing import Literal

from attrs import frozen

from calendar_core.events import Evidence, Fact, Person, Place, When

Status = Literal["happened", "planned", "cancelled"]


@frozen(kw_only=True)
class Source:
    """One report of an occurrence: who published it, and in which words.

    Attributes:
        fact: id of the fact in the log.
        release: id of the release.
        home: alpha-2 code of the state whose release it is.
        name: who published it, in words; empty when unknown.
        url: where it stands on the web; empty when unknown.
        title: the heading of the release; empty when it has none.
        published: the day of publication, ISO 8601.
        evidence: the words that state it.
        recorded_at: when the log took it in, UTC.
    """

    fact: str
    release: str
    home: str
    name: str
    url: str
    title: str
    published: str
    evidence: Evidence
    recorded_at: dt.datetime


@frozen(kw_only=True)
class Entry:
    """One occurrence: planned, happened or cancelled, with all its sources.

    Attributes:
        uid: the id of its first fact; it never changes.
        revision: 0 at first, and one more for each change that a reader would see.
        status: `planned` for what was agreed, `cancelled` once every source was retracted.
        confirmed: whether an editor checked it.
        fact: what the sources say, merged, with every correction.
        sources: the reports that stand, first to last; those retracted only where none stands.
        created: when the log first heard of it, UTC.
        modified: when the event that last changed it was recorded, UTC.
        position: the position of that event in the log.
        related: uids of what was agreed before or of what came of it.
    """

    uid: str
    revision: int
    status: Status
    confirmed: bool
    fact: Fact
    sources: tuple[Source, ...]
    created: dt.datetime
    modified: dt.datetime
    position: int
    related: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """The kind of its fact, `meeting_held` for example."""
        return self.fact.kind

    @property
    def home(self) -> str:
        """The state whose release first told of it."""
        return self.fact.home

    @property
    def counterparts(self) -> tuple[str, ...]:
        """The other sides: alpha-2 codes of states, acronyms or names of organisations."""
        return self.fact.counterparts

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody whom a source names."""
        return self.fact.people

    @property
    def when(self) -> When:
        """The time, as precisely as any source tells it."""
        return self.fact.when

    @property
    def place(self) -> Place | None:
        """Where, if a source tells it."""
        return self.fact.place

    @property
    def confidence(self) -> float:
        """The confidence of its best source, 0 to 1."""
        return max(source.evidence.confidence for source in self.sources)
