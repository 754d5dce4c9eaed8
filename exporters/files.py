"""File names that no name of a party can bend, and files that are written whole or not at all."""

import hashlib
import os
import re
import tempfile
import time
import unicodedata
from pathlib import Path

_PLAIN = re.compile(r"[A-Z][A-Z0-9]{0,31}", re.ASCII)
_OTHER = re.compile(r"[^A-Za-z0-9]+")
_DEVICES = re.compile(r"CON|PRN|AUX|NUL|(COM|LPT)[0-9]", re.ASCII)
_LONGEST = 48
_PUBLIC = 0o644
UNFINISHED = ".part"
"""How the name of a file ends that is not whole yet."""


def file_name(name: str) -> str:
    """Return a file name, without ending, that is the same for the same name and another for another.

    A code such as `BH` or `OSCE` is its own file name. Of other names, `C5+1` or `Central Asia – Russia`, letters and
    digits remain, followed by a few digits of their hash: no slash, no dot, no device of Windows, and no two names
    that a disk without case would take for one.
    """
    if _PLAIN.fullmatch(name) and not _DEVICES.fullmatch(name):
        return name
    octets = name.encode("utf-8", "surrogatepass")
    decomposed = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = _OTHER.sub("-", decomposed)[:_LONGEST].strip("-").lower()
    return "-".join(part for part in (words, hashlib.sha256(octets).hexdigest()[:8]) if part)


def write_whole(path: Path, content: bytes, scratch: Path | None = None) -> bool:
    """Write a file so that a reader finds the old or the new content, never a part; return whether it changed.

    Args:
        path: the file.
        content: what shall stand in it.
        scratch: a folder on the same disk for what is not whole yet; that of the file unless given.
    """
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    replace(path, content, scratch)
    return True


def replace(path: Path, content: bytes, scratch: Path | None = None) -> str:
    """Put a file in place of another, so that a reader finds the one or the other; return its stamp.

    It is not forced to the disk: what is written here can be made again from the log, and is when it was lost.
    """
    descriptor, temporary = tempfile.mkstemp(dir=scratch or path.parent, prefix=".", suffix=UNFINISHED)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            os.fchmod(descriptor, _PUBLIC)
            file.flush()
            os.utime(descriptor, ns=(now := time.time_ns(), now))  # the system's own stamps may be milliseconds apart
            stamp = _stamp(os.fstat(descriptor))
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return stamp


def stamp_of(path: Path | str) -> str:
    """Return what tells whether a file is still the one that was written; empty when there is none."""
    try:
        return _stamp(os.stat(path))  # noqa: PTH116 (for each of hundreds of feeds, a Path costs more than the look)
    except FileNotFoundError:
        return ""


def _stamp(found: os.stat_result) -> str:
    return f"{found.st_ino} {found.st_size} {found.st_mtime_ns}"
