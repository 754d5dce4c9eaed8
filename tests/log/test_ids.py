"""Ids grow with time (RFC 9562, section 5.7)."""

import datetime as dt
import os
import uuid

from calendar_core.log import Uuid7

NOON = dt.datetime(2024, 9, 25, 12, tzinfo=dt.UTC)


def test_form():
    """An id is a UUID of version 7 and carries the time in milliseconds."""
    id_ = uuid.UUID(Uuid7(lambda: NOON)())
    assert (id_.version, id_.variant) == (7, uuid.RFC_4122)
    assert id_.int >> 80 == NOON.timestamp() * 1000


def test_grow_within_a_millisecond():
    """Ids grow while the clock stands still, one by one or many at a time, however many there are."""
    new_id = Uuid7(lambda: NOON, random=lambda size: b"\xff" * size)
    ids = [new_id() for _ in range(5000)] + new_id.many(5000)
    assert sorted(set(ids)) == ids
    assert {uuid.UUID(id_).int >> 80 for id_ in ids} == {NOON.timestamp() * 1000}


def test_grow_when_the_clock_goes_back():
    """A clock that is set back does not make ids smaller."""
    times = iter([NOON, NOON - dt.timedelta(hours=1), NOON, NOON + dt.timedelta(hours=1)])
    new_id = Uuid7(lambda: next(times))
    ids = [new_id() for _ in range(4)]
    assert sorted(ids) == ids


def test_random_bits_fill_the_rest():
    """Behind time, version and variant stand the random bits that were given; only the counter's first stays free."""
    ones = Uuid7(lambda: NOON, random=lambda size: b"\xff" * size)()
    assert ones[14:] == "7fff-bfff-7fffffffffff"
    nothing = Uuid7(lambda: NOON, random=bytes)()
    assert nothing[14:] == "7000-8000-000000000000"


def test_two_writers_in_one_millisecond():
    """Makers of ids, in one process or in another, draw random bits of their own."""
    first, second = Uuid7(lambda: NOON), Uuid7(lambda: NOON)
    assert not set(first.many(100)) & set(second.many(100))


def test_child_process_makes_ids_of_its_own():
    """A process that is forked goes on with other ids than its parent, and they still grow."""
    new_id = Uuid7(lambda: NOON)
    before = new_id()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, new_id().encode())
        os._exit(0)
    os.waitpid(child, 0)
    inherited = os.read(reader, 100).decode()
    os.close(reader)
    os.close(writer)
    assert before < inherited
    assert inherited[:23] != new_id()[:23]
