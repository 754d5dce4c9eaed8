"""Corrections, checked before they are recorded."""

from collections.abc import Mapping
from typing import Any

import msgspec

from calendar_core.codec import correct
from calendar_core.errors import LogError
from calendar_core.projections import Views
from calendar_core.projections.rows import decode_fact


def changes_in_json(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return the new values of fields in the form of the codec's JSON."""
    return {name: msgspec.to_builtins(value) for name, value in changes.items()}


def check_correction(views: Views, fact: str, changes: Mapping[str, Any]) -> None:
    """See that a correction fits the fact as it now stands.

    Raises:
        LogError: there is no such fact.
        InvalidEventError: there is no such field, or its value has the wrong shape.
    """
    rows = views.rows("SELECT kind, data FROM reports WHERE fact = ?", (fact,))
    if not rows:
        raise LogError(f"no fact has the id {fact!r}: `dipcal show` gives those of an entry")
    correct(decode_fact(*rows[0]), changes)
