"""Release to facts: text, sentences, mentions, clauses, facts."""

from calendar_core.events import Fact, Release
from calendar_core.extraction.registry import DEFAULT, Extractor, extractor, names

__all__ = ["DEFAULT", "Extractor", "extract", "extractor", "names"]


def extract(release: Release, by: str = DEFAULT) -> list[Fact]:
    """Return the facts that a release reports.

    Args:
        release: the release.
        by: the name of the extractor.

    Raises:
        ExtractorError: no such extractor is installed.
    """
    return extractor(by).extract(release)
