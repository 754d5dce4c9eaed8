"""Bodies that are made once and kept, each plain and packed, until the log moves on."""

import asyncio
import datetime as dt
import gzip
import hashlib
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable

import brotli
from attrs import field, frozen

from calendar_core.errors import StoreError
from exporters.web.negotiation import BROTLI, GZIP, IDENTITY, http_date

logger = logging.getLogger(__name__)

Headers = list[tuple[bytes, bytes]]
GZIP_PACKING = 6
BROTLI_PACKING = 5
"""Levels: a body is packed once and sent many times; those above take many times as long for a few percent."""


@frozen
class Variant:
    """A body in one coding, with the headers that go with it.

    Attributes:
        body: the bytes to send.
        tag: its strong ETag; another coding has another.
        headers: of a full answer.
        unchanged: of a 304, which repeats what a cache would store (RFC 9110, 15.4.5).
    """

    body: bytes
    tag: str
    headers: Headers = field(repr=False)
    unchanged: Headers = field(repr=False)


@frozen
class Kept:
    """A body that is kept.

    Attributes:
        digest: SHA-256 of the plain body.
        modified: when the log was last known to have changed it, at the latest.
        variants: by content coding.
    """

    digest: str
    modified: dt.datetime
    variants: dict[str, Variant]

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return sum(len(variant.body) for variant in self.variants.values())

    @staticmethod
    def of(body: bytes, modified: dt.datetime, headers: Headers) -> "Kept":
        """Pack a body and prepare its headers; the same body gives the same tags, in every process."""
        digest = hashlib.sha256(body).hexdigest()
        variants = {IDENTITY: _variant(body, f'"{digest[:32]}"', modified, headers)}
        for coding, packed in ((GZIP, _gzip(body)), (BROTLI, brotli.compress(body, quality=BROTLI_PACKING))):
            coded = [*headers, (b"content-encoding", coding.encode())]
            variants[coding] = _variant(packed, f'"{digest[:32]}-{coding}"', modified, coded)
        return Kept(digest, modified, variants)


def _gzip(body: bytes) -> bytes:
    return gzip.compress(body, GZIP_PACKING, mtime=0)


def _variant(body: bytes, tag: str, modified: dt.datetime, headers: Headers) -> Variant:
    common = [
        *headers,
        (b"etag", tag.encode()),
        (b"last-modified", http_date(modified).encode()),
        (b"vary", b"Accept-Encoding"),
    ]
    unchanged = [(name, value) for name, value in common if name not in (b"content-type", b"content-encoding")]
    return Variant(body, tag, [*common, (b"content-length", str(len(body)).encode())], unchanged)


class KeptBodies:
    """The bodies last asked for, up to a number of bytes; each is made by one request while others wait for it.

    A redaction takes words out of the past too, so that nothing which was made before one is sent after it.

    Attributes:
        size: the bytes that they take.
    """

    def __init__(self, largest: int, redacted: Callable[[], int] = lambda: 0) -> None:
        """Keep at most `largest` bytes; `redacted` tells where the log stood when a redaction was last seen."""
        self._largest = largest
        self._redacted = redacted
        self._seen = 0
        self.size = 0
        self._bodies: OrderedDict[Hashable, tuple[int, Kept]] = OrderedDict()
        self._making: dict[tuple[Hashable, int, int], asyncio.Task[Kept]] = {}

    def __len__(self) -> int:
        return len(self._bodies)

    def current(self, key: Hashable, position: int) -> Kept | None:
        """Return what is kept under a key if it was made at this position of the log."""
        self._forget_redacted()
        found = self._bodies.get(key)
        if found is None or found[0] != position:
            return None
        self._bodies.move_to_end(key)
        return found[1]

    async def get(self, key: Hashable, position: int, make: Callable[[], Awaitable[Kept]]) -> Kept:
        """Return what is kept under a key, making it first if it is missing or older than the position."""
        kept = self.current(key, position)
        if kept is not None:
            return kept
        name = (key, position, self._seen)
        making = self._making.get(name)
        if making is None:
            making = asyncio.create_task(self._make(key, position, make))
            self._making[name] = making
            making.add_done_callback(lambda _: self._making.pop(name))
        return await asyncio.shield(making)

    def _forget_redacted(self) -> None:
        """Drop everything when something was redacted since it was made."""
        redacted = self._redacted()
        if redacted != self._seen:
            self._seen, self.size = redacted, 0
            self._bodies.clear()

    async def _make(self, key: Hashable, position: int, make: Callable[[], Awaitable[Kept]]) -> Kept:
        begun = self._seen
        try:
            made = await make()
        except StoreError:
            if key not in self._bodies:
                raise
            logger.exception("the store cannot be read: what was made before is sent again")
            return self._bodies[key][1]
        self._forget_redacted()
        return self._keep(key, position, made) if begun == self._seen else made

    def _keep(self, key: Hashable, position: int, made: Kept) -> Kept:
        old = self._bodies.pop(key, None)
        if old is not None:
            self.size -= old[1].size
        kept = old[1] if old is not None and old[1].digest == made.digest else made
        self._bodies[key] = (position, kept)
        self.size += kept.size
        while self.size > self._largest and len(self._bodies) > 1:
            _, (_, dropped) = self._bodies.popitem(last=False)
            self.size -= dropped.size
        return kept
