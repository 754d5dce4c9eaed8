"""Reading the releases of the log again, with today's extractor or another one."""

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import define, field, frozen

from calendar_core.calendar.ingestion import Extract, facts_of
from calendar_core.calendar.recording import last_release, was_redacted
from calendar_core.errors import ReleaseError
from calendar_core.events import Event, ReleaseReceived
from calendar_core.extraction.reconcile import reconcile
from calendar_core.extraction.registry import primary
from calendar_core.log import Log, Recorded


@frozen
class Reread:
    """What reading one release again changes.

    Attributes:
        release: its id.
        events: new facts, corrections and retractions, in order; what an editor decided is left alone.
    """

    release: str
    events: tuple[Event, ...]


@define
class Rereading:
    """Reads every release of a log again, one after the other.

    Attributes:
        read: how many releases were read so far.
        waiting: by language, how many releases still wait for an extractor.
        failures: the releases that the extractor could not read, each with what was wrong.
    """

    _log: Log
    _extract: Extract
    _record: bool
    _languages: frozenset[str] | None = None
    read: int = 0
    waiting: Counter[str] = field(factory=Counter)
    failures: list[ReleaseError] = field(factory=list)

    def __iter__(self) -> Iterator[Reread]:
        """Yield the releases that read otherwise now; each difference is recorded before it is yielded."""
        end = self._log.head().position
        seen: set[str] = set()
        for received in self._log.read(kinds={ReleaseReceived.kind}):
            if received.position > end:
                return
            if received.stream not in seen:
                seen.add(received.stream)
                yield from self._again(received.stream)

    def _again(self, stream: str) -> Iterator[Reread]:
        recorded = list(self._log.read(stream=stream))
        release = last_release(recorded)
        if release is None or was_redacted(recorded):
            return
        if self._languages is not None and primary(release.lang) not in self._languages:
            return
        try:
            facts = facts_of(release, self._extract)
        except ReleaseError as error:
            self.read += 1
            self.failures.append(error)
            return
        if facts is None:
            self.waiting[release.lang] += 1
            return
        self.read += 1
        events = reconcile(((one.id, one.event) for one in recorded), facts)
        if events:
            self._append(stream, events, recorded)
            yield Reread(release.id, tuple(events))

    def _append(self, stream: str, events: Sequence[Event], recorded: Sequence[Recorded]) -> None:
        if self._record:
            self._log.append(stream, events, expected_version=recorded[-1].version)
