"""Work in parcels: cut from what comes in, done in any order, handed on in the order in which it came."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from calendar_core.releases import Draft, Unread

T = TypeVar("T")
R = TypeVar("R")

MOST = 64
"""Releases in a parcel."""

HEAVIEST = 1_000_000
"""Characters and bytes from which on a parcel is full."""

OLDEST = 1.0
"""Seconds after which a parcel goes on with what it has."""


def parcels(items: Iterable[T | None], clock: Callable[[], float] = time.monotonic) -> Iterator[list[T]]:
    """Cut items into lists; None among them says that more may be long in coming, and becomes an empty list.

    What came before an error is handed on before the error is raised.
    """
    parcel: list[T] = []
    weight, begun = 0, clock()
    incoming = iter(items)
    while True:
        try:
            item = next(incoming)
        except StopIteration:
            break
        except Exception:
            yield parcel
            raise
        if item is not None:
            parcel.append(item)
            weight += weight_of(item)
        if item is None or len(parcel) >= MOST or weight >= HEAVIEST or clock() - begun >= OLDEST:
            yield parcel
            if item is None and parcel:
                yield []
            parcel, weight, begun = [], 0, clock()
    yield parcel


def weight_of(item: object) -> int:
    """Return about how many bytes an item holds."""
    if isinstance(item, Unread):
        return len(item.data)
    text = item.text if isinstance(item, Draft) else getattr(item, "text", "")
    return len(text)


def in_order(parcels: Iterable[list[T]], start: Callable[[list[T]], Callable[[], R]], ahead: int) -> Iterator[R]:
    """Yield the results of parcels in their order, with at most so many begun at a time.

    Args:
        parcels: what to do; an empty one says that all that was begun shall be finished first.
        start: begins with one, and returns a function that waits for its result.
        ahead: how many parcels may be begun.
    """
    begun: deque[Callable[[], R]] = deque()
    for parcel in parcels:
        if parcel:
            begun.append(start(parcel))
        while len(begun) >= ahead or (begun and not parcel):
            yield begun.popleft()()
    while begun:
        yield begun.popleft()()
