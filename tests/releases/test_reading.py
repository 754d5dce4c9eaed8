"""Files, folders and standard input."""

import io
import json
import sys

import pytest

from calendar_core.events import Release
from calendar_core.releases import Hints, finish, read
from calendar_core.releases.reading import FORMS
from tests.releases.making import SENTENCE, TODAY, a_draft, read_file, the_error, the_release
from tests.releases.test_page import PAGE

HEAD = "1 October 2024 | Kazakh MFA\n\n"


def from_standard_input(monkeypatch, data: bytes):
    """Read bytes as if they were piped in."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    return list(read(["-"], today=TODAY))


def test_folder_is_read_in_order(tmp_path):
    """A folder gives what has a known suffix, sorted by path; hidden files are left out."""
    for name in ("b.txt", "a/z.md", "a.TXT", ".hidden.txt", ".git/x.txt", "picture.png", "notes"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(HEAD + SENTENCE)
    found = [release.id.partition("-")[0] for release in read([tmp_path], today=TODAY)]
    assert found == ["z", "a", "b"]


def test_folder_without_releases(tmp_path):
    """A folder with none is an error that says what it looked for."""
    (error,) = read([tmp_path], today=TODAY)
    assert f"{tmp_path}: no release in this folder: there is no file with .txt" in str(error)


def test_one_path_may_be_given_alone(tmp_path):
    """A single path is no list of letters."""
    (tmp_path / "r.txt").write_text(HEAD + SENTENCE)
    (release,) = read(str(tmp_path / "r.txt"), today=TODAY)
    assert release.home == "KZ"


def test_one_page_that_declares_no_encoding(tmp_path):
    """A page that names an encoding that is none is read, and so are its neighbours."""
    for name, label in {"a": "utf-8", "b": "undefined", "c": "utf-8"}.items():
        (tmp_path / f"{name}.html").write_text(PAGE.replace("<head>", f'<head><meta charset="{label}">'))
    found = list(read([tmp_path], Hints(home="KZ"), today=TODAY))
    assert len(found) == 3
    assert all(isinstance(one, Release) for one in found)


def test_a_mistake_of_ours_stops_no_other_release(tmp_path, monkeypatch):
    """A file in which nobody foresaw something is named, with what was not foreseen, and the others go on."""
    (tmp_path / "a.csv").write_text("anything")
    (tmp_path / "b.txt").write_text(HEAD + SENTENCE)
    monkeypatch.setitem(FORMS, ".csv", lambda *_: 1 // 0)
    first, second = read([tmp_path], today=TODAY)
    assert f"{tmp_path / 'a.csv'}: it cannot be read (ZeroDivisionError: " in str(first)
    assert isinstance(second, Release)
    told = finish(a_draft(home=["KZ"]), Hints(), today=TODAY)
    assert "r.txt: it cannot be read (TypeError: " in str(told)


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["r.txt", "r.jsonl", "r.html", "r"])
def test_empty(tmp_path, name, content):
    """An empty file is named."""
    message = the_error(read_file(tmp_path / name, content))
    assert message.startswith(str(tmp_path / name))
    assert "empty" in message or "no main text" in message


@pytest.mark.parametrize("name", ["r.txt", "r.jsonl", "r.csv", "r.html", "r.pdf"])
def test_binary(tmp_path, name):
    """A binary file is one error, whatever its suffix, and the next file is read."""
    (tmp_path / name).write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 40 + b"\n" * 50)
    (tmp_path / "z.txt").write_text(HEAD + SENTENCE)
    bad, good = read([tmp_path / name, tmp_path / "z.txt"], today=TODAY)
    assert f"{name}: this is a PDF, no text" in str(bad)
    assert isinstance(good, Release)


def test_too_large(tmp_path):
    """A text larger than any release is refused without being taken apart."""
    assert "more than 10 MB" in the_error(read_file(tmp_path / "r.txt", b"a" * 10_000_001))


def test_missing(tmp_path):
    """A path that is not there is named."""
    (error,) = read([tmp_path / "none.txt"], today=TODAY)
    assert "none.txt: there is no such file" in str(error)


def test_utf_16(tmp_path):
    """A text saved by a word processor in UTF-16 is read."""
    assert the_release(read_file(tmp_path / "r.txt", (HEAD + SENTENCE).encode("utf-16"))).text == HEAD + SENTENCE


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (json.dumps({"home": "KZ", "published": "2024-10-01", "title": "T", "text": SENTENCE}), "T"),
        (json.dumps([{"home": "KZ", "published": "2024-10-01", "title": "T", "text": SENTENCE}]), "T"),
        (f"title,home,published,text\nT,KZ,2024-10-01,{SENTENCE}\n", "T"),
        (f"---\ntitle: T\nhome: KZ\ndate: 2024-10-01\n---\n{SENTENCE}", "T"),
        (f"T\n\n{HEAD}{SENTENCE}", "T"),
        (PAGE, "Talks in Warsaw"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_standard_input_shows_its_form(monkeypatch, content, title, encoding):
    """What is piped in is read as what it looks like."""
    assert the_release(from_standard_input(monkeypatch, content.encode(encoding))).title == title


def test_text_that_begins_like_json(monkeypatch):
    """A bracket at the start makes no JSON."""
    assert the_release(from_standard_input(monkeypatch, f"[Photo] {HEAD}{SENTENCE}".encode())).home == "KZ"


def test_an_id_names_one_release(tmp_path):
    """With an id given, a second release is an error instead of a second version of the first."""
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(HEAD + SENTENCE)
    first, second = read([tmp_path], Hints(id="seed"), today=TODAY)
    assert first.id == "seed"
    assert "b.txt: the id 'seed' already names" in str(second)
