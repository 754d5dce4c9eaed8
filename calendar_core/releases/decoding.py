"""From bytes to text, in whatever encoding a release was saved."""

import codecs
import re

from calendar_core.errors import ReleaseError

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks; those of UTF-32 begin like those of UTF-16 and come first."""

WIDE_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
"""How a text begins in which zero bytes are no sign of a binary file."""

BINARY_FORMATS = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a Word document or another zip archive",
    b"\xd0\xcf\x11\xe0": "an old Word document",
    b"{\\rtf": "an RTF document",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\x1f\x8b": "a gzip archive",
    b"SQLite format 3": "a SQLite database",
}
"""How files begin that hold no plain text."""

SINGLE_BYTE = ("cp1252", "cp1251", "cp1250", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2")
MULTI_BYTE = ("gb18030", "cp932", "euc_jp", "cp949", "big5")
"""Legacy encodings that ministries have used; among equally likely ones the first of `SINGLE_BYTE` wins."""

MOST_DISORDER = 0.1

_NO_ENCODINGS = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"})
"""What Python knows by a name, but is no encoding of the web (WHATWG Encoding)."""

_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE
)
_UNWANTED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_END = re.compile(r"\r\n?|\x85")


def decode(data: bytes, *, markup: bool = False) -> str:
    """Return the text that the bytes hold.

    A byte order mark decides, then the encoding that a page declares, then UTF-8 if it fits, then the likeliest
    legacy encoding.

    Args:
        data: the bytes of one release.
        markup: whether a `<meta charset>` or an XML declaration may name the encoding.

    Raises:
        ReleaseError: the bytes are no text, or their encoding cannot be known.
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _strictly(data, encoding)
    refuse_binary(data)
    declared = _declared(data) if markup else None
    for encoding in filter(None, (declared, "utf-8")):
        text = decoded(data, encoding)
        if text is not None:
            return text
    return _legacy(data)


def decoded(data: bytes, encoding: str) -> str | None:
    """Return the text of bytes in an encoding that somebody names; None where they are no such text.

    That holds for what is no encoding at all, whatever it is called.
    """
    try:
        name = codecs.lookup(encoding).name
        return None if name in _NO_ENCODINGS else data.decode(name)
    except (LookupError, ValueError):
        return None


def refuse_binary(data: bytes) -> None:
    """Raise an error when the bytes begin like a file that is no text."""
    for magic, what in BINARY_FORMATS.items():
        if data.startswith(magic):
            raise ReleaseError(f"this is {what}, no text: save its words as plain text, Markdown or HTML")
    if b"\0" in data[:8192]:
        raise ReleaseError("this is a binary file, no text: save the release as plain text, Markdown or HTML in UTF-8")


def clean(text: str) -> str:
    """Return the text with line ends as newlines, and without control characters and lone surrogates.

    Everything else stays as it was published, because evidence points into the text by offsets.
    """
    if "\r" in text or "\x85" in text:
        text = _LINE_END.sub("\n", text)
    return _UNWANTED.sub("", text).lstrip("\ufeff")


def one_line(text: str) -> str:
    """Return a title or a name: clean, and with each run of white space as one space."""
    return " ".join(clean(text).split())


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        mark = encoding.removesuffix("-sig").upper()
        raise ReleaseError(
            f"its first bytes say {mark}, but what follows is none of that: save it again in UTF-8"
        ) from error


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data, 0, 4096)
    if match is None:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return None
    # WHATWG Encoding: pages that say Latin-1 or ASCII are read as windows-1252.
    return {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(name, name)


def _legacy(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 (slow to import, and UTF-8 is the rule)

    guesses = [guess for guess in from_bytes(data, cp_isolation=[*SINGLE_BYTE, *MULTI_BYTE]) if _likely(guess)]
    if not guesses:
        raise ReleaseError("its encoding cannot be known, it is not UTF-8: save it in UTF-8 (iconv -t UTF-8)")
    order = [*SINGLE_BYTE, *MULTI_BYTE]
    best = max(guesses, key=lambda guess: (guess.coherence, -order.index(guess.encoding)))
    return data.decode(best.encoding)


def _likely(guess: "object") -> bool:
    chaos: float = getattr(guess, "chaos", 1.0)
    coherence: float = getattr(guess, "coherence", 0.0)
    encoding: str = getattr(guess, "encoding", "")
    return chaos <= MOST_DISORDER and (coherence > 0 or (encoding in MULTI_BYTE and chaos == 0))
