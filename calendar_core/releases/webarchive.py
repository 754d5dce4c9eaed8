"""Web archives (WARC, ISO 28500): the pages that a crawler kept, as `wget --warc-file` or Heritrix writes them."""

import io
from typing import Any

from calendar_core.errors import ReleaseError
from calendar_core.releases.draft import Found, Unread
from calendar_core.releases.records import LARGEST

PAGES = {"text/html", "application/xhtml+xml"}
"""The types of content that are read; pictures, scripts and redirects are passed over."""

_STEP = 65536


def from_warc(stream: io.BufferedReader, where: str, stem: str) -> Found:
    """Yield the pages of a web archive, in order; each is named by its address.

    Raises:
        ReleaseError: the archive is damaged; what stands before the damage was yielded.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 (an extra)
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415
    except ImportError as error:
        raise ReleaseError("a web archive needs warcio: pip install 'diplomatic-calendar[warc]'") from error
    pages = 0
    try:
        for record in ArchiveIterator(stream):
            kind, charset = _content(record)
            if kind in PAGES:
                pages += 1
                url = record.rec_headers.get_header("WARC-Target-URI", "").strip("<>")
                place = f"{where}: {url or f'page {pages}'}"
                data = _bytes(record)
                if len(data) > LARGEST:
                    yield ReleaseError(f"{place}: the page has more than {LARGEST // 1_000_000} MB, too much")
                else:
                    yield Unread(where=place, stem=stem, form="page", data=data, charset=charset, url=url)
    except (ArchiveLoadFailed, EOFError, OSError, ValueError) as error:
        reason = " ".join(str(error).split())[:200]
        raise ReleaseError(f"the archive is damaged behind page {pages} ({reason}): get it again") from error
    if not pages:
        raise ReleaseError("no page in this archive: only HTML is read")


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
