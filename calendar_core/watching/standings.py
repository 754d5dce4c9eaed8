"""How the sources of a watch stand, for people and for `/metrics`; to read this, nothing of the watch is needed."""

import datetime as dt

from attrs import frozen

from calendar_core.watching.tables import Row, Tables

_STANDING = """
    SELECT name, next_visit, {not_before}, failures, error, last_visit, last_success, last_new, visits, failed, added,
        changed, vanished, returned, unreadable,
        (SELECT count(*) FROM watch_items WHERE source = name AND state = 'waiting'),
        (SELECT count(*) FROM watch_items WHERE source = name AND state = 'given up')
    FROM watch_sources
"""
_DAYS = """
    SELECT DISTINCT released FROM watch_items WHERE source = :source AND released <> ''
    ORDER BY released DESC LIMIT :limit
"""


@frozen(kw_only=True)
class Standing:
    """How a source stands.

    Attributes:
        name: of the source.
        next_visit: when it is visited next; None for at once.
        not_before: until when its site asked to be left alone; None when it did not.
        failures: visits in a row that failed.
        error: why the last visit failed; empty when it did not.
        last_visit: when it was visited last.
        last_success: when a visit went well last.
        last_new: when a new release was taken in last.
        visits: visits altogether.
        failed: visits that failed, altogether.
        added: releases taken in, altogether.
        changed: versions recorded of releases that changed, altogether.
        vanished: releases that went, altogether.
        returned: releases that came back, altogether.
        unreadable: pages that could not be read, altogether.
        waiting: releases that wait now.
        given_up: releases that are not tried again.
    """

    name: str
    next_visit: dt.datetime | None = None
    not_before: dt.datetime | None = None
    failures: int = 0
    error: str = ""
    last_visit: dt.datetime | None = None
    last_success: dt.datetime | None = None
    last_new: dt.datetime | None = None
    visits: int = 0
    failed: int = 0
    added: int = 0
    changed: int = 0
    vanished: int = 0
    returned: int = 0
    unreadable: int = 0
    waiting: int = 0
    given_up: int = 0


class Standings:
    """Tells how sources stand, from the tables of a watch."""

    def __init__(self, tables: Tables) -> None:
        """Read `tables`."""
        self._tables = tables

    def standing(self, name: str) -> Standing:
        """Return how a source stands; one that was never visited is due at once."""
        return next((each for each in self.standings() if each.name == name), Standing(name=name))

    def standings(self) -> list[Standing]:
        """Return how every source stands that was ever visited, by name; none when there was no watch yet."""
        if not self._tables.version():
            return []
        # Who only reads may find tables of the first version.
        query = _STANDING.format(not_before="not_before" if self._tables.version() > 1 else "''")
        return [_standing(row) for row in self._tables.rows(f"{query} ORDER BY name")]

    def days(self, source: str, limit: int) -> list[dt.date]:
        """Return the last days on which a source published, newest first."""
        if not self._tables.version():
            return []
        return [dt.date.fromisoformat(day) for (day,) in self._tables.rows(_DAYS, source=source, limit=limit)]

    def errors(self, source: str) -> list[str]:
        """Return why releases could not be read the last time they were looked at, each with its address."""
        if not self._tables.version():
            return []
        query = "SELECT url, error FROM watch_items WHERE source = :source AND error <> '' ORDER BY listed_at, key"
        return [why if url in why else f"{url}: {why}" for url, why in self._tables.rows(query, source=source)]


def _standing(row: Row) -> Standing:
    name, next_visit, not_before, failures, error, last_visit, last_success, last_new, *counts = row
    visits, failed, added, changed, vanished, returned, unreadable, waiting, given_up = counts
    return Standing(
        name=name, next_visit=read(next_visit), not_before=read(not_before), failures=failures, error=error,
        last_visit=read(last_visit), last_success=read(last_success), last_new=read(last_new), visits=visits,
        failed=failed, added=added, changed=changed, vanished=vanished, returned=returned, unreadable=unreadable,
        waiting=waiting, given_up=given_up,
    )  # fmt: skip


def written(moment: dt.datetime | None) -> str:
    """Write a time so that times sort as texts; what is never is empty."""
    return "" if moment is None else moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read(written: str) -> dt.datetime | None:
    """Read what `written` wrote."""
    return dt.datetime.fromisoformat(written) if written else None
