"""Ids grow with time (RFC 9562, section 5.7)."""

import datetime as dt
import uuid

from calendar_core.log import Uuid7

NOON = dt.datetime(2024, 9, 25, 12, tzinfo=dt.UTC)


def test_form():
    """An id is a UUID of version 7 and carries the time in milliseconds."""
    id_ = uuid.UUID(Uuid7(lambda: NOON)())
    assert (id_.version, id_.variant) == (7, uuid.RFC_4122)
    assert id_.int >> 80 == NOON.timestamp() * 1000


def test_grow_within_a_millisecond():
    """Ids grow while the clock stands still, longer than the counter reaches."""
    new_id = Uuid7(lambda: NOON)
    ids = [new_id() for _ in range(5000)]
    assert sorted(set(ids)) == ids


def test_grow_when_the_clock_goes_back():
    """A clock that is set back does not make ids smaller."""
    times = iter([NOON, NOON - dt.timedelta(hours=1), NOON])
    new_id = Uuid7(lambda: next(times))
    ids = [new_id() for _ in range(3)]
    assert sorted(ids) == ids


def test_randomness_fills_the_tail():
    """The last 62 bits are the random ones that were given."""
    new_id = Uuid7(lambda: NOON, random=lambda size: b"\xff" * size)
    assert new_id().endswith("-bfff-ffffffffffff")
