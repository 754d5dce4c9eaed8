"""`dipcal evaluate`."""

import json

import pytest
from click.testing import CliRunner

from calendar_core import cli

EVENT = {"kind": "meeting_held", "counterparts": ["ES"], "people": ["José Albares"], "date": None, "title": None}
TEXT = "Foreign Minister Murat Nurtleu met with Foreign Minister of Spain José Albares in Astana."


@pytest.fixture
def corpus(tmp_path):
    """Return the path of a corpus with one release that is read right and one where an event is missed."""
    path = tmp_path / "corpus.jsonl"
    release = {"home": "KZ", "published": "2024-10-01", "text": TEXT, "events": [EVENT]}
    missed = {**release, "id": "r2", "events": [EVENT, {**EVENT, "kind": "call_held", "counterparts": ["BH"]}]}
    path.write_text(json.dumps({**release, "id": "r1"}) + "\n" + json.dumps(missed), encoding="utf-8")
    return str(path)


def run(*args):
    """Run `dipcal evaluate`."""
    return CliRunner().invoke(cli.main, ["evaluate", *args], catch_exceptions=False)


def test_the_table_has_a_row_for_each_kind(corpus):
    """Gold and predicted counts stand with precision, recall and F1 of each kind, found and dated."""
    result = run(corpus)
    assert result.exit_code == 0
    rows = dict(line.split("\t", 1) for line in result.output.splitlines() if "\t" in line)
    assert rows["meeting_held"].startswith("2\t2\t1.000\t1.000\t1.000")
    assert rows["call_held"].startswith("1\t0\t")
    assert "people named 2 of 2 (100%)" in result.output


def test_the_worst_releases_and_the_rules(corpus):
    """On request the errors of the worst releases are listed, and the share of right facts of each rule."""
    output = run(corpus, "--worst", "1", "--rules").output
    assert "r2\n    missed call_held BH" in output
    assert "met_with\t2\t1.00" in output


def test_json_holds_the_same(corpus):
    """Programs get one object with scores, calibration, and the fingerprint of the corpus."""
    data = json.loads(run(corpus, "--json", "--worst", "5").output)
    assert data["kinds"]["meeting_held"]["found"]["f1"] == 1.0
    assert data["all"]["gold"] == 3
    assert data["people"] == {"named": 2, "of": 2}
    assert data["errors"] == {"r2": ["missed call_held BH"]}
    assert len(data["sha256"]) == 64


def test_a_broken_corpus_is_one_line_of_error(tmp_path):
    """What is no corpus is said without a traceback."""
    path = tmp_path / "broken.jsonl"
    path.write_text("{", encoding="utf-8")
    result = run(str(path))
    assert result.exit_code == 1
    assert "broken.jsonl:1" in result.output


def test_an_unknown_extractor_is_said(corpus):
    """The error names the extractors that are installed."""
    result = run(corpus, "--extractor", "delphi")
    assert result.exit_code == 1
    assert "there are english" in result.output
