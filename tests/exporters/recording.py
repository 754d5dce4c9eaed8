"""A calendar with what a test records into it."""

import datetime as dt

from attrs import define

from calendar_core.calendar import Calendar
from calendar_core.events import Fact, Release, ReleaseReceived


@define
class Clock:
    """A clock that a test sets."""

    day: dt.date = dt.date(2024, 10, 2)

    def __call__(self) -> dt.datetime:
        """Return the noon of its day."""
        return dt.datetime.combine(self.day, dt.time(12), dt.UTC)


def report(
    calendar: Calendar, release: str, *facts: Fact, published: str = "2024-10-01", home: str = "KZ"
) -> list[str]:
    """Record a release and the facts that it reports; return the ids of the facts."""
    received = ReleaseReceived(
        release=Release(
            id=release,
            home=home,
            published=published,
            text="The ministers met.",
            source="Kazakh MFA",
            url=f"https://mfa.example/{release}",
        )
    )
    recorded = calendar.log.append(f"release/{release}", [received, *facts], expected_version=0)
    return [event.id for event in recorded[1:]]
