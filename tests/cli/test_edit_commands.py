"""Mending the record from the command line."""

import json

import attrs
import pytest
from click.testing import CliRunner

from calendar_core.cli import main
from calendar_core.events import FACT_CLASSES

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


@pytest.mark.parametrize(
    ("change", "field", "value"),
    [
        ("when=2024-03-13", "when", {"edtf": "2024-03-13", "stated": True, "time": None, "zone": None}),
        ("when=2024", "when", {"edtf": "2024", "stated": True, "time": None, "zone": None}),
        ("counterparts=Qatar", "counterparts", ["QA"]),
        ('counterparts=["Qatar", "C5+1"]', "counterparts", ["QA", "C5+1"]),
        ("people=Ana Ruiz", "people", [{"name": "Ana Ruiz", "office": None, "party": None}]),
        ("people=", "people", []),
        ("occasion=2024", "occasion", "2024"),
        ('occasion="a fair"', "occasion", "a fair"),
        ('occasion="A" fair', "occasion", '"A" fair'),
        ("occasion=null", "occasion", None),
        ("level=", "level", None),
        ("home=Norway", "home", "NO"),
        ("sidelines=true", "sidelines", True),
    ],
)
def test_corrections_as_people_write_them(run, entry, change, field, value):
    """Text says what JSON would: dates, names of parties, people; nothing behind the sign empties a field."""
    run("correct", entry()["uid"], *WHO, "--set", change)
    assert entry()[field] == value


def test_a_place_by_its_name(run, entry):
    """The entry is then at its coordinates, in its country."""
    run("correct", entry()["uid"], *WHO, "--set", "place=Almaty")
    place = entry()["place"]
    assert (place["name"], place["country"], round(place["latitude"])) == ("Almaty", "KZ", 43)


def test_a_field_that_is_given_twice(run, entry):
    """Neither value is dropped unseen: it is an error, and nothing is recorded."""
    twice = ("--set", "people=Ana Ruiz", "--set", "people=Ali Hassan")
    assert "people is given 2 times" in run("correct", entry()["uid"], *WHO, *twice, status=2)
    assert not run("show", entry()["uid"]).count("corrected")


def test_help_shows_each_field(run):
    """The help of `correct` has an example of every field that can be corrected."""
    said = run("correct", "--help")
    fields = {name for cls in FACT_CLASSES for name in attrs.fields_dict(cls)} - {"release", "evidence"}
    assert [name for name in sorted(fields) if f"{name}=" not in said] == []


@pytest.mark.parametrize("missing", ["--by", "--why"])
def test_who_and_why(run, entry, missing):
    """An empty name or reason is an error, and nothing is recorded."""
    given = {"--by": "Desk", "--why": "seen", missing: ""}
    said = run("confirm", entry()["uid"], *(word for pair in given.items() for word in pair), status=1)
    assert f"{missing.removeprefix('--')}: " in said
    assert not entry()["confirmed"]


def test_retract(run, entry):
    """A retracted entry is cancelled, not absent."""
    run("retract", entry()["uid"], *WHO)
    assert entry()["status"] == "cancelled"


def test_taking_back_a_retraction(run, entry):
    """A correction says that the entry stays cancelled, and a confirmation that it stands again."""
    run("retract", entry()["uid"], *WHO)
    assert "stays cancelled" in run("correct", entry()["uid"], *WHO, "--set", "level=official")
    assert entry()["status"] == "cancelled"
    assert "stands again" in run("confirm", entry()["uid"], *WHO)
    assert (entry()["status"], entry()["confirmed"], entry()["revision"]) == ("happened", True, 3)
    assert "stands again" not in run("confirm", entry()["uid"], *WHO)
    assert "cancelled" not in run("correct", entry()["uid"], *WHO, "--set", "level=minister")


@pytest.mark.parametrize(
    ("change", "status", "said"),
    [
        ("occasion", 2, "FIELD=VALUE"),
        ("by=foo", 2, "no fact has a field 'by'"),
        ("why=foo", 2, "no fact has a field 'why'"),
        (" fact =foo", 2, "no fact has a field 'fact'"),
        ("self=foo", 2, "no fact has a field 'self'"),
        (f"when={'[' * 100_000}", 2, "is no JSON"),
        ("occasion=\udcff", 2, "bytes that are no UTF-8"),
        ("ocasion=a fair", 1, "no field 'ocasion'"),
        ("counterparts=5", 1, "counterparts: '5' is no state and no organisation"),
        ("counterparts=Bahhrain", 1, "did you mean Bahrain (BH)"),
        ('counterparts=["XX"]', 1, "'XX' is no state"),
        ("counterparts=", 1, "counterparts: it cannot be empty"),
        ("counterparts=[5]", 1, "expected a name or a code, got 5"),
        ('counterparts=["QA"', 2, "is no JSON"),
        ("home=Nowhere", 1, "home: 'Nowhere' is no state"),
        ("home=UN", 1, "home: 'UN' is no state"),
        ("release=x", 1, "release: this is what was published"),
        ('evidence={"text": "x"}', 1, "evidence: this is what was published"),
        ("when=soon", 1, "when: 'soon' is no date: write 2024-09-25"),
        ('when={"edtf": "2024-03-12", "time": "99:99"}', 1, "when: '99:99' is no time of day: write 09:30"),
        ('when={"edtf": "2024-03-12", "time": "09:30", "zone": "Mars"}', 1, "when: 'Mars' is no time zone"),
        ('when={"time": "09:30"}', 1, "when: 09:30 is on no date"),
        ("when=[1]", 1, "when: expected a date such as 2024-03-13, got [1]"),
        ("level=king", 1, "expected head_of_state_or_government, minister, deputy_minister, ambassador or official"),
        ('place={"nam": "Manama"}', 1, "no field 'nam': there are name, country, latitude, longitude"),
        ("place=[1]", 1, "expected an object with name, country, latitude, longitude, got [1]"),
        ("place=Almaty; Nowhere", 1, "place: 'Nowhere' is no state"),
        ("people=; Minister", 1, "names nobody"),
        ("people=Ana Ruiz; Minister; Nowhere", 1, "people: 'Nowhere' is no state"),
        ("sidelines=perhaps", 1, "expected true or false, got 'perhaps'"),
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


def test_reextract_respects_the_last_word(run, entry, monkeypatch):
    """What an editor retracted and then confirmed stands, whatever an extractor reads later."""
    run("retract", entry()["uid"], *WHO)
    run("confirm", entry()["uid"], *WHO)
    monkeypatch.setattr("calendar_core.extraction.registry.English.extract", lambda *_: [])
    assert "0 retractions" in run("reextract")
    assert entry()["status"] == "happened"


def test_reextract_by_another_extractor(run, entry, monkeypatch):
    """What another extractor no longer reads is shown by a dry run, and then taken back."""
    monkeypatch.setattr("calendar_core.extraction.registry.English.extract", lambda *_: [])
    shown = run("reextract", "--dry-run")
    assert "fact_retracted" in shown
    assert "1 retraction, nothing recorded" in shown
    assert entry()["status"] == "happened"
    assert "1 retraction." in run("reextract")
    assert entry()["status"] == "cancelled"
