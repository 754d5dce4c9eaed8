"""The fields of a release, by the names that front matter, JSON and tables give them."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from calendar_core.errors import ReleaseError
from calendar_core.releases.decoding import clean, one_line

NAMES = {
    "text": ("text", "body", "content"),
    "title": ("title", "headline"),
    "id": ("id",),
    "home": ("home", "country"),
    "source": ("source", "publisher"),
    "published": ("published", "date"),
    "lang": ("lang", "language"),
    "url": ("url", "link"),
}
"""What each field of a release may be called; the first name is ours and wins."""


def carried(record: Mapping[Any, Any]) -> dict[str, str]:
    """Return the fields of a release that a record has, clean, without the empty ones; others are ignored.

    Raises:
        ReleaseError: a field has no text, number or date as its value.
    """
    by_name = {str(name).strip().casefold(): value for name, value in record.items()}
    fields: dict[str, str] = {}
    for field, names in NAMES.items():
        value = next((by_name[name] for name in names if by_name.get(name) is not None), None)
        text = (clean if field == "text" else one_line)(_text(field, value))
        if text.strip():
            fields[field] = text
    return fields


def _text(field: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, dt.date):  # a YAML date, or one with a time
        return value.isoformat()
    if field == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise ReleaseError(f"its field {field!r} is {_shown(value)}, no text: write it in quotes")


def _shown(value: Any) -> str:
    text = repr(value) if isinstance(value, (bool, int, float)) else type(value).__name__
    return {"list": "a list", "dict": "a mapping"}.get(text, text)
