"""The samples that come with the program."""

from importlib.resources import as_file, files

import pytest

from calendar_core.events import FACTS, Release
from calendar_core.extraction import extract
from calendar_core.releases import read
from tests.releases.making import TODAY

LATER = TODAY.replace(year=2026)


@pytest.fixture(scope="module")
def samples():
    """Return every sample that is read."""
    with as_file(files("calendar_core") / "samples") as folder:
        return list(read([folder], today=LATER))


def test_all_are_read(samples):
    """Sixteen releases of a dozen states, all readable without flags, in every form."""
    assert all(isinstance(release, Release) for release in samples), samples
    assert len(samples) >= 16
    assert len({release.home for release in samples}) >= 12


def test_they_say_that_they_are_retold(samples):
    """No sample passes for a quotation."""
    assert all("retold" in release.source for release in samples)


def test_each_gives_facts_and_together_all_kinds(samples):
    """A new user sees every kind of event, among them what is planned."""
    facts = {release.id: extract(release) for release in samples}
    assert [name for name, found in facts.items() if not found] == []
    assert {fact.kind for found in facts.values() for fact in found} == set(FACTS)
