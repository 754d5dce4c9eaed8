"""Whether what was made of a log still holds: the log may be another one by now, and words may be gone from it."""

from calendar_core.events import ReleaseRedacted
from calendar_core.log import Anchor, Log


def still_holds(log: Log, seen: Anchor) -> bool:
    """Return whether what was made of a log up to some place in it may be kept and built upon.

    It may not where the log does not have that place, as after a backup was restored, or had a release redacted since.
    """
    if seen.position and not any(one.hash == seen.hash for one in log.read(after=seen.position - 1, limit=1)):
        return False
    return not any(log.read(after=seen.position, kinds=[ReleaseRedacted.kind], limit=1))
