"""Time that only moves when somebody waits."""

import datetime as dt

from attrs import define, field

from calendar_core.fetching.time import Stopped


@define
class FakeTime:
    """A clock that waiting sets forward.

    Attributes:
        moment: what time it is.
        waits: every wait, in seconds.
        until: when the end is asked for.
        stopping: whether it was.
    """

    moment: dt.datetime = dt.datetime(2024, 10, 4, 6, tzinfo=dt.UTC)
    waits: list[float] = field(factory=list)
    until: dt.datetime | None = None
    stopping: bool = False

    def now(self) -> dt.datetime:
        """Return the time."""
        return self.moment

    def wait(self, seconds: float) -> None:
        """Set the clock forward."""
        if self.stopping or (self.until is not None and self.moment >= self.until):
            raise Stopped
        self.waits.append(seconds)
        self.moment += dt.timedelta(seconds=seconds)

    def pass_on(self, **time: float) -> None:
        """Set the clock forward, as `timedelta` counts."""
        self.moment += dt.timedelta(**time)
