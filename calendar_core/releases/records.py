"""Releases as records: JSON Lines, JSON and CSV. A record that cannot be read does not hide the others."""

import csv
import io
import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import msgspec

from calendar_core.errors import ReleaseError
from calendar_core.releases.decoding import WIDE_BOMS, clean, decode
from calendar_core.releases.draft import Draft, Found
from calendar_core.releases.fields import NAMES, carried

LARGEST = 10_000_000
"""Bytes that one release may have; the longest joint statements have some hundred thousand."""

LARGEST_TABLE = 50 * LARGEST
"""Bytes that a JSON or CSV file may have, because it is read whole; JSON Lines has no limit."""

DELIMITERS = ",;\t|"


def from_json_lines(stream: io.BufferedReader, where: str, stem: str) -> Found:
    """Yield the release of each line, or the error that names the line."""
    if stream.peek(4).startswith(WIDE_BOMS):
        text = decode(whole(stream, LARGEST_TABLE))
        stream = io.BufferedReader(io.BytesIO(text.encode("utf-8", "replace")))
    for number, line in enumerate(_lines(stream), start=1):
        if line.strip():
            yield _located(f"{where}:{number}", stem, line)


def from_json(stream: io.BufferedReader, where: str, stem: str) -> Found:
    """Yield the releases of a JSON file: one object, or an array of them."""
    value = _parsed(decode(whole(stream, LARGEST_TABLE)))
    if not isinstance(value, list):
        yield from_record(value, where, stem)
        return
    for number, record in enumerate(value, start=1):
        place = f"{where}: item {number}"
        try:
            yield from_record(record, place, stem)
        except ReleaseError as error:
            yield ReleaseError(f"{place}: {error}")


def from_csv(stream: io.BufferedReader, where: str, stem: str) -> Found:
    """Yield the release of each row; the first row names the columns."""
    text = clean(decode(whole(stream, LARGEST_TABLE)))
    header = text.partition("\n")[0]
    csv.field_size_limit(LARGEST)  # a release is longer than the 128 kB that the csv module expects of a field
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(DELIMITERS, key=header.count))
    _check_columns(rows.fieldnames or [])
    number = rows.line_num + 1
    try:
        for row in rows:
            try:
                yield from_record({name: value for name, value in row.items() if name}, f"{where}:{number}", stem)
            except ReleaseError as error:
                yield ReleaseError(f"{where}:{number}: {error}")
            number = rows.line_num + 1
    except csv.Error as error:
        yield ReleaseError(f"{where}:{number}: no CSV from here on ({error}): put quotes around the text")


def whole(stream: io.BufferedReader, limit: int) -> bytes:
    """Return all that the stream holds.

    Raises:
        ReleaseError: that is more than `limit` bytes.
    """
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise ReleaseError(
            f"it has more than {limit // 1_000_000} MB, too much for one release: split it, or use JSONL"
        )
    return data


def _lines(stream: io.BufferedReader) -> Iterator[bytes]:
    while line := stream.readline(LARGEST + 1):
        yield line
        while len(line) > LARGEST and not line.endswith(b"\n"):
            line = stream.readline(LARGEST + 1) or b"\n"


def _located(place: str, stem: str, line: bytes) -> Draft | ReleaseError:
    if len(line) > LARGEST:
        return ReleaseError(f"{place}: the line has more than {LARGEST // 1_000_000} MB, too much for one release")
    try:
        return from_record(_parsed(decode(line)), place, stem)
    except ReleaseError as error:
        return ReleaseError(f"{place}: {error}")


def _parsed(text: str) -> Any:
    with suppress(msgspec.DecodeError, RecursionError):  # fast, but strict, and short of words about what is wrong
        return msgspec.json.decode(text)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ReleaseError(
            f"this is no JSON ({error.msg}, column {error.colno}): write one object a release"
        ) from error
    except (ValueError, RecursionError) as error:
        raise ReleaseError(f"this JSON cannot be read ({error}): write one flat object a release") from error


def from_record(record: Any, where: str, stem: str) -> Draft:
    """Return the release that a JSON object holds.

    Raises:
        ReleaseError: it is no object, or a field of it has the wrong type.
    """
    if not isinstance(record, dict):
        raise ReleaseError(f"this is no JSON object but {json.dumps(record)[:40]}: write one object a release")
    return Draft(where=where, stem=stem, **{"text": "", **carried(record)})


def _check_columns(columns: object) -> None:
    names = {str(name).strip().casefold() for name in columns}  # type: ignore[attr-defined]
    if names.isdisjoint(NAMES["text"]):
        raise ReleaseError(f"its first row names no column 'text' (only {', '.join(sorted(names))[:200]}): add one")
