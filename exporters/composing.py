"""A feed put together: which entries it shows, each as a component that is made once and kept."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count, islice
from typing import TypeVar

from calendar_core.calendar import Calendar
from calendar_core.projections import Entries, Entry
from calendar_core.projections.entries import Version
from exporters import feeds
from exporters.feeds import Feed, Query, heading_of, last_change
from exporters.ics import assemble
from exporters.pieces import Pieces, key_of
from exporters.profiles import Profile
from exporters.vevents import Style, vevent

LARGEST_OCTETS = 990_000
"""Google Calendar refuses feeds of more than a megabyte."""
_FEW = 50
_One = TypeVar("_One", Entry, Version)
_Key = TypeVar("_Key")


def feed_bytes(calendar: Calendar, feed: Feed, style: Style, url: str = "", pieces: Pieces | None = None) -> bytes:
    """Return a feed as an iCalendar object, the same for the same log.

    Args:
        calendar: whose entries to show.
        feed: which of them.
        style: for whom, and in which language.
        url: where the feed will be fetched, if that is known.
        pieces: where components are kept from one time to the next.
    """
    return put_together(components(calendar, feed, style, pieces).values(), feed, style, url)


def put_together(latest_first: Iterable[bytes], feed: Feed, style: Style, url: str) -> bytes:
    """Return components under the heading of their feed, the latest last."""
    return assemble(reversed(list(latest_first)), heading_of(feed, style, url))


def components(calendar: Calendar, feed: Feed, style: Style, pieces: Pieces | None = None) -> dict[str, bytes]:
    """Return the component of each entry of a feed by its uid, the latest first; as many as a feed may hold."""
    made: Iterable[tuple[str, bytes]]
    if pieces is None:
        made = ((entry.uid, vevent(entry, style)) for entry in entries_of(calendar, feed, style.profile))
    else:
        made = ((version.uid, component) for version, component in _kept(calendar, feed, style, pieces).items())
    return dict(made if feed.whole else _bounded(made))


def entries_of(calendar: Calendar, feed: Feed, profile: Profile) -> Iterator[Entry]:
    """Yield the entries of a feed, the latest first; no more than `LARGEST` unless it is whole."""
    return _chosen(calendar, feed, profile, iter)


def versions_of(calendar: Calendar, feed: Feed, profile: Profile) -> Iterator[Version]:
    """Yield which version of each entry of a feed there is, as `entries_of` yields the entries."""
    return _chosen(calendar, feed, profile, Entries.versions)


def kept_components(calendar: Calendar, feed: Feed, style: Style, pieces: Pieces) -> dict[Version, bytes]:
    """Return what `components` returns by the version of each entry."""
    made = _kept(calendar, feed, style, pieces)
    return made if feed.whole else dict(_bounded(made.items()))


def components_of(entries: Sequence[Entry], style: Style, pieces: Pieces) -> dict[str, bytes]:
    """Return the components of entries by uid, made now if they are not kept."""
    found = pieces.find(key_of(style), entries)
    return found | _made(pieces, style, [entry for entry in entries if entry.uid not in found])


def _kept(calendar: Calendar, feed: Feed, style: Style, pieces: Pieces) -> dict[Version, bytes]:
    versions = list(versions_of(calendar, feed, style.profile))
    found = pieces.find(key_of(style), versions)
    missing = [version.uid for version in versions if version.uid not in found]
    found |= _made(pieces, style, _read(calendar, feed, style.profile, missing))
    return {version: found[version.uid] for version in versions if version.uid in found}


def _made(pieces: Pieces, style: Style, entries: Iterable[Entry]) -> dict[str, bytes]:
    made = [(entry, vevent(entry, style)) for entry in entries]
    pieces.keep(key_of(style), made)
    return {entry.uid: component for entry, component in made}


def _read(calendar: Calendar, feed: Feed, profile: Profile, uids: Sequence[str]) -> Iterable[Entry]:
    if len(uids) <= _FEW:
        return map(calendar.entry, uids)
    wanted = set(uids)
    return (entry for entry in entries_of(calendar, feed, profile) if entry.uid in wanted)


def _chosen(
    calendar: Calendar, feed: Feed, profile: Profile, read: Callable[[Entries], Iterator[_One]]
) -> Iterator[_One]:
    shown = filter(shown_at(last_change(calendar), profile), _asked_for(calendar, feed, read))
    return shown if feed.whole else islice(shown, feeds.LARGEST)


def _asked_for(calendar: Calendar, feed: Feed, read: Callable[[Entries], Iterator[_One]]) -> Iterator[_One]:
    seen = set()
    for query in (feed.query, feed.also):
        for one in _latest_first(calendar, query, read) if query is not None else ():
            if one.uid not in seen:
                seen.add(one.uid)
                yield one


def _latest_first(calendar: Calendar, query: Query, read: Callable[[Entries], Iterator[_One]]) -> Iterator[_One]:
    """Yield what a query asks for, read a feed's worth at a time: memory is bounded, however long the timeline is."""
    for offset in count(0, feeds.LARGEST):
        page = calendar.timeline(**query | {"order": "-time", "limit": feeds.LARGEST, "offset": offset})
        size = 0
        for size, one in enumerate(read(page), 1):  # noqa: B007 (the last number is the size)
            yield one
        if size < feeds.LARGEST:
            return


def shown_at(today: dt.datetime, profile: Profile) -> Callable[[Entry | Version], bool]:
    """Return whether a profile shows an entry when the log's own today is such."""
    days = profile.cancelled_days
    oldest = None if days is None else today - dt.timedelta(days=days)

    def shown(one: Entry | Version) -> bool:
        if one.status != "cancelled":
            return True
        return profile.cancelled != "hide" and (oldest is None or one.modified >= oldest)

    return shown


def _bounded(made: Iterable[tuple[_Key, bytes]]) -> Iterator[tuple[_Key, bytes]]:
    octets = 0
    for key, component in made:
        octets += len(component)
        if octets > LARGEST_OCTETS:
            return
        yield key, component
