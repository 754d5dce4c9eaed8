"""What came of an ingestion."""

from collections import Counter

from attrs import define, field

from calendar_core.errors import DiplomaticCalendarError


@define
class Ingested:
    """What came of an ingestion.

    Attributes:
        added: releases that are new.
        known: releases that were recorded before, word for word.
        changed: releases that read otherwise than when they were recorded.
        facts: facts recorded, of new and of changed releases.
        waiting: by language, how many of the new and changed releases wait for an extractor that serves it.
        failures: the releases that could not be taken in, each with what was wrong and what to do.
    """

    added: int = 0
    known: int = 0
    changed: int = 0
    facts: int = 0
    waiting: Counter[str] = field(factory=Counter)
    failures: list[DiplomaticCalendarError] = field(factory=list)
