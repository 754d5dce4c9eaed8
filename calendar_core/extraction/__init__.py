"""Release to facts: text, sentences, mentions, clauses, facts."""

from calendar_core.events import Fact, Release
from calendar_core.extraction.registry import DEFAULT, Extractor, extractor, names, serving

__all__ = ["DEFAULT", "Extractor", "extract", "extract_served", "extractor", "names", "serving"]


def extract(release: Release, by: str = DEFAULT) -> list[Fact]:
    """Return the facts that a release reports.

    Args:
        release: the release.
        by: the name of the extractor.

    Raises:
        ExtractorError: no such extractor is installed.
    """
    return extractor(by).extract(release)


def extract_served(release: Release) -> list[Fact] | None:
    """Return the facts that a release reports, read by whoever serves its language; None when nobody does.

    Raises:
        ExtractorError: the extractor failed at this release.
    """
    chosen = serving(release.lang)
    return None if chosen is None else chosen.extract(release)
