"""The timeline as a data set for research."""

import csv
import hashlib
import json

import pytest
from click.testing import CliRunner

from calendar_core.calendar import Calendar
from calendar_core.cli import main
from calendar_core.events import FACTS, AgreementSigned, MeetingHeld, Person, Release, VisitAgreed, When
from exporters.codebook import TABLES, codes
from exporters.dataset import write_dataset
from tests.events import a_fact

RELEASE = Release(id="r1", home="KZ", published="2024-10-01", text="…", source="MFA", url="https://example.org/1")


def facts(_):
    """Return what the release of the tests reports."""
    return [
        a_fact(MeetingHeld, counterparts=("ES", "LV"), people=(Person(name="José Albares", party="ES"),)),
        a_fact(AgreementSigned, title="Visa; Agreement", when=When(edtf="2024-09", stated=True)),
        a_fact(VisitAgreed, when=When()),
    ]


@pytest.fixture
def calendar(tmp_path):
    """Return a calendar with the release."""
    with Calendar.open(tmp_path / "diplomatic.db") as calendar:
        calendar.ingest(RELEASE, extract=facts)
        yield calendar


def read_csv(path):
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_kind_has_codes():
    """Each kind of fact is mapped to PLOVER and to CAMEO, whose code begins with its root."""
    assert set(codes()) == set(FACTS)
    assert all(code.plover.isupper() and code.cameo.startswith(code.root) and code.why for code in codes().values())


def test_csv(calendar, tmp_path):
    """One row an event with lists of parties, one a fact with its words, and dyads by month where wanted."""
    written = write_dataset(calendar, tmp_path / "out", "csv", dyads=True)
    assert [path.name for path in written] == ["entries.csv", "facts.csv", "dyads.csv", "codebook.md"]
    entries = read_csv(written[0])
    assert [row["counterparts"] for row in entries] == ["ES;LV", "BH", "BH"]
    assert [(row["plover"], row["cameo"]) for row in entries] == [
        ("CONSULT", "040"),
        ("SUPPORT", "057"),
        ("AGREE", "036"),
    ]
    (met, signed, _) = read_csv(written[1])
    assert (met["uid"], met["people"], met["quote"], met["url"]) == (
        entries[0]["uid"], "José Albares", "met", "https://example.org/1",
    )  # fmt: skip
    assert (signed["date"], signed["stated"], signed["retracted"]) == ("2024-09", "True", "False")
    assert [(row["month"], row["one"], row["other"], row["entries"]) for row in read_csv(written[2])] == [
        ("2024-09", "BH", "KZ", "1"),
        ("2024-10", "ES", "KZ", "1"),
        ("2024-10", "KZ", "LV", "1"),
    ]


def test_json_lines(calendar, tmp_path):
    """A line an event, with lists as lists."""
    path, *_ = write_dataset(calendar, tmp_path / "out", "jsonl")
    first = json.loads(path.read_text().splitlines()[0])
    assert first["counterparts"] == ["ES", "LV"]
    assert list(first) == list(TABLES["entries"])


def test_parquet(calendar, tmp_path):
    """A Parquet file carries the place in the log, and what its columns mean."""
    parquet = pytest.importorskip("pyarrow.parquet")
    path, *_ = write_dataset(calendar, tmp_path / "out", "parquet")
    table = parquet.read_table(path)
    assert table.column("counterparts").to_pylist() == [["ES", "LV"], ["BH"], ["BH"]]
    assert table.schema.metadata[b"log_position"] == b"4"
    assert table.schema.field("uid").metadata[b"meaning"] == TABLES["entries"]["uid"].encode()


def test_the_codebook_tells_where_it_comes_from(calendar, tmp_path):
    """The codebook has place and hash of the log, the digest of each file, each column, and the codes."""
    entries, facts_file, book = write_dataset(calendar, tmp_path / "out", "csv")
    text = book.read_text()
    assert calendar.log.head().hash in text
    assert all(hashlib.sha256(path.read_bytes()).hexdigest() in text for path in (entries, facts_file))
    assert all(f"| {name} |" in text for name in TABLES["facts"])
    assert "| call_held | CONSULT | phone | 041 | 04 |" in text


def test_the_same_log_gives_the_same_files(calendar, tmp_path):
    """A data set can be made again, byte by byte."""
    for form in ("csv", "jsonl"):
        first = [path.read_bytes() for path in write_dataset(calendar, tmp_path / "one", form)]
        calendar.rebuild()
        assert [path.read_bytes() for path in write_dataset(calendar, tmp_path / "two", form)] == first


def test_the_command(calendar, tmp_path):
    """The command writes a data set into a folder, and names its files."""
    store = f"sqlite:///{tmp_path / 'diplomatic.db'}"
    run = CliRunner().invoke(main, ["--store", store, "export", "--format", "csv", "-o", str(tmp_path / "out")])
    assert run.exit_code == 0, run.output
    assert run.output.splitlines()[-1] == str(tmp_path / "out" / "codebook.md")
    (tmp_path / "file").write_text("")
    run = CliRunner().invoke(main, ["--store", store, "export", "--format", "csv", "-o", str(tmp_path / "file")])
    assert (run.exit_code, "cannot write into" in run.output) == (1, True)
    assert CliRunner().invoke(main, ["--store", store, "export"]).exit_code == 2
