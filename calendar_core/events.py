"""The vocabulary: one frozen class for each kind of event that the log may hold.

Facts are what a release reports, always between `home` (the state whose release it is) and its counterparts.
`ReleaseReceived` keeps the release itself, and the editor's events confirm, correct or retract a fact. An event is
plain data: its id, position and time of recording belong to the log's envelope.

Shapes are kept to what both cattrs and msgspec understand (see `calendar_core.codec`). What a value may not be is
checked once it is made, by one function for each class: a validator for each field takes msgspec twice as long.
"""

import datetime as dt
from typing import Any, ClassVar, Literal

from attrs import field, frozen

from calendar_core.edtf import Edtf

Level = Literal["head_of_state_or_government", "minister", "deputy_minister", "ambassador", "official"]
VisitLevel = Literal["state", "official", "working", "private"]
Channel = Literal["in_person", "video"]
MissionType = Literal["embassy", "consulate_general", "consulate", "honorary_consulate", "permanent_mission", "office"]
AgreementType = Literal[
    "treaty", "agreement", "convention", "protocol", "memorandum", "declaration", "joint_statement", "action_plan",
    "programme", "roadmap", "contract", "exchange_of_notes", "other",
]  # fmt: skip
Origin = Literal["editor", "extractor"]


@frozen(kw_only=True)
class Release:
    """A release as it was published.

    Attributes:
        id: names the release in the log for good.
        home: ISO 3166-1 alpha-2 code of the state whose ministry, presidency or agency publishes it.
        published: the day of publication, ISO 8601.
        text: paragraphs separated by a blank line.
        source: who publishes it, in words.
        url: where it stands on the web; empty when unknown.
        title: its heading; empty when it has none.
        lang: BCP 47 code of its language.
    """

    id: str
    home: str
    published: str
    text: str
    source: str = ""
    url: str = ""
    title: str = ""
    lang: str = "en"

    @property
    def published_on(self) -> dt.date:
        """The day of publication as a date."""
        return dt.date.fromisoformat(self.published)


@frozen(kw_only=True)
class Person:
    """Somebody who took part.

    Attributes:
        name: as the release spells it, without titles.
        office: the office held, as the release gives it.
        party: for whom the person stands: a state's alpha-2 code or an organisation's acronym.
    """

    name: str
    office: str | None = None
    party: str | None = None


@frozen(kw_only=True)
class Place:
    """A city, a country, or a building in one.

    Attributes:
        name: as the release gives it.
        country: ISO 3166-1 alpha-2 code, when known.
        latitude: WGS 84 degrees north, when known.
        longitude: WGS 84 degrees east, when known.
    """

    name: str
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@frozen(kw_only=True)
class When:
    """The time of a fact, as precise as it is known.

    Attributes:
        edtf: the date in EDTF (ISO 8601-2); None when it is not known.
        stated: whether the text states it; False where the day of publication stands in, or nothing is known. The
            date of a correction is stated unless its editor says that it is not.
        time: the local time of day, `HH:MM`, when the text tells it.
        zone: the IANA zone or UTC offset (`+05:00`) of `time`, when the text tells it.
    """

    edtf: str | None = None
    stated: bool = False
    time: str | None = None
    zone: str | None = None

    def __attrs_post_init__(self) -> None:
        Edtf.parse(self.edtf)

    @property
    def date(self) -> Edtf:
        """The date as a value that knows its precision, first and last day."""
        return Edtf.parse(self.edtf)


@frozen(kw_only=True)
class Evidence:
    """The words of the release that state a fact, and how they were found.

    Attributes:
        text: the words, exactly as they stand.
        start: offset of the first character in `part`, in Unicode code points.
        end: offset behind the last character.
        part: whether the words stand in the text or the title of the release.
        rule: the name of the rule that fired, or `editor`.
        confidence: the share of facts of this kind of evidence that proved right, 0 to 1.
        extractor: name and version of the extractor.
    """

    text: str
    start: int
    end: int
    rule: str
    confidence: float
    part: Literal["text", "title"] = "text"
    extractor: str = ""

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"evidence cannot run from offset {self.start} to {self.end}")
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"a confidence lies between 0 and 1, not at {self.confidence}")


