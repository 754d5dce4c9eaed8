"""Bodies that are made once."""

import asyncio
import datetime as dt
import gzip

import brotli
import pytest

from calendar_core.errors import StoreError
from exporters.web.kept import Kept, KeptBodies

NOON = dt.datetime(2024, 10, 1, 12, tzinfo=dt.UTC)


def a_body(body: bytes = b"body", modified: dt.datetime = NOON) -> Kept:
    """Return a kept body of plain text."""
    return Kept.of(body, modified, [(b"content-type", b"text/plain")])


class Maker:
    """Makes bodies, and counts how many."""

    def __init__(self, *bodies: Kept | Exception) -> None:
        self.bodies = list(bodies)
        self.made = 0

    async def __call__(self) -> Kept:
        """Return the next body, or raise the next error."""
        self.made += 1
        await asyncio.sleep(0)
        body = self.bodies.pop(0)
        if isinstance(body, Exception):
            raise body
        return body


def test_each_coding_has_its_own_tag():
    """A strong ETag names the very bytes, so a packed body has another than the plain one."""
    variants = a_body(b"x" * 1000).variants
    assert gzip.decompress(variants["gzip"].body) == variants["identity"].body == b"x" * 1000
    assert brotli.decompress(variants["br"].body) == variants["identity"].body
    assert len({variant.tag for variant in variants.values()}) == 3
    assert (b"content-encoding", b"gzip") in variants["gzip"].headers
    assert (b"content-encoding", b"br") in variants["br"].headers


def test_same_body_has_the_same_tags():
    """Any process, at any time, gives the same tags and packed bytes for the same body."""
    later = a_body(modified=NOON + dt.timedelta(days=1))
    assert {name: (one.tag, one.body) for name, one in a_body().variants.items()} == {
        name: (one.tag, one.body) for name, one in later.variants.items()
    }


def test_made_once_for_many():
    """Requests that come while a body is made wait for it instead of making it as well."""

    async def ask() -> tuple[list[Kept], int]:
        bodies, maker = KeptBodies(1000), Maker(a_body())
        return await asyncio.gather(*(bodies.get("k", 1, maker) for _ in range(10))), maker.made

    kept, made = asyncio.run(ask())
    assert made == 1
    assert len(set(map(id, kept))) == 1


def test_made_again_when_the_log_moves_on():
    """At a new position the body is made again; if it is the same, its time of change stays."""

    async def ask() -> list[Kept]:
        bodies = KeptBodies(1000)
        maker = Maker(a_body(), a_body(modified=NOON.replace(hour=13)), a_body(b"new", NOON.replace(hour=14)))
        return [await bodies.get("k", position, maker) for position in (1, 1, 2, 3)]

    first, again, same, new = asyncio.run(ask())
    assert first is again is same
    assert (new.modified.hour, new.variants["identity"].body) == (14, b"new")


def test_memory_is_bounded():
    """Beyond the limit the body that was not asked for longest is dropped."""

    async def ask() -> tuple[KeptBodies, int]:
        body = a_body(b"x" * 100)
        bodies = KeptBodies(body.size * 2)
        maker = Maker(*[a_body(b"x" * 100)] * 4)
        for key in ("a", "b", "a", "c", "a"):
            await bodies.get(key, 1, maker)
        return bodies, maker.made

    bodies, made = asyncio.run(ask())
    assert made == 3
    assert bodies.current("a", 1)
    assert bodies.current("c", 1)
    assert bodies.current("b", 1) is None


def test_nothing_made_before_a_redaction_is_kept():
    """Once something was redacted, what was made before is made again: also of the past, and when the store fails."""

    async def ask() -> tuple[Kept, int, int]:
        redacted = [0]
        bodies, maker = KeptBodies(1000, lambda: redacted[0]), Maker(a_body(), a_body(b"new"), StoreError("disk gone"))
        for key in ("past", "past"):
            await bodies.get(key, 1, maker)
        redacted[0] = 2
        again = await bodies.get("past", 1, maker)
        redacted[0] = 3
        with pytest.raises(StoreError):
            await bodies.get("past", 1, maker)
        return again, len(bodies), bodies.size

    again, number, size = asyncio.run(ask())
    assert (again.variants["identity"].body, number, size) == (b"new", 0, 0)


def test_a_redaction_while_a_body_is_made():
    """What was begun before a redaction is sent to who asked for it before, and to nobody after."""

    async def ask() -> tuple[list[bytes], int]:
        redacted, gate = [0], asyncio.Event()
        bodies = KeptBodies(1000, lambda: redacted[0])

        async def slow() -> Kept:
            await gate.wait()
            return a_body(b"words")

        before = asyncio.create_task(bodies.get("past", 1, slow))
        await asyncio.sleep(0.01)
        redacted[0] = 2
        after = await bodies.get("past", 1, Maker(a_body(b"none")))
        gate.set()
        told = [await before, after, await bodies.get("past", 1, Maker())]
        return [kept.variants["identity"].body for kept in told], len(bodies)

    assert asyncio.run(ask()) == ([b"words", b"none", b"none"], 1)


def test_a_store_that_fails_leaves_what_was_kept(caplog):
    """When the store cannot be read, the last body is sent; without one, the error is."""

    async def ask() -> Kept:
        bodies, maker = KeptBodies(1000), Maker(a_body(), StoreError("disk gone"), StoreError("disk gone"))
        await bodies.get("k", 1, maker)
        kept = await bodies.get("k", 2, maker)
        with pytest.raises(StoreError):
            await bodies.get("other", 2, maker)
        return kept

    assert asyncio.run(ask()).variants["identity"].body == b"body"
    assert "what was made before is sent again" in caplog.text
