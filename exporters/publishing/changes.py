"""What changed in a calendar since its site was last published, and what the passing of days changes by itself."""

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import islice

from attrs import frozen

from calendar_core.calendar import Calendar
from calendar_core.events import ReleaseReceived
from calendar_core.log import Anchor
from exporters.following import still_holds
from exporters.publishing.facets import Facets
from exporters.publishing.ledger import State
from exporters.web.views import LATELY

MANY = 2_000
"""Entries; when more of them changed, it is less work to make everything anew."""
_RELEASE = "release/"


@frozen
class Changes:
    """What changed.

    Attributes:
        days: the day on which each changed entry stands, by uid.
        passing: counterparts with plans or events that the passing of days moves.
    """

    days: dict[str, str]
    passing: frozenset[str]


def changes_since(calendar: Calendar, state: State, today: dt.date) -> Changes | None:
    """Return what changed since a state; None where everything must be made anew.

    That is so where the log is another one, where a release was redacted, and after many changes.
    """
    if state.position == 0 or not still_holds(calendar.log, Anchor(state.position, state.hash)):
        return None
    found = calendar.timeline(order="modified").versions(changed_after=state.position)
    days = {version.uid: version.day for version in islice(found, MANY + 1)}
    received = list(islice(calendar.log.read(after=state.position, kinds=[ReleaseReceived.kind]), MANY + 1))
    if len(days) > MANY or len(received) > MANY:
        return None
    for event in received:  # another version of a release may change the words around a quote
        found = calendar.timeline(release=event.stream.removeprefix(_RELEASE)).versions()
        days |= {version.uid: version.day for version in found}
    return Changes(days, frozenset(_passing(calendar, dt.date.fromisoformat(state.today), today)))


def facets_of(calendar: Calendar, days: Mapping[str, str]) -> Iterator[Facets]:
    """Yield the traits of entries as they are now, each by the day on which it stands."""
    return (Facets.of(calendar.entry(uid), day) for uid, day in days.items())


def _passing(calendar: Calendar, then: dt.date, today: dt.date) -> Iterator[str]:
    """Yield the counterparts whose pages another day changes: what was to come is past, a plan without a day is old."""
    if then == today:
        return
    first, last = min(then, today), max(then, today)
    for since, until in ((first, last), (first - LATELY, last - LATELY)):
        yield from calendar.timeline(since=since, until=until).counts("counterpart")
