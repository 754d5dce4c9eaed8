"""A register that was asked for, as records, JSON data, data frames, CSV and HTML."""

import csv
import types
from collections.abc import Callable, Iterator, Sequence
from typing import IO, Any, Generic, Literal, TypeVar, get_args, get_origin, get_type_hints

import attrs
import msgspec
from attrs import frozen

from calendar_core.projections.records import harmless, html_table, package

T = TypeVar("T", bound=attrs.AttrsInstance)
Make = Callable[[str, tuple[Any, ...]], Any]
"""Makes a type of a data frame: of a name (`text`, `int`, `list`, `counts`, `struct` …), and of what it holds."""


@frozen(eq=False)
class Register(Generic[T]):
    """Records of one type, read when they are iterated."""

    _type: type[T]
    _read: Callable[[], Sequence[T]]

    def __iter__(self) -> Iterator[T]:
        return iter(self._read())

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return the records as JSON data."""
        return [msgspec.to_builtins(record) for record in self]

    def to_pandas(self) -> Any:
        """Return the records as a pandas data frame; needs `pip install diplomatic-calendar[pandas]`."""
        pd = package("pandas", "pandas")
        return pd.DataFrame(self.to_dicts(), columns=self.columns)

    def to_polars(self) -> Any:
        """Return the records as a polars data frame; needs `pip install diplomatic-calendar[polars]`.

        What is counted by name is a list of `key` and `value`.
        """
        pl = package("polars", "polars")
        schema = {name: _shape(hint, _polars_type) for name, hint in self._hints.items()}
        return pl.DataFrame([_listed(record) for record in self.to_dicts()], schema=schema)

    def to_arrow(self) -> Any:
        """Return the records as an Arrow table; needs `pip install diplomatic-calendar[arrow]`."""
        pa = package("pyarrow", "arrow")
        fields = [pa.field(name, _shape(hint, _arrow_type)) for name, hint in self._hints.items()]
        return pa.Table.from_pylist([_listed(record) for record in self.to_dicts()], pa.schema(fields))

    def write_csv(self, file: IO[str]) -> None:
        """Write the records as CSV with a heading; lists are separated by semicolons, what is more stands as JSON."""
        writer = csv.writer(file)
        writer.writerow(self.columns)
        for record in self.to_dicts():
            writer.writerow([harmless(_cell(record[name])) for name in self.columns])

    def _repr_html_(self) -> str:
        """Show the first records in a notebook."""
        rows = self.to_dicts()
        return html_table(
            self.columns, ([row[name] for name in self.columns] for row in rows), f"{len(rows):,} records"
        )

    @property
    def columns(self) -> list[str]:
        """The names of the fields of a record."""
        return list(self._hints)

    @property
    def _hints(self) -> dict[str, Any]:
        hints = get_type_hints(self._type)
        return {each.name: hints[each.name] for each in attrs.fields(self._type)}


def _cell(value: Any) -> Any:
    if isinstance(value, tuple) and all(isinstance(each, str) for each in value):
        return ";".join(value)
    return msgspec.json.encode(value).decode() if isinstance(value, tuple | dict) else value


def _listed(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record in which what is counted by name is a list, as data frames need it."""
    return {
        name: [{"key": key, "value": number} for key, number in value.items()] if isinstance(value, dict) else value
        for name, value in record.items()
    }


def _shape(hint: Any, make: Make) -> Any:
    """Return the type of a data frame for the type of a field."""
    origin, inside = get_origin(hint), [each for each in get_args(hint) if each not in (type(None), ...)]
    if origin is types.UnionType:
        return _shape(inside[0], make)
    if origin is tuple:
        return make("list", (_shape(inside[0], make),))
    if origin is dict:
        return make("list", (make("struct", (("key", make("str", ())), ("value", make("int", ())))),))
    if attrs.has(hint):
        fields = get_type_hints(hint).items()
        return make("struct", tuple((name, _shape(each, make)) for name, each in fields))
    return make("str" if origin is Literal else hint.__name__, ())


def _polars_type(name: str, inside: tuple[Any, ...]) -> Any:
    pl = package("polars", "polars")
    if name == "struct":
        return pl.Struct(dict(inside))
    if name == "list":
        return pl.List(*inside)
    return {"str": pl.String, "int": pl.Int64, "float": pl.Float64, "bool": pl.Boolean}[name]


def _arrow_type(name: str, inside: tuple[Any, ...]) -> Any:
    pa = package("pyarrow", "arrow")
    if name == "struct":
        return pa.struct(list(inside))
    if name == "list":
        return pa.list_(*inside)
    return {"str": pa.string(), "int": pa.int64(), "float": pa.float64(), "bool": pa.bool_()}[name]
