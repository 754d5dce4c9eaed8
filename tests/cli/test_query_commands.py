import csv
import io
import json
from typing import ClassVar

import pytest
from attrs import evolve, frozen
from click.testing import CliRunner

from calendar_core.calendar import Calendar
from calendar_core.calendar.versions import note_vanished
from calendar_core.cli import main
from calendar_core.events import AgreementSigned, MeetingHeld, Person, Place, Release, VisitAgreed, When
from tests.events import a_fact

RELEASE = Release(id="r1", home="KZ", published="2024-10-01", text="…", source="MFA", url="https://example.org/1")


def facts(_):
    """Return what the release of the tests reports."""
    met = {
        "people": (Person(name="Ali Hassan", office="Minister", party="BH"),),
        "place": Place(name="Manama", country="BH"),
    }
    return [
        a_fact(MeetingHeld, when=When(edtf="2024-10-01", stated=False), **met),
        a_fact(AgreementSigned, counterparts=("QA",), title="Visa\tAgreement", when=When(edtf="2024-09", stated=True)),
        a_fact(VisitAgreed, counterparts=("ES",), when=When()),
    ]


@pytest.fixture
def store(tmp_path):
    """Return the address of a store with the release."""
    with Calendar.open(tmp_path / "diplomatic.db") as calendar:
        calendar.ingest(RELEASE, extract=facts)
    return f"sqlite:///{tmp_path / 'diplomatic.db'}"


@pytest.fixture
def run(store):
    """Run a subcommand on the store."""

    def run(*arguments, status=0):
        result = CliRunner().invoke(main, ["--store", store, *arguments])
        assert result.exit_code == status, result.output
        return result.output

    return run


def uids(run, *arguments):
    """Return the uids that the timeline shows."""
    return [json.loads(line)["uid"] for line in run("timeline", "--json", *arguments).splitlines()]


def test_the_timeline_in_a_pipe(run):
    """A line for each entry, oldest first, its cells separated by tabs; ~ marks the day of publication."""
    lines = [line.split("\t") for line in run("timeline").splitlines()]
    assert [line[:5] for line in lines] == [
        ["2024-09", "Kazakhstan – Qatar", "Visa Agreement", "", "happened"],
        ["~2024-10-01", "Kazakhstan – Bahrain", "meeting held: Ali Hassan", "Manama", "happened"],
        ["?", "Kazakhstan – Spain", "visit agreed", "", "planned"],
    ]


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (["-c", "Bahrain"], 1),
        (["-c", "Bahrain", "-c", "QA"], 2),
        (["-k", "visit_agreed"], 1),
        (["--status", "planned"], 1),
        (["--text", "hassan"], 1),
        (["--people", "ali"], 1),
        (["--place", "manama"], 1),
        (["--since", "2024-10"], 2),
        (["--during", "2024-09"], 1),
        (["--home", "Bahrain"], 0),
        (["--confirmed"], 0),
        (["--unconfirmed"], 3),
        (["-n", "2"], 2),
        (["--as-of", "0"], 0),
        (["--as-of", "2024-01-01"], 0),
        (["--as-of", "2"], 1),
        (["--as-of", "0002"], 0),
        (["--as-of", "00002"], 1),
        (["--as-of", "4"], 3),
    ],
)
def test_filters(run, arguments, lines):
    """The options choose what is shown."""
    assert len(run("timeline", *arguments).splitlines()) == lines


def test_the_timeline_for_programs(run):
    """JSON has an object a line with the sources, CSV a heading."""
    line = json.loads(run("timeline", "--json", "-c", "BH"))
    assert (line["kind"], line["sources"][0]["url"]) == ("meeting_held", "https://example.org/1")
    (row,) = csv.DictReader(io.StringIO(run("timeline", "--csv", "-c", "BH")))
    assert (row["kind"], row["people"]) == ("meeting_held", "Ali Hassan")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-c", "Bahhrain"], "did you mean Bahrain"),
        (["--since", "yesterday"], "is no date"),
        (["-k", "peace_made"], "peace_made"),
        (["--as-of", "yesterday"], "is no time"),
        (["--as-of", ""], "is no time"),
        (["--as-of", "20241001"], "no position 20241001, it ends at 4: write a day as 2024-10-01"),
        (["--as-of", "9" * 5000], "no position 9999"),
        (["--as-of", "0001-01-01T00:00:00+05:00"], "outside the years 1 to 9999"),
        (["--csv", "-n", "99999999999999999999"], "is not in the range"),
        (["--confidence", "nan"], "no number that can be compared"),
        (["--release", "\udcff"], "bytes that are no UTF-8"),
    ],
)
def test_wrong_questions(run, arguments, message):
    """A wrong question is answered by one line and exit status 2."""
    assert message in run("timeline", *arguments, status=2)


