"""Moving house: a log as JSON Lines of CloudEvents 1.0, from any engine to any other.

Each event is one line in the JSON format of CloudEvents. What their specification has no attribute for stands in
extension attributes, so that nothing is lost: the log that is read back has the same positions, ids, times, keys and
hashes, and thus the same head.
"""

import os
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, BinaryIO

import msgspec

from calendar_core.errors import DiplomaticCalendarError, LogError
from calendar_core.events import ReleaseRedacted
from calendar_core.log.base import Log
from calendar_core.log.batch import Span
from calendar_core.log.chain import digest, link
from calendar_core.log.recorded import GENESIS, Anchor, Recorded, Row, moment, stamp
from calendar_core.log.redaction import Redactions, replaced_by, without_words

PAGE = 1000
"""Events that are imported in one transaction."""

IN_MEMORY = 8_000_000
"""Bytes of pages that wait in memory; more of them wait in a file."""

SOURCE = "urn:diplomatic-calendar:log"
TYPE = "diplomatic-calendar."
"""Stands before the kind of an event in its CloudEvents type."""

_BEGINNING = b'{"specversion":"1.0","id":"'
"""How every line begins."""


class Line(msgspec.Struct, omit_defaults=True, kw_only=True):
    """An event in the JSON format of CloudEvents 1.0, with extension attributes.

    Attributes:
        subject: the stream.
        time: when it was recorded.
        position: extension; its place in the log.
        streamversion: extension; its place in the stream.
        schemaversion: extension; the version of the kind's shape.
        hash: extension; as in the log.
        contenthash: extension; the SHA-256 of the data as recorded first, where words were taken out since.
        appendkey: extension, on the first event of an append; its idempotency key.
        appendlast: extension; the position of that append's last event.
        data: the event, byte for byte.
        data_base64: the same, where it would not stay as it is in one line.
    """

    specversion: str
    id: str
    source: str
    type: str
    subject: str
    time: str
    datacontenttype: str
    position: int
    streamversion: int
    schemaversion: int
    hash: str
    contenthash: str | None = None
    appendkey: str | None = None
    appendlast: int | None = None
    data: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    data_base64: str | None = None

    def row(self) -> Row:
        """Return the event as an engine keeps it; the time is checked and brought to canonical form."""
        data = b64decode(self.data_base64 or "") if self.data is msgspec.UNSET else bytes(self.data)
        kind = self.type.removeprefix(TYPE)
        envelope = (self.position, self.id, self.subject, self.streamversion, kind, self.schemaversion)
        return (*envelope, stamp(moment(self.time)), data, self.hash)


def export_lines(log: Log, after: int = 0) -> Iterator[bytes]:
    """Yield the log behind a position, line by line; a release may be redacted meanwhile."""
    redactions, seen = Redactions(()), 0
    recorded = log.read(after)
    while page := list(islice(recorded, PAGE)):
        head = log.head().position
        for told in log.read(seen, kinds=[ReleaseRedacted.kind]):  # after the page, which may lack words already
            redactions.add(told)
        seen = head
        keys = {span.first: (key, span.last) for key, span in log.keys(page[0].position, page[-1].position).items()}
        for each in page:
            line = _line(each, redactions)
            line.appendkey, line.appendlast = keys.get(each.position, (None, None))
            yield msgspec.json.encode(line) + b"\n"


def export_log(log: Log, path: Path) -> int:
    """Write the log to a file, or go on with a file in which the export was broken off; return how many were added.

    Raises:
        LogError: the file is there and belongs to another log, or is no export; it is left as it is.
    """
    with path.open("r+b" if path.exists() else "w+b") as file:
        last, size = _last_whole_line(file)
        after = 0
        if last is not None:
            anchor = Anchor(last.position, last.hash)
            if not log.holds(anchor):
                raise LogError(f"{path} was written from another log (it ends at {anchor}): name another file")
            after = anchor.position
        file.seek(size)
        file.truncate()
        count = 0
        for count, line in enumerate(export_lines(log, after), start=1):  # noqa: B007 (the last count is the answer)
            file.write(line)
        file.flush()
        os.fsync(file.fileno())
    return count


def import_lines(log: Log, lines: Iterable[bytes]) -> int:
    """Record what `export_lines` wrote; what the log has already is checked and passed over. Return how many are new.

    Each page is recorded in one transaction once its hashes are found right, so that an import that was broken off
    can be done again and goes on where it stopped. A page with data out of which words were taken waits until the
    redactions that tell of them have come. Words that a redaction took out there are taken out of this log too.

    Raises:
        LogError: the log holds something else, a line is missing, or a line is not what was exported; the message
            names the line.
    """
    with SpooledTemporaryFile(max_size=IN_MEMORY) as waiting:
        importing = _Import(log, waiting)
        numbered = enumerate(lines, start=1)
        while page := list(islice(numbered, PAGE)):
            importing.take(page)
        importing.end()
        return importing.count


def import_log(log: Log, path: Path) -> int:
    """Record what `export_log` wrote to a file; as `import_lines`."""
    with path.open("rb") as file:
        return import_lines(log, file)


class _Page(msgspec.Struct):
    """What is recorded in one transaction.

    Attributes:
        rows: events that the log does not have.
        keys: what the keys of their appends stand for.
        redactions: those among the lines, also where the log has them.
    """

    rows: list[Row] = []  # msgspec gives each its own
    keys: dict[str, Span] = {}
    redactions: list[Row] = []


