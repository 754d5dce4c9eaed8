"""A feed that is held in memory and brought up to date entry by entry, for a server that is asked again and again."""

import hashlib
from bisect import bisect_left
from itertools import chain, islice

from calendar_core.calendar import Calendar
from calendar_core.log import Anchor
from calendar_core.projections.entries import Version
from exporters import feeds
from exporters.composing import LARGEST_OCTETS, components, shown_at, versions_of
from exporters.feeds import Feed, Place, heading_of, last_change, place_of
from exporters.following import still_holds
from exporters.ics import assemble, zones_in
from exporters.vevents import Style, vevent

_FEW = 100


class KeptFeed:
    """A feed and its bytes; what `content` returns is what `feed_bytes` makes of the same log.

    Attributes:
        feed: what it shows.
        etag: a strong tag of its bytes, as HTTP wants it; empty before `content` is called.
    """

    def __init__(self, calendar: Calendar, feed: Feed, style: Style, url: str = "") -> None:
        """Hold a feed; arguments as of `feed_bytes`."""
        self.feed = feed
        self.etag = ""
        self._calendar = calendar
        self._style = style
        self._heading = heading_of(feed, style, url)
        self._seen = Anchor(0, "")
        self._content = b""
        self._order: list[Place] = []
        self._places: dict[str, Place] = {}
        self._components: list[bytes] = []
        self._zones: dict[str, list[str]] = {}

    def content(self) -> bytes:
        """Return the feed as it is now; at once when nothing was recorded since."""
        head = self._calendar.log.head()
        if head == self._seen:
            return self._content
        changed = self._changed()
        if changed is None:
            self._begin_anew()
        else:
            self._change(changed)
        self._seen = head
        self._content = assemble(self._components, self._heading, list(chain.from_iterable(self._zones.values())))
        self.etag = f'"{hashlib.sha256(self._content).hexdigest()[:32]}"'
        return self._content

    def _changed(self) -> list[Version] | None:
        """Return what changed since the last time; None where the feed must be made anew.

        That is so where other entries may be touched, by what a feed may hold or by time, and where many changed.
        """
        timeless = self.feed.also is None and self._style.profile.cancelled_days is None
        if self._seen.position == 0 or not timeless or not still_holds(self._calendar.log, self._seen):
            return None
        entries = self._calendar.timeline(order="modified")
        changed = list(islice(entries.versions(changed_after=self._seen.position), _FEW + 1))
        return changed if len(changed) <= _FEW and self._has_room(changed) else None

    def _has_room(self, changed: list[Version]) -> bool:
        full = len(self._order) + len(changed) > feeds.LARGEST or len(self._content) > LARGEST_OCTETS // 2
        return self.feed.whole or not full

    def _begin_anew(self) -> None:
        made = components(self._calendar, self.feed, self._style)
        versions = versions_of(self._calendar, self.feed, self._style.profile)
        self._places = {one.uid: place_of(one) for one in versions if one.uid in made}
        self._order = sorted(self._places.values())
        self._components = [made[uid] for _, _, uid in self._order]
        self._zones = {uid: zones for uid in self._places if (zones := zones_in(made[uid]))}

    def _change(self, changed: list[Version]) -> None:
        for version in changed:
            self._take_out(version.uid)
        shown = shown_at(last_change(self._calendar), self._style.profile)
        entries = self._calendar.timeline(**self.feed.query, order="modified")
        for version in entries.versions(changed_after=self._seen.position):
            self._take_out(version.uid)  # it may have changed meanwhile, and stand there still
            if shown(version):
                self._put_in(version)

    def _take_out(self, uid: str) -> None:
        place = self._places.pop(uid, None)
        if place is not None:
            index = bisect_left(self._order, place)
            del self._order[index], self._components[index]
            self._zones.pop(uid, None)

    def _put_in(self, version: Version) -> None:
        place = place_of(version)
        index = bisect_left(self._order, place)
        component = vevent(self._calendar.entry(version.uid), self._style)
        self._components.insert(index, component)
        self._order.insert(index, place)
        self._places[version.uid] = place
        if zones := zones_in(component):
            self._zones[version.uid] = zones
