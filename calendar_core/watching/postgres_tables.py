"""The tables of a watch in PostgreSQL, in a schema of their own beside that of the log."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

from calendar_core.log.postgres_connection import connect, explained, public_name
from calendar_core.log.postgres_schema import LOCK
from calendar_core.watching.tables import SCHEMA, TIMEOUT, Row, Tables, Values, in_pyformat

NAMESPACE = "dipcal_watch"
"""The schema of the tables: who may only append to the log may still own a watch."""


class PostgresTables(Tables):
    """The tables in the PostgreSQL database of a log."""

    def __init__(self, url: str, *, read_only: bool = False) -> None:
        """Connect."""
        super().__init__(public_name(url))
        with self._explained():
            self._connection = connect(url, TIMEOUT, read_only=read_only)
            self._connection.execute(f"SET search_path = {NAMESPACE}")

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def migrate(self) -> None:
        """Make the tables, or bring them up to date; one at a time, whoever opens first."""
        if self.version() == SCHEMA:
            return
        with self.transaction():
            self.run(f"SELECT pg_advisory_xact_lock({LOCK} + 1)")
            if not self._has_tables():
                self.run("SET LOCAL client_min_messages = error")
                self.run(f"CREATE SCHEMA IF NOT EXISTS {NAMESPACE}")
            super().migrate()

    def _rows(self, query: str, values: Values) -> list[Row]:
        cursor = self._connection.execute(in_pyformat(query), values)
        return [] if cursor.description is None else cursor.fetchall()

    def _many(self, statement: str, many: Sequence[Values]) -> None:
        with self._connection.cursor() as cursor:
            cursor.executemany(in_pyformat(statement), many)

    def _has_tables(self) -> bool:
        return bool(self.rows(f"SELECT to_regclass('{NAMESPACE}.watch_schema') IS NOT NULL")[0][0])

    def _transaction(self) -> AbstractContextManager[object]:
        return self._connection.transaction()

    def _explained(self) -> AbstractContextManager[object]:
        return explained(self._name)
