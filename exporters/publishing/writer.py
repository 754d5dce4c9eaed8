"""Writing what changed and removing what no longer belongs, with the ledger kept true at every moment."""

import gzip
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

from attrs import define, field

from calendar_core.errors import DiplomaticCalendarError
from exporters.ics import PRODUCT, emptied
from exporters.publishing.documents import FEEDS, Document, is_safe
from exporters.publishing.ledger import Ledger, digest_of, unknown
from exporters.publishing.targets import Target

PACKED = ".gz"
_LEVEL = 9
_BATCH_FILES = 500
_BATCH_OCTETS = 32_000_000


class StrangerError(DiplomaticCalendarError):
    """A file that no publication wrote is in the way."""


@define
class Writer:
    """Writes documents into a target where they differ from what the ledger says.

    Attributes:
        target: where to.
        ledger: what was published before.
        adopt: whether to overwrite files that no publication wrote.
        distrust: whether to compare with the target instead of the ledger.
        packed: whether a packed copy stands beside each file.
        progress: is called for each document.
        written: the files that were written.
        removed: the files that were removed.
        unchanged: how many documents were as they are in the target.
    """

    target: Target
    ledger: Ledger
    adopt: bool
    distrust: bool
    packed: bool
    progress: Callable[[int], None]
    written: list[str] = field(factory=list)
    removed: list[str] = field(factory=list)
    unchanged: int = 0
    _gone: dict[str, list[str]] = field(factory=lambda: defaultdict(list))

    def write(self, name: str, documents: Iterable[Document]) -> None:
        """Write those documents of a part of the ledger that changed, in batches, and note them.

        Raises:
            StrangerError: a file that no publication wrote is in the way.
        """
        batch: list[Document] = []
        octets = 0
        for one in self._due(name, documents):
            batch.append(one)
            octets += len(one.content)
            if len(batch) >= _BATCH_FILES or octets >= _BATCH_OCTETS:
                self._write(name, batch)
                batch, octets = [], 0
        self._write(name, batch)

    def keep_only(self, name: str, belonging: Collection[str], owned: Callable[[str], bool]) -> None:
        """Note which files of a part are to be removed at the end: those owned that do not belong."""
        for path in self.ledger.part(name).files:
            plain = path.removesuffix(PACKED)
            if owned(plain) and (plain not in belonging or (path != plain and not self.packed)):
                self._gone[name].append(path)

    def remove(self) -> None:
        """Remove what no longer belongs; a calendar that people subscribed to is emptied instead."""
        for name, paths in self._gone.items():
            subscribed = [path for path in paths if path.startswith(FEEDS) and path.endswith(".ics")]
            self.write(name, self._emptied(subscribed))
            kept = {*subscribed, *(path + PACKED for path in subscribed if self.packed)}
            self._remove(name, sorted(set(paths) - kept))

    def _due(self, name: str, documents: Iterable[Document]) -> Iterator[Document]:
        """Yield the documents that are to be written, and packed copies beside them."""
        known = self.ledger.part(name).files
        for one in documents:
            self.progress(1)
            is_known = self._is_known(name, one)
            if not is_known:
                yield one
            if self.packed and one.is_text and (not is_known or not known.get(one.path + PACKED)):
                yield Document(one.path + PACKED, gzip.compress(one.content, _LEVEL, mtime=0))
            self.unchanged += is_known

    def _is_known(self, name: str, one: Document) -> bool:
        if self.ledger.part(name).files.get(one.path) != digest_of(one.content):
            return False
        return not self.distrust or self.target.read(one.path) == one.content

    def _write(self, name: str, batch: list[Document]) -> None:
        if not batch:
            return
        part = self.ledger.part(name)
        paths = [one.path for one in batch]
        self._check(paths, unknown(paths, part))
        self.ledger.begin(name, paths)
        self.target.write(batch)
        part.files.update({one.path: digest_of(one.content) for one in batch})
        self.ledger.save(name)
        self.written += paths

    def _check(self, paths: list[str], new: list[str]) -> None:
        unsafe = [path for path in paths if not is_safe(path)]
        if unsafe:
            raise DiplomaticCalendarError(f"{unsafe[0]!r} is no path for a file of the site: nothing of it was written")
        strangers = [] if self.adopt else self.target.present(new)
        if strangers:
            raise StrangerError(
                f"{strangers[0]} in {self.target} was not written by dipcal publish: move it away, or publish with"
                " --adopt to overwrite what is in the way"
            )

    def _remove(self, name: str, paths: list[str]) -> None:
        if not paths:
            return
        self.target.remove(paths)
        for path in paths:
            del self.ledger.part(name).files[path]
        self.ledger.save(name)
        self.removed += paths

    def _emptied(self, paths: Iterable[str]) -> Iterator[Document]:
        for path in paths:
            content = self.target.read(path)
            if content and PRODUCT.encode() in content:
                yield Document(path, emptied(content))
