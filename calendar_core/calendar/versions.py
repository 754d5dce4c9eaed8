"""The versions of one release: how it read when, what changed, and whether it is still where it was published."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from attrs import frozen

from calendar_core.events import Event, Release, ReleaseReceived, ReleaseReturned, ReleaseVanished
from calendar_core.log import Log, Recorded

Part = Literal["title", "text", "published", "source", "url", "lang", "home"]
PARTS: tuple[Part, ...] = ("title", "published", "source", "url", "lang", "home")
"""The fields of a release that are compared as a whole; the text is compared sentence by sentence."""

_KINDS = (ReleaseReceived.kind, ReleaseVanished.kind, ReleaseReturned.kind)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")


@frozen(kw_only=True)
class Difference:
    """What reads otherwise in one place.

    Attributes:
        part: the field of the release.
        old: what it said; empty where words were added.
        new: what it says now; empty where words were taken away.
    """

    part: Part
    old: str
    new: str


@frozen(kw_only=True)
class Version:
    """What became of a release at one time.

    Attributes:
        recorded_at: when it was noted.
        event: that it came in, came in again otherwise, vanished, or returned.
        differences: to the version before; none for the first.
    """

    recorded_at: dt.datetime
    event: ReleaseReceived | ReleaseVanished | ReleaseReturned
    differences: tuple[Difference, ...] = ()


def versions(log: Log, release: str) -> list[Version]:
    """Return what became of a release, first to last; none when the log has no such release.

    Args:
        log: where it is recorded.
        release: its id.
    """
    found: list[Version] = []
    before: Release | None = None
    for recorded in log.read(stream=_stream(release), kinds=_KINDS):
        event = recorded.event
        told: tuple[Difference, ...] = ()
        if isinstance(event, ReleaseReceived):
            told = tuple(differences(before, event.release)) if before else ()
            before = event.release
        if isinstance(event, ReleaseReceived | ReleaseVanished | ReleaseReturned):
            found.append(Version(recorded_at=recorded.recorded_at, event=event, differences=told))
    return found


def differences(old: Release, new: Release) -> Iterator[Difference]:
    """Yield what reads otherwise in the newer of two versions, sentence by sentence."""
    for part in PARTS:
        before, after = getattr(old, part), getattr(new, part)
        if before != after:
            yield Difference(part=part, old=before, new=after)
    was, now = _sentences(old.text), _sentences(new.text)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if tag != "equal":
            yield Difference(part="text", old=" ".join(was[i1:i2]), new=" ".join(now[j1:j2]))


def likeness(old: Release, new: Release) -> float:
    """Return which share of the words of the shorter of two versions the other has too, 0 to 1."""
    was, now = set(re.findall(r"\w+", old.text.casefold())), set(re.findall(r"\w+", new.text.casefold()))
    return len(was & now) / max(min(len(was), len(now)), 1)


def last_version(log: Log, release: str) -> Release | None:
    """Return a release as the log has it last; None when it has no such release."""
    received = [version.event for version in versions(log, release) if isinstance(version.event, ReleaseReceived)]
    return received[-1].release if received else None


def note_vanished(log: Log, release: str, *, url: str, why: str) -> bool:
    """Record that a release is gone from its site; return whether that was news.

    Raises:
        WrongExpectedVersionError: somebody else recorded something of it in between; try again.
    """
    return _note(log, release, ReleaseVanished(release=release, url=url, why=why))


def note_returned(log: Log, release: str, *, url: str) -> bool:
    """Record that a release that had vanished is back; return whether that was news. Errors as of `note_vanished`."""
    return _note(log, release, ReleaseReturned(release=release, url=url))


def _note(log: Log, release: str, event: Event) -> bool:
    """Append what is noted of a release, unless the log has no such release, or says so already."""
    stream = _stream(release)
    version = log.version(stream)
    if not version or isinstance(event, ReleaseVanished) == _is_gone(list(log.read(stream=stream, kinds=_KINDS))):
        return False
    log.append(stream, [event], expected_version=version)
    return True


def _is_gone(recorded: Sequence[Recorded]) -> bool:
    """Whether a release was gone when the log last heard of it: a version that came in since says that it is back."""
    return bool(recorded) and recorded[-1].kind == ReleaseVanished.kind


def _sentences(text: str) -> list[str]:
    return [sentence for sentence in _SENTENCE.split(text) if sentence]


def _stream(release: str) -> str:
    return f"release/{release}"
