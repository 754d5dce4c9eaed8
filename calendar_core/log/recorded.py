"""What the log hands out: recorded events, and what is said of the log as a whole."""

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

import msgspec
from attrs import frozen

from calendar_core.codec import decode
from calendar_core.errors import DamagedStoreError, InvalidDateError, LogError
from calendar_core.events import Event


class Recorded(msgspec.Struct, frozen=True, gc=False):
    """An event as it stands in the log.

    A msgspec struct, because it is made once for every row read: an attrs class that is frozen takes ten times as
    long to make, and keeps the garbage collector busy.

    Attributes:
        position: its place in the whole log, from 1, without gaps; what a reader resumes from.
        id: UUIDv7 (RFC 9562) as text; names the event for good.
        stream: what it belongs to, `release/<release id>` for example.
        version: its place in the stream, from 1, without gaps.
        kind: `meeting_held` for example.
        schema: the version of the kind's shape in which `data` was written.
        recorded_at: when it was recorded, in UTC; never earlier than the event before.
        data: the event as JSON, in UTF-8.
        hash: SHA-256 in hexadecimal over this event and the hash of the one before.
    """

    position: int
    id: str
    stream: str
    version: int
    kind: str
    schema: int
    recorded_at: dt.datetime
    data: bytes
    hash: str

    @property
    def event(self) -> Event:
        """The event as the newest class of its kind.

        Raises:
            UnknownKindError: it was recorded by a newer version of this library.
            InvalidEventError: its data is not what its kind says.
        """
        return decode(self.kind, self.schema, self.data)


Row = tuple[int, str, str, int, str, int, str, bytes, str]
"""A recorded event as the engines read it: the fields of `Recorded`, with the time as canonical text."""

NewRow = tuple[int, str, str, int, str, int, str, str, str]
"""A recorded event as the engines write it: like `Row`, with the data as text."""


class Append(msgspec.Struct, frozen=True):
    """What one append asks for; `Log.append_many` takes several of them into one transaction.

    Attributes:
        stream: the stream to append to.
        events: what happened, in order.
        expected_version: the version at which the stream must stand, 0 for a new one; None when that does not matter.
        key: names this append for good; an append with a key that the log knows records nothing again.
    """

    stream: str
    events: Sequence[Event]
    expected_version: int | None = None
    key: str | None = None


@frozen
class Anchor:
    """The hash at a position: kept elsewhere, it proves later that nothing up to there has changed."""

    position: int
    hash: str

    @staticmethod
    def parse(text: str) -> "Anchor":
        """Read `HASH@POSITION`, as `str` writes it.

        Raises:
            LogError: the text has another form.
        """
        digest, _, position = text.strip().partition("@")
        if len(digest) != len(GENESIS) or not position.isascii() or not position.isdigit():
            raise LogError(f"{text!r} is no anchor: write HASH@POSITION, as `dipcal verify --anchor` prints it")
        return Anchor(int(position), digest.lower())

    def __str__(self) -> str:
        return f"{self.hash}@{self.position}"


@frozen
class Break:
    """The first place where the log is not what was recorded.

    Attributes:
        position: of the event that is wrong or missing.
        reason: what is wrong, in words.
    """

    position: int
    reason: str

    def __str__(self) -> str:
        return f"position {self.position}: {self.reason}"


GENESIS = "0" * 64
"""Stands as the hash before the first event."""

_LENGTH = len("2024-09-25T12:00:00.000000Z")


@lru_cache(maxsize=64)
def moment(text: str) -> dt.datetime:
    """Read a time as `stamp` writes it.

    Raises:
        DamagedStoreError: it is no time.
    """
    try:
        return dt.datetime.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise DamagedStoreError(f"{text!r} is no time of recording: `dipcal verify` says where it stands") from error


def stamp(time: dt.datetime) -> str:
    """Write a time in UTC with microseconds, always 27 characters long, so that texts sort as times do.

    Raises:
        LogError: the time does not say its zone.
        InvalidDateError: in UTC it is before the year 1 or after the year 9999.
    """
    if time.tzinfo is None:
        raise LogError(f"{time.isoformat()} does not say its time zone: give an aware datetime, best in UTC")
    text: str = msgspec.to_builtins(time if time.tzinfo is dt.UTC else _in_utc(time))
    return text if len(text) == _LENGTH else f"{text[:-1]}.000000Z"  # whole seconds are written without a fraction


def _in_utc(time: dt.datetime) -> dt.datetime:
    try:
        return time.astimezone(dt.UTC)
    except OverflowError as error:
        raise InvalidDateError(
            f"{time.isoformat()} is outside the years 1 to 9999 in UTC: give a time within them"
        ) from error
