"""A feed's file changed in place: the components that changed go out and in, and the others are not looked at."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate, pairwise

from attrs import define

from exporters import composing, feeds
from exporters.feeds import Place, Shown
from exporters.ics import END, zones_in

_BEGIN = b"BEGIN:VEVENT\r\n"
_ZONE = b"BEGIN:VTIMEZONE\r\n"


@define
class Body:
    """The components of a feed, first to last, and the place of each.

    Attributes:
        places: where they stand.
        components: their octets.
        timed: whether one of them may name a time zone.
    """

    places: list[Place]
    components: list[bytes]
    timed: bool

    @staticmethod
    def of(content: bytes, shown: Sequence[Shown]) -> "Body | None":
        """Take a feed's file apart; None when it does not end with so many octets of events."""
        octets = [one[3] for one in shown]
        start = len(content) - len(END) - sum(octets)
        if start < 0 or not content.startswith(_BEGIN if shown else END, start):
            return None
        parts = [content[begin:end] for begin, end in pairwise(accumulate(octets, initial=start))]
        return Body([one[:3] for one in shown], parts, content.find(_ZONE, 0, start) >= 0)

    @property
    def shown(self) -> list[Shown]:
        """The place of each component with its octets."""
        return [(*place, len(component)) for place, component in zip(self.places, self.components, strict=True)]

    @property
    def zones(self) -> list[str]:
        """The time zones that the components name."""
        return [zone for component in self.components for zone in zones_in(component)] if self.timed else []

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
            self.timed |= bool(zones_in(component))
        if whole:
            return True
        if len(self.places) < count or sum(map(len, self.components)) < octets:
            return False
        self._bound()
        return True

    def _bound(self) -> None:
        """Drop the oldest, so that count and octets keep to what a feed may hold."""
        dropped = max(len(self.components) - feeds.LARGEST, 0)
        octets = sum(map(len, self.components[dropped:]))
        while octets > composing.LARGEST_OCTETS:
            octets -= len(self.components[dropped])
            dropped += 1
        del self.places[:dropped], self.components[:dropped]
