"""Releases as messages (RFC 5322, MIME): what press offices send to their lists."""

import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.message import Message
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime

from calendar_core.errors import ReleaseError
from calendar_core.releases.decoding import clean, decode, decoded, one_line
from calendar_core.releases.draft import Draft
from calendar_core.releases.homes import home_of_address

LONGEST_HEADER = 1000
"""Characters of a header that are read; titles and addresses are shorter, and a longer one may take minutes."""

MOST_PARTS = 500
"""Parts that a message may have, for the same reason."""

_BOUNDARY = b"\n--"
_LONG_TYPE = re.compile(rb"(?:^|[\r\n])content-[a-z-]+:(?:[^\r\n]|(?:\r\n|\r|\n)[ \t]){2000}", re.IGNORECASE)
_LIST = re.compile(r"\s*(?P<name>[^<]*)<(?P<id>[^<>]+)>\s*$")
_ADDRESS = re.compile(r"<?\s*(?P<url>https?://[^\s<>]+)", re.IGNORECASE)


def from_mail(data: bytes, where: str, stem: str) -> Draft:
    """Return the release that a message holds: its plain text, else its page; attachments are left alone.

    The sender is taken at his word: who may write to the mailbox decides what is in the log.

    Raises:
        ReleaseError: the message has no text.
    """
    _refuse_bomb(data)
    try:
        message = message_from_bytes(data)
        text, page = _body(message)
    except ReleaseError:
        raise
    except Exception as error:  # what the parser makes of messages that were made to break it
        raise ReleaseError(f"this message cannot be read ({type(error).__name__}): save its words as text") from error
    name, address = parseaddr(_header(message, "From"))
    draft = _of_page(page, where, stem) if page else Draft(where=where, stem=stem, text=text)
    return Draft(
        where=where,
        stem=stem,
        text=draft.text,
        title=one_line(_header(message, "Subject")) or draft.title,
        id=_header(message, "Message-ID").strip("<> \t") or None,
        home=_home(address),
        source=_list(message) or one_line(name) or draft.source or address or None,
        published=_day(message) or draft.published,
        lang=_language(message) or draft.lang,
        url=_archived_at(message) or draft.url,
    )


def _refuse_bomb(data: bytes) -> None:
    """Raise an error for a message that was made to keep the parser busy."""
    if data.count(_BOUNDARY) > MOST_PARTS and b"multipart" in data.lower():
        raise ReleaseError(f"this message has more than {MOST_PARTS} parts: save its words as text")
    if _LONG_TYPE.search(data):
        raise ReleaseError("this message describes its parts at endless length: save its words as text")


def _body(message: Message) -> tuple[str, str]:
    """Return the plain text of a message, or its page."""
    for wanted in ("plain", "html"):
        for part in _texts(message, wanted):
            data = part.get_payload(decode=True)
            text = _decoded(data if isinstance(data, bytes) else b"", part.get_content_charset(), page=wanted == "html")
            text = text.rstrip()  # how many lines stay empty at the end depends on the way that the message took
            if text:
                return (text, "") if wanted == "plain" else ("", text)
    raise ReleaseError("this message has no text: what it says in an attachment or a picture cannot be read")


def _texts(message: Message, wanted: str) -> Iterator[Message]:
    """Yield the parts of a type that are no attachments."""
    for part in message.walk():
        if part.get_content_type() == f"text/{wanted}" and part.get_content_disposition() != "attachment":
            yield part


def _decoded(data: bytes, charset: str | None, *, page: bool) -> str:
    if not data:
        return ""
    text = decoded(data, charset) if charset else None
    return clean(decode(data, markup=page) if text is None else text)


def _of_page(page: str, where: str, stem: str) -> Draft:
    from calendar_core.releases.page import from_page  # noqa: PLC0415 (takes half a second to import)

    return from_page(page, where, stem)


def _header(message: Message, name: str) -> str:
    """Return a header as text, its encoded words (RFC 2047) decoded; empty when it is missing or cannot be read."""
    written = str(message.get(name, ""))[:LONGEST_HEADER]
    try:
        return clean(str(default.header_fetch_parse(name, written)))
    except Exception:  # noqa: BLE001 (the same as for the whole message: one header does not hide the rest)
        return ""


def _home(address: str) -> str | None:
    return home_of_address(f"https://{address.rpartition('@')[2]}/")


def _list(message: Message) -> str:
    """Return the name of the mailing list (RFC 2919), if it has one in words."""
    match = _LIST.match(_header(message, "List-Id"))
    return one_line(match["name"].strip('" ')) if match else ""


def _day(message: Message) -> str | None:
    """Return the day on which the message was sent, where it was sent."""
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        return parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    return None


def _language(message: Message) -> str | None:
    """Return the language of the message (RFC 3282), if it has exactly one."""
    codes = [code.strip() for code in _header(message, "Content-Language").split(",") if code.strip()]
    return codes[0] if len(codes) == 1 else None


def _archived_at(message: Message) -> str | None:
    """Return where the message stands on the web (RFC 5064)."""
    match = _ADDRESS.match(_header(message, "Archived-At"))
    return match["url"] if match else None
