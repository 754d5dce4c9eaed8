"""A feed's file changed in place: the components that changed go out and in, and the others are not looked at."""

from bisect import bisect_left
from collections.abc import Collection, Iterable
from itertools import accumulate

from attrs import frozen

from exporters import composing, feeds
from exporters.feeds import Place
from exporters.ics import END

_BEGIN = b"BEGIN:VEVENT\r\n"
_BETWEEN = b"\r\n" + _BEGIN


@frozen
class Body:
    """The components of a feed, first to last, and the place of each."""

    places: list[Place]
    components: list[bytes]

    @staticmethod
    def of(content: bytes, places: Iterable[Place]) -> "Body | None":
        """Take a feed's file apart; None when it does not hold one event for each place."""
        _, *parts = content.removesuffix(END).removesuffix(b"\r\n").split(_BETWEEN)
        body = Body(sorted(places), [b"".join((_BEGIN, part, b"\r\n")) for part in parts])
        return body if len(body.places) == len(body.components) else None

    def change(self, gone: Collection[str], new: Iterable[tuple[Place, bytes]], *, whole: bool) -> bool:
        """Take components out and put others in; return False where the feed must be made anew.

        That is where an entry may come into a bounded feed from behind its oldest one, which only a query can tell.

        Args:
            gone: uids of the entries that changed.
            new: those of them that the feed shows now.
            whole: whether the feed shows every entry.
        """
        count, octets = len(self.places), sum(map(len, self.components))
        oldest = min(self.places, default=None)
        for index in reversed([index for index, (_, _, uid) in enumerate(self.places) if uid in gone]):
            del self.places[index], self.components[index]
        for place, component in new:
            if not whole and (oldest is None or place < oldest):
                return False
            index = bisect_left(self.places, place)
            self.places.insert(index, place)
            self.components.insert(index, component)
        if whole:
            return True
        if len(self.places) < count or sum(map(len, self.components)) < octets:
            return False
        self._bound()
        return True

    def _bound(self) -> None:
        """Drop the oldest, so that count and octets keep to what a feed may hold."""
        latest_first = accumulate(map(len, reversed(self.components[-feeds.LARGEST :])))
        kept = sum(octets <= composing.LARGEST_OCTETS for octets in latest_first)
        del self.places[: len(self.places) - kept], self.components[: len(self.components) - kept]
