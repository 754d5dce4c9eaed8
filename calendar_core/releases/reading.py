"""From paths to releases: files of any known form, folders of them, and standard input."""

import datetime as dt
import gzip
import io
import os
import re
import select
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

from calendar_core.errors import ReleaseError
from calendar_core.events import Release
from calendar_core.releases.decoding import WIDE_BOMS, refuse_binary
from calendar_core.releases.draft import Draft, Found, Hints, Unread, unforeseen
from calendar_core.releases.fields import NAMES
from calendar_core.releases.finishing import finish
from calendar_core.releases.mailboxes import from_maildir, from_mbox, is_maildir
from calendar_core.releases.records import DELIMITERS, LARGEST, from_csv, from_json, from_json_lines, whole

STANDARD_INPUT = "-"

Form = Callable[[io.BufferedReader, str, str], Found]


def read(
    paths: Iterable[str | Path] | str | Path, hints: Hints | None = None, *, today: dt.date
) -> Iterator[Release | ReleaseError]:
    """Read the releases of files and folders, in order; what cannot be read is yielded as an error, not raised.

    A folder is read with all its folders, sorted by path, whatever in it has a suffix of `FORMS`; a maildir gives its
    messages. A file that is named may have any suffix: its form is then seen from how it begins, as that of standard
    input (`-`).

    Args:
        paths: files and folders.
        hints: what to take for a release that does not say it itself.
        today: the current day; a release of a day after tomorrow is an error.
    """
    hints = hints or Hints()
    for found in find(paths, hints):
        if found is not None:
            yield found if isinstance(found, ReleaseError) else finish(found, hints, today=today)


def find(paths: Iterable[str | Path] | str | Path, hints: Hints) -> Iterator[Draft | Unread | ReleaseError | None]:
    """Find the releases of files and folders as `read` does, and leave the work of reading them to `finish`.

    Where a pipe has nothing more to give for the moment, None is yielded.
    """
    named: Iterable[str | Path] = [paths] if isinstance(paths, str | Path) else paths
    first: Draft | Unread | None = None
    for found in (found for path in named for found in _found(path)):
        if found is None or isinstance(found, ReleaseError):
            yield found
        elif hints.id and first:
            yield ReleaseError(
                f"{found.where}: the id {hints.id!r} already names {first.where}: read one, or leave out --id"
            )
        else:
            first = found
            yield found


def _found(path: str | Path) -> Iterator[Draft | Unread | ReleaseError | None]:
    if str(path) == STANDARD_INPUT:
        yield from _from_standard_input()
    elif Path(path).is_dir():
        yield from _from_folder(Path(path))
    else:
        yield from _from_file(Path(path))


def _from_standard_input() -> Iterator[Draft | Unread | ReleaseError | None]:
    given: Any = sys.stdin.buffer
    raw = getattr(given, "raw", given)  # a buffer around a buffer would wait until it is full
    stream = io.BufferedReader(raw)  # whatever stands in for standard input, this has peek
    for found in _from_stream(stream, "standard input", "release", ""):
        yield found
        if _is_empty(raw):
            yield None
    stream.detach()


def _is_empty(stream: Any) -> bool:
    """Whether nothing more has come through a pipe yet; False where that cannot be known."""
    try:
        return not select.select([stream], [], [], 0)[0]
    except (OSError, ValueError):
        return False


def _from_folder(folder: Path) -> Found:
    if is_maildir(folder):
        yield from from_maildir(folder)
        return
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
            if _suffix(file) in FORMS and not name.startswith(".") and file.is_file():
                yield file


def _suffix(file: Path) -> str:
    """Return the suffix of a file in small letters, with the one before `.gz`."""
    last = file.suffix.casefold()
    return "".join(file.suffixes[-2:]).casefold() if last == ".gz" else last


def _from_file(file: Path) -> Found:
    where = _shown(file)
    try:
        with file.open("rb") as stream:
            yield from _from_stream(stream, where, file.stem, _suffix(file))
    except FileNotFoundError:
        yield ReleaseError(f"{where}: there is no such file or folder: check the path")
    except OSError as error:
        yield ReleaseError(f"{where}: cannot be read ({error.strerror}): check its permissions and the disk")


