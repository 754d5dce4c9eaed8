"""Taking releases in: each is recorded once, whole, with the facts that it reports."""

from collections.abc import Callable, Iterable, Sequence

from calendar_core.calendar.ingested import Ingested
from calendar_core.errors import DiplomaticCalendarError, ReleaseError, StoreError, WrongExpectedVersionError
from calendar_core.events import Fact, Release, ReleaseReceived, ReleaseRedacted
from calendar_core.extraction import extract
from calendar_core.extraction.reconcile import reconcile
from calendar_core.log import Log, Recorded

Extract = Callable[[Release], Sequence[Fact]]


class Ingestion:
    """Takes releases into a log, and counts what came of them."""

    def __init__(self, log: Log, extract_facts: Extract = extract) -> None:
        """Record in `log` what `extract_facts` reads."""
        self._log = log
        self._extract = extract_facts
        self.result = Ingested()

    def take_all(self, releases: Iterable[Release | ReleaseError], progress: Callable[[], None] | None) -> Ingested:
        """Take releases in, one after the other; one that fails does not stop the others."""
        for release in releases:
            if isinstance(release, ReleaseError):
                self.result.failures.append(release)
            else:
                self._try(release)
            if progress is not None:
                progress()
        return self.result

    def _try(self, release: Release) -> None:
        try:
            self._take(release)
        except StoreError:
            raise
        except ReleaseError as error:
            self.result.failures.append(error)
        except DiplomaticCalendarError as error:
            self.result.failures.append(ReleaseError(f"release {release.id!r}: {error}"))

    def _take(self, release: Release) -> None:
        stream = f"release/{release.id}"
        while True:
            version = self._log.version(stream)
            try:
                self._record(stream, version, release)
            except WrongExpectedVersionError:
                continue  # another process was faster: look at what it recorded
            return

    def _record(self, stream: str, version: int, release: Release) -> None:
        """Append a release and its facts, if the stream still stands where it was seen."""
        recorded = list(self._log.read(stream=stream)) if version else []
        if was_redacted(recorded):
            raise ReleaseError(f"release {release.id!r} was taken out of the log on purpose, and does not come back")
        if last_release(recorded) == release:
            self.result.known += 1
            return
        facts = facts_of(release, self._extract)
        events = reconcile(((one.id, one.event) for one in recorded), facts) if recorded else facts
        self._log.append(stream, [ReleaseReceived(release=release), *events], expected_version=version)
        self.result.facts += sum(isinstance(event, Fact) for event in events)
        if recorded:
            self.result.changed += 1
        else:
            self.result.added += 1


def facts_of(release: Release, extract: Extract) -> Sequence[Fact]:
    """Return what an extractor reads from a release.

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


def was_redacted(recorded: Iterable[Recorded]) -> bool:
    """Whether the words of a release were taken out of the log."""
    return any(one.kind == ReleaseRedacted.kind for one in recorded)


def last_release(recorded: Iterable[Recorded]) -> Release | None:
    """Return a release as its stream last had it; None where it has none."""
    releases = [one.event for one in recorded if one.kind == ReleaseReceived.kind]
    return releases[-1].release if releases and isinstance(releases[-1], ReleaseReceived) else None
