"""What a watch knows of its sources and of their releases."""

import datetime as dt

from attrs import field, frozen

from calendar_core.fetching.client import Validators
from calendar_core.releases.listing.item import Item

WAITING = "waiting"
"""Listed, and not yet read."""
TAKEN = "taken"
"""Read, and in the log."""
GIVEN_UP = "given up"
"""Tried often enough; it is named in the status, and not tried again before its list says that it changed."""

STATES = (WAITING, TAKEN, GIVEN_UP)


@frozen(kw_only=True)
class Known:
    """A release that a source lists, and what became of it.

    Attributes:
        item: what the list tells of it.
        tries: how often reading it failed since it was listed or taken.
        missing: how often in a row the site said that it is gone.
        validators: for the next conditional request.
        digest: SHA-256 of the page, or of the words in the list, as it was read last.
        taken_at: when it was taken in first; None while it waits.
    """

    item: Item
    tries: int = 0
    missing: int = 0
    validators: Validators = field(factory=Validators)
    digest: str = ""
    taken_at: dt.datetime | None = None


@frozen(kw_only=True)
class Outcome:
    """What came of a visit to one source.

    Attributes:
        added: new releases that were taken in.
        changed: releases that read otherwise now.
        vanished: releases that are gone from the site.
        returned: releases that are back.
        unreadable: pages that could not be read.
        looked: releases that were looked at again.
        facts: facts that were recorded.
        waiting: releases that still wait.
    """

    added: int = 0
    changed: int = 0
    vanished: int = 0
    returned: int = 0
    unreadable: int = 0
    looked: int = 0
    facts: int = 0
    waiting: int = 0
