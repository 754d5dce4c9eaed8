"""Long lists cut by time: a year, its months where it has many entries, their days where a month has.

The address of a period never changes: a year that grows long still has its page, which then names its months.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import Any

import msgspec
from attrs import frozen

from calendar_core.projections import Entry
from calendar_core.projections.plain import plain
from exporters.publishing.addresses import file_of
from exporters.publishing.documents import Make
from exporters.publishing.site import Site
from exporters.web.rendering import render
from exporters.web.shown import written

MOST = 200
"""Entries on a page: of more, a period is cut into smaller ones."""
_LENGTHS = {4: 7, 7: 10}
"""How long the names of a period and of its parts are: 2024, 2024-05, 2024-05-09."""


@frozen
class Period:
    """A year, a month or a day, by its name in ISO 8601.

    Attributes:
        name: its name.
        entries: how many entries begin in it.
        parts: the periods into which it is cut; none where its entries are shown.
    """

    name: str
    entries: int
    parts: tuple["Period", ...] = ()


@frozen
class Scope:
    """A list of entries that is cut by time.

    Attributes:
        title: what it lists.
        path: its address on the server, `/counterpart/BH`; that of a period follows it.
        query: the filters of `Calendar.timeline` that select its entries.
    """

    title: str
    path: str
    query: Mapping[str, Any]


def periods_of(days: Mapping[str, int], most: int = MOST) -> tuple[Period, ...]:
    """Return the years of a list, the last first, each cut as far as it must be.

    Args:
        days: how many entries begin on each day.
        most: entries that one period may show.
    """
    return _cut(sorted(days.items(), reverse=True), 4, most)


def _cut(days: Sequence[tuple[str, int]], length: int, most: int) -> tuple[Period, ...]:
    return tuple(
        _period(name, list(group), length, most) for name, group in groupby(days, key=lambda day: day[0][:length])
    )


def _period(name: str, days: Sequence[tuple[str, int]], length: int, most: int) -> Period:
    entries = sum(number for _, number in days)
    finer = _LENGTHS.get(length)
    return Period(name, entries, _cut(days, finer, most) if finer and entries > most else ())


def all_of(periods: Sequence[Period]) -> Iterator[Period]:
    """Yield periods with all their parts."""
    for one in periods:
        yield one
        yield from all_of(one.parts)


def entries_in(site: Site, scope: Scope, period: Period) -> list[Entry]:
    """Return the entries that begin in a period, the last first; those that only reach into it stand elsewhere."""
    found = site.calendar.timeline(**scope.query, since=period.name, until=period.name, order="-time")
    begun = {version.uid for version in found.versions() if version.day.startswith(period.name)}
    return [entry for entry in found if entry.uid in begun]


def period_pages(site: Site, scope: Scope, periods: Sequence[Period]) -> dict[str, Make]:
    """Return what makes the page of each period, by path."""
    return {file_of(f"{scope.path}/{one.name}"): partial(_page, site, scope, one) for one in all_of(periods)}


def period_lists(site: Site, scope: Scope, periods: Sequence[Period]) -> dict[str, Make]:
    """Return what makes the JSON of each period, by path."""
    return {f"{_file(scope, one)}": partial(_list, site, scope, one) for one in all_of(periods)}


def parts_told(site: Site, scope: Scope, periods: Sequence[Period]) -> list[dict[str, Any]]:
    """Return periods as JSON data, each with the address of its own."""
    return [
        {"period": one.name, "entries": one.entries, "address": f"{site.base}/{_file(scope, one)}"} for one in periods
    ]


def links(site: Site, scope: Scope, periods: Sequence[Period]) -> list[tuple[str, str, int]]:
    """Return name, address and number of entries of periods, for a page that lists them."""
    return [(_name(one.name), site.look.to(f"{scope.path}/{one.name}"), one.entries) for one in periods]


def _page(site: Site, scope: Scope, period: Period) -> bytes:
    return render(
        "period.html",
        site.look,
        title=scope.title,
        up=site.look.to(scope.path),
        period=_name(period.name),
        here=site.absolute(f"{scope.path}/{period.name}"),
        parts_of_it=links(site, scope, period.parts),
        entries=[] if period.parts else entries_in(site, scope, period),
    ).encode()


def _list(site: Site, scope: Scope, period: Period) -> bytes:
    if period.parts:
        return msgspec.json.encode({"periods": parts_told(site, scope, period.parts)})
    return msgspec.json.encode({"entries": [plain(entry) for entry in entries_in(site, scope, period)]})


def _file(scope: Scope, period: Period) -> str:
    return f"{scope.path.removeprefix('/')}/{period.name}.json"


def _name(period: str) -> str:
    return written(period)
