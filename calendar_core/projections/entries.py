"""The answer to a question about the timeline: read as it is iterated, page by page."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import IO, Any, NamedTuple

from attrs import evolve, frozen

from calendar_core.errors import InvalidQueryError
from calendar_core.log.recorded import moment
from calendar_core.projections import records
from calendar_core.projections.entry import Entry
from calendar_core.projections.query import (
    FEW,
    HITS,
    RARE,
    SHARE,
    Frequency,
    Order,
    Selection,
    Statement,
    dimension,
    has_long_beginning,
    order_columns,
)
from calendar_core.projections.reading import ENTRY_COLUMNS, entries
from calendar_core.projections.views import Views

PAGE = 500
"""Entries read at a time: what an iteration holds in memory, however long the timeline is."""
_LARGEST = 2**63 - 1
"""The largest number that SQLite takes."""


@frozen
class Page:
    """Some entries, and where to go on.

    Attributes:
        entries: the entries.
        after: what to give to `Entries.page` for the next ones; None when these are the last.
    """

    entries: tuple[Entry, ...]
    after: str | None


class Version(NamedTuple):
    """Which version of an entry there is, and where it stands in time.

    What was made of an entry holds while its revision and position are the same; `day` and `first` put entries in
    the order of time: the first day that its date may mean, and the position at which the log first heard of it.
    """

    uid: str
    revision: int
    position: int
    status: str
    modified: dt.datetime
    day: str
    first: int


@frozen(eq=False)
class Entries:
    """The entries that a question asks for; nothing is read before they are iterated.

    Each iteration sees what the log holds when it begins; entries that come in while it runs may be seen or not.
    """

    _views: Callable[[], Views]
    _selection: Selection
    _order: Order = "time"
    _limit: int | None = None
    _offset: int = 0

    def __iter__(self) -> Iterator[Entry]:
        left, after, offset = self._limit, None, self._offset
        views = self._views()
        while left is None or left > 0:
            size = PAGE if left is None else min(PAGE, left)
            found, after = self._read(views, size, after, offset)
            yield from found
            if after is None:
                return
            offset = 0
            left = None if left is None else left - len(found)

    def page(self, size: int = 50, after: str | None = None) -> Page:
        """Return some entries, and where the next ones begin; as fast at the end as at the beginning.

        Args:
            size: how many at most.
            after: what the page before gave; None for the first.

        Raises:
            InvalidQueryError: `after` is not what a page gave, or `size` is not positive.
        """
        if size < 1:
            raise InvalidQueryError(f"a page of {size} entries: ask for one at least")
        found, following = self._read(self._views(), size, after, 0 if after else self._offset)
        return Page(tuple(found), following)

    def first(self) -> Entry | None:
        """Return the first entry, or None when there is none."""
        return next(iter(evolve(self, limit=1)), None)

    def versions(self, *, changed_after: int = 0) -> Iterator[Version]:
        """Yield which version of each entry there is, without reading the entries.

        Args:
            changed_after: leave out what did not change after this position of the log.
        """
        statement = Statement(self._selection, changed_after=changed_after)
        columns, reverse = order_columns(self._order, statement.time)
        turn = " DESC" if reverse else ""
        order = ", ".join(column + turn for column in columns)
        sql, parameters = statement.sql(
            "e.uid, e.revision, e.position, e.status, e.modified, e.earliest, e.id",
            tail=f" ORDER BY {order}{_part(self._limit, self._offset)}",
        )
        for uid, revision, position, status, modified, day, first in self._views().rows(sql, parameters):
            yield Version(uid, revision, position, status, moment(modified), day, first)

    def changed_after(self, position: int) -> Iterator[Entry]:
        """Yield the entries that changed after a position of the log, in the order of the changes."""
        asked, views = evolve(self, order="modified"), self._views()
        after: str | None = f"{position}~{_LARGEST}"
        while after is not None:
            found, after = asked._read(views, PAGE, after, 0)  # noqa: SLF001 (its own class)
            yield from found

    def count(self, most: int | None = None) -> int:
        """Return how many entries there are, whatever the limit; counted no further than `most`, which is faster."""
        views = self._views()
        if most is None:
            sql, parameters = Statement(self._selection).sql("count(*)")
        else:
            some, parameters = Statement(self._selection, self._frequency(views)).sql("1", tail=_part(most))
            sql = f"SELECT count(*) FROM ({some})"
        return int(views.rows(sql, parameters)[0][0])

    def counts(self, by: str) -> dict[str, int]:
        """Return how many entries there are of each value, most first.

        Args:
            by: kind, home, counterpart, person, place, country, level, status, confirmed, type, year, month or day.

        Raises:
            InvalidQueryError: entries cannot be counted by this.
        """
        column, join = dimension(by)
        sql, parameters = Statement(self._selection).sql(
            f"{column}, count(*)", join, f" GROUP BY {column} HAVING {column} IS NOT NULL ORDER BY 2 DESC, 1"
        )
        return {str(value): number for value, number in self._views().rows(sql, parameters)}

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return the entries as flat records, one dictionary each."""
        return records.dicts(self._records())

    def to_pandas(self) -> Any:
        """Return the entries as a pandas data frame; needs `pip install diplomatic-calendar[pandas]`."""
        return records.to_pandas(self._records())

    def to_polars(self) -> Any:
        """Return the entries as a polars data frame; needs `pip install diplomatic-calendar[polars]`."""
        return records.to_polars(self._records())

    def to_arrow(self) -> Any:
        """Return the entries as an Arrow table; needs `pip install diplomatic-calendar[arrow]`."""
        return records.to_arrow(self._records())

    def write_csv(self, file: IO[str]) -> None:
        """Write the entries as CSV with a heading; lists are separated by semicolons."""
        records.write_csv(self._records(), file)

    def _repr_html_(self) -> str:
        """Show the first entries in a notebook."""
        return records.to_html(self._records(records.SHOWN_ROWS), self.count())

    def _records(self, most: int | None = None) -> list[Any]:
        statement = Statement(self._selection)
        order, _ = self._order_by(statement)
        limit = min((one for one in (self._limit, most) if one is not None), default=None)
        sql, parameters = statement.sql(records.SQL, tail=f"{order}{_part(limit, self._offset)}")
        return self._views().rows(sql, parameters)

    def _frequency(self, views: Views) -> Frequency:
        """Return how frequent the words asked for are, on which depends where to begin the search."""
        words = self._selection.words
        if words is None or not self._order.endswith("time"):
            return "rare"
        long, of_one = has_long_beginning(words), len(self._selection.counterparts) == 1
        if long and of_one:
            return "rare"
        few = FEW if of_one else RARE
        hits, spread = self._hits(views, words, few + 1)
        if hits <= few:
            return "rare"
        # each entry that is asked for the beginning of a word looks up every word that begins so
        return "everywhere" if not long and spread < hits * SHARE else "common"

    def _hits(self, views: Views, words: str, most: int) -> tuple[int, int]:
        """Return how many entries have words, and over how much of the log the first ones in this order are spread."""
        turn = "DESC" if self._order.startswith("-") else "ASC"
        hits, spread = views.rows(HITS.format(turn=turn), (words, most))[0]
        return hits, spread or 0

    def _order_by(self, statement: Statement) -> tuple[str, tuple[str, ...]]:
        """Return the ORDER BY clause, and the columns in it."""
        columns, reverse = order_columns(self._order, statement.time)
        turn = " DESC" if reverse else ""
        return f" ORDER BY {', '.join(column + turn for column in columns)}", columns

    def _read(self, views: Views, size: int, after: str | None, offset: int) -> tuple[list[Entry], str | None]:
        """Return some entries, and the token of the last where others follow."""
        statement = Statement(self._selection, self._frequency(views))
        order, columns = self._order_by(statement)
        if after is not None:
            sign, marks = "<" if order.endswith("DESC") else ">", ", ".join("?" * len(columns))
            statement.where(f"({', '.join(columns)}) {sign} ({marks})", *_position(after, columns))
        wanted = f"{ENTRY_COLUMNS}, {', '.join(columns)}"
        sql, parameters = statement.sql(wanted, tail=f"{order}{_part(size + 1, offset)}")
        rows = views.rows(sql, parameters)
        following = _token(rows[size - 1][-len(columns) :]) if len(rows) > size else None
        return entries(views, rows[:size]), following


def _part(limit: int | None, offset: int = 0) -> str:
    """Return the clause that leaves so many rows out and takes so many; numbers beyond what SQLite takes mean all."""
    most = -1 if limit is None else min(limit, _LARGEST)
    return f" LIMIT {most} OFFSET {min(offset, _LARGEST)}"


def _token(values: tuple[Any, ...]) -> str:
    return "~".join(str(value) for value in values)


def _position(token: str, columns: tuple[str, ...]) -> list[str | int]:
    values = token.split("~")
    if len(values) != len(columns) or not all(map(_may_stand, values, columns)):
        raise InvalidQueryError(f"{token[:80]!r} is no place in this order: give what the page before gave")
    return [value if _is_day(column) else int(value) for value, column in zip(values, columns, strict=True)]


def _may_stand(value: str, column: str) -> bool:
    """Return whether a value may stand in a column: any text in that of days, and in the others what SQLite takes."""
    if _is_day(column):
        return True
    return value.isascii() and value.isdecimal() and len(value) <= len(str(_LARGEST)) and int(value) <= _LARGEST


def _is_day(column: str) -> bool:
    return column.endswith("earliest")
