"""Extractors by name: the built-in one, and those that other packages register.

A package registers an extractor by an entry point of the group `dipcal.extractors` that leads to an object, or to a
function or class without arguments that makes one, with `name`, `version` and `extract(release)`. If it has `languages`
too (BCP 47 codes: `("fr",)`), releases in these languages are read by it unless somebody names another.
"""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from attrs import evolve, frozen

from calendar_core.codec import decode, encode
from calendar_core.errors import ExtractorError
from calendar_core.events import Fact, Release

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

ENTRY_POINTS = "dipcal.extractors"
DEFAULT = "english"
UNDETERMINED = "und"


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
    languages: tuple[str, ...] = ("en",)

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

    @property
    def languages(self) -> frozenset[str]:
        """The languages that it reads without being named, as primary subtags (`en` for en-GB)."""
        return frozenset(primary(code) for code in getattr(self.by, "languages", ()))

    def extract(self, release: Release) -> list[Fact]:
        """Return what a release reports, signed.

        Raises:
            ExtractorError: the extractor failed at this release, or told what cannot be recorded; another one may do
                better.
        """
        signature = f"{self.name} {self.version}"
        try:
            facts = list(self.by.extract(release))
            signed = [evolve(fact, evidence=evolve(fact.evidence, extractor=signature)) for fact in facts]
            for fact in signed:
                decode(fact.kind, fact.schema, encode(fact))
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            raise ExtractorError(f"extractor {signature} failed: {reason}") from error
        return signed


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


@cache
def serving(language: str) -> Signed | None:
    """Return the extractor that reads a language, the first by name if there are several; None when there is none.

    What is in no language that could be determined is read by the built-in extractor.

    Args:
        language: a BCP 47 code.

    Raises:
        ExtractorError: what is registered under a name is no extractor.
    """
    code = primary(language)
    if code == UNDETERMINED:
        return extractor()
    for name in (DEFAULT, *names()):
        if code in extractor(name).languages:
            return extractor(name)
    return None


def primary(language: str) -> str:
    """Return the primary subtag of a BCP 47 code: `pt` for pt-BR."""
    return language.partition("-")[0].partition("_")[0].casefold()


def _plugins() -> "list[EntryPoint]":
    from importlib.metadata import entry_points  # noqa: PLC0415 (slow to import, and the built-in extractor needs none)

    return list(entry_points(group=ENTRY_POINTS))


def _loaded(point: "EntryPoint") -> Extractor:
    registered = point.load()
    ready = isinstance(registered, Extractor) and not isinstance(registered, type)
    made = registered if ready or not callable(registered) else registered()
    if not isinstance(made, Extractor):
        raise ExtractorError(f"{point.value} is no extractor: it lacks one of name, version, extract(release)")
    return made
