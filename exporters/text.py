"""Text from anywhere, made fit for a feed: it says what it says, and can do nothing else.

Releases come from the web, so their titles and names may hold line breaks, control characters, halves of surrogate
pairs or marks that turn the direction of the text around. A calendar format has no place for these.
"""

import re
from functools import lru_cache
from urllib.parse import quote, urlsplit

_BREAKS = "\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]"
_UNWANTED = re.compile(
    f"{_BREAKS}|[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
_BREAK = re.compile(_BREAKS)
_LISTED = re.compile(r"[,;\\]+")
_LINKED = ("http", "https")


def clean(text: str) -> str:
    r"""Return the text with `\n` as its only line break, no controls, no bidi overrides and no lone surrogates."""
    if _UNWANTED.search(text) is None:
        return text
    return _UNWANTED.sub(_replacement, text)


def one_line(text: str, longest: int | None = None) -> str:
    """Return the text cleaned, on one line, cut to `longest` characters with an ellipsis."""
    line = " ".join(clean(text).split())
    if longest is None or len(line) <= longest:
        return line
    return f"{line[: longest - 1].rstrip()}…"


@lru_cache(maxsize=4096)
def category(text: str) -> str:
    """Return the text as a category that no client splits: without comma, semicolon and backslash."""
    return one_line(_LISTED.sub(" ", text))


@lru_cache(maxsize=4096)
def link(url: str) -> str:
    """Return a web address that is safe to write as it is, commas percent-encoded; empty for anything else."""
    address = quote(one_line(url), safe="%/:=&?~#+!$*'()@[];-._")
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in _LINKED and parts.netloc else ""


def _replacement(match: re.Match[str]) -> str:
    found = match.group()
    if _BREAK.fullmatch(found):
        return "\n"
    if found == "\t":
        return " "
    return "�" if "\ud800" <= found <= "\udfff" else ""
