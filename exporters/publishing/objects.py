"""Object stores as targets: Amazon S3 and what speaks like it, Google Cloud Storage, Azure."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

from attrs import frozen

from exporters.publishing.documents import Document, media_type
from exporters.publishing.targets import TargetError

try:
    import obstore
    from obstore.exceptions import BaseError
except ImportError as error:
    raise TargetError("an object store needs more: pip install 'diplomatic-calendar[publish]'") from error

T = TypeVar("T")
_AT_ONCE = 16
"""Requests under way at a time: a store answers each after tens of milliseconds."""
_FEW = 20
"""Paths that are asked for one by one; for more, the store is listed."""
_PRIVATE = "no-store"


_PATIENCE: Any = {"max_retries": 5, "retry_timeout": dt.timedelta(seconds=30)}


@frozen
class StoreTarget:
    """An object store below a prefix.

    Attributes:
        address: as it was given.
        store: the opened store of `obstore`.
    """

    address: str
    store: Any

    def __str__(self) -> str:
        return self.address

    def read(self, path: str) -> bytes | None:
        """Return the content of an object; None when there is none."""
        with self._told():
            try:
                return bytes(obstore.get(self.store, path).bytes())
            except FileNotFoundError:
                return None

    def write(self, documents: Sequence[Document]) -> None:
        """Write objects with their media type and caching; each is whole or not there."""
        self._each(documents, lambda one: self._put(one.path, one.content, one.media_type, one.caching))

    def keep(self, path: str, content: bytes) -> None:
        """Write an object that is not for visitors."""
        with self._told():
            self._put(path, content, media_type(path), _PRIVATE)

    def remove(self, paths: Sequence[str]) -> None:
        """Remove objects."""
        with self._told():
            try:
                obstore.delete(self.store, list(paths))
            except FileNotFoundError:
                self._each(paths, self._delete)

    def present(self, paths: Sequence[str]) -> list[str]:
        """Return those of some paths at which there is an object."""
        if len(paths) > _FEW:
            with self._told():
                there = {one["path"] for page in obstore.list(self.store) for one in page}
            return [path for path in paths if path in there]
        found = self._each(paths, self._exists)
        return [path for path, there in zip(paths, found, strict=True) if there]

    def _put(self, path: str, content: bytes, type_: str, caching: str) -> None:
        attributes: dict[str, str] = {"Content-Type": type_, "Cache-Control": caching}
        obstore.put(self.store, path, content, attributes=attributes, use_multipart=False)

    def _delete(self, path: str) -> None:
        try:
            obstore.delete(self.store, path)
        except FileNotFoundError:
            return

    def _exists(self, path: str) -> bool:
        try:
            obstore.head(self.store, path)
        except FileNotFoundError:
            return False
        return True

    def _each(self, things: Iterable[Any], work: Callable[[Any], T]) -> list[T]:
        with self._told(), ThreadPoolExecutor(_AT_ONCE) as pool:
            return list(pool.map(work, things))

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (BaseError, ValueError, OSError) as error:
            first = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
            raise TargetError(f"{self.address} cannot be read or written: {first}") from error


def open_store(address: str) -> StoreTarget:
    """Open an object store; who may write there is told by the environment, as the store's own tools have it.

    Raises:
        TargetError: the address makes no sense.
    """
    try:
        store = obstore.store.from_url(address, **({"retry_config": _PATIENCE} if _is_remote(address) else {}))
        return StoreTarget(address, store)
    except (BaseError, ValueError, TypeError) as error:
        raise TargetError(f"{address} is no address of an object store: {str(error).splitlines()[0]}") from error


def _is_remote(address: str) -> bool:
    return not address.startswith("memory:")
