"""What a writer makes of appends: recorded events, each chained with the one before."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence

import msgspec

from calendar_core.codec import encode_all
from calendar_core.errors import LogError, WrongExpectedVersionError
from calendar_core.log.chain import digest, link
from calendar_core.log.recorded import GENESIS, Append, NewRow, Recorded, moment, stamp

NewId = Callable[[], str]
NewIds = Callable[[int], Sequence[str]]

_LONGEST_NAME = 600
"""Characters; PostgreSQL has no place in an index for much more than 2,600 bytes."""

_UNFIT = re.compile("[\x00-\x1f\ud800-\udfff]").search


Content = tuple[str, int, bytes, str]
"""An event before it has its place: kind, schema version, JSON, and the digest of that."""


class Span(msgspec.Struct, frozen=True, gc=False):
    """What one append recorded: its stream, and its first and last position; last < first when it was empty."""

    stream: str
    first: int
    last: int


class State(msgspec.Struct):
    """What a writer has to know of the log before it may add to it.

    Attributes:
        position: of the last event; 0 when there is none.
        hash: of the last event.
        recorded_at: of the last event; empty when there is none.
        versions: of the streams asked for.
        known: what was recorded under those of the keys asked for that the log knows.
    """

    position: int = 0
    hash: str = GENESIS
    recorded_at: str = ""
    versions: dict[str, int] = {}  # msgspec gives each its own
    known: dict[str, Span] = {}


class Batch:
    """Turns appends into recorded events, each chained with the one before.

    Attributes:
        recorded: what is new.
        rows: the same as it is written.
        keys: what the keys of new appends stand for.
    """

    def __init__(self, state: State, now: dt.datetime, ids: Iterable[str]) -> None:
        """Go on from a state, at a time of recording that is not earlier than the last, with ids for all events."""
        self.recorded: list[Recorded] = []
        self.rows: list[NewRow] = []
        self.keys: dict[str, Span] = {}
        self._state = state
        self._time, self._now = stamp(now), now.astimezone(dt.UTC)
        if self._time < state.recorded_at:
            self._time, self._now = state.recorded_at, moment(state.recorded_at)
        self._ids = iter(ids)

    def add(self, append: Append, contents: Sequence[Content]) -> Span:
        """Record what one append asks for; return where it stands, or what its key stands for already."""
        state, stream, key, time = self._state, append.stream, append.key, self._time
        if key is not None and key in state.known:
            return self._known(append)
        version = state.versions.get(stream, 0)
        if append.expected_version is not None and append.expected_version != version:
            raise WrongExpectedVersionError(stream, append.expected_version, version)
        position, hash_, now = state.position, state.hash, self._now
        for (kind, schema, data, content), id_ in zip(contents, self._ids, strict=False):
            position += 1
            version += 1
            hash_ = link(hash_, position, id_, stream, version, kind, schema, time, content)
            self.rows.append((position, id_, stream, version, kind, schema, time, data.decode(), hash_))
            self.recorded.append(Recorded(position, id_, stream, version, kind, schema, now, data, hash_))
        span = Span(stream, state.position + 1, position)
        state.position, state.hash, state.versions[stream] = position, hash_, version
        if key is not None and contents:
            self.keys[key] = state.known[key] = span
        return span

    def _known(self, append: Append) -> Span:
        span = self._state.known[append.key or ""]
        if span.stream != append.stream:
            raise LogError(f"key {append.key!r} was used for stream {span.stream!r}: use another for each append")
        return span


def contents_of(appends: Sequence[Append]) -> list[list[Content]]:
    """Encode the events of each append, as far as that can be done before it is known where they will stand.

    Raises:
        LogError: the name of a stream or a key is not fit to be one.
        InvalidEventError: an event cannot be written as JSON.
    """
    return list(map(_contents, appends))


def _contents(append: Append) -> list[Content]:
    _check_name("stream", append.stream)
    if append.key is not None:
        _check_name("key", append.key)
    encoded = zip(append.events, encode_all(append.events), strict=True)
    return [(event.kind, event.schema, data, digest(data)) for event, data in encoded]


def _check_name(what: str, name: str) -> None:
    if not 0 < len(name) <= _LONGEST_NAME or (not name.isprintable() and _UNFIT(name)):
        raise LogError(
            f"{what} {name[:60]!r} is no good name: write 1 to {_LONGEST_NAME} characters, none of them a control one"
        )