@frozen(kw_only=True)
class Fact:
    """What a release reports to have happened or to have been agreed; the base of the ten kinds.

    Attributes:
        release: id of the release that says it.
        home: alpha-2 code of the state whose release it is.
        counterparts: alpha-2 codes of states, acronyms or names of organisations; never `home`.
        people: who took part: the foreign counterparts named; for visits the visitors, of either side.
        when: the time of the event itself.
        place: where, if the text says.
        occasion: the event around it ("79th session of the UN General Assembly").
        level: the rank at which the sides met.
        evidence: the words that state it.
    """

    kind: ClassVar[str] = ""
    schema: ClassVar[int] = 1
    planned: ClassVar[bool] = False

    release: str
    home: str
    counterparts: tuple[str, ...]
    when: When
    evidence: Evidence
    people: tuple[Person, ...] = ()
    place: Place | None = None
    occasion: str | None = None
    level: Level | None = None

    def __attrs_post_init__(self) -> None:
        if not self.counterparts:
            raise ValueError("a fact needs a counterpart")
        if self.home in self.counterparts:
            raise ValueError(f"{self.home} is home and cannot be its own counterpart")


@frozen(kw_only=True)
class MeetingHeld(Fact):
    """A meeting, talks, consultations or a session took place, in person or by video."""

    kind: ClassVar[str] = "meeting_held"

    channel: Channel = "in_person"
    sidelines: bool = False


@frozen(kw_only=True)
class CallHeld(Fact):
    """The sides spoke on the telephone."""

    kind: ClassVar[str] = "call_held"


@frozen(kw_only=True)
class AgreementSigned(Fact):
    """A document was signed, concluded, adopted or exchanged.

    Attributes:
        title: its name as the text has it.
        agreement_type: the type of document.
        documents: how many documents this one fact stands for; None when the text does not say.
    """

    kind: ClassVar[str] = "agreement_signed"

    title: str
    agreement_type: AgreementType = "other"
    documents: int | None = 1


@frozen(kw_only=True)
class VisitAgreed(Fact):
    """A visit was agreed, announced, or invited and accepted.

    Attributes:
        visit_level: its protocol: state, official, working or private.
        visitor: the party that will travel.
        host: the party that will receive.
    """

    kind: ClassVar[str] = "visit_agreed"
    planned: ClassVar[bool] = True

    visit_level: VisitLevel | None = None
    visitor: str | None = None
    host: str | None = None


@frozen(kw_only=True)
class MeetingAgreed(Fact):
    """A meeting, session, round of consultations or summit was scheduled."""

    kind: ClassVar[str] = "meeting_agreed"
    planned: ClassVar[bool] = True

    channel: Channel | None = None


@frozen(kw_only=True)
class VisitPaid(Fact):
    """A visit took place, or is under way; attributes as of `VisitAgreed`."""

    kind: ClassVar[str] = "visit_paid"

    visit_level: VisitLevel | None = None
    visitor: str | None = None
    host: str | None = None


@frozen(kw_only=True)
class ForumAttended(Fact):
    """The home side took part in a multilateral event; `counterparts` has the organisation or the host country."""

    kind: ClassVar[str] = "forum_attended"


@frozen(kw_only=True)
class MissionOpened(Fact):
    """An embassy, consulate or permanent mission was opened."""

    kind: ClassVar[str] = "mission_opened"

    mission_type: MissionType | None = None


@frozen(kw_only=True)
class CredentialsPresented(Fact):
    """An ambassador presented credentials, or copies of them."""

    kind: ClassVar[str] = "credentials_presented"


@frozen(kw_only=True)
class RelationsEstablished(Fact):
    """Diplomatic relations were established or restored."""

    kind: ClassVar[str] = "relations_established"


