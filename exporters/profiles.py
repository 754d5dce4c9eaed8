"""What each family of calendar clients can bear.

The default feed says only what every client that was tried shows right. A profile changes little: what its clients
show better, or how they treat an event that was called off.
"""

from typing import Literal

from attrs import frozen

from calendar_core.errors import UnknownProfileError

Cancelled = Literal["strike", "title", "hide"]


@frozen
class Profile:
    """How a feed is written for a family of clients.

    Attributes:
        name: what the option `--profile` takes.
        cancelled: what becomes of an event that was called off or retracted: `strike` keeps it with STATUS:CANCELLED
            and says so in the title, `title` keeps it and says so in the title only, `hide` leaves it out.
        cancelled_days: for how many days of the log such an event is kept; None for good.
        zones: whether a known hour is written with its time zone and a VTIMEZONE, or in UTC.
        participants: whether people stand as PARTICIPANT components (RFC 9073) as well as in the description.
        links: how the releases are named: `attach` with ATTACH, which every client knows, `link` with LINK (RFC 9253),
            which says more but is a fault to libical 3.0.
    """

    name: str = "default"
    cancelled: Cancelled = "strike"
    cancelled_days: int | None = None
    zones: Literal["named", "utc"] = "named"
    participants: bool = False
    links: Literal["attach", "link"] = "attach"


PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        Profile(),
        Profile("google", cancelled="title"),  # removes a cancelled event at once, without a trace
        Profile("apple"),
        Profile("outlook", zones="utc"),  # warns of zones that Windows does not name
        Profile("thunderbird"),
        Profile("android", cancelled="title"),  # some calendars behind ICSx5 hide cancelled events
        Profile("homeassistant", cancelled="title"),  # shows no status, so nothing may hang on it
        Profile("khal"),
        Profile("rich", participants=True, links="link"),
    )
}


def profile_named(name: str) -> Profile:
    """Return a profile by its name.

    Raises:
        UnknownProfileError: there is none of this name.
    """
    if name not in PROFILES:
        raise UnknownProfileError(f"unknown profile {name!r}: there are {', '.join(PROFILES)}")
    return PROFILES[name]
