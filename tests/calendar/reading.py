"""Releases, and ways to read them, that can be sent to another process."""

import os
from collections.abc import Iterator

from calendar_core.events import Fact, Release
from tests.events import a_fact


def some_releases(count: int) -> Iterator[Release]:
    """Yield small releases: more than 192 of them are worth workers."""
    for number in range(count):
        yield Release(id=f"r{number}", home="KZ", published="2024-10-01", text=f"The ministers met, {number}.")


def read_one(release: Release) -> list[Fact]:
    """Read a meeting."""
    return [a_fact(release=release.id)]


def die_at_250(release: Release) -> list[Fact]:
    """End the process at one release, as a library that crashes does."""
    if release.id == "r250":
        os._exit(3)
    return read_one(release)
