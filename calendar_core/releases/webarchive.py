"""Web archives (WARC, ISO 28500): the pages that a crawler kept, as `wget --warc-file` or Heritrix writes them."""

import gzip
import io
import zlib
from collections.abc import Iterator
from typing import Any

from calendar_core.errors import ReleaseError
from calendar_core.releases.draft import Found, Unread
from calendar_core.releases.records import LARGEST

PAGES = {"text/html", "application/xhtml+xml"}
"""The types of content that are read; pictures, scripts and redirects are passed over."""

_STEP = 65536


GZIP = b"\x1f\x8b"


def from_warc(stream: io.BufferedReader, where: str, stem: str) -> Found:
    """Yield the pages of a web archive, in order; each is named by its address.

    Raises:
        ReleaseError: the archive is damaged or cut off; what stands before that was yielded.
    """
    pages = 0
    try:
        for record in _records(stream):
            kind, charset = _content(record)
            if kind not in PAGES:
                _refuse_half(record)
                continue
            url = record.rec_headers.get_header("WARC-Target-URI", "").strip("<>")
            place = f"{where}: {url or f'page {pages + 1}'}"
            data = _bytes(record)
            _refuse_half(record)
            pages += 1
            if len(data) > LARGEST:
                yield ReleaseError(f"{place}: the page has more than {LARGEST // 1_000_000} MB, too much")
            else:
                yield Unread(where=place, stem=stem, form="page", data=data, charset=charset, url=url)
    except (OSError, ValueError, zlib.error) as error:
        reason = " ".join(str(error).split())[:200]
        raise ReleaseError(f"the archive is damaged or cut off behind page {pages} ({reason}): get it again") from error
    if not pages:
        raise ReleaseError("no page in this archive: only HTML is read")


def _records(stream: io.BufferedReader) -> Iterator[Any]:
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 (an extra)
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415
    except ImportError as error:
        raise ReleaseError("a web archive needs warcio: pip install 'diplomatic-calendar[warc]'") from error
    plain = _Unpacked(fileobj=stream) if stream.peek(2).startswith(GZIP) else stream
    try:
        yield from ArchiveIterator(plain)
    except (ArchiveLoadFailed, AttributeError) as error:  # it takes it for granted that each record has a type
        raise OSError("a record does not begin as it must") from error


class _Unpacked(gzip.GzipFile):
    """A packed archive; that it ends too early is an error, where warcio takes it for the end."""

    def read(self, size: int | None = -1) -> bytes:
        """Return the next bytes, those before the damage first."""
        try:
            return super().read1(-1 if size is None else size)
        except EOFError as error:
            raise OSError("it ends within a record") from error


def _refuse_half(record: Any) -> None:
    """Raise an error for a record that is shorter than it says."""
    while record.raw_stream.read(_STEP):
        pass
    if record.rec_headers.get_header("Content-Length") is None or record.raw_stream.limit > 0:
        raise OSError("it ends within a record")


def _content(record: Any) -> tuple[str, str]:
    """Return the type of the content of a record and its encoding; empty when it holds no page that was found."""
    headers = record.http_headers
    if record.rec_type == "response" and headers is not None and headers.get_statuscode() == "200":
        written = headers.get_header("Content-Type", "")
    elif record.rec_type == "resource":
        written = record.rec_headers.get_header("Content-Type", "")
    else:
        return "", ""
    kind, _, parameters = written.partition(";")
    charset = parameters.partition("charset=")[2].strip("\"' ")
    return kind.strip().casefold(), charset


def _bytes(record: Any) -> bytes:
    """Return the content of a record without its encoding for transport, up to one byte too many."""
    content, data = record.content_stream(), bytearray()
    while len(data) <= LARGEST and (step := content.read(_STEP)):
        data += step
    return bytes(data[: LARGEST + 1])
