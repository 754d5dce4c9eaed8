"""Moving house: a log as JSON Lines of CloudEvents 1.0, from any engine to any other.

Each event is one line in the JSON format of CloudEvents. What their specification has no attribute for stands in
extension attributes, so that nothing is lost: the log that is read back has the same positions, ids, times, keys and
hashes, and thus the same head.
"""

import os
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import msgspec

from calendar_core.errors import DiplomaticCalendarError, LogError
from calendar_core.events import ReleaseRedacted
from calendar_core.log.base import Log
from calendar_core.log.batch import Span
from calendar_core.log.chain import digest, link
from calendar_core.log.recorded import GENESIS, Anchor, Recorded, Row, moment, stamp
from calendar_core.log.redaction import Redactions

PAGE = 1000
"""Events that are imported in one transaction."""

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
    """Yield the log behind a position, line by line."""
    redactions = Redactions(log.read(kinds=[ReleaseRedacted.kind]))
    recorded = log.read(after)
    while page := list(islice(recorded, PAGE)):
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
            if [each.hash for each in log.read(anchor.position - 1, limit=1)] != [anchor.hash]:
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
    can be done again and goes on where it stopped.

    Raises:
        LogError: the log holds something else, a line is missing, or a line is not what was exported; the message
            names the line.
    """
    importing = _Import(log)
    numbered = enumerate(lines, start=1)
    while page := list(islice(numbered, PAGE)):
        importing.page(page)
    importing.end()
    return importing.count


def import_log(log: Log, path: Path) -> int:
    """Record what `export_log` wrote to a file; as `import_lines`."""
    with path.open("rb") as file:
        return import_lines(log, file)


class _Import:
    """Goes through the lines of an export, and records those that the log does not have."""

    def __init__(self, log: Log) -> None:
        self.count = 0
        self._log = log
        self._head = log.head()
        self._last = Anchor(0, GENESIS)
        self._redactions = Redactions(())
        self._claims: dict[int, tuple[int, Row, str]] = {}

    def page(self, lines: Iterable[tuple[int, bytes]]) -> None:
        rows: list[Row] = []
        keys: dict[str, Span] = {}
        for number, text in lines:
            try:
                line = msgspec.json.decode(text, type=Line)
                row = line.row()
                self._check(number, row, line.contenthash)
            except (msgspec.MsgspecError, ValueError, DiplomaticCalendarError) as error:
                raise LogError(f"line {number}: {error}; {self.count} events were recorded before it") from error
            if row[0] > self._head.position:
                rows.append(row)
                if line.appendkey is not None:
                    keys[line.appendkey] = Span(row[2], row[0], line.appendlast or row[0])
        if rows:
            self._log.restore(rows, keys)
            self.count += len(rows)

    def end(self) -> None:
        if self._last.position < self._head.position:
            raise LogError(f"the lines end at position {self._last.position}, the log at {self._head.position}")
        for number, row, content in self._claims.values():
            if self._redactions.recorded_digest(row[0], digest(row[7])) != content:
                raise LogError(f"line {number}: its data was changed, and no redaction in the log tells of that")

    def _check(self, number: int, row: Row, content: str | None) -> None:
        position, hash_ = row[0], row[8]
        if position != self._last.position + 1:
            raise LogError(f"position {position} follows {self._last.position}: lines are missing or out of order")
        if link(self._last.hash, *row[:7], content or digest(row[7])) != hash_:
            raise LogError(f"position {position} is not what was exported: its hash is wrong")
        if position == self._head.position and hash_ != self._head.hash:
            raise LogError(f"position {position} differs from the one in this log: it is another log")
        self._last = Anchor(position, hash_)
        if content is not None:
            self._claims[position] = (number, row, content)
        if row[4] == ReleaseRedacted.kind:
            self._redactions.add(_recorded(row))


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
