"""Recording releases with their facts: many a commit, while each stays an append of its own to its stream."""

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from calendar_core.calendar.ingested import Ingested
from calendar_core.codec import encode
from calendar_core.errors import (
    DiplomaticCalendarError,
    ReleaseError,
    StoreError,
    WrongExpectedVersionError,
)
from calendar_core.events import Event, Fact, Release, ReleaseReceived, ReleaseRedacted
from calendar_core.extraction.reconcile import reconcile
from calendar_core.log import Append, Log, Recorded
from calendar_core.releases.language import UNDETERMINED


@frozen
class Known:
    """A release that the log holds word for word.

    Attributes:
        release: the release.
        where: where it was found, as of a reading.
    """

    release: Release
    where: str = ""


@frozen
class Reading:
    """A release, and what was read from it.

    Attributes:
        release: the release.
        facts: what it reports; None where no extractor serves its language, and it waits for one.
        where: the file, and the place in it, where it was found; empty when a program gave it.
    """

    release: Release
    facts: tuple[Fact, ...] | None
    where: str = ""


Outcome = Known | Reading | ReleaseError
"""What came of one release before it is recorded."""


@frozen
class _Planned:
    reading: Reading
    append: Append

    @property
    def is_new(self) -> bool:
        return self.append.expected_version == 0


class Recorder:
    """Records readings in order, and counts what came of them.

    Of the releases that are found in files, an id names one: were a second one with other words taken for its next
    version, each of them would be new again whenever the files are read again. A program may well give several
    versions of a release, one after the other.
    """

    def __init__(self, log: Log, result: Ingested) -> None:
        """Record in `log`, and count in `result`."""
        self._log = log
        self._result = result
        self._group: dict[str, _Planned] = {}
        self._named: set[int] = set()

    def record(self, outcomes: Iterable[Outcome]) -> None:
        """Record what came of some releases, in one commit as far as that can be.

        Raises:
            StoreError: the store cannot be written; what was recorded before stays.
        """
        for outcome in outcomes:
            if isinstance(outcome, ReleaseError):
                self._result.failures.append(outcome)
            else:
                self._add(outcome)
        self._commit()

    def _add(self, outcome: Known | Reading) -> None:
        stream = stream_of(outcome.release)
        if stream in self._group:  # the same release twice: the second has to see the first
            self._commit()
        try:
            self._refuse_second(stream, outcome)
            planned = self._planned(stream, outcome)
        except DiplomaticCalendarError as error:
            self._fail(outcome.release, error)
            return
        if planned is not None:
            self._group[stream] = planned

    def _refuse_second(self, stream: str, outcome: Known | Reading) -> None:
        """Raise an error for a release whose id names another one of the same files; the same words twice are none."""
        if not outcome.where or hash(outcome.release.id) not in self._named:
            return
        recorded = list(self._log.read(stream=stream))
        if recorded and not is_known(recorded, outcome.release):
            raise ReleaseError(
                f"{outcome.where}: the id {outcome.release.id!r} already names another release, which was read before "
                "it: give each an id of its own, or read one of them"
            )

    def _planned(self, stream: str, reading: Known | Reading) -> _Planned | None:
        """Return what to append as the stream stands now; None when the release is known, which is counted."""
        recorded = [] if isinstance(reading, Known) else list(self._log.read(stream=stream))
        if isinstance(reading, Known) or is_known(recorded, reading.release):
            self._result.known += 1
            self._name(reading)
            return None
        events: Sequence[Event] = reading.facts or ()
        if recorded and reading.facts is not None:
            events = reconcile(((one.id, one.event) for one in recorded), reading.facts)
        appended = [ReleaseReceived(release=reading.release), *events]
        return _Planned(reading, Append(stream, appended, expected_version=len(recorded)))

    def _commit(self) -> None:
        group, self._group = list(self._group.values()), {}
        if not group:
            return
        try:
            self._log.append_many([planned.append for planned in group])
        except StoreError:
            raise
        except DiplomaticCalendarError:  # another process was faster, or one of them cannot be recorded
            for planned in group:
                self._settle(planned.reading)
        else:
            for planned in group:
                self._count(planned)

    def _settle(self, reading: Reading) -> None:
        """Record one release for itself."""
        while True:
            try:
                planned = self._planned(stream_of(reading.release), reading)
                if planned is not None:
                    self._log.append_many([planned.append])
                    self._count(planned)
            except WrongExpectedVersionError:
                continue  # another process was faster: look at what it recorded
            except DiplomaticCalendarError as error:
                self._fail(reading.release, error)
            return

    def _fail(self, release: Release, error: DiplomaticCalendarError) -> None:
        if isinstance(error, StoreError):
            raise error
        named = error if isinstance(error, ReleaseError) else ReleaseError(f"release {release.id!r}: {error}")
        self._result.failures.append(named)

    def _name(self, taken: Known | Reading) -> None:
        if taken.where:
            self._named.add(hash(taken.release.id))  # a few bytes each, of archives with millions of releases

    def _count(self, planned: _Planned) -> None:
        self._name(planned.reading)
        if planned.is_new:
            self._result.added += 1
        else:
            self._result.changed += 1
        self._result.facts += sum(isinstance(event, Fact) for event in planned.append.events)
        if planned.reading.facts is None:
            self._result.waiting[planned.reading.release.lang] += 1


def stream_of(release: Release) -> str:
    """Return the name of the stream of a release."""
    return f"release/{release.id}"


def is_known(recorded: Sequence[Recorded], release: Release) -> bool:
    """Whether a release stands in its stream word for word, as the last one there.

    A language that cannot be determined is no difference.

    Raises:
        ReleaseError: the words of the release were taken out of the log on purpose.
    """
    if was_redacted(recorded):
        raise ReleaseError(f"release {release.id!r} was taken out of the log on purpose, and does not come back")
    last = next((one for one in reversed(recorded) if one.kind == ReleaseReceived.kind), None)
    if last is None:
        return False
    if last.schema == ReleaseReceived.schema and last.data == encode(ReleaseReceived(release=release)):
        return True  # the usual case, without decoding
    before = last_release([last])
    if before is not None and release.lang == UNDETERMINED:
        release = evolve(release, lang=before.lang)
    return before == release


def was_redacted(recorded: Iterable[Recorded]) -> bool:
    """Whether the words of a release were taken out of the log."""
    return any(one.kind == ReleaseRedacted.kind for one in recorded)


def last_release(recorded: Iterable[Recorded]) -> Release | None:
    """Return a release as its stream last had it; None where it has none."""
    releases = [one.event for one in recorded if one.kind == ReleaseReceived.kind]
    return releases[-1].release if releases and isinstance(releases[-1], ReleaseReceived) else None
