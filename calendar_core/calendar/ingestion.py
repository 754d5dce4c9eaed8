"""Taking releases in: each is recorded once, whole, with the facts that it reports.

Reading and extraction may be done elsewhere (processes of this machine, a cluster); one recorder appends in the order
of the input, so that the log is the same however many do the work.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future

from attrs import define

from calendar_core.calendar.ingested import Ingested
from calendar_core.calendar.parcels import in_order, parcels
from calendar_core.calendar.recording import Known, Outcome, Reading, Recorder, is_known, stream_of
from calendar_core.codec import check_day
from calendar_core.errors import DiplomaticCalendarError, ReleaseError, StoreError, WorkersError
from calendar_core.events import Fact, Release
from calendar_core.log import Log
from calendar_core.releases import Draft, Hints, Unread, finish

Extract = Callable[[Release], Sequence[Fact] | None]
"""Reads the facts from a release; None says that no extractor serves its language."""

Found = Release | Draft | Unread | ReleaseError

AT_HOME = 3
"""Parcels that are read in this process in any case: workers need a second to begin, and few releases need none."""

AHEAD = 24
"""Parcels that may be begun and not recorded yet: what an ingestion holds in memory, however long the archive is."""


@define(kw_only=True)
class Ingestion:
    """Takes releases into a log, and counts what came of them.

    Attributes:
        log: where to record.
        extract: reads the facts; it is sent to the workers, if there are any.
        hints: what releases do not say themselves.
        today: the day after which nothing can be published.
        executor: does the work; this process unless given.
        ahead: how many parcels may be begun and not recorded yet.
        result: what came of the releases so far.
    """

    log: Log
    extract: Extract
    hints: Hints
    today: dt.date
    executor: Executor | None = None
    ahead: int = AHEAD
    result: Ingested
    _begun: int = 0

    def take_all(self, found: Iterable[Found | None], progress: Callable[[], None] | None = None) -> Ingested:
        """Take releases in, in their order; one that fails does not stop the others.

        Args:
            found: releases, or what they can be made of; None where more may be long in coming.
            progress: is called after each release.
        """
        recorder = Recorder(self.log, self.result)
        ahead = self.ahead if self.executor else 1
        cut: Iterator[list[Found]] = parcels(found)
        for outcomes in in_order(cut, self._start, ahead):
            recorder.record(outcomes)
            if progress is not None:
                for _ in outcomes:
                    progress()
        return self.result

    def _start(self, parcel: list[Found]) -> Callable[[], list[Outcome]]:
        """Begin to read a parcel, where there is something in it that the log does not know."""
        looked = [self._look(one) for one in parcel]
        todo = [one for one in looked if isinstance(one, Release | Unread)]
        if not todo:
            return lambda: _merged(looked, ())
        self._begun += 1
        if self.executor is None or self._begun <= AT_HOME:
            return lambda: _merged(looked, self._read(todo))
        future = self._submit(self.executor, todo)
        return lambda: _merged(looked, self._result(future, todo))

    def _look(self, found: Found) -> Release | Unread | Outcome:
        """Return what is not known yet, or what there is to say about it."""
        release = finish(found, self.hints, today=self.today) if isinstance(found, Draft) else found
        if not isinstance(release, Release):
            return release
        try:
            check_day(release)
            known = is_known(list(self.log.read(stream=stream_of(release))), release)
        except StoreError:
            raise
        except ReleaseError as error:
            return error
        except DiplomaticCalendarError as error:
            return ReleaseError(f"release {release.id!r}: {error}")
        return Known() if known else release

    def _read(self, todo: Sequence[Release | Unread]) -> list[Outcome]:
        return read_all(todo, self.extract, self.hints, self.today)

    def _submit(self, executor: Executor, todo: Sequence[Release | Unread]) -> Future[list[Outcome]]:
        try:
            return executor.submit(read_all, todo, self.extract, self.hints, self.today)
        except Exception as error:  # noqa: BLE001 (a pool that takes no work any more is as one whose workers died)
            refused: Future[list[Outcome]] = Future()
            refused.set_exception(error)
            return refused

    def _result(self, future: Future[list[Outcome]], todo: Sequence[Release | Unread]) -> list[Outcome]:
        try:
            return future.result()
        except Exception:  # noqa: BLE001 (whatever a pool or a cluster says when a worker dies)
            return self._again(todo)

    def _again(self, todo: Sequence[Release | Unread]) -> list[Outcome]:
        """Read a parcel again of which the worker died; where that happens again, find the release that kills it."""
        try:
            return self._alone(todo)
        except Exception:  # noqa: BLE001 (the same)
            outcomes: list[Outcome] = []
            deaths = 0
            for one in todo:
                try:
                    outcomes += self._alone([one])
                except Exception as error:
                    deaths += 1
                    outcomes.append(_fatal(one, error))
                    if deaths == len(todo) > 1:
                        raise WorkersError(
                            f"no worker can read releases ({type(error).__name__}: {error}): look whether each has "
                            "this package in this version; what was recorded stays"
                        ) from error
            return outcomes

    def _alone(self, todo: Sequence[Release | Unread]) -> list[Outcome]:
        if self.executor is None:
            return self._read(todo)
        return self._submit(self.executor, todo).result()


def read_all(todo: Sequence[Release | Unread], extract: Extract, hints: Hints, today: dt.date) -> list[Outcome]:
    """Read releases: the work that may be done in another process."""
    outcomes: list[Outcome] = []
    for one in todo:
        release = finish(one, hints, today=today) if isinstance(one, Unread) else one
        if isinstance(release, ReleaseError):
            outcomes.append(release)
            continue
        try:
            facts = facts_of(release, extract)
        except ReleaseError as error:
            outcomes.append(ReleaseError(str(error)))  # without its cause, which may not travel
        else:
            outcomes.append(Reading(release, None if facts is None else tuple(facts)))
    return outcomes


def facts_of(release: Release, extract: Extract) -> Sequence[Fact] | None:
    """Return what an extractor reads from a release; None when none serves its language.

    Raises:
        ReleaseError: it failed, in whichever way; the message names the release.
    """
    try:
        return extract(release)
    except Exception as error:
        reason = str(error) if isinstance(error, DiplomaticCalendarError) else f"{type(error).__name__}: {error}"
        raise ReleaseError(
            f"release {release.id!r}: its facts cannot be extracted ({reason}): please report this with the release"
        ) from error


def _merged(looked: Sequence[Release | Unread | Outcome], read: Iterable[Outcome]) -> list[Outcome]:
    """Put what was read in the places of what had to be read."""
    ready = iter(read)
    return [next(ready) if isinstance(one, Release | Unread) else one for one in looked]


def _fatal(one: Release | Unread, error: Exception) -> ReleaseError:
    name = f"release {one.id!r}" if isinstance(one, Release) else one.where
    reason = str(error) or type(error).__name__
    return ReleaseError(f"{name}: the process that read it died ({reason}): please report this with the release")