class _Import:
    """Goes through the lines of an export, and records those that the log does not have."""

    def __init__(self, log: Log, waiting: IO[bytes]) -> None:
        """Keep in `waiting` what cannot be recorded yet."""
        self.count = 0
        self._log = log
        self._head = log.head()
        self._last = Anchor(0, GENESIS)
        self._redactions = Redactions(())
        self._claims: dict[int, tuple[int, str, str]] = {}
        self._waiting = waiting
        self._sizes: list[int] = []

    def take(self, lines: Iterable[tuple[int, bytes]]) -> None:
        """Check a page of lines, and record it once all that was changed in it is explained."""
        page = _Page()
        for number, text in lines:
            try:
                line = msgspec.json.decode(text, type=Line)
                row = line.row()
                self._check(number, row, line.contenthash)
            except (msgspec.MsgspecError, ValueError, DiplomaticCalendarError) as error:
                raise LogError(f"line {number}: {error}; {self.count} events were recorded before it") from error
            self._sort(line, row, page)
        self._claims = {place: one for place, one in self._claims.items() if not self._is_explained(place, *one[1:])}
        if self._claims:
            self._sizes.append(self._waiting.write(msgspec.msgpack.encode(page)))
            return
        for each in chain(self._pages_that_waited(), [page]):
            self._record(each)

    def end(self) -> None:
        if self._last.position < self._head.position:
            raise LogError(f"the lines end at position {self._last.position}, the log at {self._head.position}")
        for number, *_ in self._claims.values():
            raise LogError(
                f"line {number}: its data was changed, and no redaction behind it tells of that; "
                f"{self.count} events were recorded before it: export the log again"
            )

    def _check(self, number: int, row: Row, content: str | None) -> None:
        position, hash_ = row[0], row[8]
        if position != self._last.position + 1:
            raise LogError(f"position {position} follows {self._last.position}: lines are missing or out of order")
        actual = digest(row[7])
        if link(self._last.hash, *row[:7], content or actual) != hash_:
            raise LogError(f"position {position} is not what was exported: its hash is wrong")
        if position == self._head.position and hash_ != self._head.hash:
            raise LogError(f"position {position} differs from the one in this log: it is another log")
        self._last = Anchor(position, hash_)
        if content is not None:
            self._claims[position] = number, actual, content

    def _sort(self, line: Line, row: Row, page: _Page) -> None:
        """Put an event that was checked where it belongs."""
        if row[4] == ReleaseRedacted.kind:
            self._redactions.add(_recorded(row))
            page.redactions.append(row)
        if row[0] > self._head.position:
            page.rows.append(row)
            if line.appendkey is not None:
                page.keys[line.appendkey] = Span(row[2], row[0], line.appendlast or row[0])

    def _pages_that_waited(self) -> Iterator[_Page]:
        self._waiting.seek(0)
        for size in self._sizes:
            yield msgspec.msgpack.decode(self._waiting.read(size), type=_Page)
        self._waiting.seek(0)
        self._sizes.clear()

    def _record(self, page: _Page) -> None:
        replaced = dict(self._replaced(page)) if page.redactions else {}
        if page.rows or replaced:
            self._log.restore(page.rows, page.keys, replaced)
            self.count += len(page.rows)

    def _replaced(self, page: _Page) -> Iterator[tuple[int, bytes]]:
        """Yield what the redactions of a page put in the place of what the log, or the page, still has."""
        rows = {row[0]: _recorded(row) for row in page.rows}
        for redaction in page.redactions:
            for content in replaced_by(_recorded(redaction)):
                if 0 < content.position < redaction[0]:
                    found = rows.get(content.position) or next(self._log.read(content.position - 1, limit=1))
                    if digest(found.data) == content.was:
                        yield content.position, self._data_without_words(found)

    def _data_without_words(self, recorded: Recorded) -> bytes:
        data = without_words(recorded)
        if data == recorded.data or not self._is_explained(recorded.position, digest(data), digest(recorded.data)):
            raise LogError(
                f"the words of position {recorded.position} were taken out elsewhere in another way than this version "
                f"does it; {self.count} events were recorded: import the log into a new store"
            )
        return data

    def _is_explained(self, position: int, actual: str, recorded: str) -> bool:
        """Whether the redactions so far tell why data is not, or no longer, what was recorded."""
        first = self._redactions.recorded_digest
        return first(position, actual) == first(position, recorded)


def _recorded(row: Row) -> Recorded:
    return Recorded(*row[:6], moment(row[6]), *row[7:])


def _line(recorded: Recorded, redactions: Redactions) -> Line:
    data, actual = recorded.data, digest(recorded.data)
    original = redactions.recorded_digest(recorded.position, actual)
    fits = b"\n" not in data and data == data.strip()
    return Line(
        specversion="1.0",
        id=recorded.id,
        source=SOURCE,
        type=TYPE + recorded.kind,
        subject=recorded.stream,
        time=stamp(recorded.recorded_at),
        datacontenttype="application/json",
        position=recorded.position,
        streamversion=recorded.version,
        schemaversion=recorded.schema,
        hash=recorded.hash,
        contenthash=None if original == actual else original,
        data=msgspec.Raw(data) if fits else msgspec.UNSET,
        data_base64=None if fits else b64encode(data).decode(),
    )


def _last_whole_line(file: BinaryIO) -> tuple[Line | None, int]:
    """Return the last whole line of an export, and where what was broken off behind it begins.

    Raises:
        LogError: a line, or what is broken off, does not begin as those of an export.
    """
    last, rest, size = b"", b"", 0
    for line in file:
        if line.endswith(b"\n"):
            last, size = line, size + len(line)
        else:
            rest = line
    try:
        if rest[: len(_BEGINNING)] != _BEGINNING[: len(rest)]:
            raise msgspec.DecodeError("what stands at its end is no event")
        return (msgspec.json.decode(last, type=Line) if last else None), size
    except msgspec.MsgspecError as error:
        raise LogError(f"the file is no export of a log ({error}): name another file") from error
