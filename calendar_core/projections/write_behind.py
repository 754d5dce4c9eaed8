"""A connection that writes behind: whoever folds goes on, while another thread hands the rows to SQLite.

SQLite does without the interpreter's lock as long as one statement runs. So rows go in by the thousand to a statement,
and where there are two cores, the last events are written while the next ones are folded.
"""

import re
import sqlite3
from collections import deque
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain
from typing import Any

_INSERT = re.compile(
    r"""((?:INSERT|REPLACE)\b[^;]*?\bVALUES\s*)(\((?:\?(?!\d)|'[^']*'|[^()?:@$'])*\))""", re.IGNORECASE
)
"""A statement that adds a row of plain values, given in their order, and does nothing else."""
_VARIABLES = 16384
"""Values in one statement, at most: a thread that waits for the interpreter waits once for each."""
_STATEMENTS = 16
"""Statements kept ready; one of so many values takes half a megabyte."""
_AHEAD = 8
"""How many batches of rows may wait to be written; more would cost memory."""


class WriteBehind(sqlite3.Connection):
    """A connection whose `executemany` returns at once, for the one thread that fills the tables of a new file.

    Whatever else is asked of it waits until all rows are written, so that nothing is missed; what went wrong with a
    row is raised then. Made by `sqlite3.connect(…, factory=WriteBehind)`.
    """

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **{**settings, "check_same_thread": False, "cached_statements": _STATEMENTS})
        self._most = min(_VARIABLES, self.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER))
        self._writer = ThreadPoolExecutor(1, "write-behind")
        self._waiting: deque[Future[None]] = deque()

    def executemany(self, sql: str, rows: Iterable[Any], /) -> sqlite3.Cursor:
        """Write rows soon, in the order of the calls; at once where the statement does more than add plain values."""
        found = list(rows)
        if not found:
            return self.cursor()
        insert, width = _INSERT.fullmatch(sql), len(found[0])
        if insert is None or not all(isinstance(row, tuple) and len(row) == width for row in found):
            self.settle()
            return super().executemany(sql, found)
        self.settle(_AHEAD)
        self._waiting.append(self._writer.submit(self._insert, insert[1], insert[2], found))
        return self.cursor()

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Run a statement when all rows are written."""
        self.settle()
        return super().execute(sql, parameters)

    def backup(self, *args: Any, **settings: Any) -> None:
        """Copy the file when all rows are written."""
        self.settle()
        super().backup(*args, **settings)

    def close(self) -> None:
        """Close the file; what still waits to be written is given up."""
        self._writer.shutdown(cancel_futures=True)
        self._waiting.clear()
        super().close()

    def settle(self, most: int = 0) -> None:
        """Wait until no more than so many batches of rows wait to be written.

        Raises:
            sqlite3.Error: a row could not be written; those behind it are given up.
        """
        while len(self._waiting) > most:
            try:
                self._waiting.popleft().result()
            except BaseException:
                for other in self._waiting:
                    if not other.cancel():
                        other.exception()  # waits for the one that is being written
                self._waiting.clear()
                raise

    def _insert(self, head: str, values: str, rows: Sequence[tuple[Any, ...]]) -> None:
        size = max(self._most // max(len(rows[0]), 1), 1)
        for start in range(0, len(rows), size):
            some = rows[start : start + size]
            super().execute(head + ",".join([values] * len(some)), tuple(chain.from_iterable(some)))
