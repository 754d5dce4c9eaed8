"""An event of a release, as its candidates tell it, and when it was."""

from collections.abc import Iterable

from attrs import define

from calendar_core.edtf import UNKNOWN, Edtf
from calendar_core.extraction.english.clauses.candidates import Candidate
from calendar_core.extraction.english.people.actors import Actor

_RECENT = 15


@define(slots=True, eq=False)
class Occurrence:
    """An event of a release, as told by one or more candidates.

    Attributes:
        kind: the kind of fact.
        parties: the counterparts.
        actors: those of the foreign side.
        candidate: the candidate that tells it best.
        time: when; unknown when the release does not tell.
        stated: whether the release tells the time of this very event.
    """

    kind: str
    parties: tuple[str, ...]
    actors: list[Actor]
    candidate: Candidate
    time: Edtf = UNKNOWN
    stated: bool = False


def near(candidate: Candidate, time: Edtf) -> bool:
    """Whether a day is that of the release, or shortly before or after."""
    published = candidate.clause.reading.release.published_on
    return time.to_the_day and time.latest is not None and abs((published - time.latest).days) <= _RECENT


def are_apart(one: Occurrence, other: Occurrence) -> bool:
    """Whether two occurrences have times of their own that do not meet."""
    return one.stated and other.stated and one.time != other.time and not one.time.overlaps(other.time)


def family(kind: str) -> str:
    """Return what several kinds have in common: visits are of one whether they were paid or agreed."""
    return "visit" if kind.startswith("visit") else kind


def names_of(actors: Iterable[Actor]) -> set[str]:
    """Return the names of those who have one."""
    return {actor.name for actor in actors if actor.name}
