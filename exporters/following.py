"""Whether what was made of a log still holds: the log may be another one by now, and words may be gone from it."""

from calendar_core.log import Anchor, Log


def still_holds(log: Log, seen: Anchor) -> bool:
    """Return whether what was made of a log up to some place in it may be kept and built upon.

    It may not where the log does not have that place, as after a backup was restored, or had a release redacted since.
    """
    return log.holds(seen) and not log.redacted_since(seen.position)
