"""Releases as messages (RFC 5322, MIME): what press offices send to their lists."""

import re
from contextlib import suppress
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime

from calendar_core.errors import ReleaseError
from calendar_core.releases.decoding import clean, decode, one_line
from calendar_core.releases.draft import Draft
from calendar_core.releases.homes import home_of_address

_LIST = re.compile(r"\s*(?P<name>[^<]*?)\s*<(?P<id>[^<>]+)>\s*$")
_ADDRESS = re.compile(r"<?\s*(?P<url>https?://[^\s<>]+?)\s*>?\s*$", re.IGNORECASE)


def from_mail(data: bytes, where: str, stem: str) -> Draft:
    """Return the release that a message holds: its plain text, else its page; attachments are left alone.

    The sender is taken at his word: who may write to the mailbox decides what is in the log.

    Raises:
        ReleaseError: the message has no text.
    """
    try:
        message = message_from_bytes(data, policy=default)
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


def _body(message: EmailMessage) -> tuple[str, str]:
    """Return the plain text of a message, or its page."""
    for wanted in ("plain", "html"):
        part = message.get_body((wanted,))
        if part is None:
            continue
        data = part.get_payload(decode=True)
        text = _decoded(data if isinstance(data, bytes) else b"", part.get_content_charset(), page=wanted == "html")
        if text.strip():
            return (text, "") if wanted == "plain" else ("", text)
    raise ReleaseError("this message has no text: what it says in an attachment or a picture cannot be read")


def _decoded(data: bytes, charset: str | None, *, page: bool) -> str:
    if charset:
        with suppress(LookupError, UnicodeDecodeError):
            return clean(data.decode(charset))
    return clean(decode(data, markup=page)) if data else ""


def _of_page(page: str, where: str, stem: str) -> Draft:
    from calendar_core.releases.page import from_page  # noqa: PLC0415 (takes half a second to import)

    return from_page(page, where, stem)


def _header(message: EmailMessage, name: str) -> str:
    """Return a header as text; empty when it is missing or cannot be read."""
    try:
        return clean(str(message[name] or ""))
    except Exception:  # noqa: BLE001 (the same as for the whole message: one header does not hide the rest)
        return ""


def _home(address: str) -> str | None:
    return home_of_address(f"https://{address.rpartition('@')[2]}/")


def _list(message: EmailMessage) -> str:
    """Return the name of the mailing list (RFC 2919), if it has one in words."""
    match = _LIST.match(_header(message, "List-Id"))
    return one_line(match["name"].strip('" ')) if match else ""


def _day(message: EmailMessage) -> str | None:
    """Return the day on which the message was sent, where it was sent."""
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        return parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    return None


def _language(message: EmailMessage) -> str | None:
    """Return the language of the message (RFC 3282), if it has exactly one."""
    codes = [code.strip() for code in _header(message, "Content-Language").split(",") if code.strip()]
    return codes[0] if len(codes) == 1 else None


def _archived_at(message: EmailMessage) -> str | None:
    """Return where the message stands on the web (RFC 5064)."""
    match = _ADDRESS.match(_header(message, "Archived-At"))
    return match["url"] if match else None
