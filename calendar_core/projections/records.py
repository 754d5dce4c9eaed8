"""Entries as flat records: one row each, for spreadsheets and data frames."""

import csv
import html
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from itertools import islice
from typing import IO, Any, Literal

import msgspec

from calendar_core.errors import MissingExtraError

Type = Literal["text", "list", "bool", "int", "float", "time"]

COLUMNS: dict[str, Type] = {
    "uid": "text",
    "kind": "text",
    "status": "text",
    "confirmed": "bool",
    "revision": "int",
    "home": "text",
    "counterparts": "list",
    "people": "list",
    "date": "text",
    "stated": "bool",
    "earliest": "text",
    "latest": "text",
    "place": "text",
    "country": "text",
    "latitude": "float",
    "longitude": "float",
    "title": "text",
    "type": "text",
    "level": "text",
    "occasion": "text",
    "confidence": "float",
    "sources": "int",
    "created": "time",
    "modified": "time",
    "position": "int",
}
"""The columns of a record, as `entries` in the read models documents them, and what they hold."""
SQL = ", ".join(f"e.{name}" for name in COLUMNS)
_SHOWN = ("date", "home", "counterparts", "kind", "title", "people", "place", "status", "sources")
SHOWN_ROWS = 20

Row = Sequence[Any]
_DECODE: dict[Type, Callable[[Any], Any]] = {
    "list": msgspec.json.Decoder(list[str]).decode,
    "bool": bool,
}


def dicts(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Return records as dictionaries; times stay texts (ISO 8601, UTC)."""
    decoders = [_DECODE.get(type_, _same) for type_ in COLUMNS.values()]
    return [{name: decode(value) for name, decode, value in zip(COLUMNS, decoders, row, strict=True)} for row in rows]


def _same(value: Any) -> Any:
    return value


def write_csv(rows: Iterable[Row], file: IO[str]) -> None:
    """Write records as CSV (RFC 4180) with a heading; the values of a list are separated by semicolons."""
    lists = [index for index, type_ in enumerate(COLUMNS.values()) if type_ == "list"]
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for row in rows:
        cells = list(row)
        for index in lists:
            cells[index] = ";".join(_DECODE["list"](cells[index]))
        writer.writerow([harmless(cell) for cell in cells])


def harmless(cell: Any) -> Any:
    """Keep a spreadsheet from taking words of a release for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t")) else cell


def to_html(rows: Sequence[Row], count: int) -> str:
    """Return the first records as an HTML table."""
    shown = ([record[name] for name in _SHOWN] for record in dicts(rows[:SHOWN_ROWS]))
    return html_table(_SHOWN, shown, f"{count:,} entries")


def html_table(columns: Sequence[str], rows: Iterable[Sequence[Any]], below: str) -> str:
    """Return the first rows as an HTML table, with a line below it."""
    head = "".join(f"<th>{name}</th>" for name in columns)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in islice(rows, SHOWN_ROWS))
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{below}</p>"


def _cell(value: Any) -> str:
    text = "" if value is None else _words(value)
    return f"<td>{html.escape(text)}</td>"


def _words(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(_words, value))
    if isinstance(value, dict):
        return ", ".join(f"{key}: {one}" for key, one in value.items())
    return str(value)


def package(name: str, extra: str) -> Any:
    """Return a package of data frames.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingExtraError(f"this needs {name}: pip install 'diplomatic-calendar[{extra}]'") from error


def to_pandas(rows: Sequence[Row]) -> Any:
    """Return records as a pandas data frame; needs the extra `pandas`."""
    pd = package("pandas", "pandas")
    columns = _columns(rows)
    frame = pd.DataFrame({name: _plain(columns[name], type_) for name, type_ in COLUMNS.items()})
    for name, type_ in COLUMNS.items():
        if type_ == "time":
            frame[name] = pd.to_datetime(frame[name], utc=True)
    return frame


def to_polars(rows: Sequence[Row]) -> Any:
    """Return records as a polars data frame; needs the extra `polars`."""
    pl = package("polars", "polars")
    stored = {
        "text": pl.String,
        "list": pl.String,
        "time": pl.String,
        "bool": pl.Int64,
        "int": pl.Int64,
        "float": pl.Float64,
    }
    columns = _columns(rows)
    frame = pl.DataFrame([pl.Series(name, columns[name], stored[type_]) for name, type_ in COLUMNS.items()])
    lists = [name for name, type_ in COLUMNS.items() if type_ == "list"]
    flags = [name for name, type_ in COLUMNS.items() if type_ == "bool"]
    times = [name for name, type_ in COLUMNS.items() if type_ == "time"]
    return frame.with_columns(
        pl.col(lists).str.json_decode(pl.List(pl.String)),
        pl.col(flags).cast(pl.Boolean),
        pl.col(times).str.to_datetime("%Y-%m-%dT%H:%M:%S%.6fZ", time_unit="us", time_zone="UTC"),
    )


def to_arrow(rows: Sequence[Row]) -> Any:
    """Return records as an Arrow table; needs the extra `arrow`."""
    pa = package("pyarrow", "arrow")
    types = {
        "text": pa.string(), "list": pa.list_(pa.string()), "time": pa.timestamp("us", tz="UTC"), "bool": pa.bool_(),
        "int": pa.int64(), "float": pa.float64(),
    }  # fmt: skip
    columns = _columns(rows)
    arrays = []
    for name, type_ in COLUMNS.items():
        if type_ == "time":
            arrays.append(pa.array(columns[name], pa.string()).cast(types[type_]))
        else:
            arrays.append(pa.array(_plain(columns[name], type_), types[type_]))
    return pa.table(arrays, names=list(COLUMNS))


def _columns(rows: Sequence[Row]) -> dict[str, Sequence[Any]]:
    return dict(zip(COLUMNS, zip(*rows, strict=True) if rows else [()] * len(COLUMNS), strict=True))


def _plain(values: Sequence[Any], type_: Type) -> list[Any]:
    decode = _DECODE.get(type_)
    return list(values) if decode is None else [decode(value) for value in values]
