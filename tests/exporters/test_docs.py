"""Tests of docs/feeds.md and docs/clients: what they say is so."""

import re
from pathlib import Path

import pytest

from exporters.commands import feeds
from exporters.feeds import GROUPS
from exporters.formats import Format, formats
from exporters.profiles import PROFILES
from exporters.words import catalogues
from tests.exporters.clients.meant import awkward
from tests.exporters.entries import a_style

DOCS = Path(__file__).parents[2] / "docs"
TEXT = (DOCS / "feeds.md").read_text("utf-8")
PAGES = sorted(path.stem for path in (DOCS / "clients").glob("*.md"))


def test_every_option_profile_and_format_is_documented():
    """The page names each profile, format, group of feeds and way to treat what was cancelled."""
    cancelled = next(option for option in feeds.params if option.name == "cancelled")
    named = {*PROFILES.keys() - {"default"}, *(set(formats()) & {"atom", "csv", "ics", "jcal", "jsonfeed", "jsonld"})}
    assert all(f"`{name}`" in TEXT for name in (*named, *GROUPS[2:], *cancelled.type.choices))


def test_every_client_has_a_page():
    """The page links to one for each family of clients, and each of them tells the same things."""
    assert re.findall(r"clients/(\w+)\.md", TEXT) == sorted(PAGES, key=TEXT.index)
    for page in PAGES:
        text = (DOCS / "clients" / f"{page}.md").read_text("utf-8")
        assert all(f"**{said}.**" in text for said in ("Subscribe", "How often", "What it shows", "Mind"))


@pytest.mark.parametrize("page", PAGES)
def test_the_options_on_the_pages_exist(page):
    """A page advises only what the command takes."""
    taken = {option for parameter in feeds.params for option in parameter.opts}
    text = (DOCS / "clients" / f"{page}.md").read_text("utf-8") + TEXT
    assert set(re.findall(r"(--[a-z][a-z-]+)", text)) <= taken
    assert set(re.findall(r"--profile (\w+)", text)) <= {*PROFILES, "NAME"}


def test_the_python_of_the_docs_works(tmp_path, monkeypatch):
    """The example that makes a feed from Python runs as it stands."""
    monkeypatch.chdir(tmp_path)
    code, _ = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    found = {}
    exec(code, found)  # noqa: S102 (our own page)
    assert found["content"] == found["again"]


def test_the_plug_in_of_the_docs_works():
    """The format that the page shows whole is a format."""
    _, code = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    module = {}
    exec(code, module)  # noqa: S102 (our own page)
    assert isinstance(module["FORMAT"], Format)
    titles = module["FORMAT"].render(awkward(), a_style(), None).decode().splitlines()
    assert len(titles) == len(awkward())


def test_the_languages_of_the_docs_are_those_of_the_catalogue():
    """The page names the languages whose words are translated."""
    assert catalogues() == ("en", "ru", "fr", "kk", "es", "ar", "zh")
    assert "English, Russian, French, Kazakh, Spanish, Arabic and Chinese" in TEXT
