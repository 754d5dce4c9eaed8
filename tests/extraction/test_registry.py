"""Extractors by name."""

import pytest

from calendar_core.errors import ExtractorError
from calendar_core.events import AgreementSigned, Release
from calendar_core.extraction import extract, registry
from tests.events import a_fact

RELEASE = Release(
    id="r1", home="KZ", published="2024-10-01", text="The Minister met with Foreign Minister of Spain José Albares."
)


class Oracle:
    """An extractor that says one thing whatever it reads."""

    name = "oracle"
    version = "7"

    def extract(self, release):
        """Return one fact."""
        return [a_fact(release=release.id)]


def an_oracle():
    """Return the extractor, as a function of a package may."""
    return Oracle()


@pytest.fixture
def plugin(monkeypatch):
    """Return a function that registers something under the name `oracle`."""

    def register(what):
        point = type("Point", (), {"name": "oracle", "value": "a:b", "load": staticmethod(lambda: what)})
        monkeypatch.setattr(
            "importlib.metadata.entry_points", lambda group: [point] if group == registry.ENTRY_POINTS else []
        )
        registry.extractor.cache_clear()

    yield register
    registry.extractor.cache_clear()


def test_facts_are_signed():
    """A fact tells which extractor read it, in which version."""
    (fact,) = extract(RELEASE)
    assert fact.evidence.extractor == "english 1"


@pytest.mark.parametrize("registered", [Oracle, Oracle(), an_oracle], ids=["class", "object", "function"])
def test_another_extractor_is_chosen_by_name(plugin, registered):
    """A class, an object or a function may be registered; its facts are signed with its name."""
    plugin(registered)
    (fact,) = extract(RELEASE, by="oracle")
    assert (fact.counterparts, fact.evidence.extractor) == (("BH",), "oracle 7")
    assert registry.names() == ["english", "oracle"]


def test_an_unknown_extractor(plugin):
    """The error names those that are installed."""
    plugin(Oracle)
    with pytest.raises(ExtractorError, match="english, oracle"):
        extract(RELEASE, by="delphi")


@pytest.mark.parametrize("registered", [lambda: 1, "a string"])
def test_what_is_registered_but_no_extractor(plugin, registered):
    """Something else under the name is an error that says what it lacks."""
    plugin(registered)
    with pytest.raises(ExtractorError, match="lacks"):
        extract(RELEASE, by="oracle")


def test_an_extractor_that_fails(plugin):
    """Whatever an extractor raises becomes an error that names it, so that a batch can go on."""

    class Broken(Oracle):
        def extract(self, release):
            raise KeyError(release.id)

    plugin(Broken)
    with pytest.raises(ExtractorError, match=r"oracle 7 failed.*KeyError"):
        extract(RELEASE, by="oracle")


def test_what_could_not_be_recorded(plugin):
    """A fact that could never be read again from the log is an error of its extractor, at that release."""

    class Poet(Oracle):
        def extract(self, release):
            return [a_fact(AgreementSigned, release=release.id, title="Ode", agreement_type="poem")]

    plugin(Poet)
    with pytest.raises(
        ExtractorError, match="InvalidEventError: agreement_signed: agreement_type is 'poem', and may be"
    ):
        extract(RELEASE, by="oracle")
