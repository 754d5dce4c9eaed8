"""Extractors by name: the built-in one, and those that other packages register.

A package registers an extractor by an entry point of the group `dipcal.extractors` that leads to an object, or to a
function or class without arguments that makes one, with `name`, `version` and `extract(release)`.
"""

from collections.abc import Iterable
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol, runtime_checkable

from attrs import evolve, frozen

from calendar_core.errors import ExtractorError
from calendar_core.events import Fact, Release

ENTRY_POINTS = "dipcal.extractors"
DEFAULT = "english"


@runtime_checkable
class Extractor(Protocol):
    """Something that reads releases: rules, a trained model, a language model, for one language or many.

    Attributes:
        name: its name, unique among the extractors that are installed.
        version: changes whenever it may read a release differently.
    """

    @property
    def name(self) -> str: ...  # noqa: D102 (documented with the class)

    @property
    def version(self) -> str: ...  # noqa: D102 (documented with the class)

    def extract(self, release: Release) -> Iterable[Fact]:
        """Return what a release reports."""
        ...


@frozen
class English:
    """The rules of this package for English."""

    name: str = DEFAULT
    version: str = "1"

    def extract(self, release: Release) -> list[Fact]:
        """Return what a release in English reports."""
        from calendar_core.extraction.english import extractor as english  # noqa: PLC0415 (its patterns take time to compile)

        return english.extract(release)


@frozen
class Signed:
    """An extractor whose facts carry its name and version in their evidence."""

    by: Extractor

    @property
    def name(self) -> str:
        """The name of the extractor."""
        return self.by.name

    @property
    def version(self) -> str:
        """The version of the extractor."""
        return self.by.version

    def extract(self, release: Release) -> list[Fact]:
        """Return what a release reports, signed.

        Raises:
            ExtractorError: the extractor failed at this release; another one may do better.
        """
        signature = f"{self.name} {self.version}"
        try:
            facts = list(self.by.extract(release))
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            raise ExtractorError(f"extractor {signature} failed: {reason}") from error
        return [evolve(fact, evidence=evolve(fact.evidence, extractor=signature)) for fact in facts]


def names() -> list[str]:
    """Return the names of the extractors that are installed."""
    return sorted({DEFAULT, *(point.name for point in _plugins())})


@cache
def extractor(name: str = DEFAULT) -> Signed:
    """Return an extractor by name.

    Raises:
        ExtractorError: none of this name is installed, or what is registered is no extractor.
    """
    if name == DEFAULT:
        return Signed(English())
    for point in _plugins():
        if point.name == name:
            return Signed(_loaded(point))
    raise ExtractorError(f"no extractor {name!r} is installed: there are {', '.join(names())}")


def _plugins() -> list[EntryPoint]:
    return list(entry_points(group=ENTRY_POINTS))


def _loaded(point: EntryPoint) -> Extractor:
    registered = point.load()
    ready = isinstance(registered, Extractor) and not isinstance(registered, type)
    made = registered if ready or not callable(registered) else registered()
    if not isinstance(made, Extractor):
        raise ExtractorError(f"{point.value} is no extractor: it lacks one of name, version, extract(release)")
    return made
