"""Taking the words of a release out of the log without rewriting it.

The hash of an event covers its envelope and the digest of its data. A redaction puts data without the words in the
place of the data, and records, as an event of its own, both digests for each event that it touched: so the chain
still verifies, and what was done stands in it. The alternative, data sealed with keys that are thrown away,
would leave a log that no other program can read.
"""

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from calendar_core.errors import InvalidEventError
from calendar_core.events import FACTS, Event, FactCorrected, RedactedData, ReleaseReceived, ReleaseRedacted
from calendar_core.log.chain import digest
from calendar_core.log.recorded import Recorded

Json = dict[str, Any]

_FACT: Json = {"evidence": {"text": ""}, "people": [], "occasion": None, "title": ""}

WITHOUT_WORDS: Mapping[str, Json] = {
    ReleaseReceived.kind: {"release": {"text": "", "title": ""}},
    FactCorrected.kind: {"changes": _FACT},
    **dict.fromkeys(FACTS, _FACT),
}
"""For each kind, what stands in place of the words of the release, or of names of people, wherever it has them."""


def redaction(
    release: str, recorded: Sequence[Recorded], *, by: str, why: str
) -> tuple[dict[int, bytes], ReleaseRedacted]:
    """Return the new data of each event that changes, by position, and the event that tells of it."""
    replaced = {each.position: data for each in recorded if (data := _without_words(each)) != each.data}
    contents = tuple(
        RedactedData(position=each.position, was=digest(each.data), now=digest(replaced[each.position]))
        for each in recorded
        if each.position in replaced
    )
    return replaced, ReleaseRedacted(release=release, by=by, why=why, contents=contents)


class Redactions:
    """What the redactions in a log say of the data that was recorded first."""

    def __init__(self, recorded: Iterable[Recorded]) -> None:
        """Take the events that tell of redactions, in order."""
        self._digests: dict[int, tuple[str, str]] = {}
        for each in recorded:
            self.add(each)

    def add(self, recorded: Recorded) -> None:
        """Take one more; one that is damaged itself explains nothing."""
        with contextlib.suppress(InvalidEventError):
            self._note(recorded.event)

    def recorded_digest(self, position: int, actual: str) -> str:
        """Return the digest of an event's data as it was recorded first, given the one that it has."""
        was, now = self._digests.get(position, (actual, actual))
        return was if actual == now else actual

    def _note(self, event: Event) -> None:
        for content in event.contents if isinstance(event, ReleaseRedacted) else ():
            first, _ = self._digests.get(content.position, (content.was, ""))
            self._digests[content.position] = (first, content.now)


def _without_words(recorded: Recorded) -> bytes:
    pattern = WITHOUT_WORDS.get(recorded.kind)
    if pattern is None:
        return recorded.data
    data = msgspec.json.decode(recorded.data)
    return msgspec.json.encode(data) if _overlay(data, pattern) else recorded.data


def _overlay(data: Json, pattern: Json) -> bool:
    """Set what the pattern has and the data has too; return whether that changed anything."""
    changed = False
    for key in pattern.keys() & data.keys():
        if isinstance(pattern[key], dict) and isinstance(data[key], dict):
            changed = _overlay(data[key], pattern[key]) or changed
        elif data[key] != pattern[key]:
            data[key], changed = pattern[key], True
    return changed
