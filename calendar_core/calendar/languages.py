"""In which languages the releases of a log are, and which of them wait for somebody who reads these."""

from collections import Counter

import msgspec
from attrs import frozen

from calendar_core.events import ReleaseReceived
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
        extractor: the name of the extractor that reads them; None while they wait for one.
    """

    code: str
    releases: int
    extractor: str | None


def languages_of(log: Log) -> list[Language]:
    """Return the languages of the releases of a log, the commonest first."""
    decoder = msgspec.json.Decoder(_Received)
    spoken: dict[str, str] = {}
    for recorded in log.read(kinds={ReleaseReceived.kind}):
        spoken[recorded.stream] = decoder.decode(recorded.data).release.lang
    found = []
    for code, releases in Counter(spoken.values()).most_common():
        by = serving(code)
        found.append(Language(code, releases, by.name if by else None))
    return found