def _from_stream(stream: io.BufferedReader, where: str, stem: str, suffix: str) -> Found:
    start = stream.peek(8192)
    found = 0
    try:
        if not start.startswith(WIDE_BOMS) and FORMS.get(suffix) not in _PACKED:
            refuse_binary(start.partition(b"\n")[0])
        for one in (FORMS.get(suffix) or _form(start))(stream, where, stem):
            found += 1
            yield one
    except ReleaseError as error:
        yield ReleaseError(f"{where}: {error}")
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 (a file from a stranger may find any mistake of ours)
        yield unforeseen(where, error)
    else:
        if not found:
            yield ReleaseError(f"{where}: no release in it, it is empty")


def _form(start: bytes) -> Form:
    wide = start.startswith(WIDE_BOMS)
    text = start.decode("utf-16" if wide else "utf-8", "replace").lstrip("\ufeff \t\r\n")
    for pattern, form in _BEGINNINGS.items():
        if re.match(pattern, text, re.IGNORECASE):
            return form
    header = text.partition("\n")[0].casefold()
    columns = {cell.strip(' "\r') for delimiter in DELIMITERS for cell in header.split(delimiter)}
    return from_csv if len(columns & _COLUMNS) > 1 else _whole("text")


def _whole(form: Literal["text", "page", "mail"]) -> Form:
    """Return how a file is read that holds one release."""

    def one(stream: io.BufferedReader, where: str, stem: str) -> Found:
        yield Unread(where=where, stem=stem, form=form, data=whole(stream, LARGEST))

    return one


def _archive(stream: io.BufferedReader, where: str, stem: str) -> Found:
    from calendar_core.releases.webarchive import from_warc  # noqa: PLC0415 (few read web archives)

    yield from from_warc(stream, where, stem)


class _Unpacked(gzip.GzipFile):
    """What a packed file holds, whatever can be unpacked before any damage first."""

    def readinto(self, buffer: Any, /) -> int:
        """Fill a buffer with the next bytes, as many as are there."""
        return self.readinto1(buffer)


def _packed_lines(stream: io.BufferedReader, where: str, stem: str) -> Found:
    """Yield the releases of JSON Lines that are packed by gzip, as many as can be unpacked."""
    raw: Any = _Unpacked(fileobj=stream)
    try:
        yield from from_json_lines(io.BufferedReader(raw), where, stem)
    except (EOFError, OSError, zlib.error) as error:
        raise ReleaseError(f"this file cannot be unpacked further ({error}): get it again") from error


def _shown(path: object) -> str:
    return os.fsencode(str(path)).decode("utf-8", "replace")


_PACKED = (_archive, _packed_lines)
"""Forms of files that hold no plain text, and are meant to."""

_COLUMNS = {name for names in NAMES.values() for name in names}

_HEADERS = r"(?:[!-9;-~]+:[ \t][^\n]*\n(?:[ \t][^\n]*\n)*)*?"
_BEGINNINGS: dict[str, Form] = {
    r"\{": from_json_lines,
    r"\[\s*\{": from_json,
    r"<(?:!|\?xml|html|head|body|meta|div)": _whole("page"),
    r"WARC/1\.": _archive,
    r"From \S+ .*\d\d:\d\d": from_mbox,
    rf"{_HEADERS}(?:Message-ID|MIME-Version|Received|Return-Path|DKIM-Signature):": _whole("mail"),
}

FORMS: dict[str, Form] = {
    ".txt": _whole("text"),
    ".text": _whole("text"),
    ".md": _whole("text"),
    ".markdown": _whole("text"),
    ".html": _whole("page"),
    ".htm": _whole("page"),
    ".xhtml": _whole("page"),
    ".jsonl": from_json_lines,
    ".ndjson": from_json_lines,
    ".jsonl.gz": _packed_lines,
    ".json": from_json,
    ".csv": from_csv,
    ".tsv": from_csv,
    ".eml": _whole("mail"),
    ".mbox": from_mbox,
    ".warc": _archive,
    ".warc.gz": _archive,
}
"""How a file is read, by its suffix."""
