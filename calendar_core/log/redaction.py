"""Taking the words of a release out of the log without rewriting it.

The hash of an event covers its envelope and the digest of its data. A redaction puts data without the words in the
place of the data, and records, as an event of its own, both digests for each event that it touched: so the chain
still verifies, and what was done stands in it. The alternative, data sealed with keys that are thrown away,
would leave a log that no other program can read.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from calendar_core.errors import InvalidEventError
from calendar_core.events import FACTS, FactCorrected, RedactedData, ReleaseReceived, ReleaseRedacted
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
    replaced = {each.position: data for each in recorded if (data := without_words(each)) != each.data}
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
        self._first: dict[tuple[int, str], str] = {}
        for each in recorded:
            self.add(each)

    def add(self, recorded: Recorded) -> None:
        """Take one more; one that is damaged itself explains nothing."""
        for content in replaced_by(recorded):
            first = self.recorded_digest(content.position, content.was)
            self._first[content.position, content.now] = first

    def recorded_digest(self, position: int, actual: str) -> str:
        """Return the digest of an event's data as it was recorded first, given the one that it has."""
        return self._first.get((position, actual), actual)


def replaced_by(recorded: Recorded) -> Sequence[RedactedData]:
    """Return what a redaction put in the place of what; nothing for one that is damaged, and for other events."""
    try:
        event = recorded.event
    except InvalidEventError:
        return ()
    return event.contents if isinstance(event, ReleaseRedacted) else ()


def without_words(recorded: Recorded) -> bytes:
    """Return the data of an event as it stands once its release is redacted."""
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
