"""Mending the record from the command line."""

import json

import pytest
from click.testing import CliRunner

from calendar_core.cli import main

RELEASE = {
    "id": "r1",
    "source": "Ministry of Foreign Affairs of Kazakhstan",
    "home": "KZ",
    "published": "2024-10-01",
    "title": "",
    "text": "Foreign Minister Murat Nurtleu met with Foreign Minister of Bahrain Abdullatif Alzayani in New York.",
}
WHO = ("--by", "Desk", "--why", "seen the protocol")


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run a subcommand on a store with one release."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r1.jsonl").write_text(json.dumps(RELEASE))

    def run(*arguments, status=0):
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == status, result.output
        return result.output

    run("ingest", "r1.jsonl")
    return run


@pytest.fixture
def entry(run):
    """Return a function that gives the entry of the release as it stands now."""
    return lambda: json.loads(run("timeline", "--json"))


def test_confirm(run, entry):
    """A confirmed entry says so."""
    assert not entry()["confirmed"]
    assert "position 3" in run("confirm", entry()["uid"], *WHO)
    assert entry()["confirmed"]


def test_correct(run, entry):
    """Fields are given as text, or as JSON where they are no text; the entry shows the new values."""
    run("correct", entry()["uid"], *WHO, "--set", 'counterparts=["QA"]', "--set", "occasion=a fair")
    assert (entry()["counterparts"], entry()["occasion"]) == (["QA"], "a fair")
    assert "seen the protocol" in run("show", entry()["uid"])


def test_retract(run, entry):
    """A retracted entry is cancelled, not absent."""
    run("retract", entry()["uid"], *WHO)
    assert entry()["status"] == "cancelled"


@pytest.mark.parametrize(
    ("change", "status", "said"),
    [
        ("occasion", 2, "FIELD=VALUE"),
        ("by=foo", 2, "no fact has a field 'by'"),
        ("why=foo", 2, "no fact has a field 'why'"),
        (" fact =foo", 2, "no fact has a field 'fact'"),
        ("self=foo", 2, "no fact has a field 'self'"),
        (f"when={'[' * 100_000}", 1, "meeting_held.when"),
        ("occasion=\udcff", 2, "bytes that are no UTF-8"),
        ("ocasion=a fair", 1, "no field 'ocasion'"),
        ("counterparts=QA", 1, "expected a list"),
        ('counterparts=["KZ"]', 1, "its own counterpart"),
        ('when={"edtf": "some day"}', 1, "some day"),
    ],
)
def test_wrong_corrections_record_nothing(run, entry, change, status, said):
    """The error says what is wrong, and the log stays as it is."""
    before = run("log", "--json")
    assert said in run("correct", entry()["uid"], *WHO, "--set", change, status=status)
    assert run("log", "--json") == before


@pytest.mark.parametrize("command", ["confirm", "retract"])
def test_no_such_fact(run, command):
    """An id that names no fact is an error."""
    assert "Error" in run(command, "01900000-0000-7000-8000-000000000000", *WHO, status=1)


def test_reextract_finds_nothing_new(run):
    """The extractor that read a release reads it the same way again."""
    assert run("reextract") == "1 release read again: 0 new facts, 0 corrections, 0 retractions.\n"


def test_reextract_respects_the_editor(run, entry):
    """What an editor retracted does not come back, and a dry run says that it recorded nothing."""
    run("retract", entry()["uid"], *WHO)
    assert run("reextract", "--dry-run") == (
        "1 release read again: 0 new facts, 0 corrections, 0 retractions, nothing recorded.\n"
    )
    run("reextract")
    assert entry()["status"] == "cancelled"


def test_reextract_by_another_extractor(run, entry, monkeypatch):
    """What another extractor no longer reads is shown by a dry run, and then taken back."""
    monkeypatch.setattr("calendar_core.extraction.registry.English.extract", lambda *_: [])
    shown = run("reextract", "--dry-run")
    assert "fact_retracted" in shown
    assert "1 retraction, nothing recorded" in shown
    assert entry()["status"] == "happened"
    assert "1 retraction." in run("reextract")
    assert entry()["status"] == "cancelled"
