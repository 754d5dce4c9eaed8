"""Entries as plain data, for JSON and tables."""

from typing import Any

import msgspec

from calendar_core.codec import dump
from calendar_core.projections.entry import Entry


def plain(entry: Entry) -> dict[str, Any]:
    """Return an entry as JSON data: its own fields, those of its fact, and its sources with their words."""
    fact = dump(entry.fact)
    del fact["release"], fact["evidence"]
    return {
        "uid": entry.uid,
        "revision": entry.revision,
        "status": entry.status,
        "confirmed": entry.confirmed,
        **fact,
        "confidence": entry.confidence,
        "created": entry.created,
        "modified": entry.modified,
        "position": entry.position,
        "related": entry.related,
        "sources": [msgspec.to_builtins(source) for source in entry.sources],
    }
