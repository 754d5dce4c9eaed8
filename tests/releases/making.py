"""Drafts and files made for tests."""

import datetime as dt
from pathlib import Path
from typing import Any

from calendar_core.errors import ReleaseError
from calendar_core.events import Release
from calendar_core.releases import Draft, Hints, read

TODAY = dt.date(2024, 10, 2)
SENTENCE = "The Foreign Minister met with the Foreign Minister of Spain."


def a_draft(**fields: Any) -> Draft:
    """Return a draft of a Kazakh release that lacks nothing, unless said otherwise."""
    given = {"where": "r.txt", "stem": "r", "text": SENTENCE, "home": "KZ", "published": "2024-10-01"}
    return Draft(**(given | fields))


def read_file(path: Path, content: str | bytes, hints: Hints | None = None) -> list[Release | ReleaseError]:
    """Write a file and read it."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read([path], hints, today=TODAY))


def the_release(found: list[Release | ReleaseError]) -> Release:
    """Return the one release that was found."""
    (release,) = found
    assert isinstance(release, Release), release
    return release


def the_error(found: list[Release | ReleaseError]) -> str:
    """Return the message of the one error that was found."""
    (error,) = found
    assert isinstance(error, ReleaseError), error
    return str(error)
