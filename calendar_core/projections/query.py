"""Questions to the timeline as SQL: what to look for, in which order, from where on."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any, Literal

from attrs import frozen

from calendar_core.edtf import Edtf
from calendar_core.errors import InvalidQueryError
from calendar_core.letters import fold

Order = Literal["time", "-time", "recorded", "-recorded", "modified", "-modified"]

ORDERS: dict[Order, tuple[str, ...]] = {
    "time": ("e.earliest", "e.id"),
    "recorded": ("e.id",),
    "modified": ("e.position", "e.id"),
}
"""The columns of each order; with a minus before its name it is turned round."""
DIMENSIONS = {
    "kind": "e.kind",
    "home": "e.home",
    "status": "e.status",
    "level": "e.level",
    "confirmed": "e.confirmed",
    "place": "e.place",
    "country": "e.country",
    "type": "e.type",
    "year": "substr(e.earliest, 1, 4)",
    "month": "substr(e.earliest, 1, 7)",
    "day": "e.earliest",
    "counterpart": "c.party",
    "person": "p.name",
}
"""What entries can be counted by, and the column that tells it."""
_JOINS = {
    "counterpart": " JOIN entry_counterparts AS c ON c.entry = e.id",
    "person": " JOIN entry_people AS p ON p.entry = e.id",
}
_OF_ALL = " JOIN entry_counterparts AS w ON w.entry = e.id"
_OF_EACH = " CROSS JOIN entry_counterparts AS w ON w.earliest = e.earliest AND w.entry = e.id"
"""The counterparts of entries: from the counterpart to its entries, or from each entry to its counterparts."""
LONG = 31
"""Entries of more days than this are few, and are looked for on their own."""
_TOKEN = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"\w")

Day = str | dt.date | Edtf
Parameters = list[Any]


@frozen(kw_only=True)
class Selection:
    """Which entries are asked for; whatever is empty holds for all.

    Attributes:
        counterparts: any of these codes.
        homes: a source of any of these states.
        kinds: any of these kinds.
        statuses: any of these.
        levels: any of these ranks.
        since: entries that may be on or after this day.
        until: entries that may be on or before this day.
        words: a query of the full-text index.
        place_country: the state that the place asked for may be.
        confidence: the least confidence.
        confirmed: whether an editor checked it.
        release: a source in this release.
    """

    counterparts: tuple[str, ...] = ()
    homes: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    words: str | None = None
    confidence: float | None = None
    confirmed: bool | None = None
    release: str | None = None


def first_day(day: Day | None) -> str | None:
    """Return the first day that a date may mean, ISO 8601."""
    return _edge(day, last=False)


def last_day(day: Day | None) -> str | None:
    """Return the last day that a date may mean, ISO 8601."""
    return _edge(day, last=True)


def _edge(day: Day | None, *, last: bool) -> str | None:
    if day is None:
        return None
    if isinstance(day, dt.datetime):
        day = day.date()
    edtf = day if isinstance(day, Edtf) else Edtf.parse(str(day))
    edge = edtf.latest if last else edtf.earliest
    return edge.isoformat() if edge else None


def words_query(text: str, column: str | None = None) -> str:
    """Return the full-text query for words as people write them.

    All words must stand in an entry, `"in quotes"` they follow each other, and `minist*` is the beginning of a word.
    Whatever else the index takes for an operator is taken as text, and a NUL, at which it would stop, parts words.
    """
    terms = []
    for phrase, word in _TOKEN.findall(fold(text.replace("\0", " "))):
        term = phrase or word.rstrip("*")
        if _WORD.search(term):
            terms.append('"' + term.replace('"', " ") + '"' + ("*" if word.endswith("*") else ""))
    query = " AND ".join(terms) or '""'
    return f"{column} : ({query})" if column else query


Frequency = Literal["rare", "common", "everywhere"]
RARE = 2_000
"""Words in up to so many entries are rare."""
FEW = 10_000
"""Words in up to so many entries are looked up first where a counterpart is asked for; else its entries are asked."""
SHARE = 25
"""Words that one of so many entries has are everywhere."""
HITS = (
    "SELECT count(*), max(rowid) - min(rowid) FROM"
    " (SELECT rowid FROM entry_words WHERE entry_words MATCH ? ORDER BY rowid {turn} LIMIT ?)"
)
"""How many entries have words, counted no further than needed, and over how much of the log these are spread."""
_LONG_BEGINNING = re.compile(r'\w{4,}"\*')
_HAVING_WORDS: dict[Frequency, str] = {
    "rare": "e.id IN (SELECT rowid FROM entry_words WHERE entry_words MATCH ?)",
    "common": "+{id} IN (SELECT rowid FROM entry_words WHERE entry_words MATCH ?)",
    "everywhere": "EXISTS (SELECT 1 FROM entry_words WHERE rowid = {id} AND entry_words MATCH ?)",
}
"""How to ask for words: from the words to the entries; along the entries, with a list of hits; asking each entry."""
_OF_RELEASE = "received IN (SELECT position FROM releases WHERE id = ?) OR (received IS NULL AND release = ?)"
"""Which reports are those of a release, whichever of its versions they were read from."""


def has_long_beginning(words: str) -> bool:
    """Whether a full-text query asks for the beginning of a word in more letters than the index is prepared for."""
    return _LONG_BEGINNING.search(words) is not None


class Statement:
    """A SELECT over entries, with its parameters."""

    def __init__(self, selection: Selection, frequency: Frequency = "rare", *, changed_after: int = 0) -> None:
        """Select entries, whose words are as frequent as this.

        Those that changed after a position of the log are few, and each is asked for the rest: left to itself, SQLite
        would look through everything that a counterpart has.
        """
        self._frequency: Frequency = "everywhere" if changed_after else frequency
        self._few = bool(changed_after)
        self._index = " INDEXED BY entries_position" if changed_after else ""
        self._joins: list[str] = []
        self._conditions: list[str] = []
        self._parameters: Parameters = []
        self.time = "e.earliest"
        if changed_after:
            self.where("e.position > ?", changed_after)
        self._select(selection)

    def where(self, condition: str, *parameters: Any) -> None:
        """Ask for one more thing."""
        self._conditions.append(condition)
        self._parameters += parameters

    def sql(self, columns: str, joins: str = "", tail: str = "") -> tuple[str, Parameters]:
        """Return the statement and its parameters."""
        where = " WHERE " + " AND ".join(self._conditions) if self._conditions else ""
        tables = f"entries AS e{self._index}{''.join(self._joins)}{joins}"
        return f"SELECT {columns} FROM {tables}{where}{tail}", self._parameters

    def _select(self, one: Selection) -> None:
        of_one = len(one.counterparts) == 1  # whose own rows tell some things without a look at the entries
        self._any_of("w.kind" if of_one else "e.kind", one.kinds)
        self._any_of("w.status" if of_one else "e.status", one.statuses)
        self._any_of("e.level", one.levels)
        if one.homes:
            told_by = " OR ".join(["instr(e.homes, ?)"] * len(one.homes))
            self.where(f"({told_by})", *(f"|{home}|" for home in one.homes))
        if one.confidence is not None:
            self.where("e.confidence >= ?", one.confidence)
        if one.confirmed is not None:
            self.where("e.confirmed = ?", one.confirmed)
        if one.release is not None:
            self.where(f"e.id IN (SELECT entry FROM reports WHERE {_OF_RELEASE})", one.release, one.release)
        if one.words is not None:
            having = _HAVING_WORDS[self._frequency].format(id="w.entry" if of_one else "e.id")
            self.where(having, one.words)
        self._select_counterparts(one.counterparts)
        self._select_time(one.since, one.until)

    def _select_counterparts(self, parties: Sequence[str]) -> None:
        if len(parties) == 1:
            self._joins.append(_OF_EACH if self._few else _OF_ALL)
            self.where("w.party = ?", *parties)
            self.time = "w.earliest"
        elif parties:
            condition = f"e.id IN (SELECT entry FROM entry_counterparts WHERE party IN ({_marks(parties)}))"
            self.where(condition, *parties)

    def _select_time(self, since: str | None, until: str | None) -> None:
        if until is not None:
            self.where(f"{self.time} <= ?", until)
        if since is not None:
            self.where("e.latest >= ?", since)
            # with a plain min() SQLite walks the index of all entries instead of that of the long ones
            long = "SELECT min(+earliest) FROM entries WHERE days > 31 AND latest >= ?"
            self.where(f"{self.time} >= min(date(?, '-31 days'), ifnull(({long}), '9999-12-31'))", since, since)

    def _any_of(self, column: str, values: Sequence[str]) -> None:
        if values:
            self.where(f"{column} IN ({_marks(values)})", *values)


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


def order_columns(order: Order, time: str) -> tuple[tuple[str, ...], bool]:
    """Return the columns of an order, and whether it is turned round.

    Raises:
        InvalidQueryError: there is no such order.
    """
    name = order.removeprefix("-")
    if name not in ORDERS:
        names = ", ".join(f"{one}, -{one}" for one in ORDERS)
        raise InvalidQueryError(f"no order {order!r}: there are {names}")
    columns = tuple(time if column == "e.earliest" else column for column in ORDERS[name])
    return columns, order.startswith("-")


def dimension(name: str) -> tuple[str, str]:
    """Return the column that entries are counted by, and the join that it needs.

    Raises:
        InvalidQueryError: entries cannot be counted by this.
    """
    if name not in DIMENSIONS:
        raise InvalidQueryError(f"entries cannot be counted by {name!r}: there are {', '.join(DIMENSIONS)}")
    return DIMENSIONS[name], _JOINS.get(name, "")
