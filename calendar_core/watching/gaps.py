"""When a source last published, and whether it is silent for longer than it usually is."""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise
from statistics import median, quantiles

from attrs import frozen

DAYS = 60
"""Days of publication that tell how often a source publishes."""

FEWEST = 4
"""Gaps between them without which nothing can be said."""

LEAST_SILENCE = 3
"""Days that nobody calls a gap: a weekend and a holiday."""

_RHYTHMS = ((1.5, "daily"), (4, "every few days"), (10, "weekly"), (20, "every two weeks"), (45, "monthly"))


@frozen
class Silence:
    """How long a source has published nothing.

    Attributes:
        days: since the last release.
        usually: how often it publishes, in a word; empty when that is not known yet.
        unusual: whether it is silent for longer than it usually is.
    """

    days: int
    usually: str
    unusual: bool

    def __str__(self) -> str:
        """Say it in a few words, if it is worth saying."""
        return f"no release for {self.days} days, usually {self.usually}" if self.unusual else ""


def silence(days: Sequence[dt.date], today: dt.date) -> Silence | None:
    """Return how long a source has been silent; None when it never published.

    It is unusual when it is longer than twice nine tenths of the gaps before.

    Args:
        days: the days on which it published, newest first, each once.
        today: the current day.
    """
    if not days:
        return None
    quiet = (today - days[0]).days
    gaps = [(newer - older).days for newer, older in pairwise(days)]
    if len(gaps) < FEWEST:
        return Silence(quiet, "", unusual=False)
    usually = next((word for bound, word in _RHYTHMS if median(gaps) <= bound), "less than once a month")
    long = quantiles(gaps, n=10, method="inclusive")[-1]
    return Silence(quiet, usually, unusual=quiet > max(2 * long, LEAST_SILENCE))
