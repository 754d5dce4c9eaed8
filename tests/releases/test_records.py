"""JSON Lines, JSON and CSV."""

import gzip
import json
import re

import pytest

from calendar_core.errors import ReleaseError
from calendar_core.releases import records
from tests.releases.making import SENTENCE, read_file, the_error, the_release

RECORD = {
    "id": "kz-1", "source": "Kazakh MFA", "url": "https://mfa.kz/1", "home": "KZ", "published": "2024-10-01",
    "lang": "en", "title": "Talks", "text": SENTENCE,
}  # fmt: skip


def test_json_lines(tmp_path):
    """Each line is a release; what is no field of a release is ignored."""
    lines = "\n".join(json.dumps(RECORD | {"id": f"kz-{n}", "events": [{"kind": "x"}], "row": n}) for n in range(3))
    found = read_file(tmp_path / "r.jsonl", lines)
    assert [release.id for release in found] == ["kz-0", "kz-1", "kz-2"]
    assert found[0].text == SENTENCE


def test_packed_json_lines(tmp_path):
    """Lines packed by gzip are read as they are; a file that is cut off gives what it had, and is named."""
    lines = "".join(json.dumps(RECORD | {"id": f"kz-{n}"}) + "\n" for n in range(3)).encode()
    assert [release.id for release in read_file(tmp_path / "r.jsonl.gz", gzip.compress(lines))] == [
        "kz-0",
        "kz-1",
        "kz-2",
    ]
    whole, half = gzip.compress(lines), gzip.compress(lines * 50, mtime=0)[:-20]
    *found, bad = read_file(tmp_path / "cut.jsonl.gz", whole + half)
    assert [release.id for release in found[:3]] == ["kz-0", "kz-1", "kz-2"]
    assert "cut.jsonl.gz: this file cannot be unpacked further" in str(bad)
    *found, _ = read_file(tmp_path / "long.jsonl.gz", gzip.compress(lines * 500, mtime=0)[:-20])
    assert len(found) > 1400
    assert "cannot be unpacked" in the_error(read_file(tmp_path / "none.jsonl.gz", lines))


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (b'{"text": "half', "no JSON"),
        (b"[1]", "no JSON object but \\[1\\]"),
        (b"null", "no JSON object"),
        (b'{"title": 5}', "field 'title' is 5"),
        (b'{"text": ["a"]}', "field 'text' is a list"),
        (b"{}", "empty"),
        (b"\x00{}", "binary file"),
        (b"[" * 100_000, "cannot be read"),
        (b'{"id": ' + b"9" * 5000 + b"}", "cannot be read"),
    ],
)
def test_a_broken_line_hides_no_other(tmp_path, broken, message):
    """A bad line in the middle is named by file and line; the others are read."""
    good = json.dumps(RECORD).encode()
    path = tmp_path / "r.jsonl"
    first, bad, last = read_file(path, b"\n".join([good, broken, good]))
    assert (first.id, last.id) == ("kz-1", "kz-1")
    assert isinstance(bad, ReleaseError)
    assert str(bad).startswith(f"{path}:2: ")
    assert re.search(message, str(bad))


def test_a_line_too_long_is_passed_over(tmp_path, monkeypatch):
    """A line beyond the limit is an error, and the next line is read."""
    monkeypatch.setattr(records, "LARGEST", 1000)
    long = json.dumps(RECORD | {"text": "x" * 5000})
    bad, good = read_file(tmp_path / "r.jsonl", f"{long}\n{json.dumps(RECORD)}\n")
    assert "r.jsonl:1: the line has more than" in str(bad)
    assert good.id == "kz-1"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_json_lines_in_other_encodings(tmp_path, encoding):
    """A byte order mark is understood."""
    text = json.dumps(RECORD | {"title": "Żak"}, ensure_ascii=False)
    assert the_release(read_file(tmp_path / "r.jsonl", text.encode(encoding))).title == "Żak"


def test_lone_surrogates_in_json(tmp_path):
    """An escape of half a character, which UTF-8 cannot hold, is left out."""
    release = the_release(read_file(tmp_path / "r.jsonl", json.dumps(RECORD | {"text": "a\ud83db"})))
    assert release.text == "ab"


def test_json(tmp_path):
    """A JSON file is one release, or an array in which a bad item is named."""
    assert the_release(read_file(tmp_path / "one.json", json.dumps(RECORD, indent=2))).id == "kz-1"
    good, bad = read_file(tmp_path / "two.json", json.dumps([RECORD, 7]))
    assert good.id == "kz-1"
    assert "two.json: item 2: this is no JSON object" in str(bad)
    assert "broken.json: this is no JSON" in the_error(read_file(tmp_path / "broken.json", "{]"))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv(tmp_path, delimiter):
    """The first row names the columns; a text may have several lines and commas."""
    rows = [
        ["ID", "Date", "Country", "Text"],
        ["a", "2024-10-01", "KZ", '"One, two;\n\nthree"'],
        ["b", "2024-10-02", "JP", "x"],
    ]
    first, second = read_file(tmp_path / "r.csv", "\r\n".join(delimiter.join(row) for row in rows))
    assert (first.id, first.home, first.text) == ("a", "KZ", "One, two;\n\nthree")
    assert (second.id, second.home, second.published) == ("b", "JP", "2024-10-02")


def test_a_bad_row_is_named_by_its_line(tmp_path):
    """The line of a row counts the lines of the texts before it."""
    found = read_file(
        tmp_path / "r.csv", 'id,published,home,text\na,2024-10-01,KZ,"x\ny"\nb,soon,KZ,x\nc,2024-10-01,KZ,z\n'
    )
    assert [getattr(release, "id", None) for release in found] == ["a", None, "c"]
    assert "r.csv:4: its day of publication 'soon'" in str(found[1])


def test_csv_without_a_text_column(tmp_path):
    """A table of something else is one error, not one for each row."""
    assert "names no column 'text' (only a, b)" in the_error(read_file(tmp_path / "r.csv", "a,b\n1,2\n3,4\n"))


def test_csv_with_a_long_text(tmp_path):
    """A text of more than 128 kB fits in a field."""
    assert (
        len(the_release(read_file(tmp_path / "r.csv", f"published,home,text\n2024-10-01,KZ,{'x' * 200_000}\n")).text)
        == 200_000
    )
