"""What a release of a few words tells, for the tests of extraction."""

from calendar_core.events import Fact, Release
from calendar_core.extraction.english.extractor import extract


def facts(text: str, *, title: str = "", home: str = "KZ", published: str = "2024-10-01") -> list[Fact]:
    """Return the facts of a release."""
    return extract(Release(id="r1", home=home, published=published, text=text, title=title))


def told(text: str, kinds: str | tuple[str, ...] = "visit", **release: str) -> list[tuple[str, str]]:
    """Return kind and counterparts of the facts of some kinds."""
    return [(fact.kind, ",".join(fact.counterparts)) for fact in facts(text, **release) if fact.kind.startswith(kinds)]


def told_by_australia(text: str, **release: str) -> list[tuple[str, str]]:
    """Return kind and counterparts of what a release of Australia tells to have been or to come."""
    kinds = ("visit", "meeting", "forum", "agreement")
    return told(text, kinds, home="AU", published="2024-10-01", **release)


def dated(text: str, **release: str) -> list[tuple[str, str, str | None]]:
    """Return kind, counterparts and time of each fact, in order; None where the text states no time."""
    return [
        (fact.kind, ",".join(fact.counterparts), fact.when.edtf if fact.when.stated else None)
        for fact in facts(text, **release)
    ]


def days(text: str, kind: str, **release: str) -> list[str | None]:
    """Return the times of the facts of a kind; None where the text states none."""
    return [fact.when.edtf if fact.when.stated else None for fact in facts(text, **release) if fact.kind == kind]


def people(text: str, kind: str, **release: str) -> list[list[str]]:
    """Return the names of those who take part in each fact of a kind."""
    return [[person.name for person in fact.people] for fact in facts(text, **release) if fact.kind == kind]


def sides(text: str, kind: str = "meeting_held", **release: str) -> list[tuple[str, str]]:
    """Return counterparts and names of each fact of a kind."""
    return [
        (",".join(fact.counterparts), ", ".join(one.name for one in fact.people))
        for fact in facts(text, **release)
        if fact.kind == kind
    ]