@frozen(kw_only=True)
class ReleaseReceived:
    """A release came in; it is kept whole, so that a better extractor can read it again."""

    kind: ClassVar[str] = "release_received"
    schema: ClassVar[int] = 1

    release: Release


@frozen(kw_only=True)
class FactConfirmed:
    """Somebody checked a fact against its source and found it right; if it was retracted, it stands again.

    Attributes:
        fact: id of the recorded fact.
        by: who says so.
        why: the reason, in words.
        origin: whether an editor or an extractor says so.
    """

    kind: ClassVar[str] = "fact_confirmed"
    schema: ClassVar[int] = 1

    fact: str
    by: str
    why: str
    origin: Origin = "editor"


@frozen(kw_only=True)
class FactCorrected:
    """Some fields of a fact were wrong; attributes as of `FactConfirmed`.

    Attributes:
        changes: the new value of each field that changes, in the form of the codec's JSON.
    """

    kind: ClassVar[str] = "fact_corrected"
    schema: ClassVar[int] = 1

    fact: str
    by: str
    why: str
    changes: dict[str, Any] = field(factory=dict)
    origin: Origin = "editor"


@frozen(kw_only=True)
class FactRetracted:
    """A fact is not true, or not in its release; attributes as of `FactConfirmed`."""

    kind: ClassVar[str] = "fact_retracted"
    schema: ClassVar[int] = 1

    fact: str
    by: str
    why: str
    origin: Origin = "editor"


@frozen(kw_only=True)
class RedactedData:
    """What became of the data of one recorded event when words were taken out.

    Attributes:
        position: of the event in the log.
        was: the SHA-256 of its data before, in hexadecimal; the chain of hashes goes on to hold it.
        now: the SHA-256 of its data since.
    """

    position: int
    was: str
    now: str


@frozen(kw_only=True)
class ReleaseRedacted:
    """The words of a release had to go (a court order, personal data): they are no longer in the log.

    What was found in it stays as facts without words: quotes, titles and names of people went too.

    Attributes:
        release: id of the release.
        by: who took them out.
        why: the reason, in words.
        contents: the events of the log whose data was changed, so that it still verifies.
    """

    kind: ClassVar[str] = "release_redacted"
    schema: ClassVar[int] = 1

    release: str
    by: str
    why: str
    contents: tuple[RedactedData, ...] = ()


@frozen(kw_only=True)
class ReleaseVanished:
    """A release is no longer where it was published; what it reported is not touched by that.

    Attributes:
        release: id of the release.
        url: where it stood.
        why: what its site says instead, in words.
    """

    kind: ClassVar[str] = "release_vanished"
    schema: ClassVar[int] = 1

    release: str
    url: str
    why: str


@frozen(kw_only=True)
class ReleaseReturned:
    """A release that had vanished is where it was again.

    Attributes:
        release: id of the release.
        url: where it stands.
    """

    kind: ClassVar[str] = "release_returned"
    schema: ClassVar[int] = 1

    release: str
    url: str


Edit = FactConfirmed | FactCorrected | FactRetracted
Event = (
    Fact
    | ReleaseReceived
    | ReleaseVanished
    | ReleaseReturned
    | ReleaseRedacted
    | FactConfirmed
    | FactCorrected
    | FactRetracted
)

FACT_CLASSES: tuple[type[Fact], ...] = (
    MeetingHeld,
    CallHeld,
    AgreementSigned,
    VisitAgreed,
    MeetingAgreed,
    VisitPaid,
    ForumAttended,
    MissionOpened,
    CredentialsPresented,
    RelationsEstablished,
)
FACTS: dict[str, type[Fact]] = {cls.kind: cls for cls in FACT_CLASSES}
"""The class of each kind of fact."""

_OTHERS: tuple[type[Event], ...] = (
    ReleaseReceived,
    ReleaseVanished,
    ReleaseReturned,
    ReleaseRedacted,
    FactConfirmed,
    FactCorrected,
    FactRetracted,
)
EVENTS: dict[str, type[Event]] = {**FACTS, **{cls.kind: cls for cls in _OTHERS}}
"""The class of each kind of event."""
