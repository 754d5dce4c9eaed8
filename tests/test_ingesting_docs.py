"""docs/ingesting.md says what is so."""

import re
from pathlib import Path

import pytest

from calendar_core.cli.ingest import ingest
from calendar_core.events import Release
from calendar_core.extraction import Extractor
from calendar_core.releases import FORMS
from calendar_core.releases.fields import NAMES

TEXT = (Path(__file__).parents[1] / "docs" / "ingesting.md").read_text("utf-8")
SAMPLES = Path(__file__).parents[1] / "calendar_core" / "samples"


def test_options_suffixes_and_fields_are_named():
    """Every option of the command that is named exists; suffixes and the fields of a record are there."""
    taken = {option for parameter in ingest.params for option in parameter.opts}
    assert set(re.findall(r"`(--[a-z]+)", TEXT)) - taken == set()
    assert {"--jobs", "--scheduler"} <= set(re.findall(r"`(--[a-z]+)", TEXT))
    aliases = {".text", ".markdown", ".htm", ".xhtml", ".ndjson", ".json"}
    assert {suffix for suffix in FORMS if f"`{suffix}`" not in TEXT} <= aliases
    assert all(f"`{name}`" in TEXT for name in NAMES)


def test_the_extractor_is_one():
    """The extractor of the page reads what it says."""
    code = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)[1]
    module = {}
    exec(code, module)  # noqa: S102 (our own page)
    french = module["French"]()
    assert isinstance(french, Extractor)
    text = "Le ministre a reçu son homologue bahreïni."
    (fact,) = french.extract(Release(id="r", home="FR", published="2024-10-01", text=text, lang="fr"))
    assert (fact.kind, fact.counterparts) == ("meeting_held", ("BH",))


def test_the_pool_of_the_page_runs(tmp_path, monkeypatch, capsys):
    """The example with a pool runs as it stands."""
    pytest.importorskip("multiprocessing.synchronize", reason="this system has no semaphores")
    (code, *_) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "releases").symlink_to(SAMPLES)
    exec(compile(code, "ingesting.md", "exec"), {"__name__": "__main__"})  # noqa: S102 (our own page)
    assert "failures=[]" in capsys.readouterr().out
