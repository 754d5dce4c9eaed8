"""The timeline as a data set for research: one row an event, with lists of parties, and a codebook beside it."""

import csv
import hashlib
import io
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, get_args

import msgspec

from calendar_core.calendar import Calendar
from calendar_core.errors import DiplomaticCalendarError
from calendar_core.log import Anchor
from calendar_core.projections.records import package
from exporters.codebook import CODES, LISTS, TABLES, codebook, codes
from exporters.files import write_whole

DatasetFormat = Literal["csv", "jsonl", "parquet"]
DATASET_FORMATS: tuple[DatasetFormat, ...] = get_args(DatasetFormat)

_ENTRIES = (
    "SELECT uid, kind, status, confirmed, home, counterparts, people, date, stated, earliest, latest, place, country,"
    " latitude, longitude, title, type, level, occasion, confidence, sources, revision FROM entries ORDER BY id"
)
_FACTS = (
    "SELECT r.fact, e.uid, r.kind, json_extract(r.data, '$.home') AS home,"
    " json_extract(r.data, '$.counterparts') AS counterparts,"
    " (SELECT json_group_array(json_extract(p.value, '$.name')) FROM json_each(r.data, '$.people') AS p) AS people,"
    " json_extract(r.data, '$.when.edtf') AS date, json_extract(r.data, '$.when.stated') AS stated,"
    " json_extract(r.data, '$.place.name') AS place, r.quote, r.rule,"
    " json_extract(r.data, '$.evidence.confidence') AS confidence, r.confirmed, r.retracted, r.release, r.published,"
    " p.source, p.url FROM reports AS r JOIN entries AS e ON e.id = r.entry"
    " LEFT JOIN releases AS p ON p.position = r.received ORDER BY r.position"
)
_DYADS = (
    "SELECT substr(e.earliest, 1, 7) AS month, min(e.home, c.value) AS one, max(e.home, c.value) AS other, e.kind,"
    " count(*) AS entries FROM entries AS e, json_each(e.counterparts) AS c WHERE e.status = 'happened'"
    " GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
)
_QUERIES = {"entries": _ENTRIES, "facts": _FACTS, "dyads": _DYADS}
_FLAGS = frozenset({"confirmed", "stated", "retracted"})
_NUMBERS = frozenset({"latitude", "longitude", "confidence"})
_COUNTS = frozenset({"sources", "revision", "entries"})

Record = dict[str, Any]
Write = Callable[[Mapping[str, str], list[Record], Anchor], bytes]


def write_dataset(calendar: Calendar, folder: Path, form: DatasetFormat, *, dyads: bool = False) -> list[Path]:
    """Write entries and facts into a folder, with a codebook that names the place in the log.

    Args:
        calendar: whose timeline to write.
        folder: where to write; made when it does not exist.
        form: csv, jsonl or parquet (which needs the extra `arrow`).
        dyads: whether to count events by month and pair of sides too.

    Returns:
        the files that were written.

    Raises:
        DiplomaticCalendarError: the folder cannot be written, or the extra is not installed.
    """
    tables = [name for name in TABLES if dyads or name != "dyads"]
    anchor = calendar.log.head()
    written: dict[str, bytes] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for table in tables:
            written[f"{table}.{form}"] = _WRITERS[form](TABLES[table], _records(calendar, table), anchor)
        digests = {name: hashlib.sha256(content).hexdigest() for name, content in written.items()}
        written["codebook.md"] = codebook(anchor, digests, tables).encode()
        for name, content in written.items():
            write_whole(folder / name, content)
    except OSError as error:
        raise DiplomaticCalendarError(f"cannot write into {folder}: {error.strerror}") from error
    return [folder / name for name in written]


def _records(calendar: Calendar, table: str) -> list[Record]:
    names = [name for name in TABLES[table] if name not in CODES]
    return [_record(dict(zip(names, row, strict=True)), TABLES[table]) for row in calendar.sql(_QUERIES[table])]


def _record(values: Record, columns: Iterable[str]) -> Record:
    """Return a record with the codes of its kind, and with lists and flags as such."""
    code = codes()[values["kind"]]
    record = {}
    for name in columns:
        value = getattr(code, name) if name in CODES else values[name]
        if name in LISTS:
            value = msgspec.json.decode(value)
        elif name in _FLAGS:
            value = bool(value)
        record[name] = value
    return record


def _csv(columns: Mapping[str, str], records: list[Record], _: Anchor) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    for record in records:
        writer.writerow(";".join(value) if isinstance(value, list) else value for value in record.values())
    return text.getvalue().encode()


def _jsonl(_: Mapping[str, str], records: list[Record], __: Anchor) -> bytes:
    return b"".join(msgspec.json.encode(record) + b"\n" for record in records)


def _parquet(columns: Mapping[str, str], records: list[Record], anchor: Anchor) -> bytes:
    pa, parquet = package("pyarrow", "arrow"), package("pyarrow.parquet", "arrow")
    fields = [pa.field(name, _arrow_type(pa, name), metadata={"meaning": columns[name]}) for name in columns]
    told = {"log_position": str(anchor.position), "log_hash": anchor.hash}
    sink = pa.BufferOutputStream()
    parquet.write_table(pa.Table.from_pylist(records, pa.schema(fields, metadata=told)), sink)
    content: bytes = sink.getvalue().to_pybytes()
    return content


def _arrow_type(pa: Any, name: str) -> Any:
    if name in LISTS:
        return pa.list_(pa.string())
    if name in _FLAGS:
        return pa.bool_()
    if name in _NUMBERS:
        return pa.float64()
    return pa.int64() if name in _COUNTS else pa.string()


_WRITERS: dict[str, Write] = {"csv": _csv, "jsonl": _jsonl, "parquet": _parquet}
