"""What projections are measured against: the projection loop of the `eventsourcing` library, one row an event."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from benchmarks.log_peers import Eventsourcing
from calendar_core.events import Event


def eventsourcing_loop(folder: Path, events: Sequence[Event]) -> Any:
    """Return a function that runs the peer's projection over events: a row and its tracking in a transaction each.

    That is how its documentation keeps a view: its recorder for SQLite has no subscriptions, so notifications are
    selected a section at a time. The row is as lean as can be: position, kind, and the words.
    """
    pytest.importorskip("eventsourcing", reason="the peer is absent: pip install 'diplomatic-calendar[bench]'")
    from eventsourcing.persistence import Tracking  # noqa: PLC0415 (an extra)
    from eventsourcing.sqlite import SQLiteDatastore, SQLiteTrackingRecorder  # noqa: PLC0415

    class Rows(SQLiteTrackingRecorder):
        def construct_create_table_statements(self) -> list[str]:
            made = super().construct_create_table_statements()
            return [*made, "CREATE TABLE IF NOT EXISTS entries (position INTEGER PRIMARY KEY, kind TEXT, content TEXT)"]

        def add(self, kind: str, content: str, tracking: Any) -> None:
            with self.datastore.transaction(commit=True) as cursor:
                self._insert_tracking(cursor, tracking)
                cursor.execute("INSERT INTO entries VALUES (?, ?, ?)", (tracking.notification_id, kind, content))

    peer = Eventsourcing(PERSISTENCE_MODULE="eventsourcing.sqlite", SQLITE_DBNAME=str(folder / "peer.db"))
    peer.append(events)
    application = peer._application  # noqa: SLF001

    def run() -> None:
        rows = Rows(SQLiteDatastore(str(folder / "view.db")))
        rows.create_table()
        start = 1
        while page := application.recorder.select_notifications(start, 1000):
            for notification in page:
                event = application.mapper.to_domain_event(notification).event
                words = event.evidence.text if hasattr(event, "evidence") else event.release.title
                rows.add(type(event).__name__, words, Tracking(application.name, notification.id))
            start = page[-1].id + 1
        rows.datastore.close()
        peer.close()

    return run