@pytest.mark.parametrize(
    "command", [["timeline"], ["agreements"], ["commitments"], ["counterparts"], ["people"]], ids=lambda one: one[0]
)
@pytest.mark.parametrize("forms", [["--json", "--csv"], ["--csv", "--json"]], ids=" ".join)
def test_two_forms_of_one_answer_are_refused(run, command, forms):
    """Whoever asks for JSON and for CSV is told to choose."""
    assert "give one of them" in run(*command, *forms, status=2)


def test_an_entry_is_named_by_the_end_of_its_uid(run):
    """The table shows the end of each uid, and `show` understands it; too short an end is an error."""
    *_, end = run("timeline", "-c", "BH").strip().split("\t")
    (uid,) = uids(run, "-c", "BH")
    assert uid.endswith(end)
    assert len(end) < len(uid)
    assert uid in run("show", end)
    run("show", end[-3:], status=1)


def test_showing_an_entry(run, store):
    """An entry is shown with its sources, their words and addresses, and what editors said."""
    (uid,) = uids(run, "-c", "BH")
    with Calendar.open(store) as calendar:
        calendar.correct(uid, by="desk", why="misread", level="minister")
    shown = run("show", uid)
    for words in ("Kazakhstan – Bahrain: meeting held", "at Manama", "with Ali Hassan, Minister, Bahrain", "“met”", "https://example.org/1",
                  'corrected by desk (misread): {"level":"minister"}'):  # fmt: skip
        assert words in shown
    assert json.loads(run("show", uid, "--json"))["history"][0]["by"] == "desk"


def test_showing_an_entry_whose_words_were_redacted(run, store):
    """In place of a quote stands who took the words out, and why."""
    (uid,) = uids(run, "-c", "BH")
    with Calendar.open(store) as calendar:
        calendar.log.redact("r1", by="registrar", why="court order")
    shown = run("show", uid)
    assert "by registrar: court order)" in shown
    assert "“" not in shown


def test_an_entry_that_there_is_not(run):
    """An unknown uid is an error in one line."""
    assert "no entry 'nobody'" in run("show", "nobody", status=1)


def test_rebuilding(run):
    """Read models are built anew, all or by name."""
    assert "4 events applied" in run("rebuild")
    assert "4 events applied" in run("rebuild", "timeline")
    assert "no projection 'tale'" in run("rebuild", "tale", status=1)


@frozen
class PeaceMade:
    """An event of a version to come."""

    kind: ClassVar[str] = "peace_made"
    schema: ClassVar[int] = 1


def test_what_a_newer_version_recorded_is_counted(run, store):
    """A rebuild says how many events it had to leave out."""
    with Calendar.open(store) as calendar:
        calendar.log.append("peace", [PeaceMade()])
    shown = run("rebuild")
    assert "1 event of kinds that this version does not know left out" in shown
    assert "4 events applied" in shown


@pytest.mark.parametrize(
    ("command", "line"),
    [
        (["agreements", "-c", "Qatar"], "2024-09\tKZ – QA\tVisa Agreement\tother\thappened\t1\t"),
        (["commitments"], "?\tKZ – ES\tvisit agreed\topen\t\t"),
        (["counterparts", "Bahrain"], "BH\t1\t2024-10-01\t2024-10-01\t"),
        (["people"], "Ali Hassan\tBH\tMinister\tKZ 1\t1\t2024-10-01\t2024-10-01"),
    ],
)
def test_registers(run, command, line):
    """Each register is shown in a line a record, as JSON and as CSV."""
    assert run(*command).startswith(line)
    assert isinstance(json.loads(run(*command, "--json")), dict)
    assert len(list(csv.DictReader(io.StringIO(run(*command, "--csv"))))) == 1
    assert run(*command, "--as-of", "1") == ""


def test_an_entry_shows_what_became_of_its_releases(run, store):
    """Changes of a release since it came in stand under the entry, word for word; so does that it vanished."""
    (uid, *_) = uids(run)
    with Calendar.open(store) as calendar:
        calendar.ingest(evolve(RELEASE, text="Otherwise."), extract=facts)
        note_vanished(calendar.log, "r1", url="https://example.org/1", why="the site answers 404")
    shown = run("show", uid)
    assert "r1 changed\n  text: “…” now “Otherwise.”\n" in shown
    assert "r1 vanished: the site answers 404" in shown
    plain = json.loads(run("show", uid, "--json"))["versions"]
    assert [(each["kind"], each["differences"]) for each in plain] == [
        ("release_received", [{"part": "text", "old": "…", "new": "Otherwise."}]),
        ("release_vanished", []),
    ]
    assert "again: 2024-10-01" in run("log", "--kind", "release_received")
    assert "https://example.org/1: the site answers 404" in run("log", "--kind", "release_vanished")
