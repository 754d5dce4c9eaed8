"""`dipcal extract` prints facts in the form of annotated corpora."""

import json

import pytest
from click.testing import CliRunner

from calendar_core.cli import main
from calendar_core.cli.extract import as_row
from calendar_core.cli.inputs import asking_no_language
from calendar_core.events import AgreementSigned, Person, Place, When
from calendar_core.releases import Hints
from tests.events import a_fact

RELEASE = {
    "id": "r1",
    "source": "Ministry of Foreign Affairs of Kazakhstan",
    "home": "KZ",
    "published": "2024-10-01",
    "title": "",
    "text": "Foreign Minister Murat Nurtleu met with Foreign Minister of Bahrain Abdullatif Alzayani in New York.",
}


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the subcommand in an empty folder, on files that are given by name."""
    monkeypatch.chdir(tmp_path)

    def run(files, *options):
        for name, content in files.items():
            (tmp_path / name).write_text(content)
        return CliRunner().invoke(main, ["extract", *files, *options])

    return run


def test_one_fact_a_line(run, tmp_path):
    """Each line says what, with whom, where, and with which words; nothing is recorded."""
    result = run({"r1.jsonl": json.dumps(RELEASE)})
    (row,) = map(json.loads, result.stdout.splitlines())
    assert (row["release"], row["kind"], row["counterparts"]) == ("r1", "meeting_held", ["BH"])
    assert row["people"] == ["Abdullatif Alzayani"]
    words = row["evidence"]
    assert RELEASE["text"][words["start"] : words["end"]] == words["text"]
    assert not (tmp_path / "diplomatic.db").exists()


def test_the_id_is_given_by_option(run):
    """One release may be named on the command line."""
    result = run({"note.txt": RELEASE["text"]}, "--id", "seed", "--home", "KZ", "--published", "2024-10-01")
    assert json.loads(result.stdout)["release"] == "seed"


def test_the_language_is_not_asked_for():
    """The built-in extractor needs no language: none is looked for, unless one is given or another is to read."""
    assert asking_no_language(Hints(home="KZ"), "english") == Hints(home="KZ", lang="und")
    assert asking_no_language(Hints(lang="kk"), "english") == Hints(lang="kk")
    assert asking_no_language(Hints(), "other") == Hints()


def test_a_release_that_cannot_be_read(run):
    """It is named, the others are printed, and the exit status tells."""
    result = run({"empty.txt": "", "r1.jsonl": json.dumps(RELEASE)})
    assert result.exit_code == 1
    assert "empty.txt" in result.stderr
    assert json.loads(result.stdout)["release"] == "r1"


def test_an_extractor_that_fails_at_one_release(run, monkeypatch):
    """The release is named, and the exit status tells."""
    monkeypatch.setattr("calendar_core.extraction.registry.English.extract", lambda *_: 1 / 0)
    result = run({"r1.jsonl": json.dumps(RELEASE)})
    assert result.exit_code == 1
    assert "release 'r1'" in result.stderr
    assert "ZeroDivisionError" in result.stderr


def test_what_the_text_does_not_state_is_null():
    """The day of publication that stands in is no date of the text."""
    row = as_row(a_fact(when=When(edtf="2024-10-01", stated=False)))
    assert (row["date"], row["place"], row["title"], row["people"]) == (None, None, None, [])


def test_all_fields():
    """What a fact has is said in plain words and codes; the African Union goes by the code of corpora."""
    fact = a_fact(
        AgreementSigned,
        counterparts=("African Union", "BH"),
        title="Protocol",
        people=(Person(name="Ali Hassan", office="Minister", party="BH"),),
        place=Place(name="Manama", country="BH"),
    )
    row = as_row(fact)
    assert row["counterparts"] == ["AU", "BH"]
    assert (row["title"], row["people"], row["place"], row["date"]) == (
        "Protocol",
        ["Ali Hassan"],
        "Manama",
        "2024-10-01",
    )
