"""Web archives."""

import gzip
import uuid

import pytest

from calendar_core.events import Release
from calendar_core.releases import Hints, read, webarchive
from calendar_core.releases.reading import find
from tests.releases.making import TODAY, read_file, the_error
from tests.releases.test_page import PAGE

warcio = pytest.importorskip("warcio", reason="warcio is not installed: pip install warcio")
URL = "https://mfa.gov.kz/news/"
HTML = [("Content-Type", "text/html; charset=utf-8")]


def a_record(kind, address, content, body):
    """Return a record (ISO 28500, clause 6)."""
    head = [
        "WARC/1.1", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, address)}>",
        "WARC-Date: 2024-10-01T10:00:00Z", f"WARC-Target-URI: {address}", f"Content-Type: {content}",
        f"Content-Length: {len(body)}",
    ]  # fmt: skip
    return "\r\n".join([*head, "", ""]).encode() + body + b"\r\n\r\n"


def an_archive(*pages, compressed=True):
    """Return an archive: of each page address, status, headers and body."""
    records = [a_record("warcinfo", "", "application/warc-fields", b"software: test\r\n")]
    for address, status, headers, body in pages:
        head = "\r\n".join([f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers), "", ""])
        records.append(a_record("response", address, "application/http; msgtype=response", head.encode() + body))
    return b"".join(gzip.compress(record) if compressed else record for record in records)


@pytest.mark.parametrize(("name", "compressed"), [("a.warc.gz", True), ("a.warc", False), ("archive", False)])
def test_pages_are_releases(tmp_path, name, compressed):
    """Pages that were found are read, each named by its address; pictures and redirects are passed over."""
    data = an_archive(
        (f"{URL}1", "200 OK", HTML, PAGE.encode()),
        (f"{URL}logo.png", "200 OK", [("Content-Type", "image/png")], b"\x89PNG"),
        (f"{URL}old", "301 Moved", HTML, b""),
        (f"{URL}2", "200 OK", [*HTML, ("Content-Encoding", "gzip")], gzip.compress(PAGE.encode())),
        (f"{URL}none", "200 OK", HTML, b"<html></html>"),
        compressed=compressed,
    )
    first, second, bad = read_file(tmp_path / name, data)
    assert (first.id, first.url, first.home, first.published) == (f"{URL}1", f"{URL}1", "PL", "2024-03-05")
    assert (second.id, second.text) == (f"{URL}2", first.text)
    assert f"{name}: {URL}none: no main text" in str(bad)


def test_the_charset_of_the_answer_counts(tmp_path):
    """A page in the encoding that only its HTTP header tells is read."""
    words = "<p>Министр иностранных дел принял посла Бахрейна, и стороны говорили о торговле между странами.</p>" * 3  # noqa: RUF001
    page = PAGE.replace("</body>", words + "</body>").encode("windows-1251", "replace")
    headers = [("Content-Type", "text/html; charset=windows-1251")]
    (release,) = read_file(tmp_path / "a.warc", an_archive((URL, "200 OK", headers, page), compressed=False))
    assert "Министр иностранных дел" in release.text


def test_a_damaged_archive(tmp_path):
    """What stands before the damage is read, and the damage is named."""
    page = (URL, "200 OK", HTML, PAGE.encode())
    good, bad = read_file(tmp_path / "a.warc.gz", an_archive(page) + b"no archive at all" * 100)
    assert isinstance(good, Release)
    assert "a.warc.gz: the archive is damaged or cut off behind page 1" in str(bad)


@pytest.mark.parametrize("compressed", [True, False])
def test_an_archive_that_is_cut_off(tmp_path, compressed):
    """Wherever a download broke off within a record, the pages before it are read, and the break is named."""
    pages = [(f"{URL}{number}", "200 OK", HTML, PAGE.encode()) for number in range(2)]
    ends = [len(an_archive(*pages[:number], compressed=compressed)) for number in range(3)]
    whole = an_archive(*pages, compressed=compressed)
    blank = len(b"\r\n\r\n")  # what stands behind a record; it is not the less without
    # A head that is cut off may pass for none, where nothing says that there is more.
    head = 1 if compressed else whole.index(b"HTTP/1.1", ends[0]) + 1 - ends[0]
    for size in (*range(ends[0] + head, ends[1] - blank), *range(ends[1] + head, ends[2] - blank)):
        (tmp_path / "a.warc").write_bytes(whole[:size])
        *good, bad = find([tmp_path / "a.warc"], Hints())
        assert [page.data for page in good] in ([], [PAGE.encode()], [PAGE.encode()] * 2)
        assert len(good) >= (size > ends[1])
        assert "damaged or cut off" in str(bad)


def test_a_bomb(tmp_path, monkeypatch):
    """A page that unpacks to more than a release can have is given up, and the next one is read."""
    monkeypatch.setattr(webarchive, "LARGEST", 100_000)
    bomb = gzip.compress(b"<p>" + b"words " * 1_000_000)
    pages = ((URL, "200 OK", [*HTML, ("Content-Encoding", "gzip")], bomb), (f"{URL}2", "200 OK", HTML, PAGE.encode()))
    bad, good = read_file(tmp_path / "a.warc.gz", an_archive(*pages))
    assert "too much" in str(bad)
    assert good.url == f"{URL}2"


def test_an_archive_without_pages(tmp_path):
    """It is named, and says what is read."""
    assert "only HTML is read" in the_error(read_file(tmp_path / "a.warc.gz", an_archive()))
    (error,) = read([tmp_path / "none.warc"], today=TODAY)
    assert "no such file" in str(error)
