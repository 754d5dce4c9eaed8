"""Where a site is published: a folder here, an object store elsewhere."""

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from attrs import frozen

from calendar_core.errors import DiplomaticCalendarError
from exporters.files import UNFINISHED, write_whole
from exporters.publishing.documents import Document

LEDGER = ".dipcal"
"""The folder of the ledger, below the root of the site."""


class TargetError(DiplomaticCalendarError):
    """A target cannot be read or written."""


class Target(Protocol):
    """What a site is written to; `str` of it names it in messages."""

    def read(self, path: str) -> bytes | None:
        """Return the content of a file; None when there is none."""

    def write(self, documents: Sequence[Document]) -> None:
        """Write files, each whole or not at all, as visitors may fetch them."""

    def keep(self, path: str, content: bytes) -> None:
        """Write a file that is not for visitors."""

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files; one that is gone already is no error."""

    def present(self, paths: Sequence[str]) -> list[str]:
        """Return those of some paths at which there is a file."""


@frozen
class FolderTarget:
    """A folder that a web server serves.

    Attributes:
        directory: the folder.
    """

    directory: Path

    def __str__(self) -> str:
        return str(self.directory)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep others from publishing into this folder meanwhile.

        Raises:
            TargetError: somebody does, or the folder cannot be written.
        """
        try:
            (self.directory / LEDGER).mkdir(parents=True, exist_ok=True)
            with (self.directory / LEDGER / "lock").open("a") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._clear()
                yield
        except BlockingIOError as error:
            raise TargetError(f"{self} is being published by another process: wait until it has ended") from error
        except OSError as error:
            raise TargetError(f"cannot write {error.filename or self}: {error.strerror}") from error

    def read(self, path: str) -> bytes | None:
        """Return the content of a file; None when there is none."""
        file = self.directory / path
        return file.read_bytes() if file.is_file() else None

    def write(self, documents: Sequence[Document]) -> None:
        """Write files, each whole or not at all."""
        for one in documents:
            write_whole(self.directory / one.path, one.content, self._scratch)

    def keep(self, path: str, content: bytes) -> None:
        """Write a file that is not for visitors."""
        write_whole(self.directory / path, content, self._scratch)

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files, and the folders that they leave empty."""
        for path in paths:
            file = self.directory / path
            file.unlink(missing_ok=True)
            self._remove_empty(file.parent)

    def present(self, paths: Sequence[str]) -> list[str]:
        """Return those of some paths at which there is a file."""
        return [path for path in paths if os.path.lexists(self.directory / path)]

    @property
    def _scratch(self) -> Path:
        return self.directory / LEDGER

    def _clear(self) -> None:
        """Remove what a run that was killed left unfinished."""
        for file in self._scratch.glob(f".*{UNFINISHED}"):
            file.unlink(missing_ok=True)

    def _remove_empty(self, folder: Path) -> None:
        while folder != self.directory and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent


@contextmanager
def target_of(address: str) -> Iterator[Target]:
    """Open the target at an address: a folder, or `s3://bucket/prefix` and what else `obstore` knows.

    Args:
        address: of the target.

    Raises:
        TargetError: there is no such target, or it cannot be opened.
    """
    scheme, separator, rest = address.partition("://")
    if not separator or scheme == "file":
        folder = FolderTarget(Path(rest if separator else address))
        with folder.locked():
            yield folder
        return
    from exporters.publishing.objects import open_store  # noqa: PLC0415 (needs an extra)

    yield open_store(address)
