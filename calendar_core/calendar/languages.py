"""In which languages the releases of a log are, and which of them wait for somebody who reads these."""

from collections import Counter
from collections.abc import Iterator

import msgspec
from attrs import frozen

from calendar_core.calendar.recording import last_release, was_redacted
from calendar_core.events import FACTS, Release, ReleaseReceived
from calendar_core.extraction import serving
from calendar_core.log import Log


class _Spoken(msgspec.Struct):
    lang: str = "en"


class _Received(msgspec.Struct):
    release: _Spoken


@frozen
class Language:
    """A language of releases.

    Attributes:
        code: BCP 47; `und` where it could not be determined.
        releases: how many there are.
        with_facts: how many of them facts were read from; none where an extractor is new and `reextract` is due.
        extractor: the name of the extractor that reads them; None while they wait for one.
    """

    code: str
    releases: int
    with_facts: int
    extractor: str | None


def waiting_in(log: Log) -> Iterator[Release]:
    """Yield the releases that wait for an extractor of their language, in the order in which they were recorded."""
    decoder = msgspec.json.Decoder(_Received)
    seen: set[str] = set()
    for recorded in log.read(kinds={ReleaseReceived.kind}):
        if recorded.stream in seen or serving(decoder.decode(recorded.data).release.lang) is not None:
            continue
        seen.add(recorded.stream)
        stream = list(log.read(stream=recorded.stream))
        release = None if was_redacted(stream) else last_release(stream)
        if release is not None and serving(release.lang) is None:
            yield release


def languages_of(log: Log) -> list[Language]:
    """Return the languages of the releases of a log, the commonest first."""
    decoder = msgspec.json.Decoder(_Received)
    spoken: dict[str, str] = {}
    telling: set[str] = set()
    for recorded in log.read(kinds={ReleaseReceived.kind, *FACTS}):
        if recorded.kind in FACTS:
            telling.add(recorded.stream)
        else:
            spoken[recorded.stream] = decoder.decode(recorded.data).release.lang
    with_facts = Counter(code for stream, code in spoken.items() if stream in telling)
    found = []
    for code, releases in Counter(spoken.values()).most_common():
        by = serving(code)
        found.append(Language(code, releases, with_facts[code], by.name if by else None))
    return found
