"""What a watch keeps: which releases were seen, which wait, what failed, and when to look again."""

import datetime as dt
from collections.abc import Mapping, Sequence
from hashlib import sha256

from calendar_core.fetching.client import Validators
from calendar_core.releases.listing.item import Item
from calendar_core.watching.records import GIVEN_UP, TAKEN, WAITING, Known, Outcome
from calendar_core.watching.standings import Standings, read, written
from calendar_core.watching.tables import Row

_COUNTERS = ("added", "changed", "vanished", "returned", "unreadable")

_LIST = """
    INSERT INTO watch_items (source, key, url, title, published, updated, html, listed_at, place, next_look)
    VALUES (:source, :key, :url, :title, :published, :updated, :html, :now, :place, :now)
    ON CONFLICT (source, key) DO UPDATE SET
        title = excluded.title,
        published = excluded.published,
        updated = excluded.updated,
        html = CASE WHEN watch_items.digest = :digest THEN '' ELSE excluded.html END,
        next_look = CASE WHEN excluded.updated > watch_items.updated AND watch_items.updated <> ''
            THEN excluded.next_look ELSE watch_items.next_look END,
        tries = CASE WHEN excluded.updated > watch_items.updated THEN 0 ELSE watch_items.tries END,
        state = CASE
            WHEN watch_items.state = 'taken' AND excluded.html <> '' AND watch_items.digest <> :digest THEN 'waiting'
            WHEN watch_items.state = 'given up' AND excluded.updated > watch_items.updated THEN 'waiting'
            ELSE watch_items.state END
"""
_VALIDATORS = """
    INSERT INTO watch_lists (source, url, etag, last_modified) VALUES (:source, :url, :etag, :last_modified)
    ON CONFLICT (source, url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified
"""
_KNOWN = """
    SELECT url, title, published, updated, html, tries, missing, etag, last_modified, digest, taken_at
    FROM watch_items WHERE source = :source
"""
_NEW = f"{_KNOWN} AND state = '{WAITING}' AND next_look <= :now ORDER BY listed_at, published, place LIMIT :limit"
_AGAIN = f"{_KNOWN} AND state = '{TAKEN}' AND next_look <> '' AND next_look <= :now ORDER BY next_look LIMIT :limit"
_TAKE = """
    UPDATE watch_items SET state = 'taken', tries = 0, missing = :missing, error = '', etag = :etag, html = '',
        last_modified = :last_modified, digest = :digest, released = :released, next_look = :next_look,
        taken_at = CASE WHEN taken_at = '' THEN :now ELSE taken_at END
    WHERE source = :source AND key = :key
"""
_LATER = """
    UPDATE watch_items SET tries = :tries, missing = :missing, error = :error, next_look = :next_look, state = :state
    WHERE source = :source AND key = :key
"""
_VISIT = """
    UPDATE watch_sources SET next_visit = :next_visit, not_before = :not_before, last_visit = :now,
        visits = visits + 1, error = :error,
        failures = CASE WHEN :error = '' THEN 0 ELSE failures + 1 END,
        failed = failed + CASE WHEN :error = '' THEN 0 ELSE 1 END,
        last_success = CASE WHEN :error = '' THEN :now ELSE last_success END,
        last_new = CASE WHEN :added > 0 THEN :now ELSE last_new END,
        added = added + :added, changed = changed + :changed, vanished = vanished + :vanished,
        returned = returned + :returned, unreadable = unreadable + :unreadable
    WHERE name = :name
"""


