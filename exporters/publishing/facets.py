"""What an entry touches: the pages and feeds on which it stands, told by a few of its traits."""

from collections.abc import Iterable

import msgspec

from calendar_core.projections import Entry
from exporters.feeds import counterparts_of, year_name, years_of


class Facets(msgspec.Struct, frozen=True, array_like=True):
    """The traits of an entry by which pages and feeds choose it, as they were when it was published.

    Attributes:
        day: the first day that its date may mean, ISO 8601.
        kind: its kind.
        parties: its counterparts, and its home where another side reports it.
        homes: whose releases tell of it.
        years: the first and the last year that it may be in.
        related: uids of the entries on whose pages it is shown.
    """

    day: str
    kind: str
    parties: tuple[str, ...]
    homes: tuple[str, ...]
    years: tuple[str, ...]
    related: tuple[str, ...] = ()

    @staticmethod
    def of(entry: Entry, day: str) -> "Facets":
        """Return the traits of an entry that stands on a day."""
        homes = {entry.home, *(source.home for source in entry.sources)}
        years = years_of(entry)
        return Facets(
            day,
            entry.kind,
            tuple(sorted(set(counterparts_of(entry)))),
            tuple(sorted(homes)),
            (year_name(years[0]), year_name(years[-1])),
            entry.related,
        )


class Touched(msgspec.Struct, frozen=True):
    """What changed since the last time: of each trait, the values whose pages and feeds are made again.

    Attributes:
        days: the days on which something changed.
        kinds: kinds of events.
        parties: counterparts.
        homes: publishing states.
        years: years whose archives change.
        passing: counterparts of whom nothing changed but that a day has passed.
    """

    days: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    homes: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    passing: frozenset[str] = frozenset()

    @staticmethod
    def by(facets: Iterable[Facets], passing: Iterable[str] = ()) -> "Touched":
        """Return what entries touch by their traits, those of before and those of now."""
        all_of_them = list(facets)
        return Touched(
            frozenset(one.day for one in all_of_them),
            frozenset(one.kind for one in all_of_them),
            frozenset(party for one in all_of_them for party in one.parties),
            frozenset(home for one in all_of_them for home in one.homes),
            frozenset(
                year_name(year) for one in all_of_them for year in range(int(one.years[0]), int(one.years[-1]) + 1)
            ),
            frozenset(passing),
        )

    def __or__(self, other: "Touched | None") -> "Touched":
        return (
            self
            if other is None
            else Touched(**{name: getattr(self, name) | getattr(other, name) for name in self.__struct_fields__})
        )

    def on(self, period: str) -> bool:
        """Return whether something changed in a year, a month or on a day."""
        return any(day.startswith(period) for day in self.days)
