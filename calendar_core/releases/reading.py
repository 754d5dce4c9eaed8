"""From paths to releases: files of any known form, folders of them, and standard input."""

import datetime as dt
import io
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from calendar_core.errors import ReleaseError
from calendar_core.events import Release
from calendar_core.releases.completing import complete
from calendar_core.releases.decoding import WIDE_BOMS, decode, refuse_binary
from calendar_core.releases.draft import Draft, Hints
from calendar_core.releases.fields import NAMES
from calendar_core.releases.plain import from_text
from calendar_core.releases.records import DELIMITERS, LARGEST, Drafts, from_csv, from_json, from_json_lines, whole

STANDARD_INPUT = "-"

Form = Callable[[io.BufferedReader, str, str], Drafts]


def read(
    paths: Iterable[str | Path] | str | Path, hints: Hints | None = None, *, today: dt.date
) -> Iterator[Release | ReleaseError]:
    """Read the releases of files and folders, in order; what cannot be read is yielded as an error, not raised.

    A folder is read with all its folders, sorted by path, whatever in it has a suffix of `FORMS`. A file that is named
    may have any suffix: its form is then seen from how it begins, as that of standard input (`-`).

    Args:
        paths: files and folders.
        hints: what to take for a release that does not say it itself.
        today: the current day; a release of a day after tomorrow is an error.
    """
    hints = hints or Hints()
    named: Iterable[str | Path] = [paths] if isinstance(paths, str | Path) else paths
    first: Draft | None = None
    for draft in (draft for path in named for draft in _drafts(path)):
        if isinstance(draft, ReleaseError):
            yield draft
        elif hints.id and first:
            yield ReleaseError(
                f"{draft.where}: the id {hints.id!r} already names {first.where}: read one, or leave out --id"
            )
        else:
            first = draft
            yield _completed(draft, hints, today)


def _completed(draft: Draft, hints: Hints, today: dt.date) -> Release | ReleaseError:
    try:
        return complete(draft, hints, today=today)
    except ReleaseError as error:
        return ReleaseError(f"{draft.where}: {error}")


def _drafts(path: str | Path) -> Drafts:
    if str(path) == STANDARD_INPUT:
        yield from _from_standard_input()
    elif Path(path).is_dir():
        yield from _from_folder(Path(path))
    else:
        yield from _from_file(Path(path))


def _from_standard_input() -> Drafts:
    raw: Any = sys.stdin.buffer
    stream = io.BufferedReader(raw)  # whatever stands in for standard input, this has peek
    yield from _from_stream(stream, "standard input", "release", "")
    stream.detach()


def _from_folder(folder: Path) -> Drafts:
    errors: list[OSError] = []
    files = sorted(_files(folder, errors), key=lambda file: file.relative_to(folder).parts)
    for error in errors:
        yield ReleaseError(f"{_shown(error.filename)}: this folder cannot be read ({error.strerror})")
    if not files and not errors:
        yield ReleaseError(f"{_shown(folder)}: no release in this folder: there is no file with {', '.join(FORMS)}")
    for file in files:
        yield from _from_file(file)


def _files(folder: Path, errors: list[OSError]) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder, onerror=errors.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            file = Path(parent, name)
            if file.suffix.casefold() in FORMS and not name.startswith(".") and file.is_file():
                yield file


def _from_file(file: Path) -> Drafts:
    where = _shown(file)
    try:
        with file.open("rb") as stream:
            yield from _from_stream(stream, where, file.stem, file.suffix.casefold())
    except FileNotFoundError:
        yield ReleaseError(f"{where}: there is no such file or folder: check the path")
    except OSError as error:
        yield ReleaseError(f"{where}: cannot be read ({error.strerror}): check its permissions and the disk")


def _from_stream(stream: io.BufferedReader, where: str, stem: str, suffix: str) -> Drafts:
    start = stream.peek(8192)
    drafts = 0
    try:
        if not start.startswith(WIDE_BOMS):
            refuse_binary(start.partition(b"\n")[0])
        for draft in (FORMS.get(suffix) or _form(start))(stream, where, stem):
            drafts += 1
            yield draft
    except ReleaseError as error:
        yield ReleaseError(f"{where}: {error}")
    else:
        if not drafts:
            yield ReleaseError(f"{where}: no release in it, it is empty")


def _form(start: bytes) -> Form:
    wide = start.startswith(WIDE_BOMS)
    text = start.decode("utf-16" if wide else "utf-8", "replace").lstrip("\ufeff \t\r\n")
    for pattern, form in _BEGINNINGS.items():
        if re.match(pattern, text, re.IGNORECASE):
            return form
    header = text.partition("\n")[0].casefold()
    columns = {cell.strip(' "\r') for delimiter in DELIMITERS for cell in header.split(delimiter)}
    return from_csv if len(columns & _COLUMNS) > 1 else _text


def _text(stream: io.BufferedReader, where: str, stem: str) -> Drafts:
    yield from_text(decode(whole(stream, LARGEST)), where, stem)


def _page(stream: io.BufferedReader, where: str, stem: str) -> Drafts:
    from calendar_core.releases.page import from_page  # noqa: PLC0415 (takes half a second to import)

    yield from_page(decode(whole(stream, LARGEST), markup=True), where, stem)


def _shown(path: object) -> str:
    return os.fsencode(str(path)).decode("utf-8", "replace")


_COLUMNS = {name for names in NAMES.values() for name in names}

_BEGINNINGS: dict[str, Form] = {
    r"\{": from_json_lines,
    r"\[\s*\{": from_json,
    r"<(?:!|\?xml|html|head|body|meta|div)": _page,
}

FORMS: dict[str, Form] = {
    ".txt": _text,
    ".text": _text,
    ".md": _text,
    ".markdown": _text,
    ".html": _page,
    ".htm": _page,
    ".xhtml": _page,
    ".jsonl": from_json_lines,
    ".ndjson": from_json_lines,
    ".json": from_json,
    ".csv": from_csv,
    ".tsv": from_csv,
}
"""How a file is read, by its suffix."""
