"""The records of the registers: agreements, commitments, counterparts, people, places."""

from typing import Literal

from attrs import frozen

from calendar_core.events import AgreementType
from calendar_core.projections.entry import Status

CommitmentState = Literal["open", "postponed", "overdue", "fulfilled", "cancelled"]


@frozen(kw_only=True)
class Agreement:
    """A document that was signed.

    Attributes:
        uid: its entry in the timeline.
        date: EDTF; None when unknown.
        home: whose release first told of it.
        counterparts: the other sides.
        title: its name as the release has it.
        type: treaty, memorandum and so on.
        place: where it was signed, if a source tells it.
        status: happened, or cancelled when every source was retracted.
        confirmed: whether an editor checked it.
        sources: how many releases report it.
    """

    uid: str
    date: str | None
    home: str
    counterparts: tuple[str, ...]
    title: str
    type: AgreementType
    place: str | None
    status: Status
    confirmed: bool
    sources: int


@frozen(kw_only=True)
class Commitment:
    """A visit or a meeting that was agreed, and what became of it.

    Attributes:
        uid: its entry in the timeline.
        kind: visit_agreed or meeting_agreed.
        home: whose release first told of it.
        counterparts: the other sides.
        date: EDTF; None when no time was agreed.
        state: open; postponed when the time was moved later; overdue when it is over and nothing is known to have come
            of it; fulfilled; cancelled when every source was retracted.
        promised: the last day of the time that was agreed first, ISO 8601.
        due: the last day of the time that holds now.
        fulfilled_by: uids of what came of it.
    """

    uid: str
    kind: str
    home: str
    counterparts: tuple[str, ...]
    date: str | None
    state: CommitmentState
    promised: str | None
    due: str | None
    fulfilled_by: tuple[str, ...]


@frozen(kw_only=True)
class Counterpart:
    """A state or organisation, and how close the contact is.

    Attributes:
        party: code or acronym.
        entries: how many entries there are with it, cancelled ones left out.
        kinds: how many of each kind.
        years: how many in each year.
        first_contact: the time of the first thing that happened, as precise as it is told, EDTF.
        last_contact: the time of the last thing that happened.
        next_planned: the time of the next thing that is planned, neither over nor fulfilled.
        silence: days since the last contact.
        last_visit: the time of the last visit, to either side.
        visit_before: the time of the visit before that: the last one is "the first visit since".
    """

    party: str
    entries: int
    kinds: dict[str, int]
    years: dict[str, int]
    first_contact: str | None
    last_contact: str | None
    next_planned: str | None
    silence: int | None
    last_visit: str | None
    visit_before: str | None


@frozen(kw_only=True)
class Office:
    """An office, and from when to when somebody was named under it, EDTF."""

    name: str
    first: str
    last: str


@frozen(kw_only=True)
class PersonRecord:
    """Somebody who was named.

    Attributes:
        name: the name, in one of its spellings.
        party: for whom they stand, when known.
        entries: how many entries name them.
        first: the time of the first thing for which they were named, as precise as it is told, EDTF.
        last: that of the last thing.
        offices: their offices over time, first to last.
        met: how often they met each other side; plans do not count.
    """

    name: str
    party: str | None
    entries: int
    first: str
    last: str
    offices: tuple[Office, ...]
    met: dict[str, int]


@frozen(kw_only=True)
class PlaceRecord:
    """A place, and how often something was there.

    Attributes:
        name: as releases give it.
        country: ISO 3166-1 alpha-2 code, when known.
        latitude: WGS 84 degrees north, when known.
        longitude: WGS 84 degrees east, when known.
        entries: how many entries were there.
        first: the first day, ISO 8601.
        last: the last day.
    """

    name: str
    country: str | None
    latitude: float | None
    longitude: float | None
    entries: int
    first: str
    last: str