class State(Standings):
    """The state of a watch, in tables; may be used from several threads."""

    def validators(self, source: str, url: str) -> Validators:
        """Return what the last answer for a list gave."""
        query = "SELECT etag, last_modified FROM watch_lists WHERE source = :source AND url = :url"
        rows = self._tables.rows(query, source=source, url=url)
        return Validators(etag=rows[0][0], last_modified=rows[0][1]) if rows else Validators()

    def note_listed(
        self, source: str, items: Sequence[Item], lists: Mapping[str, Validators], now: dt.datetime
    ) -> None:
        """Keep what was listed, new releases as waiting, together with what makes the next request conditional.

        In one transaction: a list that is not sent again because it did not change has nothing that was not kept.
        """
        rows = (_listed(source, item, -place, now) for place, item in enumerate(items))
        told = (
            {"source": source, "url": url, "etag": each.etag, "last_modified": each.last_modified}
            for url, each in lists.items()
        )
        with self._tables.transaction():
            self._tables.run_many(_LIST, rows)
            self._tables.run_many(_VALIDATORS, told)

    def waiting(self, source: str, now: dt.datetime, limit: int) -> list[Known]:
        """Return the first releases that wait to be read, in the order in which they were published."""
        return [_known(row) for row in self._tables.rows(_NEW, source=source, now=written(now), limit=limit)]

    def due(self, source: str, now: dt.datetime, limit: int) -> list[Known]:
        """Return the releases that are to be looked at again, those first that wait longest."""
        return [_known(row) for row in self._tables.rows(_AGAIN, source=source, now=written(now), limit=limit)]

    def make_due(self, source: str, since: dt.date, now: dt.datetime) -> None:
        """Let the releases published since a day be looked at again now."""
        statement = (
            "UPDATE watch_items SET next_look = :now WHERE source = :source AND state = 'taken' AND released >= :since"
        )
        self._tables.run(statement, source=source, since=since.isoformat(), now=written(now))

    def take(
        self,
        source: str,
        item: Item,
        *,
        released: str,
        validators: Validators,
        digest: str,
        next_look: dt.datetime | None,
        now: dt.datetime,
    ) -> None:
        """Note that a release is in the log as its site has it now, and when to look again, if ever."""
        self._tables.run(
            _TAKE, source=source, key=item.key, released=released, etag=validators.etag, digest=digest, missing=0,
            last_modified=validators.last_modified, next_look=written(next_look), now=written(now),
        )  # fmt: skip

    def put_off(
        self, source: str, known: Known, error: str, *, tries: int, missing: int, next_look: dt.datetime | None
    ) -> None:
        """Note that a release could not be read, and when to try again; None for no more."""
        state = TAKEN if known.taken_at else WAITING if next_look else GIVEN_UP
        self._tables.run(
            _LATER, source=source, key=known.item.key, tries=tries, missing=missing, error=error[:1000], state=state,
            next_look=written(next_look),
        )  # fmt: skip

    def visited(
        self,
        name: str,
        outcome: Outcome,
        *,
        now: dt.datetime,
        next_visit: dt.datetime,
        not_before: dt.datetime | None = None,
        error: str = "",
    ) -> None:
        """Note what came of a visit, when the next one is due, and until when the site asked to be left alone."""
        counts = {counter: getattr(outcome, counter) for counter in _COUNTERS}
        with self._tables.transaction():
            self._tables.run("INSERT INTO watch_sources (name) VALUES (:name) ON CONFLICT DO NOTHING", name=name)
            self._tables.run(
                _VISIT, name=name, now=written(now), next_visit=written(next_visit), not_before=written(not_before),
                error=error[:1000], **counts,
            )  # fmt: skip


def digest_of(content: bytes) -> str:
    """Return what tells one content of a page from another."""
    return sha256(content).hexdigest()


def _listed(source: str, item: Item, place: int, now: dt.datetime) -> dict[str, object]:
    return {
        "source": source, "key": item.key, "url": item.url, "title": item.title, "published": item.published,
        "updated": item.updated, "html": item.html, "now": written(now), "place": place,
        "digest": digest_of(item.html.encode("utf-8", "replace")),
    }  # fmt: skip


def _known(row: Row) -> Known:
    url, title, published, updated, html, tries, missing, etag, last_modified, digest, taken_at = row
    return Known(
        item=Item(url=url, title=title, published=published, updated=updated, html=html),
        tries=tries,
        missing=missing,
        validators=Validators(etag=etag, last_modified=last_modified),
        digest=digest,
        taken_at=read(taken_at),
    )
