"""How many releases there will be, as far as that can be seen without reading them."""

from collections.abc import Iterable
from pathlib import Path

from calendar_core.releases.mailboxes import is_maildir

LINES = {".jsonl", ".ndjson"}
"""Suffixes of files with a release on each line."""

SINGLE = {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".eml"}
"""Suffixes of files that hold one release."""

_STEP = 1 << 20


def expected(paths: Iterable[str | Path]) -> int | None:
    """Return how many releases files and folders hold; None when that is not known before they are read."""
    total = 0
    for path in paths:
        count = _of_folder(Path(path)) if Path(path).is_dir() else _of_file(Path(path))
        if count is None:
            return None
        total += count
    return total


def _of_folder(folder: Path) -> int | None:
    if is_maildir(folder):
        return sum(1 for name in ("cur", "new") for _ in (folder / name).iterdir())
    counts = [_of_file(file) for file in folder.rglob("*") if not file.name.startswith(".") and file.is_file()]
    return None if None in counts else sum(count or 0 for count in counts)


def _of_file(file: Path) -> int | None:
    suffix = file.suffix.casefold()
    if suffix in SINGLE:
        return 1
    if suffix not in LINES:
        return None
    try:
        with file.open("rb") as stream:
            return sum(step.count(b"\n") for step in iter(lambda: stream.read(_STEP), b""))
    except OSError:
        return None
