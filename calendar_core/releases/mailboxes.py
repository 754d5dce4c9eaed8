"""Mailboxes: maildir folders and mbox files (RFC 4155), message by message."""

import io
import os
import re
from collections.abc import Iterator
from pathlib import Path

from calendar_core.errors import ReleaseError
from calendar_core.releases.draft import Found, Unread
from calendar_core.releases.records import LARGEST

_TOO_LARGE = f"the message has more than {LARGEST // 1_000_000} MB, too much for one release: save its words as text"
_QUOTED = re.compile(rb"^>(?=>*From )", re.MULTILINE)


def is_maildir(folder: Path) -> bool:
    """Whether a folder is a maildir."""
    return all((folder / name).is_dir() for name in ("cur", "new", "tmp"))


def from_maildir(folder: Path) -> Found:
    """Yield the messages of a maildir in the order of their names, which is that of their delivery."""
    import mailbox  # noqa: PLC0415 (slow to import, and few read mail)

    box = mailbox.Maildir(folder, create=False)
    where = os.fsencode(str(folder)).decode("utf-8", "replace")
    keys = sorted(box.keys())
    if not keys:
        yield ReleaseError(f"{where}: no message in this maildir")
    for key in keys:
        try:
            yield _message(box.get_bytes(key), f"{where}: message {key}", "message")
        except (KeyError, OSError):  # moved away by the program that reads the mail
            yield ReleaseError(f"{where}: message {key} is gone or cannot be read: read the maildir again")


def from_mbox(stream: io.BufferedReader, where: str, stem: str) -> Found:
    """Yield the messages of a mbox file, in order."""
    for number, data in enumerate(_messages(stream), start=1):
        yield _message(data, f"{where}: message {number}", stem)


def _message(data: bytes, where: str, stem: str) -> Unread | ReleaseError:
    if len(data) > LARGEST:
        return ReleaseError(f"{where}: {_TOO_LARGE}")
    return Unread(where=where, stem=stem, form="mail", data=data)


def _messages(stream: io.BufferedReader) -> Iterator[bytes]:
    """Cut a mbox before each line that begins with `From ` behind an empty one."""
    message: list[bytes] = []
    size, blank, begun = 0, True, False
    while line := stream.readline(LARGEST):
        if blank and line.startswith(b"From "):
            if begun:
                yield _QUOTED.sub(b"", b"".join(message))
            message, size, blank, begun = [], 0, False, True
            continue
        blank = line in (b"\n", b"\r\n")
        size += len(line)
        if size <= LARGEST + len(line):  # one that is too large is known by its first line too much
            message.append(line)
    if begun:
        yield _QUOTED.sub(b"", b"".join(message))
